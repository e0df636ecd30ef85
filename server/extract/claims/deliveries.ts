/**
 * What one state gives another, and how much of it.
 * Takes: "A sent 20 drones to B", "A has delivered B six helicopters", "A pledged $20 million in aid to B".
 * Not taken: troops (`facts.ts`), what is only asked for ("B wants 20 drones"), things without a receiver.
 */
import { wordSet } from "../cues.ts";
import type { ClaimRule, Reading, Sentence, Spot } from "../document.ts";
import { amountOf, countPattern, numberPattern } from "./amounts.ts";
import { factClaim } from "./fact-claim.ts";

const rough =
  "(?:(?:about|around|approximately|roughly|nearly|almost|some|more than|over|at least|up to|another|an estimated) )?";
const giving =
  "gave|given|gives|give|sent|sends|send|supplied|supplies|supply|delivered|delivers|deliver|provided|provides|provide|donated|donates|pledged|pledges|pledge|granted|promised|offered|sold|sells|sell";
const things =
  "drones|tanks|helicopters|aircraft|planes|jets|warplanes|fighters jets|missiles|rockets|vehicles|trucks|ships|boats|ambulances|weapons|rifles|howitzers|shells|tonnes of [\\p{L}]{3,15}|tons of [\\p{L}]{3,15}|doses|vaccines";
const cues = wordSet(giving.replaceAll("|", " "));
const amount = `(?<money>${rough}(?:US)?[$€£]\\s?(?:${numberPattern})|${rough}(?:${numberPattern}) (?:dollars|euros|pounds))|(?<count>${rough}(?:${countPattern})) (?:[\\p{L}-]{2,20} ){0,3}?(?<thing>${things})`;
const pattern = new RegExp(
  `\\b(?:${giving}) (?<between>(?:[\\p{L}’'-]{2,25} ){0,3}?)(?:${amount})(?![\\p{L}\\d])`,
  "iu",
);

const isState = (spot: Spot, reading: Reading): boolean =>
  spot.type === "Government" || (spot.type === "Place" && reading.entity(spot.entity)?.kind === "country");

/** Right behind the verb ("gave B 20 drones"), or behind "to" or "for" ("in aid to B"). */
function receiverOf(reading: Reading, sentence: Sentence, from: number, thing: number, end: number): Spot | undefined {
  const states = reading.mentionsIn(sentence).filter((spot) => isState(spot, reading));
  const direct = states.find((spot) => spot.start >= from && spot.end <= thing && spot.use !== "modifier");
  return (
    direct ??
    states.find(
      (spot) => spot.start >= end && /^[^.;]{0,60}\b(?:to|for)\s(?:the\s)?$/u.test(reading.text.slice(end, spot.start)),
    )
  );
}

export const deliveries: ClaimRule = {
  name: "deliveries",
  cues,
  find(reading, sentence) {
    if (sentence.kind !== "prose" && sentence.kind !== "headline") return [];
    const printed = reading.text.slice(sentence.start, sentence.end);
    const match = pattern.exec(printed);
    const { money, count, thing, between = "" } = match?.groups ?? {};
    const value = (money ?? count ?? "").trim();
    if (match === null || amountOf(value) === null) return [];
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const verbEnd = at + (match[0].indexOf(" ") + 1);
    const giver = reading
      .mentionsIn(sentence)
      .findLast(
        (spot) =>
          (spot.type === "Government" || spot.type === "Organization") && spot.use !== "place" && spot.end <= at,
      );
    const receiver = receiverOf(reading, sentence, verbEnd, verbEnd + between.length, end);
    const named = receiver === undefined ? undefined : reading.entity(receiver.entity);
    if (giver === undefined || named === undefined || named.name === reading.entity(giver.entity)?.name) return [];
    const unit =
      money === undefined
        ? (thing ?? "").toLowerCase()
        : /€|euro/.test(money)
          ? "EUR"
          : /£|pound/.test(money)
            ? "GBP"
            : "USD";
    return [
      factClaim(reading, sentence, at, {
        about: giver.entity,
        property: `${money === undefined ? unit : "money"} for ${named.name}`,
        value,
        amount: amountOf(value),
        unit,
        rule: "given-to",
        confidence: 0.7,
      }),
    ];
  },
};

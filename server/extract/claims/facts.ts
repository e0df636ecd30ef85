/**
 * Numbers that articles disagree about.
 * Takes: troops ("more than 1,000 soldiers … in Ruritania", "houses 300 troops"), what a base cost ("a $110 million air base",
 * "built for around $100 million"), what an agreement is worth ("a $40 million fishing agreement"), when a base was set up ("built in 2016").
 * Not taken: casualties, people who are not soldiers, years, sums for something else.
 */
import type { FactClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRule, Reading, Sentence, Spot } from "../document.ts";
import { amountOf, numberPattern } from "./amounts.ts";
import { factClaim } from "./fact-claim.ts";
import { hostCountry } from "./host-country.ts";

const about =
  "(?:(?:about|around|approximately|roughly|nearly|almost|some|more than|over|at least|up to|fewer than|less than|an estimated) )?";
const soldiers =
  "(?:troops|soldiers|servicemembers|service members|military personnel|personnel|military trainers|trainers|marines|airmen|forces|fighters|peacekeepers)";
const soldierCues = wordSet(
  "troops soldiers servicemembers members personnel trainers marines airmen forces fighters peacekeepers",
);
const troopPattern = new RegExp(`\\b(${about}(?:${numberPattern})) (?:[\\p{L}.-]{2,20} ){0,2}?(${soldiers})\\b`, "giu");
/** "Sent arms to the country along with" right before the number. */
const sentTo =
  /\s(?:to|into) (?:the|this|that) (?:\p{L}{2,20} ){0,2}?(?:country|nation|state),? (?:(?:along|together) with|and|with) (?:(?:the|its|another|some) )?$/iu;
/** "will withdraw | 300 soldiers from C": how many go, and not how many are there. Not "withdraw its 300 soldiers", "all 300", "300 soldiers stationed in C". */
const withdrawing =
  /\b(?:withdr(?:aw|ew|awn|aws|awing)|pull(?:s|ed|ing)?(?:\s(?:out|back))?|remov(?:e|es|ed|ing)|recall(?:s|ed|ing)?)\s$/iu;
/** "300 soldiers | are leaving C": how many go. "All 300 are leaving" tells how many were there. */
const leaving =
  /^\s(?:(?:are|were|have|had)\s)(?:(?:now|already|also|been|begun|started)\s)*(?:to\sleave|leaving|departing|withdrawing|pulling\sout)\b/iu;
const allOf = /\ball(?:\sof)?(?:\sthe|\sits|\stheir)?\s$/iu;
/** "would send | 300 soldiers to C": none of them is there yet. */
const toBeSent =
  /\b(?:will|would|may|might|could|to|can)\s(?:also\s|soon\s)?(?:send|deploy|dispatch|contribute|station|provide)\s(?:(?:another|an\sadditional|a\sfurther|up\sto)\s)?$/iu;
const stationed = /^\s(?:(?:currently|now|still)\s)?(?:assigned|stationed|deployed|based|posted|serving)\b/iu;
const moneyPattern = new RegExp(
  `(${about}(?:US)?[$€£]\\s?(?:${numberPattern})|${about}(?:${numberPattern}) (?:dollars|euros|pounds))`,
  "giu",
);
const costWords = /\b(?:built|build|cost|costs|costing|worth|construction|constructed|price)\b/i;
const casualty = /\b(?:killed|dead|died|wounded|injured|captured|deaths|kidnapped|casualties)\b/i;
const builtCues = wordSet("built opened established inaugurated up founded completed");
const builtPattern = /\b(?:built|opened|established|inaugurated|set up|founded|completed) in ((?:19|20)\d{2})\b/i;

/** The base (the agreement) of the sentence, nearest to `at`. */
const nearest = (spots: Spot[], type: Spot["type"], at: number): Spot | undefined =>
  spots.filter((spot) => spot.type === type).sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];

/** "A $40 million fishing agreement", "a deal worth $40 million": no further apart. */
function dealNear(spots: Spot[], at: number): Spot | undefined {
  const deal = nearest(spots, "Agreement", at);
  return deal !== undefined && deal.start - at < 40 && at - deal.end < 25 ? deal : undefined;
}

/**
 * Whose troops: the adjective or possessive right before the noun or at the head of the sentence; where: the country named as a place, or the one
 * to which something was sent along with them.
 */
function troops(reading: Reading, sentence: Sentence, printed: string): FactClaim[] {
  if (!hasCue(sentence, soldierCues)) return [];
  const spots = reading.mentionsIn(sentence);
  const facts: FactClaim[] = [];
  for (const match of printed.matchAll(troopPattern)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    if (casualty.test(printed.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30))) continue;
    const [before, behindIt] = [printed.slice(0, match.index), printed.slice(match.index + match[0].length)];
    const areThere = stationed.test(behindIt);
    if ((withdrawing.test(before) || toBeSent.test(before)) && !areThere) continue;
    if (leaving.test(behindIt) && !allOf.test(before)) continue;
    const value = (match[1] ?? "").trim();
    const counted = { value, amount: amountOf(value), unit: (match[2] ?? "").toLowerCase(), confidence: 0.8 };
    const base = nearest(spots, "Base", at);
    if (base !== undefined && Math.abs(base.start - at) < 160)
      facts.push(
        factClaim(reading, sentence, at, { about: base.entity, property: "troops", rule: "base-troops", ...counted }),
      );
    const owner =
      spots.find((spot) => spot.type === "Government" && spot.start >= at && spot.end <= end) ??
      spots.find((spot) => spot.type === "Government" && spot.use !== "place" && spot.end <= at);
    const behind = owner === undefined ? null : hostCountry(reading, sentence, end, owner.entity);
    const sent = sentTo.exec(printed.slice(0, match.index))?.index;
    const country =
      behind ??
      (owner === undefined || sent === undefined
        ? null
        : hostCountry(reading, sentence, sentence.start + sent, owner.entity));
    if (owner !== undefined && country !== null)
      facts.push(
        factClaim(reading, sentence, at, {
          about: owner.entity,
          // Who trains soldiers is none of a garrison.
          property: `${/trainers$/i.test(counted.unit) ? "trainers" : "troops"} in ${country}`,
          rule: "state-troops",
          ...counted,
        }),
      );
  }
  return facts;
}

function costs(reading: Reading, sentence: Sentence, printed: string): FactClaim[] {
  if (!/[$€£]|dollars|euros|pounds/u.test(printed)) return [];
  const spots = reading.mentionsIn(sentence);
  const facts: FactClaim[] = [];
  for (const match of printed.matchAll(moneyPattern)) {
    const at = sentence.start + match.index;
    const base = nearest(spots, "Base", at) ?? dealNear(spots, at);
    if (base === undefined) continue;
    const between = reading.text.slice(Math.min(at, base.start), Math.max(at, base.end));
    const adjective = base.start >= at && base.start - at < 40;
    if (!adjective && !costWords.test(between)) continue;
    const value = (match[1] ?? match[0]).trim();
    facts.push(
      factClaim(reading, sentence, at, {
        about: base.entity,
        property: base.type === "Agreement" ? "worth" : "cost",
        value,
        amount: amountOf(value),
        unit: /€|euro/.test(value) ? "EUR" : /£|pound/.test(value) ? "GBP" : "USD",
        rule: base.type === "Agreement" ? "agreement-worth" : "base-cost",
        confidence: 0.85,
      }),
    );
  }
  return facts;
}

function established(reading: Reading, sentence: Sentence, printed: string): FactClaim[] {
  const match = hasCue(sentence, builtCues) ? builtPattern.exec(printed) : null;
  const base = match === null ? undefined : nearest(reading.mentionsIn(sentence), "Base", sentence.start + match.index);
  if (match === null || base === undefined) return [];
  const year = match[1] ?? "";
  return [
    factClaim(reading, sentence, sentence.start + match.index, {
      about: base.entity,
      property: "established",
      value: year,
      amount: Number(year),
      unit: "year",
      rule: "base-established",
      confidence: 0.75,
    }),
  ];
}

/** Of figures, one by one, and of words for many: a sentence with none of them tells no number. */
const numberCues = wordSet("0 1 2 3 4 5 6 7 8 9 hundred thousand dozen");

export const facts: ClaimRule = {
  name: "facts",
  cues: numberCues,
  find(reading, sentence) {
    if (sentence.kind === "furniture" || sentence.kind === "byline") return [];
    const printed = reading.text.slice(sentence.start, sentence.end);
    return [
      ...troops(reading, sentence, printed),
      ...costs(reading, sentence, printed),
      ...established(reading, sentence, printed),
    ];
  },
};

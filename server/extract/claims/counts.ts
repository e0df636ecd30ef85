/**
 * Counts that articles give differently.
 * Takes: who was killed or hurt at a place ("killed 14 soldiers near B", "21 people were wounded in B"), how many bases a state keeps in another ("A operates
 * two bases in B"), how many came with somebody ("A led a delegation of 12", "a 12-member delegation led by A").
 * Not taken: tolls without a place ("21 died"), shares ("one in two"), ages, counts of other things.
 */
import type { FactClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRule, Reading, Sentence, Spot } from "../document.ts";
import { amountOf, countPattern } from "./amounts.ts";
import { factClaim } from "./fact-claim.ts";
import { hostCountry } from "./host-country.ts";
import { timelineOf } from "./timeline.ts";

const rough =
  "(?:(?:about|around|approximately|roughly|nearly|almost|some|more than|over|at least|up to|fewer than|less than|as many as|an estimated) )?";
const people =
  "people|persons|soldiers|troops|servicemen|servicemembers|civilians|policemen|officers|officials|fighters|militants|gunmen|rebels|insurgents|jihadists|peacekeepers|children|women|men|protesters|protestors|demonstrators|villagers|migrants|refugees|hostages|prisoners|journalists|workers|students|pupils|miners|passengers|residents|worshippers|pilgrims|farmers|herders";
const harms: [RegExp, string][] = [
  [/^(?:killed|dead|died|kills)$/i, "killed"],
  [/^(?:wounded|injured|hurt)$/i, "wounded"],
  [/^displaced$/i, "displaced"],
  [/^(?:arrested|detained)$/i, "arrested"],
  [/^(?:kidnapped|abducted)$/i, "kidnapped"],
  [/^(?:evacuated|rescued)$/i, "evacuated"],
];
const harm =
  "killed|kills|dead|died|wounded|injured|hurt|displaced|arrested|detained|kidnapped|abducted|evacuated|rescued";
const harmCues = wordSet(harm.replaceAll("|", " "));
const counted = `(?<!\\b(?:in|of|per) )(?<count>${rough}(?:${countPattern})) (?!(?:in|of|out|per|to|or) )(?:[\\p{L}.-]{2,20} ){0,2}?(?<noun>${people})`;
// "killed 14 soldiers"; "14 soldiers were killed", "21 people dead".
const active = new RegExp(`\\b(?<harm>${harm}) ${counted}\\b`, "iu");
const passive = new RegExp(
  `\\b${counted}(?: (?:were|was|are|is|have been|has been|had been|have|had|reported|found|feared|left))* (?<harm>${harm})\\b`,
  "iu",
);

const where = /\b(?:in|near|at|outside|around|across|of|from)\s(?:the\s)?(?:[\p{L}-]{2,20}\s){0,5}$/iu;

/** The place that the sentence gives, the nearest behind the count first; a town before its country. */
function placeOf(reading: Reading, sentence: Sentence, at: number): Spot | undefined {
  const places = reading
    .mentionsIn(sentence)
    .filter((spot) => spot.type === "Place" && where.test(reading.text.slice(sentence.start, spot.start)));
  const behind = places.filter((spot) => spot.start > at);
  return behind[0] ?? places.at(-1);
}

function harmed(reading: Reading, sentence: Sentence, printed: string): FactClaim[] {
  if (!hasCue(sentence, harmCues)) return [];
  const match = active.exec(printed) ?? passive.exec(printed);
  const { count = "", noun = "", harm: word = "" } = match?.groups ?? {};
  const what = harms.find(([pattern]) => pattern.test(word))?.[1];
  const amount = amountOf(count);
  if (match === null || what === undefined || amount === null) return [];
  const at = sentence.start + match.index;
  const place = placeOf(reading, sentence, at);
  if (place === undefined) return [];
  const claim = factClaim(reading, sentence, at, {
    about: place.entity,
    property: `${what} (${noun.toLowerCase()})`,
    value: count.trim(),
    amount,
    unit: noun.toLowerCase(),
    rule: "harmed-at",
    confidence: 0.7,
  });
  // The day of what is told; another attack has another toll.
  const day = timelineOf(reading)
    .sceneAt(sentence)
    .items.flatMap((item) => (item.kind === "date" ? [timelineOf(reading).resolve(item.date, -1)] : []))[0];
  return [day?.start ? { ...claim, date: day } : claim];
}

const baseCues = wordSet("bases");
const basesPattern = new RegExp(
  `\\b(?:has|have|had|operates?|operated|runs?|ran|maintains?|maintained|keeps?|kept|with) (?<count>${rough}(?:${countPattern})) (?:[\\p{L}-]{2,20} ){0,3}?bases\\b`,
  "iu",
);

function basesKept(reading: Reading, sentence: Sentence, printed: string): FactClaim[] {
  const match = hasCue(sentence, baseCues) ? basesPattern.exec(printed) : null;
  const count = match?.groups?.count ?? "";
  const amount = amountOf(count);
  if (match === null || amount === null) return [];
  const at = sentence.start + match.index;
  const owner = reading
    .mentionsIn(sentence)
    .findLast((spot) => spot.type === "Government" && spot.use !== "place" && spot.end <= at);
  const country = owner === undefined ? null : hostCountry(reading, sentence, at + match[0].length, owner.entity);
  if (owner === undefined || country === null) return [];
  return [
    factClaim(reading, sentence, at, {
      about: owner.entity,
      property: `bases in ${country}`,
      value: count.trim(),
      amount,
      unit: "bases",
      rule: "bases-kept",
      confidence: 0.75,
    }),
  ];
}

const delegationCues = wordSet("delegation");
const delegationPattern = new RegExp(
  `\\bdelegation of (?<many>${rough}(?:${countPattern}))\\b|\\b(?<members>${countPattern})[- ](?:member|person|strong|man) delegation\\b`,
  "iu",
);

/** Who came with them: "led by A" behind the words, or the person before. */
function leaderOf(reading: Reading, sentence: Sentence, at: number, end: number): Spot | undefined {
  const spots = reading
    .mentionsIn(sentence)
    .filter((spot) => spot.type === "Person" && spot.use === "actor" && spot.form !== "pronoun");
  const led = /^[^.;]{0,40}\b(?:led|headed|chaired) by\b/iu.test(reading.text.slice(end, sentence.end));
  const before = spots.filter((spot) => spot.end <= at);
  const alone = new Set(before.map((spot) => spot.entity)).size === 1;
  return led ? spots.find((spot) => spot.start >= end) : alone ? before[0] : undefined;
}

function delegations(reading: Reading, sentence: Sentence, printed: string): FactClaim[] {
  const match = hasCue(sentence, delegationCues) ? delegationPattern.exec(printed) : null;
  const count = match?.groups?.many ?? match?.groups?.members ?? "";
  const amount = amountOf(count);
  if (match === null || amount === null) return [];
  const at = sentence.start + match.index;
  const leader = leaderOf(reading, sentence, at, at + match[0].length);
  if (leader === undefined) return [];
  return [
    factClaim(reading, sentence, at, {
      about: leader.entity,
      property: "delegation",
      value: count.trim(),
      amount,
      unit: "members",
      rule: "delegation-of",
      confidence: 0.7,
    }),
  ];
}

export const counts: ClaimRule = {
  name: "counts",
  cues: new Set([...harmCues, ...baseCues, ...delegationCues]),
  find(reading, sentence) {
    if (sentence.kind !== "prose" && sentence.kind !== "headline") return [];
    const printed = reading.text.slice(sentence.start, sentence.end);
    return [
      ...harmed(reading, sentence, printed),
      ...basesKept(reading, sentence, printed),
      ...delegations(reading, sentence, printed),
    ];
  },
};

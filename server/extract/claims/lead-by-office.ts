/**
 * "Kenya's president and its main opposition leader met on Thursday in C. … President A and opposition leader B met for two hours": when and
 * where an encounter was that the first sentences tell of by the offices of those who met, and a later one by their names.
 * Not: an encounter with a day of its own, a first sentence that names somebody else, one whose offices are not those of the two ("the foreign
 * ministers met"), what is told of another contact ("also", "separately", "later").
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { knownOf } from "./descriptions.ts";
import { encounterNoun } from "./encounters/words.ts";
import { statusAt } from "./event-claim.ts";
import { isEncounter } from "./is-encounter.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";
import { placeFor } from "./where.ts";

/** Sentences of the story's opening, and those between it and the encounter. */
const opening = 3;
const reach = 8;

const apart =
  /\b(?:also|separately|later|then|again|earlier|previously|last\s(?:week|month|year)|had\s(?:met|held))\b/iu;
const verbs = /^(?:met|meet|meets|spoke)$/;

/** "opposition leader Bo Sample" → "opposition leader", "the Exampler foreign minister, Bo Sample" → "foreign minister". */
function officesOf(reading: Reading, key: string): string[] {
  const name = reading.entity(key)?.name.toLowerCase().split(" ") ?? [];
  return (knownOf(reading).get(key)?.phrases ?? []).flatMap((phrase) => {
    const words = phrase.split(/[\s,]+/u).filter((word) => word !== "" && !name.includes(word));
    const office = words.slice(-2).join(" ");
    return heads.test(office) ? [office.replace(/^(?:the|a|an|former)\s/, "")] : [];
  });
}
const heads =
  /(?:^|\s)(?:president|premier|minister|chancellor|king|queen|emir|leader|secretary|envoy|chief|rival|commander|governor|mediator)$/;

/** Each of those who met is named in the words or told of by an office of theirs; one at least only so. */
function tellsOf(reading: Reading, sentence: Sentence, people: readonly string[]): boolean {
  const words = ` ${reading.text.slice(sentence.start, sentence.end).toLowerCase()} `;
  const named = reading.mentionsIn(sentence).flatMap(({ type, entity }) => (type === "Person" ? [entity] : []));
  if (named.some((key) => !people.includes(key))) return false;
  const used = new Set<string>();
  const byOffice = people.filter((key) => {
    if (named.includes(key)) return false;
    const office = officesOf(reading, key).find((one) => !used.has(one) && words.includes(` ${one} `));
    if (office !== undefined) used.add(office);
    return office !== undefined;
  });
  return byOffice.length > 0 && people.every((key) => named.includes(key) || byOffice.includes(key));
}

/** The word of the encounter, with whether it is a noun. */
function eventIn(items: readonly SceneItem[]): { at: number; noun: boolean } | null {
  for (const [at, item] of items.entries()) {
    if (item.kind !== "word") continue;
    if (verbs.test(item.lower)) return { at, noun: false };
    if (encounterNoun(items, at) !== null) return { at, noun: true };
  }
  return null;
}

function toldIn(reading: Reading, sentence: Sentence, claim: EventClaim): Pick<EventClaim, "date" | "place"> | null {
  const timeline = timelineOf(reading);
  const scene = timeline.sceneAt(sentence);
  const event = eventIn(scene.items);
  if (event === null) return null;
  const status = statusAt(reading, scene, event.at, event.noun);
  if (status.status !== claim.status) return null;
  const anchor = { at: event.at, from: event.at, to: event.at + 1 };
  const limits = { left: 0, right: scene.items.length };
  const expression = dateFor(scene, anchor, limits, status.status === "planned");
  return {
    date: expression === null ? claim.date : timeline.resolve(expression, status.direction),
    place: placeFor(scene, anchor, limits)?.named.placeKey ?? null,
  };
}

/** `first`: the sentences of the opening that tell of no encounter by names. */
function completed(reading: Reading, claim: EventClaim, first: readonly Sentence[]): EventClaim {
  const open = claim.date.start === null && claim.date.text === null;
  if (claim.kind === "Call" || !open || apart.test(claim.quote)) return claim;
  const index = timelineOf(reading).sentenceFrom(claim.start)?.index ?? 0;
  const people = claim.participants.filter(({ role }) => role !== "present").map(({ entity }) => entity);
  if (people.length !== 2 || !people.every((key) => reading.entity(key)?.type === "Person")) return claim;
  const lead = first.find(
    (sentence) => sentence.index < index && index - sentence.index <= reach && tellsOf(reading, sentence, people),
  );
  const told = lead === undefined ? null : toldIn(reading, lead, claim);
  if (lead === undefined || told === null || (told.date === claim.date && told.place === null)) return claim;
  return {
    ...claim,
    date: told.date,
    place: claim.place ?? told.place,
    context: [...claim.context, { start: lead.start, end: lead.end }],
  };
}

export const leadByOffice: ClaimRefiner = {
  name: "lead-by-office",
  refine(reading, claims) {
    const telling = new Set(claims.filter(isEncounter).map(({ start }) => start));
    if (telling.size === 0) return claims;
    const first = reading.sentences
      .filter(({ kind }) => kind === "prose")
      .slice(0, opening)
      .filter(({ start }) => !telling.has(start));
    if (first.length === 0) return claims;
    return claims.map((claim): Claim => (isEncounter(claim) ? completed(reading, claim, first) : claim));
  },
};

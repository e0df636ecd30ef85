/**
 * "The second session of the commission was held on Monday in C. … It/The session was co-chaired by A and B": the day and the place of the
 * gathering that "the session" means, which the sentences before told of without naming anybody who met there.
 * Not: an encounter with a day or place of its own, "a session", a gathering further back, one told as somebody's own meeting.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { saying } from "./day-of-words.ts";
import { encounterNoun, nounCues } from "./encounters/words.ts";
import { statusAt } from "./event-claim.ts";
import { isEncounter } from "./is-encounter.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";
import { placeFor } from "./where.ts";

/** Sentences between the two. */
const reach = 2;

const definite =
  /^(?:on|at)\s(?:its|the|their)\s(?:sidelines|margins|fringes)\b|^(?:the|this|that|it)\b(?:\s[\p{L}’'-]{1,20}){0,3}?\s(?:meeting|session|dialogue|talks|summit|consultations|round|was|were)\b/iu;

const gathering = /^(?:meeting|session|dialogue|talks|summit|consultations|round|commission|forum)$/;

/** "the | Meeting of the commission": a gathering named or told as one of its kind. */
function nounIn(items: readonly SceneItem[]): number | null {
  const at = items.findIndex(
    (item, index) => item.kind === "word" && (encounterNoun(items, index) !== null || gathering.test(item.lower)),
  );
  return at < 0 || lowerAt(items, at + 1) === "with" ? null : at;
}

/** Behind "was held", where the day and the place stand. */
function heldAt(items: readonly SceneItem[], noun: number): number {
  const held = items.findIndex(
    (item, at) => at > noun && at < noun + 24 && /^(?:held|place|convened)$/.test(item.lower),
  );
  return held < 0 ? noun : held;
}

type Told = Pick<EventClaim, "date" | "place"> & { sentence: Sentence };

function toldIn(reading: Reading, sentence: Sentence, claim: EventClaim): Told | null {
  if (sentence.kind !== "prose" || !hasCue(sentence, nounCues)) return null;
  const timeline = timelineOf(reading);
  const scene = timeline.sceneAt(sentence);
  const noun = nounIn(scene.items);
  if (noun === null) return null;
  const status = statusAt(reading, scene, noun, true);
  if (status.status !== claim.status) return null;
  const at = heldAt(scene.items, noun);
  const anchor = { at, from: noun, to: at + 1 };
  const limits = { left: 0, right: scene.items.length };
  // "On Monday the ministry said in a statement that the meeting would": the day of the words.
  const isSaid = scene.items.slice(0, noun).some(({ lower }) => saying.test(lower));
  const expression = isSaid ? null : dateFor(scene, anchor, limits, status.status === "planned");
  const place = placeFor(scene, anchor, limits)?.named.placeKey ?? null;
  const date = expression === null ? null : timeline.resolve(expression, status.direction);
  return date === null && place === null ? null : { sentence, date: date ?? claim.date, place };
}

function completed(reading: Reading, claim: EventClaim, telling: ReadonlySet<number>): EventClaim {
  const sentence = timelineOf(reading).sentenceFrom(claim.start);
  if (sentence === undefined) return claim;
  const ownDay = timelineOf(reading)
    .sceneAt(sentence)
    .items.some(({ kind }) => kind === "date");
  const dated = ownDay || claim.date.start !== null || claim.date.text !== null;
  if ((dated && claim.place !== null) || claim.kind === "Call" || !definite.test(claim.quote)) return claim;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - reach); at -= 1) {
    const before = reading.sentences[at];
    if (before === undefined || telling.has(before.start)) return claim;
    const told = toldIn(reading, before, claim);
    if (told === null) continue;
    return {
      ...claim,
      date: dated ? claim.date : told.date,
      place: claim.place ?? told.place,
      context: [...claim.context, { start: before.start, end: before.end }],
    };
  }
  return claim;
}

export const gatheringBefore: ClaimRefiner = {
  name: "gathering-before",
  refine(reading, claims) {
    const telling = new Set(claims.filter(isEncounter).map(({ start }) => start));
    return claims.map((claim): Claim => (isEncounter(claim) ? completed(reading, claim, telling) : claim));
  },
};

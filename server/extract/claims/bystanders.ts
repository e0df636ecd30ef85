/**
 * Who else was there: "in the presence of A", "A also attended the meeting", "joined by A", "accompanied by A".
 * In the sentence of an encounter, or in the next one that speaks of "the meeting" or "the talks": added to it as present.
 * Not: those who met; "joined by rail", "accompanied by rain" (nobody named).
 */
import type { Claim, EventClaim, Participant } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { seatsTold } from "./attended-from-side.ts";
import { isEncounter } from "./is-encounter.ts";
import { partiesRight } from "./parties-right.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";

/** Items after which the bystanders are named. */
function presentAfter(items: readonly SceneItem[], at: number): number | null {
  const word = lowerAt(items, at);
  if (word === "presence" && lowerAt(items, at + 1) === "of") return at + 2;
  // "Also taking part in the meeting were A and B."
  if (/^(?:were|was)$/.test(word)) {
    const before = items
      .slice(Math.max(0, at - 8), at)
      .map((item) => item.lower)
      .join(" ");
    return /\b(?:participating|attending|joining|present|attendance|part)\b/.test(before) ? at + 1 : null;
  }
  if (/^(?:joined|accompanied|flanked|attended)$/.test(word) && lowerAt(items, at + 1) === "by") return at + 2;
  return null;
}

/** "A and B also took part in the meeting": those before the verb. */
function takingPart(items: readonly SceneItem[], at: number) {
  const word = lowerAt(items, at);
  const verb =
    /^(?:participated|attended|joined|sat)$/.test(word) ||
    (word === "part" && /^(?:took|taking|take)$/.test(lowerAt(items, at - 1)));
  const after = items
    .slice(at + 1, at + 5)
    .map((item) => item.lower)
    .join(" ");
  if (!verb || !/^(?:in |at )?(?:the|this|that) (?:meeting|talks|discussions|call|session|conversation)\b/.test(after))
    return null;
  return subjectOf(items, word === "part" ? at - 1 : at);
}

/** A sentence with none of these words names no bystanders. */
const cues = wordSet(
  "presence participating attending joining present attendance part joined accompanied flanked attended participated sat",
);

const definite =
  /\b(?:the|this|that|their|his|her)\s(?:[\p{L}’'-]{1,20}\s){0,2}(?:meeting|interview|talks|discussions|call|conversation|visit|session|encounter)\b/iu;

/** "They were joined by A": those who met in the sentence before. */
const theyWere = /^(?:they|he|she|both|the\stwo)\s(?:was|were)\s(?:also\s)?(?:joined|accompanied)\sby\b/i;

/** "A was accompanied by B", where A has just met: who was beside whom; null where the sentence says so of nobody named. */
function accompanied(reading: Reading, sentence: Sentence): string[] | null {
  const { items } = timelineOf(reading).sceneAt(sentence);
  const at = items.findIndex(
    ({ lower }, index) => /^(?:accompanied|joined|flanked)$/.test(lower) && lowerAt(items, index + 1) === "by",
  );
  const be = lowerAt(items, at - 1) === "also" ? at - 2 : at - 1;
  if (at < 2 || !/^(?:was|were)$/.test(lowerAt(items, be))) return null;
  const keys = (subjectOf(items, be)?.parties ?? []).flatMap((party) => party.keys);
  return keys.length > 0 ? keys : null;
}

function bystandersOf(reading: Reading, sentence: Sentence): string[] {
  const { items } = timelineOf(reading).sceneAt(sentence);
  return items.flatMap((_, at) => {
    const from = presentAfter(items, at);
    const parties = from === null ? (takingPart(items, at)?.parties ?? []) : (partiesRight(items, from)?.parties ?? []);
    return parties.flatMap((party) => party.keys);
  });
}

function withPresent(claim: EventClaim, keys: string[], leansOn: Sentence): EventClaim {
  const known = new Set(claim.participants.map(({ entity }) => entity));
  const added = keys
    .filter((key) => !known.has(key))
    .map((entity): Participant => ({ entity, role: "present", side: null }));
  if (added.length === 0) return claim;
  const apart = claim.start !== leansOn.start;
  return {
    ...claim,
    participants: [...claim.participants, ...added],
    context: apart ? [...claim.context, { start: leansOn.start, end: leansOn.end }] : claim.context,
  };
}

/** Who came along with A was there where A met somebody. */
const isOf = ({ participants }: EventClaim, whose: string[] | null): boolean =>
  whose === null || whose.every((key) => participants.some(({ entity }) => entity === key));

/** How many sentences on "the meeting" still means the one told. */
const reach = 2;
/** "The meeting was attended by A": whole sentences on who was there stand at the end of a report. */
const reachOfAttended = 6;
const attended = /^(?:the|this|their)\s(?:[\p{L}’'-]{1,20}\s){1,3}(?:was|were)\s(?:also\s)?attended\sby\b/iu;

const ofMeeting = /\b(?:the|this|their)\s(?:[\p{L}’'-]{1,20}\s){0,2}(?:meeting|talks|session)\s(?:was|were)\b/iu;
/** "The meeting was attended by A" speaks of one that was held, and neither of a journey nor of a plan told between. */
const isHeldMeeting = ({ kind, status }: EventClaim): boolean => kind !== "Visit" && status !== "planned";

export const bystanders: ClaimRefiner = {
  name: "bystanders",
  refine(reading, claims) {
    let current = claims;
    for (const sentence of reading.sentences) {
      if (!hasCue(sentence, cues)) continue;
      const keys = [...new Set(bystandersOf(reading, sentence))];
      if (keys.length === 0) continue;
      // Those who attended are told to have met.
      if (current.some(({ rule, start }) => rule === "attended-by" && start === sentence.start)) continue;
      if (seatsTold(current, sentence)) continue;
      const own = current.some((claim) => isEncounter(claim) && claim.start === sentence.start);
      const text = reading.text.slice(sentence.start, sentence.end);
      const whose = own || theyWere.test(text) ? null : accompanied(reading, sentence);
      if (!own && whose === null && !definite.test(text) && !theyWere.test(text)) continue;
      const first = reading.sentences[Math.max(0, sentence.index - (attended.test(text) ? reachOfAttended : reach))];
      const near = own
        ? current.filter(({ start }) => start === sentence.start)
        : current.filter(({ start }) => start >= (first?.start ?? 0) && start < sentence.start);
      const encounters = near.filter(isEncounter);
      const meetings = ofMeeting.test(text) ? encounters.filter(isHeldMeeting) : [];
      const candidates = meetings.length > 0 ? meetings : encounters;
      const meant = Math.max(...candidates.map(({ start }) => start));
      const present = new Set<Claim>(candidates.filter((claim) => claim.start === meant && isOf(claim, whose)));
      current = current.map((claim) =>
        isEncounter(claim) && present.has(claim) ? withPresent(claim, keys, sentence) : claim,
      );
    }
    return current;
  },
};

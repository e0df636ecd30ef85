/**
 * "A and B met on Tuesday, after a first meeting in January.", "The talks were a follow-up to the previous ones in C on Feb. 16.", "Their last meeting
 * was in C in May.": an earlier encounter of the two of whom the article tells, with a day or a place of its own.
 * Not: one that names who met ("after a meeting with C"), one with neither day nor place, of a sentence that tells of several encounters.
 */
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { anotherEncounter } from "./another-encounter.ts";
import { encountersBefore } from "./encounters-before.ts";
import { statusAt } from "./event-claim.ts";
import { isEncounter } from "./is-encounter.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

const cues = wordSet("first second third previous earlier last prior initial");
const ordinal = /^(?:first|second|third|previous|earlier|last|prior|initial)$/;
const nouns = /^(?:meetings?|talks|encounters?|gatherings?|summits?|conversations?|ones?)$/;
const whose = /^(?:a|an|the|their|its|his|her|previous)$/;
/** What leads to the phrase: "after a first meeting", "a follow-up to the previous talks"; or it opens the sentence, "Their last meeting was". */
const leading = /^(?:after|following|since|to|follows|followed|on)$/;

/** Sentences between the two. */
const reach = 3;

/** The noun of "a first meeting", where nobody is named behind it; null where the sentence has none. */
function nounIn(items: readonly SceneItem[]): number | null {
  for (let at = 0; at < items.length; at += 1) {
    if (!ordinal.test(lowerAt(items, at)) || !whose.test(lowerAt(items, at - 1))) continue;
    const noun = [1, 2, 3].map((step) => at + step).find((next) => nouns.test(lowerAt(items, next)));
    if (noun === undefined) continue;
    const opens =
      at - 1 === 0 && lowerAt(items, 0) === "their" && /^(?:was|were|took|came)$/.test(lowerAt(items, noun + 1));
    const led = opens || leading.test(lowerAt(items, at - 2));
    const named = items
      .slice(noun + 1, noun + 12)
      .some((item, step) => isPerson(item) || (step < 2 && /^(?:with|between|of|since)$/.test(item.lower)));
    if (led && !named) return noun;
  }
  return null;
}

/** The encounter that the sentence itself tells of, else the last one told before it: of two, and held. */
function meant(reading: Reading, claims: readonly Claim[], sentence: Sentence): EventClaim | null {
  const here = claims.filter(isEncounter).filter(({ start }) => start === sentence.start);
  if (here.length > 1) return null;
  const told = here[0] ?? encountersBefore(reading, claims, sentence, reach).at(-1);
  return told !== undefined && told.participants.length === 2 && told.status !== "denied" ? told : null;
}

function earlierIn(reading: Reading, claims: readonly Claim[], sentence: Sentence): EventClaim | null {
  const timeline = timelineOf(reading);
  const scene = timeline.sceneAt(sentence);
  const noun = nounIn(scene.items);
  const told = noun === null ? null : meant(reading, claims, sentence);
  if (noun === null || told === null || statusAt(reading, scene, noun, true).status !== "happened") return null;
  const day = scene.items.slice(noun + 1, noun + 12).find((item) => item.kind === "date");
  const date = day?.kind === "date" ? timeline.resolve(day.date, -1) : null;
  const published = timeline.writtenOn(sentence.start);
  const isPast =
    date?.end != null &&
    (told.date.start === null ? published !== null && date.end < published : date.end < told.date.start);
  if (date === null || !isPast) return null;
  return anotherEncounter(reading, told, scene, noun, {
    rule: "earlier-meeting",
    kind: told.kind === "Call" ? "Meeting" : told.kind,
    status: "happened",
    date,
  });
}

export const earlierMeetings: ClaimRefiner = {
  name: "earlier-meetings",
  refine(reading, claims) {
    if (!claims.some(isEncounter)) return claims;
    const found = reading.sentences.flatMap((sentence) => {
      const claim = sentence.kind === "prose" && hasCue(sentence, cues) ? earlierIn(reading, claims, sentence) : null;
      if (claim === null) return [];
      const known = claims.some(
        (one) => isEncounter(one) && one.start === claim.start && one.date.start === claim.date.start,
      );
      return known ? [] : [claim];
    });
    return found.length === 0 ? claims : [...claims, ...found];
  },
};

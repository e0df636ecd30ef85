/**
 * "A met B. … Discussions were also held with C, D and E", "A separate meeting took place with C": a sentence that names one side only goes on
 * with whoever met the others before it.
 * Not: a sentence that tells who held them, one with nobody who met somebody close before it, people who have met each other there already.
 */
import type { Claim, EventClaim, Participant } from "#contract/extraction.ts";
import { hasCue } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { encounterNoun, linkAfter, nounCues, pastHeld } from "./encounters/words.ts";
import { encountersBefore } from "./encounters-before.ts";
import { eventClaim } from "./event-claim.ts";
import { isEncounter } from "./is-encounter.ts";
import { partiesRight } from "./parties-right.ts";
import type { Party } from "./party.ts";
import { isParty, isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

/** Sentences between the two. */
const reach = 2;

type Held = { noun: number; kind: "Meeting" | "Talks" | "Call" | "Visit"; to: number; parties: Party[] };

/** "Discussions were also held | with A and B": the noun opens the sentence, and nobody is named before it. */
function heldIn(items: readonly SceneItem[]): Held | null {
  const noun = items.findIndex((_, at) => encounterNoun(items, at) !== null);
  const kind = noun < 0 ? null : encounterNoun(items, noun);
  if (kind === null || items.slice(0, noun).some((item) => isParty(item))) return null;
  const held = pastHeld(items, noun + 1);
  const isHeld = items.slice(noun + 1, held).some(({ lower }) => /^(?:held|conducted|took|had)$/.test(lower));
  const link = isHeld ? linkAfter(items, held, /^with$/) : null;
  const list = link === null ? null : partiesRight(items, link);
  if (list === null || !list.parties.some(({ at }) => isPerson(items[at]))) return null;
  // "Talks were held with B by A": who held them is told.
  return lowerAt(items, list.to) === "by" ? null : { noun, kind, to: list.to, parties: list.parties };
}

/** The people on the first side of the last encounter told close before, and that encounter. */
function actorsBefore(reading: Reading, claims: readonly Claim[], sentence: Sentence) {
  const last = encountersBefore(reading, claims, sentence, reach).at(-1);
  const people =
    last?.participants.filter(({ entity, side }) => side === 0 && reading.entity(entity)?.type === "Person") ?? [];
  return last === undefined || people.length === 0 ? null : { last, people };
}

function claimIn(reading: Reading, sentence: Sentence, claims: readonly Claim[]): EventClaim[] {
  const scene = timelineOf(reading).sceneAt(sentence);
  const held = heldIn(scene.items);
  const before = held === null ? null : actorsBefore(reading, claims, sentence);
  if (held === null || before === null) return [];
  const others = held.parties.flatMap(({ keys }) => keys);
  if (before.people.some(({ entity }) => others.includes(entity))) return [];
  const across = others.map((entity): Participant => ({ entity, role: "participant", side: 1 }));
  const claim = eventClaim(reading, scene, {
    rule: "held-with",
    kind: held.kind,
    anchor: { at: held.noun, from: held.noun, to: held.to },
    noun: true,
    participants: [
      ...before.people.map(({ entity }): Participant => ({ entity, role: "participant", side: 0 })),
      ...across,
    ],
    confidence: 0.6,
  });
  const { start, end } = before.last;
  return claim === null ? [] : [{ ...claim, context: [{ start, end }] }];
}

export const heldWith: ClaimRefiner = {
  name: "held-with",
  refine(reading, claims) {
    const telling = new Set(claims.filter(isEncounter).map(({ start }) => start));
    const all = [...claims];
    for (const sentence of reading.sentences)
      if (sentence.kind === "prose" && !telling.has(sentence.start) && hasCue(sentence, nounCues))
        all.push(...claimIn(reading, sentence, all));
    return all;
  },
};

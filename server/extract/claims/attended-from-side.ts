/**
 * "A held talks with B of Ruritania. … On the Ruritanian side, the session was attended by C and D", "From the Ruritanian side, C and D took
 * part": C and D sit on B's side. Those of whom a sentence between said only that they attended sit across from them.
 * Not: a state that nobody of the encounter before stands for, "attended by C" with no side told (C sat by, see bystanders).
 */
import type { Claim, EventClaim, Participant } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { encountersBefore } from "./encounters-before.ts";
import { isEncounter } from "./is-encounter.ts";
import { officesHeld } from "./offices-held.ts";
import { partiesRight } from "./parties-right.ts";
import { peopleIn } from "./party.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

const cues = wordSet("side attended included comprised consisted");

/** Sentences between the encounter and those who were there. */
const reach = 8;

/** "The Ruritanian delegation present included A; B", "The Ruritanian delegation at the talks comprised A and B": the item of A. Not of one that only travels. */
function delegationOf(items: readonly SceneItem[]): { state: string; from: number } | null {
  const state = items[lowerAt(items, 0) === "the" ? 1 : 0];
  if (state?.kind !== "name" || state.named.type !== "Government" || !/\b(?:delegation|side|team)$/.test(state.lower))
    return null;
  const verb = items.findIndex(({ lower }) => /^(?:included|comprised|consisted)$/.test(lower));
  const there = items.slice(items.indexOf(state) + 1, Math.max(verb, 0)).map(({ lower }) => lower);
  const key = state.named.keys[0];
  if (
    key === undefined ||
    !/^(?:present|(?:at|in|to) the (?:meeting|talks|discussions|session))$/.test(there.join(" "))
  )
    return null;
  return { state: key, from: lowerAt(items, verb + 1) === "of" ? verb + 2 : verb + 1 };
}

/** "A; B and C": a row with semicolons as well. */
function rowFrom(items: readonly SceneItem[], from: number): string[] {
  const list = partiesRight(items, from, 40, true);
  const keys = peopleIn(items, list);
  const next = list === null || lowerAt(items, list.to) !== ";" ? null : list.to + 1;
  return [...new Set([...keys, ...(next === null ? [] : rowFrom(items, next))])];
}

/** "On the Ruritanian | side": the state whose side it is, at the head of the sentence. */
function sideOf(items: readonly SceneItem[]): string | null {
  const group = delegationOf(items);
  if (group !== null) return group.state;
  if (!/^(?:on|from|for)$/.test(lowerAt(items, 0))) return null;
  const state = items[lowerAt(items, 1) === "the" ? 2 : 1];
  const isSide = state?.kind === "name" && state.named.type === "Government" && /\bside$/.test(state.lower);
  return isSide ? (state.named.keys[0] ?? null) : null;
}

/** "was attended by A, B and C", "were A, B and C": the people, in order. */
function attendingIn(items: readonly SceneItem[]): string[] {
  const group = delegationOf(items);
  if (group !== null) return rowFrom(items, group.from);
  const by = items.findIndex(
    ({ lower }, at) => /^(?:attended|represented)$/.test(lower) && lowerAt(items, at + 1) === "by",
  );
  const list = by < 0 ? null : partiesRight(items, by + 2, 40);
  return [...new Set(peopleIn(items, list))];
}

type Meant = { claim: EventClaim; side: 0 | 1 };

/** The encounter before, with two sides, on one of which the state stands. */
function meant(reading: Reading, claims: readonly Claim[], sentence: Sentence, state: string): Meant | null {
  const statesOf = officesHeld(claims);
  for (const claim of encountersBefore(reading, claims, sentence, reach).reverse()) {
    if (claim.kind === "Call" || claim.kind === "Visit") continue;
    const own = claim.participants.find(
      ({ entity, side }) => side !== null && side < 2 && (entity === state || statesOf(entity).has(state)),
    );
    const both = [0, 1].every((side) => claim.participants.some((one) => one.side === side));
    if (own !== undefined && both) return { claim, side: own.side === 0 ? 0 : 1 };
  }
  return null;
}

const seated = (claim: EventClaim, keys: readonly string[], side: 0 | 1, told: Sentence): EventClaim => {
  const known = new Set(claim.participants.map(({ entity }) => entity));
  const added = keys
    .filter((key) => !known.has(key))
    .map((entity): Participant => ({ entity, role: "participant", side }));
  return added.length === 0
    ? claim
    : {
        ...claim,
        participants: [...claim.participants, ...added],
        context: [...claim.context, { start: told.start, end: told.end }],
      };
};

function withSides(reading: Reading, claims: Claim[], sentence: Sentence): Claim[] {
  const timeline = timelineOf(reading);
  const { items } = timeline.sceneAt(sentence);
  const state = sideOf(items);
  const keys = state === null ? [] : attendingIn(items);
  const found = state === null || keys.length === 0 ? null : meant(reading, claims, sentence, state);
  if (found === null) return claims;
  const from = timeline.sentenceFrom(found.claim.start)?.index ?? sentence.index;
  let claim = seated(found.claim, keys, found.side, sentence);
  for (const between of reading.sentences.slice(from + 1, sentence.index)) {
    if (!hasCue(between, cues)) continue;
    const row = timeline.sceneAt(between).items;
    if (sideOf(row) === null) claim = seated(claim, attendingIn(row), found.side === 0 ? 1 : 0, between);
  }
  return claims.map((one) => (one === found.claim ? claim : one));
}

/** Whether a sentence has told who sat on which side of an encounter. */
export const seatsTold = (claims: readonly Claim[], { start }: Sentence): boolean =>
  claims.some(
    (claim) => isEncounter(claim) && claim.start !== start && claim.context.some((one) => one.start === start),
  );

export const attendedFromSide: ClaimRefiner = {
  name: "attended-from-side",
  refine: (reading, claims) =>
    reading.sentences.reduce(
      (current, sentence) => (hasCue(sentence, cues) ? withSides(reading, current, sentence) : current),
      claims,
    ),
};

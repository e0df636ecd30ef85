/**
 * "A hosts the meeting", "A will chair the talks", "A is also scheduled to attend the summit", right after an encounter was told: A is one
 * of those who meet there. "A and B were joined by C", where A and B have just met: C meets both.
 * Not: "A attended the meeting" with those who met (present, see bystanders), another gathering ("a meeting"), "hosts the fleet",
 * "A was joined by C" (who came along).
 */
import type { Claim, EventClaim, Participant } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { encountersBefore } from "./encounters-before.ts";
import { isEncounter } from "./is-encounter.ts";
import { partiesRight } from "./parties-right.ts";
import { peopleIn } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";

const hosting = wordSet("host hosts hosted chair chairs chaired mediate mediates mediated");
const attending = wordSet("attend attends");
const coming = wordSet("joined");
const gatherings = /^(?:meeting|talks|summit|session|discussions|negotiations)$/;
const reach = 3;

function joining(items: readonly SceneItem[]): { keys: string[]; role: Participant["role"] } | null {
  for (let at = 1; at < items.length; at += 1) {
    const word = lowerAt(items, at);
    const host = hosting.has(word);
    if (!(host || attending.has(word)) || !/^(?:the|these|those|this)$/.test(lowerAt(items, at + 1))) continue;
    const noun = lowerAt(items, at + 2);
    // Who attends a summit takes part in it, and who "will also attend" the meeting; who attends a meeting may only sit by.
    const also = lowerAt(items, at - 1) === "also";
    if (!(host || also ? gatherings.test(noun) : noun === "summit")) continue;
    const keys = peopleIn(items, subjectOf(items, at));
    if (keys.length > 0) return { keys, role: word.startsWith("mediate") ? "mediator" : host ? "host" : "participant" };
  }
  return null;
}

/** "A looks forward to attending the meeting of B and C": A is there as well. */
function attendingAt(items: readonly SceneItem[]): string[] {
  const at = items.findIndex(({ lower }) => /^attend(?:s|ing|ed)?$/.test(lower));
  return at < 1 ? [] : peopleIn(items, subjectOf(items, at));
}

/** "joined by", "joined for part of the meeting by": the item of "by". */
function joiningBy(items: readonly SceneItem[], joined: number): number | null {
  if (lowerAt(items, joined + 1) === "by") return joined + 1;
  if (!/^(?:for|during|at|in)$/.test(lowerAt(items, joined + 1))) return null;
  const by = items.findIndex((item, at) => at > joined && at < joined + 9 && item.lower === "by");
  return by < 0 ? null : by;
}

/** "joined by | members of the cabinet including | C": past those who are not named. */
function pastMembers(items: readonly SceneItem[], from: number): number {
  const named = items.findIndex((item, at) => at > from && /^(?:including|among)$/.test(item.lower));
  const unnamed = named > 0 && items.slice(from, named).every((item) => !isPerson(item) && item.lower !== ".");
  return unnamed ? named + 1 : from;
}

/** "A and B were joined by C, D and E": who was there, and who came. */
function joinedBy(items: readonly SceneItem[]): { those: string[]; keys: string[] } | null {
  for (let at = 2; at < items.length - 1; at += 1) {
    if (
      lowerAt(items, at) !== "joined" ||
      joiningBy(items, at) === null ||
      !/^(?:were|later|then)$/.test(lowerAt(items, at - 1))
    )
      continue;
    const those = subjectOf(items, at)?.parties.flatMap(({ keys }) => keys) ?? [];
    const keys = peopleIn(items, partiesRight(items, pastMembers(items, (joiningBy(items, at) ?? at) + 1), 40, true));
    if (those.length > 1 && keys.length > 0) return { those, keys };
  }
  return null;
}

/** The encounter of those two or more that the sentences before told, with the others as its third side. */
function withJoined(
  reading: Reading,
  claims: Claim[],
  sentence: Sentence,
  found: { those: string[]; keys: string[] },
): Claim[] {
  const { sentenceFrom } = timelineOf(reading);
  const claim = claims.filter(isEncounter).findLast((one) => {
    const known = one.participants.map(({ entity }) => entity);
    const index = sentenceFrom(one.start)?.index ?? Number.POSITIVE_INFINITY;
    return index < sentence.index && one.kind !== "Call" && found.those.every((key) => known.includes(key));
  });
  if (claim === undefined) return claims;
  const came = found.keys.filter((entity) => !found.those.includes(entity));
  const joined: EventClaim = {
    ...claim,
    start: sentence.start,
    end: sentence.end,
    quote: reading.text.slice(sentence.start, sentence.end),
    context: [...claim.context, { start: claim.start, end: claim.end }],
    rule: "joined-by",
    participants: [
      ...found.those.map((entity) => ({ entity, role: "participant" as const, side: 0 as const })),
      ...came.map((entity) => ({ entity, role: "participant" as const, side: 1 as const })),
    ],
  };
  return [...claims, joined];
}

/** The last encounter told close before: one with a counterpart, where there is any, and else the journey. */
function meant(claims: Claim[], reading: Reading, sentence: Sentence): EventClaim | undefined {
  const near = encountersBefore(reading, claims, sentence, reach).filter(({ kind }) => kind !== "Call");
  return near.findLast(({ kind }) => kind !== "Visit") ?? near.at(-1);
}

export const joinedLater: ClaimRefiner = {
  name: "joined-later",
  refine(reading, claims) {
    let current = claims;
    for (const sentence of reading.sentences) {
      if (sentence.kind === "prose" && hasCue(sentence, coming)) {
        const came = joinedBy(timelineOf(reading).sceneAt(sentence).items);
        if (came !== null) current = withJoined(reading, current, sentence, came);
      }
      if (sentence.kind !== "prose" || !(hasCue(sentence, hosting) || hasCue(sentence, attending))) continue;
      const found = joining(timelineOf(reading).sceneAt(sentence).items);
      const claim = found === null ? undefined : meant(current, reading, sentence);
      if (found === null || claim === undefined) continue;
      const known = new Set(claim.participants.map(({ entity }) => entity));
      const first = timelineOf(reading).sentenceFrom(claim.start);
      const hosts = first === undefined ? [] : attendingAt(timelineOf(reading).sceneAt(first).items);
      const added = [...new Set([...hosts, ...found.keys])].filter((entity) => !known.has(entity));
      if (added.length === 0) continue;
      const joined: EventClaim = {
        ...claim,
        participants: [...claim.participants, ...added.map((entity) => ({ entity, role: found.role, side: null }))],
        context: [...claim.context, { start: sentence.start, end: sentence.end }],
      };
      current = current.map((one) => (one === claim ? joined : one));
    }
    return current;
  },
};

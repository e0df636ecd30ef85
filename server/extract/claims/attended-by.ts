/**
 * "The meeting was attended by A, B and C", "Present at the meeting were A and B", "A, B and C attended the meeting", where what was told before names only the states that met, or
 * nobody: these are who met. Those of one state sit on one side; whoever chaired the meeting (see chairs) sat with all of them.
 * Not: where people have been told to meet (who attends then sat by, see bystanders), "attended by crowds".
 */
import type { Claim, EventClaim, Participant } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { chairsBefore } from "./chairs.ts";
import { encounterNoun } from "./encounters/words.ts";
import { eventClaim } from "./event-claim.ts";
import { hostsOpening } from "./hosted-opening.ts";
import { isEncounter } from "./is-encounter.ts";
import { partiesRight } from "./parties-right.ts";
import type { PartyList } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";

const cues = wordSet("attended present attending participating participated part");

/** Sentences between the meeting and the one that tells who was there. */
const reach = 2;
/** People told to have met this near before are who met; who attended then sat by. */
const reachOfPeople = 6;

type Attended = { noun: number; to: number; keys: string[] };

/** "was attended by | A", "Present at the meeting were | A": the item of A, behind the noun. */
function listFrom({ items }: Scene, noun: number): number | null {
  const opening = items.slice(0, noun).map(({ lower }) => lower);
  const inverted = /^(?:also |those )?(?:present (?:at|during)|attending|participating in|taking part in) (?:the |a )/;
  if (/^(?:were|are)$/.test(lowerAt(items, noun + 1)) && inverted.test(`${opening.join(" ")} `)) return noun + 2;
  const verb = items.findIndex(({ lower }, at) => at > noun && lower === "attended" && lowerAt(items, at + 1) === "by");
  // "chaired a meeting on Tuesday, attended by A", "a meeting attended by A"
  const told = /^(?:was|were|is|are|be|also|,)$/.test(lowerAt(items, verb - 1)) || items[verb - 1]?.kind === "date";
  return verb >= 0 && (told || verb === noun + 1) ? verb + 2 : null;
}

/** "A, B and C | attended the meeting", "A and B took part in the talks": those before the verb. */
function listBefore({ items }: Scene, noun: number): PartyList | null {
  const verb = items.findIndex(
    ({ lower }, at) => at > 0 && at < noun && /^(?:attended|participated|took)$/.test(lower),
  );
  const between = items.slice(verb + 1, noun).map(({ lower }) => lower);
  if (verb < 0 || !/^(?:part in |in )?(?:the|this) (?:\S+ ){0,3}$/.test(`${between.join(" ")} `)) return null;
  return subjectOf(items, verb);
}

function attendedIn(scene: Scene, chairs: readonly string[]): Attended | null {
  const { items } = scene;
  const noun = items.findIndex((_, at) => encounterNoun(items, at) !== null);
  const from = noun < 0 ? null : listFrom(scene, noun);
  const list = from === null ? (noun < 0 ? null : listBefore(scene, noun)) : partiesRight(items, from, 40, true);
  const people = list?.parties.filter(({ at }) => isPerson(items[at])) ?? [];
  const keys = [...new Set([...chairs, ...people.flatMap((party) => party.keys)])];
  const several = people.length > 1 || (people.length === 1 && keys.length > 1);
  return list === null || !several ? null : { noun, to: Math.max(list.to, noun + 1), keys };
}

/** The state that a person's phrase names in the sentence: "Ruritanian prime minister A and energy minister B" are both of Ruritania. */
function statesOf(reading: Reading, sentence: Sentence, keys: readonly string[]): Map<string, string | null> {
  const spots = reading.mentionsIn(sentence);
  const states = new Map<string, string | null>();
  let last: string | null = null;
  for (const key of keys) {
    const phrase = spots.find(({ entity }) => entity === key)?.phrase;
    const state = spots.find(
      ({ type, start, end }) =>
        type === "Government" && phrase !== undefined && start >= phrase.start && end <= phrase.end,
    );
    last = state?.entity ?? last;
    states.set(key, last);
  }
  return states;
}

const onSide = (keys: readonly string[], side: 0 | 1 | null): Participant[] =>
  keys.map((entity) => ({ entity, role: "participant", side }));

/** The sides that met, two by two; one row without sides where nothing tells them apart. */
function groupsOf(keys: readonly string[], states: ReadonlyMap<string, string | null>): Participant[][] {
  const bodies = [...new Set(keys.map((key) => states.get(key) ?? null))];
  const of = (body: string | null) => keys.filter((key) => (states.get(key) ?? null) === body);
  if (bodies.length < 2 || bodies.includes(null)) return [onSide(keys, null)];
  return bodies.flatMap((one, index) =>
    bodies.slice(index + 1).map((other) => [...onSide(of(one), 0), ...onSide(of(other), 1)]),
  );
}

function claimsFor(reading: Reading, sentence: Sentence, claims: readonly Claim[]): EventClaim[] {
  const scene = timelineOf(reading).sceneAt(sentence);
  const chairs = chairsBefore(reading, sentence);
  const hosts = hostsOpening(scene.items).flatMap(({ keys }) => keys);
  const attended = attendedIn(scene, [...(chairs?.keys ?? []), ...hosts]);
  // "A, B and C attended the meeting" lets nobody meet whom the chair does not call together.
  if (
    attended === null ||
    (chairs === null && hosts.length === 0 && scene.items.slice(0, attended.noun).some(isPerson))
  )
    return [];
  const { sentenceFrom } = timelineOf(reading);
  const within = (sentences: number): EventClaim[] =>
    claims.filter(isEncounter).filter(({ kind, start, rule }) => {
      if (start === sentence.start && rule === "held-together") return false;
      const index = sentenceFrom(start)?.index ?? Number.NEGATIVE_INFINITY;
      return kind !== "Visit" && index <= sentence.index && sentence.index - index <= sentences;
    });
  const near = within(reach);
  const namesPeople = within(reachOfPeople).some(({ participants }) =>
    participants.some(({ entity }) => reading.entity(entity)?.type === "Person"),
  );
  if (namesPeople) return [];
  const told = near.at(-1);
  const claim = eventClaim(reading, scene, {
    rule: "attended-by",
    kind: told?.kind ?? "Meeting",
    anchor: { at: attended.noun, from: attended.noun, to: attended.noun + 1 },
    noun: true,
    participants: [],
    place: told?.place ?? null,
    confidence: 0.7,
  });
  if (claim === null) return [];
  const before = chairs?.date ?? told?.date;
  const date = claim.date.start === null && before !== undefined ? { ...before, text: null } : claim.date;
  const context = [told, chairs?.sentence]
    .filter((one) => one !== undefined)
    .filter(({ start }) => start !== sentence.start)
    .map(({ start, end }) => ({ start, end }));
  const groups =
    chairs !== null || hosts.length > 0
      ? [onSide(attended.keys, null)]
      : groupsOf(attended.keys, statesOf(reading, sentence, attended.keys));
  return groups.map((participants) => ({
    ...claim,
    status: told?.status ?? claim.status,
    date,
    context,
    participants,
  }));
}

/** "A met B. C and D attended the meeting": a claim on C and D, where A and B have just been told to meet. */
function isAttendance(reading: Reading, claims: readonly Claim[], { start }: EventClaim): boolean {
  const { sentenceFrom, sceneAt } = timelineOf(reading);
  const sentence = sentenceFrom(start);
  if (sentence === undefined || !hasCue(sentence, cues)) return false;
  const scene = sceneAt(sentence);
  const noun = scene.items.findIndex((_, at) => encounterNoun(scene.items, at) !== null);
  if (noun < 0 || listBefore(scene, noun) === null) return false;
  return claims.filter(isEncounter).some((claim) => {
    const index = sentenceFrom(claim.start)?.index ?? Number.NEGATIVE_INFINITY;
    const near = index < sentence.index && sentence.index - index <= reach;
    return (
      near &&
      claim.kind !== "Visit" &&
      claim.participants.filter(({ entity }) => reading.entity(entity)?.type === "Person").length > 1
    );
  });
}

export const attendedBy: ClaimRefiner = {
  name: "attended-by",
  refine(reading, claims) {
    const found = reading.sentences.flatMap((sentence) =>
      hasCue(sentence, cues) ? claimsFor(reading, sentence, claims) : [],
    );
    // What the sentence alone was read to tell is within it; and who attended a meeting of people told before only sat by.
    const stays = (claim: Claim): boolean =>
      !isEncounter(claim) ||
      claim.rule !== "held-together" ||
      !(found.some(({ start }) => start === claim.start) || isAttendance(reading, claims, claim));
    return [...claims.filter(stays), ...found];
  },
};

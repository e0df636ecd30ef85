import type { EventClaim, Participant } from "#contract/extraction.ts";
import { attributionOf } from "../attribution.ts";
import { rulesByCue, wordSet } from "../cues.ts";
import type { ClaimRule, Reading, Sentence } from "../document.ts";
import { withCancelledTrip, withEve, withPastDay, withPresentTense, withTripStatus } from "./encounter-status.ts";
import { withContinued } from "./encounters/continued.ts";
import type { EncounterDraft, Side, Story } from "./encounters/draft.ts";
import { encounterRules } from "./encounters/index.ts";
import { statusAt } from "./event-claim.ts";
import { isInterview, opensInterview } from "./interviews.ts";
import { madeUp } from "./made-up.ts";
import { placeMeant } from "./place-meant.ts";
import { placeOfHost } from "./place-of-host.ts";
import type { Scene } from "./scene.ts";
import { storyAt } from "./story.ts";
import { timelineOf } from "./timeline.ts";
import { townOfHouse } from "./town-of-house.ts";
import { destinationFor, onlyDestination, placeOfStay } from "./trip-for.ts";
import { receptionsOf } from "./umbrellas.ts";
import { wasRefused } from "./was-refused.ts";
import type { Limits } from "./when.ts";
import { whenOf } from "./when-of-encounter.ts";
import { placeFor } from "./where.ts";

const placesOf = (draft: EncounterDraft): number[] =>
  draft.sides.flatMap((side) => side.parties.map((party) => party.at));

/** "A and B met during the summit": the summit tells nothing that the verb has not told. */
function isEcho(draft: EncounterDraft, all: EncounterDraft[], { items }: Scene): boolean {
  const own = placesOf(draft);
  // "chaired a session with B": the session with B is the same.
  if (draft.rule === "chaired-with")
    return all.some((other) => other.rule === "noun-with" && own.every((at) => placesOf(other).includes(at)));
  if (draft.rule !== "held-together") return false;
  const opens = (one: EncounterDraft) => own.every((at) => one.at < at);
  // Two nouns of which each could be the other's: the one that a verb holds stays, else the first. "At a meeting, A and B agreed to begin
  // negotiations" are two that are told apart.
  const comesFirst = (other: EncounterDraft) =>
    opens(other) === opens(draft) &&
    (other.confidence > draft.confidence || (other.confidence === draft.confidence && other.at < draft.at));
  return all.some(
    (other) =>
      other !== draft &&
      (other.rule !== draft.rule || comesFirst(other)) &&
      // "In a call, A and B agreed to meet": the call was not the meeting.
      !(draft.kind === "Call" && other.kind !== "Call") &&
      // "After their talks on Tuesday, A and B are to meet again on Friday"
      !(opens(draft) && items.slice(other.at + 1, other.at + 4).some(({ lower }) => lower === "again")) &&
      own.every((at) => placesOf(other).includes(at)),
  );
}

const eventWords = wordSet(
  "met meet meets meeting meetings talks held spoke call calls called hosted received welcomed discuss discussed discussions",
);

/** More words of encounter than any sentence of prose has: a list, a table or a trap. */
const isNoProse = ({ items }: Scene): boolean => items.filter((item) => eventWords.has(item.lower)).length > 16;

const rulesFor = rulesByCue(encounterRules);

function draftsOf(scene: Scene, story: Story): EncounterDraft[] {
  if (isNoProse(scene)) return [];
  const drafts: EncounterDraft[] = [];
  for (const rule of rulesFor(scene.sentence))
    for (const found of rule.find(scene, story))
      for (const draft of withContinued(scene.items, found))
        if (!drafts.some((other) => other.at === draft.at)) drafts.push(draft);
  return drafts.filter((draft) => !isEcho(draft, drafts, scene)).sort((a, b) => a.at - b.at);
}

/** The stretch of the sentence that an event word has to itself: up to its neighbours' phrases. */
function limitsOf(drafts: EncounterDraft[], index: number, length: number): Limits {
  const before = drafts[index - 1];
  const after = drafts[index + 1];
  return { left: before === undefined ? 0 : Math.min(before.to, drafts[index]?.at ?? 0), right: after?.at ?? length };
}

const participants = (side: Side, number: 0 | 1 | null): Participant[] =>
  side.parties.flatMap((party) => party.keys.map((entity) => ({ entity, role: side.role, side: number })));

/** Each entity once; who is on both sides cannot be, and stays on the first. */
function distinct(all: Participant[]): Participant[] {
  const seen = new Set<string>();
  return all.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

const ofThree = /\b(?:trilateral|quadrilateral|tripartite|three-way|four-way)\b/i;

/** A release on a trilateral meeting: whoever is met there meets everybody. */
function isTrilateral(reading: Reading, scene: Scene, draft: EncounterDraft): boolean {
  const [title] = reading.sentences;
  if (draft.separate || title?.kind !== "headline" || scene.sentence.index > 3) return false;
  const parties = draft.sides.flatMap((side) => side.parties);
  return (
    parties.length > 2 &&
    parties.every(({ form }) => form !== "body" && form !== "officials") &&
    ofThree.test(reading.text.slice(title.start, title.end))
  );
}

/** One claim, or one for each counterpart where they were met apart. `joint`: everybody with everybody. */
function groupsOf(draft: EncounterDraft, joint: boolean): Participant[][] {
  const [first, second] = draft.sides;
  if (second === undefined) return [distinct(participants(first, null))];
  if (joint) return [distinct([...participants(first, null), ...participants(second, null)])];
  const ours = participants(first, 0);
  if (!draft.separate) return [distinct([...ours, ...participants(second, 1)])];
  return second.parties.map((party) =>
    distinct([...ours, ...participants({ parties: [party], role: second.role }, 1)]),
  );
}

function hasCounterpart(group: Participant[]): boolean {
  if (group.length < 2) return false;
  return (
    group.some((one) => one.side === null) ||
    (group.some((one) => one.side === 0) && group.some((one) => one.side === 1))
  );
}

/** A visitor's own side: embassies and troops that are met on a journey are no counterparts. */
const ownSide =
  /\b(?:embassy|consulate|forces|troops|servicemembers|marines|air\s?force|central\s?command|africa\s?command)\b/i;

/** `place`: where they meet, asked for only where it decides; the forces of that state are the hosts'. */
function isOwnSide(reading: Reading, { entity }: Participant, place: () => string | null): boolean {
  const known = reading.entity(entity);
  if (known?.type !== "Organization" || !ownSide.test(known.name)) return false;
  const where = known.iso2 === null ? null : place();
  return where === null || reading.entity(where)?.iso2 !== known.iso2;
}

/** "spoke to Exempla News": who is asked by a paper or a broadcaster has met nobody whom an article tells of. */
function isMedium(reading: Reading, sentence: Sentence, { entity }: Participant): boolean {
  const known = reading.entity(entity);
  if (known?.type === "Organization") return known.kind === "medium";
  if (known?.type !== "Person") return false;
  // "Exempla News's Bo Sample"
  const spots = reading.mentionsIn(sentence);
  return spots.some((medium) => {
    const owner = reading.entity(medium.entity);
    if (owner?.type !== "Organization" || owner.kind !== "medium") return false;
    const person = spots.find((spot) => spot.entity === entity && spot.start > medium.end);
    return person !== undefined && /^['’]s\s(?:\p{L}+\s){0,2}$/u.test(reading.text.slice(medium.end, person.start));
  });
}

/** "at the Royal Palace in the Exampler capital": the town, which more people know. */
function placeBeside(reading: Reading, scene: Scene, draft: EncounterDraft, limits: Limits): string | null {
  const venue = placeFor(scene, draft, limits);
  const isHouse = venue !== null && /\b(?:palace|house|residence|hotel)$/i.test(venue.text);
  const meant = venue === null || isHouse ? placeMeant(reading, scene, draft, limits) : null;
  const isTown = meant !== null && (venue === null || reading.entity(meant)?.type === "Place");
  return isTown ? meant : (venue?.named.placeKey ?? null);
}

function claimsOf(reading: Reading, scene: Scene, draft: EncounterDraft, limits: Limits): EventClaim[] {
  const read = withTripStatus(reading, scene, draft, statusAt(reading, scene, draft.statusAt ?? draft.at, draft.noun));
  const { sentence } = scene;
  const start = scene.items[draft.at]?.start ?? sentence.start;
  const place =
    draft.kind === "Call"
      ? null
      : (placeBeside(reading, scene, draft, limits) ?? placeOfHost(scene, draft)?.named.placeKey ?? null);
  const told = withPastDay(
    scene,
    draft,
    limits,
    withPresentTense(reading, scene, draft, limits, withEve(reading, scene, draft, read)),
  );
  const status = withCancelledTrip(reading, scene, draft, place, told);
  if (status.status === null) return [];
  const groups = groupsOf(draft, isTrilateral(reading, scene, draft));
  const whereabouts = (): string | null => {
    const keys = groups.flat().map(({ entity }) => entity);
    const journey = destinationFor(reading, sentence, start, keys, status.status ?? "happened");
    return place ?? journey?.named.placeKey ?? null;
  };
  return groups
    .map((group) =>
      group.filter(
        (one) => !isMedium(reading, sentence, one) && (one.side !== 1 || !isOwnSide(reading, one, whereabouts)),
      ),
    )
    .filter(hasCounterpart)
    .map((group): EventClaim => {
      // A host is at home: where and when else they travelled says nothing of it.
      const guests = group.filter(({ role }) => role !== "host");
      const keys = (guests.length > 0 ? guests : group).map(({ entity }) => entity);
      const when = whenOf(reading, scene, draft, limits, status, keys, place);
      const destination =
        place === null &&
        draft.kind !== "Call" &&
        !wasRefused(status.status, reading.text.slice(sentence.start, sentence.end))
          ? (destinationFor(reading, sentence, start, keys, status.status ?? "happened", when.date) ??
            (when.trip === undefined ? null : onlyDestination(when.trip)) ??
            placeOfStay(
              reading,
              sentence,
              group.map(({ entity }) => entity),
            ))
          : null;
      const hosts = group.filter(({ role }) => role === "host").map(({ entity }) => entity);
      const receptions =
        destination === null && place === null && draft.kind !== "Call"
          ? receptionsOf(reading, sentence, hosts, status.status ?? "happened", when.date)
          : null;
      const there = destination ?? (receptions === null ? null : onlyDestination(receptions));
      const town = townOfHouse(reading, place, () =>
        destinationFor(reading, sentence, start, keys, status.status ?? "happened", when.date),
      );
      return {
        type: "event",
        start: sentence.start,
        end: sentence.end,
        quote: reading.text.slice(sentence.start, sentence.end),
        context: [
          ...draft.leansOn,
          ...when.leansOn,
          ...(receptions === null ? [] : [{ start: receptions.sentence.start, end: receptions.sentence.end }]),
        ],
        rule: draft.rule,
        confidence: Math.round(draft.confidence * status.confidence * 100) / 100,
        attributedTo: attributionOf(reading, sentence, start),
        kind: draft.kind,
        status: status.status ?? "happened",
        date: when.date.text === null && when.date.start === null ? (receptions?.date ?? when.date) : when.date,
        place: town ?? place ?? there?.named.placeKey ?? null,
        participants: group,
        concerns: [],
        action: null,
      };
    });
}

/** Bylines and furniture tell no event; a heading only as a caption does ("A and B at the meeting"). */
const told = new Set(["prose", "headline", "caption", "heading"]);

export const encounterClaims: ClaimRule = {
  name: "encounters",
  cues: new Set(encounterRules.flatMap(({ cues }) => [...cues])),
  find(reading, sentence) {
    if (!told.has(sentence.kind)) return [];
    const scene = timelineOf(reading).sceneAt(sentence);
    const drafts = draftsOf(scene, storyAt(reading, sentence)).filter(
      (draft) =>
        (sentence.kind !== "heading" || draft.rule === "held-together") &&
        !isInterview(scene.items, draft) &&
        !opensInterview(reading, sentence, draft) &&
        !madeUp(reading, sentence, scene.items[draft.at]),
    );
    return drafts.flatMap((draft, index) =>
      claimsOf(reading, scene, draft, limitsOf(drafts, index, scene.items.length)),
    );
  },
};

/** Journeys that an article tells of: who travels where and when. They lend their dates, places and traveller to meetings told on them. */

import type { DateSpan } from "#contract/date-span.ts";
import type { Status } from "#contract/ontology.ts";
import { type Cues, hasCue, wordSet } from "../cues.ts";
import type { Reading, Sentence } from "../document.ts";
import { readStatus } from "../status.ts";
import { afterWord, dateLimit } from "./before-trip.ts";
import { cameHere, datelineTown } from "./came-here.ts";
import { clauseSubject } from "./clause-subject.ts";
import { dayOfTrip, isCountedFromStart, ownDay, withoutEnd } from "./day-of-trip.ts";
import { delegationTo, destinationsAfter } from "./destinations.ts";
import { holderOf } from "./encounters/noun-with.ts";
import { isTitleLine } from "./event-claim.ts";
import { guestOnVisit, isGuest } from "./guest-on-visit.ts";
import { leavesForHome } from "./home-of-traveller.ts";
import { isMadeByOthers, madeBy, ofClauseBehind } from "./journey-makers.ts";
import { legOpened, legsOf, opensLeg } from "./legs.ts";
import { withLengthTold } from "./length-told-later.ts";
import type { PartyList } from "./party.ts";
import { isModifier, isPerson, lowerAt } from "./party-words.ts";
import { perReading } from "./per-reading.ts";
import { capitalOf } from "./place-meant.ts";
import type { NameItem, Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import { officeBehind, travellerNamed } from "./traveller-named.ts";
import { isOnlyEnd, isOnlyStart, isStillAhead, withDuration } from "./trip-duration.ts";
import { isPartOfTheWorld } from "./venues.ts";
import { dateFor } from "./when.ts";

export type Trip = {
  sentence: Sentence;
  /** Offset of the word that tells of it. */
  at: number;
  travellers: string[];
  destinations: NameItem[];
  status: Status;
  date: DateSpan | null;
  /** "will go to A after a visit to B": over when the journey told of begins; what is met on that is not met here. */
  over?: true;
  /** "will return to C on Friday": where the journey begins and ends; nobody is met there on it. */
  back?: true;
  /** "A will meet B, who arrived on Monday": told of B in passing, and still going on when A meets him. */
  stays?: true;
};

const verbs = wordSet(
  "travel travels traveled travelled traveling travelling visit visits visited visiting went go goes going arrive arrives arrived arriving fly flies flew flying head heads headed heading rushed rushes jetted tour tours toured depart departs departed return returned came landed lands begin begins began start starts started leave leaves leaving left spend spends spent spending continue continues continued proceed proceeds proceeded",
);
const nouns = wordSet("visit visits trip tour travel journey swing stay stopover");
const leading = wordSet(
  "led leads lead leading heads headed paid pay pays make makes made making be is was are were on undertaking undertook",
);

/** "the visit of B", "travelled to the lakes region": a journey though the sentence names no place. */
const withoutPlace: Cues = new Set([...nouns, ...[...verbs].filter((verb) => verb.startsWith("travel"))]);
const withPlace: Cues = new Set([...verbs, ...wordSet("delegation team mission")]);
/** "arrived here": the dateline names the place. */
const ofDateline: Cues = new Set(["here"]);
const staying = new RegExp(
  `\\b(?:${[...leading].join("|")})\\s(?:(?:(?:also|next|now|then)\\s)?(?:expected|due)\\s(?:in|at)|in)\\b`,
  "i",
);

/** Asked before the row of items is made, which takes time. "led a delegation to C", "was in C" need a place. */
function mayTell(reading: Reading, sentence: Sentence): boolean {
  // "Minister A visits C" over a story that says "during the visit"
  if (sentence.kind !== "prose" && sentence.kind !== "headline") return false;
  if (hasCue(sentence, withoutPlace) || hasCue(sentence, ofDateline)) return true;
  const namesPlace = reading
    .mentionsIn(sentence)
    .some(({ type }) => type === "Place" || type === "Base" || type === "Government");
  return namesPlace && (hasCue(sentence, withPlace) || staying.test(reading.text.slice(sentence.start, sentence.end)));
}

/** `toldAt`: the verb that says whether the visit took place, where another than `at` does. */
type Found = { at: number; noun: boolean; people: PartyList; destinations: NameItem[]; toldAt?: number };

/** `here`: the town of the dateline. */
function tripAt(items: readonly SceneItem[], at: number, here: NameItem | null): Found | null {
  const item = items[at];
  if (item?.kind !== "word") return null;
  if (nouns.has(item.lower) && item.pos !== "VERB") {
    const destinations = destinationsOf(items, at);
    const received = guestOnVisit(items, at);
    if (received !== null) return { at, noun: true, people: received.guests, destinations, toldAt: received.verb };
    // "Making his first trip to C, A met B": "his" is A's.
    const ahead = /^(?:his|her|their)$/.test(lowerAt(items, 1)) ? ofClauseBehind(items, at, destinations) : null;
    const told = ahead ?? holderOf(items, at) ?? madeBy(items, at, destinations);
    if (told === null && isMadeByOthers(items, at, destinations)) return null;
    const people = told ?? clauseSubject(items, at, true) ?? ofClauseBehind(items, at, destinations);
    if (people !== null) return { at, noun: true, people, destinations };
  }
  if (verbs.has(item.lower)) {
    const come = cameHere(items, at, here);
    const destinations = come.length > 0 ? come : destinationsAfter(items, at + 1);
    // "travelled to the lakes region": a journey although no place is recognised.
    const known =
      destinations.length > 0 ||
      (/^travel/.test(item.lower) && lowerAt(items, at + 1) === "to") ||
      // "arrived here today" in a story without a dateline
      (/^arriv/.test(item.lower) && lowerAt(items, at + 1) === "here" && here === null);
    // "left for C": the troops that left C, and who left it, make no journey there.
    const begins = /^(?:beg|start)/.test(item.lower);
    // "the talks continued in C": no journey, as "continued to C" is one.
    const goesOn =
      !/^(?:continu|proceed)/.test(item.lower) || /^(?:to|on|onward|onwards)$/.test(lowerAt(items, at + 1));
    const goes =
      known &&
      goesOn &&
      lowerAt(items, at - 1) !== "-" &&
      // "met visiting Minister A in C"
      !(item.lower === "visiting" && (isPerson(items[at + 1]) || isModifier(items[at + 1]) || isGuest(items, at))) &&
      (!/^(?:l(?:ea|eft)|depart)/.test(item.lower) || lowerAt(items, at + 1) === "for") &&
      // "will continue to C"; "continued the war in C" is no journey.
      (!/^(?:continue|proceed)/.test(item.lower) || /^(?:to|onto?)$/.test(lowerAt(items, at + 1))) &&
      // "to begin negotiations with C"
      (!begins || /^(?:in|at|with|on|,)$/.test(lowerAt(items, at + 1)) || items[at + 1]?.kind === "date");
    const people = goes ? subjectOf(items, at) : null;
    return people === null ? null : { at, noun: false, people, destinations };
  }
  // "led a delegation to C", "was in C to discuss", "is in C for talks".
  if (!leading.has(item.lower)) return null;
  // "is expected in C on Saturday", "is next due in C"
  const due = /^(?:also|next|now|then)$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
  const isDue = /^(?:is|are|was|were)$/.test(item.lower) && /^(?:expected|due)$/.test(lowerAt(items, due));
  const link = isDue ? due + 1 : at + 1;
  const isThere = lowerAt(items, link) === "in" || (isDue && lowerAt(items, link) === "at");
  const group = isThere ? link : delegationTo(items, at);
  const destinations = group === null ? cameHere(items, at, here) : destinationsAfter(items, group);
  const people = destinations.length === 0 ? null : subjectOf(items, at);
  return people === null ? null : { at: isDue ? due : at, noun: false, people, destinations };
}

/** "the visit to C", "her two-day C visit". */
function destinationsOf(items: readonly SceneItem[], noun: number): NameItem[] {
  const behind = destinationsAfter(items, noun + 1);
  const before = items[noun - 1];
  const isNamed = before?.kind === "name" && before.named.placeKey !== null && before.named.form === "name";
  return behind.length === 0 && isNamed && !isPartOfTheWorld(before) ? [before] : behind;
}

/** "heads to C on Thursday" tells of a day to come, unless that day is past or a digest's own. */
function isToCome(date: DateSpan | null, { writtenOn, digestDay }: Timeline, at: number): boolean {
  if (date === null || digestDay !== null) return false;
  const published = writtenOn(at);
  return date.start === null || published === null ? date.text !== null : date.start > published;
}

/** One trip, or one for each leg that has a day of its own; none for a journey that is only wished, offered or asked for. */
function readTrips(reading: Reading, scene: Scene, found: Found, isSecond: boolean): Trip[] {
  const whole = readTrip(reading, scene, found, isSecond);
  if (whole === null) return [];
  const timeline = timelineOf(reading);
  const legs = legsOf(scene.items, found.destinations).map(({ destinations, date }) => ({
    ...whole,
    destinations,
    date: timeline.resolve(date, whole.status === "planned" ? 1 : -1),
  }));
  return legs.length > 0 ? legs : [whole];
}

/** "in the Exampler capital" (the only adjective that leads anywhere): the town, where the article names it. */
function townMeant(reading: Reading, place: NameItem): NameItem {
  const [government] = place.named.keys;
  const isCapital = place.named.type === "Government" && place.named.use === "modifier";
  const town = isCapital && government !== undefined ? capitalOf(reading, government) : null;
  return town === null ? place : { ...place, named: { ...place.named, type: "Place", placeKey: town } };
}

/** "President A | of C, who": past the comma and the state of the office. */
function nameBefore(items: readonly SceneItem[], who: number): number {
  const last = lowerAt(items, who - 1) === "," ? who - 2 : who - 1;
  return lowerAt(items, last - 1) === "of" && !isPerson(items[last]) ? last - 2 : last;
}

/** "refused to meet A, who was in C": what is told of A behind "who" is not refused. -1 where the word stands in no such clause. */
function relativeBefore(items: readonly SceneItem[], at: number): number {
  for (let back = at - 1; back > at - 8; back -= 1) {
    if (lowerAt(items, back) === "who" && isPerson(items[nameBefore(items, back)])) return back;
    if (lowerAt(items, back) === ",") return -1;
  }
  return -1;
}

function travellersOf(reading: Reading, { items, sentence }: Scene, { people }: Found): string[] {
  const keys = people.parties.flatMap((party) => party.keys);
  const [only, ...others] = people.parties;
  if (only === undefined || others.length > 0 || isPerson(items[only.at])) return keys;
  const office = officeBehind(items, only.at);
  const named = office === null ? null : travellerNamed(reading, sentence, office);
  return named === null ? keys : [named];
}

const hasCome = /^(?:is|are|visiting|began|begins|started|starts|arrived|arrives|opened|opens)$/;

/** "A's trip to C follows | B's visit to D last month": of another journey. */
function untilNext(items: readonly SceneItem[], { at, noun }: Found): number {
  const next = noun ? items.findIndex(({ lower }, index) => index > at && lower === "follows") : -1;
  return next < 0 ? items.length : next;
}

/** "the trip from C to D won't take more than two hours": how far it is, and no journey of anybody. */
const isMeasured =
  /^[^.;]{0,60}\b(?:will|would|won[’']t|can|may|does|doesn[’']t)\s(?:not\s)?(?:only\s)?(?:take|last)\s[^.,;]{0,30}\b(?:hours?|minutes?)\b/iu;

/** Null for a journey that is only wished, offered or asked for. */
function readTrip(reading: Reading, scene: Scene, found: Found, isSecond: boolean): Trip | null {
  const { items, sentence } = scene;
  const word = items[found.toldAt ?? found.at];
  const at = word?.start ?? sentence.start;
  const relative = relativeBefore(items, found.at);
  const clause = items[relative]?.start ?? sentence.start;
  const around = {
    before: reading.text.slice(clause, at),
    word: word?.text ?? "",
    after: reading.text.slice(word?.end ?? at, sentence.end),
    noun: found.noun && found.toldAt === undefined,
    headline: isTitleLine(reading, sentence),
  };
  const status = readStatus(around);
  if (status.status === null || (found.noun && isMeasured.test(around.after))) return null;
  const timeline = timelineOf(reading);
  const expression = dateFor(
    scene,
    { at: found.at, from: found.at, to: found.at },
    { left: dateLimit(items, found), right: untilNext(items, found) },
    status.status === "planned",
  );
  const begins =
    found.noun &&
    /\b(?:(?:begins|starts|pays|makes|undertakes|opens)\s(?:[\p{L}\d-]{1,20}\s){0,5}|(?:arrives|comes|leaves|flies|heads|travels)\s(?:[\p{L}\d-]{1,20}\s){2,9})$/iu.test(
      around.before,
    );
  const present =
    status.status === "happened" &&
    status.cue !== "first to" &&
    (begins ||
      (!found.noun && /^(?:travel|visit|head|fly|go|arrive|begin|start|leave)s?$/.test(around.word.toLowerCase())));
  const direction = present && timeline.digestDay === null ? 1 : status.direction;
  const told = expression === null ? null : timeline.resolve(expression, direction);
  const quote = reading.text.slice(sentence.start, sentence.end);
  // "her first visit to C in 2024" counts the visits of a year.
  const isCounted =
    found.noun &&
    expression?.meaning.kind === "years" &&
    /\b(?:first|second|third|fourth|only|last|latest)\s(?:[\p{L}-]{1,20}\s){0,2}$/iu.test(around.before);
  const isOpenSpan = told !== null && (isOnlyEnd(told, quote) || isOnlyStart(told, quote, found.destinations.length));
  const date = isOpenSpan || isCounted ? null : told;
  const over = isSecond && afterWord(items, found) > 0;
  const kind =
    over && status.status === "planned"
      ? "happened"
      : (present && isToCome(date, timeline, at)) ||
          (found.noun && isStillAhead(status.status, date, timeline.writtenOn(at)))
        ? "planned"
        : status.status;
  const travellers = travellersOf(reading, scene, found);
  const destinations = found.destinations.map((place) => townMeant(reading, place));
  return {
    sentence,
    at,
    travellers,
    destinations,
    status: kind,
    date: date === null ? null : withDuration(date, quote, kind),
    ...(over ? { over } : {}),
    ...(relative >= 0 && items.slice(relative, found.at + 1).some(({ lower }) => hasCome.test(lower))
      ? { stays: true as const }
      : {}),
    ...(/^return/i.test(around.word) || leavesForHome(reading, around.word, travellers, destinations)
      ? { back: true as const }
      : {}),
  };
}

/** "As part of her visit from 4 to 7 May, A visited the fort on the second day of her tour": the fort's day, from that verb on. */
function withDayTold(reading: Reading, sentence: Sentence, trips: Trip[]): Trip[] {
  if (trips.length === 0) return trips;
  const words = reading.text.slice(sentence.start, sentence.end);
  const told = dayOfTrip(words);
  const before = told === null ? -1 : trips.findLastIndex(({ at }) => at - sentence.start < told.at);
  const from = isCountedFromStart(words) ? Math.max(0, before) : before;
  const day = told === null ? null : ownDay(withoutEnd(trips[from]?.date, words), told.which);
  return day === null ? trips : trips.map((trip, index) => (index < from ? trip : { ...trip, date: day }));
}

const allTrips = perReading((reading): Trip[] => {
  const found: Trip[] = [];
  const town = datelineTown(reading);
  for (const sentence of reading.sentences) {
    if (!mayTell(reading, sentence) && !(found.length > 0 && opensLeg(reading, sentence))) continue;
    const scene = timelineOf(reading).sceneAt(sentence);
    const here: Trip[] = [];
    for (let at = 0; at < scene.items.length; at += 1) {
      const trip = tripAt(scene.items, at, town);
      if (trip !== null) here.push(...readTrips(reading, scene, trip, here.length > 0));
    }
    const leg = here.length === 0 ? legOpened(reading, scene, found) : null;
    found.push(...withDayTold(reading, sentence, leg === null ? here : [leg]));
  }
  return withLengthTold(reading, found);
});

/** All journeys in the order of the text. */
export const tripsOf = perReading((reading): Trip[] =>
  allTrips(reading).filter(({ sentence }) => sentence.kind === "prose"),
);

/** "back from C visit", "after a visit to C" */
const isPast = /\b(?:back|home|returns|returned|returning)\b|\bafter\b/iu;

/** "Minister A visits C" over the story: tells where, and neither when nor whether. */
export const tripsOfHeadline = perReading((reading): Trip[] =>
  allTrips(reading).filter(
    ({ sentence, at }) => sentence.kind === "headline" && !isPast.test(reading.text.slice(sentence.start, at)),
  ),
);

const tripsBySentence = perReading((reading): Map<Sentence, Trip[]> => {
  const trips = new Map<Sentence, Trip[]>();
  for (const trip of tripsOf(reading)) trips.set(trip.sentence, [...(trips.get(trip.sentence) ?? []), trip]);
  return trips;
});

/** The journeys that one sentence tells of, in its order: an article of a thousand of them is not gone over for each sentence. */
export const tripsIn = (reading: Reading, sentence: Sentence): readonly Trip[] =>
  tripsBySentence(reading).get(sentence) ?? [];

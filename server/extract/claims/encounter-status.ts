/** The status of an encounter as the sentences around it tell it: a journey told before, one called off, the present form before a day to come. */
import { addDays } from "../../articles/calendar.ts";
import type { Reading } from "../document.ts";
import type { StatusReading } from "../status.ts";
import type { EncounterDraft } from "./encounters/draft.ts";
import type { Scene } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import { type Trip, tripsIn, tripsOf } from "./trips.ts";
import { dateFor, type Limits } from "./when.ts";

/** "the visit with B comes after years of rivalry": a visit told as a thing has the status of the journey told before. */
export function withTripStatus(
  reading: Reading,
  scene: Scene,
  draft: EncounterDraft,
  status: StatusReading,
): StatusReading {
  if (draft.kind !== "Visit" || status.cue !== "plain") return status;
  const [visitors, hosts] = [0, 1].map((side) => draft.sides[side]?.parties.flatMap((party) => party.keys) ?? []);
  const leadsTo = (trip: Trip) =>
    trip.destinations.some((place) => place.named.keys.some((key) => hosts?.includes(key)));
  const trip = tripsOf(reading).find(
    (one) =>
      one.sentence.index < scene.sentence.index &&
      (one.travellers.some((key) => visitors?.includes(key)) || leadsTo(one)),
  );
  return trip?.status === "planned" ? { ...status, status: "planned", direction: 1 } : status;
}

/** "will hold talks with B on Friday": told as still to come, and so not what was called off. */
const renewed =
  /\b(?:instead|now|new\sdate|reschedul|later\sdate|next\s(?:week|month|year)|look(?:s|ing)?\sforward|will|likely\sto)\b/i;

/** "was expected to meet B next week": the plan that was given up, and no new one. */
export const wasToBe =
  /\b(?:was|were|had\sbeen)\s(?:also\s|originally\s|initially\s)?(?:expected|due|scheduled|set|supposed|slated|to)\b/i;

/** "This will be their second meeting this month": of the one told last, and not of what was called off before it. */
const counted = /^(?:this|that|it)\s(?:will|would)\sbe\b/i;

/** Sentences between the two. */
const reach = 6;

/** What was to be on a journey that the sentences before have called off is called off with it. */
export function withCancelledTrip(
  reading: Reading,
  scene: Scene,
  draft: EncounterDraft,
  place: string | null,
  status: StatusReading,
): StatusReading {
  const quote = reading.text.slice(scene.sentence.start, scene.sentence.end);
  if (status.status !== "planned" || counted.test(quote) || (renewed.test(quote) && !wasToBe.test(quote)))
    return status;
  const parties = draft.sides.flatMap((side) => side.parties.flatMap((party) => party.keys));
  const { index } = scene.sentence;
  const before = reading.sentences
    .slice(Math.max(0, index - reach), index)
    .flatMap((sentence) => tripsIn(reading, sentence))
    .filter(({ travellers }) => travellers.some((key) => parties.includes(key)));
  const off = before.findLast((trip) => trip.status === "cancelled");
  const stateOf = (key: string | null) => (key === null ? null : (reading.entity(key)?.iso2 ?? null));
  // "a visit to Exampleland", "was to come to its capital"
  const isSame = (one: string | null, other: string | null): boolean =>
    one === other || (stateOf(one) !== null && stateOf(one) === stateOf(other));
  const leadsTo = (trip: Trip, key: string | null): boolean =>
    trip.destinations.some(({ named }) => isSame(named.placeKey, key));
  if (off === undefined || (place !== null && !leadsTo(off, place))) return status;
  // Another journey told after it; the same one told again stays called off.
  const onward = before
    .slice(before.indexOf(off) + 1)
    .some((trip) => !trip.destinations.every(({ named }) => leadsTo(off, named.placeKey)));
  return onward ? status : { ...status, status: "cancelled", direction: 1 };
}

const pastDay = /^(?:last|yesterday|earlier\sthis)\b|\bago$/iu;

/** "is expected to brief B on his talks last month with C": what is planned is the telling; the talks were before. */
export function withPastDay(scene: Scene, draft: EncounterDraft, limits: Limits, status: StatusReading): StatusReading {
  if (status.status !== "planned" || !draft.noun) return status;
  const expression = dateFor(scene, draft, limits, true);
  const told = expression !== null && pastDay.test(expression.text);
  return told ? { ...status, status: "happened", direction: -1 } : status;
}

const eve =
  /\b(?:(?<day>(?:a|one)\sday)|hours|minutes|moments|shortly|just|immediately)\s(?:before|ahead\sof|prior\sto)\s(?:(?:a|an|the|their|his|her)\s)?(?:[\p{L}-]{1,20}\s){0,4}$/iu;

/** "A met B on Friday, hours before a meeting between C and D", written on that Friday: the second is still to come. */
export function withEve(reading: Reading, scene: Scene, draft: EncounterDraft, status: StatusReading): StatusReading {
  if (status.cue !== "plain" || !draft.noun) return status;
  const told = eve.exec(reading.text.slice(scene.sentence.start, scene.items[draft.at]?.start));
  const day = scene.items.slice(0, draft.at).findLast((item) => item.kind === "date");
  const timeline = timelineOf(reading);
  const published = timeline.writtenOn(scene.sentence.start);
  const end = told === null || day?.kind !== "date" ? null : timeline.resolve(day.date, -1).end;
  if (published === null || end === null) return status;
  return addDays(end, told?.groups?.day === undefined ? 0 : 1) >= published
    ? { ...status, status: "planned", direction: 1, cue: told?.groups?.day === undefined ? hoursBefore : status.cue }
    : status;
}

/** A plan of the very day that the sentence tells. */
export const hoursBefore = "hours before";

const presentForm = /^(?:meet|hold|meets|visits|hosts|holds|receives|welcomes|travels|speaks|sits|greets)$/;

/** "A attends B's meeting with C", an entry of a schedule: nothing but its verb in the present form before the noun. */
const isAttended = ({ items }: Scene, noun: number): boolean =>
  items
    .slice(0, noun)
    .some(({ lower }) => /^(?:attends|joins|leads|chairs|participates|co-chairs|delivers)$/.test(lower));

/** "The leaders hold formal talks on Friday". */
const isHeldNow = ({ items }: Scene, noun: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(?:hold|holds|have|has)$/.test(items[noun - back]?.lower ?? "") &&
      items.slice(noun - back + 1, noun).every((item) => item.kind === "word" && /^(?:ADJ|DET|NOUN)$/.test(item.pos)),
  );

/** "was in C on Tuesday to meet B", "flew to C on Tuesday to meet B", "had the opportunity to meet B on Tuesday": no present form. */
function isPurpose({ items }: Scene, verb: number): boolean {
  if (items[verb - 1]?.lower !== "to") return false;
  const main = items.slice(0, verb - 1).findLast((item) => item.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos));
  return /^(?:was|were|flew|travell?ed|went|came|arrived|landed|visited|had|got|managed|chose)$/.test(
    main?.lower ?? "",
  );
}

const arriving = /^(?:arrives|travels|heads|flies|returns|goes|comes|leaves)$/;

/** "A arrives in C for talks with B": the present form stands before the journey. Not "The move comes after talks with B". */
function isOnArrival({ items }: Scene, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 12); at -= 1) {
    const item = items[at];
    if (item?.kind === "word" && arriving.test(item.lower)) return true;
    if (item?.kind === "word" && (item.pos === "VERB" || /^(?:,|;|who|which|and|after|following)$/.test(item.lower)))
      return false;
  }
  return false;
}

const goesLater = ({ items }: Scene, noun: number): boolean =>
  items.slice(Math.max(0, noun - 8), noun).some(({ lower }) => /^(?:later|then|next|afterwards)$/.test(lower));

const leavesFirst = ({ items }: Scene, event: number): boolean =>
  items.slice(0, event).some(({ lower }) => /^(?:leaves|departs|heads)$/.test(lower));

/** A full stop, a dash and whose picture it is, up to the end of the line. */
const credit = /[.)]\s?[—–-]{1,2}\s?\p{Lu}[\p{L}/]{1,12}(?:\s(?:file\s)?photos?)?\s*$/u;

function isCredited({ text }: Reading, { sentence }: Scene): boolean {
  const end = text.indexOf("\n", sentence.end - 1);
  return credit.test(text.slice(Math.max(sentence.start, sentence.end - 30), end < 0 ? undefined : end).slice(0, 80));
}

/** "On Thursday he meets B", "A is meeting B on Thursday", written on a Wednesday: to come. */
export function withPresentTense(
  reading: Reading,
  scene: Scene,
  draft: EncounterDraft,
  limits: Limits,
  status: StatusReading,
): StatusReading {
  const timeline = timelineOf(reading);
  const published = timeline.writtenOn(scene.sentence.start);
  const word = scene.items[draft.at]?.lower ?? "";
  const plain =
    (status.cue === "plain" &&
      ((presentForm.test(word) && !isPurpose(scene, draft.at)) ||
        (draft.noun && (isHeldNow(scene, draft.at) || isOnArrival(scene, draft.statusAt ?? draft.at))))) ||
    (status.cue === "under way now" && /ing$/.test(word));
  const attended = status.cue === "plain" && draft.noun && isAttended(scene, draft.at);
  const isListed = timeline.isDiary && timeline.entryDate(scene.sentence) !== null;
  if ((plain || attended) && (isListed || timeline.scheduleDay(scene.sentence) !== null))
    return { ...status, status: "planned", direction: 1 };
  // In a digest the present form tells of its day: "A meets B". "A leaves for C for talks on Wednesday" looks ahead there as well.
  if (!plain || (timeline.digestDay !== null && !leavesFirst(scene, draft.at))) return status;
  // "A receives B at the airport on Sunday.—AFP": what a picture shows.
  if (isCredited(reading, scene)) return status;
  const first = draft.statusAt ?? draft.at;
  const expression =
    dateFor(scene, draft, limits) ??
    dateFor(scene, { at: first, from: first, to: first }, { left: 0, right: draft.at });
  // "returns to C later for more talks with B"
  if (expression === null && draft.noun && isOnArrival(scene, first) && goesLater(scene, first))
    return { ...status, status: "planned", direction: 1 };
  if (expression?.meaning.kind !== "weekdays" || expression.meaning.which === "last") return status;
  if (published === null)
    return scene.sentence.kind === "headline" ? status : { ...status, status: "planned", direction: 1 };
  const ahead = timeline.resolve(expression, 1).start;
  return ahead !== null && ahead > (timeline.digestDay ?? published)
    ? { ...status, status: "planned", direction: 1 }
    : status;
}

/** When an encounter was: the day of its own words, of its entry in a schedule or chronology, of the journey that it is told on, of the digest. */
import { type DateSpan, dayAlone, unknownDate } from "#contract/date-span.ts";
import type { Span } from "#contract/extraction.ts";
import type { Reading } from "../document.ts";
import type { StatusReading } from "../status.ts";
import { dayOfScene } from "./day-of-scene.ts";
import { isAtNight, isOnArrival, ofArrival, weekdayOfTrip } from "./day-of-trip.ts";
import { hoursBefore } from "./encounter-status.ts";
import type { EncounterDraft } from "./encounters/draft.ts";
import type { Scene } from "./scene.ts";
import { endOfOpening } from "./subordinate.ts";
import { timelineOf } from "./timeline.ts";
import { isOfOneDay } from "./trip-duration.ts";
import { tripFor } from "./trip-for.ts";
import type { Trip } from "./trips.ts";
import { dateFor, type Limits } from "./when.ts";

/** `trip`: the journey whose days these are. */
type When = { date: DateSpan; leansOn: Span[]; trip?: Trip };

export function whenOf(
  reading: Reading,
  scene: Scene,
  draft: EncounterDraft,
  limits: Limits,
  status: StatusReading,
  parties: string[],
  place: string | null,
): When {
  const timeline = timelineOf(reading);
  const expression = dateFor(scene, draft, limits, status.status === "planned" && status.cue !== hoursBefore);
  const start = scene.items[draft.at]?.start ?? 0;
  if (expression !== null) {
    const trip =
      status.status === "planned" && expression.meaning.kind === "weekdays"
        ? tripFor(reading, scene.sentence, start, parties, "planned", place)
        : null;
    const ofTrip = weekdayOfTrip(expression, trip?.date);
    return ofTrip === null || trip === null
      ? { date: timeline.resolve(expression, status.direction), leansOn: [] }
      : { date: ofTrip, leansOn: [{ start: trip.sentence.start, end: trip.sentence.end }] };
  }
  const scheduled = timeline.scheduleDay(scene.sentence);
  if (scheduled !== null) return { date: dayAlone(scheduled), leansOn: [] };
  const entry = timeline.entryDate(scene.sentence);
  if (entry !== null) return { date: timeline.resolve(entry, status.direction), leansOn: [] };
  const told = tripFor(reading, scene.sentence, start, parties, status.status ?? "planned", place);
  // "After A met B, he flew to C on Monday"
  const isBefore = told?.sentence === scene.sentence && endOfOpening(scene.items, draft) < scene.items.length;
  const trip = isBefore ? null : told;
  const day =
    status.status === "happened" && trip?.date != null ? dayOfScene(reading, scene.sentence, parties, trip.date) : null;
  if (day !== null && trip !== null)
    return { date: day.date, leansOn: [{ start: day.sentence.start, end: day.sentence.end }], trip };
  const apart = trip?.sentence !== scene.sentence;
  // "arrived last night. … met B": on that night or on the day after; who is received on arrival is.
  const byNight =
    apart &&
    trip !== null &&
    trip.date?.start === trip.date?.end &&
    isAtNight(reading.text.slice(trip.at, trip.sentence.end)) &&
    !isOnArrival(reading.text.slice(scene.sentence.start, scene.sentence.end));
  // "arrived on Monday. … He will meet B": on the day of the arrival or later.
  const begun =
    apart &&
    status.status === "planned" &&
    trip?.status !== "planned" &&
    trip?.date?.start === trip?.date?.end &&
    !(trip !== null && isOfOneDay(reading.text.slice(trip.sentence.start, trip.sentence.end)));
  if (trip?.date?.start != null && !begun && !byNight) {
    const quote = reading.text.slice(scene.sentence.start, scene.sentence.end);
    return {
      date: { ...(status.status === "happened" ? ofArrival(trip.date, quote) : trip.date), basis: "resolved" },
      leansOn: apart ? [{ start: trip.sentence.start, end: trip.sentence.end }] : [],
      trip,
    };
  }
  if (timeline.digestDay !== null && status.status === "happened") {
    return { date: dayAlone(timeline.digestDay), leansOn: [] };
  }
  return {
    date: begun || byNight ? unknownDate : (trip?.date ?? unknownDate),
    leansOn: [],
    ...((begun || byNight) && trip ? { trip } : {}),
  };
}

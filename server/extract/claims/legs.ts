/** The legs of a journey: "to B on Monday and C on Tuesday", and those that sentences open with ("In C from 23 to 25 April, A will lead …"). */
import type { DateExpression } from "../dates/date-expression.ts";
import type { Reading, Sentence } from "../document.ts";
import { lowerAt } from "./party-words.ts";
import type { NameItem, Scene, SceneItem } from "./scene.ts";
import { subjectRight } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import type { Trip } from "./trips.ts";

/** "In C, she will": may go on with a journey told before. */
export const opensLeg = (reading: Reading, sentence: Sentence): boolean =>
  sentence.kind === "prose" &&
  reading.text.startsWith("In ", sentence.start) &&
  reading.mentionsIn(sentence).some(({ start, use }) => use === "place" && start < sentence.start + 12);

/** The leg that the sentence, and those after it, are told of; null where the article has told of no journey with several stops. */
export function legOpened(reading: Reading, scene: Scene, earlier: readonly Trip[]): Trip | null {
  const { items, sentence } = scene;
  if (lowerAt(items, 0) !== "in") return null;
  const first = items[lowerAt(items, 1) === "the" ? 2 : 1];
  if (first?.kind !== "name" || first.named.placeKey === null || first.named.use === "modifier") return null;
  const comma = items.findIndex(({ lower }, at) => lower === "," && at > 1);
  const stateOf = ({ named }: NameItem) => (named.placeKey === null ? null : reading.entity(named.placeKey)?.iso2);
  const people = comma < 0 || comma > 9 ? null : subjectRight(items, comma);
  const keys = people?.parties.flatMap((party) => party.keys) ?? [];
  const journeys = earlier.filter((trip) => trip.travellers.some((key) => keys.includes(key)));
  const whole = journeys.at(-1);
  const stops = new Set(journeys.flatMap(({ destinations }) => destinations.map(({ named }) => named.placeKey)));
  const city = items
    .slice(1, comma)
    .findLast((item): item is NameItem => item.kind === "name" && item.named.type === "Place");
  const place = city ?? first;
  if (whole === undefined || stops.size < 2 || stateOf(place) == null) return null;
  const own = items.slice(1, comma).find((item) => item.kind === "date");
  const told = journeys.findLast(
    (trip) =>
      trip.date !== null &&
      trip.destinations.length > 0 &&
      trip.destinations.every((one) => stateOf(one) === stateOf(place)),
  );
  return {
    sentence,
    at: sentence.start,
    travellers: keys,
    destinations: [place],
    status: whole.status,
    date:
      own?.kind === "date"
        ? timelineOf(reading).resolve(own.date, whole.status === "planned" ? 1 : -1)
        : (told?.date ?? null),
  };
}

type Leg = { destinations: NameItem[]; date: DateExpression };

/** "to B on Monday and C on Tuesday": a leg for each day. */
export function legsOf(items: readonly SceneItem[], places: readonly NameItem[]): Leg[] {
  const legs: Leg[] = [];
  let open: NameItem[] = [];
  const first = places[0];
  for (let at = first === undefined ? items.length : items.indexOf(first); at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === "name" && places.includes(item)) open.push(item);
    else if (item?.kind === "date" && open.length > 0) {
      legs.push({ destinations: open, date: item.date });
      open = [];
    }
  }
  return open.length > 0 || legs.length < 2 ? [] : legs;
}

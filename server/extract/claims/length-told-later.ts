/**
 * "A arrived in C on Friday for talks. … A was accompanied on his two-day visit by B": how long a journey lasts of which a sentence before told
 * only the first day.
 * Not: a length of another's journey ("the envoy's three-day tour"), a journey whose days are told, one that is over ("at the end of his two-day
 * visit" tells of its last day), one told far behind.
 */
import type { Reading, Sentence } from "../document.ts";
import { timelineOf } from "./timeline.ts";
import { withDuration } from "./trip-duration.ts";
import type { Trip } from "./trips.ts";

/** Sentences between the arrival and its length. */
const reach = 6;

const length =
  /\b(?:his|her|their|the|this)\s(?:[\p{L}-]{1,20}\s){0,2}?(?<days>(?:two|three|four|five|six|seven|\d{1,2})-day)\s(?:[\p{L}-]{1,20}\s){0,3}(?:visit|trip|tour|stay)\b/iu;
const ending =
  /\b(?:end(?:ed|s|ing)?|conclu\p{L}+|close|last\sday|after|following|wrapp?\p{L}+|next|another|previous|earlier|will|from|ahead)\b/iu;
const beginning = /^(?:arriv|land|came|flew|touched|started|began|begins|starts)/i;

const isOneDay = ({ date }: Trip): boolean =>
  date?.start != null && date.start === date.end && date.precision === "day";

/** Whose visit it is: the one whom the sentence names or means, if anybody. */
function isTheirs(reading: Reading, sentence: Sentence, { travellers }: Trip): boolean {
  const [first] = reading.mentionsIn(sentence).filter(({ type }) => type === "Person");
  return first === undefined || travellers.includes(first.entity);
}

function lengthAfter(reading: Reading, trip: Trip): string | null {
  const { index } = trip.sentence;
  for (const sentence of reading.sentences.slice(index + 1, index + 1 + reach)) {
    if (sentence.kind !== "prose") continue;
    const words = reading.text.slice(sentence.start, sentence.end);
    const told = length.exec(words);
    if (told === null) continue;
    const isOwn = isTheirs(reading, sentence, trip) && !ending.test(words.slice(0, told.index + told[0].length));
    const hasDays = timelineOf(reading)
      .sceneAt(sentence)
      .items.some(({ kind }) => kind === "date");
    return isOwn && !hasDays ? (told.groups?.days ?? null) : null;
  }
  return null;
}

export function withLengthTold(reading: Reading, trips: readonly Trip[]): Trip[] {
  return trips.map((trip) => {
    if (trip.date === null || !isOneDay(trip) || trip.back === true) return trip;
    if (!beginning.test(reading.text.slice(trip.at, trip.at + 8))) return trip;
    const days = lengthAfter(reading, trip);
    return days === null ? trip : { ...trip, date: withDuration(trip.date, `a ${days} visit`, trip.status) };
  });
}

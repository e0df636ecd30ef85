/**
 * "A arrived on Friday. On Sunday morning he was briefed by his team. … He then met B. Separately, he received C.": the day that a sentence
 * before tells, for an encounter that goes on from there ("then", "also", "separately", "after addressing the summit") without a day of its own.
 * It comes before the day on which the journey began.
 * Not: the day on which somebody said something, a day looked back on ("had met C on Monday"), one that other words of time stand after
 * ("In January, …"), a sentence without anybody who meets, another stop of the journey ("After that he flew to C").
 */
import type { DateSpan } from "#contract/date-span.ts";
import { addDays } from "../../articles/calendar.ts";
import type { Reading, Sentence } from "../document.ts";
import { isDayOfWords, saidBefore, saying } from "./day-of-words.ts";
import { looksBack } from "./looked-back.ts";
import { lowerAt } from "./party-words.ts";
import { goesOn, movesOn } from "./same-day.ts";
import type { SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";

/** Days that a journey may last of which only the arrival is told. */
const longestStay = 7;

/** Of the days of the journey, or after the day on which it began. */
function isOnJourney({ start }: DateSpan, journey: DateSpan): boolean {
  const [first, last] = [journey.start, journey.end];
  if (start === null || first === null || last === null) return false;
  return start >= first && start <= (first === last ? addDays(first, longestStay) : last);
}

type DayTold = { date: DateSpan; sentence: Sentence };

/** Sentences, and paragraphs, between the two. */
const reach = { sentences: 10, paragraphs: 6 };

const opens = /^(?:on|in|at|early|late|later|by|the|morning|afternoon|evening|night|eve|of|around|about)$/;
const limits = /^(?:since|until|till|by|before|after|than|from|for)$/;

/** "On", "On the morning of": nothing but such words before it. */
const isFronted = (items: readonly SceneItem[], at: number): boolean =>
  at <= 5 && items.slice(0, at).every(({ lower }) => opens.test(lower));

const aside = /\b(?:had|has|have|ago|will|would|shall|until|since|if)\b/iu;

type Told = DateSpan | "other" | null;

/** The one day that a sentence tells; "other" where it opens with words of another time. */
function dayIn(reading: Reading, sentence: Sentence): Told {
  const timeline = timelineOf(reading);
  const { items } = timeline.sceneAt(sentence);
  const dates = items.flatMap((item, at) =>
    item.kind === "date" && item.date.meaning.kind !== "vague" ? [{ date: item.date, at }] : [],
  );
  const [first] = dates;
  if (first === undefined) return null;
  const front = isFronted(items, first.at);
  const resolved = timeline.resolve(first.date, -1);
  const isOneDay = resolved.precision === "day" && resolved.start !== null && resolved.start === resolved.end;
  if (front) return isOneDay ? resolved : "other";
  const words = reading.text.slice(sentence.start, sentence.end);
  const isSaid =
    isDayOfWords(items, first.at) || saidBefore(items, first.at) || saying.test(lowerAt(items, first.at + 1));
  const plain = dates.length === 1 && isOneDay && !isSaid && !aside.test(words);
  return plain && !limits.test(lowerAt(items, first.at - 1)) ? resolved : null;
}

/** `journey`: its days. Null where no such day is told, or nothing says that the encounter goes on from there. */
export function dayOfScene(
  reading: Reading,
  sentence: Sentence,
  parties: readonly string[],
  journey: DateSpan,
): DayTold | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!goesOn.test(words) || looksBack.test(words) || movesOn.test(words) || aside.test(words)) return null;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach.sentences); index -= 1) {
    const before = reading.sentences[index];
    if (before === undefined || sentence.paragraph - before.paragraph > reach.paragraphs) return null;
    if (before.kind !== "prose") continue;
    const date = dayIn(reading, before);
    if (date === "other") return null;
    if (date === null) continue;
    const named = reading.mentionsIn(before).some(({ entity }) => parties.includes(entity));
    return named && isOnJourney(date, journey)
      ? { date: { ...date, text: null, basis: "resolved" }, sentence: before }
      : null;
  }
  return null;
}

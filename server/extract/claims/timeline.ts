/** What the rules on events share about one article: its dates, the day it was written, its sentences as rows of items. Kept per reading. */

import type { DateExpression } from "../dates/date-expression.ts";
import { type DateReader, dateReaderOf } from "../dates/dates-in-text.ts";
import { findDates } from "../dates/find-dates.ts";
import { itemDaysOf } from "../dates/item-days.ts";
import { dayOfWriting } from "../dates/text-clock.ts";
import type { Reading, Sentence } from "../document.ts";
import { chronologyOf } from "./chronology.ts";
import { perReading } from "./per-reading.ts";
import { type Scene, sceneOf } from "./scene.ts";

export type Timeline = {
  dates: DateExpression[];
  /** The day of writing, known to the day; null where it is not known. */
  published: string | null;
  /** The same for what stands at an offset: an item of a digest may have a day of its own. */
  writtenOn(at: number): string | null;
  /** The day that a digest of one day's news stands for; null for any other text. */
  digestDay: string | null;
  /** The day of a printed schedule, whose lines begin with the time of day ("9:30 a.m. A meets B"); null for any other text. */
  scheduleDay(sentence: Sentence): string | null;
  /** The date that stands over the sentence's entry in a chronology; null for any other text. */
  entryDate(sentence: Sentence): DateExpression | null;
  /** A list of what is to come ("DIARY", "Week ahead"), under the days on which it will be. */
  isDiary: boolean;
  sceneAt(sentence: Sentence): Scene;
  /** The sentence that begins at an offset: the one that a claim quotes. */
  sentenceFrom(start: number): Sentence | undefined;
  /** A time expression of this article as days, read in the direction of its sentence's tense. */
  resolve: DateReader;
};

/** A page of bullets under a date: "2026 April 21", then "* … (Agency)". */
function digestDayOf(reading: Reading, published: string | null): string | null {
  if (published === null) return null;
  const bullets = reading.text.match(/^[ \t]{0,8}[*•-] .{20,}\([^()\n]{2,60}\)\s{0,3}$/gmu)?.length ?? 0;
  const dated =
    /^\s{0,3}(?:\d{4} \p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})\s{0,3}\n/u.test(
      reading.text,
    );
  return bullets >= 3 && dated ? published : null;
}

const diary = /^[^\n]{0,80}\b(?:diary|calendar|agenda|week\sahead|look-?ahead|upcoming|forthcoming)\b/iu;

const clockLine = /^\s{0,3}\d{1,2}[:.]\d\d\s?(?:[ap]\.?\s?m\b\.?|hrs|h\b)/gim;
const atClock = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?\s?m\b|hrs|h\b)/i;

function makeTimeline(reading: Reading): Timeline {
  const dates = findDates(reading.text);
  const published = dayOfWriting(reading.article);
  const itemDay = itemDaysOf(reading.text);
  const scenes = new Map<Sentence, Scene>();
  const bySentence = datesBySentence(reading, dates);
  const byStart = new Map(reading.sentences.map((sentence) => [sentence.start, sentence]));
  const isSchedule = published !== null && (reading.text.match(clockLine)?.length ?? 0) > 1;
  return {
    dates,
    published,
    writtenOn: (at) => itemDay(at) ?? published,
    digestDay: digestDayOf(reading, published),
    scheduleDay: (sentence) => {
      if (!isSchedule) return null;
      const line = reading.text.slice(reading.text.lastIndexOf("\n", sentence.start) + 1, sentence.end);
      return atClock.test(line) ? published : null;
    },
    entryDate: chronologyOf(reading, dates),
    isDiary: diary.test(reading.text.trimStart()),
    resolve: dateReaderOf(reading.article, dates),
    sentenceFrom: (start) => byStart.get(start),
    sceneAt(sentence) {
      const known = scenes.get(sentence);
      if (known !== undefined) return known;
      const made = sceneOf(reading, sentence, bySentence.get(sentence) ?? []);
      scenes.set(sentence, made);
      return made;
    },
  };
}

function datesBySentence(reading: Reading, dates: DateExpression[]): Map<Sentence, DateExpression[]> {
  const found = new Map<Sentence, DateExpression[]>();
  let at = 0;
  for (const sentence of reading.sentences) {
    const here: DateExpression[] = [];
    while (at < dates.length && (dates[at]?.end ?? 0) <= sentence.end) {
      const date = dates[at];
      if (date !== undefined && date.start >= sentence.start) here.push(date);
      at += 1;
    }
    found.set(sentence, here);
  }
  return found;
}

export const timelineOf: (reading: Reading) => Timeline = perReading(makeTimeline);

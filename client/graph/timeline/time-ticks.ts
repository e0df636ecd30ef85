/**
 * Where days are written under the timeline: years first, then months, then days, where there is room; none inside of a stretch
 * that is shortened, whose days lie closer than those beside it.
 */
import { isoDay, type TimeScale } from "./time-scale.ts";

/** `anchor`: the end of the text that stands at the pixel, so that the first and the last are whole. */
export type Tick = { pixel: number; text: string; anchor: "start" | "middle" | "end" };

/** Pixels between two texts. */
const gap = 12;
/** Width of a letter in pixels, near enough. */
const letter = 6.2;

const extentOf = ({ pixel, text, anchor }: Tick): [number, number] => {
  const width = text.length * letter;
  const left = anchor === "start" ? pixel : anchor === "end" ? pixel - width : pixel - width / 2;
  return [left, left + width];
};

/** At its day in the middle, but inside of the chart. */
const tickAt = (pixel: number, text: string, width: number): Tick => {
  const half = (text.length * letter) / 2;
  return { pixel, text, anchor: pixel < half ? "start" : pixel > width - half ? "end" : "middle" };
};

const firstsOfMonths = (first: number, last: number): number[] => {
  const start = new Date(first * 86_400_000);
  const months: number[] = [];
  for (let index = 0; index < 1200; index += 1) {
    const day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index, 1) / 86_400_000;
    if (day > last) break;
    if (day >= first) months.push(day);
  }
  return months;
};

/** `marked`: days on which something begins; they are written before other days. */
export const timeTicks = (scale: TimeScale, marked: number[], width: number, locale?: string): Tick[] => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (day: number) => formatter.format(new Date(`${isoDay(day)}T00:00:00Z`));
  };
  const [year, month, dayOf, wholeDay] = [
    format({ year: "numeric" }),
    format({ month: "short", year: "numeric" }),
    format({ day: "numeric", month: "short" }),
    format({ day: "numeric", month: "short", year: "numeric" }),
  ];
  const isInBreak = (day: number) => scale.breaks.some(({ from, to }) => day > from && day < to);
  const months = firstsOfMonths(scale.first, scale.last).filter((day) => !isInBreak(day));
  const years = months.filter((day) => isoDay(day).endsWith("-01-01"));
  const yearOf = (one: number) => isoDay(one).slice(0, 4);
  const ticks: (Tick & { day: number })[] = [];
  const write = (day: number, text: string) => {
    const tick = { ...tickAt(scale.toPixel(day), text, width), day };
    const [left, right] = extentOf(tick);
    const isFree = ticks.every((other) => {
      const [from, to] = extentOf(other);
      return right + gap <= from || to + gap <= left;
    });
    if (isFree) ticks.push(tick);
  };
  for (const day of years) write(day, year(day));
  for (const day of months) write(day, month(day));
  // A day whose year is written nowhere brings it along.
  for (const day of marked)
    write(day, (ticks.some((other) => yearOf(other.day) === yearOf(day)) ? dayOf : wholeDay)(day));
  return ticks.sort((a, b) => a.pixel - b.pixel);
};

/** Where days are written under the timeline: years first, then months, then days, where there is room. */
import { isoDay, type TimeScale } from "./time-scale.ts";

export type Tick = { pixel: number; text: string };

const roomFor = 62;

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
  const [year, month, dayOf] = [
    format({ year: "numeric" }),
    format({ month: "short", year: "numeric" }),
    format({ day: "numeric", month: "short" }),
  ];
  const months = firstsOfMonths(scale.first, scale.last);
  const years = months.filter((day) => isoDay(day).endsWith("-01-01"));
  const wishes = [
    ...years.map((day) => ({ day, text: year(day) })),
    ...months.map((day) => ({ day, text: month(day) })),
    ...marked.map((day) => ({ day, text: dayOf(day) })),
  ];
  const ticks: Tick[] = [];
  for (const { day, text } of wishes) {
    const pixel = scale.toPixel(day);
    if (pixel < 20 || pixel > width - 20 || ticks.some((tick) => Math.abs(tick.pixel - pixel) < roomFor)) continue;
    ticks.push({ pixel, text });
  }
  return ticks.sort((a, b) => a.pixel - b.pixel);
};

/**
 * Days to pixels. Long stretches in which nothing happens are shortened, and said to be: one event in 2012 does not press a
 * week of 2024 into a corner. Days are numbers of days since 1970.
 */
import { scaleLinear } from "d3-scale";

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const isoDay = (day: number): string => new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);

/** Free pixels at both ends. */
const edge = 8;

export type TimeSpan = { start: number; end: number };
export type TimeScale = {
  toPixel: (day: number) => number;
  toDay: (pixel: number) => number;
  first: number;
  last: number;
  /** Stretches that are shortened: their first and last day, and their middle in pixels. */
  breaks: { from: number; to: number; pixel: number }[];
};

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;

/** `spans` in days, ends included; `width` in pixels. */
export const timeScale = (spans: TimeSpan[], width: number): TimeScale => {
  const bounds = [...new Set(spans.flatMap(({ start, end }) => [start, end + 1]))].sort((a, b) => a - b);
  const low = (bounds[0] ?? 0) - 1;
  const high = (bounds.at(-1) ?? 1) + 1;
  const days = [low, ...bounds, high];
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const longest = Math.max(10, 6 * median(gaps));
  const weights = gaps.map((gap) => Math.min(gap, longest));
  const total = weights.reduce((sum, one) => sum + one, 0) || 1;
  // A dot on the last day needs room beside it.
  const room = Math.max(1, width - 2 * edge);
  let at = edge;
  const pixels = [edge];
  for (const weight of weights) {
    at += (weight / total) * room;
    pixels.push(at);
  }
  const scale = scaleLinear().domain(days).range(pixels).clamp(true);
  const breaks = gaps.flatMap((gap, index) => {
    const [from = low, to = high] = days.slice(index, index + 2);
    return gap > longest ? [{ from, to, pixel: ((pixels[index] ?? 0) + (pixels[index + 1] ?? 0)) / 2 }] : [];
  });
  return { toPixel: (day) => scale(day), toDay: (pixel) => scale.invert(pixel), first: low, last: high, breaks };
};

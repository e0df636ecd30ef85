/**
 * So far from the day of writing: "two weeks ago", "three days ago", "in two weeks", "in ten days' time", "two weeks from now".
 * Not: "in two days of talks", "within five years" (a limit, not a date), "the first launch in two months", "for three days" (how long).
 */
import type { DateRule } from "../date-expression.ts";
import { atStart, count, countOf, space, unit, unitOf, units } from "./pieces.ts";

/** "the first launch in two months" looks back over how long, not ahead. */
const record = /\b(?:first|second|third|worst|biggest|largest|highest|lowest|deadliest|only|most|once)\b[^.;]{0,50}$/i;

export const distance: DateRule = {
  name: "distance",
  cues: units,
  pattern: new RegExp(
    `${atStart}(?:(?<back>${count})${space}(?<backUnit>${unit})${space}ago` +
      `|in${space}(?<ahead>${count})${space}(?<aheadUnit>${unit})(?:['’]?${space}time)?(?!${space}of|\\p{L})` +
      `|(?<from>${count})${space}(?<fromUnit>${unit})${space}from${space}now)(?!\\p{L})`,
    "giu",
  ),
  read(match, text) {
    if (match.groups?.ahead && record.test(text.slice(Math.max(0, match.index - 60), match.index))) return null;
    const part = match.groups ?? {};
    const words = part.back ?? part.ahead ?? part.from;
    const unitWord = part.backUnit ?? part.aheadUnit ?? part.fromUnit;
    if (words === undefined || unitWord === undefined) return null;
    const { unit: one, times } = unitOf(unitWord);
    return { kind: "distance", count: countOf(words) * times, unit: one, direction: part.back ? -1 : 1 };
  },
};

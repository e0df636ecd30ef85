/**
 * Figures alone: "2024-04-22", "2024/04/22", "22.04.2024", "22/04/2024" where one figure is above 12, and "2026 April 21".
 * Not: "04/05/2024", which Americans and Europeans read differently; phone numbers, fractions, "24/7", versions.
 */
import { isoDay, monthNumber } from "../../../articles/calendar.ts";
import type { DateMeaning, DateRule } from "../date-expression.ts";
import { atStart, digits, month, space } from "./pieces.ts";

function oneDay(year: number, monthOfYear: number, day: number): DateMeaning | null {
  if (isoDay(year, monthOfYear, day) === null) return null;
  const written = { year, month: monthOfYear, day };
  return { kind: "days", from: written, to: written, weekday: null };
}

export const numeric: DateRule = {
  name: "numeric",
  cues: digits,
  pattern: new RegExp(
    `${atStart}(?:(?<isoYear>(?:19|20)\\d\\d)(?<dash>[-/.])(?<isoMonth>\\d\\d?)\\k<dash>(?<isoDay>\\d\\d?)` +
      `|(?<first>\\d\\d?)(?<mark>[./-])(?<second>\\d\\d?)\\k<mark>(?<lastYear>(?:19|20)\\d\\d)` +
      `|(?<wordYear>(?:19|20)\\d\\d),?${space}(?<wordMonth>${month})${space}(?<wordDay>\\d\\d?))(?![\\d])`,
    "gu",
  ),
  read(match) {
    const part = match.groups ?? {};
    if (part.isoYear) return oneDay(Number(part.isoYear), Number(part.isoMonth), Number(part.isoDay));
    if (part.wordMonth) return oneDay(Number(part.wordYear), monthNumber(part.wordMonth) ?? 0, Number(part.wordDay));
    const [first, second, year] = [Number(part.first), Number(part.second), Number(part.lastYear)];
    if (first > 12 || part.mark === "." || first === second) return oneDay(year, second, first);
    return second > 12 ? oneDay(year, first, second) : null;
  },
};

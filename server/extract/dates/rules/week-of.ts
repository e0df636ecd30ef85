/** "the week of March 14", "the week beginning 14 March 2022", "the week starting on May 3". Not: "a week of talks". */
import { monthNumber } from "../../../articles/calendar.ts";
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, dayNumber, month, numberOf, space, year } from "./pieces.ts";

export const weekOf: DateRule = {
  name: "week-of",
  cues: wordSet("week"),
  pattern: new RegExp(
    `${atStart}(?:the${space})?week${space}(?:of|beginning|starting|commencing)${space}(?:on${space})?(?:the${space})?(?:${"(?<month>"}${month})${space}(?<day>${dayNumber})|(?<firstDay>${dayNumber})${space}(?:of${space})?(?<afterMonth>${month}))(?:,?${space}(?<year>${year}))?`,
    "gu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const monthOfYear = monthNumber(part.month ?? part.afterMonth ?? "");
    const day = numberOf(part.day ?? part.firstDay);
    if (monthOfYear === null || day === null) return null;
    return { kind: "week-of", day: { year: numberOf(part.year), month: monthOfYear, day } };
  },
};

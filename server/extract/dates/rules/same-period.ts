/**
 * The month or the year of the date told before: "later that year", "in the same month", "that year".
 * Not: "said that year after year", "May of that year" (the month's rule), "this year" (from the day of writing).
 */
import type { DateRule } from "../date-expression.ts";
import { atStart, space } from "./pieces.ts";

export const samePeriod: DateRule = {
  name: "same-period",
  cues: new Set(["month", "year"]),
  pattern: new RegExp(
    `${atStart}(?:(?<part>earlier|later)${space})?(?:(?:in|during)${space})?(?:that(?:${space}same)?|the${space}same)${space}(?<unit>month|year)(?!\\p{L}|['’])(?!${space}(?:after|before|by|in|and)${space}(?:month|year))`,
    "giu",
  ),
  read(match) {
    const { part, unit } = match.groups ?? {};
    return {
      kind: "same-period",
      unit: unit?.toLowerCase() === "month" ? "month" : "year",
      part: part === undefined ? null : part.toLowerCase() === "later" ? "later" : "earlier",
    };
  },
};

/**
 * Calendar weeks, months and years from the day of writing: "this week", "last month", "next year", "earlier this week",
 * "late last week", "later this month", "the previous week", "the coming week", "this weekend".
 * Not: "the last week of July", "the last month of the war", "weeks", "last year's report" is taken (last year).
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, space } from "./pieces.ts";

export const period: DateRule = {
  name: "period",
  cues: wordSet("week weekend month year"),
  pattern: new RegExp(
    `${atStart}(?:(?<part>earlier|later|early|late|in|during|over|within|for)${space})?(?:in${space}|the${space})?(?<shift>this|last|next|the${space}previous|the${space}past|the${space}coming)${space}(?<unit>week|weekend|month|year)(?!\\p{L})(?!${space}of(?!${space}\\d))`,
    "giu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const word = (part.shift ?? "").toLowerCase().split(/\s/).at(-1) ?? "";
    const shift = word === "this" ? 0 : word === "next" || word === "coming" ? 1 : -1;
    const unit = (part.unit ?? "").toLowerCase();
    const when = part.part?.toLowerCase();
    // "the past week" may reach into two calendar weeks: it is kept as words.
    if (word === "past") return { kind: "vague", direction: -1 };
    return {
      kind: "period",
      unit: unit === "weekend" ? "week" : (unit as "week" | "month" | "year"),
      shift,
      part: shift === 0 && (when === "earlier" || when === "later") ? when : null,
    };
  },
};

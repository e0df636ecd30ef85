/**
 * Calendar weeks, months and years from the day of writing: "this week", "last month", "next year", "earlier this week",
 * "late last week", "later this month", "the previous week", "the coming week", "earlier in the week", "at the end of the month".
 * Not: "the last week of July", "the last month of the war", "weeks", "last year's report" is taken (last year).
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, shiftOf, space } from "./pieces.ts";

export const period: DateRule = {
  name: "period",
  cues: wordSet("week month year"),
  pattern: new RegExp(
    `${atStart}(?:(?<within>earlier|later|(?:at|by|before)${space}the${space}end)${space}(?:in|of)${space}(?:the|this)${space}(?<whole>week|month|year)|(?:(?<part>earlier|later|early|late|in|during|over|within|for)${space})?(?:in${space}|the${space})?(?<shift>this|last|next|the${space}previous|the${space}past|the${space}coming)${space}(?<unit>week|month|year))(?!\\p{L})(?!${space}of(?!${space}\\d))`,
    "giu",
  ),
  read(match) {
    const part = match.groups ?? {};
    if (part.within !== undefined) {
      const whole = part.whole?.toLowerCase() as "week" | "month" | "year";
      return { kind: "period", unit: whole, shift: 0, part: /^earlier/i.test(part.within) ? "earlier" : "later" };
    }
    const word = (part.shift ?? "").toLowerCase().split(/\s/).at(-1) ?? "";
    const shift = shiftOf(word);
    const unit = (part.unit ?? "").toLowerCase() as "week" | "month" | "year";
    const when = part.part?.toLowerCase();
    // "the past week" may reach into two calendar weeks; months and years are kept as words.
    if (word === "past") return unit === "week" ? { kind: "near", from: -7, to: 0 } : { kind: "vague", direction: -1 };
    return {
      kind: "period",
      unit,
      shift,
      part: shift === 0 && (when === "earlier" || when === "later") ? when : null,
    };
  },
};

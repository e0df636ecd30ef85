/**
 * Days counted from the day of writing: "today", "tonight", "this morning", "yesterday", "last night", "overnight", "tomorrow",
 * "the day after tomorrow", "the day before yesterday", "a short while ago", "today (19)".
 * Not: "today, 6th March 2024" (the day is written), "today's world", "today" inside a name ("Russia Today", "USA Today").
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, dayNumber, month, space } from "./pieces.ts";

const days: Record<string, [number, number]> = {
  today: [0, 0],
  tonight: [0, 0],
  "a short while ago": [0, 0],
  "a little while ago": [0, 0],
  "a few minutes ago": [0, 0],
  "this morning": [0, 0],
  "this afternoon": [0, 0],
  "this evening": [0, 0],
  yesterday: [-1, -1],
  "last night": [-1, -1],
  "last evening": [-1, -1],
  overnight: [-1, 0],
  tomorrow: [1, 1],
  "the day before yesterday": [-2, -2],
  "the day after tomorrow": [2, 2],
};

const words = Object.keys(days)
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(" ", "\\s{1,3}");

/** "Exampler leaders visited India today" tells a day; "India Today" is a name. */
const namesOutlet = /(?:Russia|USA|India|Africa|Turkey) $/;

export const nearDay: DateRule = {
  name: "near-day",
  cues: wordSet("ago today tonight morning afternoon evening yesterday night overnight tomorrow"),
  pattern: new RegExp(
    `${atStart}(?:${words})(?:${space}\\(\\d{1,2}(?:st|nd|rd|th)?\\))?(?!\\p{L}|,?${space}(?:the${space})?(?:${dayNumber}${space}(?:of${space})?${month}|${month}${space}${dayNumber}))`,
    "giu",
  ),
  read(match, text) {
    const span =
      days[
        match[0]
          .toLowerCase()
          .replace(/\s*\(.*$/u, "")
          .replaceAll(/\s{1,3}/g, " ")
      ];
    if (
      span === undefined ||
      (match[0] === "Today" && namesOutlet.test(text.slice(Math.max(0, match.index - 8), match.index)))
    )
      return null;
    // "today's challenges" speaks of the age; "yesterday's signing" of the day.
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (
      span[0] === 0 &&
      /^['’]s/.test(after) &&
      !/^['’]s (?:meeting|call|talks|visit|signing|summit|session)/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 12),
      )
    )
      return null;
    return { kind: "near", from: span[0], to: span[1] };
  },
};

/**
 * Days of the week: "on Friday", "Friday morning", "last Monday", "this Friday", "next Tuesday", "from Monday to Wednesday",
 * "this Saturday (19)", "over Thursday to Friday", "Monday and Tuesday", "early Sunday", "Tuesday last week", "last week on Tuesday", "Friday of next week".
 * Not: "Mondays" (a habit), "on a Sunday" (which one is not told), "Black Friday", "Bloody Sunday", "Sunday Times", "Tuesday week" (the one after the next), "Good Friday Agreement".
 */
import { weekdayNumber } from "../../../articles/calendar.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, shiftOf, space, upTo, weekday, weekdays } from "./pieces.ts";

const partOfDay = `(?:early${space}|late${space})?(?:morning|afternoon|evening|night)`;

export const weekdayRule: DateRule = {
  name: "weekday",
  cues: weekdays,
  pattern: new RegExp(
    `${atStart}(?<![Bb]lack |\\b[Oo]n a |[Bb]loody |[Gg]ood |[Ee]aster |[Pp]alm |[Hh]oly |[Mm]aundy )(?:(?<weekBefore>[Ll]ast|[Nn]ext|[Tt]his)${space}week${space}on${space})?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:${space}(?:past|coming))?|[Ee]arlier|[Ll]ate|[Ee]arly)${space})?` +
      `(?<from>${weekday})(?:${space}${partOfDay})?(?:${space}\\((?<day>\\d{1,2})(?:st|nd|rd|th)?\\))?` +
      `(?:(?:,?${upTo})(?:on${space})?(?<to>${weekday}))?(?:${space}(?:of${space})?(?<week>last|next|this)${space}week(?!\\p{L}|['’]))?(?!${space}(?:week(?!\\p{L})|Times|Mail|Telegraph|Express|Agreement|Herald|Post|Mirror))`,
    "gu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const from = weekdayNumber(part.from ?? "");
    const to = part.to === undefined ? from : weekdayNumber(part.to);
    if (from === null || to === null) return null;
    if (part.day !== undefined) return { kind: "day-of-month", day: Number(part.day), weekday: from, shift: null };
    const word = part.which?.toLowerCase() ?? "";
    const which = word === "last" ? "last" : word === "next" ? "next" : word.startsWith("this") ? "this" : null;
    const week = part.week ?? part.weekBefore;
    return { kind: "weekdays", from, to, which, ...(week === undefined ? {} : { week: shiftOf(week) }) };
  },
};

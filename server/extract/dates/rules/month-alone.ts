/**
 * A month: "March 2022", "in January", "early January", "at the end of July 2023", "between March and May 2021", "this past May",
 * "in September last year".
 * Not: "May" the auxiliary or the person ("Theresa May"), "March" the verb or the demonstration ("the March for Life"), a
 * month's name inside another name ("Black September").
 */
import { monthNumber } from "../../../articles/calendar.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, dayNumber, month, months, space, upTo, withYearWord, year, yearWords } from "./pieces.ts";

const before =
  "(?:in|since|by|until|till|from|during|through|between|of|early|mid|late|last|next|this|past|throughout|before|after|for|until|to|and)";

export const monthAlone: DateRule = {
  name: "month-alone",
  cues: months,
  pattern: new RegExp(
    `${atStart}(?:(?<lead>${before})(?:${space}|-))?(?<month>${month})(?!\\.?${space}${dayNumber})(?:,?${space}(?:of${space})?(?<firstYear>${year}))?` +
      `(?:${upTo}(?<lastMonth>${month}))?(?:,?${space}(?:of${space})?(?<year>${year})|${yearWords})?`,
    "giu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const word = part.month ?? "";
    if (!/^\p{Lu}/u.test(word)) return null;
    const from = monthNumber(word);
    const to = part.lastMonth && /^\p{Lu}/u.test(part.lastMonth) ? monthNumber(part.lastMonth) : from;
    const last = part.year ?? part.firstYear;
    if (from === null || to === null) return null;
    if (last === undefined && part.lead === undefined && part.yearWord === undefined) return null;
    const toYear = last === undefined ? null : Number(last);
    let fromYear = part.firstYear === undefined ? toYear : Number(part.firstYear);
    if (part.firstYear === undefined && fromYear !== null && from > to) fromYear -= 1;
    return withYearWord(
      { kind: "months", from: { year: fromYear, month: from }, to: { year: toYear, month: to } },
      part.yearWord,
    );
  },
};

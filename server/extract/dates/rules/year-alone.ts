/**
 * A year after a word of time: "in 2012", "since 2019", "by 2026", "from 2014 to 2016", "between 2014 and 2016", "the 2021 coup" is
 * left to the rule of what it names.
 * Not: "2,000 troops", "in 2000 villages", a year inside a name ("Agenda 2063", "UNSC 2017").
 */
import type { DateRule } from "../date-expression.ts";
import { atStart, digits, space, upTo, year } from "./pieces.ts";

export const yearAlone: DateRule = {
  name: "year-alone",
  cues: digits,
  pattern: new RegExp(
    `${atStart}(?:in|since|by|during|until|from|between|throughout|before|after|late|early|mid|of)(?:${space}|-)(?:early${space}|late${space}|the${space}year${space})?` +
      `(?<from>${year})(?:${upTo}(?<to>${year}))?(?!${space}(?:people|troops|soldiers|villages|dollars|members|personnel|tons|tonnes|men|miles|kilometers|kilometres))(?!\\s?%)`,
    "giu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const from = Number(part.from);
    const to = part.to === undefined ? from : Number(part.to);
    return to < from ? null : { kind: "years", from, to };
  },
};

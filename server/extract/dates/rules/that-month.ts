/**
 * A month of the year that the date told before lies in: "they met that October", "the following January", "in the previous May".
 * Not: "said that October was late", "the following March elections" of a text without such a date (the words are kept).
 */
import { monthNumber } from "../../../articles/calendar.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, dayNumber, month, months, space, yearFromOf } from "./pieces.ts";

/** After these "that" opens a clause. */
const clauseOpens =
  /(?:said|says|saying|told|announced|stated|believed?|believes|hoped?|hopes|thought|thinks?|know|knows|knew|confirmed|added|noted|so|means?|meant|shows?|showed|agreed|argued|expected|feared|\bus|them|him|her|reporters)\s{1,3}$/i;
/** Before these the month is a clause's subject. */
const itsVerb = /^\s{1,3}(?:is|was|will|would|has|had|may|might|could|can|should)\b/i;

export const thatMonth: DateRule = {
  name: "that-month",
  cues: months,
  pattern: new RegExp(
    `${atStart}(?:(?:in|during|since|until|by)${space})?(?<which>that(?:${space}same)?|the${space}(?:following|next|previous|same))${space}(?<month>${month})(?!${space}${dayNumber})(?!\\p{L})`,
    "giu",
  ),
  read(match, text) {
    const part = match.groups ?? {};
    const word = part.month ?? "";
    const named = /^\p{Lu}/u.test(word) ? monthNumber(word) : null;
    if (named === null || clauseOpens.test(text.slice(Math.max(0, match.index - 16), match.index))) return null;
    if (itsVerb.test(text.slice(match.index + match[0].length, match.index + match[0].length + 10))) return null;
    const from = { year: null, month: named };
    const yearFrom = yearFromOf(part.which ?? "");
    return { kind: "months", from, to: from, yearFrom: yearFrom === "same" ? "onward" : yearFrom };
  },
};

/**
 * Holidays that fall on the same day everywhere: "on Christmas Day", "on New Year's Eve", "on Good Friday", "on Easter Monday 2021".
 * Not: "the Good Friday Agreement", "after Christmas", "Orthodox Easter", "Easter" alone, feasts whose day differs from place to place.
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, numberOf, space, year } from "./pieces.ts";

const fixed: Record<string, [month: number, day: number]> = {
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
};
const fromEaster: Record<string, number> = {
  "palm sunday": -7,
  "maundy thursday": -3,
  "good friday": -2,
  "easter sunday": 0,
  "easter monday": 1,
};

const names = [...Object.keys(fixed), ...Object.keys(fromEaster)]
  .map((name) => name.replace("'", "['’]").replaceAll(" ", space))
  .join("|");

export const holiday: DateRule = {
  name: "holiday",
  cues: wordSet("christmas boxing year good easter palm maundy"),
  pattern: new RegExp(
    `${atStart}(?:on|late${space}on|early${space}on)${space}(?<name>${names})(?!${space}(?:Agreement|agreement|Accord|accord|peace))(?:,?${space}(?<year>${year}))?(?!\\p{L})`,
    "giu",
  ),
  read(match) {
    const name = (match.groups?.name ?? "")
      .toLowerCase()
      .replace("’", "'")
      .replaceAll(/\s{1,3}/g, " ");
    if (!/\p{Lu}/u.test(match.groups?.name?.[0] ?? "")) return null;
    const written = numberOf(match.groups?.year);
    const days = fromEaster[name];
    if (days !== undefined) return { kind: "easter", days, year: written };
    const [month, day] = fixed[name] ?? [];
    if (month === undefined || day === undefined) return null;
    const one = { year: written, month, day };
    return { kind: "days", from: one, to: one, weekday: null };
  },
};

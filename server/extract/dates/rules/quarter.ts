/** A quarter: "the first quarter of 2024", "Q3 2023", "the last quarter". Not: "a quarter of the troops", "headquarters". */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, space, year } from "./pieces.ts";

const ordinals = ["first", "second", "third", "fourth"];

export const quarter: DateRule = {
  name: "quarter",
  cues: wordSet("quarter q"),
  pattern: new RegExp(
    `${atStart}(?:the${space})?(?:(?<word>first|second|third|fourth|last)${space}quarter(?:${space}of)?|Q(?<figure>[1-4]))${space}(?<year>${year})`,
    "gu",
  ),
  read(match) {
    const part = match.groups ?? {};
    const index = part.word === "last" ? 3 : ordinals.indexOf(part.word ?? "");
    return { kind: "quarter", year: Number(part.year), quarter: part.figure ? Number(part.figure) : index + 1 };
  },
};

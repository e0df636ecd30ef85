/** Time words that fix no day and are kept as they stand: "recently", "in the near future", "soon", "in the coming weeks". Not: "shortly afterwards", "soon after". */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart } from "./pieces.ts";

const past = [
  "recently",
  "in recent (?:days|weeks|months|years)",
  "(?:over|in) the past few (?:days|weeks|months)",
  "the other day",
];
const future = [
  "in the (?:near|coming|next) (?:future|few days|few weeks|days|weeks|months)",
  "in the future",
  "in the coming (?:days|weeks|months)",
  "in coming (?:days|weeks|months)",
  "within (?:a few )?(?:days|weeks|months)",
  "soon(?! after| as | before)",
  "shortly(?! after| before)",
  "at a later date",
  "at a future date",
];

export const vague: DateRule = {
  name: "vague",
  cues: wordSet("recently recent past day days weeks months future soon shortly date"),
  pattern: new RegExp(
    `${atStart}(?:(?<past>${past.join("|")})|(?<future>${future.join("|")}))(?!\\p{L})`.replaceAll(" ", "\\s{1,3}"),
    "giu",
  ),
  read(match) {
    return { kind: "vague", direction: match.groups?.past ? -1 : 1 };
  },
};

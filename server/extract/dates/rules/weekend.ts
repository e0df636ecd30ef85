/**
 * Saturday and Sunday: "over the weekend", "at the weekend", "this weekend", "last weekend", "during the past weekend".
 * Not: "next weekend" (the one at hand or the one after it: kept as words), "a weekend of talks", "weekends".
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, space } from "./pieces.ts";

export const weekend: DateRule = {
  name: "weekend",
  cues: wordSet("weekend"),
  pattern: new RegExp(
    `${atStart}(?:(?:over|at|on|during|for)${space})?(?:the${space})?(?:(?<which>last|this|past|previous|next|coming)${space})?weekend(?!\\p{L}|-)`,
    "giu",
  ),
  read(match) {
    const which = match.groups?.which?.toLowerCase();
    if (which === "next") return { kind: "vague", direction: 1 };
    if (which === undefined && !/^(?:over|at|on|during|for)\s/i.test(match[0])) return null;
    return {
      kind: "weekend",
      which: which === undefined ? null : which === "this" || which === "coming" ? "this" : "last",
    };
  },
};

/**
 * A part of a day that opens a sentence, on the day told last: "On Tuesday A arrived. In the evening, he met B", "At noon she received C".
 * Not: "in the morning of 5 May", "in the evening on Friday" (the day is told), "met in the morning" (the day may be told behind it).
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { space } from "./pieces.ts";

export const partOfDay: DateRule = {
  name: "part-of-day",
  cues: wordSet("morning afternoon evening noon midday night"),
  pattern: new RegExp(
    `(?<=^|\\n|[.!?]["”’]?${space}|—${space}|–${space}|--${space})(?:(?:early|late|later)${space})?(?:in${space}the${space}(?:early${space}|late${space})?(?:morning|afternoon|evening)|at${space}(?:noon|midday|night))(?!\\p{L}|${space}(?:of|on|before|after)(?!\\p{L}))`,
    "giu",
  ),
  read: () => ({ kind: "offset", count: 0, unit: "day", direction: -1, event: null }),
};

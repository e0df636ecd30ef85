/**
 * So far from another date of the text: "the day before", "the following day", "the next morning", "that evening", "a week later", "three days earlier", "two weeks after
 * the coup", "the day after the signing", "a day before Mr Example's visit".
 * Not: "just days before the vote" (kept as words), "the day after tomorrow" (from the day of writing), "years before" without a count, "day after day".
 */
import { wordSet } from "../../cues.ts";
import type { DateRule } from "../date-expression.ts";
import { atStart, count, countOf, space, unit, unitOf, units } from "./pieces.ts";

/** "the coup", "being freed", "Mr Example's visit": a few words, up to the next small word. Not "meeting B": an encounter of its own. */
const small = "(?:that|who|which|in|on|at|from|by|with|for|to|of|and|as|when|he|she|they|it|but)\\b";
const event = `${space}(?!tomorrow|yesterday|(?:meet|hold|host|receiv|visit|welcom|greet|speak|talk|call|see)ing\\b|${small})(?:the|his|her|their|its|a|an|that|this|being|\\p{Lu}[\\p{L}’'.-]{0,30})(?:${space}(?!${small})[\\p{L}\\d’'-]{1,30}){0,3}`;

export const offset: DateRule = {
  name: "offset",
  cues: new Set([...units, ...wordSet("evening morning afternoon night")]),
  pattern: new RegExp(
    `${atStart}(?:(?:the|one)${space}(?<following>following|previous|next)${space}(?<followingUnit>day|morning|afternoon|evening|night|week|month|year)` +
      `|(?<same>(?:earlier|later)${space}(?:in${space}the|that|the${space}same)${space}(?:day|evening|morning|afternoon)|(?:on${space})?(?:the${space}same|that)${space}(?:day|morning|afternoon|evening|night))` +
      `|(?:(?:the|just|only)${space})?(?:(?<count>${count})${space})?(?<unit>${unit})${space}(?:(?<bare>earlier|later)|(?<way>before|after|prior${space}to|following)(?:(?<event>${event}))?))(?!\\p{L})(?!${space}(?:tomorrow|yesterday|(?:day|week|month|year)s?\\b))`,
    "giu",
  ),
  read(match) {
    const part = match.groups ?? {};
    if (part.following) {
      const back = part.following.toLowerCase() === "previous";
      return {
        kind: "offset",
        count: 1,
        unit: /ing$|noon$|night$/i.test(part.followingUnit ?? "") ? "day" : unitOf(part.followingUnit ?? "").unit,
        direction: back ? -1 : 1,
        event: null,
      };
    }
    if (part.same) return { kind: "offset", count: 0, unit: "day", direction: -1, event: null };
    const { unit: one, times } = unitOf(part.unit ?? "");
    if (part.count === undefined && !/^(?:the|just|only)\s/i.test(match[0])) return null;
    // "days before the vote": how many is not told.
    if (part.count === undefined && part.unit?.endsWith("s")) return { kind: "vague", direction: 0 };
    const way = (part.bare ?? part.way ?? "").toLowerCase();
    const back = way === "before" || way === "earlier" || way.startsWith("prior");
    const counted = countOf(part.count ?? "one") * times;
    return { kind: "offset", count: counted, unit: one, direction: back ? -1 : 1, event: part.event?.trim() ?? null };
  },
};

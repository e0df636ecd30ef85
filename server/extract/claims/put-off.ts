/**
 * The new day of an encounter that was put off or brought forward: "talks with B were postponed until Friday", "moved Monday's meeting with B to
 * Friday", "rescheduled from Monday to Friday".
 * Not: "postponed a meeting with B planned for Monday" (the old day), "delayed until further notice", "due to Monday's attack".
 */
import type { DateExpression } from "../dates/date-expression.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import type { Anchor } from "./when.ts";

const putOff =
  /^(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|push(?:es|ed|ing)?|put|br(?:ings?|ought)|adjourn(?:s|ed|ing)?)$/;

/** Items before and after the noun among which the verb stands. */
const before = 8;
const after = 24;

/** "from Monday to Friday": the second of the two. */
function endOf(date: DateExpression): DateExpression {
  const { meaning } = date;
  return meaning.kind === "days" || meaning.kind === "weekdays" || meaning.kind === "months"
    ? ({ ...date, meaning: { ...meaning, from: meaning.to } } as DateExpression)
    : date;
}

/** `verb`: item of "postponed"; behind the noun, "rescheduled for Friday" leads there as well. */
function dayAfter(items: readonly SceneItem[], verb: number, isBehind: boolean): DateExpression | null {
  const leads = isBehind ? /^(?:until|till|to|for)$/ : /^(?:until|till|to)$/;
  for (let at = verb + 1; at < Math.min(items.length, verb + after); at += 1) {
    const item = items[at];
    if (/^[.;:]$/.test(lowerAt(items, at))) return null;
    if (item?.kind !== "date" || lowerAt(items, at + 1) === "'s") continue;
    if (lowerAt(items, at - 1) === "from") {
      if (/\b(?:to|until|till)\b|[–-]/.test(item.lower)) return endOf(item.date);
      continue;
    }
    const lead = /^(?:early|late|the|this|later)$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
    if (leads.test(lowerAt(items, lead)) || /^(?:until|till|to)\b/.test(item.lower)) return item.date;
  }
  return null;
}

/** Null where the words around the noun of the encounter tell of no new day. */
export function newDay(items: readonly SceneItem[], { at, to }: Anchor): DateExpression | null {
  for (let verb = Math.max(0, at - before); verb < Math.min(items.length, to + after); verb += 1) {
    if (verb === at || !putOff.test(lowerAt(items, verb))) continue;
    const day = dayAfter(items, verb < at ? at : verb, verb > at);
    if (day !== null) return day;
  }
  return null;
}

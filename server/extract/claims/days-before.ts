/** Days left of an event word that are not its own: of a departure or a return, of a stretch of days, of the encounter after it. */
import type { DateExpression } from "../dates/date-expression.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import type { Anchor } from "./when.ts";

/** "after the handover at the end of this year": a month or a year inside a phrase gives way to the day of its sentence. */
export function isWithinPhrase(items: readonly SceneItem[], at: number): boolean {
  const item = items[at];
  const long = item?.kind === "date" && /^(?:years|months|quarter|period)$/.test(item.date.meaning.kind);
  return long && (items[at - 1]?.lower === "of" || /\b(?:end|start|beginning)\sof\b/.test(item.lower));
}

/** "a day after the summit" */
export const isCountedFromEvent = ({ meaning }: DateExpression): boolean =>
  meaning.kind === "offset" && meaning.event !== null;

/** "A week after | A met B": counted from this very encounter. */
export function isCountedFromItself(items: readonly SceneItem[], at: number, event: number): boolean {
  const item = items[at];
  return (
    item?.kind === "date" &&
    isCountedFromEvent(item.date) &&
    /\b(?:after|before)$/.test(item.lower) &&
    !/ing$/.test(lowerAt(items, event)) &&
    items.slice(at + 1, event).every(({ lower }) => lower !== ",")
  );
}

/** "A week after A met B, the army took power on Friday": Friday is not known yet where the words are read, and nothing else tells the day. */
export const isCountedAhead = (items: readonly SceneItem[], at: number, event: number): boolean =>
  isCountedFromItself(items, at, event) && !items.slice(0, at).some(({ kind }) => kind === "date");

/** "On Tuesday, a day after the summit in C, A met B": gives way to Tuesday. */
export function isCountedInAside(items: readonly SceneItem[], at: number, event: number): boolean {
  const item = items[at];
  return (
    item?.kind === "date" &&
    isCountedFromEvent(item.date) &&
    items.slice(at + 1, event).some(({ lower }) => lower === ",")
  );
}

/** "left on Tuesday for C, where he is to meet B", "A, who arrived on Saturday, is to meet B": the day of the journey, not of the plan. */
export const isOfDeparture = (items: readonly SceneItem[], at: number): boolean =>
  // "will leave C on Wednesday for talks with B in D"
  [1, 2, 3].some((back) => /^(?:leav(?:e|es|ing)|depart(?:s|ing)?)$/.test(lowerAt(items, at - back))) ||
  ([1, 2, 3, 4, 5].some((back) => /^(?:left|departed|flew|set|arrived|landed)$/.test(items[at - back]?.lower ?? "")) &&
    !items.slice(Math.max(0, at - 6), at).some((item) => item.kind === "word" && item.pos === "AUX"));

/** "returned from C on Monday, where he met B", "returned home on Monday after meeting B": before that. */
export const isOfReturn = (items: readonly SceneItem[], at: number, event: number): boolean =>
  [2, 3, 4, 5].some(
    (back) =>
      /^return(?:ed|s|ing)$/.test(lowerAt(items, at - back)) &&
      /^(?:from|home|to)$/.test(lowerAt(items, at - back + 1)),
  ) && items.slice(at + 1, event).some(({ lower }) => /^(?:where|after|following)$/.test(lower));

/** "two days of", "a weekend of", "three rounds of": more than a day, or another one. */
export const isSpan = (items: readonly SceneItem[], at: number): boolean =>
  items
    .slice(at, at + 4)
    .some(({ lower }, index) => /^(?:days|weeks|weekend|months|rounds)$/.test(lower) && index > 0) &&
  items.slice(at, at + 5).some(({ lower }) => lower === "of");

/** "On Friday, a day after | meeting A, B met C": counted from the encounter with A, and no day of the next one. */
export const isOfNextEvent = (items: readonly SceneItem[], at: number, anchor: Anchor): boolean =>
  /\b(?:after|before)$/.test(lowerAt(items, at)) && anchor.at - at > 4;

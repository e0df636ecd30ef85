/** Which dates of a sentence may tell when something was, and which give an age, a limit, another clock or the day of a source. */
import { isFixed } from "./clause-bounds.ts";
import { isOfSource } from "./day-of-words.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** "at 1 p.m. (1 a.m. on Tuesday in Example)": the same hour by another clock. */
function isOtherClock(items: readonly SceneItem[], at: number): boolean {
  const close = items.slice(at + 1, at + 6).findIndex(({ lower }) => lower === ")");
  const inside = items.slice(at + 1, at + 1 + close);
  return (
    close >= 0 &&
    items[at - 1]?.lower !== "(" &&
    inside.every(({ lower }) => lower !== "(") &&
    inside.some(({ lower }) => /\btime$|^(?:gmt|utc|jst|est|edt)$/.test(lower))
  );
}

/** "by the end of March": a limit. The date may hold the "of". */
function isByTheEnd(items: readonly SceneItem[], at: number): boolean {
  const part = /^of\b/.test(lowerAt(items, at)) ? at - 1 : lowerAt(items, at - 1) === "of" ? at - 2 : at;
  if (!/^(?:end|middle|start|beginning|close)$/.test(lowerAt(items, part))) return false;
  return [1, 2].some((back) => /^(?:by|before|until|till|since)$/.test(lowerAt(items, part - back)));
}

/** Dates that give an age, a limit or how long something took are not when it was. */
export function isSince(items: readonly SceneItem[], at: number): boolean {
  const before = items[at - 1]?.lower ?? "";
  const text = items[at]?.lower ?? "";
  // "as recently as last week" is when somebody said so.
  if (before === "as" && /^(?:recently|late|as)$/.test(items[at - 2]?.lower ?? "")) return true;
  if (isByTheEnd(items, at)) return true;
  // "around March 1" may be another day.
  return /^(?:since|until|till|by|than|around|about|circa)$/.test(before) || /^(?:since|until|till|by)\b/.test(text);
}

/** "not on Friday but on Saturday" */
export const isNotThen = (items: readonly SceneItem[], at: number): boolean =>
  [1, 2].some((back) => lowerAt(items, at - back) === "not") &&
  [1, 2].some((step) => /^(?:but|as)$/.test(lowerAt(items, at + step)));

/** Whether the date at `at` may be when something was. */
export const tells = (items: readonly SceneItem[], at: number): boolean =>
  isFixed(items[at]) &&
  !isSince(items, at) &&
  !isOtherClock(items, at) &&
  !isNotThen(items, at) &&
  !isOfSource(items, at);

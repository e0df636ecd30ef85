/**
 * "agreed to meet on the sidelines of the conference on C, which is convening in D tomorrow": where and when the gathering is, and those who meet
 * beside it.
 * Not: "the conference, which D hosted", "which was agreed in D".
 */
import { lowerAt } from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";
import { venueAfter } from "./venues.ts";

const held = /^(?:convening|convenes|convened|held|taking|takes|opens|opened|opening|begins|began|meets|meeting)$/;

/** Items of the gathering's own phrase, and of what is told of it. */
const reach = 14;

/** `sidelines`: the item of that word. */
export function gatheringTold(
  items: readonly SceneItem[],
  sidelines: number,
): { place: NameItem | null; date: number | null } {
  const which = items.findIndex(
    ({ lower }, at) => at > sidelines && at < sidelines + reach && lower === "which" && lowerAt(items, at - 1) === ",",
  );
  const isHeld = which > 0 && items.slice(which + 1, which + 5).some(({ lower }) => held.test(lower));
  if (!isHeld) return { place: null, date: null };
  const end = items.findIndex(({ lower }, at) => at > which && /^(?:,|\.|;|and|where)$/.test(lower));
  const told = (end < 0 ? items.length : end) - 1;
  const link = items.findIndex(({ lower }, at) => at > which && at <= told && /^(?:in|at)$/.test(lower));
  const date = items.findIndex((item, at) => at > which && at <= told && item.kind === "date");
  return { place: link < 0 ? null : venueAfter(items, link), date: date < 0 ? null : date };
}

/** The day of the gathering beside which the event at `event` is; null where none is told. */
export function dayOfGatheringTold(items: readonly SceneItem[], event: number): number | null {
  const sidelines = items.findIndex(
    ({ lower }, at) => at > event && at < event + 8 && /^(?:sidelines|margins)$/.test(lower),
  );
  return sidelines < 0 ? null : gatheringTold(items, sidelines).date;
}

/**
 * Who decides on an encounter that the decision names: "A's decision to cancel a meeting with B", "the decision of the president, A, to hold
 * talks with B".
 * Not: "a decision to hold talks with B", whose is not told; "A's decision to end the war after talks with B", which decides on something else.
 */
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import type { SceneItem } from "../scene.ts";
import { holderOf } from "./noun-with.ts";
import { lowerAt } from "./words.ts";

const decisions = /^(?:decision|choice|refusal|pledge|promise|intention|readiness)$/;

/** "to | cancel the planned meeting": the item of "to", with nothing but its verb and adjectives up to the noun; -1 where none is. */
function infinitiveBefore(items: readonly SceneItem[], noun: number): number {
  for (let at = noun - 1; at > Math.max(0, noun - 8); at -= 1) {
    if (lowerAt(items, at) === "to") return at;
    if (items[at]?.kind !== "word" || /^(?:,|after|before|during|at|in|of)$/.test(lowerAt(items, at))) return -1;
  }
  return -1;
}

export function deciderOf(items: readonly SceneItem[], noun: number): PartyList | null {
  const to = infinitiveBefore(items, noun);
  if (decisions.test(lowerAt(items, to - 1))) return holderOf(items, to - 1);
  for (let at = to - 2; at >= Math.max(0, to - 14); at -= 1) {
    if (!decisions.test(lowerAt(items, at)) || !/^(?:of|by)$/.test(lowerAt(items, at + 1))) continue;
    const own = partiesRight(items, at + 2, 4, true);
    const end = own === null ? -1 : lowerAt(items, own.to) === "," ? own.to + 1 : own.to;
    return end === to ? own : null;
  }
  return null;
}

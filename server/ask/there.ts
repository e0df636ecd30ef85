/**
 * "There" as a place that was named before: "was a meeting there planned?", "did he meet X there?". Not: "is there", "was there a coup", "there were talks",
 * where it says only that something is.
 */
import type { Item } from "./items.ts";

const being = /^(is|are|was|were|be|been|has|have|had|will|would)$/;

const isBeing = (item: Item | undefined): boolean => item?.kind === "word" && being.test(item.norm);

export const pointsThere = (items: Item[]): boolean =>
  items.some((item, index) => {
    if (item.kind !== "word" || item.norm !== "there") return false;
    const last = index === items.length - 1;
    return !isBeing(items[index + 1]) && (last || !isBeing(items[index - 1]));
  });

/** What is said where nothing tells which place that is. */
export const noPlace = "It does not say which place is meant.";

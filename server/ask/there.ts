/**
 * "There" as a place that was named before: "was a meeting there planned?", "did he meet X there?". Not: "is there", "was there a coup", "there were talks",
 * where it says only that something is.
 */
import type { AskFilters } from "./filters.ts";
import type { Item } from "./items.ts";

const being = /^(is|are|was|were|be|been|has|have|had|will|would)$/;

const isBeing = (item: Item | undefined): boolean => item?.kind === "word" && being.test(item.norm);

const pointsThere = (items: Item[]): boolean =>
  items.some((item, index) => {
    if (item.kind !== "word" || item.norm !== "there") return false;
    const last = index === items.length - 1;
    return !isBeing(items[index + 1]) && (last || !isBeing(items[index - 1]));
  });

/** What is said where nothing tells which place that is. */
export const noPlace = "It does not say which place is meant.";

/** The filters with the place of the question before where "there" points to it and no other is named; null where it points to none that is known. */
export const withPlaceThere = (items: Item[], filters: AskFilters, previous: AskFilters | null): AskFilters | null => {
  if (filters.place !== null || !pointsThere(items)) return filters;
  const place = previous?.place ?? null;
  return place === null ? null : { ...filters, place };
};

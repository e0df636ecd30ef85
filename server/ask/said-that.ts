/**
 * "When did X say that?": what "that" points to is the topic of the question before. Not: "said that the talks failed", where it opens what was said; "what
 * did X say?", where nothing points back.
 */
import type { Interpreted } from "./filters.ts";
import type { Item } from "./items.ts";

const pointsToWords = (items: Item[]): boolean => {
  const [verb, last] = items.slice(-2);
  return (
    verb?.kind === "word" && verb.signals.has("say") && last?.kind === "word" && /^(that|this|so)$/.test(last.norm)
  );
};

/** What is said where nothing tells which words are meant. */
export const noWords = "It does not say which words are meant.";

/** With the topic of the question before where "that" points to it; null where no statement was asked for before. */
export const withWordsBefore = (
  items: Item[],
  interpreted: Interpreted,
  previous: Interpreted | null,
): Interpreted | null => {
  const { intent, filters } = interpreted;
  if (intent !== "statements" || filters.about !== null || !pointsToWords(items)) return interpreted;
  return previous?.intent === "statements" ? { intent, filters: { ...filters, about: previous.filters.about } } : null;
};

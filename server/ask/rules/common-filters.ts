/** Filters that every rule fills the same way. */
import { AskFilters } from "../filters.ts";
import type { NameItem } from "../items.ts";
import type { Shape } from "../shape.ts";
import { asksOf } from "./asks.ts";
import type { RuleContext } from "./question-rule.ts";

export const filtersOf = (shape: Shape, context: RuleContext, own: Partial<AskFilters>): AskFilters => ({
  ...AskFilters.parse({}),
  asks: asksOf(shape),
  periods: shape.when?.periods ?? [],
  when: shape.when?.text ?? null,
  everyYear: shape.when?.yearFrom === "graph",
  weekdays: [...shape.weekdays],
  about: topicOf(shape, context),
  pick: pickOf(shape),
  ...own,
});

/** The topic as one name where it is one, else as the words to look for. */
export const topicOf = (shape: Shape, context: RuleContext): string | null => {
  if (!shape.topic) return null;
  const name = shape.topic.group?.names[0];
  if (
    name &&
    !isOrdinaryWord(name) &&
    shape.topic.group?.names.length === 1 &&
    name.candidates.length > 0 &&
    context.fits(name, "any")
  )
    return context.write(name, "any");
  return shape.topic.words.length > 0 ? shape.topic.words.join(" ") : null;
};

/** "About climate": a word in lower case that some longer name holds is the word, and not the body. */
const isOrdinaryWord = ({ text, candidates, how }: NameItem): boolean =>
  how === "name" && /^\p{Ll}+$/u.test(text) && candidates.length > 0 && candidates.every(({ rank }) => rank === "part");

const pickOf = (shape: Shape): AskFilters["pick"] => {
  if (
    shape.words.some((word) => /^(last|latest|newest|recent|recently|final|most recent|most recently)$/.test(word.norm))
  )
    return "latest";
  return shape.words.some((word) => /^(first|earliest|initially|originally)$/.test(word.norm)) ? "earliest" : null;
};

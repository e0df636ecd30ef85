/**
 * "Who runs it?", "how much did it cost?" after a question about bases: the pronoun stands for the bases that were asked for. Not: after a question about one
 * state's bases, for facts are not told by owner; not for people.
 */
import type { Interpreted } from "./filters.ts";
import type { NameItem } from "./items.ts";
import { filtersOf } from "./rules/common-filters.ts";
import { propertyOf } from "./rules/properties.ts";
import type { RuleContext } from "./rules/question-rule.ts";
import type { Shape } from "./shape.ts";

const things = /^(it|its|they|them|their)$/i;
const told = new Set(["cost", "troops", "established"]);

/** Null where the pronoun is not one for the things of the question before. */
export const aboutThings = (
  shape: Shape,
  { intent, filters }: Interpreted,
  context: RuleContext,
  pronouns: NameItem[],
): Interpreted | null => {
  if (intent !== "bases" || !pronouns.every((one) => things.test(one.text)) || shape.groups.length > pronouns.length)
    return null;
  if (shape.when !== null || shape.has("not", "meet", "visit", "talk", "call", "say", "agreement")) return null;
  if (shape.has("run")) return { intent, filters: { ...filters, asks: "who" } };
  const property = propertyOf(shape);
  const which = filters.about ?? filters.place;
  if (property === null || !told.has(property) || which === null || filters.person.length > 0) return null;
  return { intent: "facts", filters: { ...filtersOf(shape, context, { asks: "what", property }), person: [which] } };
};

/**
 * "Who runs it?", "how much did it cost?" after a question about bases, "when was it suspended?" after one about an agreement: the pronoun stands for what was
 * asked for. Not: after a question about one state's bases, for facts are not told by owner, or about agreements of nobody's; not for people.
 */
import type { AskFilters, Interpreted } from "./filters.ts";
import type { NameItem } from "./items.ts";
import { agreements } from "./rules/agreements.ts";
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
  if (!pronouns.every((one) => things.test(one.text))) return null;
  if (intent === "agreements") return aboutAgreement(shape, filters, context);
  if (intent !== "bases" || shape.groups.length > pronouns.length) return null;
  if (shape.when !== null || shape.has("not", "meet", "visit", "talk", "call", "say", "agreement")) return null;
  if (shape.has("run")) return { intent, filters: { ...filters, asks: "who" } };
  const property = propertyOf(shape);
  const which = filters.about ?? filters.place;
  if (property === null || !told.has(property) || which === null || filters.person.length > 0) return null;
  return { intent: "facts", filters: { ...filtersOf(shape, context, { asks: "what", property }), person: [which] } };
};

/** Who acted in the question before is a party in this one, unless an agreement was named by itself. */
const aboutAgreement = (shape: Shape, before: AskFilters, context: RuleContext): Interpreted | null => {
  const parties = before.about === null ? [...new Set([...before.person, ...before.with])] : before.with;
  if (before.about === null && parties.length === 0) return null;
  if (!shape.has("action", "happen", "agreement") || !agreements.fits(shape, context)) return null;
  if (shape.words.some((word) => ![...word.signals].some((signal) => agreements.accepts.includes(signal)))) return null;
  const read = agreements.read(shape, context);
  if (read === null || read.filters.about !== null) return null;
  return {
    intent: "agreements",
    filters: { ...read.filters, about: before.about, with: [...new Set([...parties, ...read.filters.with])] },
  };
};

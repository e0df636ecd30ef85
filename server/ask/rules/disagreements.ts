/** What the sources tell differently: what do the sources disagree on; where do the articles contradict each other about X; is the cost disputed. */
import { filtersOf } from "./common-filters.ts";
import { propertyOf } from "./properties.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

export const disagreements: QuestionRule = {
  name: "disagreements",
  accepts: [
    ...always,
    "disagree",
    "source",
    "where",
    "how",
    "both",
    "deny",
    "about",
    "cost",
    "troops",
    "office",
    "many",
    "base",
    "say",
    "pronoun",
  ],
  fits: (shape) => shape.has("disagree"),
  read: (shape, context) => {
    const names = namesIn(shape.groups);
    if (names.length > 1 || shape.has("not")) return null;
    const named = names[0];
    const filters = filtersOf(shape, context, { asks: "list", property: propertyOf(shape) });
    return { intent: "disagreements", filters: named ? { ...filters, about: context.write(named, "any") } : filters };
  },
};

/** Numbers that the sources give: how much did X cost; how many troops are in X. Not: how much anything should cost, or costs now. */
import { filtersOf } from "./common-filters.ts";
import { propertyOf } from "./properties.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

export const facts: QuestionRule = {
  name: "facts",
  accepts: [...always, "cost", "troops", "many", "how", "base", "place", "run", "deploy"],
  fits: (shape) => shape.has("cost") || (shape.has("troops") && shape.has("many")),
  read: (shape, context) => {
    const names = namesIn(shape.groups);
    if (shape.has("not")) return null;
    return {
      intent: "facts",
      filters: filtersOf(shape, context, {
        asks: "what",
        property: propertyOf(shape),
        person: names.map((name) => context.write(name, "any")),
      }),
    };
  },
};

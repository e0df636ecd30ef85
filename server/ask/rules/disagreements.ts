/** What the sources tell differently: what do the sources disagree on; where do the articles contradict each other about X; is the cost disputed. */

import type { Shape } from "../shape.ts";
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
    const property = propertyOf(shape) ?? topicProperty(shape);
    const filters = filtersOf(shape, context, { asks: "list", property });
    if (named) return { intent: "disagreements", filters: { ...filters, about: context.write(named, "any") } };
    if (property === null || !shape.topic) return { intent: "disagreements", filters };
    // "The cost of the base": the property is told, and the thing is one that has it.
    const name = shape.topic.name;
    return {
      intent: "disagreements",
      filters: { ...filters, about: name === null ? null : context.write(name, "any") },
    };
  },
};

const topicProperty = (shape: Shape): string | null => {
  const said = (shape.topic?.words ?? []).join(" ").toLowerCase();
  if (/\b(costs?|prices?|dollars|worth)\b/.test(said)) return "cost";
  if (/\b(troops?|soldiers?|forces)\b/.test(said)) return "troops";
  return /\b(offices?|titles?|roles?|ranks?|jobs?|posts?|positions?)\b/.test(said) ? "office" : null;
};

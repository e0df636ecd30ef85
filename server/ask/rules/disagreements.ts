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
    "harm",
    "time",
  ],
  fits: (shape) => shape.has("disagree"),
  read: (shape, context) => {
    const names = namesIn(shape.groups);
    if (names.length > 1 || shape.has("not")) return null;
    const named = names[0];
    const property = propertyOf(shape) ?? topicProperty(shape) ?? askedProperty(shape);
    const filters = filtersOf(shape, context, { asks: "list", property });
    if (named) return { intent: "disagreements", filters: { ...filters, about: context.write(named, "any") } };
    if (property === null || !shape.topic) return { intent: "disagreements", filters };
    // "The cost of the base": the property is told, and the thing is one that has it.
    const name = shape.topic.name;
    const words = shape.topic.words.filter(
      (word) => !countWords.test(word) && !topicWords.some(([pattern]) => pattern.test(word)),
    );
    const about = name !== null ? context.write(name, "any") : words.length > 0 ? words.join(" ") : null;
    return { intent: "disagreements", filters: { ...filters, about } };
  },
};

const topicProperty = (shape: Shape): string | null => {
  const said = (shape.topic?.words ?? []).join(" ");
  return topicWords.find(([pattern]) => pattern.test(said))?.[1] ?? null;
};

/** "Which events have conflicting dates?" */
const askedProperty = (shape: Shape): string | null =>
  shape.words.some((word) => /^(dates?|timing)$/.test(word.norm)) ? "date" : null;

/** "The number of troops" is told of troops. */
const countWords = /^(numbers?|amounts?|sizes?|figures?|totals?|counts?|many|much|exact)$/i;

const topicWords: [RegExp, string][] = [
  [/\b(costs?|prices?|dollars|worth|value)\b/i, "cost"],
  [/\b(killed|dead|deaths?|tolls?|casualties)\b/i, "killed"],
  [/\b(wounded|injured)\b/i, "wounded"],
  [/\b(delegations?)\b/i, "delegation"],
  [/\b(troops?|soldiers?|forces)\b/i, "troops"],
  [/\b(offices?|titles?|roles?|ranks?|jobs?|posts?|positions?)\b/i, "office"],
  [/\b(dates?|days?|when|timing)\b/i, "date"],
  [/\b(status|outcome)\b/i, "status"],
];

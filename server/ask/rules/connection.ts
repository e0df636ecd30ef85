/** How are X and Y connected; what links X to Y; does X know Y. Two names, no more. */
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

export const connection: QuestionRule = {
  name: "connection",
  accepts: [...always, "connect", "how", "where", "both"],
  fits: (shape) =>
    shape.has("connect") && namesIn(shape.groups).length === 2 && !shape.has("meet", "visit", "call", "talk", "say"),
  read: (shape, context) => {
    const [one, other] = namesIn(shape.groups);
    if (!one || !other || shape.has("not")) return null;
    return {
      intent: "connection",
      filters: filtersOf(shape, context, {
        asks: "what",
        person: [context.write(one, "any")],
        with: [context.write(other, "any")],
      }),
    };
  },
};

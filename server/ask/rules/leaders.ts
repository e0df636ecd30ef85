/**
 * Who leads a state or a body. Takes: who leads X; who governs X; who runs X; who heads X; who is in charge of X. Answered by those who are told to hold its
 * highest offices. Not: who led the coup (an event), who runs the base (its operator), who led X before the coup.
 */
import type { NameItem } from "../items.ts";
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

/** Whether the name can mean a state or a body, and no base. */
const isBody = (name: NameItem): boolean =>
  name.how === "name" && !name.candidates.some((form) => form.id.startsWith("base:"));

export const leaders: QuestionRule = {
  name: "leaders",
  accepts: [...always, "lead", "run"],
  fits: (shape) => {
    const names = namesIn(shape.groups);
    const [name] = names;
    if (names.length !== 1 || name === undefined || !shape.has("who") || shape.has("base", "meet", "coup"))
      return false;
    return shape.has("lead") || (shape.has("run") && isBody(name));
  },
  read: (shape, context) => {
    const [name] = namesIn(shape.groups);
    if (name === undefined || !isBody(name) || shape.when !== null || shape.has("not") || context.isPerson(name))
      return null;
    return {
      intent: "profile",
      filters: filtersOf(shape, context, { asks: "who", about: null, person: [context.writeLeader(name)] }),
    };
  },
};

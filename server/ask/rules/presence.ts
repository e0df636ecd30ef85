/**
 * Who was where. Takes: when was X in Y; who was in Y in May; where was X on 3 May; where will X be; was X in Y. Answered by the visits and the
 * meetings that put people there. Not: where X lives, who is president in Y, what is in Y.
 */
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule, type RuleContext } from "./question-rule.ts";
import { statusOf } from "./status.ts";

const isPlace = (group: NameGroup, context: RuleContext): boolean =>
  /^(in|at|inside)$/.test(group.preposition ?? "") &&
  group.names.length === 1 &&
  group.names.every((name) => context.fits(name, "place") && !context.isPerson(name));

const isPerson = (group: NameGroup, context: RuleContext): boolean =>
  group.names.every(
    (name) =>
      context.isPerson(name) ||
      (name.candidates.length === 0 && name.how === "name") ||
      // "US officials": those who act for a state.
      (name.acting === true && context.fits(name, "actor")),
  );

/** "Was", "were", "be", "been", "is due": what is now, no archive of articles tells. */
const tells = (shape: Shape): boolean =>
  shape.words.some((word) => /^(was|were|be|been)$/.test(word.norm)) ||
  (shape.has("plan") && shape.words.some((word) => /^(is|are)$/.test(word.norm)));

export const presence: QuestionRule = {
  name: "presence",
  accepts: [...always, "where", "future", "plan", "or", "place", "time"],
  fits: (shape) => tells(shape) && shape.groups.length > 0 && (shape.has("where", "at") || shape.when !== null),
  read: (shape, context) => {
    const places = shape.groups.filter((group) => isPlace(group, context));
    const people = shape.groups.filter((group) => !places.includes(group));
    const asksPlace = shape.has("where") && places.length === 0;
    if (places.length > 1 || people.length > 1 || shape.has("not") || (places.length === 0 && !asksPlace)) return null;
    if (!people.every((group) => isPerson(group, context))) return null;
    if (people.length === 0 && !shape.has("who", "person")) return null;
    const place = places[0]?.names[0];
    const asked = statusOf(shape);
    return {
      intent: "visits",
      filters: filtersOf(shape, context, {
        status: asked.status.includes("happened") ? ["happened", "ongoing"] : asked.status,
        ever: asked.ever,
        kind: ["Visit", "Meeting", "Talks"],
        person: namesIn(people).map((name) => context.write(name, "actor")),
        place: place ? context.write(place, "place") : null,
      }),
    };
  },
};

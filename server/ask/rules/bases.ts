/** Bases: which are in X and who runs them; where is the base; which bases does X operate. */
import type { NameItem } from "../items.ts";
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";

/** "The Exampleton base": of a city it is the base there, or one that is called so. */
const isBeforeBase = (shape: Shape, group: NameGroup): boolean => {
  const next = shape.items[group.index + 1];
  return group.names.length === 1 && next?.kind === "word" && next.signals.has("base");
};

const isBase = (name: NameItem | undefined): boolean =>
  name !== undefined && name.candidates.length > 0 && name.candidates.every(({ id }) => id.startsWith("base:"));

/** "Where is X?", "is there an X in Y?" of a base. */
const asksWhereBase = (shape: Shape): boolean =>
  (shape.has("where")
    ? shape.groups.length === 1
    : shape.groups.length === 2 &&
      shape.words.some((word) => word.norm === "there") &&
      /^(in|at|near)$/.test(shape.groups[1]?.preposition ?? "")) && isBase(namesIn(shape.groups)[0]);

export const bases: QuestionRule = {
  name: "bases",
  accepts: [...always, "base", "run", "where", "place", "pronoun", "many", "how", "both", "troops"],
  fits: (shape) =>
    (shape.has("base") || (shape.has("run") && shape.groups.length > 0) || asksWhereBase(shape)) &&
    !shape.has("cost", "meet", "visit", "say", "talk", "agreement", "disagree"),
  read: (shape, context) => {
    const names = shape.groups.filter((group) => group.names.every((name) => name.how !== "pronoun"));
    const things = names.filter(
      (group) =>
        group.names.length === 1 &&
        group.names.every(
          (name) => context.fits(name, "thing") && (!context.fits(name, "place") || isBeforeBase(shape, group)),
        ),
    );
    const places = names.filter(
      (group) =>
        !things.includes(group) &&
        (/^(in|at|near|inside|around|within)$/.test(group.preposition ?? "") ||
          (isBeforeBase(shape, group) && group.names.every((name) => context.isCity(name)))),
    );
    const operators = names.filter((group) => !things.includes(group) && !places.includes(group));
    if (things.length > 1 || places.length > 1 || (places[0]?.names.length ?? 0) > 1 || shape.has("not")) return null;
    if (!shape.has("base") && things.length === 0) return null;
    const place = places[0]?.names[0];
    const thing = things[0]?.names[0];
    return {
      intent: "bases",
      filters: filtersOf(shape, context, {
        person: operators.flatMap((group) => group.names).map((name) => context.write(name, "actor")),
        place: place ? context.write(place, "place") : null,
        about: thing ? context.write(thing, "thing") : null,
      }),
    };
  },
};

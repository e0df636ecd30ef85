/**
 * What the sources give of a thing: how much did X cost; how many troops are in X; when was X built; which countries have troops in X; does X have troops
 * in Y; how many were killed in X; how many drones did X send to Y; which base cost $110 million. Not: how much anything should cost, or costs now; who sent the troops (an event); who built the base.
 */
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { propertyOf } from "./properties.ts";
import { always, namesIn, type QuestionRule, type RuleContext } from "./question-rule.ts";

/** "Have troops in X", "are there X troops in Y": who keeps soldiers where. */
const keepsTroops = (shape: Shape): boolean =>
  shape.has("troops") &&
  !shape.has("withdraw", "meet", "visit", "say", "agreement", "coup", "base") &&
  shape.words.some((word) => /^(has|have|had|is|are|was|were)$/.test(word.norm)) &&
  shape.words.every((word) => !word.signals.has("deploy") || /^(stationed|deployed)$/.test(word.norm)) &&
  shape.groups.some(isPlaced);

/** "How big was X's delegation?" */
const isSize = (shape: Shape): boolean =>
  shape.words.some((word) => word.norm === "delegation") &&
  shape.words.some((word) => /^(how big|how large|size of|members)$/.test(word.norm));

const isPlaced = (group: NameGroup): boolean =>
  group.names.length === 1 && /^(in|inside|within)$/.test(group.preposition ?? "");

const placeOf = (shape: Shape, context: RuleContext): NameGroup | undefined =>
  shape.groups.find((group) => isPlaced(group) && group.names.every((name) => context.fits(name, "place")));

export const facts: QuestionRule = {
  name: "facts",
  accepts: [
    ...always,
    "cost",
    "troops",
    "many",
    "how",
    "base",
    "place",
    "run",
    "deploy",
    "built",
    "where",
    "harm",
    "goods",
    "give",
    "visit",
  ],
  fits: (shape) =>
    shape.has("cost") ||
    (shape.has("troops") && shape.has("many")) ||
    (shape.has("built") && (shape.has("base") || shape.groups.length === 1)) ||
    (shape.has("harm") && shape.has("many", "troops")) ||
    (shape.has("goods", "give") && shape.has("many")) ||
    (shape.has("many") && isSize(shape)) ||
    keepsTroops(shape),
  read: (shape, context) => {
    // Who built it is no year.
    if (shape.has("not") || (shape.has("built") && shape.words.some((word) => /^(who|whom|by)$/.test(word.norm))))
      return null;
    // Troops arrive; whoever visits or travels is none of them.
    if (shape.words.some((word) => word.signals.has("visit") && !/^arriv/.test(word.norm))) return null;
    const place = shape.has("troops") ? placeOf(shape, context) : undefined;
    const names = namesIn(shape.groups.filter((group) => group !== place));
    const asks = shape.has("many", "cost") || shape.has("built") ? "what" : undefined;
    return {
      intent: "facts",
      filters: filtersOf(shape, context, {
        ...(asks ? { asks } : {}),
        property: propertyOf(shape),
        value: shape.figure,
        // "Which base cost so much": whatever else cost as much is none.
        ...(shape.figure !== null && shape.has("base") && names.length === 0 ? { about: "base" } : {}),
        person: [...new Set(names.map((name) => context.write(name, "any")))],
        place: place?.names[0] ? context.write(place.names[0], "place") : null,
      }),
    };
  },
};

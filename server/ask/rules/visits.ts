/**
 * Who went where. Takes: who visited X; did X travel to Y; where did X go; which countries did X visit; visits to X in 2024; who will visit X.
 * Not: "who visited X" of a person, which is a meeting at X's place.
 */
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, isSubject, namesIn, type QuestionRule, type RuleContext } from "./question-rule.ts";
import { statusOf } from "./status.ts";

const isDestination = (group: NameGroup, shape: Shape, context: RuleContext): boolean => {
  const verb = shape.at("visit");
  const after =
    group.index > verb && (group.preposition === null || /^(to|in|at|into|of|through)$/.test(group.preposition));
  return (
    after &&
    group.names.length === 1 &&
    group.names.every((name) => context.fits(name, "place") && !context.isPerson(name))
  );
};

export const visits: QuestionRule = {
  name: "visits",
  accepts: [
    ...always,
    "visit",
    "where",
    "how",
    "plan",
    "future",
    "cancel",
    "deny",
    "allege",
    "ongoing",
    "often",
    "many",
    "time",
    "place",
    "latest",
    "earliest",
    "pronoun",
    "or",
  ],
  fits: (shape) =>
    shape.has("visit") && !shape.has("meet", "talk", "call", "coup", "deploy", "withdraw", "agreement", "base", "say"),
  read: (shape, context) => {
    const destinations = shape.groups.filter((group) => isDestination(group, shape, context));
    const others = shape.groups.filter((group) => !destinations.includes(group));
    const hosts = others.filter(
      (group) =>
        group.index > shape.at("visit") && !isSubject(shape, group) && !/^(of|by|from)$/.test(group.preposition ?? ""),
    );
    const visitors = others.filter((group) => !hosts.includes(group));
    if (destinations.length > 1 || shape.words.some((word) => /^(not|never|nobody|none)$/.test(word.norm))) return null;
    const destination = destinations[0]?.names[0];
    return {
      intent: "visits",
      filters: filtersOf(shape, context, {
        ...statusOf(shape),
        kind: ["Visit"],
        person: namesIn(visitors).map((name) => context.write(name, "actor")),
        with: namesIn(hosts).map((name) => context.write(name, "actor")),
        place: destination ? context.write(destination, "place") : null,
      }),
    };
  },
};

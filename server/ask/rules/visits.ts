/**
 * Who went where. Takes: who visited X; did X travel to Y; where did X go; which countries did X visit; visits to X in 2024; who will visit X.
 * Not: "who visited X" of a person, which is a meeting at X's place.
 */
import type { EventKind } from "#contract/ontology.ts";
import type { NameItem } from "../items.ts";
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { troopsArrive } from "./events.ts";
import { isBesidePerson } from "./keywords.ts";
import { always, isSubject, namesIn, narrowsPeople, type QuestionRule, type RuleContext } from "./question-rule.ts";
import { statusOf } from "./status.ts";

const isDestination = (group: NameGroup, shape: Shape, context: RuleContext): boolean => {
  // "Which Example countries did X visit": the places asked for lie there.
  const next = shape.items[group.index + 1];
  const lands = next?.kind === "word" && /^(countries|cities|places|states|nations|country|city)$/.test(next.norm);
  if (lands && group.names.length === 1 && !group.names.some((name) => context.isPerson(name))) return true;
  const verb = shape.at("visit", "company");
  const after =
    group.index > verb && (group.preposition === null || /^(to|in|at|into|of|through)$/.test(group.preposition));
  return (
    // "Sample Exampleland visit": the person went there.
    (after || isBesidePerson(shape, group, context)) &&
    group.names.length === 1 &&
    group.names.every((name) => (context.fits(name, "place") || isBase(name, context)) && !context.isPerson(name))
  );
};

const isBase = (name: NameItem, context: RuleContext): boolean =>
  name.candidates.length > 0 && context.fits(name, "thing") && !context.fits(name, "actor");

/** "Has X been to Y": being there is enough; no visit need be told. */
const hasBeen = (shape: Shape): boolean =>
  shape.words.some((word) => word.norm === "been to" || word.norm === "been in");

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
    "company",
  ],
  fits: (shape) =>
    (shape.has("visit") || (shape.has("company") && shape.groups.length > 0)) &&
    !troopsArrive(shape) &&
    !shape.has("meet", "talk", "call", "coup", "deploy", "withdraw", "agreement", "base", "say"),
  read: (shape, context) => {
    const destinations = shape.groups.filter((group) => isDestination(group, shape, context));
    const others = shape.groups.filter((group) => !destinations.includes(group));
    const hosts = others.filter(
      (group) =>
        group.index > shape.at("visit", "company") &&
        !isSubject(shape, group) &&
        !/^(of|by|from)$/.test(group.preposition ?? ""),
    );
    // "Who went with X", "who accompanied X": X travelled, and those who are asked for were beside.
    const beside = hosts.filter((group) => group.preposition === "with" || shape.has("company"));
    const received = hosts.filter((group) => !beside.includes(group));
    const visitors = [...others.filter((group) => !hosts.includes(group)), ...beside];
    // "Did X visit Y or Z": one place can be asked for at a time.
    const several = received.some(
      (group) =>
        group.names.length > 1 && group.names.every((name) => context.fits(name, "place") && !context.isPerson(name)),
    );
    if (
      several ||
      narrowsPeople(shape) ||
      destinations.length > 1 ||
      shape.words.some((word) => /^(not|never|nobody|none)$/.test(word.norm))
    )
      return null;
    const destination = destinations[0]?.names[0];
    // A base is what a visit is told to be about, and no place that others lie in.
    const toBase = destination !== undefined && isBase(destination, context);
    return {
      intent: "visits",
      filters: filtersOf(shape, context, {
        ...statusOf(shape),
        // Who met somebody there has been there.
        kind: hasBeen(shape) ? ["Visit", "Meeting", "Talks"] : ["Visit"],
        person: namesIn(visitors).map((name) => context.write(name, "actor")),
        company: beside.length > 0 && namesIn(visitors).length === 1,
        ...(shape.has("company") ? { kind: ["Visit", "Meeting", "Talks"] as EventKind[] } : {}),
        with: namesIn(received).map((name) => context.write(name, "actor")),
        place: destination && !toBase ? context.write(destination, "place") : null,
        ...(toBase ? { about: context.write(destination, "thing") } : {}),
      }),
    };
  },
};

/** Coups, deployments, withdrawals, and whatever happened: what happened in X; what did X do in Y; when was the coup in X; who overthrew X; who withdrew troops from X; when did X deploy troops to Y. Not: why. */
import type { EventKind } from "#contract/ontology.ts";
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule } from "./question-rule.ts";
import { statusOf } from "./status.ts";

const anyKind: EventKind[] = [
  "Meeting",
  "Talks",
  "Call",
  "Visit",
  "AgreementAction",
  "Deployment",
  "Withdrawal",
  "Coup",
];

/** "When did the troops arrive in X?": they are who comes, and nobody visits. */
export const troopsArrive = (shape: Shape): boolean => {
  const verb = shape.items.findIndex(
    (item) => item.kind === "word" && /^(arriv|land(?:s|ed|ing)?$|came$|come$|coming$)/.test(item.norm),
  );
  return shape.has("troops") && shape.at("troops") < verb && !shape.has("withdraw", "many");
};

const kindsOf = (shape: Shape): EventKind[] => {
  if (shape.has("coup")) return ["Coup"];
  if (shape.has("withdraw")) return ["Withdrawal"];
  if (shape.has("deploy") || troopsArrive(shape)) return ["Deployment"];
  // "What happened in X?" needs a place, a time or a name; alone it asks for everything.
  const happens =
    shape.has("happen") ||
    isDoing(shape) ||
    (shape.has("plan") && shape.when !== null && !shape.has("meet", "talk", "call", "visit", "host", "attend"));
  const listed = shape.has("what", "list") || shape.words.some((word) => /^(timeline|chronology)$/.test(word.norm));
  return happens && listed && (shape.groups.length > 0 || shape.when !== null) ? anyKind : [];
};
/** "What did X do in Y?", "what has X done?": whatever they took part in. */
const isDoing = ({ items, groups, words }: Shape): boolean => {
  const did = items.findIndex((item) => item.kind === "word" && /^(did|has|have|had)$/.test(item.norm));
  const verb = items.findIndex((item, index) => index > did && item.kind === "word" && /^(do|done)$/.test(item.norm));
  return (
    did >= 0 && groups.some(({ index }) => index > did && index < verb) && words.some(({ norm }) => norm === "what")
  );
};

/** "Who was overthrown?", "was X ousted?": whom it befell. Not: "who overthrew X". */
const isOverthrown = ({ words }: Shape): boolean => {
  const verb = words.findIndex((word) => /^(overthrown|ousted|toppled|deposed|removed)$/.test(word.norm));
  return words.slice(0, Math.max(verb, 0)).some((word) => /^(was|were|been|got|is|are)$/.test(word.norm));
};

const isPlaced = (group: NameGroup): boolean =>
  group.names.length === 1 && /^(in|at|from|to|into|near|within)$/.test(group.preposition ?? "");

/** "Did X leave Y?": what stands after the verb is where they had been. */
const isLeft = (shape: Shape, group: NameGroup): boolean =>
  shape.has("withdraw") &&
  group.names.length === 1 &&
  group.preposition === null &&
  // "When will the troops leave X?": they are the subject, and X the only name.
  (shape.groups[0] !== group || (shape.has("troops") && shape.at("troops") < shape.at("withdraw"))) &&
  group.index > shape.at("withdraw");

export const events: QuestionRule = {
  name: "events",
  accepts: [
    ...always,
    "coup",
    "deploy",
    "withdraw",
    "troops",
    "where",
    "plan",
    "future",
    "ongoing",
    "place",
    "latest",
    "earliest",
    "pronoun",
    "many",
    "how",
    "visit",
    "happen",
    "cancel",
  ],
  fits: (shape) =>
    kindsOf(shape).length > 0 && !shape.has("meet", "talk", "call", "say", "agreement", "disagree", "base", "connect"),
  read: (shape, context) => {
    const kind = kindsOf(shape);
    const places = shape.groups.filter(
      (group) =>
        (isPlaced(group) || isLeft(shape, group)) &&
        group.names.every((name) => context.fits(name, "place") && !context.isPerson(name)),
    );
    // "What happened to the base?"
    const things = shape.groups.filter(
      (group) =>
        !places.includes(group) &&
        group.names.length === 1 &&
        group.names.every(
          (name) => name.candidates.length > 0 && context.fits(name, "thing") && !context.fits(name, "actor"),
        ),
    );
    const thing = things[0]?.names[0];
    const others = shape.groups.filter((group) => !places.includes(group) && !things.includes(group));
    if (things.length > 1) return null;
    if (places.length > 1 || shape.has("not")) return null;
    const asked = statusOf(shape);
    const place = places[0]?.names[0];
    return {
      intent: "events",
      filters: filtersOf(shape, context, {
        ...asked,
        status: asked.status.includes("happened") ? ["happened", "ongoing"] : asked.status,
        kind,
        person: namesIn(others).map((name) => context.write(name, "actor")),
        place: place ? context.write(place, "place") : null,
        ...(kind[0] === "Coup" && isOverthrown(shape) && shape.groups.every(({ preposition }) => preposition !== "by")
          ? { property: "overthrown" }
          : {}),
        ...(thing ? { about: context.write(thing, "thing") } : {}),
      }),
    };
  },
};

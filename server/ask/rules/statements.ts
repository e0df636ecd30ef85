/**
 * What somebody said: what did X say about Y; who said something about Y; what did X tell Y; statements by X in April; who accused whom;
 * which articles mention Y; when did X speak about Y. Not: who lied, who is right, who spoke with X about Y (they met).
 */

import type { NameGroup, Shape } from "../shape.ts";
import { asksOf } from "./asks.ts";
import { filtersOf } from "./common-filters.ts";
import { always, isSubject, namesIn, type QuestionRule } from "./question-rule.ts";

/** Verbs that say more than "said": who accused whom is not who said what. */
const strong: [RegExp, string][] = [
  [/^accus/, "accus"],
  [/^promis/, "promis"],
  [/^vow/, "vow"],
  [/^warn/, "warn"],
  [/^blam/, "blam"],
  [/^prais/, "prais"],
  [/^critici[sz]/, "critici"],
];

const sayingOf = (shape: Shape): string | null =>
  strong.find(([verb]) => shape.words.some((word) => verb.test(word.norm)))?.[1] ?? null;

/** "Who spoke about Y": whoever it was with, or nobody. "X and Y spoke about Z" and "X spoke to Y about Z" are talks. */
const speaksAbout = (shape: Shape): boolean =>
  shape.topic !== null &&
  shape.words.some((word) => /^(speak|speaks|spoke|spoken)$/.test(word.norm)) &&
  shape.words.filter((word) => word.signals.has("talk")).length === 1 &&
  !shape.has("meet", "visit", "call", "host", "attend") &&
  namesIn(shape.groups).length < 2 &&
  shape.groups.every((group) => group.preposition === null) &&
  !shape.words.some((word) => /^(with|to|together)$/.test(word.norm));

/** "Is X mentioned?" */
const isPassive = (shape: Shape): boolean => shape.words.some((word) => /^(is|are|was|were|been)$/.test(word.norm));

export const statements: QuestionRule = {
  name: "statements",
  accepts: [
    ...always,
    "say",
    "about",
    "how",
    "where",
    "often",
    "many",
    "latest",
    "earliest",
    "pronoun",
    "source",
    "mention",
    "talk",
  ],
  fits: (shape) =>
    speaksAbout(shape) ||
    (shape.has("say", "mention") &&
      !shape.has("meet", "visit", "call", "talk", "agreement", "coup", "withdraw", "deploy", "disagree", "connect")),
  read: (shape, context) => {
    const verb = speaksAbout(shape) ? shape.at("talk") : shape.at("say", "mention");
    const named = shape.has("mention") && !shape.has("say");
    const speaks = (group: NameGroup): boolean =>
      (group.index < verb && !(named && isPassive(shape))) ||
      isSubject(shape, group) ||
      /^(by|of|from)$/.test(group.preposition ?? "");
    const speakers = shape.groups.filter(
      (group, index) =>
        group.names.every((name) => context.fits(name, "actor") || name.how !== "name") &&
        (speaks(group) || (index === 0 && !shape.has("who") && !named)),
    );
    const others = shape.groups.filter((group) => !speakers.includes(group));
    const about = namesIn(others);
    if (about.length > 1 || shape.has("not")) return null;
    const filters = filtersOf(shape, context, {
      asks: shape.has("who") ? "who" : asksOf(shape) === "when" ? "when" : "what",
      // "What do the articles say about X": every sentence, not only what somebody is told to have said.
      kind: speakers.length === 0 && (shape.has("source") || named || speaksAbout(shape)) ? [] : ["Statement"],
      saying: sayingOf(shape),
      person: namesIn(speakers).map((name) => context.write(name, "actor")),
    });
    const topic = about[0];
    if (named && topic === undefined && filters.about === null) return null;
    if (topic === undefined) return { intent: "statements", filters };
    // "What did A tell B about C": B beside the topic is whom the sentence must name as well.
    if (filters.about === null)
      return { intent: "statements", filters: { ...filters, about: context.write(topic, "any") } };
    return { intent: "statements", filters: { ...filters, with: [context.write(topic, "any")] } };
  },
};

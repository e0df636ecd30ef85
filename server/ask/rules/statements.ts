/** What somebody said: what did X say about Y; who said something about Y; what did X tell Y; statements by X in April. Not: who lied, who is right. */

import type { NameGroup } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, isSubject, namesIn, type QuestionRule } from "./question-rule.ts";

export const statements: QuestionRule = {
  name: "statements",
  accepts: [...always, "say", "about", "how", "where", "often", "many", "latest", "earliest", "pronoun", "source"],
  fits: (shape) =>
    shape.has("say") &&
    !shape.has("meet", "visit", "call", "talk", "agreement", "coup", "withdraw", "deploy", "disagree", "connect"),
  read: (shape, context) => {
    const verb = shape.at("say");
    const speaks = (group: NameGroup): boolean =>
      group.index < verb || isSubject(shape, group) || /^(by|of|from)$/.test(group.preposition ?? "");
    const speakers = shape.groups.filter(
      (group, index) =>
        group.names.every((name) => context.fits(name, "actor") || name.how !== "name") &&
        (speaks(group) || (index === 0 && !shape.has("who"))),
    );
    const others = shape.groups.filter((group) => !speakers.includes(group));
    const about = namesIn(others);
    if (about.length > 1 || shape.has("not")) return null;
    const filters = filtersOf(shape, context, {
      asks: shape.has("who") ? "who" : "what",
      // "What do the articles say about X": every sentence, not only what somebody is told to have said.
      kind: shape.has("source") && speakers.length === 0 ? [] : ["Statement"],
      person: namesIn(speakers).map((name) => context.write(name, "actor")),
    });
    const named = about[0];
    return {
      intent: "statements",
      filters: named && filters.about === null ? { ...filters, about: context.write(named, "any") } : filters,
    };
  },
};

/**
 * What became of agreements. Takes: what agreements were revoked, by whom, when; who signed the deal with X; which treaties are there between X and Y;
 * did X revoke the agreement; when does the agreement with X expire. Not: what is in an agreement.
 */
import type { AgreementAction } from "#contract/ontology.ts";
import { agreementActions } from "../agreement-actions.ts";
import type { Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, type QuestionRule } from "./question-rule.ts";

const actionsOf = (shape: Shape): AgreementAction[] => [
  ...new Set(shape.words.flatMap((word) => agreementActions(word.norm))),
];

export const agreements: QuestionRule = {
  name: "agreements",
  accepts: [
    ...always,
    "agreement",
    "action",
    "cancel",
    "where",
    "both",
    "or",
    "pronoun",
    "future",
    "plan",
    "latest",
    "earliest",
    "many",
    "how",
    "ongoing",
    "place",
  ],
  fits: (shape) =>
    shape.has("agreement") ||
    (shape.has("action") && shape.groups.length > 0 && !shape.has("meet", "visit", "call", "talk", "say", "disagree")),
  read: (shape, context) => {
    const actions = actionsOf(shape);
    const names = shape.groups.flatMap((group) => group.names).filter((name) => name.how !== "pronoun");
    const named = names.filter((name) => context.fits(name, "thing") && !context.fits(name, "actor"));
    const parties = names.filter((name) => !named.includes(name));
    if (named.length > 1 || (!shape.has("agreement") && named.length === 0) || shape.has("not")) return null;
    const agreement = named[0];
    return {
      intent: "agreements",
      filters: filtersOf(shape, context, {
        kind: ["AgreementAction"],
        action: actions,
        person: parties.map((name) => context.write(name, "actor")),
        ...(agreement ? { about: context.write(agreement, "thing") } : {}),
      }),
    };
  },
};

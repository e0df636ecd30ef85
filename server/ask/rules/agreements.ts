/**
 * What became of agreements. Takes: what agreements were revoked, by whom, when; who signed the deal with X; which treaties are there between X and Y;
 * did X revoke the agreement; when does the agreement with X expire; what happened to the X agreement. Not: what is in an agreement.
 */
import type { AgreementAction, Status } from "#contract/ontology.ts";
import { agreementActions } from "../agreement-actions.ts";
import type { NameItem } from "../items.ts";
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { always, namesIn, type QuestionRule, type RuleContext } from "./question-rule.ts";

const actionsOf = (shape: Shape): AgreementAction[] => [
  ...new Set(shape.words.flatMap((word) => agreementActions(word.norm))),
];

/** "The agreement X revoked" has its actor after the noun; "the X agreement" and "an agreement X and Y have" do not occur with a verb between. */
const afterAgreement = (shape: Shape, group: NameGroup): boolean => {
  const noun = shape.at("agreement");
  return noun > group.index && noun < shape.at("action") && noun === group.index + 1;
};

/** What "was revoked" or "did sign" happened; without such a verb, or with "will", every status counts and each row tells its own. */
const statusFor = (shape: Shape, actions: AgreementAction[]): Status[] => {
  if (shape.has("future", "plan")) return ["planned"];
  const past = shape.words.some(
    (word) =>
      /^(was|were|did|has|have|been|had)$/.test(word.norm) ||
      (agreementActions(word.norm).length > 0 && /(?:ed|oke|unk|uck|gned|roze|rote)$/.test(word.norm)),
  );
  return past && actions.length > 0 ? ["happened", "ongoing"] : [];
};

/** "The Example agreement" of a city was made there; a state beside the noun is a party. */
const isCityBefore = (shape: Shape, group: NameGroup, context: RuleContext): boolean => {
  const next = shape.items[group.index + 1];
  const name = group.names[0];
  const noun =
    next?.kind === "name" ? context.fits(next, "thing") : next?.kind === "word" && next.signals.has("agreement");
  return noun && name !== undefined && context.isCity(name);
};

/** "Was the 2012 agreement revoked?": the year is the agreement's, not that of its end. Signing it and its year are one. */
const yearOfAgreement = (shape: Shape, actions: AgreementAction[]): string | null => {
  const { when } = shape;
  if (!when || !/^\d{4}$/.test(when.text) || actions.includes("signed")) return null;
  const next = shape.items.find((item) => item.start >= when.end);
  const isNoun = next?.kind === "word" ? next.signals.has("agreement") : next?.kind === "name";
  return isNoun ? when.text : null;
};

const isThing = (name: NameItem, context: RuleContext): boolean =>
  name.candidates.length > 0 && context.fits(name, "thing") && !context.fits(name, "actor");

/** "When was it suspended?": an agreement of the question before. */
const pointsToOne = (shape: Shape): boolean =>
  !shape.has("base") &&
  shape.groups.some((group) =>
    group.names.some(({ how, text }) => how === "pronoun" && /^(it|they|them)$/i.test(text)),
  );

const refusals = /^(refus|declin|avoid|skip|snub|boycott|shun)/;

const paper = new Set<AgreementAction>(["signed", "extended", "revoked", "terminated"]);

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
    "happen",
  ],
  fits: (shape, context) =>
    shape.has("agreement") ||
    (shape.has("happen") &&
      shape.groups.length === 1 &&
      namesIn(shape.groups).every(
        (name) => isThing(name, context) && name.candidates.some(({ id }) => id.startsWith("agreement:")),
      )) ||
    (shape.has("action") &&
      (shape.groups.length > 0 || (shape.when !== null && shape.has("what"))) &&
      !shape.has("meet", "visit", "call", "talk", "say", "disagree")),
  read: (shape, context) => {
    const actions = actionsOf(shape);
    const own = shape.groups.map((group) => ({
      ...group,
      names: group.names.filter((name) => name.how !== "pronoun"),
    }));
    const isNamed = (name: NameItem): boolean => isThing(name, context);
    const named = own.flatMap((group) => group.names).filter(isNamed);
    const places = own.filter(
      (group) =>
        group.names.length === 1 &&
        group.names.every((name) => context.fits(name, "place") && !context.isPerson(name)) &&
        (/^(in|at)$/.test(group.preposition ?? "") || isCityBefore(shape, group, context)),
    );
    const rest = own
      .filter((group) => !places.includes(group))
      .map((group) => ({ ...group, names: group.names.filter((name) => !isNamed(name)) }));
    const verb = shape.at("action");
    // Who did it stands before the verb or after "by"; everybody else is a party.
    const acts = (group: NameGroup): boolean =>
      group.preposition === "by" || (group.preposition === null && group.index < verb && !afterAgreement(shape, group));
    const actors = rest.filter(acts).flatMap((group) => group.names);
    const parties = rest.filter((group) => !acts(group)).flatMap((group) => group.names);
    // "What did X and Y sign?", "did they sign anything?" leave the noun out.
    const elided =
      (shape.has("what") || shape.words.some((word) => /^(anything|something)$/.test(word.norm))) &&
      ((actors.length > 0 && actions.some((action) => paper.has(action))) ||
        // "What was signed in 2012?"
        (rest.length === 0 && shape.when !== null && actions.some((action) => paper.has(action))) ||
        // "What was agreed in X?", "what was agreed between X and Y?"
        (((places.length === 1 && rest.length === 0) || rest.some((group) => group.preposition === "between")) &&
          actions.some((action) => paper.has(action) || action === "reached")));
    // Who refused to sign is not who signed.
    if (shape.words.some((word) => refusals.test(word.norm))) return null;
    if (named.length > 1 || places.length > 1 || shape.has("not")) return null;
    if (!shape.has("agreement") && named.length === 0 && !elided && !pointsToOne(shape)) return null;
    const agreement = named[0];
    const place = places[0]?.names[0];
    const of = yearOfAgreement(shape, actions);
    return {
      intent: "agreements",
      filters: filtersOf(shape, context, {
        ...(of ? { periods: [], when: null, everyYear: false, about: of } : {}),
        kind: ["AgreementAction"],
        action: actions,
        status: statusFor(shape, actions),
        person: actors.map((name) => context.write(name, "actor")),
        with: parties.map((name) => context.write(name, "actor")),
        place: place ? context.write(place, "place") : null,
        ...(agreement ? { about: context.write(agreement, "thing") } : {}),
      }),
    };
  },
};

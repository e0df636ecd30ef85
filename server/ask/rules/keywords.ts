/**
 * Names without a verb, as typed into a search box: "sample belic exampleton april" asks what met there. Takes: two names or more; one person beside a place
 * or a time. Not: one name alone (who that is), anything with a verb, a question word or a word that no list holds.
 */
import type { NameGroup, Shape } from "../shape.ts";
import { filtersOf } from "./common-filters.ts";
import { namesIn, type QuestionRule, type RuleContext } from "./question-rule.ts";

const joining = /^(the|a|an|of|in|at|and|with|between|to|on)$/;
const encounters =
  /^(meeting|meetings|talks|discussions|negotiations|dialogue|conversation|contacts?|call|calls|visits?|trips?|summit|encounter|date|place|where|when)$/;

/** Whether the words are names, nouns of encounters and what joins them: no sentence. */
export const isKeywords = (shape: Shape): boolean =>
  shape.unknown.length === 0 && shape.words.every((word) => joining.test(word.norm) || encounters.test(word.norm));

/** Whether the words stand beside a person's name, without a preposition. */
export const isBesidePerson = (shape: Shape, group: NameGroup, context: RuleContext): boolean =>
  isKeywords(shape) &&
  group.preposition === null &&
  shape.groups.some((other) => other !== group && other.names.some((name) => context.isPerson(name)));

/** A city beside a person: where it was. A state beside a person may as well be whom they met. */
export const isPlaceKeyword = (shape: Shape, group: NameGroup, context: RuleContext): boolean =>
  group.names.length === 1 &&
  group.names.every((name) => context.isCity(name)) &&
  isBesidePerson(shape, group, context);

const placing = /^(in|at)$/;

export const keywords: QuestionRule = {
  name: "keywords",
  accepts: ["filler", "and", "with", "at", "by"],
  fits: (shape) => isKeywords(shape) && shape.groups.length > 0 && namesIn(shape.groups).length > 0,
  read: (shape, context) => {
    const places = shape.groups.filter(
      (group) =>
        isPlaceKeyword(shape, group, context) ||
        (placing.test(group.preposition ?? "") && group.names.every((name) => context.fits(name, "place"))),
    );
    const names = namesIn(shape.groups.filter((group) => !places.includes(group)));
    const [one, ...others] = names;
    const place = places[0]?.names[0];
    const narrowed = place !== undefined || shape.when !== null;
    if (!one || places.length > 1 || !names.every((name) => context.fits(name, "actor"))) return null;
    if (others.length === 0 && !(narrowed && context.isPerson(one))) return null;
    const several = others.length > 1;
    return {
      intent: "meetings",
      filters: filtersOf(shape, context, {
        asks: "list",
        status: ["happened", "ongoing"],
        kind: ["Meeting", "Talks", "Call", "Visit"],
        across: others.length > 0,
        person: (several ? names : [one]).map((name) => context.write(name, "actor")),
        with: (several ? [] : others).map((name) => context.write(name, "actor")),
        place: place ? context.write(place, "place") : null,
      }),
    };
  },
};

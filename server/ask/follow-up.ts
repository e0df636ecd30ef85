/**
 * Questions that lean on the one before: "and in May?", "what about X?", "where?", "and with Y?", "where did they meet?".
 * What is named anew replaces what stood there; all else stays.
 */
import type { AskFilters, Interpreted } from "./filters.ts";
import { aboutThings } from "./follow-thing.ts";
import type { NameItem } from "./items.ts";
import { pointsBack } from "./points-back.ts";
import { asksOf } from "./rules/asks.ts";
import { topicOf } from "./rules/common-filters.ts";
import { questionRules } from "./rules/index.ts";
import { namesIn, type RuleContext } from "./rules/question-rule.ts";
import { statusOf } from "./rules/status.ts";
import { noWords, withWordsBefore } from "./said-that.ts";
import type { NameGroup, Shape } from "./shape.ts";
import { noPlace, withPlaceThere } from "./there.ts";
import type { Signal } from "./vocabulary.ts";

type Followed = { interpreted: Interpreted } | { because: string } | null;

const verbs: Signal[] = [
  "meet",
  "talk",
  "call",
  "visit",
  "host",
  "attend",
  "mediate",
  "say",
  "agreement",
  "action",
  "base",
  "run",
  "disagree",
  "connect",
  "coup",
  "deploy",
  "withdraw",
  "cost",
  "troops",
  "office",
  "happen",
];
const light: Signal[] = [
  "filler",
  "and",
  "or",
  "with",
  "at",
  "by",
  "when",
  "where",
  "who",
  "what",
  "how",
  "often",
  "many",
  "time",
  "place",
  "past",
  "plan",
  "future",
  "cancel",
  "deny",
  "describe",
  "latest",
  "earliest",
  "else",
  "both",
  "list",
  "person",
  "whether",
];

/** Null where the question stands on its own feet. */
export const followUp = (shape: Shape, previous: Interpreted, context: RuleContext): Followed => {
  const pronouns = shape.items.filter((item): item is NameItem => item.kind === "name" && item.how === "pronoun");
  const leadIn =
    shape.items[0]?.kind === "word" &&
    /^(and|or|but|what about|how about|also|then|(?:only|just) (?:those|the ones))$/.test(shape.items[0].norm);
  // A whole sentence with a verb of being and a name stands alone: "Is X the president?", "Where is X?".
  const whole =
    !leadIn &&
    pronouns.length === 0 &&
    shape.groups.length > 0 &&
    shape.has("describe") &&
    !shape.has("when", "plan", "cancel", "future");
  if (whole) return null;
  if (!shape.has(...verbs)) {
    const adds =
      shape.groups.length > 0 ||
      shape.when !== null ||
      (shape.topic !== null && previous.intent === "statements") ||
      shape.weekdays.length > 0 ||
      shape.has("when", "where", "often", "plan", "future", "cancel", "deny", "latest", "earliest") ||
      asksOf(shape) === "who";
    if (!adds) return null;
    const bareProfile =
      !leadIn &&
      pronouns.length === 0 &&
      shape.has("describe", "list") &&
      namesIn(shape.groups).length === 1 &&
      asksOf(shape) !== "when" &&
      asksOf(shape) !== "where";
    const bareName = !leadIn && shape.items.length === 1 && shape.groups.length === 1;
    if (bareProfile || bareName) return null;
    if (shape.words.some((word) => ![...word.signals].some((signal) => light.includes(signal)))) return null;
    return pronouns.length > 0 && shape.has("describe") && asksOf(shape) === "who"
      ? aboutPronoun(previous)
      : { interpreted: merged(shape, previous, context) };
  }
  if (pronouns.length === 0 && onEvents.has(previous.intent) && pointsBack(shape, light))
    return { interpreted: ofSameEvents(shape, merged(shape, previous, context)) };
  if (pronouns.length === 0) return leadIn && shape.groups.length === 0 ? sameKind(shape, previous, context) : null;
  return withPronouns(shape, previous, context, pronouns);
};

const onEvents = new Set<Interpreted["intent"]>(["meetings", "visits", "common"]);

/** "Did the meeting take place?" asks whether it happened, though it was a plan that was asked for before. */
const ofSameEvents = (shape: Shape, { intent, filters }: Interpreted): Interpreted =>
  asksOf(shape) === "whether"
    ? { intent, filters: { ...filters, asks: "whether", ...statusOf(shape) } }
    : {
        intent,
        filters: {
          ...filters,
          ...(shape.has("host") ? { hosts: "others" as const } : {}),
          ...(shape.has("mediate") ? { mediator: "others" as const } : {}),
        },
      };

/** "Who is she?" */
const aboutPronoun = (previous: Interpreted): Followed => {
  const people = [...previous.filters.person, ...previous.filters.with];
  if (people.length !== 1) return { because: "It does not say who of several is meant." };
  return {
    interpreted: { intent: "profile", filters: { ...previous.filters, asks: "who", person: people, with: [] } },
  };
};

const replaced = (previous: AskFilters, group: NameGroup, context: RuleContext): Partial<AskFilters> => {
  const placed =
    group.preposition !== null &&
    /^(in|at|near|inside|to)$/.test(group.preposition) &&
    group.names.every((name) => context.fits(name, "place"));
  const first = group.names[0];
  if (placed && first && group.names.length === 1) return { place: context.write(first, "place") };
  const names = namesIn([group]).map((name) => context.write(name, "actor"));
  if (group.preposition === "with")
    return previous.person.length === 0 && previous.with.length > 0 ? { person: names } : { with: names };
  return previous.with.length > 0 ? { with: names } : { person: names };
};

/** A fragment: its names, its time, its status and its question word take the place of the earlier ones. */
const merged = (shape: Shape, previous: Interpreted, context: RuleContext): Interpreted => {
  let filters: AskFilters = { ...previous.filters, pick: null };
  // "and X?" after a visit to a place asks for another place where X is one.
  for (const group of shape.groups) {
    if (namesIn([group]).length === 0) continue;
    const first = group.names[0];
    const onlyPlace =
      previous.filters.place !== null &&
      previous.filters.person.length === 0 &&
      first &&
      context.fits(first, "place") &&
      !context.isPerson(first);
    filters = {
      ...filters,
      ...(onlyPlace && first ? { place: context.write(first, "place") } : replaced(filters, group, context)),
    };
  }
  if (shape.when)
    filters = {
      ...filters,
      periods: shape.when.periods,
      when: shape.when.text,
      everyYear: shape.when.yearFrom === "graph",
    };
  if (shape.topic && previous.intent === "statements") filters = { ...filters, about: topicOf(shape, context) };
  if (shape.weekdays.length > 0) filters = { ...filters, weekdays: [...shape.weekdays] };
  if (shape.has("plan", "future", "cancel", "deny")) filters = { ...filters, ...statusOf(shape) };
  const asks = asksOf(shape);
  const asked = shape.has("when", "where", "often", "who") || shape.has("latest", "earliest");
  if (asked && asks !== "list" && asks !== "whether") filters = { ...filters, asks };
  if (shape.has("latest")) filters = { ...filters, pick: "latest" };
  if (shape.has("earliest")) filters = { ...filters, pick: "earliest" };
  return { intent: previous.intent, filters };
};

/** "And who visited Y?" stands alone; "and who called?" keeps the names of the question before. */
const sameKind = (shape: Shape, previous: Interpreted, context: RuleContext): Followed => {
  const rule = questionRules.find((candidate) => candidate.fits(shape, context));
  const read = rule?.read(shape, context);
  if (!rule || !read || shape.when === null) return null;
  return rule.name === previous.intent
    ? {
        interpreted: {
          intent: previous.intent,
          filters: {
            ...previous.filters,
            periods: read.filters.periods,
            when: read.filters.when,
            everyYear: read.filters.everyYear,
          },
        },
      }
    : null;
};

/** Calls are no meetings, plans not what happened: those who took part in the one need not have taken part in the other. */
const isOtherKind = (filters: AskFilters, before: AskFilters): boolean =>
  before.kind.some((kind) => !filters.kind.includes(kind)) ||
  before.status.some((status) => !filters.status.includes(status));

/** "Where did they meet?", "did he visit Y?": the pronoun stands for those of the question before. */
const withPronouns = (shape: Shape, previous: Interpreted, context: RuleContext, pronouns: NameItem[]): Followed => {
  const things = aboutThings(shape, previous, context, pronouns);
  if (things) return { interpreted: things };
  const rule = questionRules.find((candidate) => candidate.fits(shape, context));
  if (!rule) return null;
  if (shape.words.some((word) => ![...word.signals].some((signal) => rule.accepts.includes(signal)))) return null;
  const read = rule.read(shape, context);
  if (!read) return null;
  const worded = withWordsBefore(shape.items, read, previous);
  if (worded === null) return { because: noWords };
  const before = [...new Set([...previous.filters.person, ...previous.filters.with])];
  if (before.length === 0) return { because: "It does not say who is meant, and the question before names nobody." };
  const own = [...read.filters.person, ...read.filters.with];
  const plural = pronouns.some((pronoun) => /^(they|them|their|themselves)$/i.test(pronoun.text));
  const filters = withPlaceThere(shape.items, worded.filters, previous.filters);
  if (filters === null) return { because: noPlace };
  if (own.length === 0 && plural && before.length > 1)
    return {
      interpreted: {
        intent: read.intent,
        filters: { ...filters, person: previous.filters.person, with: previous.filters.with, place: filters.place },
      },
    };
  // "Who called X? Did they meet?": X and whoever called, whom the question before does not name.
  const others = filters.asks === "whether" || (filters.asks !== "who" && isOtherKind(filters, previous.filters));
  if (own.length === 0 && plural && before.length === 1 && others)
    return { because: `It does not say who is meant: the question before names only ${before[0]}.` };
  if (before.length > 1 && !plural)
    return { because: `It does not say who of several is meant: ${before.join(", ")}.` };
  const person = plural ? previous.filters.person : before;
  const kept = read.intent === "common" ? "meetings" : read.intent;
  return {
    interpreted: {
      intent: kept,
      filters: {
        ...filters,
        person: person.length > 0 ? person : before,
        with: own.filter((name) => !person.includes(name)),
      },
    },
  };
};

/**
 * A question → what it asks, as data. Pure: the graph is known through the lexicon alone. Nothing is guessed: a word that no rule takes makes
 * the question one that is not understood, a name that the graph does not hold is an unknown name.
 */

import { areNationals, countryNamed } from "./country-forms.ts";
import { findFigure } from "./figures.ts";
import type { Interpreted, Reading } from "./filters.ts";
import { followUp } from "./follow-up.ts";
import type { Item, NameItem } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import { namesApart } from "./names-apart.ts";
import { asksWhoDidNot, notTold } from "./not-told.ts";
import { readItems } from "./read-items.ts";
import { statesOfRegion } from "./regions.ts";
import { resolveName, writeName } from "./resolve-name.ts";
import { questionRules } from "./rules/index.ts";
import type { QuestionRule, RuleContext } from "./rules/question-rule.ts";
import { noWords, withWordsBefore } from "./said-that.ts";
import { noteOnSeason } from "./seasons.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { fitting, type Slot } from "./slots.ts";
import { noPlace, withPlaceThere } from "./there.ts";
import { findWeekdays } from "./weekdays.ts";
import { findWhen, type When } from "./when.ts";

export type QuestionContext = {
  lexicon: Lexicon;
  /** The day on which the question is asked, `YYYY-MM-DD`. */
  today: string;
  /** The question before, in one conversation. */
  previous: Interpreted | null;
};

type Notebook = { context: RuleContext; notes: string[]; unknown: string[] };

/** Of many, the first few and how many more. */
const namesOf = (ids: string[], lexicon: Lexicon): string => {
  const names = namesApart([...new Set(ids)], lexicon);
  return names.length > 8 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : names.join(", ");
};

/** "Sample's government" is the state's, and the answer may be about another one's. */
const isGovernmentOf = ({ typed, acting }: NameItem): boolean =>
  acting === true && /’s (?:government|administration|cabinet|regime|junta)$/i.test(typed ?? "");

/** What a rule may use, and what it had to decide on the way. */
export const notebookFor = (lexicon: Lexicon): Notebook => {
  const notes: string[] = [];
  const unknown: string[] = [];
  const write = (name: NameItem, slot: Slot): string => {
    const ids = fitting(name, slot, lexicon);
    if (ids.length === 0) {
      unknown.push(name.text);
      return name.text;
    }
    if (name.typed !== null)
      notes.push(
        `“${name.typed}” was read as ${namesOf(ids, lexicon)}${isGovernmentOf(name) ? ", whoever governed it at the time" : ""}.`,
      );
    else if (ids.length > 1) notes.push(`“${name.text}” may be any of: ${namesOf(ids, lexicon)}.`);
    else if (name.how === "office") notes.push(`“${name.text}” was read as ${namesOf(ids, lexicon)}.`);
    // "Americans" are more than their government.
    const people = ids.every((id) => {
      const entity = lexicon.entities.get(id);
      return !name.acting && entity !== undefined && areNationals(name.text, entity);
    });
    if (people && slot === "actor") return name.text;
    const written = writeName(ids, name.text, slot, lexicon);
    return (name.junta || /\bjunta$/i.test(name.text)) && ids.length === 1 && slot === "actor"
      ? `${lexicon.entities.get(ids[0] ?? "")?.name} junta`
      : written;
  };
  const fits = (name: NameItem, slot: Slot): boolean => {
    // A name that nobody knows may be anything.
    if (name.candidates.length === 0 && name.how === "name") return true;
    // A city that is known as a capital only is a place that the graph does not hold.
    if (slot === "place" && name.how === "name" && name.candidates.every((form) => form.rank === "capital"))
      return true;
    const ids = fitting(name, slot, lexicon);
    const exact = slot === "place" ? ["Place", "Government"] : null;
    return ids.some((id) => exact === null || exact.includes(lexicon.entities.get(id)?.label ?? ""));
  };
  const isPerson = (name: NameItem): boolean =>
    name.how === "office" || fitting(name, "any", lexicon).some((id) => lexicon.entities.get(id)?.label === "Person");
  const isCity = (name: NameItem): boolean => {
    const places = fitting(name, "place", lexicon);
    if (places.length === 0) return name.candidates.some((form) => form.rank === "capital");
    return places.every((id) => {
      const entity = lexicon.entities.get(id);
      return entity?.label === "Place" && !countryNamed(entity) && statesOfRegion(entity.name) === null;
    });
  };
  const writeLeader = (name: NameItem): string => {
    const body = write(name, "actor");
    const said = `leader of ${body}`;
    const ids = unknown.length > 0 ? [] : resolveName(said, "actor", lexicon);
    if (unknown.length > 0) return body;
    // That no source tells it is an answer: the body itself is known.
    if (ids.length > 0) notes.push(`“${said}” was read as ${namesOf(ids, lexicon)}.`);
    return writeName(ids, said, "actor", lexicon);
  };
  return { context: { write, fits, isPerson, isCity, writeLeader }, notes, unknown };
};

const yearBefore = (previous: Interpreted | null): number | null => {
  const years = new Set(
    (previous?.filters.periods ?? []).flatMap(({ from, to }) =>
      [from, to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])),
    ),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
};

/** Words of the question that the rule has no use for. */
const leftOver = (rule: QuestionRule, shape: Shape): string[] =>
  shape.words
    .filter((word) => ![...word.signals].some((signal) => rule.accepts.includes(signal)))
    .map((word) => word.text);

const whenNotes = (when: When | null): string[] => {
  if (!when) return [];
  const season = noteOnSeason(when.text);
  if (when.yearFrom === "question") return season === "" ? [] : [season];
  if (when.yearFrom === "before") return [`The year of “${when.text}” was taken from the question before.`];
  return [`“${when.text}” names no year: every year of the graph was searched.`];
};

const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(", ");

const mentioned = (items: Item[], lexicon: Lexicon): string[] =>
  items.flatMap((item) => (item.kind === "name" ? fitting(item, "any", lexicon).slice(0, 1) : []));

/** Reads a question. Never throws on text. */
export const interpret = (question: string, context: QuestionContext): Reading => {
  const { lexicon, previous } = context;
  const when = findWhen(question, { today: context.today, years: lexicon.years, yearBefore: yearBefore(previous) });
  const weekly = findWeekdays(question);
  const figure = findFigure(question);
  const items = readItems(
    question,
    lexicon,
    [when, weekly, figure].filter((one) => one !== null),
  );
  const shape = shapeOf(question, items, when, weekly?.days, figure?.text);
  const notebook = notebookFor(lexicon);
  const inside = hasAntecedent(shape);
  const followed = previous && !inside ? followUp(shape, previous, notebook.context) : null;
  if (followed && "because" in followed)
    return { outcome: "not-understood", because: followed.because, names: mentioned(items, lexicon) };
  const names = mentioned(items, lexicon);
  if (followed && shape.figure === null) return finish(followed.interpreted, notebook, shape, when, names);
  if (shape.items.some((item) => item.kind === "name" && item.how === "pronoun") && !inside)
    return {
      outcome: "not-understood",
      because:
        previous === null
          ? "It does not say who is meant, and no question came before it."
          : "It does not say who or what is meant, and the question before cannot be carried on in this way.",
      names,
    };
  // "The week after 25 April" is none of the days from then on.
  const span = when ? /\b(?:weeks?|days?|months?|years?)\s+$/i.exec(question.slice(0, when.start)) : null;
  if (when && span && /^(?:after|before|from|since|until)\b/i.test(when.text))
    return {
      outcome: "not-understood",
      because: `“${span[0].trim()} ${when.text}” cannot be taken into account here.`,
      names,
    };
  const rule = questionRules.find((candidate) => candidate.fits(shape, notebook.context));
  if (!rule) return noRule(shape, names);
  const left = [...leftOver(rule, shape), ...shape.unknown.map((item) => item.text)];
  if (left.length > 0 && asksWhoDidNot(shape)) return { outcome: "not-understood", because: notTold, names };
  if (left.length > 0)
    return {
      outcome: "not-understood",
      because: `The ${left.length === 1 ? "word" : "words"} ${quoted(left)} cannot be taken into account here.`,
      names,
    };
  const alone = rule.read(shape, notebook.context);
  if (!alone && asksWhoDidNot(shape)) return { outcome: "not-understood", because: notTold, names };
  if (!alone)
    return { outcome: "not-understood", because: "The words are known, but not put together in this way.", names };
  const interpreted = withWordsBefore(shape.items, alone, previous);
  if (interpreted === null) return { outcome: "not-understood", because: noWords, names };
  const filters = withPlaceThere(shape.items, interpreted.filters, previous?.filters ?? null);
  if (filters === null) return { outcome: "not-understood", because: noPlace, names };
  notebook.notes.push(...leftOut(shape));
  return finish({ ...interpreted, filters }, notebook, shape, when, names);
};

/** "Who else met X?" as the first question leaves nobody out: that is told. */
const leftOut = (shape: Shape): string[] =>
  shape.words
    .filter((word) => /^(else|other|another|more)$/.test(word.norm))
    .map((word) => `“${word.text}” leaves nobody out: no question came before that is carried on.`);

/** Kinds of questions whose rows are dated events; what is said is dated as well. */
const dated = new Set<Interpreted["intent"]>(["meetings", "visits", "common", "events", "agreements"]);
const timed = new Set<Interpreted["intent"]>([...dated, "statements"]);

const finish = (
  interpreted: Interpreted,
  notebook: Notebook,
  shape: Shape,
  when: When | null,
  names: string[],
): Reading => {
  if (shape.unknown.length > 0)
    return {
      outcome: "not-understood",
      because: `Nothing is known of ${quoted(shape.unknown.map((item) => item.text))}.`,
      names,
    };
  const { intent, filters } = interpreted;
  if (shape.figure !== null && filters.value === null)
    return {
      outcome: "not-understood",
      because: `The figure “${shape.figure}” cannot be taken into account here.`,
      names,
    };
  const noDay = filters.weekdays.length > 0 && !dated.has(intent);
  if (noDay || (filters.periods.length > 0 && !timed.has(intent)))
    return {
      outcome: "not-understood",
      because: `${noDay ? "A day of the week" : `The time (“${filters.when ?? ""}”)`} cannot be taken into account here.`,
      names,
    };
  if (notebook.unknown.length > 0) return { outcome: "unknown-name", names: notebook.unknown, notes: notebook.notes };
  if (when && when.periods.length === 0)
    return { outcome: "not-understood", because: `“${when.text}” is no possible time.`, names };
  return { outcome: "read", interpreted, notes: [...notebook.notes, ...whenNotes(when)] };
};

/**
 * Whether every pronoun points back within the question itself, which takes two clauses: "which bases are in X and who runs them". In one clause
 * ("did X meet her") it cannot be the one who is named.
 */
const hasAntecedent = (shape: Shape): boolean => {
  const pronouns = shape.items.flatMap((item, index) =>
    item.kind === "name" && item.how === "pronoun" ? [index] : [],
  );
  return (
    pronouns.length > 0 &&
    pronouns.every((at) => {
      const clause = shape.items.findLastIndex(
        (item, index) => index < at && index > 0 && item.kind === "word" && opens.has(item.norm),
      );
      return shape.items.slice(0, Math.max(clause, 0)).some(canBeMeant);
    })
  );
};

const opens = new Set(["who", "whom", "when", "where", "how", "what", "which"]);

const canBeMeant = (item: Item): boolean =>
  item.kind === "name"
    ? item.how !== "pronoun"
    : item.kind === "word" && (item.signals.has("base") || item.signals.has("agreement") || item.signals.has("source"));

const noRule = (shape: Shape, names: string[]): Reading => {
  const strange = shape.unknown.map((item) => item.text);
  if (strange.length > 0)
    return {
      outcome: "not-understood",
      because: `Nothing is known of ${quoted(strange)}, and no question of a known kind was found.`,
      names,
    };
  return { outcome: "not-understood", because: "No question of a known kind was found in it.", names };
};

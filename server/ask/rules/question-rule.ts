/** What a rule for one kind of question is, and what it may use. */
import type { Interpreted } from "../filters.ts";
import type { NameItem } from "../items.ts";
import type { NameGroup, Shape } from "../shape.ts";
import type { Slot } from "../slots.ts";
import type { Signal } from "../vocabulary.ts";

export type RuleContext = {
  /** Writes a name for the filters; one that fits nothing is remembered as unknown. */
  write: (name: NameItem, slot: Slot) => string;
  /** Whether the name can fill the slot. */
  fits: (name: NameItem, slot: Slot) => boolean;
  /** The best label of what the name means, as an actor or thing; null where it is unknown. */
  isPerson: (name: NameItem) => boolean;
  /** Whether the name is a city's, or known as a capital only: no state and no region. */
  isCity: (name: NameItem) => boolean;
  /** Writes who leads what the name means, whether or not somebody is told to. */
  writeLeader: (name: NameItem) => string;
};

export type QuestionRule = {
  name: string;
  /** Words with none of these signals make the question one that the rule does not understand. */
  accepts: readonly Signal[];
  fits: (shape: Shape, context: RuleContext) => boolean;
  /** Null: the words are ours, but put together in a way that we do not understand. */
  read: (shape: Shape, context: RuleContext) => Interpreted | null;
};

/** Signals that every rule takes. */
export const always: readonly Signal[] = [
  "filler",
  "who",
  "what",
  "when",
  "list",
  "with",
  "and",
  "at",
  "by",
  "past",
  "describe",
  "whether",
  "else",
  "person",
];

const kindsOfPeople =
  /^(civilians?|rebels?|militants?|gunmen|protesters|protestors|demonstrators|fighters|jihadists|insurgents|peacekeepers|children|women|men|villagers|migrants|refugees|hostages|prisoners|journalists|workers|students|pupils|miners|passengers|residents|policemen)$/;

/** "Which rebels did X meet": who of those whom X met were rebels, nothing tells; all of them are no answer. */
export const narrowsPeople = (shape: Shape): boolean => shape.words.some((word) => kindsOfPeople.test(word.norm));

export const namesIn = (groups: NameGroup[]): NameItem[] =>
  groups.flatMap((group) => group.names).filter((name) => name.how !== "pronoun");

/** "What trips did X make": a name right after the auxiliary is who did it, wherever the noun stands. */
export const isSubject = (shape: Shape, group: NameGroup): boolean => {
  const before = shape.items[group.index - 1];
  const article = before?.kind === "word" && before.norm === "the" ? shape.items[group.index - 2] : before;
  return article?.kind === "word" && /^(did|does|do|has|have|had|will|would)$/.test(article.norm);
};

/** The bones of a question: its verbs and question words, and its names with what stands before them. */
import type { Item, NameItem, UnknownItem, WordItem } from "./items.ts";
import type { Signal } from "./vocabulary.ts";
import type { When } from "./when.ts";

/** Names joined by "and", "or" or commas: one slot of the question. */
export type NameGroup = {
  names: NameItem[];
  joint: "and" | "or";
  /** The preposition before it, as typed in lower case. */
  preposition: string | null;
  /** "both", "each", "either" before it. */
  both: boolean;
  /** Index of its first item. */
  index: number;
};

export type Shape = {
  items: Item[];
  words: WordItem[];
  unknown: UnknownItem[];
  groups: NameGroup[];
  /** What comes after "about": names, or words that the sentences should hold. */
  topic: { group: NameGroup | null; words: string[]; name: NameItem | null } | null;
  when: When | null;
  weekdays: readonly number[];
  /** A figure that it names. */
  figure: string | null;
  has: (...signals: Signal[]) => boolean;
  /** Index of the first item with one of the signals; -1. */
  at: (...signals: Signal[]) => number;
};

const prepositions = new Set(
  "in at inside near around within with to by of between from for involving including against among into on through".split(
    " ",
  ),
);
const transparent = new Set([
  "the",
  "a",
  "an",
  "both",
  "each",
  "either",
  "mr",
  "city",
  "town",
  "capital",
  "country",
  "of",
]);

const isWord = (item: Item | undefined, ...norms: string[]): item is WordItem =>
  item?.kind === "word" && norms.includes(item.norm);

/** The preposition that governs the item at `index`, looking over articles; null where another word stands there. */
const prepositionBefore = (items: Item[], index: number): { preposition: string | null; both: boolean } => {
  let both = false;
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind !== "word") return { preposition: null, both };
    if (item.signals.has("both")) both = true;
    if (prepositions.has(item.norm) && !(item.norm === "of" && prepositions.has(wordAt(items, at - 2))))
      return { preposition: item.norm, both };
    if (!transparent.has(item.norm)) return { preposition: null, both };
  }
  return { preposition: null, both };
};

const wordAt = (items: Item[], at: number): string => {
  const item = items[at];
  return item?.kind === "word" ? item.norm : "";
};

const groupNames = (question: string, items: Item[]): NameGroup[] => {
  const groups: NameGroup[] = [];
  let open: { group: NameGroup; last: number } | null = null;
  for (const [index, item] of items.entries()) {
    if (item.kind !== "name") continue;
    const between = open ? items.slice(open.last + 1, index) : [];
    const previous = open?.group.names.at(-1);
    const comma = previous !== undefined && /^\s*,/.test(question.slice(previous.end, item.start));
    const joined =
      open !== null &&
      !previous?.possessive &&
      between.every((one) => isWord(one, "and", "or", "the", "nor", "with")) &&
      // "With X or with Y" is one group, "X with Y" two.
      (between.some((one) => isWord(one, "and", "or", "nor")) ||
        (comma && !between.some((one) => isWord(one, "with"))));
    if (open && joined) {
      open.group.names.push(item);
      if (between.some((one) => isWord(one, "or", "nor"))) open.group.joint = "or";
      open.last = index;
    } else {
      const group: NameGroup = { names: [item], joint: "and", ...prepositionBefore(items, index), index };
      groups.push(group);
      open = { group, last: index };
    }
  }
  return groups;
};

const isWeekday = (item: Item | undefined): boolean => item?.kind === "word" && item.signals.has("weekday");

const topicWords = ["about", "regarding", "concerning", "re"];
const endsTopic = ["in", "at", "during", "by"];
// "Talk about X with Y" names whom they talked with; "say about the talks with Y" does not.
const endsTopicOfTalks = [...endsTopic, "with", "between"];
const empty = new Set("the a an of on to for this that their its his her and or".split(" "));

/**
 * Cuts the topic out: from "about" (or "on", after a verb of speaking or differing) to the next preposition or the end; from "said that" to the
 * end.
 */
const cutTopic = (items: Item[]): { rest: Item[]; topic: Item[] } => {
  const speaks = items.findIndex(
    (item) => item.kind === "word" && (["say", "talk", "disagree"] as const).some((signal) => item.signals.has(signal)),
  );
  const after = (index: number): boolean => speaks >= 0 && index > speaks;
  const says = (item: Item | undefined): boolean => item?.kind === "word" && item.signals.has("say");
  /** "said that", "told X that". */
  const follows = (all: Item[], index: number): boolean => {
    const verb = all.slice(0, index).findLastIndex((item) => item.kind !== "name" && !isWord(item, "the", "and"));
    return says(all[verb]);
  };
  const at = items.findIndex(
    (item, index) =>
      isWord(item, ...topicWords) ||
      // "Said on Monday": which Monday, the question does not say, and no topic is it either.
      (isWord(item, "on", "over") && after(index) && !isWeekday(items[index + 1])) ||
      (isWord(item, "that") && follows(items, index)),
  );
  if (at < 0) return { rest: items, topic: [] };
  const open = isWord(items[at], "that");
  // "Disagree on about X", "what about about X": one word too many.
  const from = isWord(items[at + 1], ...topicWords) ? at + 2 : at + 1;
  const talks = items
    .slice(0, at)
    .some((item) => item.kind === "word" && (item.signals.has("talk") || item.signals.has("meet")));
  const ends = talks ? endsTopicOfTalks : endsTopic;
  let end = from;
  while (end < items.length && (open || !(end > from && isWord(items[end], ...ends)))) end++;
  return { rest: [...items.slice(0, at), ...items.slice(end)], topic: items.slice(from, end) };
};

/** "The nuclear memorandum", "a fishing deal": words right before the noun that no list holds, or that stand for troops elsewhere, say what it is about. */
const cutDescription = (items: Item[]): { rest: Item[]; topic: Item[] } => {
  const noun = items.findIndex((item) => item.kind === "word" && item.signals.has("agreement"));
  let from = noun;
  while (from > 0 && describesAgreement(items[from - 1])) from--;
  return from >= noun
    ? { rest: items, topic: [] }
    : { rest: [...items.slice(0, from), ...items.slice(noun)], topic: items.slice(from, noun) };
};

const describesAgreement = (item: Item | undefined): boolean =>
  (item?.kind === "unknown" && !/^\p{Lu}/u.test(item.text)) || isWord(item, "military", "security", "force", "forces");

/** Reads the shape of a question out of its items. `question` is the text that their offsets count in. */
export const shapeOf = (
  question: string,
  all: Item[],
  when: When | null,
  weekdays: readonly number[] = [],
  figure: string | null = null,
): Shape => {
  const cut = cutTopic(all);
  const { rest: items, topic } = cut.topic.length > 0 ? cut : cutDescription(all);
  const words = items.filter((item) => item.kind === "word");
  const topicGroup = groupNames(question, topic)[0] ?? null;
  const topicRest = topic.filter((item) => item.kind !== "name" && !(item.kind === "word" && empty.has(item.norm)));
  const at = (...signals: Signal[]): number =>
    items.findIndex((item) => item.kind === "word" && signals.some((signal) => item.signals.has(signal)));
  return {
    items,
    words,
    unknown: items.filter((item) => item.kind === "unknown"),
    groups: groupNames(question, items),
    topic:
      topic.length === 0
        ? null
        : {
            group: topicRest.length === 0 ? topicGroup : null,
            words: wordsOfTopic(question, topic, topicRest),
            name: topicGroup?.names.length === 1 ? (topicGroup.names[0] ?? null) : null,
          },
    when,
    weekdays,
    figure,
    has: (...signals) => at(...signals) >= 0,
    at,
  };
};

/** The words to look for in sentences: the topic's words, names among them as typed. */
const wordsOfTopic = (question: string, topic: Item[], rest: Item[]): string[] =>
  topic
    .filter((item) => item.kind === "name" || rest.includes(item))
    .map((item) => question.slice(item.start, item.end));

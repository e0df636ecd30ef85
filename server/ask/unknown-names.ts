/** Words that no list holds, where a name would stand: names of somebody whom the graph does not know. */
import type { Item } from "./items.ts";
import type { Signal } from "./vocabulary.ts";

/** Whether names are written with capitals here: there is one after the first word. */
export const writesCapitals = (question: string): boolean => /\p{Ll}[\p{L}\s,]*\s\p{Lu}/u.test(question);

const beforeName = new Set(
  "meet talk call visit host attend say run sign with and or by of from to in at about between for inside near for against into".split(
    " ",
  ),
);
const opensClause = /^(did|has|have|had|does|do|is|was|were|are|will|would|can)$/;

const neverNames = new Set(
  `spring summer autumn fall winter than twenty thirty forty fifty hundred thousand wife husband father mother son daughter brother sister family friend friends
  religious rebels separatists journalists weather money power`.split(/\s+/),
);

/** Whether an unknown word stands where a name would stand, or is written as one. "the" before it says that it is an ordinary word. */
const standsForName = (items: Item[], index: number, capitals: boolean): boolean => {
  const item = items[index];
  if (item?.kind !== "unknown" || /^\d/.test(item.text)) return false;
  // Where names have capitals, a word without one is an ordinary word.
  if (capitals && !item.capital) return false;
  if (
    item.text
      .toLowerCase()
      .split(" ")
      .some((word) => neverNames.has(word))
  )
    return false;
  let before = items[index - 1];
  if (before?.kind === "word" && before.norm === "the") before = items[index - 2];
  if (item.capital && index > 0) return true;
  if (before?.kind !== "word") return false;
  const isVerb = ["meet", "talk", "call", "visit", "host"].some((signal) => before.signals.has(signal as Signal));
  return isVerb || (items[index - 1] === before && (beforeName.has(before.norm) || opensClause.test(before.norm)));
};

/** An unknown word in a name's place becomes a name that means nothing in the graph: the question is read, and says so. */
export const nameUnknowns = (question: string, items: Item[]): Item[] => {
  const capitals = writesCapitals(question);
  return items.map((item, index) =>
    item.kind === "unknown" && standsForName(items, index, capitals)
      ? {
          kind: "name",
          text: item.text,
          candidates: [],
          how: "name",
          typed: null,
          possessive: false,
          start: item.start,
          end: item.end,
        }
      : item,
  );
};

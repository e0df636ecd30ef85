/**
 * Family names that are English words, where they open a sentence, a quotation or a headline: "Foreign Minister Anna Rice left. Rice met B."
 * Takes: such a word where the article has named somebody so for sure, and a verb, "and" with another name, ", who" or a possessive comes next.
 * Not taken: where the article has the word in small letters as well, but before a verb of what people do; "Rice for the poor", "Rice Fields".
 */
import type { Document } from "../document.ts";
import { humanVerbs } from "../vocabulary/titles.ts";
import { isInitial } from "./name-strength.ts";
import { namingParts, type PersonUse } from "./person-uses.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

/** Most auxiliaries and adverbs between a name and its verb. */
const mostBetween = 4;

/** The family names of those who are named for sure that are English words. */
function plainNames(uses: readonly PersonUse[]): Set<string> {
  const names = new Set<string>();
  for (const { certain, parts } of uses) {
    const surname = certain ? (namingParts(parts).at(-1) ?? "") : "";
    if (surname.length > 2 && isPlainWord(surname)) names.add(surname);
  }
  return names;
}

/** "… | said", "… | will also meet": a verb behind the word at `index`; `human`: of what people do. */
function acts(view: SentenceView, index: number, human: boolean): boolean {
  const next = view.words[index + 1];
  const tokens = view.sentence.tokens();
  const at = next === undefined || !isJoined(next) ? -1 : tokens.findIndex(({ start }) => start === next.start);
  for (let step = at; at >= 0 && step < at + mostBetween; step += 1) {
    const pos = tokens[step]?.pos ?? "";
    if (pos === "VERB") return !human || humanVerbs.has(view.sentence.lemmas()[step] ?? "");
    if (pos === "AUX" && !human) return true;
    if (!/^(?:AUX|ADV|PART)$/.test(pos)) return false;
  }
  return false;
}

/** "Rice's", "Rice and Varga", "Rice, who": with no verb of its own. */
function standsAsName(view: SentenceView, index: number): boolean {
  const [word, next, after] = [view.words[index], view.words[index + 1], view.words[index + 2]];
  if (word?.possessive || next === undefined) return word?.possessive ?? false;
  return (next.key === "and" && isJoined(next) && after?.capital === true) || (next.key === "who" && next.gap === ", ");
}

function nameAt(view: SentenceView, index: number, text: string): PersonUse | null {
  const word = view.words[index];
  if (word === undefined) return null;
  return {
    view,
    run: { from: index, to: index + 1, strong: 0, parts: 1, given: false },
    name: text.slice(word.start, word.end),
    parts: [word.key],
    before: null,
    comma: null,
    after: null,
    certain: false,
    full: false,
  };
}

const inOrder = (a: PersonUse, b: PersonUse): number =>
  a.view.sentence.index - b.view.sentence.index || a.run.from - b.run.from;

/** The uses, with those of family names that are English words. */
export function withPlainSurnames(
  document: Document,
  views: readonly SentenceView[],
  uses: readonly PersonUse[],
): PersonUse[] {
  const names = plainNames(uses);
  if (names.size === 0) return [...uses];
  const taken = new Set(uses.flatMap(({ view, run }) => view.words.slice(run.from, run.to).map(({ start }) => start)));
  const isAlsoWord = new Map([...names].map((name) => [name, new RegExp(`\\b${name}\\b`).test(document.text)]));
  const found = views.flatMap((view) =>
    view.words.flatMap((word, index) => {
      if (!word.capital || !names.has(word.key) || taken.has(word.start) || !isInitial(view, index)) return [];
      const human = isAlsoWord.get(word.key) ?? true;
      if (!acts(view, index, human) && (human || !standsAsName(view, index))) return [];
      return nameAt(view, index, document.text) ?? [];
    }),
  );
  return found.length === 0 ? [...uses] : [...uses, ...found].sort(inOrder);
}

/** The longest run of words, from one word on, that names something in the graph. */
import type { Form, Lexicon } from "./lexicon.ts";
import { isOfficeNoun } from "./titles.ts";
import { signalsOf } from "./vocabulary.ts";
import type { Word } from "./words.ts";

export type FoundName = { length: number; candidates: Form[] };

// Heads of many bodies' names: alone and in lower case they name none of them.
const commonHeads = new Set(
  `ministry department command agency committee council union organization organisation party group office government force forces army police court
  commission parliament assembly congress senate council bureau authority company bank university movement front association institute center centre
  base camp agreement deal treaty accord pact memorandum talks meeting states republic kingdom security national affairs`.split(
    /\s+/,
  ),
);

/** One word alone is a name only where it cannot be an ordinary word of the question. */
const standsAlone = (word: Word, first: boolean, lexicon: Lexicon, form: Form): boolean => {
  const firm = form.rank === "name" || form.rank === "alias" || form.rank === "surname" || form.rank === "country";
  if (signalsOf(word.norm).size > 0 || isOfficeNoun(word.norm)) return firm && word.capital && !first;
  if (form.rank === "acronym") return word.text === word.text.toUpperCase();
  if (form.rank !== "part") return true;
  const entity = lexicon.entities.get(form.id);
  if (!entity || commonHeads.has(word.norm)) return false;
  // "the junta" for "Example junta": the head of a name, or a word written as a name.
  return word.capital && !first
    ? true
    : [entity.name, ...entity.aliases].some((name) => name.toLowerCase().endsWith(` ${word.norm}`));
};

export const findName = (words: Word[], at: number, lexicon: Lexicon): FoundName | null => {
  const most = Math.min(lexicon.longest, words.length - at);
  for (let length = most; length > 0; length--) {
    const run = words.slice(at, at + length);
    const forms = lexicon.forms.get(run.map((word) => word.norm).join(" "));
    if (!forms) continue;
    const word = run[0];
    const fitting = length === 1 && word ? forms.filter((form) => standsAlone(word, at === 0, lexicon, form)) : forms;
    if (fitting.length > 0) return { length, candidates: fitting };
  }
  return null;
};

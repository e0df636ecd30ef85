/** Is a word plain English? Names are mostly not in wink-nlp's lexicon; that is what tells "Sarkozy" from "Standing". */
import { readLanguageModel } from "./language-model.ts";

/** Words looked up are few; the bound is for hostile text. */
const mostKept = 50_000;

const known = new Map<string, boolean>();

function isInLexicon(word: string): boolean {
  const { its, readDoc, lexiconSize } = readLanguageModel();
  const ids = readDoc(word).tokens().out(its.uniqueId);
  return ids.length > 0 && ids.every((id) => Number(id) < lexiconSize);
}

/** `word` in lower case. True for words of the lexicon and their plain plurals. */
export function isCommonWord(word: string): boolean {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const common =
    word.length < 40 &&
    (isInLexicon(word) || (word.length > 4 && word.endsWith("s") && isInLexicon(word.slice(0, -1))));
  if (known.size < mostKept) known.set(word, common);
  return common;
}

/** Cue words: a sentence that holds none of a rule's is not read by it, which is what makes reading fast. */
import type { Sentence } from "./document.ts";
import { type Key, perKey, wordKey } from "./keys.ts";

/** In lower case, letters only: of "co-chaired" the cue is "chaired". */
export type Cues = ReadonlySet<string>;

/** A set out of words with blanks between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words of a text as cues are compared with them, and its digits one by one. */
export const cueWords = (text: string): Key[] => (text.toLowerCase().match(/[a-zà-ÿ]+|\d/g) ?? []).map(wordKey);

/**
 * The rules that may find something among some words, in their order: those that have one of the words for a cue, and those without
 * cues. One look at a word tells all the rules that it is a cue of.
 */
export function rulesByCue<Rule extends { cues?: Cues }>(
  rules: readonly Rule[],
): (words: readonly Key[]) => readonly Rule[] {
  const numbersOf = perKey((word): readonly number[] => {
    const numbers = rules.flatMap(({ cues }, number) => (cues?.has(word) ? [number] : []));
    return numbers.length === 0 ? none : numbers;
  });
  const withoutCues = rules.map(({ cues }) => cues === undefined);
  return (words) => {
    const asked = [...withoutCues];
    for (const word of words) for (const number of numbersOf(word)) asked[number] = true;
    return rules.filter((_, number) => asked[number]);
  };
}

const none: readonly number[] = [];

const tests = new WeakMap<Cues, (word: Key) => boolean>();

/** Whether the sentence may hold what a rule with these cues looks for. */
export function hasCue({ words }: Sentence, cues: Cues): boolean {
  let isCue = tests.get(cues);
  if (isCue === undefined) {
    isCue = perKey((word) => cues.has(word));
    tests.set(cues, isCue);
  }
  return words.some(isCue);
}

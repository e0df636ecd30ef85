/** Cue words: a sentence that holds none of a rule's is not read by it, which is what makes reading fast. */
import type { Sentence } from "./document.ts";

/** In lower case, letters only: of "co-chaired" the cue is "chaired". */
export type Cues = ReadonlySet<string>;

/** A set out of words with blanks between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words of a text as cues are compared with them, and its digits one by one. */
export function cueWords(text: string): Cues {
  return new Set(text.toLowerCase().match(/[a-zà-ÿ]+|\d/g));
}

/**
 * The rules that may find something among some words, in their order: those that have one of the words for a cue, and those without
 * cues. One look at a word tells all the rules that it is a cue of.
 */
export function rulesByCue<Rule extends { cues?: Cues }>(
  rules: readonly Rule[],
): (words: Iterable<string>) => readonly Rule[] {
  const byWord = new Map<string, number[]>();
  rules.forEach(({ cues }, number) => {
    for (const cue of cues ?? []) byWord.set(cue, [...(byWord.get(cue) ?? []), number]);
  });
  return (words) => {
    const asked = rules.map(({ cues }) => cues === undefined);
    for (const word of words) for (const number of byWord.get(word) ?? []) asked[number] = true;
    return rules.filter((_, number) => asked[number]);
  };
}

/** Whether one of the words is a cue. */
export function holdsCue(words: Cues, cues: Cues): boolean {
  const [few, many] = cues.size < words.size ? [cues, words] : [words, cues];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** Whether the sentence may hold what a rule with these cues looks for. */
export const hasCue = ({ words }: Sentence, cues: Cues): boolean => holdsCue(words, cues);

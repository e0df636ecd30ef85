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

/** Whether one of the words is a cue. */
export function holdsCue(words: Cues, cues: Cues): boolean {
  for (const word of words) if (cues.has(word)) return true;
  return false;
}

/** Whether the sentence may hold what a rule with these cues looks for. */
export const hasCue = ({ words }: Sentence, cues: Cues): boolean => holdsCue(words, cues);

/** Cue words: a sentence that holds none of a rule's is not read by it, which is what makes reading fast. */
import type { Sentence } from "./document.ts";
import { perKey } from "./keys.ts";
import type { Word } from "./mentions/words.ts";

/** In lower case, letters only: of "co-chaired" the cue is "chaired". */
export type Cues = ReadonlySet<string>;

/** A set out of words with blanks between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** All sets of cues that were ever asked for; each goes by its number among them. */
const sets: Cues[] = [];
const numbers = new Map<Cues, number>();

function numberOf(cues: Cues): number {
  const known = numbers.get(cues);
  if (known !== undefined) return known;
  const number = sets.push(cues) - 1;
  numbers.set(cues, number);
  // What was looked up before does not know of this set.
  setsWith = perKey(lookUp);
  return number;
}

function lookUp(word: string): readonly number[] {
  const found = sets.flatMap((cues, number) => (cues.has(word) ? [number] : []));
  return found.length === 0 ? none : found;
}

const none: readonly number[] = [];
let setsWith = perKey(lookUp);

/** For each set, whether it holds one of some words: one look at a word tells of all sets. */
export type CueMarks = Uint8Array;

/** `kept`: the marks made before, which hold as long as no set has come since. */
export function markCues(words: readonly Word[], kept: CueMarks | undefined): CueMarks {
  if (kept !== undefined && kept.length === sets.length) return kept;
  const marks = new Uint8Array(sets.length);
  for (const { cues } of words) for (const cue of cues) for (const number of setsWith(cue)) marks[number] = 1;
  return marks;
}

/** Whether the sentence may hold what a rule with these cues looks for. */
export function hasCue(sentence: Sentence, cues: Cues): boolean {
  const number = numberOf(cues);
  return sentence.cues()[number] === 1;
}

/** The rules that may find something in a sentence, in their order: those that have a cue in it, and those without cues. */
export function rulesByCue<Rule extends { cues?: Cues }>(
  rules: readonly Rule[],
): (sentence: Sentence) => readonly Rule[] {
  const numbered = rules.map((rule) => ({ rule, number: rule.cues === undefined ? -1 : numberOf(rule.cues) }));
  return (sentence) => {
    const marks = sentence.cues();
    const found: Rule[] = [];
    for (const { rule, number } of numbered) if (number < 0 || marks[number] === 1) found.push(rule);
    return found;
  };
}

/** Words and marks of one sentence, with parts of speech. */
import type { Token } from "./document.ts";
import { readLanguageModel } from "./language-model.ts";

/** wink-nlp needs time quadratic in the length of a run without blanks, so longer ones are cut. */
const longestRun = 60;
const longRun = new RegExp(`[^ ]{${longestRun}}(?=[^ ])`, "g");
const otherBlank = /[^\S ]/g;

export type Tokens = { tokens: readonly Token[]; lemmas(): readonly string[] };

/** Looks only at the last blank of each stretch. */
function holdsLongRun(text: string): boolean {
  let from = 0;
  while (from + longestRun < text.length) {
    const blank = text.lastIndexOf(" ", from + longestRun);
    if (blank < from) return true;
    from = blank + 1;
  }
  return false;
}

/**
 * Tokens of `text.slice(start, end)` with offsets into `text`.
 * wink-nlp reports no offsets: each token is found again by its words, blanks between them passed over.
 */
export function tokenise(text: string, start: number, end: number): Tokens {
  const { its, readDoc } = readLanguageModel();
  const slice = text.slice(start, end).replace(otherBlank, " ");
  const read = readDoc(holdsLongRun(slice) ? slice.replace(longRun, "$& ") : slice).tokens();
  const words = read.out(its.value);
  const tags = read.out(its.pos);
  const tokens: Token[] = [];
  /** Which of the model's tokens these are. */
  const numbers: number[] = [];
  let position = 0;
  words.forEach((word, index) => {
    while (slice[position] === " ") position += 1;
    if (!slice.startsWith(word, position)) return;
    const from = start + position;
    position += word.length;
    tokens.push({ start: from, end: start + position, text: word, pos: String(tags[index] ?? "X") });
    numbers.push(index);
  });
  return {
    tokens,
    lemmas() {
      // The lemma helper wants the model's addons as well, which the type of `out` does not know of.
      const lemmas = read.out(its.lemma as unknown as typeof its.normal);
      return numbers.map((number) => (lemmas[number] ?? "").toLowerCase());
    },
  };
}

/** Words and marks of one sentence, with parts of speech. */
import type { Token } from "./document.ts";
import { readLanguageModel } from "./language-model.ts";

/** wink-nlp needs time quadratic in the length of a run without blanks, so longer ones are cut. */
const longestRun = 60;
const longRun = new RegExp(`\\S{${longestRun}}(?=\\S)`, "g");

/**
 * Tokens of `text.slice(start, end)` with offsets into `text`.
 * wink-nlp reports no offsets: each token is found again by its words, blanks between them passed over.
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const { its, readDoc } = readLanguageModel();
  const slice = text.slice(start, end).replace(/\s/gu, " ");
  const tokens = readDoc(slice.replace(longRun, "$& ")).tokens();
  const words = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  // The lemma helper wants the model's addons as well, which the type of `out` does not know of.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.normal);
  const found: Token[] = [];
  let position = 0;
  words.forEach((word, index) => {
    while (slice[position] === " ") position += 1;
    if (!slice.startsWith(word, position)) return;
    const from = start + position;
    position += word.length;
    found.push({
      start: from,
      end: start + position,
      text: word,
      lemma: (lemmas[index] ?? word).toLowerCase(),
      pos: String(tags[index] ?? "X"),
    });
  });
  return found;
}

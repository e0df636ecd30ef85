/** How much two sentences have in common: 0 nothing, 1 every word. */
import { normaliseName } from "../name-key.ts";

/** Jaccard index of the words. */
export function quoteSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [words(a), words(b)];
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

function words(text: string): Set<string> {
  return new Set(normaliseName(text).split(" "));
}

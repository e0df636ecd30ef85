/** How many sources an event has that do not copy one another: neither in whole nor in the sentence itself. */
import { quoteSimilarity } from "./similarity.ts";

type Sentence = { articleId: string; quote: string };

/** Short sentences are alike by chance. */
const longEnough = 10;

export function independentSources(sentences: readonly Sentence[], groupOf: (articleId: string) => string): number {
  const groups = new Map<string, Set<string>>();
  const quotes = new Map<string, string[]>();
  for (const { articleId, quote } of sentences) {
    const group = groupOf(articleId);
    if (!groups.has(group)) groups.set(group, new Set([group]));
    quotes.set(group, [...(quotes.get(group) ?? []), quote]);
  }
  const names = [...groups.keys()];
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (copySentences(quotes.get(one) ?? [], quotes.get(other) ?? [])) join(groups, one, other);
    }
  }
  return new Set(groups.values()).size;
}

function copySentences(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (one) => one.split(/\s+/).length >= longEnough && b.some((other) => quoteSimilarity(one, other) >= 0.9),
  );
}

function join(groups: Map<string, Set<string>>, one: string, other: string) {
  const joined = new Set([...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
  for (const name of joined) groups.set(name, joined);
}

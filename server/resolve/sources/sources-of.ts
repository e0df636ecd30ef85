/** Which sources an event has that do not copy one another: neither the text, nor with changes, nor the sentence itself. */
import { quoteSimilarity } from "./similarity.ts";
import type { SourceGroups } from "./source-groups.ts";

type Sentence = { articleId: string; quote: string };

/** Short sentences are alike by chance. */
const longEnough = 10;

/** Of each article that tells of the event the source that it counts for: equal for articles that copy one another. */
export function sourcesOf(
  sentences: readonly Sentence[],
  { groupOf, areEdited }: Pick<SourceGroups, "groupOf" | "areEdited">,
): (articleId: string) => string {
  const groups = new Map<string, Set<string>>();
  const told = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const group = groupOf(sentence.articleId);
    if (!groups.has(group)) groups.set(group, new Set([group]));
    told.set(group, [...(told.get(group) ?? []), sentence]);
  }
  const names = [...groups.keys()];
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const [ours, theirs] = [told.get(one) ?? [], told.get(other) ?? []];
      const edited = ours.some((a) => theirs.some((b) => areEdited(a.articleId, b.articleId)));
      if (edited || copySentences(ours, theirs)) join(groups, one, other);
    }
  }
  return (articleId) => {
    const group = groupOf(articleId);
    return [...(groups.get(group) ?? [group])].sort()[0] ?? group;
  };
}

function copySentences(a: readonly Sentence[], b: readonly Sentence[]): boolean {
  return a.some(
    ({ quote }) =>
      quote.split(/\s+/).length >= longEnough && b.some((other) => quoteSimilarity(quote, other.quote) >= 0.9),
  );
}

function join(groups: Map<string, Set<string>>, one: string, other: string) {
  const joined = new Set([...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
  for (const name of joined) groups.set(name, joined);
}

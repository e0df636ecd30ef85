/** What the rules on agreements share: the kind that a noun tells, and the states in a row of words. */
import type { SentenceView } from "./sentence-view.ts";

/** "letter | of intent", "declaration | of intent" */
export const isOfIntent = (view: SentenceView, index: number): boolean =>
  view.words[index + 1]?.key === "of" && view.words[index + 2]?.key === "intent";

export function kindOf(key: string): string {
  const singular = /^(?:memoranda|memos?|mous?)$/.test(key)
    ? "memorandum"
    : key === "treaties"
      ? "treaty"
      : key.replace(/(?<!u)s$/, "");
  return singular;
}

export function statesIn(view: SentenceView, from: number, to: number): string[] {
  const states: string[] = [];
  for (let index = from; index < to; index += 1) {
    const known = view.cover[index]?.known;
    const iso2 =
      known?.kind === "state" || known?.kind === "capital" || known?.kind === "seat"
        ? known.iso2
        : known?.kind === "adjective" && known.iso2.length === 1
          ? known.iso2[0]
          : undefined;
    if (iso2 !== undefined && !states.includes(iso2)) states.push(iso2);
  }
  return states;
}

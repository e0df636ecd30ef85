/** Rows of words as the article prints them, and the state that they name. */
import type { Document } from "../document.ts";
import { onOneLine } from "../one-line.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Words `from`..`to` (excluded), line ends as blanks. */
export function printed(document: Document, view: SentenceView, from: number, to: number): string {
  const start = view.words[from]?.start ?? 0;
  const end = view.words[to - 1]?.end ?? start;
  return onOneLine(document.text.slice(start, end));
}

/** The first state named in the row, by name or by an adjective of its own. */
export function stateOf(view: SentenceView, from: number, to: number): string | null {
  for (let index = from; index < to; index += 1) {
    const known = view.cover[index]?.known;
    if (known?.kind === "state") return known.iso2;
    if (known?.kind === "adjective" && known.iso2.length === 1) return known.iso2[0] ?? null;
  }
  return null;
}

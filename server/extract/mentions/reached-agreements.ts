/**
 * Agreements of which the text says where they were made, or in which year and between whom.
 * Takes: "the agreement reached in Exempla City", "the accord signed in 2006 between Ruritania and Freedonia".
 * Not taken: "a deal signed by both", "agreement was reached", "an agreement reached on Monday", a town of which the agreement is not.
 */
import type { Document } from "../document.ts";
import { kindOf } from "./agreement-phrase.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { isPlace } from "./places-in-context.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

const nouns = new Set("agreement accord deal pact treaty memorandum".split(" "));
const made = /^(?:reached|signed|struck|concluded|brokered)$/;

const placeAt = (view: SentenceView, index: number): number | null => {
  const cover = view.cover[index];
  return isPlace(view, index) && cover?.from === index ? cover.to : null;
};

const stateAt = (view: SentenceView, index: number): { to: number; iso2: string } | null => {
  const at = view.words[index]?.key === "the" ? index + 1 : index;
  const cover = view.cover[at];
  return cover?.known.kind === "state" && cover.from === at ? { to: cover.to, iso2: cover.known.iso2 } : null;
};

/** "between | Ruritania and Freedonia": past them, with their codes; null where they are no two states. */
function betweenStates(view: SentenceView, between: number): { to: number; states: string[] } | null {
  if (view.words[between]?.key !== "between") return null;
  const one = stateAt(view, between + 1);
  const other = one !== null && view.words[one.to]?.key === "and" ? stateAt(view, one.to + 1) : null;
  return one === null || other === null ? null : { to: other.to, states: [one.iso2, other.iso2] };
}

/** "the existing | accord": told as one that is known. */
function isDefinite(view: SentenceView, index: number): boolean {
  for (let at = index - 1; at > index - 4 && at >= 0; at -= 1) {
    const key = view.words[at]?.key ?? "";
    if (/^(?:the|that|this|their|existing)$/.test(key)) return true;
    if (view.words[at]?.capital || isAfterComma(view.words[at + 1])) return false;
  }
  return false;
}

function findReached(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!nouns.has(word.key) || word.capital || !made.test(view.words[index + 1]?.key ?? "")) return;
    if (!isDefinite(view, index) || view.words[index + 2]?.key !== "in" || !isJoined(view.words[index + 1])) return;
    const year = /^(?:19|20)\d\d$/.test(view.words[index + 3]?.key ?? "") ? index + 4 : null;
    const parties = year === null ? null : betweenStates(view, year);
    const to = parties?.to ?? placeAt(view, index + 3);
    // "reached in Exempla City on March 1": the day is told of the agreement, which a name would hide.
    if (to === null || to === undefined || view.words[to]?.key === "on") return;
    all.push(
      found({
        rule: "reached-agreement",
        type: "Agreement",
        from: index,
        to,
        name: printed(document, view, index, to),
        kind: kindOf(word.key),
        states: parties?.states ?? [],
      }),
    );
  });
  return all;
}

export const reachedAgreements: MentionRule = { cues: nouns, find: findReached };

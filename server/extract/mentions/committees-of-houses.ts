/**
 * Committees of a parliament in small letters.
 * Takes: "the US Senate foreign relations committee", "the House of Commons defence committee".
 * Not taken: a committee with no house before it, "the Senate's committees".
 */
import type { Document } from "../document.ts";
import { portfolioWords } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const heads = new Set("committee subcommittee panel".split(" "));

function findCommitteesOfHouses(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (word.capital || !heads.has(word.key)) return;
    let at = index;
    while (index - at < 6 && isJoined(view.words[at])) {
      const key = view.words[at - 1]?.key ?? "";
      if (view.cover[at - 1] !== undefined || !(portfolioWords.has(key) || key === "and")) break;
      at -= 1;
    }
    const house = view.cover[at - 1];
    const known = house?.known;
    if (house === undefined || known?.kind !== "organization" || known.body !== "parliament" || at === index) return;
    if (view.words[at - 1]?.possessive || !isJoined(view.words[at])) return;
    const name = printed(document, view, house.from, index + 1);
    all.push(
      found({
        rule: "committee-of-house",
        type: "Organization",
        from: house.from,
        to: index + 1,
        name,
        kind: "committee",
      }),
    );
  });
  return all;
}

export const committeesOfHouses: MentionRule = { cues: heads, find: findCommitteesOfHouses };

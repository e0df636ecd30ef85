/**
 * The house of an office holder.
 * Takes: "the Attorney General's Office", "the Ruritanian Prime Minister’s Office", "the Union Attorney General’s Office", "the President's Office of Ruritania".
 * Not taken: "the minister's office" in small letters, "Exempel's Office", an office of a body ("the Ministry's Office").
 */
import type { Document } from "../document.ts";
import { titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed, stateOf } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const rooms = new Set("office department secretariat chambers".split(" "));

/** "the President's Office | of Ruritania": past the state. */
function endWithState(view: SentenceView, index: number): number {
  const state = view.words[index + 1]?.key === "of" ? view.cover[index + 2] : undefined;
  return state?.known.kind === "state" && state.from === index + 2 ? state.to : index + 1;
}

function findOfficersOffices(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const owner = view.words[index - 1];
    if (!word.capital || !rooms.has(word.key) || !owner?.possessive || !owner.capital || !titleHeads.has(owner.key))
      return;
    let from = index - 1;
    while (from > 0 && index - from < 7 && isJoined(view.words[from])) {
      const left = view.words[from - 1];
      if (left === undefined || !left.capital || left.possessive || left.key === "the") break;
      const cover = view.cover[from - 1];
      const state = cover?.known.kind === "adjective" || cover?.known.kind === "state";
      if (
        !state &&
        !titleHeads.has(left.key) &&
        !titleModifiers.has(left.key) &&
        !/^(?:union|federal|public|state)$/.test(left.key)
      )
        break;
      from = cover === undefined ? from - 1 : cover.from;
    }
    const to = endWithState(view, index);
    // "the President's Office" alone could be any.
    if (from === index - 1 && to === index + 1) return;
    const name = printed(document, view, from, to);
    const iso2 = stateOf(view, from, to);
    all.push(found({ rule: "officers-office", type: "Organization", from, to, name, kind: "agency", iso2 }));
  });
  return all;
}

export const officersOffices: MentionRule = { cues: rooms, find: findOfficersOffices };

/**
 * Leaders of several states told together, whom the article names elsewhere.
 * Takes: "the presidents of Ruritania, Freedonia and Exempla", "the Ruritanian and Freedonian foreign ministers".
 * Not taken: a row of which one state's leader is named nowhere, or told of twice: then the states stand for themselves.
 */
import { hasCue } from "../cues.ts";
import { pluralTitles, singularOf } from "../vocabulary/group-words.ts";
import { mayBeAnothers } from "./bare-titles.ts";
import { isFormer, type KnownPerson } from "./discourse.ts";
import { officeWords } from "./office-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

type Row = { to: number; states: string[] };

/** "Ruritania, Freedonia and Exempla": states by name, or by adjective. */
function rowOf(view: SentenceView, from: number, kind: "state" | "adjective"): Row | null {
  const states: string[] = [];
  let at = from;
  while (at < view.words.length) {
    const first = view.words[at]?.key === "the" ? at + 1 : at;
    const cover = view.cover[first];
    if (cover === undefined || cover.from !== first || cover.known.kind !== kind) break;
    const [code, ...others] = [cover.known.iso2].flat();
    if (code == null || others.length > 0) return null;
    states.push(code);
    at = cover.to;
    const next = view.words[at];
    if (next?.key === "and") at += 1;
    else if (!isAfterComma(next)) break;
  }
  return states.length > 1 ? { to: at, states } : null;
}

/** "foreign ministers": the words of the office, in the singular, and the first word after them. */
function officeAt(view: SentenceView, from: number): { to: number; words: string[] } | null {
  for (let at = from; at < Math.min(view.words.length, from + 4); at += 1) {
    const word = view.words[at];
    if (word === undefined || (at > from && !isJoined(word)) || view.cover[at] !== undefined) return null;
    if (!pluralTitles.has(word.key)) continue;
    const head = singularOf(word.key);
    const before = view.words.slice(from, at).map(({ key }) => key);
    return head === null ? null : { to: at + 1, words: officeWords([...before, head]) };
  }
  return null;
}

/** The one person of the article who holds the office for the state, or whom it only calls that state's. */
function holderFor(people: readonly KnownPerson[], state: string, words: readonly string[]): KnownPerson | null {
  const ofState = people.filter((known) => known.states.has(state));
  const holders = ofState.filter(
    (known) =>
      !isFormer(known, [...words]) &&
      known.titles.some(
        (title) =>
          (title.includes("counterpart") && !mayBeAnothers(people, words)) ||
          words.every((word) => title.includes(word)),
      ),
  );
  const untitled = ofState.filter(({ titles }) => titles.length === 0);
  const [only, ...others] = holders.length > 0 ? holders : untitled;
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * "the Ruritanian and Freedonian | foreign ministers", "the presidents of Ruritania and Freedonia": the states in their order, the words of
 * the office, and the first word behind. `index`: "the", or the first word of the row. Null where the words are none of this.
 */
export function officesOfStates(
  view: SentenceView,
  index: number,
): { to: number; states: string[]; words: string[] } | null {
  if (!hasCue(view.sentence, pluralTitles)) return null;
  const from = view.words[index]?.key === "the" ? index + 1 : index;
  const adjectives = rowOf(view, from, "adjective");
  const office = officeAt(view, adjectives?.to ?? from);
  if (office === null || (adjectives === null && view.words[office.to]?.key !== "of")) return null;
  const row = adjectives === null ? rowOf(view, office.to + 1, "state") : { ...adjectives, to: office.to };
  return row === null ? null : { ...row, words: office.words };
}

/** `index`: "the", or the first word of the row. Null where the words are none of this. */
export function leadersOfStates(
  view: SentenceView,
  index: number,
  people: readonly KnownPerson[],
): { to: number; members: KnownPerson[] } | null {
  const row = officesOfStates(view, index);
  if (row === null) return null;
  const members = row.states.map((state) => holderFor(people, state, row.words));
  const named = members.filter((member) => member !== null);
  return named.length < members.length || new Set(named).size < named.length ? null : { to: row.to, members: named };
}

/**
 * One office of several states before as many names: whose is whose.
 * Takes: "the Ruritanian and Freedonian foreign ministers, Anna Exempel and Bo Sample", "the presidents of Ruritania and Freedonia, A and B".
 * Not taken: more states than names or fewer, a name that has an office of its own, names with other words between.
 */
import { officesOfStates } from "./leaders-of-states.ts";
import type { PersonUse } from "./person-uses.ts";
import { isListedAfter } from "./rows-of-names.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma } from "./words.ts";

export type RespectiveOffice = { state: string; words: string[] };

/** `uses`: all of one sentence, in its order. */
function inSentence(uses: readonly PersonUse[]): [PersonUse, RespectiveOffice][] {
  const view = uses[0]?.view;
  if (view === undefined || uses.length < 2) return [];
  for (let index = 0; index < view.words.length; index += 1) {
    const row = officesOfStates(view, index);
    if (row === null) continue;
    const first = uses.findIndex(({ run }) => run.from === row.to);
    if (first < 0 || !isAfterComma(view.words[row.to])) return [];
    const names = uses.slice(first, first + row.states.length);
    const next = uses[first + names.length];
    const last = names.at(-1);
    const inRow = names.every((use, at) => at === 0 || isListedAfter(names[at - 1] ?? use, use));
    const more = next !== undefined && last !== undefined && isListedAfter(last, next);
    if (!inRow || more || names.length < row.states.length || names.some(({ before }) => before !== null)) return [];
    return names.flatMap((use, at) => {
      const state = row.states[at];
      return state === undefined ? [] : [[use, { state, words: row.words }]];
    });
  }
  return [];
}

/** `uses`: of the whole article, in its order. */
export function respectiveOffices(uses: readonly PersonUse[]): Map<PersonUse, RespectiveOffice> {
  const bySentence = new Map<SentenceView, PersonUse[]>();
  for (const use of uses) bySentence.set(use.view, [...(bySentence.get(use.view) ?? []), use]);
  return new Map([...bySentence.values()].flatMap(inSentence));
}

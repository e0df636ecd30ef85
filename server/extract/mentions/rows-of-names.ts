/** Names in a row that lend each other what makes them names: one title for all, or sure names beside them. */
import { isGivenName } from "../vocabulary/given-names.ts";
import type { PersonUse } from "./person-uses.ts";
import { isPlainWord, type SentenceView } from "./sentence-view.ts";
import { isAfterComma } from "./words.ts";

const pluralOffices =
  /^(?:presidents|premiers|ministers|chancellors|secretaries|secretaries-general|senators|generals|kings|ambassadors|governors|advis[eo]rs|commissioners|envoys|negotiators|leaders|congress(?:wo)?men)$/;

/** Does `use` follow `previous` in a list: with a comma, "and" or both between them? */
export function isListedAfter(previous: PersonUse, { view, run }: PersonUse): boolean {
  const to = pastState(view, previous.run.to);
  const joiner = view.words[to];
  if (run.from === to) return isAfterComma(joiner);
  return run.from === to + 1 && joiner?.key === "and";
}

/** "A | of Ruritania and B", "A | for Ruritania, B": the word behind whose each is; `at` where nothing says so. */
function pastState(view: SentenceView, at: number): number {
  const cover = /^(?:of|for|from)$/.test(view.words[at]?.key ?? "") ? view.cover[at + 1] : undefined;
  return cover?.from === at + 1 && cover.known.kind === "state" ? cover.to : at;
}

/**
 * "including A, Roman B, and C", A a sure name: two words in such a row that are no English are a name. Behind a name with a title, "Minister A
 * and Tarnu Karsali", neither may be a word at all: "Minister A and Golden Sunrise" may be a party.
 */
function inRowOfNames(use: PersonUse, uses: readonly PersonUse[], index: number): boolean {
  const { view, run } = use;
  const previous = uses[index - 1];
  const next = view.words[run.to];
  const words = view.words.slice(run.from, run.to);
  const titled = previous?.before !== null;
  const ends = next === undefined || isAfterComma(next) || next.key === "and";
  return (
    use.full &&
    words.length === 2 &&
    run.strong > (titled ? 1 : 0) &&
    words.every(({ key, allCapitals }) => !allCapitals && (isGivenName(key) || !isPlainWord(key))) &&
    previous?.certain === true &&
    (previous.full || titled) &&
    isListedAfter(previous, use) &&
    (ends || (titled && !next.capital && !view.words[run.to - 1]?.possessive))
  );
}

const isSure = (use: PersonUse | undefined): use is PersonUse => use?.certain === true && use.full;

/** "A, B and Tarnu Karsali on a base", A and B sure names; "including Tarnu Karsali and A": two words that are no English, beside sure names in a row. */
function betweenSureNames(use: PersonUse, uses: readonly PersonUse[], index: number): boolean {
  const { view, run } = use;
  const words = view.words.slice(run.from, run.to);
  const isName =
    use.full && run.strong === run.parts && words.every(({ key, allCapitals }) => !allCapitals && !isPlainWord(key));
  if (!isName || view.words[run.to - 1]?.possessive || view.words[run.to]?.capital) return false;
  const [second, first, next] = [uses[index - 1], uses[index - 2], uses[index + 1]];
  if (isSure(second) && isSure(first) && isListedAfter(first, second) && isListedAfter(second, use)) return true;
  return isSure(next) && next.run.from === run.to + 1 && isListedAfter(use, next);
}

/** "Presidents A and B", "Foreign Ministers A, B and C": one title for all the family names. `index`: the place of `use` in `uses`. */
export function underSharedTitle(use: PersonUse, uses: readonly PersonUse[], index: number): PersonUse {
  if (use.certain || use.run.strong === 0) return use;
  if (inRowOfNames(use, uses, index) || betweenSureNames(use, uses, index)) return { ...use, certain: true };
  let first = use;
  for (let at = index - 1; at >= 0; at -= 1) {
    const previous = uses[at];
    if (previous === undefined || !isListedAfter(previous, first)) break;
    first = previous;
  }
  const isShared = first !== use && first.certain && first.before !== null && pluralOffices.test(first.before.head);
  return isShared ? { ...use, certain: true } : use;
}

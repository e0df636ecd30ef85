/** A title between two names in a row: whether it is that of the one before or of the one behind. */
import type { PersonUse } from "./person-uses.ts";

/** No office before the name: "Dr. A", "H.E. A". */
const isOnlyAddressed = ({ before }: PersonUse): boolean =>
  before === null || /^(?:mr|mrs|ms|dr|prof|sir|excellency)$/.test(before.head);

/** "A, Minister of C, B, Minister of D": B has an office of his own behind the name, and the one between the two is A's. */
export function withoutTitleBefore(use: PersonUse, previous: PersonUse | undefined): PersonUse {
  const own = previous !== undefined && isOnlyAddressed(previous) && previous.after?.from === use.comma?.from;
  return own && use.comma !== null && use.after !== null ? { ...use, comma: null } : use;
}

/**
 * "A, Minister of Trade B": the title after the comma is B's. "A, the minister of trade, B": it is A's. "the minister of justice, Mr A,
 * the minister of trade, Mr B": where A's own title stands before the name, so does B's.
 */
export function withoutNextTitle(use: PersonUse, next: PersonUse | undefined): PersonUse {
  if (next === undefined) return use;
  const { after } = use;
  const title = next.before !== null && next.comma === null ? next.before : use.comma === null ? null : next.comma;
  // "Foreign Minister A, Ruritania's Chief Minister, Dr B": A has an office of his own before the name.
  const ofNext = next.comma !== null && !isOnlyAddressed(use);
  if (after !== null && ofNext && next.before !== null && next.comma?.from === after.from)
    return { ...use, after: null };
  // "A, Deputy Prime Minister/Foreign Minister B"
  const slashed = after !== null && title?.from === after.to && use.view.words[title.from]?.gap.trim() === "/";
  if (after !== null && title !== null && (title.from < after.to || slashed) && after.from < next.run.from) {
    return { ...use, after: null, certain: use.certain && (use.before !== null || use.comma !== null || use.full) };
  }
  return use;
}

/** Office and relation claims → one relationship for each distinct tie, with the ids of the claims that say so. */
import type { OfficeClaim, RelationClaim } from "#contract/extraction.ts";
import { byText } from "./name-key.ts";
import type { RelationshipRow } from "./projection.ts";

/** A claim that ties two entities, with their graph ids. */
export type Tie = {
  id: string;
  from: string;
  to: string;
  claim: OfficeClaim | RelationClaim;
  /** The office without its body's names; null for a relation. */
  office: string | null;
};

/** All claims of one tie, added up so that one claim more costs little however many there are. */
export type TieCell = {
  id: string;
  type: RelationshipRow["type"];
  from: string;
  to: string;
  /** In order. */
  claimIds: string[];
  titles: Map<string, number>;
  /** Claims that the office is held, not that it was. */
  current: number;
};

/** What the tie's relationship is called: equal for claims that say the same thing. */
export function tieId({ from, to, claim, office }: Tie): string {
  if (claim.type === "relation") return `${claim.relation}|${from}|${to}`;
  return `HOLDS_OFFICE|${from}|${to}|${office}`;
}

export function newTieCell(tie: Tie): TieCell {
  const { from, to, claim } = tie;
  const type = claim.type === "relation" ? claim.relation : "HOLDS_OFFICE";
  return { id: tieId(tie), type, from, to, claimIds: [], titles: new Map(), current: 0 };
}

/** Adds (or with -1 takes away) a claim. */
export function countTie(cell: TieCell, { id, claim }: Tie, step: 1 | -1): void {
  const at = positionOf(cell.claimIds, id);
  const known = cell.claimIds[at] === id;
  if (known === (step === 1)) return;
  if (step === 1) cell.claimIds.splice(at, 0, id);
  else cell.claimIds.splice(at, 1);
  if (claim.type !== "office") return;
  const count = (cell.titles.get(claim.title) ?? 0) + step;
  if (count === 0) cell.titles.delete(claim.title);
  else cell.titles.set(claim.title, count);
  if (!claim.former) cell.current += step;
}

/** Where `id` is, or where it would have to stand. */
function positionOf(sorted: readonly string[], id: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An office is `former` where every claim says so. */
export function tieRow(cell: TieCell): RelationshipRow {
  const { id, type, from, to } = cell;
  const claimIds = [...cell.claimIds];
  if (type !== "HOLDS_OFFICE") return { id, type, from, to, properties: { claimIds } };
  return { id, type, from, to, properties: { title: usualTitle(cell.titles), former: cell.current === 0, claimIds } };
}

/** The title that most claims use; of equals the shorter, then the first in order. */
function usualTitle(votes: ReadonlyMap<string, number>): string {
  const sorted = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || a.length - b.length || byText(a, b));
  return sorted[0]?.[0] ?? "";
}

/** Office and relation claims → one relationship for each distinct tie, with the ids of the claims that say so. */
import type { OfficeClaim, RelationClaim } from "#contract/extraction.ts";
import { byText } from "./name-key.ts";
import { officeKey } from "./office-title.ts";
import type { RelationshipRow } from "./projection.ts";

/** A claim that ties two entities, with their graph ids. */
export type Tie = { id: string; from: string; to: string; claim: OfficeClaim | RelationClaim };

/** What the tie's relationship is called: equal for claims that say the same thing. */
export function tieId({ from, to, claim }: Tie): string {
  if (claim.type === "relation") return `${claim.relation}|${from}|${to}`;
  return `HOLDS_OFFICE|${from}|${to}|${officeKey(claim.title)}`;
}

/** One relationship out of all the ties with the same id. An office is `former` where every claim says so. */
export function tieRow(ties: readonly Tie[]): RelationshipRow | null {
  const sorted = [...ties].sort((a, b) => byText(a.id, b.id));
  const first = sorted[0];
  if (first === undefined) return null;
  const { from, to, claim } = first;
  const claimIds = [...new Set(sorted.map((tie) => tie.id))];
  if (claim.type === "relation") return { id: tieId(first), type: claim.relation, from, to, properties: { claimIds } };
  const offices = sorted.flatMap((tie) => (tie.claim.type === "office" ? [tie.claim] : []));
  return {
    id: tieId(first),
    type: "HOLDS_OFFICE",
    from,
    to,
    properties: { title: usualTitle(offices), former: offices.every((office) => office.former), claimIds },
  };
}

/** The title that most claims use; of equals the shorter, then the first in order. */
function usualTitle(offices: readonly OfficeClaim[]): string {
  const votes = new Map<string, number>();
  for (const { title } of offices) votes.set(title, (votes.get(title) ?? 0) + 1);
  const sorted = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || a.length - b.length || byText(a, b));
  return sorted[0]?.[0] ?? "";
}

/** Facts about a thing, value beside value, with a mark where sources disagree. */
import type { Fact } from "#contract/graph.ts";
import { factsClash, groupFacts, type ToldFact } from "../resolve/facts-clash.ts";
import { tellValue } from "../resolve/told-value.ts";
import { type ClaimRow, claimDate, evidenceOf, sortedClaims } from "./evidence.ts";

type FactRow = ToldFact & { row: ClaimRow };

const factRow = (row: ClaimRow): FactRow[] => {
  const { id, type, property, value, amount, unit } = row.claim;
  if (type !== "fact" || property === null) return [];
  const told = tellValue(value ?? "", amount, unit);
  return [{ id, articleId: row.articleId, property, told, date: claimDate(row), row }];
};

const disagree = (facts: readonly FactRow[]): boolean => facts.some((a) => facts.some((b) => factsClash(a, b)));

/** Sorted as the claims are, by the property that comes first. */
export const factsOf = (rows: ClaimRow[]): Fact[] => {
  const byProperty = new Map<string, FactRow[]>();
  for (const fact of sortedClaims(rows).flatMap(factRow))
    byProperty.set(fact.property, [...(byProperty.get(fact.property) ?? []), fact]);
  return [...byProperty].map(([property, facts]) => ({
    property,
    values: groupFacts(facts).map(valueTold),
    disagreement: disagree(facts),
  }));
};

/** One value in the words of its first sentence, with all that give it. */
const valueTold = (facts: readonly FactRow[]): Fact["values"][number] => {
  const claim = facts[0]?.row.claim;
  const evidence = sortedClaims(facts.map(({ row }) => row)).map(evidenceOf);
  return { value: claim?.value ?? "", amount: claim?.amount ?? null, unit: claim?.unit ?? null, evidence };
};

/** Facts about a thing, value beside value, with a mark where sources disagree. */
import type { Fact } from "#contract/graph.ts";
import { type ClaimRow, claimDate, evidenceOf, sortedClaims } from "./evidence.ts";

/** Two ways to write one value are one: by amount and unit where there is an amount, by the words otherwise. */
const valueKey = ({ claim }: ClaimRow): string =>
  claim.amount === null
    ? (claim.value ?? "").trim().toLowerCase().replace(/\s+/g, " ")
    : `${claim.amount} ${claim.unit?.toLowerCase() ?? ""}`;

/** Values of different times do not contradict one another. A value without a date may be of any time. */
const mayBeSameTime = (a: ClaimRow, b: ClaimRow): boolean => {
  const one = claimDate(a);
  const other = claimDate(b);
  if (one.start === null || one.end === null || other.start === null || other.end === null) return true;
  return one.start <= other.end && other.start <= one.end;
};

/** Different values from different articles for what may be the same time. One article that gives two is not at odds with itself. */
const disagree = (rows: ClaimRow[]): boolean =>
  rows.some((a) => rows.some((b) => a.articleId !== b.articleId && valueKey(a) !== valueKey(b) && mayBeSameTime(a, b)));

export const factsOf = (rows: ClaimRow[]): Fact[] => {
  const byProperty = new Map<string, ClaimRow[]>();
  for (const row of sortedClaims(rows)) {
    const { property } = row.claim;
    if (row.claim.type === "fact" && property !== null)
      byProperty.set(property, [...(byProperty.get(property) ?? []), row]);
  }
  return [...byProperty].map(([property, claims]) => ({
    property,
    values: valuesOf(claims),
    disagreement: disagree(claims),
  }));
};

const valuesOf = (claims: ClaimRow[]): Fact["values"] => {
  const byValue = new Map<string, ClaimRow[]>();
  for (const row of claims) byValue.set(valueKey(row), [...(byValue.get(valueKey(row)) ?? []), row]);
  return [...byValue.values()].flatMap((rows) => {
    const claim = rows[0]?.claim;
    if (claim === undefined) return [];
    return [{ value: claim.value ?? "", amount: claim.amount, unit: claim.unit, evidence: rows.map(evidenceOf) }];
  });
};

/** The verdicts in force, arranged by what they are about. A later verdict on the same two things replaces an earlier one. */
import type { Status } from "#contract/ontology.ts";
import type { RecordedVerdict } from "#contract/verdicts.ts";
import { byText } from "./name-key.ts";

export type VerdictBook = {
  /** `a|b` with the keys in order → what holds. */
  pairs: ReadonlyMap<string, { a: string; b: string; ruling: "same" | "different" }>;
  notSo: ReadonlySet<string>;
  /** Claims that a reader confirmed. */
  accepted: ReadonlySet<string>;
  /** Claim → what the sentence says became of the event, the latest last. */
  statuses: ReadonlyMap<string, Status>;
  noEntity: ReadonlySet<string>;
  /** Entity key → name, the latest last. */
  renames: ReadonlyMap<string, string>;
  redates: ReadonlyMap<string, { start: string; end: string }>;
};

export function readVerdicts(recorded: readonly RecordedVerdict[]): VerdictBook {
  const pairs = new Map<string, { a: string; b: string; ruling: "same" | "different" }>();
  const notSo = new Set<string>();
  const accepted = new Set<string>();
  const statuses = new Map<string, Status>();
  const noEntity = new Set<string>();
  const renames = new Map<string, string>();
  const redates = new Map<string, { start: string; end: string }>();
  const inForce = recorded
    .filter((one) => one.revoked === null)
    .sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id));
  for (const { verdict } of inForce) {
    switch (verdict.kind) {
      case "same":
      case "different": {
        const [a, b] = verdict.a < verdict.b ? [verdict.a, verdict.b] : [verdict.b, verdict.a];
        pairs.set(`${a}|${b}`, { a, b, ruling: verdict.kind });
        break;
      }
      case "not-so":
        notSo.add(verdict.claim);
        break;
      case "accept":
        accepted.add(verdict.claim);
        break;
      case "restatus":
        statuses.set(verdict.claim, verdict.status);
        break;
      case "not-an-entity":
        noEntity.add(verdict.entity);
        break;
      case "rename":
        renames.delete(verdict.entity);
        renames.set(verdict.entity, verdict.name);
        break;
      case "redate":
        redates.set(verdict.claim, { start: verdict.start, end: verdict.end });
        break;
    }
  }
  return { pairs, notSo, accepted, statuses, noEntity, renames, redates };
}

/** `person:kurt example@article:…` → `[person:kurt example, article:…]`; without an article the second is null. */
export function splitKey(key: string): [string, string | null] {
  const at = key.indexOf("@article:");
  return at < 0 ? [key, null] : [key.slice(0, at), key.slice(at + 1)];
}

/** Claims that one of the books reads otherwise than the other. */
export function changedClaims(before: VerdictBook, after: VerdictBook): Set<string> {
  const changed = new Set<string>();
  for (const [was, is] of [
    [before.notSo, after.notSo],
    [before.accepted, after.accepted],
  ] as const)
    for (const claim of [...was, ...is]) if (was.has(claim) !== is.has(claim)) changed.add(claim);
  for (const claim of [...before.statuses.keys(), ...after.statuses.keys()])
    if (before.statuses.get(claim) !== after.statuses.get(claim)) changed.add(claim);
  for (const claim of [...before.redates.keys(), ...after.redates.keys()]) {
    const [was, is] = [before.redates.get(claim), after.redates.get(claim)];
    if (was?.start !== is?.start || was?.end !== is?.end) changed.add(claim);
  }
  return changed;
}

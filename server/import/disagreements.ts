/** What sources tell differently, with names and sentences instead of ids. */
import { z } from "zod";
import type { EntityRef, Evidence } from "#contract/graph.ts";
import type { DisagreementsResponse } from "#contract/verdicts.ts";
import type { Resolver } from "../resolve/resolver.ts";
import type { Store } from "../store/store.ts";
import { refOf } from "./article-view.ts";

const Named = z.object({ id: z.string(), name: z.string(), labels: z.array(z.string()) });

export async function listDisagreements(
  resolver: Resolver,
  store: Store,
  limit: number,
): Promise<DisagreementsResponse> {
  const found = resolver.disagreements();
  const shown = found.slice(0, limit);
  const ids = [...new Set(shown.map(({ about }) => about))];
  const claimIds = [...new Set(shown.flatMap(({ values }) => values.flatMap((value) => value.claimIds)))];
  const [named, evidence] = await Promise.all([store.ask("node-names", { ids }, Named), store.claims(claimIds)]);
  const refs = new Map(named.flatMap((node) => refOf(node) ?? []).map((ref): [string, EntityRef] => [ref.id, ref]));
  const byClaim = new Map(evidence.map((one): [string, Evidence] => [one.claimId, one]));
  const disagreements = shown.flatMap(({ about, property, values }) => {
    const ref = refs.get(about);
    if (!ref) return [];
    const told = values.map(({ value, claimIds: ids }) => ({
      value,
      evidence: ids.flatMap((id) => byClaim.get(id) ?? []),
    }));
    return [{ about: ref, property, values: told }];
  });
  return { disagreements, page: { limit, total: found.length, cut: found.length > shown.length } };
}

/** What one node is joined to: counts by type, and a page of it. */
import { z } from "zod";
import type { NeighboursQuery, NeighboursResponse } from "#contract/api.ts";
import type { Ask } from "./ask.ts";
import { countTypes, typeOf } from "./count-types.ts";
import { NotFound } from "./errors.ts";
import { nodesById, subgraph } from "./subgraph.ts";

const Neighbour = z.object({ id: z.string(), labels: z.array(z.string()) });

/** @throws NotFound */
export const neighbours = async (
  ask: Ask,
  id: string,
  query: z.infer<typeof NeighboursQuery>,
): Promise<NeighboursResponse> => {
  const [centre] = await nodesById(ask, [id]);
  if (centre === undefined) throw new NotFound(`Nothing in the graph has the id ${id}.`);
  const all = await ask(centre.label === "Event" ? "event-neighbours" : "entity-neighbours", { id }, Neighbour);
  const { types, limit, offset } = query;
  const wanted = all.filter((each) => types === undefined || types.includes(typeOf(each.labels)));
  const ranked = (await nodesById(ask, query.countsOnly ? [] : wanted.map((each) => each.id))).sort(
    (a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  const shown = ranked.slice(offset, offset + limit).map((node) => node.id);
  const page = { limit, total: wanted.length, cut: wanted.length > offset + shown.length };
  return {
    counts: countTypes(all),
    graph: await subgraph(ask, query.countsOnly ? [] : [id, ...shown], { met: false, claims: null }, page),
  };
};

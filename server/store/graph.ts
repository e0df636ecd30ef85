/** The graph as the viewer opens it: the best connected nodes that pass the filters, and the edges between them. */
import { z } from "zod";
import type { GraphQuery, GraphResponse, GraphSelection } from "#contract/api.ts";
import type { Ask } from "./ask.ts";
import { countTypes } from "./count-types.ts";
import { subgraph } from "./subgraph.ts";

const Degree = z.object({ id: z.string(), labels: z.array(z.string()), degree: z.number() });
type Degree = z.infer<typeof Degree>;
const Supported = z.object({ claimId: z.string(), id: z.string() });
const Member = z.object({ eventId: z.string(), type: z.string(), id: z.string() });

const among = (rows: Degree[], kept: Set<string> | null) =>
  kept === null ? rows : rows.filter(({ id }) => kept.has(id));

/**
 * With a filter on events (status, dates, articles) an entity stays where an event that passes joins it; without, all do.
 * Folded (`events: "edges"`), events are not nodes, and what joins entities is MET and the lasting relations.
 */
export const graph = async (ask: Ask, query: GraphQuery): Promise<GraphResponse> => {
  const { types = null, status = null, from = null, to = null, articles = null, limit } = query;
  const supported = articles === null ? null : await ask("supported-by-articles", { articles }, Supported);
  const said = supported === null ? null : new Set(supported.map(({ id }) => id));
  const events = among(await ask("event-degrees", { status, from, to }, Degree), said);
  let entities = await ask("entity-degrees", { types }, Degree);
  if (status !== null || from !== null || to !== null || said !== null) {
    const members = await ask("event-members", { ids: events.map(({ id }) => id) }, Member);
    const direct = said !== null && status === null && from === null && to === null ? said : new Set<string>();
    entities = among(entities, new Set([...members.map(({ id }) => id), ...direct]));
  }
  const folded = query.events === "edges";
  const ranked = (folded ? entities : [...entities, ...events]).sort(
    (a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  const ids = ranked.slice(0, limit).map(({ id }) => id);
  const claims = supported === null ? null : new Set(supported.map(({ claimId }) => claimId));
  const page = { limit, total: ranked.length, cut: ranked.length > limit };
  const left = countTypes(ranked.slice(limit));
  const found = { ...(await subgraph(ask, ids, { met: folded, claims }, page)), left };
  if (!folded) return found;
  const kept = new Set(events.map(({ id }) => id));
  return { ...found, edges: found.edges.filter((edge) => edge.eventId === null || kept.has(edge.eventId)) };
};

export const selection = async (ask: Ask, { ids, events }: z.infer<typeof GraphSelection>): Promise<GraphResponse> => ({
  ...(await subgraph(ask, ids, { met: events === "edges", claims: null })),
  left: [],
});

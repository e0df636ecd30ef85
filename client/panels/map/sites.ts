/** Where things are and what took place there: the map's points, and what has no coordinates. */
import type { EventRecord, GraphNode, Subgraph } from "#contract/graph.ts";

export type Site = {
  node: GraphNode;
  lat: number;
  lon: number;
  /** True where the coordinates are those of the place that it lies in. */
  near: boolean;
  events: EventRecord[];
};
export type Sites = {
  located: Site[];
  unlocated: { node: GraphNode; events: EventRecord[] }[];
  placeless: EventRecord[];
};

/** Of a site's sign, in pixels: larger where more took place. */
export const radiusOf = ({ events }: Pick<Site, "events">): number => 5 + Math.min(13, 3 * Math.sqrt(events.length));

type Coordinates = { lat: number; lon: number };

const coordinatesOf = ({ lat, lon }: Pick<GraphNode, "lat" | "lon">): Coordinates | null =>
  lat === null || lon === null ? null : { lat, lon };

/** Places and bases with their encounters, those with the most first. A base without coordinates stands at its place. */
export const sitesOf = (graph: Pick<Subgraph, "nodes" | "edges">, events: EventRecord[]): Sites => {
  const sited = graph.nodes.filter(({ label }) => label === "Place" || label === "Base");
  const nodes = new Map(sited.map((node) => [node.id, node]));
  const around = new Map(
    graph.edges.filter(({ type }) => type === "LOCATED_IN").map(({ source, target }) => [source, target]),
  );
  const at = new Map<string, EventRecord[]>();
  for (const event of events) {
    const ids = [event.place?.id, ...event.concerns.filter(({ label }) => label === "Base").map(({ id }) => id)];
    for (const id of ids) if (id !== undefined) at.set(id, [...(at.get(id) ?? []), event]);
  }
  const located: Site[] = [];
  const unlocated: Sites["unlocated"] = [];
  for (const node of nodes.values()) {
    const own = coordinatesOf(node);
    const place = nodes.get(around.get(node.id) ?? "");
    const found = own ?? (place ? coordinatesOf(place) : null);
    const held = at.get(node.id) ?? [];
    if (found) located.push({ node, ...found, near: own === null, events: held });
    else unlocated.push({ node, events: held });
  }
  const byEvents = (one: { events: unknown[]; node: GraphNode }, other: { events: unknown[]; node: GraphNode }) =>
    other.events.length - one.events.length || one.node.name.localeCompare(other.node.name);
  return {
    located: located.sort(byEvents),
    unlocated: unlocated.sort(byEvents),
    placeless: events.filter(({ place }) => place === null),
  };
};

/** Whether a selected node has to do with a site: the site itself, an event there, or somebody who took part in one. */
export const isLinked = (site: Pick<Site, "node" | "events">, selected: readonly string[]): boolean =>
  selected.includes(site.node.id) ||
  site.events.some(
    (event) => selected.includes(event.id) || event.participants.some(({ id }) => selected.includes(id)),
  );

/** The picture's graph in the formats of other tools. */
import { MultiDirectedGraph } from "graphology";
import type { EventRecord, GraphEdge, GraphNode } from "#contract/graph.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { kindOf } from "../kind.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./picture.ts";
import { type Cited, sourceLine } from "./source-line.ts";

type Attributes = Record<string, string | number>;

const held = (claimIds: readonly string[], { evidence }: Picture): Cited[] =>
  claimIds.flatMap((id) => evidence.get(id) ?? []);

/** The sentences and, in the same order, where they stand: other tools know no lists. */
const cited = (claimIds: readonly string[], picture: Picture): Attributes => {
  const claims = held(claimIds, picture);
  return {
    claims: claimIds.join(" "),
    quote: claims.map(({ quote }) => quote).join(" | "),
    source: claims.map(({ article }) => sourceLine(article)).join(" | "),
  };
};

const dated = (date: GraphNode["date"]): Attributes => ({
  start: date?.start ?? "",
  end: date?.end ?? "",
  precision: date?.precision ?? "",
});

/** Which encounter a direct line stands for: its disc is not drawn. */
const eventOf = (event: EventRecord | undefined): Attributes => ({
  event: event?.id ?? "",
  eventName: event?.name ?? "",
  kind: event?.kind ?? "",
  place: event?.place?.name ?? "",
});

const edgeAttributes = (one: GraphEdge, picture: Picture, events: ReadonlyMap<string, EventRecord>): Attributes => ({
  label: one.title ?? relationshipTypes[one.type].label,
  type: one.type,
  role: one.role ?? "",
  status: one.status ?? "",
  ...dated(one.date),
  ...eventOf(one.eventId === null ? undefined : events.get(one.eventId)),
  ...cited(one.claimIds, picture),
});

const asGraph = (picture: Picture): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  const events = new Map(picture.events.map((event) => [event.id, event]));
  for (const { node, x, y, size, colour } of picture.nodes) {
    const claimIds = events.get(node.id)?.evidence.map(({ claimId }) => claimId) ?? [];
    graph.addNode(node.id, {
      label: node.name,
      type: kindOf(node),
      status: node.status ?? "",
      ...dated(node.date),
      ...cited(claimIds, picture),
      x,
      y: -y,
      size,
      color: colour,
    });
  }
  for (const { edge } of picture.edges)
    for (const one of edge.edges)
      if (!graph.hasEdge(one.id))
        graph.addDirectedEdgeWithKey(one.id, one.source, one.target, edgeAttributes(one, picture, events));
  return graph;
};

export const gexfOf = async (picture: Picture): Promise<string> => {
  const { write } = await import("graphology-gexf/browser");
  return write(asGraph(picture), {
    formatNode: (_key, { label, x, y, size, color, ...attributes }) => ({
      label,
      attributes,
      viz: { color, x, y, size },
    }),
    formatEdge: (_key, { label, ...attributes }) => ({ label, attributes }),
  });
};

/** GraphML by hand: graphology's package only reads it. */
export const graphmlOf = (picture: Picture): string => {
  const graph = asGraph(picture);
  const keys = (scope: "node" | "edge", all: Attributes[]) =>
    [...new Set(all.flatMap(Object.keys))]
      .map((name) => {
        const type = typeof all[0]?.[name] === "number" ? "double" : "string";
        return `<key id="${scope}-${name}" for="${scope}" attr.name="${name}" attr.type="${type}"/>`;
      })
      .join("\n");
  const data = (scope: string, attributes: Record<string, unknown>) =>
    Object.entries(attributes)
      .map(([name, value]) => `<data key="${scope}-${name}">${escapeXml(String(value))}</data>`)
      .join("");
  const nodes = graph.mapNodes((id, attributes) => `<node id="${escapeXml(id)}">${data("node", attributes)}</node>`);
  const edges = graph.mapEdges(
    (id, attributes, source, target) =>
      `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data("edge", attributes)}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys(
  "node",
  graph.mapNodes((_id, attributes) => attributes as Attributes),
)}
${keys(
  "edge",
  graph.mapEdges((_id, attributes) => attributes as Attributes),
)}
<graph edgedefault="directed">
${nodes.join("\n")}
${edges.join("\n")}
</graph>
</graphml>
`;
};

/** Everything that the picture shows, for a program: lines as they are told, not gathered; sentences once, by the ids of their claims. */
export const jsonOf = ({ nodes, edges, events, evidence, filtered, leftOut, address, madeAt }: Picture): string =>
  `${JSON.stringify(
    {
      madeAt: madeAt.toISOString(),
      view: address,
      notShown: filtered,
      sentencesLeftOut: leftOut,
      nodes: nodes.map(({ node, x, y }) => ({ ...node, x, y: -y })),
      edges: edges.flatMap(({ edge }) => edge.edges),
      events: events.map(({ evidence: claims, ...event }) => ({
        ...event,
        claimIds: claims.map(({ claimId }) => claimId),
      })),
      evidence: [...evidence.values()],
    },
    null,
    2,
  )}\n`;

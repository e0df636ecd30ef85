/** The picture's graph in the formats of other tools. */
import { MultiDirectedGraph } from "graphology";
import { csvOf } from "../../panels/csv.ts";
import { kindOf } from "../kind.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./picture.ts";
import { sourceLine } from "./source-line.ts";

const asGraph = ({ nodes, edges, evidence }: Picture): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  for (const { node, x, y, size, colour } of nodes) {
    graph.addNode(node.id, {
      label: node.name,
      type: kindOf(node),
      status: node.status ?? "",
      start: node.date?.start ?? "",
      end: node.date?.end ?? "",
      precision: node.date?.precision ?? "",
      x,
      y: -y,
      size,
      color: colour,
    });
  }
  for (const { edge } of edges) {
    for (const one of edge.edges) {
      if (graph.hasEdge(one.id)) continue;
      graph.addDirectedEdgeWithKey(one.id, one.source, one.target, {
        label: one.title ?? one.type,
        type: one.type,
        role: one.role ?? "",
        status: one.status ?? "",
        start: one.date?.start ?? "",
        end: one.date?.end ?? "",
        precision: one.date?.precision ?? "",
        claims: one.claimIds.join(" "),
        quote: one.claimIds
          .map((id) => evidence.get(id)?.quote ?? "")
          .filter(Boolean)
          .join(" | "),
      });
    }
  }
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
  const keys = (scope: "node" | "edge", names: string[]) =>
    names
      .map((name) => {
        const type = name === "x" || name === "y" || name === "size" ? "double" : "string";
        return `<key id="${scope}-${name}" for="${scope}" attr.name="${name}" attr.type="${type}"/>`;
      })
      .join("\n");
  const data = (scope: string, attributes: Record<string, unknown>) =>
    Object.entries(attributes)
      .map(([name, value]) => `<data key="${scope}-${name}">${escapeXml(String(value))}</data>`)
      .join("");
  const nodeNames = ["label", "type", "status", "start", "end", "precision", "x", "y", "size", "color"];
  const edgeNames = ["label", "type", "role", "status", "start", "end", "precision", "claims", "quote"];
  const nodes = graph.mapNodes((id, attributes) => `<node id="${escapeXml(id)}">${data("node", attributes)}</node>`);
  const edges = graph.mapEdges(
    (id, attributes, source, target) =>
      `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data("edge", attributes)}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys("node", nodeNames)}
${keys("edge", edgeNames)}
<graph edgedefault="directed">
${nodes.join("\n")}
${edges.join("\n")}
</graph>
</graphml>
`;
};

/** One row a connection and sentence, with the source: what a spreadsheet can be checked with. */
export const edgesCsv = ({ nodes, edges, evidence }: Picture): string => {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
  const header = [
    "from",
    "connection",
    "to",
    "role",
    "title",
    "status",
    "start",
    "end",
    "precision",
    "quote",
    "source",
  ];
  const rows = edges.flatMap(({ edge }) =>
    edge.edges.flatMap((one) => {
      const row = [
        names.get(one.source) ?? one.source,
        one.type,
        names.get(one.target) ?? one.target,
        one.role ?? "",
        one.title ?? "",
        one.status ?? "",
        one.date?.start ?? "",
        one.date?.end ?? "",
        one.date?.precision ?? "",
      ];
      const claims = one.claimIds.flatMap((id) => evidence.get(id) ?? []);
      return claims.length === 0
        ? [[...row, "", ""]]
        : claims.map(({ quote, article }) => [...row, quote, sourceLine(article)]);
    }),
  );
  return csvOf([header, ...rows]);
};

export const jsonOf = ({ nodes, edges, evidence, address, madeAt }: Picture): string =>
  `${JSON.stringify(
    {
      madeAt: madeAt.toISOString(),
      view: address,
      nodes: nodes.map(({ node, x, y }) => ({ ...node, x, y: -y })),
      edges: edges.flatMap(({ edge }) => edge.edges),
      evidence: [...evidence.values()],
    },
    null,
    2,
  )}\n`;

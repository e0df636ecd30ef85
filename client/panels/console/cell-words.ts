/** Cells of a result as text: for the table, the clipboard, the CSV file. */
import { z } from "zod";

const Properties = z.record(z.string(), z.unknown());
export const NodeCell = z.object({
  kind: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties: Properties,
});
export const RelationshipCell = z.object({
  kind: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  start: z.string(),
  end: z.string(),
  properties: Properties,
});
const PathCell = z.object({
  kind: z.literal("path"),
  nodes: z.array(NodeCell),
  relationships: z.array(RelationshipCell),
});
export type NodeCell = z.infer<typeof NodeCell>;

/** What a node is called: its name, a title, the beginning of a quote, else its id. */
export const nodeName = ({ id, properties }: Pick<NodeCell, "id" | "properties">): string => {
  const named = [properties.name, properties.title, properties.quote].find((value) => typeof value === "string");
  return typeof named === "string" && named !== "" ? named.slice(0, 120) : id;
};

export const cellInWords = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  const node = NodeCell.safeParse(cell);
  if (node.success) return nodeName(node.data);
  const relationship = RelationshipCell.safeParse(cell);
  if (relationship.success) return `[:${relationship.data.type}]`;
  const path = PathCell.safeParse(cell);
  if (path.success) {
    const { nodes, relationships } = path.data;
    return nodes
      .flatMap((step, index) => [nodeName(step), ...(relationships[index] ? [`[:${relationships[index].type}]`] : [])])
      .join(" – ");
  }
  return JSON.stringify(cell);
};

/** Numbers by size, texts by the alphabet, nothing last. */
export const compareCells = (one: unknown, other: unknown): number => {
  const empty = (cell: unknown) => cell === null || cell === undefined;
  if (empty(one) || empty(other)) return Number(empty(one)) - Number(empty(other));
  if (typeof one === "number" && typeof other === "number") return one - other;
  return cellInWords(one).localeCompare(cellInWords(other), undefined, { numeric: true });
};

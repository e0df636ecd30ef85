/** A value of the embedded engine's results → plain JSON, its entities tagged and their ends named by the graph's ids. */
import type { ResultNode, ResultRelationship, Value } from "./engine.ts";
import { inLabelOrder } from "./label-order.ts";

type Bag = { [key: string]: unknown };

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

const own = (bag: Bag): Record<string, Value> => {
  const properties: Record<string, Value> = {};
  for (const [key, value] of Object.entries(bag)) if (!key.startsWith("_")) properties[key] = plain(value);
  return properties;
};

/** A whole number beyond 2^53 becomes a string, and so do NaN and Infinity: JSON has no other way to keep them. */
const plain = (value: unknown): Value => {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (isBag(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
};

/** The graph's id of the node with an internal id. */
type EndOf = (internal: number) => string;

const node = (bag: Bag): ResultNode => {
  const properties = own(bag);
  const labels = Array.isArray(bag._labels) ? inLabelOrder(bag._labels.map(String)) : [];
  return { kind: "node", id: idOf(properties, bag._id), labels, properties };
};

const relationship = (bag: Bag, endOf: EndOf): ResultRelationship => {
  const properties = own(bag);
  return {
    kind: "relationship",
    id: idOf(properties, bag._id),
    type: String(bag._type),
    start: endOf(Number(bag._source)),
    end: endOf(Number(bag._target)),
    properties,
  };
};

const idOf = (properties: Record<string, Value>, internal: unknown): string =>
  typeof properties.id === "string" ? properties.id : String(internal);

const isNode = (value: Bag) => "_id" in value && "_labels" in value;
const isRelationship = (value: Bag) => "_id" in value && "_source" in value && "_type" in value;
const isPath = (value: Bag) =>
  Array.isArray(value.nodes) && Array.isArray(value.edges) && Object.keys(value).length === 2;

/** Entities are recognised by the underscored keys that the engine gives them. */
export const embeddedCell = (value: unknown, endOf: EndOf): unknown => {
  if (Array.isArray(value)) return value.map((item) => embeddedCell(item, endOf));
  if (value instanceof Date || !isBag(value)) return plain(value);
  if (isNode(value)) return node(value);
  if (isRelationship(value)) return relationship(value, endOf);
  if (isPath(value)) {
    const nodes = (value.nodes as Bag[]).map(node);
    const relationships = (value.edges as Bag[]).map((edge) => relationship(edge, endOf));
    return { kind: "path", nodes, relationships };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, embeddedCell(item, endOf)]));
};

/** The driver's values ↔ plain ones. The only place that knows the driver's types. */
import neo4j, {
  type Node as DriverNode,
  type Path as DriverPath,
  type Relationship as DriverRelationship,
} from "neo4j-driver";
import type { ResultNode, ResultPath, ResultRelationship, Value } from "./engine.ts";
import { inLabelOrder } from "./label-order.ts";

/** Whole numbers beyond 2^53 become strings: JSON has no other way to keep them. */
const number = (value: { inSafeRange(): boolean; toNumber(): number; toString(): string }) =>
  value.inSafeRange() ? value.toNumber() : value.toString();

const properties = (own: Record<string, unknown>): Record<string, Value> =>
  Object.fromEntries(Object.entries(own).map(([key, value]) => [key, toNative(value) as Value]));

const idOf = (own: Record<string, unknown>, elementId: string) => (typeof own.id === "string" ? own.id : elementId);

/** The graph's id of a node, by the database's own id; filled in where a relationship's ends were not in the result. */
type EndOf = (elementId: string) => string;
const same: EndOf = (elementId) => elementId;

const node = (value: DriverNode): ResultNode => ({
  kind: "node",
  id: idOf(value.properties, value.elementId),
  labels: inLabelOrder(value.labels),
  properties: properties(value.properties),
});

const relationship = (value: DriverRelationship, endOf: EndOf): ResultRelationship => ({
  kind: "relationship",
  id: idOf(value.properties, value.elementId),
  type: value.type,
  start: endOf(value.startNodeElementId),
  end: endOf(value.endNodeElementId),
  properties: properties(value.properties),
});

const path = (value: DriverPath, endOf: EndOf): ResultPath => ({
  kind: "path",
  nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(node),
  relationships: value.segments.map((segment) => relationship(segment.relationship, endOf)),
});

/** A value of the driver → plain JSON; entities tagged with their kind, dates and durations as ISO strings. */
export const toNative = (value: unknown, endOf: EndOf = same): unknown => {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return number(value);
  // JSON has no NaN or Infinity; in words they are at least not silently nothing.
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => toNative(item, endOf));
  if (neo4j.isNode(value)) return node(value);
  if (neo4j.isRelationship(value)) return relationship(value, endOf);
  if (neo4j.isPath(value)) return path(value, endOf);
  if (neo4j.isPoint(value))
    return { srid: toNative(value.srid), x: value.x, y: value.y, ...(value.z === undefined ? {} : { z: value.z }) };
  if (neo4j.isDuration(value)) return value.toString().replace(/(.)T$/, "$1");
  if (isTemporal(value)) return value.toString();
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNative(item, endOf)]));
};

const temporal = [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isLocalTime, neo4j.isTime];
const isTemporal = (value: object) => temporal.some((is) => is(value));

/** The database's ids of the ends of every relationship in a value. */
export const endsIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (typeof value !== "object" || value === null || neo4j.isInt(value)) return found;
  if (neo4j.isRelationship(value)) found.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (neo4j.isPath(value)) for (const { relationship: each } of value.segments) endsIn(each, found);
  else if (!neo4j.isNode(value)) for (const item of Object.values(value)) endsIn(item, found);
  return found;
};

/** A plain parameter → the driver's: whole numbers become integers, because LIMIT and list indexes take nothing else. */
export const toDriver = (value: unknown): unknown => {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]));
  return value;
};

/** Rows of the engine → nodes, edges and references of the contract. */
import { z } from "zod";
import type { DateSpan } from "#contract/date-span.ts";
import type { EntityRef, GraphEdge, GraphNode } from "#contract/graph.ts";
import { DateBasis, EntityType, Precision, RelationshipType, Role, Status } from "#contract/ontology.ts";

const text = z.string().nullish().default(null);
const number = z.number().nullish().default(null);

/** Properties of entities and events together; what a node has not is null. */
const NodeProperties = z.object({
  name: z.string().nullish().default(""),
  aliases: z.array(z.string()).nullish(),
  kind: text,
  iso2: text,
  lat: number,
  lon: number,
  status: Status.nullish().default(null),
  start: text,
  end: text,
  precision: Precision.nullish(),
  dateText: text,
  dateBasis: DateBasis.nullish(),
});

export const NodeRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  properties: NodeProperties,
  degree: z.number(),
});
export type NodeRow = z.infer<typeof NodeRow>;

export const EdgeRow = z.object({
  id: z.string(),
  type: RelationshipType,
  source: z.string(),
  target: z.string(),
  properties: z.object({
    role: Role.nullish().default(null),
    title: text,
    eventId: text,
    start: text,
    end: text,
    precision: Precision.nullish(),
    claimIds: z.array(z.string()).nullish(),
  }),
});
export type EdgeRow = z.infer<typeof EdgeRow>;

/** A node's own label beside `Entity`, or `Event`. */
export const labelOf = (labels: string[]): EntityRef["label"] => {
  if (labels.includes("Event")) return "Event";
  return EntityType.parse(labels.find((label) => EntityType.safeParse(label).success));
};

type Dated = {
  start?: string | null;
  end?: string | null;
  precision?: Precision | null;
  dateText?: string | null;
  dateBasis?: DateBasis | null;
};

export const dateOf = (dated: Dated): DateSpan => ({
  start: dated.start ?? null,
  end: dated.end ?? null,
  precision: dated.precision ?? "unknown",
  text: dated.dateText ?? null,
  basis: dated.dateBasis ?? "unknown",
});

export const graphNode = ({ id, labels, properties, degree }: NodeRow): GraphNode => {
  const label = labelOf(labels);
  return {
    id,
    label,
    name: properties.name ?? "",
    aliases: properties.aliases ?? [],
    kind: properties.kind,
    status: label === "Event" ? properties.status : null,
    date: label === "Event" ? dateOf(properties) : null,
    iso2: properties.iso2,
    lat: properties.lat,
    lon: properties.lon,
    degree,
  };
};

/** @param event the event at one end, where there is one: its status and date are the edge's. */
export const graphEdge = (row: EdgeRow, event: GraphNode | null): GraphEdge => {
  const { properties } = row;
  const met = row.type === "MET";
  return {
    id: row.id,
    source: row.source,
    target: row.target,
    type: row.type,
    role: properties.role,
    title: properties.title,
    status: met ? "happened" : (event?.status ?? null),
    date: met ? metDate(properties) : (event?.date ?? null),
    eventId: met ? properties.eventId : (event?.id ?? null),
    claimIds: properties.claimIds ?? [],
  };
};

/** A MET carries no words of its own; those are with its event. */
const metDate = (properties: EdgeRow["properties"]): DateSpan => ({
  ...dateOf(properties),
  basis: properties.start === null ? "unknown" : "resolved",
});

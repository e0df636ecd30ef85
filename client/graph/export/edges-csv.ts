/** A row for each connection and sentence, with its source: what a spreadsheet can be checked with. */
import type { EventRecord, GraphEdge } from "#contract/graph.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { csvOf } from "../../panels/csv.ts";
import { groupBy } from "../group-by.ts";
import type { Picture } from "./picture.ts";
import { type Cited, sourceLine } from "./source-line.ts";

const header = [
  "from",
  "connection",
  "to",
  "role",
  "title",
  "event",
  "place",
  "status",
  "start",
  "end",
  "precision",
  "said by",
  "quote",
  "source",
];

/** Cells between the first and the sentences. */
const nothing = header.slice(1, -3).map(() => "");

const eventCells = (event: EventRecord | undefined): string[] => [event?.name ?? "", event?.place?.name ?? ""];

const stateCells = ({ status, date }: Pick<GraphEdge, "status" | "date">): string[] => [
  status ?? "",
  date?.start ?? "",
  date?.end ?? "",
  date?.precision ?? "",
];

const withSentences = (cells: string[], claims: readonly Cited[]): string[][] =>
  claims.length === 0
    ? [[...cells, "", "", ""]]
    : claims.map(({ quote, attributedTo, article }) => [
        ...cells,
        attributedTo?.speaker ?? "",
        quote,
        sourceLine(article),
      ]);

const edgeRows = ({ edges, nodes, evidence }: Picture, events: ReadonlyMap<string, EventRecord>): string[][] => {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
  return edges.flatMap(({ edge }) =>
    edge.edges.flatMap((one) =>
      withSentences(
        [
          names.get(one.source) ?? one.source,
          relationshipTypes[one.type].label,
          names.get(one.target) ?? one.target,
          one.role ?? "",
          one.title ?? "",
          ...eventCells(one.eventId === null ? undefined : events.get(one.eventId)),
          ...stateCells(one),
        ],
        one.claimIds.flatMap((id) => evidence.get(id) ?? []),
      ),
    ),
  );
};

/** What no connection tells of: things that stand alone, and sentences of events whose other ends are not in the picture. */
const otherRows = ({ edges, nodes, evidence }: Picture, events: ReadonlyMap<string, EventRecord>): string[][] => {
  const all = edges.flatMap(({ edge }) => edge.edges);
  const joined = new Set(all.flatMap(({ source, target }) => [source, target]));
  const byEvent = groupBy(all, ({ eventId }) => eventId);
  const alone = nodes.flatMap(({ node }) =>
    node.label === "Event" || joined.has(node.id) ? [] : withSentences([node.name, ...nothing], []),
  );
  const untold = [...events.values()].flatMap((event) => {
    const lines = byEvent.get(event.id) ?? [];
    const told = new Set(lines.flatMap(({ claimIds }) => claimIds));
    const untoldIds = event.evidence.flatMap(({ claimId }) => (told.has(claimId) ? [] : claimId));
    const claims = untoldIds.flatMap((id) => evidence.get(id) ?? []);
    if (claims.length === 0 && lines.length > 0) return [];
    return withSentences(["", "", "", "", "", ...eventCells(event), ...stateCells(event)], claims);
  });
  return [...alone, ...untold];
};

export const edgesCsv = (picture: Picture): string => {
  const events = new Map(picture.events.map((event) => [event.id, event]));
  return csvOf([header, ...edgeRows(picture, events), ...otherRows(picture, events)]);
};

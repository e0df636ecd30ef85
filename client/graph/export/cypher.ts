/** The picture's graph as a script of Cypher: the statements with which the project writes its own, with the rows in them. */
import type { EventRecord, GraphEdge, GraphNode } from "#contract/graph.ts";
import type { RelationshipType } from "#contract/ontology.ts";
import articleUnique from "../../../cypher/schema/1-article-id-unique.cypher?raw";
import claimUnique from "../../../cypher/schema/1-claim-id-unique.cypher?raw";
import entityUnique from "../../../cypher/schema/1-entity-id-unique.cypher?raw";
import eventUnique from "../../../cypher/schema/1-event-id-unique.cypher?raw";
import articles from "../../../cypher/write/articles.cypher?raw";
import claims from "../../../cypher/write/claims.cypher?raw";
import concerns from "../../../cypher/write/concerns.cypher?raw";
import entities from "../../../cypher/write/entities.cypher?raw";
import events from "../../../cypher/write/events.cypher?raw";
import from from "../../../cypher/write/from.cypher?raw";
import heldIn from "../../../cypher/write/held-in.cypher?raw";
import holdsOffice from "../../../cypher/write/holds-office.cypher?raw";
import locatedIn from "../../../cypher/write/located-in.cypher?raw";
import met from "../../../cypher/write/met.cypher?raw";
import operates from "../../../cypher/write/operates.cypher?raw";
import partOf from "../../../cypher/write/part-of.cypher?raw";
import participatedIn from "../../../cypher/write/participated-in.cypher?raw";
import partyTo from "../../../cypher/write/party-to.cypher?raw";
import supportsEvent from "../../../cypher/write/supports-event.cypher?raw";
import { kindOf } from "../kind.ts";
import { cypherLiteral, type Plain } from "./cypher-literal.ts";
import type { Picture } from "./picture.ts";
import type { Cited } from "./source-line.ts";

const ofRelationship: Record<RelationshipType, string> = {
  PARTICIPATED_IN: participatedIn,
  HELD_IN: heldIn,
  CONCERNS: concerns,
  HOLDS_OFFICE: holdsOffice,
  PARTY_TO: partyTo,
  OPERATES: operates,
  LOCATED_IN: locatedIn,
  PART_OF: partOf,
  MET: met,
};

type Row = { [key: string]: Plain };

/** Rows in one statement: what a database reads at once without trouble. */
const rowsAtOnce = 500;

const withoutComments = (statement: string): string =>
  statement
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();

const filled = (statement: string, rows: readonly Row[]): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const list = rows.slice(at, at + rowsAtOnce).map((row) => `  ${cypherLiteral(row)}`);
    // As a function: `$` and `&` in a replacement would be read.
    parts.push(withoutComments(statement).replace("$rows", () => `[\n${list.join(",\n")}\n]`));
  }
  return parts;
};

const dated = (date: GraphNode["date"]): Row => ({
  start: date?.start ?? null,
  end: date?.end ?? null,
  precision: date?.precision ?? null,
  dateText: date?.text ?? null,
  dateBasis: date?.basis ?? null,
});

const entityRow = ({ id, label, name, aliases, kind, iso2, lat, lon }: GraphNode): Row => ({
  id,
  label,
  properties: { id, name, aliases, kind, iso2, lat, lon },
});

const eventRow = (node: Pick<GraphNode, "id" | "name" | "status" | "date">, kind: string): Row => ({
  id: node.id,
  label: kind,
  properties: { id: node.id, name: node.name, kind, status: node.status, ...dated(node.date) },
});

const claimRow = ({ claimId, article, quote, start, end, rule, confidence, attributedTo, date }: Cited): Row => ({
  id: claimId,
  properties: {
    id: claimId,
    articleId: article.id,
    quote,
    start,
    end,
    rule,
    confidence,
    attributedTo: attributedTo?.speaker ?? null,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    dateText: date?.text ?? null,
  },
});

const articleRow = ({ id, title, publisher, url, publishedAt, publishedPrecision }: Cited["article"]): Row => ({
  id,
  properties: { id, title, publisher, url, publishedAt, publishedPrecision },
});

const joined = (id: string, from: string, to: string, properties: Row = {}): Row => ({
  id,
  from,
  to,
  properties: { id, ...properties },
});

const edgeRow = (edge: GraphEdge): Row =>
  joined(edge.id, edge.source, edge.target, {
    claimIds: edge.claimIds,
    role: edge.role,
    title: edge.title,
    ...(edge.type === "MET"
      ? {
          eventId: edge.eventId,
          start: edge.date?.start ?? null,
          end: edge.date?.end ?? null,
          precision: edge.date?.precision ?? null,
        }
      : {}),
  });

/** Lines as they are told, each once: the canvas gathers them. */
const edgesOf = ({ edges }: Picture): GraphEdge[] => [
  ...new Map(edges.flatMap(({ edge }) => edge.edges).map((edge) => [edge.id, edge])).values(),
];

/** Events that are on the picture, as discs or folded into lines. */
const eventRows = ({ nodes, events: told }: Picture): Row[] => {
  const discs = nodes.flatMap(({ node }) => (node.label === "Event" ? [node] : []));
  const drawn = new Set(discs.map(({ id }) => id));
  const folded = told.filter(({ id }) => !drawn.has(id));
  return [...discs.map((node) => eventRow(node, kindOf(node))), ...folded.map((event) => eventRow(event, event.kind))];
};

const supportRows = (told: readonly EventRecord[], evidence: Picture["evidence"]): Row[] =>
  told.flatMap((event) =>
    event.evidence.flatMap(({ claimId }) =>
      evidence.has(claimId) ? [joined(`${claimId}>${event.id}`, claimId, event.id)] : [],
    ),
  );

const head = ({ filtered, leftOut, madeAt }: Picture): string[] => [
  `// A view of Rapporteur, ${madeAt.toISOString().slice(0, 10)}, for an empty database: cypher-shell -f this-file`,
  ...(filtered ? [`// Not in it: ${filtered.replaceAll(/\s+/g, " ")}.`] : []),
  ...(leftOut > 0 ? [`// ${leftOut} sentences were left out: there are too many for one file.`] : []),
];

export const cypherOf = (picture: Picture): string => {
  const { nodes, events: told, evidence } = picture;
  const cited = [...evidence.values()];
  const sources = [...new Map(cited.map(({ article }) => [article.id, article])).values()];
  const edges = edgesOf(picture);
  const statements = [
    ...[entityUnique, eventUnique, claimUnique, articleUnique].map(withoutComments),
    ...filled(
      entities,
      nodes.flatMap(({ node }) => (node.label === "Event" ? [] : [entityRow(node)])),
    ),
    ...filled(events, eventRows(picture)),
    ...filled(articles, sources.map(articleRow)),
    ...filled(claims, cited.map(claimRow)),
    ...Object.entries(ofRelationship).flatMap(([type, statement]) =>
      filled(statement, edges.filter((edge) => edge.type === type).map(edgeRow)),
    ),
    ...filled(
      from,
      cited.map(({ claimId, article }) => joined(`${claimId}>${article.id}`, claimId, article.id)),
    ),
    ...filled(supportsEvent, supportRows(told, evidence)),
  ];
  return `${[...head(picture), ...statements.map((statement) => `${statement};`)].join("\n")}\n`;
};

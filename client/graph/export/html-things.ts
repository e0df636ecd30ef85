/** Each lasting thing of a picture with what joins it to the others, and the sentences that say so. */
import type { EventRecord, GraphEdge, GraphNode } from "#contract/graph.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { roleInWords } from "../../panels/entity/event-words.ts";
import { dateInWords } from "../../panels/evidence/date-words.ts";
import { groupBy } from "../group-by.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import { named, sentences } from "./html-parts.ts";
import type { Picture } from "./picture.ts";

/** What each connection is told with. */
type Page = {
  picture: Picture;
  names: ReadonlyMap<string, string>;
  onPage: ReadonlySet<string>;
  events: ReadonlyMap<string, EventRecord>;
};

/** `met Bo Sample (3 May 2024)`, `holds office in Kenya: ambassador`, `Ann Example holds office here`, `took part in Talks: … (planned)`. */
const connection = (edge: GraphEdge, id: string, { picture, names, onPage, events }: Page): string => {
  const { label, back } = relationshipTypes[edge.type];
  const other = edge.source === id ? edge.target : edge.source;
  const name = named({ id: other, name: names.get(other) ?? other }, onPage);
  // A meeting has no direction.
  const line = edge.source === id || edge.type === "MET" ? `${label} ${name}` : `${name} ${back}`;
  const event = edge.eventId === null ? undefined : events.get(edge.eventId);
  const notes = [
    edge.role && edge.role !== "participant" ? `as ${roleInWords(edge.role)}` : "",
    edge.status && edge.status !== "happened" ? edge.status : "",
    event ? named({ id: event.id, name: dateInWords(event.date) }, onPage) : "",
  ].filter(Boolean);
  const title = edge.title ? `: <bdi>${escapeXml(edge.title)}</bdi>` : "";
  return `<div class="connection"><p>${line}${title}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}</p>${sentences(edge.claimIds, picture)}</div>`;
};

const typeInWords = ({ label, kind }: GraphNode): string =>
  kind === null || kind.toLowerCase() === label.toLowerCase() ? label : `${label}, ${kind}`;

const thing = (node: GraphNode, edges: GraphEdge[], page: Page): string => {
  const connections = edges.map((edge) => connection(edge, node.id, page)).join("");
  const alone = '<p class="facts">Nothing else in this view is joined to it.</p>';
  return `<section id="${anchor(node.id)}"><h3><bdi>${escapeXml(node.name)}</bdi></h3><p class="facts">${escapeXml(typeInWords(node))}</p>${connections || alone}</section>`;
};

/** By name; events stand in their own table. */
export const htmlThings = (picture: Picture, onPage: ReadonlySet<string>): string => {
  const names = new Map(
    [...picture.events, ...picture.nodes.map(({ node }) => node)].map(({ id, name }) => [id, name] as const),
  );
  const events = new Map(picture.events.map((event) => [event.id, event]));
  const ends = picture.edges.flatMap(({ edge }) =>
    edge.edges.flatMap((one) => [one.source, one.target].map((id) => ({ id, edge: one }))),
  );
  const edgesAt = groupBy(ends, ({ id }) => id);
  return picture.nodes
    .map(({ node }) => node)
    .filter(({ label }) => label !== "Event")
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((node) => {
      const edges = (edgesAt.get(node.id) ?? []).map(({ edge }) => edge);
      return thing(node, edges, { picture, names, onPage, events });
    })
    .join("\n");
};

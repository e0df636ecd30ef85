/** What an export shows: the canvas's items with their places and looks, and the sentences behind them. */
import type { EventRecord, Evidence, GraphNode } from "#contract/graph.ts";
import { api } from "../../api.ts";
import { compareDates } from "../../panels/evidence/date-words.ts";
import type { Heading, Layout } from "../../state.ts";
import type { CanvasEdge, CanvasItems } from "../canvas-items.ts";
import type { Palette } from "../palette.ts";
import type { Cited } from "./source-line.ts";

export type PictureNode = {
  node: GraphNode;
  label: Lettering;
  /** What stands where the whole label has no room. */
  short: Lettering;
  x: number;
  y: number;
  size: number;
  colour: string;
};
export type Lettering = { text: string; width: number };
export type PictureEdge = { edge: CanvasEdge; colour: string; width: number; curvature: number };
export type Picture = {
  nodes: PictureNode[];
  edges: PictureEdge[];
  palette: Palette;
  /** With y downwards, as the nodes. */
  layout: Layout;
  headings: Heading[];
  /** All that the picture shows, as discs or folded into lines, in the order of time. */
  events: EventRecord[];
  /** By claim id: of the lines and of the events. */
  evidence: ReadonlyMap<string, Cited>;
  /** Claims whose sentences were left out because there were too many. */
  leftOut: number;
  /** What filters keep from the picture; empty where it holds all that there is. */
  filtered: string;
  /** Address of the view, to come back to it. */
  address: string;
  madeAt: Date;
};

/** Sentences that an export carries at most. */
const mostClaims = 3000;
const batch = 100;

const inBatches = async (ids: readonly string[], read: (some: string[]) => Promise<void>): Promise<void> => {
  for (let from = 0; from < ids.length; from += batch) await read(ids.slice(from, from + batch));
};

/** Ids of the events that are on the picture: as discs, or folded into direct lines. */
export const eventIdsOf = ({ nodes, edges }: CanvasItems): string[] => {
  const folded = edges.flatMap((line) =>
    line.type === "MET" ? line.edges.flatMap(({ eventId }) => eventId ?? []) : [],
  );
  return [...new Set([...nodes.flatMap(({ id, label }) => (label === "Event" ? [id] : [])), ...folded])];
};

const readEvents = async (ids: string[]): Promise<EventRecord[]> => {
  const events: EventRecord[] = [];
  await inBatches(ids, async (some) => {
    events.push(...(await api.events(some)).events);
  });
  // A file that lacks an event would lack it in silence.
  if (events.length < ids.length) throw new Error("The graph changed meanwhile: reload the page and export again.");
  return events.sort((one, other) => compareDates(one.date, other.date) || one.name.localeCompare(other.name));
};

const pageSize = 500;
const mostPages = 20;

/** How articles without a title begin: by that they are told apart, and no sentence carries it. */
const readBeginnings = async (wanted: ReadonlySet<string>): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (let page = 0; page < mostPages && found.size < wanted.size; page += 1) {
    const { articles } = await api.articles({ offset: page * pageSize, limit: pageSize });
    for (const { id, beginning } of articles) if (beginning && wanted.has(id)) found.set(id, beginning);
    if (articles.length < pageSize) break;
  }
  return found;
};

const withBeginnings = async (evidence: ReadonlyMap<string, Evidence>): Promise<Map<string, Cited>> => {
  const untitled = [...evidence.values()].flatMap(({ article }) => (article.title === null ? article.id : []));
  const beginnings = await readBeginnings(new Set(untitled));
  return new Map(
    [...evidence].map(([id, one]) => {
      const beginning = beginnings.get(one.article.id);
      return [id, beginning ? { ...one, article: { ...one.article, beginning } } : one];
    }),
  );
};

/** The events of the picture and the sentences behind all that it shows. Throws `ApiError`. */
export const readEvidence = async (items: CanvasItems): Promise<Pick<Picture, "events" | "evidence" | "leftOut">> => {
  const events = await readEvents(eventIdsOf(items));
  const told = new Map(events.flatMap((event) => event.evidence.map((one) => [one.claimId, one] as const)));
  const ofLines = items.edges.flatMap(({ edges }) => edges.flatMap(({ claimIds }) => claimIds));
  const ids = [...new Set([...told.keys(), ...ofLines])];
  const wanted = ids.slice(0, mostClaims);
  const evidence = new Map(wanted.flatMap((id) => (told.has(id) ? [[id, told.get(id) as Evidence]] : [])));
  await inBatches(
    wanted.filter((id) => !told.has(id)),
    async (some) => {
      for (const one of (await api.claims(some)).evidence) evidence.set(one.claimId, one);
    },
  );
  return { events, evidence: await withBeginnings(evidence), leftOut: ids.length - wanted.length };
};

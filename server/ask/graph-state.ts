/** What an answer needs to know of the graph before it looks: names, offices, places within places, the corpus. */
import { z } from "zod";
import { EntityType } from "#contract/ontology.ts";
import { byText, shortHash } from "../resolve/name-key.ts";
import type { Store } from "../store/store.ts";
import { buildLexicon, type Lexicon, type LexiconOffice } from "./lexicon.ts";
import { missingStates } from "./missing-states.ts";
import { missingRegions } from "./regions.ts";

export type Corpus = { articles: number; hash: string };

export type GraphState = {
  lexicon: Lexicon;
  /** Places by the place that they are part of. */
  parts: Map<string, string[]>;
  /** Where each base is told to be. */
  basePlaces: Map<string, string[]>;
  /** Who is told to have been overthrown: a junta's rule is not theirs. */
  overthrown: ReadonlySet<string>;
  corpus: Corpus;
};

const Name = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()).nullable(),
  kind: z.string().nullable(),
  iso2: z.string().nullable(),
});
const Office = z.object({
  id: z.string(),
  title: z.string().nullable(),
  former: z.boolean().nullable(),
  bodies: z.array(z.string()),
});

const labelOf = (labels: string[]): EntityType =>
  EntityType.parse(labels.find((label) => EntityType.safeParse(label).success));

const officesOf = (rows: z.infer<typeof Office>[]): LexiconOffice[] => {
  const offices = new Map<string, LexiconOffice>();
  for (const row of rows) {
    if (row.title === null) continue;
    const bodies = row.bodies.filter((body) => body !== "");
    for (const body of bodies.length > 0 ? bodies : [null]) {
      const key = JSON.stringify([row.id, row.title, body]);
      const known = offices.get(key);
      // An office is a past one only where every source says so.
      offices.set(key, {
        person: row.id,
        title: row.title,
        body,
        former: (row.former ?? false) && (known?.former ?? true),
      });
    }
  }
  return [...offices.values()];
};

export const readCorpus = async (store: Store): Promise<Corpus> => {
  const articles = await store.ask("ask/articles", {}, z.object({ textHash: z.string() }));
  return { articles: articles.length, hash: shortHash(articles.map((article) => article.textHash).sort(byText)) };
};

/** What was read last of a store, and at which of its revisions. */
const remembered = new WeakMap<Store, { revision: number; state: Promise<GraphState> }>();

/** The state of the graph, read anew after each change that was written through the store. */
export const readGraphState = (store: Store): Promise<GraphState> => {
  const revision = store.revision();
  const known = remembered.get(store);
  if (known?.revision === revision) return known.state;
  const state = readAll(store);
  remembered.set(store, { revision, state });
  state.catch(() => remembered.delete(store));
  return state;
};

const readAll = async (store: Store): Promise<GraphState> => {
  const [names, offices, places, bases, years, overthrown, corpus] = await Promise.all([
    store.ask("ask/entities", {}, Name),
    store.ask("ask/offices", { people: [] }, Office),
    store.ask("ask/places", {}, z.object({ inner: z.string(), outer: z.string() })),
    store.ask("ask/base-places", {}, z.object({ base: z.string(), place: z.string() })),
    store.ask("ask/years", {}, z.object({ year: z.string() })),
    store.ask("ask/overthrown", {}, z.object({ id: z.string() })),
    readCorpus(store),
  ]);
  const parts = new Map<string, string[]>();
  for (const { inner, outer } of places) parts.set(outer, [...(parts.get(outer) ?? []), inner]);
  const basePlaces = new Map<string, string[]>();
  for (const { base, place } of bases) basePlaces.set(base, [...(basePlaces.get(base) ?? []), place]);
  const entities = names
    .map(({ labels, aliases, ...rest }) => ({ ...rest, label: labelOf(labels), aliases: aliases ?? [] }))
    .sort((a, b) => byText(a.id, b.id));
  const lexicon = buildLexicon({
    entities: [...entities, ...missingRegions(entities), ...missingStates(entities)],
    offices: officesOf(offices),
    years: years.map(({ year }) => Number(year)).sort((a, b) => a - b),
  });
  return { lexicon, parts, basePlaces, overthrown: new Set(overthrown.map(({ id }) => id)), corpus };
};

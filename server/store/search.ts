/**
 * Search by name, alias and sentence. In memory (MiniSearch) and not in the engines: their full-text indexes speak
 * different dialects and fold letters differently, and a search must find the same on both. Built at the first search,
 * and again after a change.
 */
import MiniSearch from "minisearch";
import { z } from "zod";
import type { SearchQuery, SearchResponse } from "#contract/api.ts";
import type { EntityRef, GraphNode } from "#contract/graph.ts";
import type { Ask } from "./ask.ts";
import { labelOf } from "./node-rows.ts";

const NameRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()).nullable(),
  kind: z.string().nullable(),
});
const QuoteRow = z.object({ claimId: z.string(), quote: z.string(), id: z.string() });

type Named = { id: string; label: GraphNode["label"]; name: string; aliases: string[]; kind: string | null };

/** `José` → `jose`, `Łódź` → `lodz`: letters without their marks, in lower case. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđðħıœæßþ]/g, (letter) => plainLetters[letter] ?? letter);

/** Letters that no decomposition takes apart. */
const plainLetters: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  þ: "th",
};

type Index = { named: Map<string, Named>; names: MiniSearch; quotes: MiniSearch; quoteRows: Map<string, Quote> };
type Quote = { text: string; entities: string[] };

export type Search = {
  find(query: z.infer<typeof SearchQuery>): Promise<SearchResponse>;
  /** The graph has changed. */
  forget(): void;
};

const build = async (ask: Ask): Promise<Index> => {
  const named = new Map<string, Named>();
  for (const row of await ask("names", {}, NameRow))
    named.set(row.id, { ...row, label: labelOf(row.labels), aliases: row.aliases ?? [] });
  const names = new MiniSearch<Named>({ fields: ["name", "aliases"], processTerm: fold });
  await names.addAllAsync([...named.values()], { chunkSize: 500 });
  const quoteRows = new Map<string, Quote>();
  for (const { claimId, quote, id } of await ask("quotes", {}, QuoteRow)) {
    const known = quoteRows.get(claimId);
    if (known === undefined) quoteRows.set(claimId, { text: quote, entities: [id] });
    else known.entities.push(id);
  }
  const quotes = new MiniSearch<{ id: string; text: string }>({ fields: ["text"], processTerm: fold });
  // In pieces, so that other requests are answered in between.
  await quotes.addAllAsync(
    [...quoteRows].map(([id, { text }]) => ({ id, text })),
    { chunkSize: 200 },
  );
  return { named, names, quotes, quoteRows };
};

type Hit = SearchResponse["hits"][number];

/** Short words must match as they stand: a slip in three letters is another word. */
const fuzzy = (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2);

/** A hit in the sentences is worth less than any in the names. */
const quoteWeight = 0.1;

const nameHits = ({ named, names }: Index, q: string): Hit[] =>
  names.search(q, { prefix: true, fuzzy, combineWith: "AND", boost: { name: 2 } }).flatMap((result) => {
    const found = named.get(String(result.id));
    if (found === undefined) return [];
    const forms = [found.name, ...found.aliases];
    const exact = forms.some((form) => fold(form) === fold(q));
    const matched = forms.find((form) => result.terms.some((term) => fold(form).includes(term))) ?? found.name;
    return [{ ...hit(found), matched, score: exact ? result.score * 10 : result.score, quote: null }];
  });

const quoteHits = ({ named, quotes, quoteRows }: Index, q: string): Hit[] =>
  quotes.search(q, { prefix: true, combineWith: "AND" }).flatMap((result) => {
    const quote = quoteRows.get(String(result.id));
    return (quote?.entities ?? []).flatMap((id) => {
      const found = named.get(id);
      if (found === undefined || quote === undefined) return [];
      return [{ ...hit(found), matched: q, score: result.score * quoteWeight, quote: quote.text }];
    });
  });

const hit = (found: Named) => ({
  ref: { id: found.id, name: found.name, label: found.label } satisfies EntityRef,
  aliases: found.aliases,
  kind: found.kind,
});

export const openSearch = (ask: Ask): Search => {
  let index: Promise<Index> | null = null;
  return {
    forget: () => {
      index = null;
    },
    find: async ({ q, types, limit }) => {
      index ??= build(ask).catch((error: unknown) => {
        index = null;
        throw error;
      });
      const built = await index;
      const best = new Map<string, Hit>();
      for (const each of [...nameHits(built, q), ...quoteHits(built, q)])
        if (!best.has(each.ref.id) && (types === undefined || types.some((type) => type === each.ref.label)))
          best.set(each.ref.id, each);
      const hits = [...best.values()].sort((a, b) => b.score - a.score || (a.ref.name < b.ref.name ? -1 : 1));
      return { hits: hits.slice(0, limit), page: { limit, total: hits.length, cut: hits.length > limit } };
    },
  };
};

/** What somebody said: the sentences that the articles attribute to them. */
import { z } from "zod";
import { normaliseName } from "../../resolve/name-key.ts";
import type { Value } from "../../store/engine.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { refsOf } from "../entity-refs.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf, periodsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayList, sentence } from "../say-event.ts";
import { actorsFor } from "../widen.ts";
import { type Answerer, nothing } from "./answer.ts";
import { topicStems } from "./pick-rows.ts";

const Row = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  eventId: z.string().nullable(),
  quote: z.string(),
});

/** For each thing that the sentence must hold, the ways to write it, in lower case as the statement compares. */
const wordsFor = (filters: AskFilters, state: GraphState): string[][] => {
  if (filters.about === null) return [];
  const ids = idsOf(filters.about, "any", state);
  if (ids.length === 0) return topicStems(filters.about).map((stem) => [stem]);
  const forms = ids.flatMap((id) => {
    const entity = state.lexicon.entities.get(id);
    const surname = entity?.label === "Person" ? [entity.name.split(" ").at(-1) ?? entity.name] : [];
    return entity ? [entity.name, ...entity.aliases, ...surname] : [];
  });
  return [[...new Set(forms.map((form) => form.toLowerCase()))]];
};

/** The database compares letters; words are compared here: "niger" is not in "nigeria". */
const holds = (quote: string, wanted: string[][]): boolean => {
  const said = ` ${normaliseName(quote)} `;
  return wanted.every((forms) =>
    forms.some((form) =>
      forms.length === 1 ? said.includes(` ${normaliseName(form)}`) : said.includes(` ${normaliseName(form)} `),
    ),
  );
};

/** Sentences of the same speaker that do not hold the words asked for: silence on a topic is not silence. */
const otherwise = async (store: Store, filters: AskFilters, params: Record<string, Value>): Promise<string> => {
  if (filters.about === null || filters.person.length === 0) return "";
  const all = await store.ask("ask/statements", { ...params, words: [] }, Row);
  const count = new Set(all.map((row) => row.quote)).size;
  if (count === 0) return "";
  return sentence(
    `${count === 1 ? "One sentence tells" : `${count} sentences tell`} what ${sayList(filters.person)} said, and ${count === 1 ? "it does not name" : "none of them names"} “${filters.about}”`,
  );
};

export const answerStatements: Answerer = async (store, state, filters) => {
  const people = filters.person.flatMap((name) => actorsFor(idsOf(name, "actor", state), state));
  const words = wordsFor(filters, state);
  const everything = filters.kind.length === 0;
  const params = {
    people,
    anyone: people.length === 0,
    everything,
    words,
    periods: periodsOf({ ...filters, everyYear: false }),
  };
  const ran = { query: readStatements()("read/ask/statements"), params };
  const found = (await store.ask("ask/statements", params, Row)).filter((row) => holds(row.quote, words));
  if (found.length === 0) return { ...nothing, ran, note: await otherwise(store, filters, params) };
  const evidence = await store.claims(found.map((row) => row.id));
  const rows = await store.events([...new Set(found.flatMap((row) => row.eventId ?? []))]);
  const speakers = [...new Set(evidence.flatMap((one) => one.attributedTo?.speaker ?? []))];
  const articles = new Set(evidence.map((one) => one.article.id)).size;
  const who =
    filters.person.length > 0
      ? sayList(filters.person)
      : speakers.length > 0 && speakers.length <= 6
        ? sayList(speakers)
        : "several speakers";
  const first = evidence[0];
  const about = filters.about === null ? "" : ` about “${filters.about}”`;
  const count = evidence.length === 1 ? "One sentence" : `${evidence.length} sentences`;
  const quote = evidence.length === 1 && first ? `: “${first.quote}”` : "";
  return {
    ...nothing,
    rows,
    ran,
    evidence,
    entities: refsOf(people.slice(0, 5), state.lexicon),
    summary: sentence(
      `${count} in ${articles === 1 ? "one article" : `${articles} articles`} ${evidence.length === 1 ? "tells" : "tell"} what ${who} said${about}${quote}`,
    ),
  };
};

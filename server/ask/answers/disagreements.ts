/** What the sources tell differently: values of facts, ranks of offices, status and dates of one event. */
import { z } from "zod";
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { datesMeet } from "../../resolve/facts-clash.ts";
import { normaliseName } from "../../resolve/name-key.ts";
import { sayTheSame, tellValue } from "../../resolve/told-value.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import { agreementActions } from "../agreement-actions.ts";
import type { AskFilters } from "../filters.ts";
import { idsOf } from "../find-events.ts";
import type { GraphState } from "../graph-state.ts";
import { sayEvent, sentence } from "../say-event.ts";
import { tells, withoutEarlyDenials } from "../telling.ts";
import { type Answerer, nothing } from "./answer.ts";
import { concerns, type FoundFacts, findFacts, sayFact, standsIn } from "./facts.ts";
import { findOffices } from "./offices.ts";
import { topicStems } from "./pick-rows.ts";

const apart = (a: Evidence, b: Evidence): boolean => a.date !== null && b.date !== null && !datesMeet(a.date, b.date);

// A later report of what was planned is no contradiction, nor is what was said before the day; one that denies or cancels it is.
const clashing = (a: Evidence, b: Evidence): boolean => {
  const statuses = new Set([a.status, b.status]);
  return statuses.has("happened") && (statuses.has("denied") || statuses.has("cancelled"));
};

const disputed = (event: EventRecord): boolean => {
  const told = withoutEarlyDenials(event);
  return told.some((a) =>
    told.some(
      (b) => a.article.id < b.article.id && (clashing(a, b) || (tells(event, a) && tells(event, b) && apart(a, b))),
    ),
  );
};

/** Events with claims from several articles that do not fit together. */
const disputedEvents = async (store: Store, state: GraphState, about: string[]): Promise<EventRecord[]> => {
  const rows = await store.ask("ask/several-sources", {}, z.object({ id: z.string() }));
  const events = await store.events(rows.map((row) => row.id));
  return events.filter(
    (event) =>
      disputed(event) &&
      (about.length === 0 ||
        [...event.participants, ...event.concerns, ...(event.place ? [event.place] : [])].some((one) =>
          about.includes(one.id),
        )) &&
      state.lexicon.entities.size > 0,
  );
};

/** Of a topic that names nothing in the graph ("the base", "the revocation"): what it must be about by kind, action or words. */
const hasTopic = (topic: string | null, told: { words: string; kinds: string[]; quotes: string[] }): boolean =>
  topic === null ||
  topicStems(topic).every((stem) => {
    const actions: string[] = agreementActions(stem);
    const said = normaliseName([told.words, ...told.kinds, ...told.quotes].join(" "));
    return told.kinds.some((kind) => actions.includes(kind)) || ` ${said}`.includes(` ${stem}`);
  });

const isFactOf = (topic: string | null, state: GraphState, { about, fact }: FoundFacts["facts"][number]): boolean =>
  hasTopic(topic, {
    words: `${about.name} ${fact.property}`,
    kinds: [about.label, state.lexicon.entities.get(about.id)?.kind ?? ""],
    // Every sentence with somebody's title in it is about something else.
    quotes: fact.property === "office" ? [] : fact.values.flatMap((value) => value.evidence.map((one) => one.quote)),
  });

const isEventOf = (topic: string | null, event: EventRecord): boolean =>
  hasTopic(topic, {
    words: event.name,
    kinds: [event.kind, ...(event.action === null ? [] : [event.action])],
    quotes: event.evidence.map((one) => one.quote),
  });

const aboutOf = (filters: AskFilters, state: GraphState): string[] =>
  filters.about === null ? [] : idsOf(filters.about, "any", state);

/** "More than 1,000" and "1,000" say the same; figures of one article are no disagreement among sources. */
const judged = (one: FoundFacts["facts"][number]): FoundFacts["facts"][number] => {
  const { values } = one.fact;
  const articlesOf = (index: number) => new Set(values[index]?.evidence.map((item) => item.article.id));
  const differ = values.some((a, i) =>
    values.some((b, j) => {
      if (j <= i || sayTheSame(tellValue(a.value, a.amount, a.unit), tellValue(b.value, b.amount, b.unit)) !== false)
        return false;
      const others = articlesOf(j);
      return [...articlesOf(i)].some((article) => others.size > 1 || !others.has(article));
    }),
  );
  return { ...one, fact: { ...one.fact, disagreement: one.fact.disagreement && differ } };
};

/** Everything in the graph that two articles tell differently; `about` and `property` narrow it. */
export const findDisagreements = async (store: Store, state: GraphState, filters: AskFilters) => {
  const about = aboutOf(filters, state);
  const topic = about.length === 0 ? filters.about : null;
  const ofEvents = filters.property === "date" || filters.property === "status";
  const properties =
    filters.property === "cost" ? ["cost", "worth"] : filters.property === null ? [] : [filters.property];
  const [own, there] = [concerns(filters.about ?? "", state, true), standsIn(filters.about, state)];
  const isTold = (row: Parameters<typeof own>[0]): boolean => about.length === 0 || own(row) || there(row);
  const told =
    filters.property === "office" || ofEvents
      ? { facts: [], ran: null }
      : await findFacts(store, state, [], properties, isTold);
  const people = about.filter((id) => id.startsWith("person:") || state.lexicon.entities.get(id)?.label === "Person");
  const wantsOffices =
    (filters.property === null || filters.property === "office") && (about.length === 0 || people.length > 0);
  const offices = wantsOffices
    ? (await findOffices(store, people)).facts.filter(({ fact }) => fact.property === "office")
    : [];
  const events = filters.property === null || ofEvents ? await disputedEvents(store, state, about) : [];
  const rows = events.filter((event) => isEventOf(topic, event));
  const facts = [...told.facts.map(judged), ...offices].filter(
    (one) => one.fact.disagreement && isFactOf(topic, state, one),
  );
  if (facts.length + rows.length === 0) return { facts, rows, ran: told.ran };
  const claims = facts.flatMap(({ fact }) =>
    fact.values.flatMap(({ evidence }) => evidence.map(({ claimId }) => claimId)),
  );
  const params = { claims: [...new Set(claims)], events: rows.map(({ id }) => id) };
  return { facts, rows, ran: { query: readStatements()("read/ask/disagreements"), params } };
};

export const answerDisagreements: Answerer = async (store, state, filters) => {
  const { facts, rows, ran } = await findDisagreements(store, state, filters);
  if (facts.length + rows.length === 0) return { ...nothing, ran };
  const shown = [...facts.map(sayFact), ...rows.map((row) => `date or outcome of: ${sayEvent(row)}`)];
  const more = shown.length > 5 ? `; and ${shown.length - 5} more` : "";
  return {
    ...nothing,
    rows,
    facts,
    ran,
    entities: facts.map((one) => one.about),
    summary: sentence(`The sources differ on ${shown.slice(0, 5).join("; ")}${more}`),
  };
};

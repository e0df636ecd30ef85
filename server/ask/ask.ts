/** A question in plain English → an answer that can be defended: rows, their sentences, the statement that ran, and one sentence. */

import type { z } from "zod";
import type { AskRequest, AskResponse } from "#contract/api.ts";
import type { EntityRef, EventRecord, Evidence } from "#contract/graph.ts";
import { normaliseName } from "../resolve/name-key.ts";
import type { Store } from "../store/store.ts";
import { ambiguousNames, choicesFor, sayAmbiguities } from "./ambiguous-names.ts";
import type { Answer } from "./answers/answer.ts";
import { answerers } from "./answers/answerers.ts";
import { withCollectives } from "./collectives.ts";
import { describe } from "./describe.ts";
import { refsOf } from "./entity-refs.ts";
import { Interpreted, type Reading } from "./filters.ts";
import { idsOf, unknownNames } from "./find-events.ts";
import { type GraphState, readGraphState } from "./graph-state.ts";
import { interpret } from "./interpret.ts";
import type { Lexicon } from "./lexicon.ts";
import { nearestHolders, nearestNames } from "./near-names.ts";
import { sayEvent, sayList, sentence } from "./say-event.ts";
import { suggestFor, suggestSimilar } from "./suggestions.ts";

export type AskOptions = {
  /** The day on which the question is asked, `YYYY-MM-DD`: what "last year" counts from. Default: this day, UTC. */
  today?: string;
  /** Pairs that may be one and were judged by nobody yet; default: none are known. */
  doubts?: () => Promise<Doubtful[]>;
};

/** Two entities that may be one. */
export type Doubtful = { a: EntityRef; b: EntityRef };

const articles = (count: number): string => (count === 1 ? "1 article" : `${count} articles`);

const silent = {
  summary: "",
  rows: [],
  related: [],
  facts: [],
  entities: [],
  evidence: [],
  cypher: null,
  suggestions: [],
};

const parsed = (value: unknown): Interpreted | null => {
  const result = Interpreted.safeParse(value);
  return result.success ? result.data : null;
};

/**
 * Answers a question, or says why it cannot. `request.interpreted` is run as it stands; `request.previous` is what "and in May?" leans on.
 * Throws only what the store throws.
 */
export const ask = async (
  store: Store,
  request: z.input<typeof AskRequest>,
  options: AskOptions = {},
): Promise<AskResponse> => {
  const read = await readGraphState(store);
  const state = {
    ...read,
    lexicon: await withCollectives(store, read.lexicon, `${request.question} ${namesOf(request)}`),
  };
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const sent = request.interpreted ?? null;
  const edited = sent === null ? null : parsed(sent);
  if (sent !== null && edited === null)
    return notUnderstood(state, "The edited question does not have the form of an interpreted one.", []);
  const reading: Reading = edited
    ? readEdited(edited, state)
    : interpret(request.question, { lexicon: state.lexicon, today, previous: parsed(request.previous) });
  if (reading.outcome === "not-understood") return notUnderstood(state, reading.because, reading.names);
  if (reading.outcome === "unknown-name") return unknownName(state, reading.names);
  const answer = await answerers[reading.interpreted.intent](store, state, reading.interpreted.filters);
  const doubts = answer.summary === null ? ((await options.doubts?.()) ?? []) : [];
  return respond(state, request.question, reading, {
    ...answer,
    note: noteOf(answer, reading.interpreted, state, doubts),
  });
};

/** The names of an interpretation that is sent along may hold collective words as well. */
const namesOf = ({ interpreted, previous }: z.input<typeof AskRequest>): string =>
  [interpreted, previous]
    .flatMap((value) => {
      const filters = parsed(value)?.filters;
      return filters ? [...filters.person, ...filters.with] : [];
    })
    .join(" ");

const readEdited = (interpreted: Interpreted, state: GraphState): Reading => {
  const names = unknownNames(interpreted.filters, state);
  return names.length > 0 ? { outcome: "unknown-name", names, notes: [] } : { outcome: "read", interpreted, notes: [] };
};

const notUnderstood = (state: GraphState, because: string, names: string[]): AskResponse => ({
  ...silent,
  outcome: "not-understood",
  interpretation: "",
  interpreted: null,
  summary: `This question was not understood. ${because}`,
  suggestions: suggestSimilar(names, state.lexicon),
  corpus: state.corpus,
});

const unknownName = (state: GraphState, names: string[]): AskResponse => {
  const nearest = names.flatMap((name) => {
    const holders = nearestHolders(state.lexicon, name);
    return holders.length > 0 ? holders : nearestNames(state.lexicon, name);
  });
  const ids = [...new Set(nearest.map((entity) => entity.id))];
  const called = [...new Set(refsOf(ids.slice(0, 5), state.lexicon).map((ref) => ref.name))];
  const close =
    called.length === 0 ? "" : ` The closest ${called.length === 1 ? "name is" : "names are"} ${sayList(called)}.`;
  const said = names.map((name) => `“${name}”`);
  // It is there, and nothing of the kind that the question asks for: no base, no body.
  const alike = names.every((name) => nearest.some((entity) => normaliseName(entity.name) === normaliseName(name)));
  const known = nearest.map(
    (entity) =>
      `${entity.name} is known as ${entity.label === "Agreement" || entity.label === "Organization" ? "an" : "a"} ${entity.label.toLowerCase()}`,
  );
  return {
    ...silent,
    outcome: "unknown-name",
    interpretation: "",
    interpreted: null,
    summary: alike
      ? `${sayList([...new Set(known)])}, and not as what the question asks for.`
      : `Nothing in ${articles(state.corpus.articles)} is called ${sayList(said, "or")}.${close}`,
    entities: refsOf(ids, state.lexicon),
    suggestions: suggestSimilar(ids.slice(0, 3), state.lexicon),
    corpus: state.corpus,
  };
};

/** One sentence makes several claims; it is shown once. */
const uniqueEvidence = (evidence: Evidence[]): Evidence[] => {
  const seen = new Set<string>();
  return evidence.filter(({ article, start, end }) => {
    const key = `${article.id} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** A sentence that tells an event twice, with one outcome and one date, stands behind it once. */
const withUniqueEvidence = (row: EventRecord): EventRecord => {
  const seen = new Set<string>();
  const evidence = row.evidence.filter(({ article, start, end, status, date }) => {
    const key = [article.id, start, end, status, date?.start, date?.end].join(" ");
    return !seen.has(key) && seen.add(key);
  });
  return { ...row, evidence };
};

/** Whoever may be somebody else as well was looked for under one name only. */
const noteOf = (answer: Answer, { filters }: Interpreted, state: GraphState, doubts: Doubtful[]): string => {
  const asked = new Set([...filters.person, ...filters.with].flatMap((name) => idsOf(name, "any", state)));
  const said = doubts.flatMap(({ a, b }) => {
    const [one, other] = asked.has(a.id) ? [a, b] : [b, a];
    return asked.has(one.id) && !asked.has(other.id)
      ? [`${one.name} may be the same as ${other.name}, which nobody has judged yet; ${other.name} was not looked for.`]
      : [];
  });
  return [answer.note ?? "", ...said.slice(0, 3)].filter(Boolean).join(" ");
};

const relatedWords = (related: EventRecord[]): string => {
  if (related.length === 0) return "";
  const shown = related.slice(0, 3).map(sayEvent).join("; ");
  return ` What the articles do tell: ${sentence(`${shown}${related.length > 3 ? `; and ${related.length - 3} more` : ""}`)}`;
};

/** Where a name is ambiguous an id stands for it: people read names. */
const inNames = ({ intent, filters }: Interpreted, lexicon: Lexicon): Interpreted => {
  const named = (text: string): string => lexicon.entities.get(text)?.name ?? text;
  return {
    intent,
    filters: {
      ...filters,
      person: filters.person.map(named),
      with: filters.with.map(named),
      place: filters.place === null ? null : named(filters.place),
      about: filters.about === null ? null : named(filters.about),
    },
  };
};

const respond = (
  state: GraphState,
  question: string,
  { interpreted, notes }: { interpreted: Interpreted; notes: string[] },
  answer: Answer,
): AskResponse => {
  const ambiguous = ambiguousNames(interpreted.filters, question, state.lexicon);
  const evidence = uniqueEvidence([
    ...answer.rows.flatMap((row) => row.evidence),
    ...answer.facts.flatMap(({ fact }) => fact.values.flatMap((value) => value.evidence)),
    ...answer.evidence,
  ]);
  const summary =
    answer.summary ??
    `No evidence in ${articles(state.corpus.articles)}.${answer.note ? ` ${answer.note}` : ""}${relatedWords(answer.related)}`;
  return {
    outcome: answer.summary === null ? "no-evidence" : "answered",
    interpretation: describe(inNames(interpreted, state.lexicon), notes),
    interpreted,
    summary: `${summary}${sayAmbiguities(ambiguous, state.lexicon)}`,
    rows: answer.rows.map(withUniqueEvidence),
    related: answer.related.map(withUniqueEvidence),
    facts: answer.facts,
    entities: answer.entities,
    evidence,
    cypher: answer.ran,
    suggestions: [
      ...new Set([
        ...choicesFor(ambiguous, question, state.lexicon),
        ...suggestFor(interpreted, answer, state.lexicon),
      ]),
    ].slice(0, 8),
    corpus: state.corpus,
  };
};

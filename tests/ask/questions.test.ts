/** The tables of questions (`questions/*.yaml`), answered on each engine; expected are events, not wordings. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AskResponse } from "#contract/api.ts";
import { ask } from "../../server/ask/ask.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import type { Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { goldRecords } from "./gold-library.ts";
import { openGraph } from "./open-graph.ts";
import { conversations, faultsOf, type Question, questions, stories } from "./question-table.ts";
import { textRecord, textRecords } from "./text-library.ts";

const today = "2025-02-10";
const dev = join("tests", "evaluation", "dev");

/** What every answer must keep to, whatever was asked. */
const promiseFaults = async (store: Store, answer: AskResponse, articles: number): Promise<string[]> => {
  const faults: string[] = [];
  if (answer.corpus.articles !== articles) faults.push(`counts ${answer.corpus.articles} articles`);
  if (answer.outcome === "no-evidence" && !answer.summary.startsWith(`No evidence in ${articles} articles`))
    faults.push("does not say where it looked");
  if (answer.outcome !== "answered" && answer.rows.length + answer.facts.length + answer.evidence.length > 0)
    faults.push("shows rows of no answer");
  if (answer.outcome === "answered" || answer.outcome === "no-evidence") {
    if (answer.interpreted === null || answer.interpretation === "") faults.push("does not say what it understood");
  } else if (answer.suggestions.length === 0) faults.push("offers no question that it can answer");
  for (const row of answer.rows) if (row.evidence.length === 0) faults.push(`no sentence behind ${row.name}`);
  if (answer.cypher === null || answer.rows.length === 0) return faults;
  const console = await store.runCypher({ query: answer.cypher.query, params: answer.cypher.params });
  const cells = new Set(console.rows.flat().map(String));
  const kept = answer.rows.filter((row) => !cells.has(row.id));
  if (kept.length > 0) faults.push(`the statement does not give ${kept.map((row) => row.name).join("; ")}`);
  // A sentence may make several claims, and is shown once.
  if (console.columns.includes("eventId")) {
    const [given, shown] = [
      console.rows.map((row) => row[console.columns.indexOf("quote")]),
      answer.evidence.map((one) => one.quote),
    ];
    for (const quote of given)
      if (!shown.includes(String(quote))) faults.push(`the statement gives too much: ${quote}`);
    for (const quote of shown) if (!given.includes(quote)) faults.push(`the statement does not give: ${quote}`);
  }
  const column = console.columns.indexOf("kind") >= 0 ? console.columns.indexOf("id") : -1;
  if (column >= 0 && console.rows.length !== answer.rows.length)
    faults.push(`the statement gives ${console.rows.length} rows, the answer ${answer.rows.length}`);
  return faults;
};

describe.each(engines())("questions on $name", (engine) => {
  describe.each([
    [
      "the shipped articles",
      () => textRecords("seeds", false),
      [...questions("seeds"), ...questions("unanswerable")].map((question) => [question]).concat(conversations()),
    ],
    [
      "the annotated texts",
      () => [...goldRecords(join("tests", "gold", "seeds")), ...goldRecords(dev)],
      questions("texts")
        .filter((question) => question.annotated)
        .map((question) => [question]),
    ],
    [
      "the texts as they are read",
      () => [...textRecords("seeds", false), ...textRecords(dev, true)],
      questions("texts")
        .filter((question) => question.read)
        .map((question) => [question]),
    ],
    ...stories().map(({ story, articles, questions: asked }) => [
      story,
      () =>
        articles.map(({ text, published, publisher }, index) =>
          textRecord(text, published, `${story} ${index}`, publisher ?? null),
        ),
      asked.map((one) => (Array.isArray(one) ? one : [one])),
    ]),
  ] as [string, () => ArticleRecord[], Question[][]][])("about %s", (_, records, talks) => {
    let store: Store;
    const articles = records().length;
    beforeAll(async () => {
      store = await openGraph(engine, records());
    });
    afterAll(() => store.close());

    it.each(talks.map((talk) => [talk.map((question) => question.ask).join(" – "), talk] as const))(
      "%s",
      async (_, talk) => {
        let previous: unknown;
        const faults: string[] = [];
        for (const question of talk) {
          const answer = await ask(store, { question: question.ask, previous }, { today });
          previous = answer.interpreted ?? previous;
          for (const fault of [...faultsOf(question, answer), ...(await promiseFaults(store, answer, articles))])
            faults.push(`${question.ask}: ${fault}`);
        }
        expect(faults).toEqual([]);
      },
    );
  });
});

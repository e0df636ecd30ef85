/** What both engines answer to the last digit, under the same names of columns: nothing of it may be refused. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { cookbookStory } from "./cookbook-story.ts";
import { equal } from "./user-statements.ts";

const written = (query: string, rows: unknown[][]) => {
  const each = rows.map((row) => JSON.stringify(row, inOneOrder));
  return /ORDER BY/i.test(query) ? each : each.sort();
};

/** A map's keys are in no order, and neither are a node's labels. */
const inOneOrder = (key: string, value: unknown): unknown => {
  if (key === "labels" && Array.isArray(value)) return [...value].sort();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};

describe("every statement", () => {
  let stores: Store[] = [];
  beforeAll(async () => {
    stores = [];
    for (const engine of engines()) stores.push(openStore(await engine.open(), { querySeconds: 20 }));
    for (const store of stores) await store.replace(cookbookStory);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test.each(equal)(
    "$why",
    async ({ cypher }) => {
      for (const query of cypher) {
        const answers = [];
        for (const store of stores) {
          const { columns, rows } = await store.runCypher({ query, params: { two: 2 } }).catch((error: unknown) => {
            throw new Error(`${query}: ${error instanceof Error ? error.message : error}`);
          });
          answers.push({ query, columns, rows: written(query, rows) });
        }
        for (const answer of answers) expect(answer).toEqual(answers.at(-1));
      }
    },
    60_000,
  );
});

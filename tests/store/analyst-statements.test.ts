/** What an analyst asks, on both engines: the same rows, or a refusal on the embedded one that names the construct. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { StatementRefused } from "../../server/store/errors.ts";
import { openStore, type Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { cookbookStory } from "./cookbook-story.ts";
import { plain } from "./plain-values.ts";

const Statement = z.object({
  cypher: z.string(),
  why: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});
const file = join(import.meta.dirname, "..", "security", "analyst-cypher.json");
const statements = z.array(Statement).parse(JSON.parse(readFileSync(file, "utf8")));

/** Every list within a value in one order. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(inOneOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOneOrder(each)]));
};

/** "[(p)-[h]->() | h.title]": Cypher promises no order of what a pattern in brackets finds, and Neo4j's changes with what its store held before. */
const findsInBrackets = /\[\s*\(/;

/** Rows come in an order where one is asked for. */
const rowsOf = (cypher: string, rows: unknown[][]) => {
  const written = rows
    .map((row) => plain(row) as unknown[])
    .map((row) => JSON.stringify(findsInBrackets.test(cypher) ? row.map(inOneOrder) : row));
  return /ORDER BY/i.test(cypher) ? written : written.sort();
};

describe("every statement", () => {
  let stores: Store[] = [];
  let refused = 0;
  beforeAll(async () => {
    stores = [];
    for (const engine of engines()) stores.push(openStore(await engine.open(), { querySeconds: 20 }));
    for (const store of stores) await store.replace(cookbookStory);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test.each(statements.map((statement) => [statement.why, statement] as const))(
    "%s",
    async (_, { cypher, params = {} }) => {
      const [mine, theirs] = stores;
      const ask = (store: Store) => store.runCypher({ query: cypher, params });
      const embedded = await ask(mine as Store).catch((error: unknown) => error);
      if (embedded instanceof StatementRefused) {
        refused += 1;
        expect(embedded.code).toBe("EngineDiffers");
        expect(embedded.message).toMatch(/^The embedded engine does not answer .{3,} as Neo4j does\./);
      } else expect(embedded).toHaveProperty("rows");
      if (theirs === undefined) return;
      const answer = await ask(theirs);
      if (embedded instanceof StatementRefused) return;
      const { columns, rows } = embedded as typeof answer;
      expect({ columns, rows: rowsOf(cypher, rows) }).toEqual({
        columns: answer.columns,
        rows: rowsOf(cypher, answer.rows),
      });
    },
    60_000,
  );

  test("few are refused", () => {
    expect(refused / statements.length).toBeLessThanOrEqual(0.15);
  });
});

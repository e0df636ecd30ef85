/**
 * Random reading statements on random graphs: the embedded engine answers as Neo4j does, or refuses by name. It is never
 * wrong in silence. 600 statements; RAPPORTEUR_FUZZ gives another number, RAPPORTEUR_FUZZ_SEED others.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StatementRefused } from "../../server/store/errors.ts";
import { openStore, type Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { plain } from "./plain-values.ts";
import { randomFrom } from "./random.ts";
import { randomGraph } from "./random-graph.ts";
import { type RandomStatement, randomStatement } from "./random-statements.ts";

const [embedded, server] = engines();
const statementsPerGraph = 50;
const firstSeed = Number(process.env.RAPPORTEUR_FUZZ_SEED ?? 1);
const graphs = Math.ceil(Number(process.env.RAPPORTEUR_FUZZ ?? 600) / statementsPerGraph);

const answer = async (
  store: Store,
  { query, params = {}, ordered }: RandomStatement,
): Promise<{ rows: string } | { refused: string } | { failed: string }> => {
  try {
    const found = await store.runCypher({ query, params });
    const rows = found.rows.map((row) => JSON.stringify(plain(row)));
    return { rows: `${found.columns.join(",")}\n${(ordered ? rows : rows.sort()).join("\n")}` };
  } catch (error) {
    if (error instanceof StatementRefused && error.code === "EngineDiffers") return { refused: error.message };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
};

test("a seed gives the same graph and the same statements for ever", () => {
  const made = () => {
    const random = randomFrom(11);
    return [randomGraph(random), ...Array.from({ length: 20 }, () => randomStatement(random))];
  };
  expect(made()).toEqual(made());
});

const sideBySide = () => {
  let stores: [Store, Store];
  beforeAll(async () => {
    if (embedded === undefined || server === undefined) return;
    // A planner takes its time on a busy machine, and that is no difference.
    stores = [
      openStore(await embedded.open(), { querySeconds: 60 }),
      openStore(await server.open(), { querySeconds: 60 }),
    ];
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  let asked = 0;
  let refused = 0;
  test.each(Array.from({ length: graphs }, (_, index) => firstSeed + index))(
    "graph %i",
    async (seed) => {
      const random = randomFrom(seed * 7919);
      const [one, other] = stores;
      const projection = randomGraph(random);
      await one.replace(projection);
      await other.replace(projection);
      for (let count = 0; count < statementsPerGraph; count += 1) {
        const statement = randomStatement(random);
        const mine = await answer(one, statement);
        asked += 1;
        if ("refused" in mine) {
          refused += 1;
          continue;
        }
        const theirs = await answer(other, statement);
        // A statement that both give up on is one that they agree on.
        if ("failed" in mine && "failed" in theirs) continue;
        expect(mine, statement.query).toEqual(theirs);
      }
    },
    600_000,
  );

  test("at most 15 % are refused", () => {
    expect(asked).toBe(graphs * statementsPerGraph);
    expect(refused / asked).toBeLessThanOrEqual(0.15);
  });
};

if (server !== undefined) describe("embedded beside Neo4j", sideBySide);

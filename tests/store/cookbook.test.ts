/** Every recipe of the cookbook runs on every engine as it stands, and gives the same rows on all of them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCookbook } from "../../server/store/cookbook.ts";
import { openStore, type Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { cookbookStory } from "./cookbook-story.ts";

const recipes = readCookbook();

test("there are recipes on everything that the graph holds", () => {
  expect(recipes.length).toBeGreaterThanOrEqual(25);
  const topics = new Set(recipes.map(({ name }) => name.split("-")[0]));
  expect([...topics].sort()).toEqual([
    "agreements",
    "bases",
    "disagreements",
    "meetings",
    "offices",
    "paths",
    "statistics",
  ]);
  for (const { title } of recipes) expect(title).toMatch(/^[A-Z].*\?$/);
});

test("each parameter has a value, and each value a use", () => {
  for (const { statement, parameters } of recipes) {
    const body = statement.replace(/^\/\/.*$/gm, "");
    const usedNames = [...body.matchAll(/\$(\w+)/g)].map((found) => found[1]);
    expect([...new Set(usedNames)].sort()).toEqual(Object.keys(parameters).sort());
  }
});

describe("the rows", () => {
  const all = engines();
  let stores: Store[] = [];
  beforeAll(async () => {
    stores = [];
    for (const engine of all) stores.push(openStore(await engine.open()));
    for (const store of stores) await store.replace(cookbookStory);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test.each(recipes.map((recipe) => [recipe.name, recipe] as const))("%s", async (_, { statement, parameters }) => {
    const answers = await Promise.all(stores.map((store) => store.runCypher({ query: statement, params: parameters })));
    for (const { columns, rows } of answers)
      expect({ columns, rows }).toEqual({ columns: answers[0]?.columns, rows: answers[0]?.rows });
    expect(answers[0]?.rows.length).toBeGreaterThan(0);
  });
});

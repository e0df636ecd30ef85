/** A story's beginning says what it left out. */
import { expect, it } from "vitest";
import type { GraphNode } from "#contract/graph.ts";
import { countedIn, cutOf, type FirstCut } from "../../client/graph/first-cut.ts";
import { count } from "./canvas-steps.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const cut = (ids: string[]): FirstCut => ({ articles: [], ids, asked: 2, total: 9, left: [] });
const person = (id: string) => ({ id, label: "Person", kind: null }) as GraphNode;

it("counts by type, the most first, and forgets what nothing is left of", () => {
  const left = [
    { type: "Person", count: 1 },
    { type: "Place", count: 1 },
  ];
  expect(countedIn(left, [person("a"), person("b")], 1)).toEqual([
    { type: "Person", count: 3 },
    { type: "Place", count: 1 },
  ]);
  expect(countedIn(left, [person("a")], -1)).toEqual([{ type: "Place", count: 1 }]);
});

it("is the latest beginning all of which is still there, set aside or not", () => {
  const [first, second] = [cut(["a"]), cut(["a", "b"])];
  expect(cutOf([first, second], ["a", "c"], ["b"])).toBe(second);
  expect(cutOf([first, second], ["a", "c"], [])).toBe(first);
  expect(cutOf([first, second], ["c"], [])).toBeNull();
});

visitSuite("the beginning of a story", (visit) => {
  it("tells how much it left out and of which types, brings that in by type or all, and undo takes it back", async () => {
    const page = await openAfresh(visit());
    const { page: all } = await (await fetch(`${visit().server.url}/api/graph?limit=1`)).json();
    const note = page.getByRole("button", { name: /^\+\d+ more not shown/ });
    const left = async () => Number(((await note.textContent()) ?? "").match(/\d+/)?.[0]);
    await note.waitFor();
    const before = await left();
    const onCanvas = await count(page);
    await note.click();
    const items = page.getByRole("menuitem");
    await items.first().waitFor();
    const told = (await items.allInnerTexts()).slice(0, -1).map((text) => Number(text.match(/\d+/)?.[0]));
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(before);
    const [most = 0] = told;
    await items.first().click();
    await expect.poll(left).toBe(before - most);
    await expect.poll(() => count(page)).toBe(onCanvas + most);
    await note.click();
    await page.getByRole("menuitem", { name: "The next best connected" }).click();
    await note.waitFor({ state: "detached" });
    expect(all.total).toBeGreaterThan(onCanvas);
    for (const _ of [1, 2]) await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => count(page)).toBe(onCanvas);
    await expect.poll(left).toBe(before);
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NameTaken, openKeptViews } from "../../server/library/kept-views.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-views-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const day = (text: string) => () => new Date(`${text}T12:00:00Z`);

describe("kept views", () => {
  it("are there at the next opening, the last changed first", async () => {
    const views = await openKeptViews(folder, undefined, day("2024-05-01"));
    const first = await views.add({ name: "First", address: "graph~abc" });
    const later = await openKeptViews(folder, undefined, day("2024-05-02"));
    await later.add({ name: "Second", address: "map" });
    expect(later.list().map(({ name }) => name)).toEqual(["Second", "First"]);
    await later.change(first.id, { address: "matrix" });
    const last = await openKeptViews(folder);
    expect(last.list().map(({ name }) => name)).toEqual(["First", "Second"]);
    expect(await last.read(first.id)).toMatchObject({
      name: "First",
      address: "matrix",
      savedAt: "2024-05-01T12:00:00.000Z",
      changedAt: "2024-05-02T12:00:00.000Z",
    });
  });

  it("have a name each, whoever saves at the same moment", async () => {
    const views = await openKeptViews(folder);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => views.add({ name: "The same", address: "graph" })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(NameTaken);
    const other = await views.add({ name: "Another", address: "graph" });
    await expect(views.change(other.id, { name: "The same" })).rejects.toBeInstanceOf(NameTaken);
    // A view may keep its own name.
    await expect(views.change(other.id, { name: "Another", address: "map" })).resolves.toMatchObject({
      address: "map",
    });
  });

  it("come back after they were taken away, unless their name was given to another or a month has gone by", async () => {
    const views = await openKeptViews(folder, undefined, day("2024-05-01"));
    const { id } = await views.add({ name: "Gone", address: "graph~abc" });
    await views.remove(id);
    expect(views.list()).toEqual([]);
    expect(await views.read(id)).toBeNull();
    expect(await views.change(id, { name: "Still here" })).toBeNull();
    const again = await openKeptViews(folder, undefined, day("2024-05-20"));
    expect(await again.restore(id)).toMatchObject({ name: "Gone", address: "graph~abc" });
    await again.remove(id);
    await again.add({ name: "Gone", address: "map" });
    await expect(again.restore(id)).rejects.toBeInstanceOf(NameTaken);
    const muchLater = await openKeptViews(folder, undefined, day("2024-06-30"));
    expect(await muchLater.restore(id)).toBeNull();
    expect(await readdir(join(folder, "views"))).toHaveLength(1);
  });

  it("that are damaged are told, left alone, and hide no other", async () => {
    const views = await openKeptViews(folder);
    const { id } = await views.add({ name: "Whole", address: "graph" });
    const path = join(folder, "views", "00000000-0000-0000-0000-000000000000.json");
    await writeFile(path, "{ half");
    const told: string[] = [];
    const again = await openKeptViews(folder, (sentence) => told.push(sentence));
    expect(again.list().map((view) => view.id)).toEqual([id]);
    expect(told).toHaveLength(1);
    expect(await readFile(path, "utf8")).toBe("{ half");
  });
});

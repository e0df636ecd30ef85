import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readFileArticles } from "../../server/articles/read-file.ts";
import { extract } from "../../server/extract/extract.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import type { Projection } from "../../server/resolve/projection.ts";
import { openResolver, type Resolver } from "../../server/resolve/resolver.ts";

const folder = new URL("../../seeds", import.meta.url).pathname;

async function readSeeds(): Promise<ArticleRecord[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
  const entries = (await Promise.all(files.map((file) => readFileArticles(file)))).flat();
  return entries.map((entry) => {
    if ("error" in entry) throw entry.error;
    const { article } = entry;
    return { version: 1, article, extraction: extract(article), importedAt: "2024-05-01T00:00:00Z" };
  });
}

let resolver: Resolver;
let graph: Projection;
let records: ArticleRecord[];
beforeAll(async () => {
  records = await readSeeds();
  resolver = openResolver(records);
  graph = resolver.projection();
});

const called = (label: string, form: string) =>
  graph.nodes.filter(
    (node) =>
      node.labels[1] === label &&
      [node.properties.name, ...((node.properties.aliases as string[]) ?? [])].includes(form),
  );

describe("the seeds in one graph", () => {
  it("holds the meeting of Campbell and Zeine once, with the sentences of both articles", () => {
    const met = graph.relationships.filter(
      (one) => one.type === "MET" && one.from === "person:ali-lamine-zeine" && one.to === "person:kurt-campbell",
    );
    expect(met).toHaveLength(1);
    expect([met[0]?.properties.start, met[0]?.properties.end]).toEqual(["2024-04-19", "2024-04-19"]);
    const claims = graph.relationships.filter(
      (one) => one.type === "SUPPORTS" && one.to === met[0]?.properties.eventId,
    );
    const articles = claims.map((one) => graph.nodes.find((node) => node.id === one.from)?.properties.articleId);
    expect(new Set(articles).size).toBe(2);
  });

  it.each([
    ["Person", "Pat Ryder", "Patrick Ryder"],
    ["Person", "Mohamed Bazoum", "Mohamed Barzoum"],
    ["Base", "Air Base 201", "Agadez drone base"],
    ["Base", "Air Base 201", "drone base near Agadez"],
  ])("holds one %s under %s and %s", (label, name, other) => {
    expect(called(label, name)).toHaveLength(1);
    expect(called(label, name)).toEqual(called(label, other));
  });

  it("takes Niger for no other state", () => {
    expect(called("Government", "Niger").map((node) => node.id)).toEqual(["government:ne"]);
    expect(graph.nodes.some((node) => node.id === "government:ng")).toBe(false);
  });

  it("marks what the articles tell differently", () => {
    const told = resolver
      .disagreements()
      .map(({ about, property, values }) => [about, property, values.map(({ value }) => value).sort()]);
    expect(told).toContainEqual(["base:air-base-201", "cost", ["$110 million", "around $100 million"]]);
    expect(told).toContainEqual(["government:us", "troops in Niger", ["more than 1,000", "more than 1,100"]]);
    expect(told).toContainEqual([
      "person:kurt-campbell",
      "office",
      ["Deputy Secretary of State", "Undersecretary of State"],
    ]);
  });

  it("is the same from whichever article one begins", () => {
    for (const [index] of records.entries()) {
      const turned = openResolver([...records.slice(index), ...records.slice(0, index)]);
      expect(JSON.stringify(turned.projection())).toBe(JSON.stringify(graph));
    }
  });
});

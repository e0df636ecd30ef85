/** One text of several publishers: each of them stands behind it, and together they are one source, in whatever order they came. */
import { describe, expect, it } from "vitest";
import { ask } from "../../server/ask/ask.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { engines } from "../engines.ts";
import { openGraph } from "./open-graph.ts";
import { textRecord } from "./text-library.ts";

const text = "Talks in Rome\n\nKofi Tarn met Ana Belic in Rome on Monday, March 4, 2024.";
const copy = (publisher: string | null) => textRecord(text, "2024-03-05", "copy.txt", publisher);

describe("one text of several publishers", () => {
  it("is an article of each, and the same one again is the same article", () => {
    const ids = [copy("Example Times"), copy("Sample Post"), copy(null)].map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(3);
    expect(copy("Sample Post").article.id).toBe(ids[1]);
    expect(new Set([copy("Example Times"), copy(null)].map(({ article }) => article.textHash)).size).toBe(1);
  });

  it("gives the same graph in whatever order they are imported", () => {
    const [one, other, none] = [copy("Example Times"), copy("Sample Post"), copy(null)] as const;
    const graphs = [
      [one, other, none],
      [none, other, one],
      [other, none, one],
    ].map((records) => {
      const resolver = openResolver([]);
      for (const record of records) resolver.add(record);
      return JSON.stringify(resolver.projection());
    });
    expect(new Set(graphs).size).toBe(1);
  });

  it.each(engines())("is told with each publisher and counts once, on $name", async (engine) => {
    const store = await openGraph(engine, [copy("Example Times"), copy("Sample Post")]);
    const answer = await ask(store, { question: "Who met Ana Belic?" });
    await store.close();
    expect(answer.rows).toHaveLength(1);
    expect(answer.rows[0]?.independentSources).toBe(1);
    expect(answer.evidence.map((one) => one.article.publisher).sort()).toEqual(["Example Times", "Sample Post"]);
  });
});

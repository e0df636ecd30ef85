/**
 * Text made to be slow. Measured in the processor's own time, since the machine may be busy with other things, and behind a tenth of the same
 * text: until then the time is that of the compiler, which comes once in the life of a process.
 */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { extractText } from "./read-claims.ts";

const size = 100_000;

/** Milliseconds of the processor. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  extractText(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Two seconds; on a machine that is slow with everything, six times what it takes for as much ordinary news. */
let most = 2000;

beforeAll(() => {
  const seeds = new URL("../../seeds/", import.meta.url);
  const news = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, seeds), "utf8"))
    .join("\n\n");
  const text = news.repeat(Math.ceil(size / news.length)).slice(0, size);
  extractText(text);
  most = Math.max(most, 6 * timeOf(text));
}, 60_000);

const rows = [
  "Mr. Mr. Mr. ",
  "(",
  "a.a.a.",
  "A",
  '"',
  "“",
  "«»",
  " ",
  "\u00a0",
  "\n",
  "* a\n",
  ".\n",
  "aA1-",
  "’",
  "—",
  "- ",
  "al-",
  "US-",
  "de ",
  "X, ",
  "A.",
  "1,",
  "$1 ",
  "http://",
  "The President of ",
  "Minister of ",
  "General ",
  "and ",
  "the ",
  "he ",
  "the two leaders ",
  "Paris, ",
  "United States ",
  "University of ",
  "agreement ",
  "base in Paris and ",
  "WASHINGTON, ",
  "Ab Cd ",
  "Ab Cd, ",
  "Prime Minister: A, B\n",
  "met with A and B, ",
  "on April 3, ",
  "Foreign Minister Ann Tarn met Bob Vale in Paris. ",
];

describe("100 kB of one thing over and over", () => {
  it.each(rows)(
    "%j",
    (row) => {
      extractText(`${row.repeat(Math.ceil(size / 10 / row.length))}\n\nThe end.`);
      expect(timeOf(`${row.repeat(Math.ceil(size / row.length))}\n\nThe end.`)).toBeLessThan(most);
    },
    60_000,
  );
});

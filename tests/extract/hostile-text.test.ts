/** Text made to be slow. Measured in the processor's own time, since the machine may be busy with other things. */
import { describe, expect, it } from "vitest";
import { extractText } from "./read-claims.ts";

const size = 100_000;
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
      extractText("The minister left.");
      const before = process.cpuUsage();
      extractText(`${row.repeat(Math.ceil(size / row.length))}\n\nThe end.`);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(2000);
    },
    60_000,
  );
});

/** The process that reads: one article that brings it down fails alone, and the next is read. */
import { afterEach, describe, expect, it } from "vitest";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { openReadingProcess, type ReadingProcess } from "../../server/import/reading-process.ts";
import { articlePage, utf8 } from "../articles/sample-files.ts";

let reading: ReadingProcess | null = null;
afterEach(() => reading?.close());

const articleOf = (text: string) =>
  completeArticle({ text, title: null, publisher: null, author: null, url: null, published: null, origin: "a.txt" });
const plain = articleOf(
  "Foreign Minister Anna Kowalski of Norway met Kenyan Ambassador Boniface Otieno in Oslo on 3 May 2024.",
);

describe("an article that takes more than there is", () => {
  it("of memory is refused, and the next one read", async () => {
    const told: string[] = [];
    reading = openReadingProcess({ heapMegabytes: 90, warn: (words) => told.push(words) });
    expect((await reading.extract(plain)).claims.length).toBeGreaterThan(0);
    const page = articlePage.replace("</body>", `${"<p>A word of <b>it</b> all.</p>".repeat(90_000)}</body>`);
    await expect(reading.readFile({ name: "b.html", bytes: utf8(page.repeat(4)) })).rejects.toMatchObject({
      name: "UnreadableArticle",
      code: "too-much-memory",
      message: expect.stringContaining("b.html"),
    });
    expect(told.join()).toContain("It was reading b.html.");
    expect((await reading.extract(plain)).claims.length).toBeGreaterThan(0);
  });

  it("of time is refused, and the next one read", async () => {
    reading = openReadingProcess({ deadlineSeconds: 0.001 });
    await expect(reading.extract(plain)).rejects.toMatchObject({ code: "too-slow" });
    await reading.close();
    reading = openReadingProcess();
    expect((await reading.extract(plain)).claims.length).toBeGreaterThan(0);
  });
});

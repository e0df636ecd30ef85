/** A long text that repeats itself is looked at in a piece before it is read whole. */
import { describe, expect, it } from "vitest";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { extract } from "../../server/extract/extract.ts";
import { openImporter } from "../../server/import/importer.ts";
import { repeatsItsWords } from "../../server/import/repeated-words.ts";

const meeting = "Foreign Minister Anna Kowalski of Norway met Kenyan Ambassador Boniface Otieno in Oslo. ";
const repeated = meeting.repeat(12_000);
const various = Array.from(
  { length: 20_000 },
  (_, index) => `In year ${index} the council ${index % 97} spoke of item ${index % 89}. `,
);

describe("a text", () => {
  it.each([
    ["of one sentence", repeated],
    ["of one line without a stop", meeting.replace(".", " and").repeat(12_000)],
    ["of ten sentences", Array.from({ length: 12_000 }, (_, index) => `${index % 10} ${meeting}`).join("")],
  ])("repeats itself: %s", (_, text) => {
    expect(repeatsItsWords(text)).toBe(true);
  });

  it.each([
    ["a short one", meeting.repeat(500)],
    ["of different sentences", various.join("")],
    ["in which a part repeats itself", various.slice(0, 5000).join("") + repeated.slice(0, 200_000)],
    ["without blanks", "x".repeat(1_000_000)],
  ])("does not: %s", (_, text) => {
    expect(repeatsItsWords(text)).toBe(false);
  });
});

describe("the importer", () => {
  const read: number[] = [];
  const { preview } = openImporter({
    library: {} as never,
    catalogue: {} as never,
    graph: {} as never,
    extract: async (article) => {
      read.push(article.text.length);
      return extract(article);
    },
  });
  const article = (text: string) =>
    completeArticle({ text, title: null, publisher: null, author: null, url: null, published: null, origin: "a.txt" });

  it("refuses it for what a piece of it holds", async () => {
    await expect(preview(article(repeated))).rejects.toMatchObject({ code: "too-repetitive" });
    expect(read).toEqual([20_000]);
  });

  it("reads it whole where it tells nothing that repeats", async () => {
    read.length = 0;
    const nothing = "and so it goes on and on, as before. ".repeat(3000);
    await preview(article(nothing));
    expect(read).toEqual([20_000, nothing.length]);
  });
});

import { describe, expect, it } from "vitest";
import { readFileArticles } from "../../server/articles/read-file.ts";
import { UnreadableArticle } from "../../server/articles/unreadable.ts";

async function readOne(content: string | Uint8Array, name = "story.txt") {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const [only, ...more] = await readFileArticles({ name, bytes });
  expect(more).toEqual([]);
  if (!only || "error" in only) throw only && "error" in only ? only.error : new Error("nothing");
  return only.article;
}

const body = "Ministers meet in Examplestadt\n\nMinister Ann Example met Bo Sample in Examplestadt on 3 May 2024.\n";

describe("plain text", () => {
  it("keeps the text as it is where it is normal already", async () => {
    const article = await readOne(body);
    expect(article.text).toBe(body);
    expect(article.title).toBe("Ministers meet in Examplestadt");
    expect(article.id).toBe(`article:${article.textHash.slice(0, 16)}`);
    expect(article.origin).toBe("story.txt");
  });

  it("knows the same article again, however an editor saved it", async () => {
    const accents = body.replace("Sample", "Sâmplé");
    const forms = [
      accents,
      accents.normalize("NFD"),
      accents.replaceAll("\n", "\r\n"),
      accents.replaceAll("\n", "\r"),
      `\uFEFF${accents}`,
      `\n\n${accents}\n\n`,
      accents.replaceAll("\n", "  \t\n"),
      `---\ntitle: Another title\n---\n${accents}`,
    ];
    const ids = await Promise.all(forms.map(async (form) => (await readOne(form)).id));
    expect(new Set(ids).size).toBe(1);
    const other = await readOne(accents.replace("3 May", "4 May"));
    expect(other.id).not.toBe(ids[0]);
  });

  it("reads front matter", async () => {
    const matter = `---\ntitle: "Talks: a new round"\npublisher: The Example\nauthor: [A. Writer, B. Writer]\nurl: https://example.org/a?b=1\npublished: 2024-05-04\nsection: world\n---\n\n`;
    const article = await readOne(matter + body, "story.md");
    expect(article).toMatchObject({
      title: "Talks: a new round",
      publisher: "The Example",
      author: "A. Writer, B. Writer",
      url: "https://example.org/a?b=1",
      publishedAt: "2024-05-04",
      publishedPrecision: "day",
      publishedBasis: "front matter",
      text: body,
    });
  });

  it("reads lines of labels at the head of a text", async () => {
    const article = await readOne(`Title: Talks: a new round\nPublished: 2024-05-04\nSource: The Example\n\n${body}`);
    expect(article).toMatchObject({
      title: "Talks: a new round",
      publisher: "The Example",
      publishedAt: "2024-05-04",
      text: body,
    });
  });

  it.each([
    ["an office that speaks", "Title: A visit\nMinister: Tarn, Ivo\n\n"],
    ["a date that cannot be read", "Title: A visit\nDate: soon\n\n"],
    ["no title", "Source: The Example\nDate: 2024-05-04\n\n"],
  ])("leaves lines with %s in the text", async (_what, lines) => {
    expect((await readOne(lines + body)).text).toBe(lines + body);
  });

  it.each([
    ["2024-05", "2024-05-01", "month"],
    ["2024", "2024-01-01", "year"],
    ["2024-05-04T23:30:00-10:00", "2024-05-04", "day"],
    ["4 May 2024", "2024-05-04", "day"],
    ["Saturday, May 4, 2024", "2024-05-04", "day"],
    ["Sat, 04 May 2024 10:28:00 GMT", "2024-05-04", "day"],
    ["May 2024", "2024-05-01", "month"],
  ])("takes published: %s for what it says", async (written, day, precision) => {
    const article = await readOne(`---\npublished: ${written}\n---\n${body}`);
    expect([article.publishedAt, article.publishedPrecision]).toEqual([day, precision]);
  });

  it.each([
    ["published: 04/05/2024", /published takes a date/],
    ["published: 2024-02-30", /published takes a date/],
    ["published: soon", /published takes a date/],
    ["url: javascript:alert(1)", /url takes an http or https address/],
    ["url: ftp://example.org/a", /url takes an http or https address/],
    ["title: {a: b}", /title takes a line of text/],
    ["title: 'a", /is not YAML/],
    ["title: &a [*a]", /is not YAML|title takes/],
  ])("refuses %s in front matter", async (line, message) => {
    const [read] = await readFileArticles({
      name: "s.txt",
      bytes: new TextEncoder().encode(`---\n${line}\n---\n${body}`),
    });
    const error = read && "error" in read ? read.error : null;
    expect(error).toBeInstanceOf(UnreadableArticle);
    expect(error?.message).toMatch(message);
    expect(error?.message).toContain("s.txt");
  });

  it("takes a rule of dashes for what it is", async () => {
    const text = `---\n\n${body}\n---\n\nMore on page two.`;
    expect((await readOne(text)).text).toBe(text);
  });

  it.each([
    ["Skip to main content", "the first line that is the site's"],
    ["ua en ru", "a language switch"],
    ["Share", "a button"],
    ["By A. Writer", "a byline"],
  ])("does not take %s for the title (%s)", async (line) => {
    expect((await readOne(`${line}\n\n${body}`)).title).toBe("Ministers meet in Examplestadt");
  });

  it.each(["*", "•", "–", "##"])("has a title without the mark %s before it", async (mark) => {
    expect((await readOne(`${mark} Ministers meet in Examplestadt\n\n${body}`)).title).toBe(
      "Ministers meet in Examplestadt",
    );
  });

  it("has no title where there is no headline", async () => {
    const text = "Minister Ann Example met Bo Sample on Friday.\n\nThey talked about grain and left in the evening.";
    expect((await readOne(text)).title).toBeNull();
  });

  it.each(["picture.png", "noending", "a.exe"])("refuses %s by its ending", async (name) => {
    await expect(readOne(body, name)).rejects.toMatchObject({ code: "unknown-format" });
  });

  it.each([
    ["only signs", "--- *** ---\n\n!!!"],
    ["front matter alone", "---\ntitle: A\n---\n"],
  ])("refuses %s", async (_what, text) => {
    await expect(readOne(text)).rejects.toMatchObject({ code: "empty" });
  });

  it("refuses a text that is too long", async () => {
    await expect(readOne("word ".repeat(400_001))).rejects.toMatchObject({ code: "too-large" });
  });
});

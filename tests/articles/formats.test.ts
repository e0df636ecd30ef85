import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ReadArticle, readFileArticles } from "../../server/articles/read-file.ts";
import { nestsDeeper } from "../../server/articles/tag-depth.ts";
import { articlePage, docx, encryptedTrailer, pdf, utf8 } from "./sample-files.ts";

const read = (name: string, content: string | Uint8Array) =>
  readFileArticles({ name, bytes: typeof content === "string" ? utf8(content) : content });

async function readOne(name: string, content: string | Uint8Array) {
  const [only, ...more] = await read(name, content);
  expect(more).toEqual([]);
  if (!only || "error" in only) throw only && "error" in only ? only.error : new Error("nothing");
  return only.article;
}

const outcome = (one: ReadArticle) =>
  "error" in one ? [one.origin, (one.error as Error & { code: string }).code] : [one.origin, one.article.title];

const sentence = "Minister Ann Example met Bo Sample in Examplestadt on 3 May 2024.";

describe("html", () => {
  it("gives the article without the site, and what the page says of itself", async () => {
    const article = await readOne("talks.html", articlePage);
    expect(article).toMatchObject({
      title: "Talks held in Examplestadt",
      publisher: "The Example",
      author: "A. Writer, B. Writer",
      url: "https://example.org/talks",
      publishedAt: "2024-05-04",
      publishedPrecision: "day",
      publishedBasis: "JSON-LD",
    });
    expect(article.text).toBe(
      [
        "Talks held in Examplestadt",
        "Minister Ann Example met her counterpart Bo Sample in Examplestadt on Friday, the ministry said in a statement.",
        "They spoke about grain,\nfish and timber, and agreed to meet again before the end of the year.",
        "- First point of the agenda was grain\n- The second was fish",
        "It was the first encounter of the two since the elections in March, when both countries changed their governments, and it lasted three hours.",
      ].join("\n\n"),
    );
  });

  const bare = articlePage
    .replace(/<script[\s\S]*?<\/script>/, "")
    .replace(/<meta[^>]*>/, "")
    .replace(/<link[^>]*>/, "");
  it.each([
    [
      '<meta property="article:published_time" content="2024-05-03T22:00:00-05:00">',
      "2024-05-03",
      "meta article:published_time",
    ],
    ['<meta name="dc.date" content="May 3, 2024">', "2024-05-03", "meta dc.date"],
    ['<meta itemprop="datePublished" content="2024-05-03">', "2024-05-03", "meta datepublished"],
  ])("takes the date from %s", async (meta, day, basis) => {
    const article = await readOne("a.html", bare.replace("<head>", `<head>${meta}`));
    expect([article.publishedAt, article.publishedBasis]).toEqual([day, basis]);
  });

  it("takes the date from <time> where the page has one, and from none of several", async () => {
    const one = await readOne("a.html", bare.replace("<h1>", '<time datetime="2024-05-03T08:00">3 May</time><h1>'));
    expect([one.publishedAt, one.publishedBasis]).toEqual(["2024-05-03", "<time>"]);
    const two = '<time datetime="2024-05-03">3 May</time><time datetime="2023-01-01">old</time>';
    const several = await readOne("a.html", bare.replace("<aside>", `<aside>${two}`));
    expect(several.publishedBasis).not.toBe("<time>");
    expect(several.publishedAt).not.toBe("2023-01-01");
  });

  it.each(["javascript:alert(1)", "/talks", "data:text/html,x"])("does not take %s for the address", async (url) => {
    const article = await readOne("a.html", bare.replace("<head>", `<head><link rel=canonical href="${url}">`));
    expect(article.url).toBeNull();
  });

  it("keeps an address without what could end one in a text", async () => {
    const url = "https://example.org/a\"onx=1 <b>`?q='c'&d=%22";
    const article = await readOne(
      "a.html",
      bare.replace("<head>", `<head><link rel=canonical href='${url.replaceAll("'", "&#39;")}'>`),
    );
    expect(article.url).toBe("https://example.org/a%22onx=1%20%3Cb%3E%60?q='c'&d=%22");
  });

  it("turns away in a moment what is nested deeper than a page can be", async () => {
    const started = performance.now();
    for (const nested of ["<div>", "<div></x>", "<!-- > --><b class='>'>", "<script></script><section>", "<!--><i>"])
      await expect(readOne("a.html", bare.replace("<h1>", `${nested.repeat(200_000)}<h1>`))).rejects.toThrow(
        "a.html is nested deeper than a page can be.",
      );
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is not put off by elements that a page leaves open, nor by scripts that write some", async () => {
    const open = `${"<p>".repeat(3000)}${"<li>".repeat(3000)}${"<br>".repeat(3000)}`;
    const script = `<script>"${"<div>".repeat(3000)}"</script><!-- ${"<div>".repeat(3000)} -->`;
    for (const many of [open, script, "<div></div>".repeat(3000)])
      expect(nestsDeeper(bare.replace("<h1>", `${many}<h1>`), 1000)).toBe(false);
  });

  it("reads a page in the encoding that it names", async () => {
    const page = bare.replace("<head>", "<head><meta charset=windows-1252>").replace("Sample", "Sémple");
    const article = await readOne("a.html", new Uint8Array(Buffer.from(page, "latin1")));
    expect(article.text).toContain("Bo Sémple");
    await expect(
      readOne("a.html", new Uint8Array(Buffer.from(page.replace("windows-1252", "utf-8"), "latin1"))),
    ).rejects.toMatchObject({ code: "not-utf8" });
  });

  it.each([
    ["a menu", "<html><body><nav><a href=/>Home</a><a href=/a>News</a></nav></body></html>"],
    [
      "a notice on cookies",
      "<html><body><p>We use cookies to give you the best experience on our site, and so do all of our many partners.</p></body></html>",
    ],
    ["nothing", "<html><body></body></html>"],
    ["a wall of links", `<html><body>${'<p><a href="/x">A headline of some story</a></p>'.repeat(40)}</body></html>`],
  ])("says of %s that there is no article", async (_what, page) => {
    await expect(readOne("a.html", page)).rejects.toMatchObject({ code: "no-article" });
  });

  it("survives a page nested past all reason", async () => {
    const deep = `<html><body>${"<div>".repeat(20_000)}<p>${sentence}</p></body></html>`;
    const [result] = await read("a.html", deep);
    expect(result && "error" in result ? result.error.message : "read").toMatch(/nested deeper/);
  });

  it.each([`${"[".repeat(50_000)}${"]".repeat(50_000)}`, `${'{"@graph":'.repeat(50_000)}1${"}".repeat(50_000)}`])(
    "reads the page where its metadata are nested past all reason (%#)",
    async (linked) => {
      const script = `<script type="application/ld+json">${linked}</script>`;
      const article = await readOne("a.html", bare.replace("<head>", `<head>${script}`));
      expect(article.text).toContain("fish and");
    },
  );

  it("keeps markup in the text as text", async () => {
    const article = await readOne("a.html", bare.replace("fish and", "&lt;img src=x onerror=alert(1)&gt; and"));
    expect(article.text).toContain("<img src=x onerror=alert(1)> and");
  });
});

describe("pdf", () => {
  const lines = (texts: (string | null)[], top = 700) =>
    texts.flatMap((text, index) => (text === null ? [] : [{ y: top - index * 14, text }]));

  it("joins lines to paragraphs and divided words to words", async () => {
    const article = await readOne(
      "a.pdf",
      pdf([
        lines([
          "Talks held in Examplestadt",
          null,
          "Minister Ann Example met Bo Sample of the govern-",
          "ment in Examplestadt on 3 May 2024.",
          null,
          "They spoke of long-",
          "term plans. A long-term plan was made.",
        ]),
      ]),
    );
    expect(article.text).toBe(
      "Talks held in Examplestadt\n\nMinister Ann Example met Bo Sample of the government in Examplestadt on 3 May 2024.\n\nThey spoke of long-term plans. A long-term plan was made.",
    );
    expect(article.title).toBe("Talks held in Examplestadt");
  });

  it("leaves out running heads and page numbers, and goes on across pages", async () => {
    const page = (number: number, body: string[]) => [
      { y: 760, text: "The Example Gazette" },
      ...lines(body),
      { y: 40, text: `Page ${number} of 3` },
    ];
    const article = await readOne(
      "a.pdf",
      pdf([
        page(1, ["Minister Ann Example said that she would meet", "her counterpart Bo Sample, who arrived from the"]),
        page(2, ["north of the country on a Monday.", "It rained."]),
        page(3, ["They met on 3 May 2024 in the city hall."]),
      ]),
    );
    expect(article.text).not.toMatch(/Gazette|Page/);
    expect(article.text).toContain("who arrived from the north of the country on a Monday.");
  });

  it.each([
    ["of pictures", pdf([[], []]), "scanned"],
    ["with a password", pdf([lines([sentence])], encryptedTrailer), "encrypted"],
    ["cut off", utf8("%PDF-1.4\n1 0 obj\n<<"), "damaged"],
    ["that is text", utf8(sentence), "damaged"],
  ])("says what is wrong with a file %s", async (_what, bytes, code) => {
    await expect(readOne("a.pdf", bytes)).rejects.toMatchObject({ code });
  });
});

describe("docx", () => {
  it("gives its paragraphs", async () => {
    const article = await readOne(
      "a.docx",
      docx(["Talks held in Examplestadt", sentence, "They agreed on fish &amp; grain."]),
    );
    expect(article.text).toBe(`Talks held in Examplestadt\n\n${sentence}\n\nThey agreed on fish & grain.`);
    expect(article.title).toBe("Talks held in Examplestadt");
  });

  it.each([
    ["of the old format or encrypted", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "encrypted"],
    ["that is another archive", zipSync({ "a.txt": strToU8("a") }), "damaged"],
    ["that is text", utf8(sentence), "damaged"],
    ["without words", docx([" "]), "empty"],
    ["that explodes", zipSync({ "word/document.xml": new Uint8Array(60_000_000) }), "too-large"],
  ])("says what is wrong with a file %s", async (_what, bytes, code) => {
    await expect(readOne("a.docx", bytes)).rejects.toMatchObject({ code });
  });
});

describe("json", () => {
  it("takes the names that exports give their fields", async () => {
    const article = await readOne(
      "a.json",
      JSON.stringify({
        headline: "Talks held",
        articleBody: sentence,
        source: { name: "The Example" },
        authors: ["A. Writer", { name: "B. Writer" }],
        link: "https://example.org/a",
        publishedAt: "2024-05-04T00:00:00Z",
        __proto__x: 1,
      }),
    );
    expect(article).toMatchObject({
      title: "Talks held",
      text: sentence,
      publisher: "The Example",
      author: "A. Writer, B. Writer",
      url: "https://example.org/a",
      publishedAt: "2024-05-04",
      publishedBasis: "record",
    });
  });

  it("reads lists and lines, each record for itself", async () => {
    const records = [{ text: sentence }, { title: "no text" }, { text: "Another text.", date: "soon" }, 7];
    const codes = [
      ["#1", null],
      ["#2", "bad-record"],
      ["#3", "bad-record"],
      ["#4", "bad-record"],
    ];
    for (const content of [records, { articles: records }])
      expect((await read("a.json", JSON.stringify(content))).map(outcome)).toEqual(
        codes.map(([place, code]) => [`a.json${place}`, code]),
      );
    const lines = `${records.map((record) => JSON.stringify(record)).join("\r\n")}\n\n{"text": \n`;
    expect((await read("a.jsonl", lines)).map(outcome)).toEqual([
      ...codes.map(([place, code]) => [`a.jsonl${String(place).replace("#", ":")}`, code]),
      ["a.jsonl:6", "bad-record"],
    ]);
  });

  it("does nothing with __proto__", async () => {
    await read(
      "a.json",
      `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "${sentence}"}`,
    );
    expect("polluted" in {}).toBe(false);
  });
});

describe("zip", () => {
  it("reads every file by its own format, each for itself", async () => {
    const bytes = zipSync({
      "folder/a.txt": strToU8(`Talks held in Examplestadt\n\n${sentence}`),
      "b.html": strToU8(articlePage),
      "c.png": strToU8("x"),
      "d.txt": new Uint8Array([0xff, 0x41]),
      "e.zip": zipSync({ "a.txt": strToU8(sentence) }),
      "__MACOSX/._a.txt": strToU8("x"),
      ".DS_Store": strToU8("x"),
    });
    expect((await read("all.zip", bytes)).map(outcome)).toEqual([
      ["all.zip/b.html", "Talks held in Examplestadt"],
      ["all.zip/c.png", "unknown-format"],
      ["all.zip/d.txt", "not-utf8"],
      ["all.zip/e.zip", "unknown-format"],
      ["all.zip/folder/a.txt", "Talks held in Examplestadt"],
    ]);
  });

  it("refuses one whose text is not what was packed, or only its beginning", async () => {
    const packed = zipSync({ "a.txt": strToU8(sentence) }, { level: 0 });
    const at = Buffer.from(packed).indexOf("Ann");
    const changed = packed.slice();
    changed[at] = "U".charCodeAt(0);
    await expect(readOne("a.zip", changed)).rejects.toMatchObject({ code: "damaged" });
    const short = zipSync({ "a.txt": strToU8(sentence.repeat(50)) });
    // The sizes that the entry and the table of contents state (PKWARE APPNOTE 4.3.7, 4.3.12).
    const table = Buffer.from(short).indexOf("PK\u0001\u0002");
    for (const place of [22, table + 24]) new DataView(short.buffer, short.byteOffset).setUint32(place, 10, true);
    await expect(readOne("a.zip", short)).rejects.toMatchObject({ code: "damaged" });
  });

  it.each(["../a.txt", "a/../../b.txt", "/etc/a.txt", "..\\a.txt", "C:\\a.txt", "a\0.txt"])(
    "refuses one that holds %j",
    async (path) => {
      await expect(readOne("a.zip", zipSync({ [path]: strToU8(sentence) }))).rejects.toMatchObject({
        code: "unsafe-archive",
      });
    },
  );

  it("reads one whose names are in an old code page, and does not say so", async () => {
    const packed = Buffer.from(zipSync({ "rXsumX.txt": strToU8(`Talks held in Examplestadt\n\n${sentence}`) }));
    for (let at = packed.indexOf("rXsumX"); at !== -1; at = packed.indexOf("rXsumX", at + 1)) {
      packed[at + 1] = 0x82;
      packed[at + 5] = 0x82;
    }
    expect((await read("a.zip", new Uint8Array(packed))).map(outcome)).toEqual([
      ["a.zip/r\u0082sum\u0082.txt", "Talks held in Examplestadt"],
    ]);
  });

  it("refuses one in which a file would be lost behind another of its name", async () => {
    const bytes = zipSync({ "a.txt": strToU8(sentence), "b.txt": strToU8(`${sentence} Again.`) });
    const twice = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("b.txt", "a.txt"), "latin1");
    await expect(readOne("a.zip", new Uint8Array(twice))).rejects.toMatchObject({ code: "unsafe-archive" });
    const trick = zipSync({ "a.txt": strToU8(sentence), "proto__.x": strToU8("x") });
    const named = Buffer.from(Buffer.from(trick).toString("latin1").replaceAll("proto__.x", "__proto__"), "latin1");
    await expect(readOne("a.zip", new Uint8Array(named))).rejects.toMatchObject({ code: "unsafe-archive" });
  });

  it("refuses what would explode before it unpacks it", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(60_000_000) }, { level: 1 });
    const before = process.memoryUsage().rss;
    await expect(readOne("a.zip", bomb)).rejects.toMatchObject({ code: "too-large" });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, new Uint8Array(45_000_000)])),
      { level: 1 },
    );
    await expect(readOne("a.zip", many)).rejects.toMatchObject({ code: "too-large" });
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    const files = zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.txt`, strToU8("a")])));
    await expect(readOne("a.zip", files)).rejects.toMatchObject({ code: "too-large" });
  });

  it("is not taken in by an entry that states a smaller size than it has", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(30_000_000).fill(0x61) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const central = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(central + 24, 100, true);
    view.setUint32(22, 100, true);
    const [result] = await read("a.zip", bomb);
    const size = result && "article" in result ? result.article.text.length : 0;
    expect(size).toBeLessThanOrEqual(100);
  });

  it.each([
    ["encrypted", 1, "encrypted"],
    ["plain", 0, "Talks held in Examplestadt"],
  ])("knows one that is %s", async (_what, flag, expected) => {
    const bytes = zipSync({ "a.txt": strToU8(`Talks held in Examplestadt\n\n${sentence}`) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const central = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint16(central + 8, view.getUint16(central + 8, true) | flag, true);
    const [only] = await read("a.zip", bytes);
    expect(only && outcome(only)[1]).toBe(expected);
  });

  it.each([
    ["cut off", zipSync({ "a.txt": strToU8(sentence) }).slice(0, 60), "damaged"],
    ["that is text", utf8(sentence), "damaged"],
    ["that is empty", zipSync({}), "empty"],
  ])("says what is wrong with one %s", async (_what, bytes, code) => {
    await expect(readOne("a.zip", bytes)).rejects.toMatchObject({ code });
  });
});

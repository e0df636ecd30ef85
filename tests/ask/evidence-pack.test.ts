import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { evidencePack } from "../../server/ask/evidence-pack.ts";
import { historyOf } from "../../server/ask/pack/citation.ts";
import { csvCell } from "../../server/ask/pack/csv.ts";
import type { PackSelection } from "../../server/ask/pack/selection.ts";

const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  claimId: "claim:1",
  quote: "Ana Belic met Omar Dutra in Lisbon.",
  start: 10,
  end: 45,
  rule: "met",
  confidence: 0.9,
  attributedTo: { speaker: "the ministry", entity: null },
  date: { start: "2021-05-03", end: "2021-05-03", precision: "day", text: "3 May", basis: "stated" },
  status: "happened",
  article: {
    id: "article:1",
    title: "Talks in Lisbon",
    publisher: "The Example",
    url: "https://example.org/a",
    publishedAt: "2021-05-04",
    publishedPrecision: "day",
  },
  ...more,
});

const event = (more: Partial<EventRecord> = {}): EventRecord => ({
  id: "event:1",
  name: "Meeting: Ana Belic – Omar Dutra",
  kind: "Meeting",
  status: "happened",
  statusHistory: [
    { status: "planned", articleId: "article:0", publishedAt: "2021-05-01" },
    { status: "happened", articleId: "article:1", publishedAt: "2021-05-04" },
  ],
  date: { start: "2021-05-03", end: "2021-05-03", precision: "day", text: "3 May", basis: "stated" },
  place: { id: "place:lisbon", name: "Lisbon", label: "Place" },
  participants: [
    { id: "person:a", name: "Ana Belic", label: "Person", role: "participant", side: 0 },
    { id: "person:b", name: "Omar Dutra", label: "Person", role: "participant", side: 1 },
  ],
  concerns: [],
  action: null,
  independentSources: 2,
  evidence: [
    evidence(),
    evidence({
      claimId: "claim:2",
      status: "planned",
      article: { ...evidence().article, id: "article:0", publishedAt: "2021-05-01" },
    }),
  ],
  ...more,
});

const selection = (more: Partial<PackSelection> = {}): PackSelection => ({
  title: "Who met Ana Belic?",
  interpretation: "Who: meetings of Ana Belic that happened.",
  summary: "According to one article, Ana Belic met Omar Dutra in Lisbon on 3 May 2021.",
  rows: [event()],
  related: [],
  facts: [],
  evidence: [],
  corpus: { articles: 2, hash: "abc123" },
  made: "2024-05-01",
  ...more,
});

/** A reader of RFC 4180 of its own, so that the writer is not its own judge. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
    } else if (character === "," || text.startsWith("\r\n", at)) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (character !== ",") {
        rows.push([]);
        at++;
      }
    } else cell += character;
  }
  rows.pop();
  return rows;
};

describe.each(["markdown", "html", "csv"] as const)("an evidence pack as %s", (format) => {
  it("holds the quote, its source, its place in the text, and the state of the corpus", () => {
    const pack = evidencePack(selection(), format)
      .replace(/\\/g, "")
      .replace(/&#39;|&quot;/g, "'");
    for (const part of [
      "Ana Belic met Omar Dutra in Lisbon.",
      "Talks in Lisbon",
      "The Example",
      "https://example.org/a",
      "2021",
      "abc123",
      "the ministry",
      "article:1",
    ])
      expect(pack).toContain(part);
  });

  it("makes no link of an address that is not of the web", () => {
    const bad = evidence({ article: { ...evidence().article, url: "javascript:alert(1)" } });
    expect(evidencePack(selection({ rows: [event({ evidence: [bad] })] }), format)).not.toContain("javascript:");
  });
});

describe("an evidence pack", () => {
  it("tells that an event was first planned, and what each source says", () => {
    for (const format of ["markdown", "html"] as const) {
      expect(evidencePack(selection(), format).replace(/\\/g, "")).toContain(
        "planned (1 May 2021) → happened (4 May 2021)",
      );
    }
  });

  it("puts no quotation marks around a sentence that ends with its own, and says according to whom", () => {
    const own = evidence({
      quote: "She called it “a good start”.",
      attributedTo: { speaker: "the ministry", entity: null },
    });
    for (const format of ["markdown", "html"] as const) {
      const pack = evidencePack(selection({ rows: [event({ evidence: [own] })] }), format).replace(/\\|<\/?bdi>/g, "");
      expect(pack).toContain("She called it “a good start”. (according to the ministry)");
      expect(evidencePack(selection(), format).replace(/\\/g, "")).toContain("“Ana Belic met Omar Dutra in Lisbon.”");
    }
  });

  it("keeps every text of an article out of the markup of HTML", () => {
    const hostile = `<script>alert("x")</script><img src=x onerror='1'>`;
    const page = evidencePack(
      selection({ title: hostile, rows: [event({ evidence: [evidence({ quote: hostile })] })] }),
      "html",
    );
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain("&lt;script&gt;");
  });

  it("keeps every text of an article out of the markup of Markdown", () => {
    const hostile = "# head\n\n> quote [x](javascript:1) ![y](z) | cell <b>b</b> `code` *em* 1. item";
    const page = evidencePack(selection({ rows: [event({ evidence: [evidence({ quote: hostile })] })] }), "markdown");
    expect(page).not.toMatch(/(?<!\\)\[x|(?<!\\)<b>|(?<!\\)`code|^# head/m);
  });

  it("names the state of the library in CSV also where it holds no evidence", () => {
    const [header = [], line = [], ...more] = readCsv(evidencePack(selection({ rows: [] }), "csv"));
    const cell = (name: string) => line[header.indexOf(name)];
    expect(more).toEqual([]);
    expect([cell("about"), cell("corpus_articles"), cell("corpus_hash"), cell("made")]).toEqual([
      "",
      "2",
      "abc123",
      "2024-05-01",
    ]);
  });

  it.each(["html", "markdown"] as const)("shows what was only near apart, with its sentences, in %s", (format) => {
    const near = event({ evidence: [evidence({ quote: "They will meet." })] });
    const page = evidencePack(selection({ rows: [], related: [near] }), format);
    expect(page).toContain("No evidence of what was asked, but told in the articles");
    expect(page).toContain("They will meet.");
    expect(evidencePack(selection(), format)).not.toContain("No evidence");
  });

  it("disarms cells that a spreadsheet would run", () => {
    for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"])
      expect(csvCell(cell).replace(/^"/, "")).toMatch(/^'/);
    for (const cell of ["Ana - Omar", "3 May", "a=b", ""]) expect(csvCell(cell)).toBe(cell);
  });

  it("writes CSV that reads back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (quote, title) => {
        const rows = readCsv(
          evidencePack(
            selection({
              rows: [event({ evidence: [evidence({ quote, article: { ...evidence().article, title } })] })],
            }),
            "csv",
          ),
        );
        expect(rows).toHaveLength(2);
        const [header = [], line = []] = rows;
        expect(line).toHaveLength(header.length);
        const cell = (name: string) =>
          line[header.indexOf(name)]?.replace(/^'(?=[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/u, "");
        expect([quote, quote.slice(1)]).toContain(quote.startsWith("'") ? quote : cell("quote"));
        expect(cell("corpus_hash")).toBe("abc123");
      }),
    );
  });
});

describe("the history of a status", () => {
  type Step = EventRecord["statusHistory"][number];
  const step = (status: Step["status"], publishedAt: string | null, articleId = `article:${publishedAt}`): Step => ({
    status,
    articleId,
    publishedAt,
  });
  const told = (status: Step["status"], ...statusHistory: Step[]) => historyOf(event({ status, statusHistory }));

  it("goes from day to day, and ends with what is told now", () => {
    expect(told("happened", step("planned", "2021-05-01"), step("happened", "2021-05-04"))).toBe(
      "planned (1 May 2021) → happened (4 May 2021)",
    );
    expect(told("cancelled", step("planned", "2021-05-01"), step("happened", "2021-05-04"))).toBe("");
  });

  it("has no step of a source without a date, nor of a day on which two things are told", () => {
    expect(told("happened", step("happened", "2021-05-04"), step("alleged", null), step("happened", null))).toBe("");
    expect(
      told("cancelled", step("cancelled", "2021-05-04", "article:1"), step("planned", "2021-05-04", "article:2")),
    ).toBe("");
  });
});

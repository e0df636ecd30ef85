/** What can be taken away from the canvas: each file whole, read back by another reader, with its sources. */
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { anchor } from "../../client/graph/export/anchor.ts";
import { emptyView, noFilters, type ViewState } from "../../client/state.ts";
import { graphDrawn } from "./browser.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const save = async (page: Page, name: RegExp): Promise<string> => {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name }).click()]);
  return download.path();
};
const saveText = async (page: Page, name: RegExp) => readFile(await save(page, name), "utf8");

/** Elements by name in a text that a browser's parser takes for XML; throws where it does not. */
const elementsIn = async (browser: Browser, text: string, names: string[]): Promise<number[]> => {
  const page = await browser.newPage();
  const found = await page.evaluate(
    ([source, wanted]) => {
      const parsed = new DOMParser().parseFromString(source, "application/xml");
      const fault = parsed.querySelector("parsererror");
      if (fault) throw new Error(fault.textContent ?? "not XML");
      return wanted.map((name) => parsed.getElementsByTagName(name).length);
    },
    [text, names] as const,
  );
  await page.close();
  return found;
};

type Data = {
  nodes: { id: string; name: string; label: string }[];
  edges: { type: string; eventId: string | null; claimIds: string[] }[];
  events: { id: string; name: string; claimIds: string[] }[];
  evidence: {
    claimId: string;
    quote: string;
    start: number;
    end: number;
    article: { id: string; title: string | null; beginning?: string };
  }[];
};

const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" };
const unescaped = (text: string) => text.replaceAll(/&([a-z]+|#39);/g, (all, name) => characters[name] ?? all);

visitSuite("exporting", (visit) => {
  let folder: string;
  let data: Data;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rapporteur-export-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("gives JSON in which every sentence stands in its article where it says", async () => {
    const { page, server } = visit();
    await graphDrawn(page);
    data = JSON.parse(await saveText(page, /Data/));
    expect(data.nodes.length).toBe(Number(await page.locator("#canvas").getAttribute("data-nodes")));
    expect(data.evidence.length).toBeGreaterThan(10);
    const texts = new Map<string, string>();
    for (const { quote, start, end, article } of data.evidence) {
      if (!texts.has(article.id)) {
        const answer = await (await fetch(`${server.url}/api/articles/${article.id}`)).json();
        texts.set(article.id, answer.article.text);
      }
      expect(texts.get(article.id)?.slice(start, end)).toBe(quote);
    }
  });

  /** Each of them folds, or hides, or both; what is on the canvas in the first is what the others start from. */
  const states: [name: string, changes: Partial<ViewState>][] = [
    ["events as discs", {}],
    ["folded", { events: "edges" }],
    ["folded, without people", { events: "edges", filters: { ...noFilters, hiddenKinds: ["Person"] } }],
    ["folded, without what was planned", { events: "edges", filters: { ...noFilters, hiddenStatuses: ["planned"] } }],
    ["days chosen", { filters: { ...noFilters, from: "2024-04-01", to: "2024-04-30", undated: false } }],
    [
      "folded, days chosen",
      { events: "edges", filters: { ...noFilters, from: "2024-04-01", to: "2024-04-30", undated: false } },
    ],
    ["folded, the events themselves not on the canvas", { events: "edges" }],
  ];

  it.each(states)("leaves nothing out that the picture shows: %s", async (name, changes) => {
    const { server, browser } = visit();
    const all = data.nodes.map(({ id }) => id);
    const lasting = data.nodes.filter(({ label }) => label !== "Event").map(({ id }) => id);
    const state: ViewState = { ...emptyView, ...changes, shown: name.includes("not on the canvas") ? lasting : all };
    const page = await openAfresh(visit(), addressOf(state));
    const shown: Data = JSON.parse(await saveText(page, /Data/));
    expect(shown.nodes.length).toBe(Number(await page.locator("#canvas").getAttribute("data-nodes")));
    const asked = await fetch(`${server.url}/api/graph`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ids: all, events: "edges" }),
    });
    const whole: Data = await asked.json();
    const met = whole.edges.filter(({ type }) => type === "MET").map(({ eventId }) => eventId);
    expect(met.length).toBeGreaterThan(2);
    const drawn = [
      ...shown.nodes.filter(({ label }) => label === "Event").map(({ id }) => id),
      ...shown.edges.flatMap(({ type, eventId }) => (type === "MET" ? (eventId ?? []) : [])),
    ];
    expect(shown.events.map(({ id }) => id).sort()).toEqual([...new Set(drawn)].sort());
    if (state.events === "edges" && state.filters === noFilters) expect(drawn).toEqual(expect.arrayContaining(met));
    const quotes = new Set(shown.evidence.map(({ quote }) => quote));
    const proved = new Set(shown.evidence.map(({ claimId }) => claimId));
    for (const { claimIds } of [...shown.edges, ...shown.events])
      for (const id of claimIds) expect(proved).toContain(id);

    const html = await browser.newPage();
    await html.setContent(await saveText(page, /Page/));
    const rows = await html.locator("tbody tr").evaluateAll((found) =>
      found.map((row) => ({
        id: row.id,
        quotes: [...row.querySelectorAll("q")].map(({ textContent }) => textContent),
      })),
    );
    const byClaim = new Map(shown.evidence.map((one) => [one.claimId, one.quote]));
    expect(rows.map((row) => row.quotes)).toEqual(
      shown.events.map(({ claimIds }) => claimIds.map((id) => byClaim.get(id))),
    );
    expect(rows.map(({ id }) => id)).toEqual(shown.events.map(({ id }) => anchor(id)));
    const told = new Set(await html.locator("q").allTextContents());
    for (const quote of quotes) expect(told).toContain(quote);
    await html.close();

    const csv = await saveText(page, /Table/);
    const gexf = unescaped(await saveText(page, /GEXF/));
    const graphml = unescaped(await saveText(page, /GraphML/));
    for (const quote of quotes) {
      expect(csv.includes(quote.replaceAll('"', '""')), quote).toBe(true);
      for (const text of [gexf, graphml]) expect(text.includes(quote), quote).toBe(true);
    }
    for (const one of shown.events)
      for (const text of [csv, gexf, graphml]) expect([name, text]).toEqual([name, expect.stringContaining(one.name)]);
    const svg = unescaped(await saveText(page, /Drawing/));
    const filtered = state.filters !== noFilters;
    expect(svg.includes("Not in this picture")).toBe(filtered);
    for (const { article } of shown.evidence)
      expect(svg.includes(article.title?.split(" ")[0] ?? article.beginning?.slice(0, 20) ?? "?")).toBe(true);
    await openAfresh(visit());
  });

  it("gives GEXF and GraphML with every node and every edge", async () => {
    const { page, browser } = visit();
    const all = [data.nodes.length, data.edges.length];
    expect(await elementsIn(browser, await saveText(page, /GEXF/), ["node", "edge"])).toEqual(all);
    expect(await elementsIn(browser, await saveText(page, /GraphML/), ["node", "edge"])).toEqual(all);
  });

  it("gives a table in which each sentence has its source", async () => {
    const { page } = visit();
    const table = await saveText(page, /Table/);
    expect(table.split("\r\n")[0]).toMatch(/quote,source$/);
    // An article without a title is known by how it begins: two of them are not one source.
    expect(table).not.toContain("Untitled");
    const { quote } = data.evidence[0] ?? { quote: "?" };
    expect(table).toContain(quote.replaceAll('"', '""'));
  });

  it("gives a drawing and a picture with legend and sources", async () => {
    const { page, browser } = visit();
    const svg = await saveText(page, /Drawing/);
    expect(await elementsIn(browser, svg, ["svg"])).toEqual([1]);
    for (const words of ["People", "Planned", "Sources"]) expect(svg).toContain(`>${words}<`);
    const png = await readFile(await save(page, /Picture/));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  it("writes nothing over anything else into a drawing", async () => {
    const { page, browser } = visit();
    const drawing = await browser.newPage();
    const overlapping = async (svg: string): Promise<string[]> => {
      await drawing.setContent(svg);
      return drawing.evaluate(() => {
        const texts = [...document.querySelectorAll("svg text")].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // Letters stand within their line.
          return { words: text.textContent, left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 };
        });
        return texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.words} – ${b.words}`),
        );
      });
    };
    await page.getByText("Who met whom", { exact: true }).click();
    await graphDrawn(page);
    const folded = await saveText(page, /Drawing/);
    expect(folded).toMatch(/class="count">× \d/);
    expect(await overlapping(folded)).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    for (const layout of [/By time/, /By type/]) {
      await page.getByRole("button", { name: "Layout" }).click();
      await page.getByRole("menuitem", { name: layout }).click();
      await graphDrawn(page);
      expect(await overlapping(await saveText(page, /Drawing/)), String(layout)).toEqual([]);
      await page.getByRole("button", { name: "Undo" }).click();
      await graphDrawn(page);
    }
    await drawing.close();
  });

  it("gives a page that opens from disk, asks nobody for anything, and proves each thing by its sentences", async () => {
    const { page, browser } = visit();
    const file = join(folder, "view.html");
    await copyFile(await save(page, /Page/), file);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const offline = await context.newPage();
    const asked: string[] = [];
    offline.on("request", (request) => asked.push(request.url()));
    await offline.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(await offline.locator("script").count()).toBe(0);
    const quotes = new Set(await offline.locator("q").allTextContents());
    for (const { quote } of data.evidence) expect(quotes).toContain(quote);
    const events = data.nodes.filter(({ label }) => label === "Event").length;
    expect(await offline.locator("section h3").count()).toBe(data.nodes.length - events);
    expect(await offline.locator("tbody tr").count()).toBe(events);
    await offline.locator("table details summary").first().click();
    await offline.locator("table details q").first().waitFor();
    await offline.locator("table cite a").first().click();
    expect(await offline.locator("ol li:target").count()).toBe(1);
    expect(await offline.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page: offline }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    await context.close();
  });

  it("writes into a drawing what stands over the parts of a layout", async () => {
    const { page } = visit();
    expect(await saveText(page, /Drawing/)).not.toContain('font-weight="600">People<');
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitem", { name: /By type/ }).click();
    await graphDrawn(page);
    await expect.poll(() => saveText(page, /Drawing/)).toContain('font-weight="600">People<');
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitem", { name: /By time/ }).click();
    await expect.poll(() => saveText(page, /Drawing/)).toMatch(/font-weight="600" text-anchor="middle">[^<]*2024</);
  });
});

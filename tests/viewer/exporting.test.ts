/** What can be taken away from the canvas: each file whole, read back by another reader, with its sources. */
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { graphDrawn } from "./browser.ts";
import { visitSuite } from "./visit.ts";

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
  nodes: { id: string; name: string }[];
  edges: unknown[];
  evidence: { quote: string; start: number; end: number; article: { id: string } }[];
};

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
    expect(await offline.locator("section h3").count()).toBe(data.nodes.length);
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

/** The graph in a real browser in front of a real server, as a visitor uses it. */
import { expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { emptyView, showInGraph } from "../../client/state.ts";
import type { GraphNode } from "../../server/contract/graph.ts";
import { graphDrawn, newPage } from "./browser.ts";
import { count, details, findBySearch, openActions, placeOf } from "./canvas-steps.ts";
import { drawn } from "./spots.ts";
import { openAfresh, visitEachEngine } from "./visit.ts";

/** A person of the shipped articles who took part in several events. */
const someone = "Kathleen FitzGibbon";

visitEachEngine("the graph", (visit, once) => {
  const fresh = (address = "") => openAfresh(visit(), address);
  /** With nothing but the person on the canvas, selected. */
  const alone = async () => {
    const { hits } = await (await fetch(`${visit().server.url}/api/search?q=${encodeURIComponent(someone)}`)).json();
    const page = await fresh(addressOf(showInGraph([hits[0].ref.id])(emptyView)));
    await page.locator('#canvas[data-nodes="1"]').waitFor();
    return page;
  };

  it("opens with the story", async () => {
    const page = await fresh();
    expect(await count(page)).toBeGreaterThan(10);
    expect(await count(page)).toBeLessThanOrEqual(80);
    await page.getByRole("region", { name: "Legend and filters" }).getByText("People").waitFor();
  });

  it("finds a person by search and shows the evidence beside the graph", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    expect(
      await details(page)
        .getByRole("button", { name: /sentence/ })
        .count(),
    ).toBeGreaterThan(0);
  });

  once("tells a few of many other names, and the rest when asked", async () => {
    const page = await fresh();
    await findBySearch(page, "Niger");
    const names = details(page)
      .locator("p", { hasText: /^also: / })
      .locator("bdi");
    await names.first().waitFor();
    const few = await names.count();
    expect(few).toBeLessThanOrEqual(7);
    await details(page)
      .getByRole("button", { name: /^\d+ more$/ })
      .click();
    expect(await names.count()).toBeGreaterThan(few);
  });

  once("opens a sentence in its article, marked in place", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    await details(page)
      .getByRole("button", { name: /sentence/ })
      .first()
      .click();
    const quote = details(page).getByTitle("Open the article at this sentence").first();
    const letters = (text: string | null) => (text ?? "").replace(/[^\p{L}\p{N}]/gu, "");
    const words = letters(await quote.textContent());
    await quote.click();
    const article = page.getByRole("complementary", { name: "Article" });
    await article.locator("mark").first().waitFor();
    expect(letters((await article.locator("mark").allTextContents()).join(""))).toContain(words);
  });

  once("selects what is clicked on the canvas", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    const at = await placeOf(page, someone);
    // Another thing is selected, the panel stays as wide, so the person stands where it stood.
    await page.getByRole("button", { name: "Select", exact: true }).click();
    await page.getByRole("menuitem", { name: "Everything" }).click();
    await page.getByText(/selected\. Choose one/).waitFor();
    await page.mouse.click(at.x, at.y);
    await details(page).getByRole("heading", { name: someone }).waitFor();
    await page.mouse.click(at.x, at.y, { button: "right" });
    await page.getByRole("menuitem", { name: /All neighbours/ }).waitFor();
  });

  it("begins with a person among whom they met", async () => {
    const page = await fresh();
    await page.getByRole("button", { name: someone }).click();
    await details(page).getByRole("heading", { name: someone }).waitFor();
    await graphDrawn(page);
    const { spots, lines } = await drawn(page);
    const id = spots.find(({ label }) => label === someone)?.id ?? "";
    const events = lines.flatMap(({ source, target }) =>
      source === id && target.startsWith("event:") ? [target] : [],
    );
    expect(events.length).toBeGreaterThan(1);
    const others = lines.filter(({ source, target }) => source !== id && events.includes(target));
    expect(others.length).toBeGreaterThan(1);
  });

  it("counts neighbours by type before it expands, keeps what stands in place, and undoes it", async () => {
    const page = await alone();
    const before = await placeOf(page, someone);
    await openActions(page);
    const item = page.getByRole("menuitem", { name: /All neighbours/ });
    const announced = Number((await item.textContent())?.match(/\d+/)?.[0]);
    expect(announced).toBeGreaterThan(1);
    await item.click();
    await expect.poll(() => count(page)).toBe(1 + Math.min(announced, 12));
    await graphDrawn(page);
    expect(await placeOf(page, someone)).toEqual(before);
    await openActions(page);
    expect(await item.textContent()).toContain("all here");
    expect(await item.isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    // What the legend leaves out is not "all here".
    await page.getByTitle("Hide governments").click();
    await openActions(page);
    expect(await item.textContent()).toContain("filtered out");
    expect(await item.isDisabled()).toBe(false);
    await page.keyboard.press("Escape");
    await page.locator("#canvas").focus();
    await page.keyboard.press("u");
    await page.getByTitle("Hide governments").waitFor();
    await page.keyboard.press("u");
    await expect.poll(() => count(page)).toBe(1);
    await page.keyboard.press("Shift+U");
    await expect.poll(() => count(page)).toBe(1 + Math.min(announced, 12));
  });

  once("collapses and hides, and brings hidden things back", async () => {
    const page = await alone();
    await page.locator("#canvas").focus();
    await page.keyboard.press("e");
    await expect.poll(() => count(page)).toBeGreaterThan(1);
    await page.keyboard.press("c");
    await expect.poll(() => count(page)).toBe(1);
    await page.keyboard.press("h");
    await expect.poll(() => count(page)).toBe(0);
    await page.getByRole("button", { name: /Show 1 hidden/ }).click();
    await expect.poll(() => count(page)).toBe(1);
  });

  once("expands and collapses all that are selected, each as one step", async () => {
    const read = async (path: string) => (await fetch(`${visit().server.url}/api/${path}`)).json();
    const { nodes } = await read("graph?types=Person");
    // Those that one step brings in whole, and of whom each brings something of their own.
    const few = nodes.filter(({ label, degree }: GraphNode) => label === "Person" && degree > 1 && degree < 10);
    const [one = "", other = ""] = few.map(({ id }: GraphNode) => id);
    const brought = async (id: string): Promise<string[]> => {
      const { graph } = await read(`entities/${encodeURIComponent(id)}/neighbours`);
      return graph.nodes.map((node: GraphNode) => node.id);
    };
    const [ofOne, ofOther] = [await brought(one), await brought(other)];
    const both = new Set([one, other, ...ofOne, ...ofOther]).size;
    expect(both).toBeGreaterThan(new Set([one, other, ...ofOne]).size);

    const page = await fresh(addressOf(showInGraph([one, other])(emptyView)));
    await page.locator('#canvas[data-nodes="2"]').waitFor();
    await page.locator("#canvas").focus();
    await page.keyboard.press("e");
    await expect.poll(() => count(page)).toBe(both);
    await page.keyboard.press("u");
    await expect.poll(() => count(page)).toBe(2);
    await page.keyboard.press("Shift+U");
    await expect.poll(() => count(page)).toBe(both);
    await page.keyboard.press("c");
    await expect.poll(() => count(page)).toBe(2);
    await page.keyboard.press("u");
    await expect.poll(() => count(page)).toBe(both);
    // The bar does the same.
    await page.getByRole("button", { name: "Collapse", exact: true }).click();
    await expect.poll(() => count(page)).toBe(2);
    await page.getByRole("button", { name: "Expand each" }).click();
    await expect.poll(() => count(page)).toBe(both);
  });

  once("filters by the legend and by days, and says so", async () => {
    const page = await fresh();
    const all = await count(page);
    await page.getByRole("button", { name: /^People/ }).click();
    await expect.poll(() => count(page)).toBeLessThan(all);
    await page.getByRole("button", { name: "Show everything again" }).click();
    await expect.poll(() => count(page)).toBeGreaterThanOrEqual(all);
    await page.getByRole("region", { name: "Timeline" }).getByLabel("From").fill("2024-04-24");
    await page.getByTitle("Whether they stay in view beside the chosen days").click();
    await expect.poll(() => count(page)).toBeLessThan(all);
    await page.getByRole("button", { name: "All days" }).click();
  });

  it("folds what happened into lines between people and back", async () => {
    const page = await fresh();
    const before = await count(page);
    await page.getByText("Who met whom", { exact: true }).first().click();
    await expect.poll(() => count(page)).toBeLessThan(before);
    await page.getByRole("button", { name: "Table" }).click();
    expect(await page.getByRole("button", { name: /^met/ }).count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^met/ }).first().click();
    await page.getByRole("complementary", { name: "Connection" }).waitFor();
  });

  it("finds the ways between two things with the sentence of each step", async () => {
    const page = await fresh();
    await page.getByRole("button", { name: "Ways" }).click();
    const box = page.getByRole("region", { name: "Ways between two things" });
    for (const [label, name] of [
      ["From", someone],
      ["To", "Niamey"],
    ] as const) {
      await box.getByLabel(label).fill(name);
      await page.locator('[role="option"][data-combobox-selected]', { hasText: name }).waitFor();
      await page.keyboard.press("Enter");
    }
    await box.getByText(/Way 1/).waitFor();
    await box.getByTitle("Open the article at this sentence").first().waitFor();
  });

  once("lays out by time, type and circle, each leaving every node on the canvas", async () => {
    const page = await fresh();
    const before = await count(page);
    for (const name of [/By time/, /By type/, /Circle/, /By connection/]) {
      await page.getByRole("button", { name: "Layout" }).click();
      await page.getByRole("menuitem", { name }).click();
      await graphDrawn(page);
      expect(await count(page)).toBe(before);
    }
  });

  once("keeps the view in the address", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    await page.waitForTimeout(700);
    const address = new URL(page.url()).hash;
    const nodes = await count(page);
    const again = await fresh(address);
    await details(again).getByRole("heading", { name: someone }).waitFor();
    expect(await count(again)).toBe(nodes);
  });

  once("is walked with the arrow keys and helped with ?", async () => {
    const page = await fresh();
    await page.locator("#canvas").focus();
    await page.keyboard.press("ArrowRight");
    await details(page).waitFor();
    const first = await details(page).getByRole("heading").nth(1).textContent();
    const walked = async () => (await details(page).getByRole("heading").nth(1).textContent()) !== first;
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
      if (await walked()) break;
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    await expect.poll(walked).toBe(true);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys and commands" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("What do you want to do?").fill("console");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: /Cypher statement/ }).waitFor();
  });

  once("keeps room for the graph in a low window, as a page at 200 % zoom is", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 720, height: 450 });
    await page.goto(server.url);
    await graphDrawn(page);
    await page.getByRole("button", { name: "Open the timeline" }).waitFor();
    const canvas = await page.locator("#canvas").boundingBox();
    expect(canvas?.height).toBeGreaterThan(200);
    // Where to begin, and later the details, stand beside the graph and not over its lower half.
    const panel = await page.getByRole("complementary", { name: "Start" }).boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual((canvas?.x ?? 0) + (canvas?.width ?? Number.NaN));
    expect(canvas?.width).toBeGreaterThan(350);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(720);
    await page.context().close();
  });

  once("has room for names and controls in a small window", async () => {
    const { browser, server } = visit();
    const narrow = await newPage(browser, { width: 390, height: 844 });
    await narrow.page.goto(server.url);
    await graphDrawn(narrow.page);
    expect(await narrow.page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const tools = narrow.page.getByRole("toolbar", { name: "Graph" });
    expect(await tools.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    for (const name of ["Layout", "Size and colour", "Select", "Ways", "Table", "Export"])
      await tools.getByRole("button", { name, exact: true }).waitFor();
    await findBySearch(narrow.page, someone);
    await narrow.page.getByLabel("Close this panel").click();
    await narrow.page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Meetings" }).click();
    await narrow.page.getByRole("heading", { name: /met/i }).first().waitFor();
    expect(narrow.complaints).toEqual([]);
    await narrow.page.context().close();
  });
});

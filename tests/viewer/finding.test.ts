/** What is searched for and comes onto the canvas: where it stands, whether it is seen, and what is said of its neighbours. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { fromLine } from "../../client/graph/from-line.ts";
import { emptyView, showInGraph } from "../../client/state.ts";
import type { GraphNode } from "../../server/contract/graph.ts";
import { graphDrawn, newPage } from "./browser.ts";
import { count, details, findBySearch } from "./canvas-steps.ts";
import { openView } from "./open-view.ts";
import { drawn, onTop, type Spot } from "./spots.ts";
import { visitSuite } from "./visit.ts";

const someone = "Kathleen FitzGibbon";

const named = async (page: Page, name: string): Promise<Spot> => {
  const spot = (await drawn(page)).spots.find(({ label }) => label === name);
  if (!spot) throw new Error(`${name} is not on the canvas.`);
  return spot;
};

/** Lines of other things that a disc lies on. */
const linesUnder = async (page: Page, id: string): Promise<string[]> => {
  const { spots, lines } = await drawn(page);
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  const disc = places.get(id);
  return lines.flatMap(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (!disc || !from || !to || source === id || target === id) return [];
    return fromLine(disc, from, to) < disc.radius ? [`${from.label} – ${to.label}`] : [];
  });
};

visitSuite("what is found", (visit) => {
  const fresh = async (size = {}) => {
    const { browser, server } = visit();
    const opened = await newPage(browser, size);
    await opened.page.goto(server.url);
    await graphDrawn(opened.page);
    return opened.page;
  };

  it("is nothing only where the server says so; then there is a next step", async () => {
    const page = await fresh();
    await page.context().setOffline(true);
    await page.locator("#search").fill("Niamey");
    await page.getByRole("listbox").getByText("The server does not answer. Is it running?").waitFor();
    expect(await page.getByText(/Nothing is called/).count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByRole("option", { name: "Try again" }).click();
    await page
      .getByRole("option", { name: /^Niamey/ })
      .first()
      .waitFor();
    await page.locator("#search").fill("zzqx");
    await page.getByText("Nothing is called “zzqx”.").waitFor();
    for (const name of ["Import articles that name it", "Ask in plain words"])
      await page.getByRole("option", { name }).waitFor();
    await page.getByRole("option", { name: "Look for it in the list of articles" }).click();
    await page.getByText("No article holds “zzqx”").waitFor();
    await page.context().close();
  });

  it("is what stands in the field when Enter is pressed: also at once, also the same again", async () => {
    const page = await fresh();
    for (const name of [someone, someone, "Niamey", someone]) {
      await page.locator("#search").fill(name);
      await page.locator("#search").press("Enter");
      await details(page).getByRole("heading", { name }).waitFor();
      // The keyboard goes on from there.
      await page.locator("#canvas:focus").waitFor();
      expect(await page.locator("#search").inputValue()).toBe("");
    }
    await page.context().close();
  });

  it("stands beside the lines of others, also where nothing on the canvas is joined to it", async () => {
    const { server } = visit();
    const page = await fresh();
    const there = new Set((await drawn(page)).spots.map(({ id }) => id));
    const { nodes } = await (await fetch(`${server.url}/api/graph?limit=400`)).json();
    const others: { id: string; name: string }[] = [];
    for (const { id, name, label } of nodes as { id: string; name: string; label: string }[]) {
      if (there.has(id) || label === "Event" || others.length === 3) continue;
      const { hits } = await (await fetch(`${server.url}/api/search?q=${encodeURIComponent(name)}`)).json();
      if (hits[0]?.ref.id === id) others.push({ id, name });
    }
    expect(others.length).toBe(3);
    for (const { id, name } of others) {
      await findBySearch(page, name);
      await graphDrawn(page);
      expect(await linesUnder(page, id), name).toEqual([]);
    }
    await page.context().close();
  });

  it("brings along whom they met where it would stand alone, as one step, and nothing where it is joined to what is there", {
    timeout: 150_000,
  }, async () => {
    const { server, browser } = visit();
    const read = async (path: string) => (await fetch(`${server.url}/api/${path}`)).json();
    const [found] = (await read(`search?q=${encodeURIComponent(someone)}`)).hits;
    const { graph } = await read(`entities/${encodeURIComponent(found.ref.id)}/neighbours`);
    const near = new Set(graph.nodes.map(({ id }: GraphNode) => id));
    const { nodes } = await read("graph?limit=400");
    const far = nodes.find(({ id, label }: GraphNode) => label === "Agreement" && id !== found.ref.id && !near.has(id));
    const joined = graph.nodes.find(({ id }: GraphNode) => id !== found.ref.id);

    const { page } = await newPage(browser);
    await page.goto(`${server.url}/${addressOf(showInGraph([far.id])(emptyView))}`);
    await graphDrawn(page);
    await findBySearch(page, someone);
    await expect.poll(() => count(page)).toBeGreaterThan(3);
    const labels = async () => (await drawn(page)).spots.map(({ label }) => label);
    await expect.poll(labels).toContain("Bakari Yaou Sangaré");
    await page.keyboard.press("u");
    await expect.poll(() => count(page)).toBe(1);
    await page.context().close();

    const { page: other } = await newPage(browser);
    await other.goto(`${server.url}/${addressOf(showInGraph([joined.id])(emptyView))}`);
    await graphDrawn(other);
    const answered = other.waitForResponse(/\/api\/meetings/);
    await findBySearch(other, someone);
    await answered;
    await graphDrawn(other);
    expect(await count(other)).toBe(2);
    await other.context().close();
  });

  it("comes into sight where the camera was elsewhere", async () => {
    const page = await fresh();
    await page.locator("#canvas").focus();
    await findBySearch(page, someone);
    const at = await named(page, someone);
    await page.keyboard.press("Escape");
    for (let step = 0; step < 6; step += 1) await page.keyboard.press("+");
    await page.waitForTimeout(600);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -600);
    await page.waitForTimeout(600);
    const far = (await drawn(page)).spots.find(
      ({ x, y, label }) => (x < 0 || y < 0 || x > 1440 || y > 900) && /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(label),
    );
    if (!far) throw new Error("Everything is in sight.");
    await findBySearch(page, far.label);
    await expect.poll(async () => onTop(page, await named(page, far.label))).toBe("canvas");
    await page.context().close();
  });

  it("is not covered by the details that lie over a small canvas", async () => {
    const page = await fresh({ width: 390, height: 844 });
    for (const name of [someone, "Molly Phee"]) {
      await findBySearch(page, name);
      await expect.poll(async () => onTop(page, await named(page, name))).toBe("canvas");
    }
    await page.getByRole("button", { name: "Where to start" }).click();
    const start = page.getByRole("complementary", { name: "Start" });
    if ((await start.count()) === 0) await page.getByLabel("Close this panel").click();
    await start.getByRole("button", { name: someone }).click();
    await details(page).getByRole("heading", { name: someone }).waitFor();
    await graphDrawn(page);
    await expect.poll(async () => onTop(page, await named(page, someone))).toBe("canvas");
    await page.context().close();
  });

  it("says which neighbours the legend keeps out of view, and brings them back", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    let before = -1;
    while (before !== (await count(page))) {
      before = await count(page);
      await page.keyboard.press("e");
      await page.waitForTimeout(700);
      await graphDrawn(page);
    }
    await page.getByTitle("Hide meetings").click();
    await expect.poll(() => count(page)).toBeLessThan(before);
    const hidden = await count(page);
    await page.locator("#canvas").focus();
    await page.keyboard.press("e");
    const said = page.getByRole("alert").filter({ hasText: /\d+ neighbours? hidden by the legend/ });
    await said.first().waitFor();
    await said.getByRole("button", { name: "Show", exact: true }).last().click();
    await expect.poll(() => count(page)).toBeGreaterThan(hidden);
    await page.context().close();
  });

  it("and the way between two things come into sight beside the boxes that lie over the canvas", async () => {
    for (const size of [{}, { width: 390, height: 844 }]) {
      const page = await fresh(size);
      await page.locator("#canvas").focus();
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press("+");
        // Each goes on from where the one before has arrived.
        await page.waitForTimeout(250);
      }
      await page.getByRole("button", { name: "Ways", exact: true }).click();
      const box = page.getByRole("region", { name: "Ways between two things" });
      const ends = [someone, "Niamey"] as const;
      for (const [label, name] of [
        ["From", ends[0]],
        ["To", ends[1]],
      ] as const) {
        await box.getByLabel(label).fill(name);
        await page.locator('[role="option"][data-combobox-selected]', { hasText: name }).waitFor();
        await page.keyboard.press("Enter");
      }
      await box.getByText(/Way 1/).waitFor();
      await graphDrawn(page);
      for (const name of ends) await expect.poll(async () => onTop(page, await named(page, name))).toBe("canvas");
      await page.context().close();
    }
  });
});

visitSuite("what was chosen in one view of a small window", (visit) => {
  it("is folded to a line in the next one, and unfolds", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 390, height: 844 });
    await page.goto(server.url);
    await graphDrawn(page);
    await findBySearch(page, someone);
    await openView(page, "Articles");
    await expect.poll(() => onTop(page, { x: 195, y: 640 })).not.toBe("Details");
    await details(page).getByText(someone).waitFor();
    const heading = details(page).getByRole("heading", { name: someone });
    expect(await heading.count()).toBe(0);
    await openView(page, "Graph");
    await heading.waitFor();
    await openView(page, "Articles");
    await page.getByRole("button", { name: "Unfold this panel" }).click();
    await heading.waitFor();
    await page.context().close();
  });

  it("is folded with its name where an article was read in its own view", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 390, height: 844 });
    await page.goto(`${server.url}/#articles`);
    const article = page.locator("main li button").nth(1);
    const name = (await article.locator("span").first().textContent()) ?? "";
    await article.click();
    await page.getByText(/sentences with claims/).waitFor();
    await openView(page, "Meetings");
    await page.getByRole("button", { name: "Unfold this panel" }).waitFor();
    await page.getByRole("complementary", { name: "Article" }).getByText(name).waitFor();
    await page.context().close();
  });

  it("leaves the canvas its room in a low one: the legend opens on demand", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 780, height: 493 });
    await page.goto(server.url);
    await graphDrawn(page);
    const legend = page.getByRole("region", { name: "Legend and filters" });
    const height = async () => (await legend.boundingBox())?.height ?? Number.NaN;
    await expect.poll(height).toBeLessThan(50);
    await legend.getByRole("button", { name: "Open the legend" }).click();
    await expect.poll(height).toBeGreaterThan(100);
    await page.context().close();
  });
});

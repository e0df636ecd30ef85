/** The first minutes: the tour, an empty library, a server that goes away. */
import { expect, it } from "vitest";
import { scriptsBeforePicture } from "./before-picture.ts";
import { graphDrawn, newPage } from "./browser.ts";
import { openView } from "./open-view.ts";
import { drawn } from "./spots.ts";
import { visitSuite } from "./visit.ts";

visitSuite("starting", (visit) => {
  it("offers a tour that leads from a name to its sentences, also from another view, and is not offered again", {
    timeout: 150_000,
  }, async () => {
    const { page } = visit();
    await graphDrawn(page);
    await openView(page, "Meetings");
    await page.getByRole("button", { name: "Help" }).click();
    await page.getByRole("button", { name: "Take the tour" }).click();
    const card = page.getByRole("dialog", { name: /^Tour:/ });
    await card.waitFor();
    const steps = Number((await card.getByText(/^1 of \d+$/).textContent())?.split(" ").at(-1));
    expect(steps).toBeGreaterThan(4);
    const quotes = page.getByRole("complementary", { name: "Details" }).locator("q");
    let proof = 0;
    for (let step = 1; step <= steps; step += 1) {
      await card.getByText(`${step} of ${steps}`).waitFor();
      await page.locator("[class*=spot]").waitFor();
      if (/proof/.test((await card.getAttribute("aria-label")) ?? "")) {
        // Of somebody who met others, whose sentences come first.
        await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Events" }).waitFor();
        await quotes.first().waitFor();
        proof = await quotes.count();
      }
      if (step < steps) await card.getByRole("button", { name: "Next" }).click();
    }
    expect(proof).toBeGreaterThan(0);
    // Who goes to work after the last step is not followed by it.
    await openView(page, "Meetings");
    await card.waitFor({ state: "detached" });
    await openView(page, "Graph");
    // The address follows when the view has settled.
    await page.waitForFunction(() => location.hash.startsWith("#graph~"));
    await page.reload();
    await graphDrawn(page);
    await page.getByRole("complementary", { name: "Start" }).waitFor();
    expect(await page.getByRole("button", { name: "Take the tour" }).count()).toBe(0);
  });

  it("leads in a small window through parts that nothing lies over", { timeout: 120_000 }, async () => {
    const { browser, server } = visit();
    const { page, complaints } = await newPage(browser, { width: 390, height: 844 });
    await page.goto(server.url);
    await graphDrawn(page);
    await page.getByRole("button", { name: "Take the tour" }).click();
    const card = page.getByRole("dialog", { name: /^Tour:/ });
    for (const target of ["search", "canvas", "side", "legend", "timeline", "views", "undo"]) {
      await page.locator("[class*=spot]").waitFor();
      const box = page.locator(`[data-tour="${target}"]`);
      await box.waitFor();
      // Of its corners one at least is not beneath something else, the tour's own card included.
      const isSeen = () =>
        box.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return [
            [left + 6, top + 6],
            [right - 6, top + 6],
            [left + 6, bottom - 6],
            [right - 6, bottom - 6],
          ].some(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)));
        });
      await expect.poll(isSeen, { message: target }).toBe(true);
      if (target !== "undo") await card.getByRole("button", { name: "Next" }).click();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("begins in a small window with where to begin, which the first thing done takes away for good", async () => {
    const { browser, server } = visit();
    const { page, complaints } = await newPage(browser, { width: 390, height: 844 });
    await page.goto(server.url);
    await graphDrawn(page);
    const start = page.getByRole("complementary", { name: "Start" });
    for (const name of ["Take the tour", /^Search a name/, /19 April 2024/, "Kurt Campbell", /^Paste an article/])
      await start.getByRole("button", { name }).waitFor();
    // The whole of the first picture stands above it, and takes the room beneath once that is free.
    const lowest = async () => Math.max(...(await drawn(page)).spots.map(({ y }) => y));
    const edge = (await start.boundingBox())?.y ?? 0;
    await expect.poll(lowest).toBeLessThan(edge);
    await page.mouse.click(200, 130);
    await start.waitFor({ state: "detached" });
    await expect.poll(lowest).toBeGreaterThan(edge);
    await page.getByRole("button", { name: "Where to start" }).click();
    await start.getByRole("button", { name: "Kurt Campbell" }).click();
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    await page.getByLabel("Close this panel").click();
    await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("takes no more than 350 kB of script before the first picture, packed", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser);
    await page.addInitScript(() => {
      // On a machine too busy for a picture within two seconds the rest is not kept waiting for it.
      const later = window.setTimeout;
      window.setTimeout = ((done: () => void, wait: number) =>
        wait === 2000 ? 0 : later(done, wait)) as typeof setTimeout;
    });
    await page.goto(server.url);
    await graphDrawn(page);
    const bytes = (await scriptsBeforePicture(page)).reduce((sum, script) => sum + script.bytes, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(350_000);
    await page.context().close();
  });

  it("begins with a story or a person", async () => {
    const { page } = visit();
    const start = page.getByRole("complementary", { name: "Start" });
    const all = Number(await page.locator("#canvas").getAttribute("data-nodes"));
    await start.getByRole("button", { name: /19 April 2024/ }).click();
    await expect.poll(async () => Number(await page.locator("#canvas").getAttribute("data-nodes"))).toBeLessThan(all);
    await start.getByRole("button", { name: "Kurt Campbell" }).click();
    await page
      .getByRole("complementary", { name: "Details" })
      .getByRole("heading", { name: "Kurt Campbell" })
      .waitFor();
  });

  it("says that the server went away and what to do, and goes on when it is back", async () => {
    const { page, complaints } = visit();
    await page.route("**/api/**", (route) => route.abort());
    for (const name of ["Matrix", "Articles"]) {
      await openView(page, name);
      await page.getByText("The server does not answer. Is it running?").locator("visible=true").first().waitFor();
    }
    await page.unroute("**/api/**");
    await openView(page, "Articles");
    await page.getByRole("button", { name: "Try again" }).locator("visible=true").first().click();
    await page.getByText("5 articles", { exact: true }).waitFor();
    // The browser itself reports what was not answered.
    complaints.length = 0;
  });
});

visitSuite(
  "starting with nothing",
  (visit) => {
    it("says in each part that there is nothing yet, and leads to the import", { timeout: 120_000 }, async () => {
      const { page } = visit();
      const start = page.getByRole("complementary", { name: "Start" });
      await start.getByText(/There are no articles yet/).waitFor();
      const inView = (words: string | RegExp) => page.getByRole("main").getByText(words).locator("visible=true");
      const lead = page.getByRole("main").getByRole("button", { name: "Import articles" }).locator("visible=true");
      const isLedTo = () => page.getByRole("heading", { name: "Import articles" }).waitFor();
      for (const [name, words] of [
        ["Meetings", "No articles yet"],
        ["Matrix", "No articles yet"],
        ["Map", "No places yet"],
        ["Ask", "No articles yet"],
        ["Articles", "No articles yet"],
      ] as const) {
        await openView(page, name);
        await inView(words).waitFor();
        // Nobody chose a filter, and no question can be answered.
        expect(await inView(/fits the filters|Take a filter|For example/).count()).toBe(0);
        await lead.click();
        await isLedTo();
      }
      await openView(page, "Review");
      await inView("Nothing waits for a judgement").waitFor();
      await openView(page, "Graph");
      await inView("No articles yet").waitFor();
      expect(await lead.count()).toBe(0);
      await page.getByLabel("Close this panel").click();
      await lead.click();
      await isLedTo();
    });

    it("shows a small window the same, with nothing beyond its edge", async () => {
      const { browser, server } = visit();
      const { page, complaints } = await newPage(browser, { width: 390, height: 844 });
      await page.goto(server.url);
      await page.getByText(/There are no articles yet/).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
  { environment: { RAPPORTEUR_SEEDS: "off" } },
);

/** The browser's Back and Forward, the start panel, and keys while a switch has the focus. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { count, details, findBySearch } from "./canvas-steps.ts";
import { openView } from "./open-view.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const someone = "Kathleen FitzGibbon";

const inFront = (page: Page, name: string) => page.locator("nav button[aria-current]", { hasText: name }).waitFor();
const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });
const article = (page: Page) => page.getByRole("complementary", { name: "Article" });

/** The address is written once the view has settled. */
const settled = (page: Page) => expect.poll(() => page.evaluate(() => location.hash)).toMatch(/~/);

visitSuite("going back", (visit) => {
  it("leads through the pages and the open article, and forth again, with the steps still there to undo", async () => {
    const page = await openAfresh(visit());
    await findBySearch(page, someone);
    await openView(page, "Matrix");
    await openView(page, "Map");
    await openView(page, "Graph");
    await details(page).locator("q").first().click();
    await article(page).waitFor();
    await page.goBack();
    await details(page).getByRole("heading", { name: someone }).waitFor();
    await inFront(page, "Graph");
    await page.goBack();
    await inFront(page, "Map");
    await page.goBack();
    await inFront(page, "Matrix");
    for (let step = 0; step < 3; step += 1) await page.goForward();
    await article(page).waitFor();
    for (let step = 0; step < 4; step += 1) await page.goBack();
    await inFront(page, "Graph");
    await details(page).getByRole("heading", { name: someone }).waitFor();
    await undo(page).click();
    await inFront(page, "Matrix");
    for (let step = 0; step < 20 && (await undo(page).isEnabled()); step += 1) await undo(page).click();
    await page.getByRole("complementary", { name: "Start" }).waitFor();
  });

  it("takes away details that were opened beside a view, and the view stays", async () => {
    const page = await openAfresh(visit());
    await openView(page, "Meetings");
    await page.getByTitle("All about this event").first().click();
    await details(page).waitFor();
    await page.goBack();
    await details(page).waitFor({ state: "detached" });
    await inFront(page, "Meetings");
  });

  it("passes over what is small: a selection on the canvas, a filter, other colours", async () => {
    const page = await openAfresh(visit());
    await openView(page, "Matrix");
    await openView(page, "Graph");
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await findBySearch(page, someone);
    await page
      .getByRole("region", { name: "Legend and filters" })
      .getByRole("button", { name: /Meetings/ })
      .click();
    await settled(page);
    expect(await entries()).toBe(before);
    await page.goBack();
    await inFront(page, "Matrix");
  });

  it("works after the page was loaded anew, from the addresses", async () => {
    const page = await openAfresh(visit());
    await openView(page, "Matrix");
    await page.waitForFunction(() => location.hash.startsWith("#matrix~"));
    await openView(page, "Map");
    await page.waitForFunction(() => location.hash.startsWith("#map~"));
    await page.reload();
    await inFront(page, "Map");
    await page.goBack();
    await inFront(page, "Matrix");
    await page.goForward();
    await inFront(page, "Map");
  });

  it("opens an address that is typed, and comes back from it", async () => {
    const page = await openAfresh(visit());
    await openView(page, "Matrix");
    await settled(page);
    await page.evaluate(() => {
      location.hash = "#console";
    });
    await inFront(page, "Console");
    await page.goBack();
    await inFront(page, "Matrix");
  });

  it("keeps the canvas where a typed address names a view and nothing else", async () => {
    const page = await openAfresh(visit());
    const there = await count(page);
    expect(there).toBeGreaterThan(0);
    for (const name of ["Matrix", "Graph"]) {
      await page.evaluate((view) => {
        location.hash = `#${view.toLowerCase()}`;
      }, name);
      await inFront(page, name);
    }
    await settled(page);
    expect(await count(page)).toBe(there);
  });
});

visitSuite("where to start", (visit) => {
  it("comes in front of what is selected, from another view too; the next selection has its details", async () => {
    const page = await openAfresh(visit());
    const start = page.getByRole("complementary", { name: "Start" });
    const button = page.getByRole("button", { name: "Where to start" });
    await start.waitFor();
    await findBySearch(page, someone);
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    await start.waitFor();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await findBySearch(page, someone);
    await openView(page, "Matrix");
    await button.click();
    await start.waitFor();
    await inFront(page, "Graph");
    await button.click();
    await start.waitFor({ state: "detached" });
    await undo(page).click();
    await details(page).getByRole("heading", { name: someone }).waitFor();
  });
});

visitSuite("a switch that was pressed", (visit) => {
  it("leaves the letters to the page and keeps its arrows; a text field keeps both", async () => {
    const page = await openAfresh(visit());
    const folded = page.getByRole("radio", { name: "Who met whom" });
    const events = page.getByRole("radio", { name: "Events" });
    await page.getByText("Who met whom", { exact: true }).click();
    await expect.poll(() => folded.isChecked()).toBe(true);
    await folded.focus();
    await page.keyboard.press("u");
    await expect.poll(() => events.isChecked()).toBe(true);
    await events.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => folded.isChecked()).toBe(true);
    await page.keyboard.press("/");
    const search = page.locator("#search");
    await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type("ug?");
    expect(await search.inputValue()).toBe("ug?");
    expect(await folded.isChecked()).toBe(true);
  });
});

visitSuite("the legend", (visit) => {
  it("says that it counts all days while some are chosen", async () => {
    const page = await openAfresh(visit());
    const note = page.getByText("Counted over all days, not only the chosen ones.");
    expect(await note.count()).toBe(0);
    await page.getByRole("region", { name: "Timeline" }).getByLabel("From").fill("2024-04-19");
    await note.waitFor();
  });
});

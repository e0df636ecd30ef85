/** Where the keyboard is after each thing that is done by keyboard: never nowhere. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { count, details, findBySearch, placeOf } from "./canvas-steps.ts";
import { openView } from "./open-view.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const someone = "Kathleen FitzGibbon";

/** The id of what has the focus, else its name, else its tag. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const held = document.activeElement;
    return held?.id || held?.getAttribute("aria-label") || held?.tagName || "nothing";
  });

const inMenu = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[role="menu"]') != null);

/** Walks down the open menu to an item, and presses Enter there. */
const chooseInMenu = async (page: Page, name: string): Promise<void> => {
  const item = page.getByRole("menuitem", { name });
  await item.waitFor();
  await expect.poll(() => inMenu(page)).toBe(true);
  const isThere = () => item.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 20 && !(await isThere()); step += 1) await page.keyboard.press("ArrowDown");
  expect(await isThere()).toBe(true);
  await page.keyboard.press("Enter");
};

visitSuite("the focus", (visit) => {
  const fresh = () => openAfresh(visit());

  it("goes to the canvas with what was found, so that its keys act at once", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    await expect.poll(() => focused(page)).toBe("canvas");
    await page.keyboard.press("p");
    await page.getByRole("toolbar", { name: "Selection" }).getByRole("button").first().click();
    await page.getByRole("menuitem", { name: "Unpin" }).waitFor();
  });

  it("goes into the view that a command leads to, from the canvas that is no longer seen", async () => {
    const page = await fresh();
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("What do you want to do?").fill("matrix");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Who met whom, as a grid" }).waitFor();
    const inView = () => page.evaluate(() => document.activeElement?.closest("#view") !== null);
    await expect.poll(inView).toBe(true);
    await page.locator("button[data-row]").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await inView()).toBe(true);
  });

  it("takes what is typed before the list of commands is there for its words, and for no keys of the page", async () => {
    const { browser, server } = visit();
    const { page, complaints } = await newPage(browser);
    // The part comes late, as over a slow line.
    await page.route(/CommandPalette/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(server.url);
    await graphDrawn(page);
    await page.keyboard.press("Control+k");
    // t alone would turn the canvas into a table, g lead to it, Enter press what has the keyboard.
    await page.keyboard.type("go tz");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    const field = page.getByPlaceholder("What do you want to do?");
    await expect.poll(() => field.inputValue()).toBe("go ");
    expect(await page.locator("#canvas-table").count()).toBe(0);
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("matrix");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Who met whom, as a grid" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("goes into the ways that a command opens, over the table too, and back to the canvas from where it is not seen", async () => {
    const page = await fresh();
    const ways = page.getByRole("region", { name: "Ways between two things" });
    const inFirst = () => ways.getByLabel("From").evaluate((field) => field === document.activeElement);
    const command = async (words: string) => {
      await page.keyboard.press("Control+k");
      const field = page.getByPlaceholder("What do you want to do?");
      await field.fill(words);
      await page.getByRole("button", { name: new RegExp(`^${words}`) }).waitFor();
      await page.keyboard.press("Enter");
      await field.waitFor({ state: "detached" });
    };
    await page.locator("#canvas").focus();
    await command("Find the ways between two things");
    await expect.poll(inFirst).toBe(true);
    await ways.getByLabel("Close the ways").click();
    await command("Canvas as a table");
    await expect.poll(() => focused(page)).toBe("canvas-table");
    await command("Find the ways between two things");
    await expect.poll(inFirst).toBe(true);
    const box = await ways.boundingBox();
    const table = await page.locator("#canvas-table table").first().boundingBox();
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0);
    await command("Canvas as a table");
    await expect.poll(() => focused(page)).toBe("canvas");
    await openView(page, "Meetings");
    await command("Lay out by time");
    await expect.poll(() => focused(page)).toBe("canvas");
  });

  it("leaves the search by Esc, to where it came from", async () => {
    const page = await fresh();
    await page.keyboard.press("/");
    await page.keyboard.type("nobody");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("canvas");
    expect(await page.locator("#search").inputValue()).toBe("");
    const layout = page.getByRole("button", { name: "Layout" });
    await layout.focus();
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search");
    await page.keyboard.press("Escape");
    expect(await layout.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("goes back to the canvas from a thing's menu, closed or used", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    await expect.poll(() => focused(page)).toBe("canvas");
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: /All neighbours/ }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("canvas");
    const before = await count(page);
    await page.keyboard.press("m");
    await chooseInMenu(page, "Hide");
    await expect.poll(() => count(page)).toBeLessThan(before);
    await expect.poll(() => focused(page)).toBe("canvas");
  });

  it("goes into a thing's menu and stays there while its neighbours are counted, opened by key or by pointer", async () => {
    const page = await fresh();
    // The counts come late enough for the menu to wait for them.
    await page.route(/countsOnly/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.keyboard.press("g");
    await expect.poll(() => focused(page)).toBe("canvas");
    await page.keyboard.press("ArrowDown");
    await details(page).waitFor();
    await page.keyboard.press("m");
    const all = page.getByRole("menuitem", { name: /All neighbours/ });
    const anchor = page.getByRole("button", { name: /^Actions for /, includeHidden: true });
    await expect.poll(() => inMenu(page)).toBe(true);
    const about = await anchor.getAttribute("aria-label");
    await all.waitFor();
    await page.waitForTimeout(200);
    expect(await inMenu(page)).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await anchor.getAttribute("aria-label")).toBe(about);
    expect(await inMenu(page)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("canvas");
    const at = await placeOf(page, (about ?? "").replace("Actions for ", ""));
    await page.mouse.click(at.x, at.y, { button: "right" });
    await chooseInMenu(page, "Pin here");
    await expect.poll(() => focused(page)).toBe("canvas");
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Unpin" }).waitFor();
    await page.unrouteAll();
  });

  it("goes into the first name of the ways that a button opens", async () => {
    const page = await fresh();
    const box = page.getByRole("region", { name: "Ways between two things" });
    const inFirst = () => box.getByLabel("From").evaluate((field) => field === document.activeElement);
    await page.getByRole("button", { name: "Ways", exact: true }).focus();
    for (const round of ["opened", "open already"]) {
      await page.keyboard.press("Enter");
      await expect.poll(inFirst, { message: round }).toBe(true);
      await page.getByRole("button", { name: "Ways", exact: true }).focus();
    }
  });

  it("goes to the view when the panel that held it is closed", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    await page.getByLabel("Close this panel").focus();
    await page.keyboard.press("Enter");
    // Beneath it is the start panel.
    await page.getByRole("complementary", { name: "Start" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("canvas");
    await openView(page, "Meetings");
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).not.toBe("BODY");
  });

  it("goes into the table that comes over the canvas, past nothing that the table covers, and back", async () => {
    const page = await fresh();
    const inTable = () => page.evaluate(() => document.activeElement?.closest("#canvas-table") != null);
    await page.getByRole("button", { name: "Table" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(inTable).toBe(true);
    await page.keyboard.press("Tab");
    expect(await inTable()).toBe(true);
    for (const covered of ["#canvas", "[aria-label='Zoom in']", "[aria-label='Legend and filters'] button"]) {
      const takes = await page
        .locator(covered)
        .first()
        .evaluate((element: HTMLElement) => {
          element.focus();
          return element === document.activeElement;
        });
      expect(takes, covered).toBe(false);
    }
    await page.keyboard.press("t");
    await expect.poll(() => focused(page)).toBe("canvas");
    await page.keyboard.press("t");
    await expect.poll(inTable).toBe(true);
  });

  it("stays in the field that somebody goes into before what he opened is drawn", async () => {
    const page = await fresh();
    await page.getByRole("button", { name: "Table" }).evaluate(async (button: HTMLElement) => {
      button.click();
      document.getElementById("search")?.focus();
      // Two frames: what is to have the keyboard gets it in the first.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.locator("#canvas-table").count()).toBe(1);
    expect(await focused(page)).toBe("search");
  });
});

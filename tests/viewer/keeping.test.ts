/** Views under a name: kept by the server, found by everybody at it, taken away and had back. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { openView } from "./open-view.ts";
import { visitSuite } from "./visit.ts";

const menu = (page: Page) => page.getByRole("dialog", { name: "Views" });
const openMenu = async (page: Page) => {
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await menu(page).waitFor();
};
const shown = async (page: Page) => Number(await page.locator("#canvas").getAttribute("data-nodes"));
const save = async (page: Page, name: string) => {
  await menu(page).getByRole("textbox", { name: "Name of this view" }).fill(name);
  await page.keyboard.press("Enter");
};

visitSuite("keeping views", (visit) => {
  it("offers nothing where nothing was saved, and says what saving is for", async () => {
    const { page } = visit();
    await graphDrawn(page);
    await openMenu(page);
    await menu(page)
      .getByText(/None yet/)
      .waitFor();
  });

  it("keeps the view, and a stranger at the same server opens it with the same things and the same filters", async () => {
    const { page, browser, server } = visit();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Meetings \d/ }).click();
    const kept = await shown(page);
    await openMenu(page);
    await save(page, "Without meetings");
    await menu(page)
      .getByRole("button", { name: /^Without meetings/ })
      .waitFor();
    const other = await newPage(browser);
    await other.page.goto(server.url);
    await graphDrawn(other.page);
    expect(await shown(other.page)).toBeGreaterThan(kept);
    await openMenu(other.page);
    await menu(other.page)
      .getByRole("button", { name: /^Without meetings/ })
      .click();
    await expect.poll(() => shown(other.page)).toBe(kept);
    await other.page.keyboard.press("u");
    await expect.poll(() => shown(other.page)).toBeGreaterThan(kept);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("writes over a view only when told to, and that too can be undone", async () => {
    const { page, complaints, server } = visit();
    await openMenuAgain(page);
    await page.keyboard.press("Escape");
    await openView(page, "Map");
    await openMenu(page);
    await save(page, "Without meetings");
    await menu(page)
      .getByText(/There is a “Without meetings” already/)
      .waitFor();
    // The browser itself reports the 409.
    complaints.length = 0;
    const address = async () => {
      const { views } = await (await fetch(`${server.url}/api/views`)).json();
      return (await (await fetch(`${server.url}/api/views/${views[0].id}`)).json()).address as string;
    };
    const before = await address();
    await menu(page).getByRole("button", { name: "Replace it" }).click();
    await expect.poll(address).toMatch(/^map~/);
    // The server has it before the page says so; an Undo pressed in between would be the header's.
    await page.getByText("“Without meetings” is now this view.").waitFor();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect.poll(address).toBe(before);
  });

  it("gives a view another name, in any script", async () => {
    const { page } = visit();
    await openMenuAgain(page);
    await menu(page).getByRole("button", { name: "Rename Without meetings" }).click();
    await menu(page).getByRole("textbox", { name: "New name of Without meetings" }).fill("بدون اجتماعات");
    await page.keyboard.press("Enter");
    await menu(page)
      .getByRole("button", { name: /^بدون اجتماعات/ })
      .waitFor();
  });

  it("takes a view away and brings it back", async () => {
    const { page } = visit();
    await menu(page).getByRole("button", { name: "Delete بدون اجتماعات" }).click();
    await menu(page)
      .getByText(/None yet/)
      .waitFor();
    await page.getByText("“بدون اجتماعات” is deleted.").waitFor();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await openMenuAgain(page);
    await menu(page)
      .getByRole("button", { name: /^بدون اجتماعات/ })
      .waitFor();
  });

  it("opens a view by command", async () => {
    const { page } = visit();
    await page.keyboard.press("Escape");
    await openView(page, "Articles");
    await page.keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Search commands" }).fill("بدون");
    await page.getByRole("button", { name: /بدون اجتماعات/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator("nav button[aria-current]", { hasText: "Graph" }).waitFor();
  });

  it("shows the note of a view to who opens it, and goes from one view with a note to the next and back", async () => {
    const { page } = visit();
    const note = (words: string) => page.getByRole("region", { name: "Note on this view" }).getByText(words);
    await openView(page, "Articles");
    for (const [name, words] of [
      ["First step", "Where they met."],
      ["Second step", "قبل القمة"],
    ] as const) {
      await openMenuAgain(page);
      await menu(page).getByRole("textbox", { name: "Note on this view" }).fill(words);
      await save(page, name);
      await menu(page)
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .waitFor();
      await page.keyboard.press("Escape");
      await openView(page, "Review");
    }
    await openMenuAgain(page);
    await menu(page).getByRole("button", { name: "Go through the 2 with a note" }).click();
    await note("Where they met.").waitFor();
    await page.locator("nav button[aria-current]", { hasText: "Articles" }).waitFor();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await note("قبل القمة").waitFor();
    expect(await note("قبل القمة").evaluate((found) => getComputedStyle(found).direction)).toBe("rtl");
    await page.locator("nav button[aria-current]", { hasText: "Review" }).waitFor();
    expect(await page.getByRole("button", { name: "Next", exact: true }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Previous", exact: true }).click();
    await note("Where they met.").waitFor();
  });

  it("closes a note, and takes it away from its view", async () => {
    const { page } = visit();
    const shownNote = page.getByRole("region", { name: "Note on this view" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole("button", { name: "Close the note" }).click();
    await shownNote.waitFor({ state: "detached" });
    await openMenuAgain(page);
    await menu(page).getByRole("button", { name: "Rename First step" }).click();
    await menu(page).getByRole("textbox", { name: "Note on First step" }).fill("");
    await menu(page).getByRole("button", { name: "Keep this name and note" }).click();
    await page.getByText("“First step” is kept so.").waitFor();
    expect(
      await menu(page)
        .getByRole("button", { name: /Go through/ })
        .count(),
    ).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("says how many things of a view are no longer there", async () => {
    const { page, server } = visit();
    const { nodes } = await (await fetch(`${server.url}/api/graph?limit=5`)).json();
    const shownIds = nodes.map(({ id }: { id: string }) => id);
    const { addressOf } = await import("../../client/address.ts");
    const { emptyView } = await import("../../client/state.ts");
    const address = addressOf({ ...emptyView, shown: [...shownIds, "person:gone with an import"] });
    await page.goto(`${server.url}/${address}`);
    await page.reload();
    await page.getByText(/1 thing of this view is no longer in the graph/).waitFor();
    await expect.poll(() => shown(page)).toBe(shownIds.length);
  });
});

/** Open already or not. */
async function openMenuAgain(page: Page): Promise<void> {
  if ((await menu(page).count()) === 0) await openMenu(page);
}

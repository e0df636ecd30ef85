/** A page that is opened while the server still reads its first articles, and a part whose files do not come. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { openView } from "./open-view.ts";
import { visitSuite } from "./visit.ts";

/** The server's answers as they are while it has read nothing, or one article, of what it reads at its start. */
const early = async (page: Page) => {
  const now = { read: 0 as 0 | 1 | "all" };
  const first = async (url: string) =>
    (await (await fetch(new URL("/api/articles?limit=1", url))).json()).articles[0].id;
  await page.route("**/api/health", async (route) => {
    const answer = await (await route.fetch()).json();
    if (now.read === "all") return route.fulfill({ json: answer });
    return route.fulfill({ json: { ...answer, reading: true, articles: now.read } });
  });
  await page.route("**/api/articles?*", async (route) => {
    const answer = await (await route.fetch()).json();
    if (now.read === "all") return route.fulfill({ json: answer });
    const articles = answer.articles.slice(0, now.read);
    return route.fulfill({ json: { ...answer, articles, page: { ...answer.page, total: now.read } } });
  });
  await page.route("**/api/graph?*", async (route) => {
    const url = route.request().url();
    if (now.read === "all") return route.continue();
    if (now.read === 1) return route.continue({ url: `${url}&articles=${await first(url)}` });
    const answer = await (await route.fetch()).json();
    return route.fulfill({ json: { ...answer, nodes: [], edges: [], left: [], page: { ...answer.page, total: 0 } } });
  });
  return now;
};

const nodes = async (page: Page) => Number(await page.locator("#canvas").getAttribute("data-nodes"));

visitSuite("the first reading", (visit) => {
  it("is told, and what was read comes by itself", async () => {
    const { browser, server, page: whole } = visit();
    await graphDrawn(whole);
    const { page, complaints } = await newPage(browser);
    const now = await early(page);
    await page.goto(server.url);
    const start = page.getByRole("complementary", { name: "Start" });
    await start.getByText(/^The first articles are being read/).waitFor();
    await page
      .locator("main")
      .getByText(/^The first articles are being read/)
      .waitFor();
    expect(await page.getByText(/There are no articles yet/).count()).toBe(0);
    now.read = 1;
    await start.getByText(/^More articles are being read/).waitFor();
    await expect.poll(() => nodes(page)).toBeGreaterThan(0);
    expect(await nodes(page)).toBeLessThan(await nodes(whole));
    now.read = "all";
    await expect.poll(() => nodes(page)).toBe(await nodes(whole));
    await start.getByRole("button", { name: /^All of them together/ }).waitFor();
    await expect.poll(() => page.getByText(/being read/).count()).toBe(0);
    const names = (of: Page) => of.getByRole("complementary", { name: "Start" }).getByRole("button").allTextContents();
    expect(await names(page)).toEqual(await names(whole));
    expect(complaints).toEqual([]);
    // The page asks on; an answer under way has no page to go to.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  });

  it("leaves alone what somebody has begun, and offers the rest", async () => {
    const { browser, server, page: whole } = visit();
    const { page, complaints } = await newPage(browser);
    const now = await early(page);
    now.read = 1;
    await page.goto(server.url);
    await graphDrawn(page);
    const start = page.getByRole("complementary", { name: "Start" });
    await start.getByRole("heading", { name: "A person" }).locator("xpath=..").getByRole("button").first().click();
    const details = page.getByRole("complementary", { name: "Details" });
    const name = (await details.getByRole("heading", { level: 3 }).first().textContent()) ?? "";
    const before = await nodes(page);
    now.read = "all";
    await page.getByText("All of the first articles are read.").waitFor();
    expect(await nodes(page)).toBe(before);
    await details.getByRole("heading", { name }).first().waitFor();
    await page.getByRole("button", { name: "Show all of them" }).click();
    await expect.poll(() => nodes(page)).toBe(await nodes(whole));
    expect(complaints).toEqual([]);
    // The page asks on; an answer under way has no page to go to.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  });
});

visitSuite("a part that does not come", (visit) => {
  it("is told in plain words, and comes with another try once the server answers", async () => {
    const { page, complaints } = visit();
    await graphDrawn(page);
    await page.context().setOffline(true);
    await openView(page, "Meetings");
    const alert = page.getByRole("alert");
    await alert.getByText(/could not be loaded: the server does not answer/).waitFor();
    await alert.getByRole("button", { name: "Try again" }).click();
    await alert.getByText("The server still does not answer.").waitFor();
    await page.keyboard.press("?");
    await expect.poll(() => page.getByText(/could not be loaded/).count()).toBeGreaterThan(0);
    await page.getByRole("heading", { name: "Rapporteur" }).waitFor();
    await page.context().setOffline(false);
    await page.locator("main").getByRole("button", { name: "Try again" }).click();
    await page.locator("tbody tr[data-status]").first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#meetings/);
    // The browser itself reports what was not answered.
    complaints.length = 0;
  });
});

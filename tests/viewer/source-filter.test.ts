/** The canvas by who tells it and how surely that is read: chosen in the legend, kept in the address, undone as any step. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { count } from "./canvas-steps.ts";
import { openView } from "./open-view.ts";
import { openAfresh, visitSuite } from "./visit.ts";

visitSuite("the sources of the canvas", (visit) => {
  it("are chosen from, by keyboard too: what only others tell goes, and the address keeps the choice", async () => {
    const page = await openAfresh(visit());
    const before = await count(page);
    const filter = page.getByRole("button", { name: "Filter by source and sureness" });
    await filter.focus();
    await page.keyboard.press("Enter");
    const first = page.getByRole("checkbox").first();
    await first.waitFor();
    const claims = await page.getByRole("checkbox").count();
    expect(claims).toBe(5);
    await first.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => count(page)).toBeLessThan(before);
    const chosen = await count(page);
    expect(chosen).toBeGreaterThan(2);
    await page.keyboard.press("Escape");
    await expect.poll(() => filter.textContent()).toBe("Only 1 source");
    // What the whole canvas counts is told apart from what is in view.
    await page.getByText("Counted over all sources, not only the chosen ones.").waitFor();

    const { page: other } = await newPage(visit().browser);
    await other.goto(page.url());
    await graphDrawn(other);
    await expect.poll(() => count(other)).toBe(chosen);
    await other.context().close();

    await page.keyboard.press("u");
    await expect.poll(() => count(page)).toBe(before);
  });

  it("are led to by a command, with the legend closed and from another view", async () => {
    const page = await openAfresh(visit());
    await page.getByRole("button", { name: "Close the legend" }).click();
    await openView(page, "Meetings");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("filter by source");
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox").first().waitFor();
    const within = () => page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null);
    await expect.poll(within).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox").first().waitFor({ state: "hidden" });
  });

  it("are chosen on a phone in a box that lies within it", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 390, height: 844, touch: true });
    await page.goto(server.url);
    await graphDrawn(page);
    await page.getByLabel("Close this panel").click();
    await page.getByRole("button", { name: "Open the legend" }).click();
    await page.getByRole("button", { name: "Filter by source and sureness" }).click();
    await page.getByRole("checkbox").first().waitFor();
    const edges = async () => {
      const box = await page.getByRole("dialog").boundingBox();
      return box ? { left: box.x >= 0, right: box.x + box.width <= 390, top: box.y >= 0 } : null;
    };
    await expect.poll(edges).toEqual({ left: true, right: true, top: true });
    await page.context().close();
  });

  it("are asked how surely they are read, and a file says what was left out by that", async () => {
    const page = await openAfresh(visit());
    const before = await count(page);
    await page.getByRole("button", { name: "Filter by source and sureness" }).click();
    await page.getByText("90%", { exact: true }).click();
    await expect.poll(() => count(page)).toBeLessThan(before);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Export" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /^Data/ }).click();
    const made = JSON.parse(await readFile((await (await coming).path()) ?? "", "utf8"));
    expect(made.notShown).toContain("what is read less than 90% surely");
    const sure = new Map(
      made.evidence.map((one: { claimId: string; confidence: number }) => [one.claimId, one.confidence]),
    );
    for (const { claimIds } of made.events)
      expect(Math.max(...claimIds.map((id: string) => Number(sure.get(id))))).toBeGreaterThanOrEqual(0.9);
    await page.getByRole("button", { name: "Show everything again" }).click();
    await expect.poll(() => count(page)).toBeGreaterThanOrEqual(before);
  });
});

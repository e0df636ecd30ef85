/** By keyboard alone from a name to the sentence in its article, in as many presses as anybody has patience for. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { findBySearch } from "./canvas-steps.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const held = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return { title: activeElement?.getAttribute("title"), words: activeElement?.textContent?.trim() ?? "" };
  });

/** Tab until something of the kind has the keyboard; how many presses it took. */
const tabTo = async (page: Page, is: (at: { title?: string | null; words: string }) => boolean): Promise<number> => {
  for (let presses = 1; presses <= 15; presses += 1) {
    await page.keyboard.press("Tab");
    if (is(await held(page))) return presses;
  }
  throw new Error("It is too far away.");
};

visitSuite("by keyboard alone", (visit) => {
  it("a name leads to its details at once, and they to the sentence in its article", async () => {
    const page = await openAfresh(visit());
    await findBySearch(page, "Molly Phee");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("canvas");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("side-body");
    await tabTo(page, ({ words }) => /^\d+ sentences?, /.test(words));
    await page.keyboard.press("Enter");
    await tabTo(page, ({ title }) => title === "Open the article at this sentence");
    const { words } = await held(page);
    await page.keyboard.press("Enter");
    const article = page.getByRole("complementary", { name: "Article" });
    await article.getByText(words.slice(0, 60)).first().waitFor();
    // And back, with the same thing selected.
    await page.keyboard.press("g");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  });
});

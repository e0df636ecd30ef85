/** Names and texts in other scripts: each runs in its own direction, wherever it is shown or typed. */
import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { details, findBySearch } from "./canvas-steps.ts";
import { openView } from "./open-view.ts";
import { visitSuite } from "./visit.ts";

const title = "وزيرة الخارجية تزور نيروبي";
const text =
  "التقت الوزيرة نظيرها في نيروبي يوم الجمعة.\n\nAmina Otieno met Kenji Moritaka in Nairobi on 3 May 2024.\n\n“The base stays,” Amina Otieno said after she met Kenji Moritaka in Nairobi on 4 May 2024.";

const direction = (element: Locator): Promise<string> => element.evaluate((found) => getComputedStyle(found).direction);

visitSuite(
  "a text from right to left",
  (visit) => {
    it("runs so where it is typed, previewed, listed and read", async () => {
      const { page } = visit();
      await openView(page, "Import");
      const [pasted, named] = [
        page.getByLabel("Or paste the text of an article"),
        page.getByLabel("Title", { exact: true }),
      ];
      await pasted.fill(text);
      await named.fill(title);
      expect(await direction(pasted)).toBe("rtl");
      expect(await direction(named)).toBe("rtl");
      await page.getByRole("button", { name: "See what is found" }).click();
      expect(await direction(page.getByText("التقت الوزيرة").locator("visible=true").last())).toBe("rtl");
      expect(await direction(page.getByRole("heading", { name: title }))).toBe("rtl");
      await page.getByRole("button", { name: "Import 1" }).click();
      await page.getByText(/Done: 1 new/).waitFor();
      await openView(page, "Articles");
      const card = page.getByRole("button", { name: new RegExp(title) });
      expect(await direction(card.getByText(title))).toBe("rtl");
      await card.click();
      expect(await direction(page.getByText("التقت الوزيرة").last())).toBe("rtl");
      expect(await direction(page.getByText("Amina Otieno met").last())).toBe("ltr");
    });

    it("stands in one pair of quotation marks where it brings its own", async () => {
      const { page } = visit();
      await findBySearch(page, "Kenji Moritaka");
      const closed = details(page).locator("button[aria-expanded=false][aria-controls]");
      await closed.first().waitFor();
      while ((await closed.count()) > 0) await closed.first().click();
      const quotes = details(page).locator("q");
      await quotes.filter({ hasText: "“The base stays" }).first().waitFor();
      const marks = await quotes.evaluateAll((found) =>
        found.map((one) => [one.textContent?.startsWith("“"), getComputedStyle(one).quotes === "none"]),
      );
      expect(marks).toContainEqual([true, true]);
      expect(marks).toContainEqual([false, false]);
      expect(marks).not.toContainEqual([true, false]);
    });

    it("is searched for in its direction", async () => {
      const { page } = visit();
      await page.locator("#search").fill("نيروبي");
      expect(await direction(page.locator("#search"))).toBe("rtl");
      await page.keyboard.press("Escape");
    });
  },
  { environment: { RAPPORTEUR_SEEDS: "off" } },
);

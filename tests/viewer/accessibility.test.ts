/** No page of the viewer has a fault that axe finds, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { graphDrawn, newPage, type ViewerPage } from "./browser.ts";
import { visitSuite } from "./visit.ts";

const views = ["Meetings", "Matrix", "Map", "Ask", "Articles", "Import", "Review", "Console"];

visitSuite("axe", (visit) => {
  const faults = async ({ page }: ViewerPage) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  };

  describe.each([
    ["light", false],
    ["dark", true],
  ])("in %s", (_name, dark) => {
    let visitor: ViewerPage;

    beforeAll(async () => {
      const { browser, server } = visit();
      visitor = await newPage(browser, { dark });
      await visitor.page.goto(server.url);
      await graphDrawn(visitor.page);
    });

    it("finds nothing on the graph and its table", async () => {
      const { page } = visitor;
      expect(await faults(visitor)).toEqual([]);
      await page.getByRole("button", { name: "Table" }).click();
      expect(await faults(visitor)).toEqual([]);
      await page.getByRole("button", { name: "Table" }).click();
    });

    it("finds nothing on suggestions, and on a focus", async () => {
      const { page } = visitor;
      await page.keyboard.press("/");
      await page.keyboard.type("Kathleen");
      await page.locator('[role="option"][data-combobox-selected]:visible').waitFor();
      await page.waitForTimeout(400);
      expect(await faults(visitor)).toEqual([]);
      await page.keyboard.press("Enter");
      await page.getByRole("complementary", { name: "Details" }).waitFor();
      await page.locator("#canvas").focus();
      await page.keyboard.press("f");
      await page.getByRole("button", { name: "End the focus on Kathleen FitzGibbon" }).waitFor();
      await page.waitForTimeout(400);
      expect(await faults(visitor)).toEqual([]);
      await page.getByRole("button", { name: "End the focus on Kathleen FitzGibbon" }).click();
      await page.locator("#canvas").focus();
      await page.keyboard.press("Escape");
    });

    it("finds nothing on the ways between two things, and on the names offered for their ends", async () => {
      const { page } = visitor;
      await page.getByRole("button", { name: "Ways", exact: true }).click();
      await page.getByRole("combobox", { name: "From" }).fill("Kathleen");
      await page.locator('[role="option"][data-combobox-selected]:visible').waitFor();
      await page.waitForTimeout(400);
      expect(await faults(visitor)).toEqual([]);
      await page.keyboard.press("Enter");
      await page.getByRole("combobox", { name: "To", exact: true }).fill("Molly");
      await page.locator('[role="option"][data-combobox-selected]:visible').waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Way 1/ }).waitFor();
      await page.waitForTimeout(400);
      expect(await faults(visitor)).toEqual([]);
      await page.getByRole("button", { name: "Close the ways" }).click();
      await page.locator("#canvas").focus();
      await page.keyboard.press("Escape");
    });

    it("finds nothing on a selection and its menu", async () => {
      const { page } = visitor;
      await page.locator("#canvas").focus();
      await page.keyboard.press("ArrowRight");
      await page.getByRole("complementary", { name: "Details" }).waitFor();
      await page.waitForTimeout(500);
      expect(await faults(visitor)).toEqual([]);
      await page.keyboard.press("m");
      await page.getByRole("menuitem", { name: /Hide/ }).waitFor();
      await page.waitForTimeout(400);
      expect(await faults(visitor)).toEqual([]);
      await page.keyboard.press("Escape");
    });

    it("finds nothing on the help and the saved views", async () => {
      const { page } = visitor;
      for (const [key, name] of [
        ["?", "Keys and commands"],
        ["v", "Views"],
      ] as const) {
        await page.keyboard.press(key);
        await page.getByRole("dialog", { name }).waitFor();
        await page.waitForTimeout(400);
        expect(await faults(visitor)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog", { name }).waitFor({ state: "detached" });
      }
    });

    it("finds nothing on an article with its notes and a card of claims", async () => {
      const { page } = visitor;
      await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Articles" }).click();
      await page.locator("main li button").nth(1).click();
      await page.locator("[data-claim]:visible").first().click();
      await page.waitForTimeout(400);
      expect(await faults(visitor)).toEqual([]);
      await page.keyboard.press("Escape");
    });

    it.each(views)("finds nothing on %s", async (name) => {
      const { page } = visitor;
      await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name }).click();
      await page.waitForTimeout(1200);
      expect(await faults(visitor)).toEqual([]);
    });
  });
});

/** What the pointer is on, where other things lie over the canvas. */
import { expect, it } from "vitest";
import { details, findBySearch, placeOf } from "./canvas-steps.ts";
import { drawn } from "./spots.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const someone = "Kathleen FitzGibbon";

visitSuite("pointing", (visit) => {
  it("means what it is on: nothing where a menu lies over a line, the thing beneath once the menu is gone", async () => {
    const page = await openAfresh(visit());
    await findBySearch(page, someone);
    const at = await placeOf(page, someone);
    const cursor = () => page.locator("#canvas").evaluate((canvas) => canvas.style.cursor);
    await page.mouse.move(at.x, at.y);
    await expect.poll(cursor).toBe("grab");
    await page.mouse.click(at.x, at.y, { button: "right" });
    const menu = page.getByRole("menu");
    await menu.getByRole("menuitem", { name: "Hide" }).waitFor();
    const box = await menu.boundingBox();
    for (let step = 1; step < 12; step += 1) {
      await page.mouse.move((box?.x ?? 0) + step * 18, (box?.y ?? 0) + 6 + step * 14);
      await page.waitForTimeout(30);
      expect(await cursor()).toBe("");
    }
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    await page.mouse.move(at.x + 1, at.y);
    await page.mouse.move(at.x, at.y);
    await expect.poll(cursor).toBe("grab");
  });

  it("gives way to what is selected by keyboard, until it moves again", async () => {
    const page = await openAfresh(visit());
    await findBySearch(page, someone);
    const at = await placeOf(page, someone);
    await page.mouse.move(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    const looks = async () => (await drawn(page)).looks;
    await page.locator("#canvas").focus();
    const clicked = await looks();
    for (const _ of [1, 2]) await page.keyboard.press("ArrowDown");
    await details(page).getByRole("heading", { name: someone }).waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    const walked = await looks();
    expect(walked).not.toEqual(clicked);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(300);
    expect(await looks()).toEqual(walked);
  });
});

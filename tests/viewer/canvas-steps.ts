/** What a visitor does on the canvas, for tests of several parts of it. */
import type { Page } from "playwright-core";

export const count = async (page: Page): Promise<number> =>
  Number(await page.locator("#canvas").getAttribute("data-nodes"));

export const findBySearch = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.locator('[role="option"][data-combobox-selected]', { hasText: name }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name }).waitFor();
};

export const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

export const openActions = async (page: Page): Promise<void> => {
  await page.getByRole("toolbar", { name: "Selection" }).getByRole("button").first().click();
  await page.getByRole("menuitem", { name: /All neighbours/ }).waitFor();
};

/** Where a selected thing stands on the page: its menu opens there. */
const placeNow = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
  await page.locator("#canvas").focus();
  await page.keyboard.press("m");
  const anchor = page.getByRole("button", { name: `Actions for ${name}`, includeHidden: true });
  await anchor.waitFor({ state: "attached" });
  const box = await anchor.boundingBox();
  await page.keyboard.press("Escape");
  await anchor.waitFor({ state: "detached" });
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
};

/** The same once the camera has come to rest: two looks in a row see it in one place. */
export const placeOf = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
  let last = await placeNow(page, name);
  for (let look = 0; look < 20; look++) {
    const next = await placeNow(page, name);
    if (next.x === last.x && next.y === last.y) return next;
    last = next;
  }
  return last;
};

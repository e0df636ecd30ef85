import type { Page } from "playwright-core";

/** Presses a view's button in the rail and waits until the view is in front. */
export const openView = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole("navigation", { name: "Views" }).getByRole("button", { name });
  await button.click();
  await page.locator(`nav button[aria-current]`, { hasText: name }).waitFor();
};

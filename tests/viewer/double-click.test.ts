/** Two presses on one thing focus on it, as slowly as people press, wherever it stands and whatever the first one opens. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { details } from "./canvas-steps.ts";
import { drawn, onTop, type Spot } from "./spots.ts";
import { openAfresh, visitSuite } from "./visit.ts";

/** Between the two presses, in milliseconds. */
const speeds = [150, 220, 300];

/** With the times that a mouse would tell, however busy the machine is. */
const pressTwice = async (page: Page, { x, y }: Spot, pause: number): Promise<void> => {
  await page.mouse.move(x, y);
  const mouse = await page.context().newCDPSession(page);
  const began = Date.now();
  for (const at of [began, began + pause]) {
    await page.waitForTimeout(Math.max(0, at - Date.now()));
    const where = { x, y, button: "left", clickCount: 1, timestamp: at / 1000 } as const;
    await mouse.send("Input.dispatchMouseEvent", { type: "mousePressed", ...where });
    await mouse.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...where });
  }
};

const tap = async (page: Page, { x, y }: Spot, at: number): Promise<void> => {
  const finger = await page.context().newCDPSession(page);
  const timestamp = at / 1000;
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }], timestamp });
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
};

const endOfFocus = (page: Page) => page.getByRole("button", { name: /^End the focus on / });

/** The nodes that can be pressed once all stand still, the rightmost first: the panel comes over those, or pushes them away. */
const fromTheRight = async (page: Page): Promise<Spot[]> => {
  let last: Spot[] = [];
  for (let look = 0; look < 20; look += 1) {
    const { spots } = await drawn(page);
    const free: Spot[] = [];
    for (const spot of spots) if ((await onTop(page, spot)) === "canvas") free.push(spot);
    if (free.length > 0 && JSON.stringify(free) === JSON.stringify(last)) break;
    last = free;
    await page.waitForTimeout(200);
  }
  return last.sort((one, other) => other.x - one.x);
};

const withoutPanel = async (page: Page): Promise<void> => {
  const close = page.getByLabel("Close this panel");
  if ((await close.count()) > 0) await close.click();
  await page.getByRole("complementary").waitFor({ state: "detached" });
  // The drawing has the size of the canvas that grew by that, and is fitted to it.
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>(".sigma-names")?.offsetWidth ===
      document.getElementById("canvas")?.offsetWidth,
  );
  await page.waitForTimeout(500);
};

visitSuite("two presses", (visit) => {
  it.each(speeds)(
    "focus on what they are on where the panel comes, and on nothing in the panel, %i ms apart",
    async (pause) => {
      const page = await openAfresh(visit());
      await withoutPanel(page);
      const [rightmost] = await fromTheRight(page);
      if (!rightmost) throw new Error("Nothing can be pressed.");
      await pressTwice(page, rightmost, pause);
      await endOfFocus(page).waitFor();
      await details(page).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
      // Both presses are one step.
      await page.getByRole("button", { name: "Undo" }).click();
      await endOfFocus(page).waitFor({ state: "detached" });
      await expect.poll(() => details(page).count()).toBe(0);
    },
  );

  it("focus by finger where the panel comes over the lower half", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 390, height: 844, touch: true });
    await page.goto(server.url);
    await graphDrawn(page);
    await withoutPanel(page);
    const lowest = (await fromTheRight(page)).sort((a, b) => b.y - a.y)[0];
    if (!lowest) throw new Error("Nothing can be pressed.");
    const began = Date.now();
    await tap(page, lowest, began);
    await tap(page, lowest, began + 250);
    await endOfFocus(page).waitFor();
    await page.context().close();
  });
});

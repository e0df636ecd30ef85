/** The drawing in a window that gets another size, as by the browser's zoom, and beneath boxes that come and go. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { drawn, type Spot } from "./spots.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Pairs of discs of which one covers the middle of the other. */
const heaped = (spots: Spot[]): number =>
  spots.flatMap((one, order) =>
    spots.slice(order + 1).filter((other) => apart(one, other) < Math.max(one.radius, other.radius)),
  ).length;

const closePanel = async (page: Page): Promise<void> => {
  await page.getByLabel("Close this panel").click();
  await page.getByRole("complementary").waitFor({ state: "detached" });
  // Where it stood beside the canvas, that grew, and the drawing has to follow before another size is measured.
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>(".sigma-names")?.offsetWidth ===
      document.getElementById("canvas")?.offsetWidth,
  );
  await page.waitForTimeout(500);
};

const resize = async (page: Page, width: number, height: number): Promise<Spot[]> => {
  const before = JSON.stringify((await drawn(page)).spots);
  await page.setViewportSize({ width, height });
  let last = before;
  for (let look = 0; look < 30; look += 1) {
    await page.waitForTimeout(400);
    const { spots } = await drawn(page);
    const now = JSON.stringify(spots);
    if (now !== before && now === last) return spots;
    last = now;
  }
  throw new Error("The drawing does not come to rest.");
};

const places = (spots: Spot[]) => spots.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]);

/** Where everything stands once two looks in a row see it in one place, in the window: the first picture may still be coming. */
const atRest = async (page: Page) => {
  let last = places((await drawn(page)).spots);
  await expect
    .poll(
      async () => {
        const now = places((await drawn(page)).spots);
        const same = now.every(([, x]) => Number(x) < 1440) && JSON.stringify(now) === JSON.stringify(last);
        last = now;
        return same;
      },
      { interval: 400 },
    )
    .toBe(true);
  return last;
};

visitSuite("a window of another size", (visit) => {
  it("is none when the details come where one begins: what is on the canvas stays where it is", async () => {
    const page = await openAfresh(visit());
    const before = await atRest(page);
    await page.locator("#canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    await page.waitForTimeout(500);
    expect(await atRest(page)).toEqual(before);
  });

  it("shows discs as large as it has room for, all in view, and as before once it is as before", async () => {
    const page = await openAfresh(visit());
    await closePanel(page);
    await resize(page, 1200, 800);
    const before = await resize(page, 1440, 900);
    const small = await resize(page, 720, 450);
    expect(heaped(small)).toBeLessThanOrEqual(heaped(before) + 1);
    const canvas = await page.locator("#canvas").boundingBox();
    for (const { x, y } of small) {
      expect(x).toBeGreaterThan(canvas?.x ?? 0);
      expect(y).toBeLessThan((canvas?.y ?? 0) + (canvas?.height ?? 0));
    }
    const after = await resize(page, 1440, 900);
    expect(after.map(({ radius }) => radius)).toEqual(before.map(({ radius }) => radius));
  });

  it("begun small, has its discs beside the legend and in their full size once it is large", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 720, height: 450, scale: 2 });
    await page.goto(server.url);
    await graphDrawn(page);
    await closePanel(page);
    const small = (await drawn(page)).spots;
    const large = await resize(page, 1440, 900);
    const legend = await page.getByRole("region", { name: "Legend and filters" }).boundingBox();
    const edge = (legend?.x ?? 0) + (legend?.width ?? 0);
    expect(large.filter(({ x }) => x < edge)).toEqual([]);
    expect(Math.max(...large.map(({ radius }) => radius))).toBeGreaterThan(
      Math.max(...small.map(({ radius }) => radius)),
    );
    await page.context().close();
  });

  it("writes the names that a panel lay over once it is gone", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser, { width: 390, height: 844 });
    await page.goto(server.url);
    await graphDrawn(page);
    const sheet = await page.getByRole("complementary", { name: "Start" }).boundingBox();
    if (sheet === null) throw new Error("The start panel is not there.");
    const written = () =>
      page.locator("canvas.sigma-names").evaluate((layer: HTMLCanvasElement, top) => {
        const frame = layer.getBoundingClientRect();
        const from = Math.ceil(((top - frame.top) * layer.height) / frame.height);
        const beneath = layer.getContext("2d")?.getImageData(0, from, layer.width, layer.height - from).data ?? [];
        return beneath.some((value, at) => at % 4 === 3 && value > 0);
      }, sheet.y);
    expect(await written()).toBe(false);
    await closePanel(page);
    await expect.poll(written).toBe(true);
    await page.context().close();
  });
});

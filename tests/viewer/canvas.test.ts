/** Selecting, pinning, folding, time and large graphs on the canvas: a real browser in front of a real server. */
import { deflateSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { emptyView } from "../../client/state.ts";
import { graphDrawn, newPage } from "./browser.ts";
import { count, details, findBySearch, placeOf } from "./canvas-steps.ts";
import { madeEdge, madeNode } from "./made-graph.ts";
import { drawn, onTop, spotOf } from "./spots.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const someone = "Kathleen FitzGibbon";

const middle = async (page: Page): Promise<{ left: number; top: number; width: number; height: number }> => {
  const box = await page.locator("#canvas").boundingBox();
  return { left: box?.x ?? 0, top: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
};

/** Draws around the part of the canvas that lies right of `from` and left of `to`, both between 0 and 1. */
const lasso = async (page: Page, from: number, to: number): Promise<void> => {
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await page.getByRole("menuitem", { name: /lasso/ }).click();
  const { left, top, width, height } = await middle(page);
  const corners = [
    [from, 0.01],
    [to, 0.01],
    [to, 0.99],
    [from, 0.99],
  ] as const;
  const at = ([x, y]: readonly [number, number]) => [left + x * width, top + y * height] as const;
  await page.mouse.move(...at(corners[0]));
  await page.mouse.down();
  for (const corner of corners.slice(1)) await page.mouse.move(...at(corner), { steps: 4 });
  await page.mouse.up();
};

const chosen = async (page: Page): Promise<number> => {
  const words = await page
    .getByRole("toolbar", { name: "Selection" })
    .getByText(/selected$/)
    .textContent();
  return Number(words?.match(/\d+/)?.[0]);
};

visitSuite("on the canvas", (visit) => {
  const fresh = () => openAfresh(visit());

  /** A page with that many made-up nodes in a grid, each joined to the next one. */
  const withChain = async (length: number): Promise<Page> => {
    const { browser, server } = visit();
    const { page } = await newPage(browser);
    const nodes = Array.from({ length }, (_, index) => madeNode(`person:made-${index}`, { degree: 2 }));
    const edges = nodes.slice(1).map(({ id }, index) => madeEdge(nodes[index]?.id ?? "", "HOLDS_OFFICE", id));
    await page.route(/\/api\/graph/, (route) =>
      route.fulfill({ json: { nodes, edges, left: [], page: { limit: length, total: length, cut: false } } }),
    );
    const shown = nodes.map(({ id }) => id);
    const positions = Object.fromEntries(
      shown.map((id, index) => [id, [(index % 60) * 20, Math.floor(index / 60) * 20]]),
    );
    const view = { ...emptyView, shown, positions, layoutRun: 1, laidOut: 1 };
    await page.goto(
      `${server.url}/#graph~${Buffer.from(deflateSync(Buffer.from(JSON.stringify(view)))).toString("base64url")}`,
    );
    return page;
  };

  it("a lasso selects what lies in it and nothing else, and undo takes the selection back", async () => {
    const page = await fresh();
    await lasso(page, 0.01, 0.99);
    const all = await chosen(page);
    expect(all).toBe(await count(page));
    // The keys of what was chosen act at once.
    await page.locator("#canvas:focus").waitFor();
    await lasso(page, 0.5, 0.99);
    const half = await chosen(page);
    expect(half).toBeGreaterThan(1);
    expect(half).toBeLessThan(all);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => chosen(page)).toBe(all);
  });

  it("undo of a layout leaves everything in sight", async () => {
    const page = await fresh();
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitem", { name: /By time/ }).click();
    await graphDrawn(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForTimeout(1500);
    await lasso(page, 0.01, 0.99);
    expect(await chosen(page)).toBe(await count(page));
  });

  it("what was dragged is pinned where it was dropped, and one undo brings it back", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    const before = await placeOf(page, someone);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 30, before.y + 20, { steps: 3 });
    await page.waitForTimeout(200);
    await page.mouse.move(before.x + 60, before.y + 40, { steps: 3 });
    await page.mouse.up();
    const dropped = await placeOf(page, someone);
    expect(Math.hypot(dropped.x - before.x - 60, dropped.y - before.y - 40)).toBeLessThan(12);
    await page.getByRole("toolbar", { name: "Selection" }).getByRole("button").first().click();
    await page.getByRole("menuitem", { name: "Unpin" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await placeOf(page, someone)).x).toBeCloseTo(before.x, -1);
  });

  it("a double click draws one thing's surroundings at full strength, and a second one ends that", async () => {
    const page = await fresh();
    await findBySearch(page, someone);
    const at = await placeOf(page, someone);
    const offered = async (wanted: string) => {
      await page.getByRole("toolbar", { name: "Selection" }).getByRole("button").first().click();
      await page.getByRole("menuitem", { name: /focus/i }).waitFor();
      const found = await page.getByRole("menuitem", { name: wanted, exact: true }).count();
      await page.keyboard.press("Escape");
      return found;
    };
    const chip = page.getByRole("button", { name: `End the focus on ${someone}` });
    const doubleClickUntil = (wanted: string) =>
      expect
        .poll(
          async () => {
            // On a busy machine the two clicks may lie too far apart to be one double click.
            await page.mouse.dblclick(at.x, at.y);
            return offered(wanted);
          },
          { timeout: 20_000, interval: 500 },
        )
        .toBe(1);
    await doubleClickUntil("End focus");
    await chip.waitFor();
    await doubleClickUntil("Focus");
    expect(await chip.count()).toBe(0);
  });

  it("a drag of what was not selected, and a double click on it, are one step each", async () => {
    const page = await fresh();
    const undo = page.getByRole("button", { name: "Undo" });
    const free = async () => {
      // A box that is just going may cover them all for a moment.
      for (let round = 0; round < 20; round += 1) {
        for (const spot of (await drawn(page)).spots) if ((await onTop(page, spot)) === "canvas") return spot;
        await page.waitForTimeout(250);
      }
      throw new Error("Everything is covered.");
    };
    const { id, label, x, y } = await free();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.waitForTimeout(150);
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await spotOf(page, id)).x).toBeCloseTo(x + 40, -1);
    await undo.click();
    await expect.poll(async () => (await spotOf(page, id)).x).toBeCloseTo(x, -1);
    expect(await undo.isDisabled()).toBe(true);
    const ends = page.getByRole("button", { name: /^End the focus on/ });
    await expect
      .poll(
        async () => {
          // On a busy machine the two clicks may lie too far apart to be one double click.
          if (await undo.isEnabled()) await undo.click();
          const at = await spotOf(page, id);
          await page.mouse.dblclick(at.x, at.y);
          return ends.count();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(1);
    await undo.click();
    await expect.poll(() => ends.count(), { message: label }).toBe(0);
    expect(await undo.isDisabled()).toBe(true);
  });

  it("a brush over the timeline narrows the graph, a day in a field moves the brush, each undone by one step", async () => {
    const page = await fresh();
    const all = await count(page);
    const timeline = page.getByRole("region", { name: "Timeline" });
    const overlay = timeline.locator(".overlay");
    const box = await overlay.boundingBox();
    if (!box) throw new Error("There is no brush.");
    const strokes = async (from: number, to: number) => {
      await page.mouse.move(box.x + box.width * from, box.y + box.height - 6);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to, box.y + box.height - 6, { steps: 5 });
      await page.mouse.up();
    };
    await strokes(0.02, 0.3);
    await expect.poll(() => count(page)).toBeLessThan(all);
    // Words of how many events there are say how many the days leave.
    const [left, of] = ((await timeline.getByText(/on the canvas$/).textContent()) ?? "").match(/\d+/g) ?? [];
    expect(Number(left)).toBeLessThan(Number(of));
    const from = await timeline.getByLabel("From").inputValue();
    expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
    const brush = timeline.locator(".selection");
    const width = async () => (await brush.boundingBox())?.width ?? 0;
    const before = await width();
    await timeline.getByLabel("to", { exact: true }).fill("2024-12-31");
    await expect.poll(width).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(width).toBe(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => count(page)).toBe(all);
    expect(await timeline.getByLabel("From").inputValue()).toBe("");
  });

  it("a month is drawn as a span, a day as a dot; what no source dates waits in the bin and is selected from there", async () => {
    const page = await fresh();
    const timeline = page.getByRole("region", { name: "Timeline" });
    const marks = () =>
      timeline.locator("rect[data-status]").evaluateAll((found) =>
        found.map((mark) => ({
          width: mark.getBoundingClientRect().width,
          height: mark.getBoundingClientRect().height,
        })),
      );
    // The timeline comes after the picture, and its chart takes its width when it is on the page.
    await timeline.locator("rect[data-status]").first().waitFor();
    await expect.poll(async () => (await marks()).some(({ width, height }) => width > 3 * height)).toBe(true);
    await expect.poll(async () => (await marks()).some(({ width, height }) => Math.abs(width - height) < 1)).toBe(true);
    const bin = timeline.getByTitle("Select the events whose day no source gives");
    const undated = Number((await bin.textContent())?.match(/\d+/)?.[0]);
    expect(undated).toBeGreaterThan(1);
    await bin.click();
    await expect.poll(() => chosen(page)).toBe(undated);
  });

  it("time is played from the first day on and is one step to undo", async () => {
    const page = await fresh();
    const timeline = page.getByRole("region", { name: "Timeline" });
    const to = timeline.getByLabel("to", { exact: true });
    await timeline.getByLabel("From").fill("2024-01-01");
    await page.waitForTimeout(500);
    const all = await count(page);
    await page.getByRole("button", { name: "Play through time" }).click();
    await expect.poll(() => to.inputValue()).not.toBe("");
    expect(await timeline.getByLabel("From").inputValue()).toBe("2024-01-01");
    expect((await to.inputValue()) >= "2024-01-01").toBe(true);
    const first = await to.inputValue();
    await expect.poll(() => to.inputValue(), { timeout: 15_000 }).not.toBe(first);
    expect((await to.inputValue()) > first).toBe(true);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => to.inputValue()).toBe("");
    expect(await count(page)).toBe(all);
  });

  it("a large graph is laid out anew in the window, and undo brings each thing back to where it stood", {
    timeout: 150_000,
  }, async () => {
    const page = await withChain(3400);
    await graphDrawn(page);
    const before = await drawn(page);
    const box = await middle(page);
    for (const name of [/By type/, /Circle/]) {
      await page.getByRole("button", { name: "Layout" }).click();
      await page.getByRole("menuitem", { name }).click();
      await expect
        .poll(async () => (await drawn(page)).spots[7]?.x, { timeout: 40_000 })
        .not.toBeCloseTo(before.spots[7]?.x ?? 0, 0);
      await graphDrawn(page);
      const { spots } = await drawn(page);
      const outside = spots.filter(
        ({ x, y }) => x < box.left || y < box.top || x > box.left + box.width || y > box.top + box.height,
      );
      expect(outside).toEqual([]);
      const width = Math.max(...spots.map(({ x }) => x)) - Math.min(...spots.map(({ x }) => x));
      const height = Math.max(...spots.map(({ y }) => y)) - Math.min(...spots.map(({ y }) => y));
      expect(Math.max(width / box.width, height / box.height)).toBeGreaterThan(0.5);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect
        .poll(async () => (await drawn(page)).spots[7]?.x, { timeout: 20_000 })
        .toBeCloseTo(before.spots[7]?.x ?? 0, 0);
      await graphDrawn(page);
      expect((await drawn(page)).spots.map(({ x }) => Math.round(x))).toEqual(
        before.spots.map(({ x }) => Math.round(x)),
      );
    }
    await page.context().close();
  });

  it("in a large graph what is pointed at stands out above the faded others, and so does what is selected", async () => {
    const page = await withChain(1800);
    await graphDrawn(page);
    expect(await count(page)).toBe(1800);
    const faded = () => page.locator("canvas.sigma-nodes[class*='faded'], canvas.sigma-edges[class*='faded']").count();
    expect(await faded()).toBe(0);
    const { left, top, width, height } = await middle(page);
    // The nodes stand in a grid a few pixels apart: along a line across it the pointer comes upon some of them.
    let seen = 0;
    for (let step = 0; step < 40 && seen === 0; step += 1) {
      await page.mouse.move(left + width * 0.5 + step * 2, top + height * 0.5 + step);
      await page.waitForTimeout(60);
      seen = await faded();
    }
    expect(seen).toBe(2);
    await page.mouse.move(left + width * 0.5, top + 2);
    await expect.poll(faded).toBe(0);
    await page.locator("#canvas").focus();
    await page.keyboard.press("ArrowRight");
    await details(page).waitFor();
    await expect.poll(faded).toBe(2);
    await page.keyboard.press("Escape");
    await expect.poll(faded).toBe(0);
    await page.context().close();
  });
});

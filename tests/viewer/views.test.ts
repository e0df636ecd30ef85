/** The views among each other: addresses, filters that hold elsewhere, the selection on the map, small windows. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { emptyView } from "../../client/state.ts";
import { RelationshipType } from "../../server/contract/ontology.ts";
import { graphDrawn, newPage } from "./browser.ts";
import { openView } from "./open-view.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const current = (page: Page) => page.locator("nav button[aria-current]").textContent();
const markers = (page: Page) => page.getByRole("application").getByRole("button");

visitSuite("the views", (visit) => {
  it("stay as an address names them, also once the graph beneath is there", async () => {
    const { browser, server } = visit();
    const { page, complaints } = await newPage(browser);
    await page.goto(`${server.url}/#articles`);
    await page.getByText("5 articles", { exact: true }).waitFor();
    await page.waitForTimeout(1500);
    expect(await current(page)).toBe("Articles");
    expect(await page.title()).toBe("Articles – Rapporteur");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("show on the map what is selected elsewhere, and select elsewhere what is chosen on the map", async () => {
    const { page } = visit();
    await graphDrawn(page);
    await openView(page, "Map");
    await markers(page).first().waitFor();
    expect(await page.locator('[data-dim="yes"]').count()).toBe(0);
    await markers(page).filter({ hasText: "Niamey" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Niamey" }).waitFor();
    expect(await page.getByRole("application").locator('[aria-pressed="true"]').count()).toBe(1);
    expect(await page.locator('[data-dim="yes"]').count()).toBeGreaterThan(0);
    await page.locator('li[data-linked="yes"]').first().waitFor();
    await openView(page, "Graph");
    await page.getByRole("toolbar", { name: "Selection" }).getByText("Niamey").waitFor();
    await openView(page, "Map");
    await markers(page).first().waitFor();
    expect(await page.getByRole("application").locator('[aria-pressed="true"]').count()).toBe(1);
  });

  it("show each place and base of the map, with names that nothing lies over", async () => {
    const { browser, server } = visit();
    for (const width of [1440, 390]) {
      const { page } = await newPage(browser, { width, height: 844 });
      await page.goto(`${server.url}/#map`);
      await markers(page).first().waitFor();
      const boxes = (selector: string) =>
        page.locator(selector).evaluateAll((found) =>
          found.map((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      const squares = await boxes("svg[role=application] rect");
      expect(squares.length).toBeGreaterThan(0);
      const circles = await boxes("svg[role=application] circle");
      const signs = [...squares, ...circles];
      const buttons = await boxes("[class*=controls] button");
      const names = await boxes("[class*=markerName]");
      expect(names.length).toBeGreaterThan(4);
      const [picture] = await boxes("svg[role=application]");
      type Box = NonNullable<typeof picture>;
      const covers = (one: Box, other: Box) =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1;
      for (const [index, sign] of signs.entries())
        expect(signs.slice(index + 1).filter((other) => covers(sign, other))).toEqual([]);
      for (const [index, name] of names.entries()) {
        expect([...buttons, ...names.slice(index + 1)].filter((other) => covers(name, other))).toEqual([]);
        expect(name.left >= (picture?.left ?? 0) && name.right <= (picture?.right ?? 0)).toBe(true);
      }
      await page.context().close();
    }
  });

  it("keep the map where it was put when the details open beside it", async () => {
    const { page } = visit();
    await page.getByRole("button", { name: "Close this panel" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    const scale = () => page.locator("svg[role=application] > g").getAttribute("transform");
    const before = await scale();
    const inSight = markers(page).filter({ hasText: "Niamey" }).first();
    await inSight.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    const size = (text: string | null) => text?.match(/scale\(([\d.]+)\)/)?.[1];
    expect(size(await scale())).toBe(size(before));
    await page.getByRole("button", { name: "Show all places" }).click();
  });

  it("show all places of the map where that is asked for, by button and by key", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser);
    await page.goto(`${server.url}/#map`);
    await markers(page).first().waitFor();
    const outside = () =>
      page.getByRole("application").evaluate((map) => {
        const picture = map.getBoundingClientRect();
        return [...map.querySelectorAll('[role="button"]')].filter((marker) => {
          const { left, right, top, bottom } = marker.querySelector("circle, rect")?.getBoundingClientRect() ?? picture;
          return left < picture.left || right > picture.right || top < picture.top || bottom > picture.bottom;
        }).length;
      });
    await page.getByRole("button", { name: "Show all places" }).click();
    await expect.poll(outside).toBe(0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(outside).toBeGreaterThan(0);
    await page.getByRole("application").focus();
    await page.keyboard.press("0");
    await expect.poll(outside).toBe(0);
    await page.context().close();
  });

  it("keep the map as wide as it was, and what it shows, when the details open beside it", async () => {
    const { browser, server } = visit();
    const { page } = await newPage(browser);
    await page.goto(`${server.url}/#map`);
    await markers(page).first().waitFor();
    const width = async () => (await page.getByRole("application").boundingBox())?.width ?? 0;
    const before = await width();
    await markers(page).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    expect(await width()).toBeGreaterThan(0.9 * before);
    const { y = 0 } = (await page.getByRole("application").boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    await page.context().close();
  });

  it("paint the land beneath the map's signs, and again when the map moves, without an element for each country", async () => {
    const { page } = visit();
    /** Share of the picture that is land, and which pixels those are. */
    const land = () =>
      page.locator("main canvas[class*=land]").evaluate((canvas: HTMLCanvasElement) => {
        const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
          0,
          0,
          canvas.width,
          canvas.height,
        );
        let [painted, sum] = [0, 0];
        for (let at = 3; at < data.length; at += 4) if (data[at] === 255) [painted, sum] = [painted + 1, sum + at];
        return { share: (4 * painted) / data.length, sum };
      });
    const before = await land();
    expect(before.share).toBeGreaterThan(0.2);
    expect(before.share).toBeLessThan(0.95);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect((await land()).sum).not.toBe(before.sum);
    await page.getByRole("button", { name: "Show all places" }).click();
    expect(await land()).toEqual(before);
    expect(await page.locator("svg[role=application] *").count()).toBeLessThan(300);
  });

  it("say in the grid and on the map which filters hold, and take them away", async () => {
    const { page } = visit();
    await openView(page, "Meetings");
    await page.getByLabel("From", { exact: true }).locator("visible=true").fill("2024-04-20");
    await openView(page, "Matrix");
    await page.getByText(/Only encounters from 20 April 2024/).waitFor();
    const cells = page.locator("button[data-row][data-column]");
    await cells.first().waitFor();
    const few = await cells.count();
    await openView(page, "Map");
    await page.getByText(/Only encounters from 20 April 2024/).waitFor();
    await page.getByRole("button", { name: "Show all", exact: true }).click();
    await openView(page, "Matrix");
    await expect.poll(() => cells.count()).toBeGreaterThan(few);
    expect(await page.getByText(/Only encounters/).count()).toBe(0);
  });

  it("call things by words, and nothing as the graph's schema does", async () => {
    const { page, server } = visit();
    const raw = new RegExp(
      `\\b(${[...RelationshipType.options.filter((type) => type.includes("_")), "AgreementAction"].join("|")})\\b`,
      "i",
    );
    const shown = () =>
      page.evaluate(() =>
        [
          // biome-ignore lint/performance/useDomNodeTextContent: what style sheets make of the letters is what is read.
          document.body.innerText,
          ...[...document.querySelectorAll("[title], [aria-label]")].flatMap((one) => [
            one.getAttribute("title") ?? "",
            one.getAttribute("aria-label") ?? "",
          ]),
        ].join("\n"),
      );
    const graph = await (await fetch(`${server.url}/api/graph`)).json();
    const action = graph.nodes.find(({ kind }: { kind: string | null }) => kind === "AgreementAction");
    const [other] = graph.nodes;
    const state = {
      ...emptyView,
      shown: [action.id, other.id],
      selection: { nodes: [action.id, other.id], edges: [] },
    };
    await openAfresh(visit(), addressOf(state));
    const details = page.getByRole("complementary", { name: "Details" });
    const entry = details.getByRole("button", { name: action.name });
    await entry.waitFor();
    await details.getByText("Agreement action", { exact: true }).first().waitFor();
    expect((await shown()).match(raw)?.[0], "several selected").toBeUndefined();
    await entry.click();
    await details.getByRole("heading", { name: action.name }).waitFor();
    for (const view of ["Meetings", "Matrix", "Map", "Articles", "Review", "Graph"]) {
      await openView(page, view);
      await expect.poll(async () => (await shown()).match(raw)?.[0], { message: view }).toBeUndefined();
    }
    await page.getByRole("button", { name: "Table" }).click();
    await page
      .getByRole("combobox", { name: /Search/ })
      .first()
      .fill(action.name.slice(0, 12));
    await page.getByRole("option").first().waitFor();
    expect((await shown()).match(raw)?.[0]).toBeUndefined();
    await openAfresh(visit());
  });

  it("can all be reached in a window of 390 pixels, which none of them overflows", async () => {
    const { browser, server } = visit();
    const { page, complaints } = await newPage(browser, { width: 390, height: 844 });
    await page.goto(server.url);
    const bar = page.getByRole("navigation", { name: "Views" });
    const more = bar.getByRole("button").last();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const name of ["Meetings", "Ask", "Articles"]) {
      await bar.getByRole("button", { name }).click();
      expect(await overflow(), name).toBeLessThanOrEqual(0);
    }
    for (const name of ["Matrix", "Map", "Import", "Review", "Console"]) {
      await more.click();
      await page.getByRole("menuitem", { name }).click();
      await bar.getByRole("button", { name: `${name} …` }).waitFor();
      expect(await overflow(), name).toBeLessThanOrEqual(0);
    }
    await more.click();
    await page.getByRole("menuitem", { name: "Dark colours" }).click();
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

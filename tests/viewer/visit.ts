/** A suite of browser tests: a server and a browser of its own, and one visitor who goes through its tests in order. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { engines, type Reserved, type TestEngine } from "../engines.ts";
import {
  findChromium,
  graphDrawn,
  newPage,
  openBrowser,
  type RunningServer,
  startServer,
  type ViewerPage,
} from "./browser.ts";

export type Visit = ViewerPage & { server: RunningServer; browser: Browser };

/** The visitor's page, come from elsewhere to the start page or an address of it: what the test before did is gone. */
export const openAfresh = async ({ page, server }: Visit, address = ""): Promise<Page> => {
  await page.goto("about:blank");
  await page.goto(`${server.url}/${address}`);
  await graphDrawn(page);
  return page;
};

type VisitOptions = {
  /** Of the server. */
  environment?: Record<string, string>;
  /** Before the page is opened, with the server there. */
  prepare?: (server: RunningServer) => Promise<void>;
};

/** A test of what is the same whatever the store: with the first engine only. */
type Once = (name: string, test: () => Promise<void>) => void;

/** Others may be at the engine for as long, in milliseconds. */
const patience = 900_000;

const suiteOn = (
  engine: TestEngine,
  name: string,
  tests: (visit: () => Visit) => void,
  options: VisitOptions,
  chromium: string | null,
): void => {
  describe.runIf(chromium)(name, () => {
    let reserved: Reserved | undefined;
    let server: RunningServer | undefined;
    let browser: Browser | undefined;
    let visitor: ViewerPage | undefined;

    beforeAll(async () => {
      reserved = await engine.reserve();
      server = await startServer({ ...options.environment, ...reserved.environment });
      await options.prepare?.(server);
      browser = await openBrowser(chromium ?? "");
      visitor = await newPage(browser);
      await visitor.page.goto(server.url);
    }, patience);
    afterEach(() => {
      expect(visitor?.complaints).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      await reserved?.release();
    });

    tests(() => {
      if (!server || !browser || !visitor) throw new Error("The visit has not begun.");
      return { ...visitor, server, browser };
    });
  });
};

const firstEngine = (): TestEngine => {
  const [first] = engines();
  if (!first) throw new Error("There is no engine to test with.");
  return first;
};

/**
 * Runs `tests` with a visitor before the start page; skipped, and said so, where there is no Chromium. A complaint of the browser
 * fails the test in which it came.
 */
export const visitSuite = (name: string, tests: (visit: () => Visit) => void, options: VisitOptions = {}): void =>
  suiteOn(firstEngine(), name, tests, options, findChromium());

/** The same in front of each engine, one after the other, where the store has a part in what is tested. */
export const visitEachEngine = (
  name: string,
  tests: (visit: () => Visit, once: Once) => void,
  options: VisitOptions = {},
): void => {
  const chromium = findChromium();
  const nothing: Once = () => {};
  engines().forEach((engine, order) => {
    const suite = order === 0 ? name : `${name} on ${engine.name}`;
    suiteOn(engine, suite, (visit) => tests(visit, order === 0 ? it : nothing), options, chromium);
  });
};

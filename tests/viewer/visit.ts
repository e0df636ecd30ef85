/** A suite of browser tests: a server and a browser of its own, and one visitor who goes through its tests in order. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
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

/**
 * Runs `tests` with a visitor before the start page; skipped, and said so, where there is no Chromium. A complaint of the browser
 * fails the test in which it came.
 */
export const visitSuite = (name: string, tests: (visit: () => Visit) => void, options: VisitOptions = {}): void => {
  const chromium = findChromium();
  describe.runIf(chromium)(name, () => {
    let server: RunningServer | undefined;
    let browser: Browser | undefined;
    let visitor: ViewerPage | undefined;

    beforeAll(async () => {
      server = await startServer(options.environment);
      await options.prepare?.(server);
      browser = await openBrowser(chromium ?? "");
      visitor = await newPage(browser);
      await visitor.page.goto(server.url);
    });
    afterEach(() => {
      expect(visitor?.complaints).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });

    tests(() => {
      if (!server || !browser || !visitor) throw new Error("The visit has not begun.");
      return { ...visitor, server, browser };
    });
  });
};

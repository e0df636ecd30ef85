/** What a page has loaded by the moment of its first picture, which the product marks itself: what comes right after it does not count. */
import type { Page } from "playwright-core";

/** Scripts whose last byte came before the first picture: their paths, and the bytes that went over the wire. */
export const scriptsBeforePicture = (page: Page): Promise<{ path: string; bytes: number }[]> =>
  page.evaluate(() => {
    const [{ startTime: drawn } = { startTime: Infinity }] = performance.getEntriesByName("first-picture");
    return (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name, responseEnd }) => name.endsWith(".js") && responseEnd <= drawn)
      .map(({ name, transferSize }) => ({ path: new URL(name).pathname, bytes: transferSize }));
  });

/** What failed for a while: a server that is asked too much, one file of several. */
import type { Browser, Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { graphDrawn, newPage } from "./browser.ts";
import { count } from "./canvas-steps.ts";
import { openView } from "./open-view.ts";
import { visitSuite } from "./visit.ts";

/** One whose console may tell of refusals. */
const freshPage = async (browser: Browser, url: string): Promise<Page> => {
  const { page } = await newPage(browser);
  await page.goto(url);
  await graphDrawn(page);
  return page;
};

const refuse = (route: Route, seconds: number) =>
  route.fulfill({
    status: 429,
    headers: { "Retry-After": String(seconds), "content-type": "application/problem+json" },
    body: JSON.stringify({
      type: "about:blank",
      title: "Too Many Requests",
      status: 429,
      code: "busy",
      detail: `Wait ${seconds} s.`,
    }),
  });

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

visitSuite("trying again", (visit) => {
  it("asks a server again that is asked too much, after as long as it says, and no sooner", async () => {
    const { browser, server } = visit();
    const page = await freshPage(browser, server.url);
    const asked: number[] = [];
    await page.route("**/api/search*", (route) => {
      asked.push(Date.now());
      return asked.length === 1 ? refuse(route, 2) : route.continue();
    });
    await page.getByRole("combobox", { name: /^Search people/ }).fill("Zeine");
    await page.getByRole("option", { name: "Ali Lamine Zeine Person" }).waitFor();
    const [first = 0, second = 0] = asked;
    expect(second - first).toBeGreaterThanOrEqual(2000);
    await page.context().close();
  });

  it("tells the refusal where the wait is longer than anybody sits still", async () => {
    const { browser, server } = visit();
    const page = await freshPage(browser, server.url);
    let asked = 0;
    await page.route("**/api/meetings*", (route) => {
      asked += 1;
      return refuse(route, 40);
    });
    await openView(page, "Meetings");
    await page.getByRole("alert").getByText("Wait 40 s.").waitFor();
    expect(asked).toBe(1);
    await page.context().close();
  });

  it("reads once more the one file of an import that failed, and leaves what came of the others", async () => {
    const { page } = visit();
    let sent = 0;
    await page.route("**/api/imports", async (route) => {
      const request = route.request();
      if (request.method() !== "POST") return route.continue();
      sent += 1;
      const body = request.postDataJSON() as { files: { name: string; content: string }[] };
      if (sent === 1) for (const one of body.files) if (one.name === "second.txt") one.content = "";
      return route.continue({ postData: JSON.stringify(body) });
    });
    await openView(page, "Import");
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles([
        file("first.txt", "Amina Otieno met Kenji Moritaka in Nairobi on 9 May 2024."),
        file("second.txt", "Amina Otieno met Pere Casals in Nairobi on 10 May 2024."),
      ]);
    await page.getByRole("button", { name: "Import 2" }).click();
    await page.getByText(/Done: 1 new, 0 unchanged, 1 failed/).waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(/Done: 2 new, 0 unchanged, 0 failed/).waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    expect(sent).toBe(2);
    await page.getByRole("button", { name: "Show their graph" }).click();
    await expect.poll(() => count(page)).toBeGreaterThan(4);
  });
});

/** From a name to the sentence that proves it: panels, evidence, the reader, the articles. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { claimInWords } from "../../client/panels/article/claim-in-words.ts";
import { emptyView, openArticle } from "../../client/state.ts";
import type { Subgraph } from "../../server/contract/graph.ts";
import { newPage } from "./browser.ts";
import { openView } from "./open-view.ts";
import { openAfresh, visitSuite } from "./visit.ts";

const side = (page: Page, name: string) => page.getByRole("complementary", { name });
const opened = (page: Page) => page.locator("mark");

visitSuite("reading", (visit) => {
  it("shows a person with offices, events and the sentences of each, and opens the article at a sentence", async () => {
    const { page } = visit();
    await openView(page, "Meetings");
    await page.getByRole("button", { name: "Kathleen FitzGibbon" }).first().click();
    const details = side(page, "Details");
    await details.getByRole("heading", { name: "Kathleen FitzGibbon" }).waitFor();
    const quote = details.locator("li button q").first();
    const sentence = (await quote.textContent()) ?? "";
    await quote.click();
    const article = side(page, "Article");
    await opened(page).first().waitFor();
    const marked = (await opened(page).allTextContents()).join("");
    expect(marked).toBe(sentence);
    expect(
      await opened(page)
        .first()
        .evaluate((mark) => mark.getBoundingClientRect().top),
    ).toBeGreaterThan(0);
    await article.getByRole("button", { name: "Back to the details" }).click();
    await details.getByRole("heading", { name: "Kathleen FitzGibbon" }).waitFor();
  });

  it("shows an event with status, date, place, participants and sources", async () => {
    const { page } = visit();
    await openView(page, "Meetings");
    await page.locator("tbody td button[title='All about this event']").first().click();
    const details = side(page, "Details");
    for (const term of ["Status", "When", "Where", "Sources"]) await details.getByText(term, { exact: true }).waitFor();
    await details.getByRole("heading", { name: "Participants" }).waitFor();
    expect(await details.locator("li button q").count()).toBeGreaterThan(0);
  });

  it("lists the articles, finds one by a word, and reads it beside the list", async () => {
    const { page } = visit();
    await openView(page, "Articles");
    await page.getByText("5 articles", { exact: true }).waitFor();
    await page.getByRole("textbox", { name: "Search in the articles" }).fill("no article holds these words");
    await page.getByText("No article holds “no article holds these words”").waitFor();
    await page.getByRole("textbox", { name: "Search in the articles" }).fill("");
    await page.locator("main li button").nth(1).click();
    await page.getByText(/sentences with claims/).waitFor();
    // The text has its headline itself: it is not written over it once more.
    expect(await page.getByRole("article").getByRole("heading").count()).toBe(1);
    expect(await page.getByRole("article").locator("header").getByRole("heading").count()).toBe(0);
  });

  it("walks the claims by keyboard and says which one is open", async () => {
    const { page } = visit();
    const text = page.getByRole("group", { name: /Text of the article/ });
    await text.focus();
    await page.keyboard.press("n");
    await page.getByText(/Sentence 1 of \d+/).waitFor();
    const first = (await opened(page).allTextContents()).join("");
    await page.keyboard.press("n");
    await page.getByText(/Sentence 2 of \d+/).waitFor();
    expect((await opened(page).allTextContents()).join("")).not.toBe(first);
    await page.keyboard.press("p");
    await page.getByText(/Sentence 1 of \d+/).waitFor();
  });

  it("tells who a name means when the focus rests on it, and opens its details without closing the article", async () => {
    const { page } = visit();
    await page.getByRole("group", { name: /Text of the article/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tooltip").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await side(page, "Details").getByRole("heading").first().waitFor();
    await page.getByRole("group", { name: /Text of the article/ }).waitFor();
  });

  it("writes in the margin what was read in each sentence, and lights the sentence that a note is about", async () => {
    const { page, server } = visit();
    const { articles } = await (await fetch(`${server.url}/api/articles`)).json();
    const [{ id }] = [...articles].sort((one, other) => other.claims - one.claims);
    await page.goto(`${server.url}/${addressOf(openArticle(id)({ ...emptyView, view: "articles" }))}`);
    const { claims } = await (await fetch(`${server.url}/api/articles/${id}`)).json();
    const notes = page.locator("[data-claim]:visible");
    for (const claim of claims) await notes.getByText(claimInWords(claim, "en-GB"), { exact: true }).first().waitFor();
    await notes.first().hover();
    const lit = (await page.locator("[data-lit]").allTextContents()).join("");
    expect(claims.map(({ quote }: { quote: string }) => quote)).toContain(lit.replaceAll(/^\d+/g, ""));
    await page.mouse.move(0, 0);
    expect(await page.locator("[data-lit]").count()).toBe(0);
  });

  it("shows the claims of a sentence and leads to what rests on them", async () => {
    const { page } = visit();
    await page.locator("[data-claim]:visible").first().click();
    const card = page.getByRole("dialog");
    await card
      .getByText(/ sure, by the rule “/)
      .first()
      .waitFor();
    const thing = card.getByRole("button").last();
    await thing.click();
    await card.waitFor({ state: "detached" });
  });

  it("takes the colour of a type out of the text", async () => {
    const { page } = visit();
    const before = await page.locator("[data-mention]").count();
    const people = page.getByRole("button", { name: /^People/ });
    await people.click();
    expect(await people.getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator("[data-mention]").count()).toBeLessThan(before);
  });

  it("stays readable in a window of 390 pixels", async () => {
    const narrow = await newPage(visit().browser, { width: 390, height: 844 });
    await narrow.page.goto(visit().server.url);
    await openView(narrow.page, "Articles");
    await narrow.page.locator("main li button").nth(1).click();
    await narrow.page.getByRole("button", { name: "All articles" }).waitFor();
    const overflow = await narrow.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(narrow.complaints).toEqual([]);
  });

  it("walks the claims from the list that the article was chosen from, too", async () => {
    const page = await openAfresh(visit());
    await openView(page, "Articles");
    await page.locator("main li button").nth(1).click();
    await page.getByText(/sentences with claims/).waitFor();
    await page.keyboard.press("n");
    await page.getByText(/^Sentence 1 of/).waitFor();
    await opened(page).first().waitFor();
    await page.getByRole("textbox", { name: "Search in the articles" }).fill("");
    await page.keyboard.press("n");
    expect(await page.getByText(/^Sentence 1 of/).count()).toBe(1);
  });

  it("shows no text above the bar that stays while the text is scrolled", async () => {
    const page = await openAfresh(visit());
    await openView(page, "Articles");
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.locator("main li button").nth(1).click();
    // An article is in the view of the articles, and beside any other one.
    const beside = page.getByRole("complementary", { name: "Article" });
    for (const [view, where] of [
      ["Articles", page.locator("#view")],
      ["Matrix", beside],
    ] as const) {
      await openView(page, view);
      const bar = where.getByText(/sentences with claims/);
      await bar.waitFor();
      // What stands around the text may still be coming, and the text move with it.
      const above = () =>
        bar.evaluate((words) => {
          const steps = words.parentElement as HTMLElement;
          let box = steps.parentElement as HTMLElement;
          while (getComputedStyle(box).overflowY !== "auto") box = box.parentElement as HTMLElement;
          box.scrollTop = 400;
          return steps.getBoundingClientRect().top - box.getBoundingClientRect().top;
        });
      await expect.poll(above, { message: view }).toBe(0);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("calls an article without a title by its first words, at each sentence as in the list", async () => {
    const { server } = visit();
    const { articles } = await (await fetch(`${server.url}/api/articles`)).json();
    const untitled = articles.find(({ title }: { title: string | null }) => title === null);
    const { claims } = await (await fetch(`${server.url}/api/articles/${untitled.id}`)).json();
    const { id } = claims.flatMap(({ supports }: { supports: { id: string; label: string }[] }) => supports)[0];
    const page = await openAfresh(
      visit(),
      addressOf({ ...emptyView, shown: [id], selection: { nodes: [id], edges: [] } }),
    );
    await side(page, "Details").getByText(`“${untitled.beginning}”`).first().waitFor();
    await expect
      .poll(() =>
        side(page, "Details")
          .getByText(/Untitled article/)
          .count(),
      )
      .toBe(0);
  });

  it("says of each step of a way what has not simply happened", async () => {
    const { server } = visit();
    const { nodes, edges } = (await (await fetch(`${server.url}/api/graph?limit=400`)).json()) as Subgraph;
    const planned = new Set(nodes.flatMap(({ id, status }) => (status === "planned" ? [id] : [])));
    const step = edges.find(({ type, target }) => type === "PARTICIPATED_IN" && planned.has(target));
    if (!step) throw new Error("Nobody plans anything.");
    const path = { from: step.source, to: step.target };
    const page = await openAfresh(visit(), addressOf({ ...emptyView, shown: [path.from, path.to], path }));
    const ways = page.getByRole("region", { name: "Ways between two things" });
    await ways.getByText(/Way 1/).waitFor();
    await ways.locator("li").last().getByText("Planned", { exact: true }).waitFor();
  });
});

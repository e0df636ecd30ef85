/** Who met whom: the table, the matrix, questions, Cypher. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openView } from "./open-view.ts";
import { visitEachEngine } from "./visit.ts";

const rows = (page: Page) => page.locator("tbody tr[data-status]");
const total = async (page: Page) =>
  Number(
    (
      await page
        .getByRole("status")
        .filter({ hasText: /encounters? in/ })
        .textContent()
    )?.split(" ")[0],
  );

visitEachEngine("asking", (visit, once) => {
  it("lists the encounters, each with date, status and its sentences", async () => {
    const { page } = visit();
    await openView(page, "Meetings");
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(await total(page));
    await page
      .getByRole("button", { name: /^\d+ sentences?$/ })
      .first()
      .click();
    await page.locator("tbody q").first().waitFor();
  });

  it("filters by name and status, and takes the filters back by undo", async () => {
    const { page } = visit();
    const all = await total(page);
    await page.getByLabel("Who", { exact: true }).first().fill("FitzGibbon");
    await page
      .getByRole("option", { name: /FitzGibbon/ })
      .first()
      .click();
    await expect.poll(() => total(page)).toBeLessThan(all);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await expect.poll(() => total(page)).toBe(all);
  });

  it("says that there is no evidence, and names the nearest to an unknown name", async () => {
    const { page } = visit();
    await page.getByLabel("Who", { exact: true }).first().fill("Kathleen Fitzgobbin");
    await page.keyboard.press("Enter");
    await page.getByText(/No evidence in 5 articles/).waitFor();
    await page.getByText(/Nothing in the articles is called/).waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await rows(page).first().waitFor();
  });

  once("sorts and groups", async () => {
    const { page } = visit();
    await page.getByRole("button", { name: "Who", exact: true }).click();
    expect(await page.locator("th[aria-sort=ascending]").textContent()).toBe("Who");
    await page.getByText("By person", { exact: true }).click();
    await page.locator("th[scope=rowgroup]").first().waitFor();
    await page.getByText("One list", { exact: true }).click();
  });

  once("exports the rows with their sentences and the state of the articles", async () => {
    const { page } = visit();
    await page.getByRole("button", { name: "Export with sentences" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "CSV" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text).toContain("2024-04-19");
    expect(text.split("\r\n").length).toBeGreaterThan(await rows(page).count());
  });

  once("opens the encounters of a pair from the matrix, and walks its cells by the arrow keys", async () => {
    const { page } = visit();
    await openView(page, "Matrix");
    const cell = page.locator("button[data-row][data-column]");
    await cell.first().waitFor();
    await cell.first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("button[data-row]:focus").count()).toBe(1);
  });

  once("opens from each cell of the matrix as many encounters as it counts, whatever is filtered", async () => {
    const { page } = visit();
    const cells = page.locator("button[data-row][data-column]");
    const dialog = page.getByRole("dialog");
    const openEach = async (where: string) => {
      await cells.first().waitFor();
      const places = await cells.evaluateAll((found) =>
        found.map((one) => [Number(one.dataset.row), Number(one.dataset.column), one.textContent] as const),
      );
      expect(places.length, where).toBeGreaterThan(0);
      // The other half of the square is the same pairs once more.
      for (const [row, column, number] of places.filter(([one, other]) => one < other)) {
        const cell = page.locator(`button[data-row="${row}"][data-column="${column}"]`);
        await cell.focus();
        await page.keyboard.press("Enter");
        await dialog.locator("tbody tr[data-status]").first().waitFor();
        expect(await dialog.locator("tbody tr[data-status]").count(), where).toBe(Number(number));
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
        await expect.poll(() => cell.evaluate((one) => one === document.activeElement), { message: where }).toBe(true);
      }
    };
    await openEach("all");
    await page.getByRole("radiogroup", { name: "Whom to show" }).getByText("Governments").click();
    await openEach("governments");
    await openView(page, "Meetings");
    await page.getByRole("combobox", { name: "Status" }).click();
    await page.getByRole("option", { name: "Planned" }).click();
    await page.keyboard.press("Escape");
    await openView(page, "Matrix");
    await openEach("planned");
    // What a row of the dialog leads to stands beside the grid, and the dialog is gone.
    await cells.first().click();
    await dialog.getByTitle("All about this event").first().click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }).first().waitFor();
    await cells.first().click();
    await dialog.getByRole("button", { name: "Filter the meetings table by them" }).click();
    await page.getByRole("button", { name: "Clear the filters" }).click();
  });

  it("answers a question with rows and sentences, and says what was understood", async () => {
    const { page } = visit();
    await openView(page, "Ask");
    await page.getByRole("textbox", { name: "Your question" }).fill("Who met Ali Lamine Zeine in April 2024?");
    await page.keyboard.press("Enter");
    await page.getByText("Understood", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Kurt Campbell" }).count()).toBeGreaterThan(0);
    await page.getByText("19 April 2024", { exact: true }).first().waitFor();
  });

  it("follows up in the same conversation, and runs the edited form", async () => {
    const { page } = visit();
    await page.getByRole("textbox", { name: "Your question" }).fill("And in 1950?");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("ol > li").count()).toBe(2);
    await page.locator("ol > li").nth(1).getByText("No evidence", { exact: true }).waitFor();
    const form = page.locator("ol > li").nth(1);
    await form.getByText("Change what was understood").click();
    await form.getByLabel("From").fill("2024-01-01");
    await form.getByLabel("To").fill("2024-12-31");
    await form.getByRole("button", { name: "Ask it this way" }).click();
    await expect.poll(() => page.locator("ol > li").count()).toBe(3);
    await page.locator("ol > li").nth(2).getByText("19 April 2024", { exact: true }).first().waitFor();
  });

  once("narrows an answer to days of the week", async () => {
    const { page } = visit();
    const item = page.locator("ol > li");
    const choose = async (number: number, day: string) => {
      await item.nth(number).getByText("Change what was understood").click();
      // By the keyboard: where a day is chosen, its pill lies over the field.
      await item.nth(number).getByRole("combobox", { name: "Day of the week" }).focus();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("option", { name: day }).click();
      await item.nth(number).getByRole("button", { name: "Ask it this way" }).click();
      await expect.poll(() => item.count()).toBe(number + 2);
    };
    await choose(2, "Monday");
    await item.nth(3).getByText("No evidence", { exact: true }).waitFor();
    await choose(3, "Friday");
    await item
      .nth(4)
      .getByText(/on a Monday or Friday/)
      .first()
      .waitFor();
    await item.nth(4).getByText("19 April 2024", { exact: true }).first().waitFor();
  });

  once("says when it does not understand, and offers what it can answer", async () => {
    const { page } = visit();
    await page.getByRole("textbox", { name: "Your question" }).fill("Fish bicycle wherefore");
    await page.keyboard.press("Enter");
    const last = page.locator("ol > li").last();
    await last.getByText("Not understood", { exact: true }).waitFor();
    expect(await last.getByRole("list").getByRole("button").count()).toBeGreaterThan(0);
  });

  it("opens the statement of an answer in the console, where it gives rows", async () => {
    const { page } = visit();
    const first = page.locator("ol > li").first();
    await first.getByText("The Cypher that was run").click();
    await first.getByRole("button", { name: "Open in the console" }).click();
    await page.getByRole("heading", { name: "Cypher" }).waitFor();
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByText(/\d+ rows? in/).waitFor();
  });

  it("runs a statement of the cookbook: table, graph, JSON", async () => {
    const { page } = visit();
    await page.getByRole("button", { name: /^Who met whom in a period/ }).click();
    await page.getByText(/\d+ rows? in .* ms · (embedded engine|Neo4j)/).waitFor();
    expect(await page.getByLabel("$from").inputValue()).toBe("2024-01-01");
    await page.getByRole("button", { name: "first_day" }).click();
    expect(await page.locator("th[aria-sort=ascending]").count()).toBe(1);
    await page.getByRole("tab", { name: "JSON" }).click();
    await page.getByText('"columns"').waitFor();
  });

  const write = async (page: Page, statement: string) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(statement);
    // The list of completions would lie over the rest of the page.
    await page.keyboard.press("Escape");
  };

  it("draws the nodes of a result and puts them on the canvas", async () => {
    const { page } = visit();
    await write(page, "MATCH (a:Person)-[m:MET]->(b) RETURN a, m, b");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/\d+ rows? in/).waitFor();
    await page.getByRole("tab", { name: "Graph" }).click();
    await page.getByRole("button", { name: /^Add \d+ to the graph/ }).click();
    await page.locator("nav button[aria-current]", { hasText: "Graph" }).waitFor();
    await openView(page, "Console");
  });

  it("refuses to write, in words, and marks a bracket that is never closed", async () => {
    const { page, complaints } = visit();
    await write(page, "MATCH (n RETURN n");
    await page.locator(".cm-lintRange-error", { hasText: /^\($/ }).waitFor();
    await write(page, "CREATE (n) RETURN n");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("alert").waitFor();
    // The browser itself reports every answer of 4xx.
    expect(complaints.filter((one) => !one.includes("403"))).toEqual([]);
    complaints.length = 0;
  });

  it("tells what is wrong as one types, and where, in words, when it is run", async () => {
    const { page, complaints } = visit();
    await write(page, "MATCH (p:Person)\nRETURN p.name AS name ORDER name");
    await page.locator(".cm-lintRange-error").first().waitFor();
    expect(await page.locator(".cm-lintRange-error").first().textContent()).toBe("name");
    // Nothing was run, and the browser has nothing to complain of.
    expect(complaints).toEqual([]);
    await page.keyboard.press("Control+Enter");
    const alert = page.getByRole("alert");
    await alert.getByText("Line 2, column 29, at name.").waitFor();
    expect(await alert.getByRole("button", { name: "Try again" }).count()).toBe(0);
    complaints.length = 0;
  });

  once("takes a mark away once what it said holds no longer, and runs from the field of a parameter", async () => {
    const { page, complaints } = visit();
    await openView(page, "Console");
    await write(page, "MATCH (p:Person) WHERE p.name CONTAINS $part RETURN p.name AS name");
    await page.keyboard.press("Control+Enter");
    await page.getByText("The parameter $part has no value.").waitFor();
    const mark = page.locator(".cm-lintRange-error");
    await mark.waitFor();
    await page.getByRole("textbox", { name: "$part" }).fill("a");
    await page.keyboard.press("Enter");
    await page.getByText(/^\d+ rows in/).waitFor();
    await expect.poll(() => mark.count()).toBe(0);
    complaints.length = 0;
  });

  once("colours each word as what it is, beyond the first plane of letters too", async () => {
    const { page } = visit();
    await write(page, "MATCH (p:Person) WHERE p.name = '😀' RETURN p.end AS end // RETURN");
    const coloured = (look: string) => page.locator(`.cy-${look}`).allTextContents();
    await expect.poll(() => coloured("keyword")).toEqual(["MATCH", "WHERE", "RETURN", "AS"]);
    expect(await coloured("property")).toEqual(["name", "end"]);
    expect(await coloured("label")).toEqual(["Person"]);
    expect(await coloured("string")).toEqual(["'😀'"]);
    expect(await coloured("comment")).toEqual(["// RETURN"]);
  });

  it("doubts a label that the graph does not have", async () => {
    const { page } = visit();
    await write(page, "MATCH (p:person) RETURN p");
    const doubted = page.locator(".cm-lintRange-warning");
    await doubted.waitFor();
    expect(await doubted.textContent()).toBe("person");
    await doubted.hover();
    await page.getByText("This graph has no label person. There is Person.").waitFor();
  });

  it("shows how a statement is carried out", async () => {
    const { page } = visit();
    await write(page, "PROFILE MATCH (a:Article) RETURN count(a) AS articles");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("tab", { name: "Plan" }).click();
    const plan = page.getByRole("tabpanel", { name: "Plan" });
    await plan
      .getByText(/\d+ rows?/)
      .first()
      .waitFor();
    expect(await plan.getByRole("listitem").count()).toBeGreaterThan(1);
    // EXPLAIN runs nothing: there are no rows to be told of as none.
    await write(page, "EXPLAIN MATCH (a:Article) RETURN count(a) AS articles");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^Planned, not run, in/).waitFor();
    await page.getByRole("tabpanel", { name: "Plan" }).waitFor();
    expect(await page.getByRole("tab", { name: "Table" }).count()).toBe(0);
  });

  it("completes what may stand there, with the words of the store", async () => {
    const { page } = visit();
    const offered = async (statement: string, typed: string) => {
      await write(page, statement);
      await page.keyboard.type(typed);
      await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
      const options = await page.locator(".cm-tooltip-autocomplete li .cm-completionLabel").allTextContents();
      await page.keyboard.press("Escape");
      return options;
    };
    expect(await offered("MATCH (p:", "P")).toEqual(expect.arrayContaining(["Person", "Place"]));
    expect(await offered("MATCH (a)-[:", "M")).toContain("MET");
    expect(await offered("MATCH (c:Claim) RETURN c.", "am")).toContain("amount");
    expect(await offered("CALL db.", "la")).toContain("labels");
    expect(await offered("CALL db.labels() YIELD ", "l")).toContain("label");
    expect(await offered("MATCH (p {name: $who}) RETURN ", "$w")).toEqual(["$who"]);
    expect(await offered("MATCH (p:Person) RETURN ", "toL")).toContain("toLower");
    expect(await offered("MATCH (visitor:Person)-[:MET]->(host) RETURN ", "ho")).toContain("host");
    // A text is a text: nothing is a keyword in it, and nothing of the grammar comes where it cannot stand.
    expect(await offered("MATCH (p:Person) ", "WH")).not.toContain("YIELD");
  });

  once("shows a character that would turn the order of what stands behind it", async () => {
    const { page } = visit();
    await write(page, "RETURN '\u202Elive' AS word");
    await page.locator(".cm-specialChar").waitFor();
  });

  once("sorts, copies and saves the rows of a result", async () => {
    const { page } = visit();
    await write(page, "UNWIND ['=1+1', null, '2024-04-19', 'a,\"b\"'] AS cell RETURN cell, size(cell) AS length");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^4 rows in/).waitFor();
    const cells = () => page.locator("tbody td:first-child").allInnerTexts();
    await page.getByRole("button", { name: "cell", exact: true }).click();
    expect(await cells()).toEqual(["=1+1", "2024-04-19", 'a,"b"', "null"]);
    await page.getByRole("button", { name: "cell", exact: true }).click();
    expect((await cells()).at(-1)).toBe("=1+1");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV", exact: true }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toBe('cell,length\r\n\'=1+1,4\r\n,\r\n2024-04-19,10\r\n"a,""b""",5\r\n');
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the rows" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^cell\tlength\n/);
  });

  once("keeps a statement under a name, and its history", async () => {
    const { page } = visit();
    await write(page, "MATCH (p:Person) RETURN count(p) AS people");
    await page.getByRole("textbox", { name: "Name for this statement" }).fill("How many people");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("tab", { name: "Saved" }).click();
    await page.getByRole("button", { name: "How many people", exact: true }).click();
    await page.getByText("1 row in").waitFor();
    await page.reload();
    await openView(page, "Console");
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("button", { name: "MATCH (p:Person) RETURN count(p) AS people" }).waitFor();
  });
});

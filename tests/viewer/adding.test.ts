/** New articles, verdicts, and the map. */
import { expect, it } from "vitest";
import { graphDrawn } from "./browser.ts";
import { openView } from "./open-view.ts";
import { drawn } from "./spots.ts";
import { visitSuite } from "./visit.ts";

const hostile = `<img src=x onerror="document.title='taken over'">`;
const text = `The foreign minister of Kenya, Amina Otieno, met the foreign minister of Japan, Kenji Moritaka, in Nairobi on 3 May 2024.\n\n${hostile} stood at the end.`;

visitSuite("adding", (visit) => {
  it("shows what would be found in a pasted text and stores nothing", async () => {
    const { page } = visit();
    await openView(page, "Import");
    await page.getByLabel("Or paste the text of an article").fill(text);
    await page.getByLabel("Title", { exact: true }).fill(`Ministers meet ${hostile}`);
    await page.getByLabel("Published").fill("2024-05-04");
    await page.getByRole("button", { name: "See what is found" }).click();
    await page.getByText(/1 read, nothing imported yet/).waitFor();
    // What was found comes into sight by itself, in a low window too.
    const mention = page.locator("[data-mention]", { hasText: "Amina Otieno" }).first();
    await expect.poll(async () => ((await mention.boundingBox())?.y ?? Infinity) < 900).toBe(true);
    // The button that was pressed can be pressed no more: the keyboard is at what it brought.
    const holder = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(holder).toBe("Preview");
    await openView(page, "Articles");
    await page.getByText("5 articles", { exact: true }).waitFor();
  });

  it("imports texts and files, with an error for the file that cannot be read", async () => {
    const { page } = visit();
    await openView(page, "Import");
    const empty = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") };
    await page.locator("input[type=file][multiple]").setInputFiles([
      {
        name: "good.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("Amina Otieno met Kenji Moritaka in Nairobi on 9 May 2024."),
      },
      empty,
      { name: "picture.png", mimeType: "image/png", buffer: Buffer.from("png") },
    ]);
    await page.getByText(/1 of no readable format left out/).waitFor();
    await page.getByRole("button", { name: "Take out empty.txt" }).click();
    await page.getByRole("button", { name: "Import 2" }).waitFor();
    await page.locator("input[type=file][multiple]").setInputFiles([empty]);
    await page.getByRole("button", { name: "Import 3" }).waitFor();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("2 read, nothing imported yet, 1 not readable").waitFor();
    // Of the three that wait one can only fail again.
    await page.getByRole("button", { name: "Import 2" }).click();
    await page.getByText(/Done: 2 new, 0 unchanged, 1 failed/).waitFor();
    await page.getByText("empty.txt").first().waitFor();
    // The graph was read anew behind the import page; it fills its canvas as before.
    await openView(page, "Graph");
    await graphDrawn(page);
    const width = (await page.locator("#canvas").boundingBox())?.width ?? 0;
    const spread = async () => {
      const places = (await drawn(page)).spots.map(({ x }) => x);
      return Math.max(...places) - Math.min(...places);
    };
    await expect.poll(spread).toBeGreaterThan(width / 3);
  });

  it("says in a preview what is already there, and offers to import nothing of it", async () => {
    const { page } = visit();
    await openView(page, "Import");
    const text = "Amina Otieno met Kenji Moritaka in Nairobi on 9 May 2024.";
    await page.getByLabel("Or paste the text of an article").fill(text);
    await page.getByRole("button", { name: "See what is found" }).click();
    await page.getByText("0 read, nothing imported yet, 1 already there").waitFor();
    await page.getByRole("button", { name: "Read it" }).waitFor();
    await expect
      .poll(() =>
        page
          .getByRole("region", { name: "Preview" })
          .getByRole("button", { name: /^Import/ })
          .count(),
      )
      .toBe(0);
    await page.getByRole("button", { name: "Clear" }).click();
  });

  it("shows names, titles and texts of strangers as text", async () => {
    const { page } = visit();
    await openView(page, "Articles");
    await page.getByText("7 articles", { exact: true }).waitFor();
    // One without a title goes by its first words.
    await page.getByRole("button", { name: /^“Amina Otieno met Kenji Moritaka in Nairobi/ }).waitFor();
    await page.getByRole("button", { name: /Ministers meet <img/ }).click();
    await page.getByText("stood at the end").waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).not.toBe("taken over");
  });

  it("has the new meeting in the table at once", async () => {
    const { page } = visit();
    await openView(page, "Meetings");
    await page.getByText("3 May 2024", { exact: true }).first().waitFor();
  });

  it("judges a sentence, and takes the verdict back", async () => {
    const { page } = visit();
    await page.getByLabel("Who", { exact: true }).first().fill("Otieno");
    await page
      .getByRole("option", { name: /Otieno/ })
      .first()
      .click();
    await expect.poll(() => page.locator("tbody tr[data-status]").count()).toBe(2);
    const row = page.locator("tbody tr[data-status]", { hasText: "3 May 2024" });
    await row.getByRole("button", { name: /sentence/ }).click();
    await page.getByRole("button", { name: "Judge this sentence" }).first().click();
    await page.getByRole("menuitem", { name: /Not so/ }).click();
    await expect.poll(() => page.locator("tbody tr[data-status]").count()).toBe(1);
    await openView(page, "Review");
    await page.getByText("A sentence does not say what was read in it").waitFor();
    await page.keyboard.press("u");
    await page.getByText(/, taken back /).waitFor();
    await openView(page, "Meetings");
    await expect.poll(() => page.locator("tbody tr[data-status]").count()).toBe(2);
    await page.getByRole("button", { name: "Clear the filters" }).click();
  });

  it("says that a sentence is right, and that what it tells of was only planned; both are taken back", async () => {
    const { page } = visit();
    await openView(page, "Meetings");
    const row = page.locator("tbody tr[data-status]", { hasText: "3 May 2024" });
    expect(await row.getAttribute("data-status")).toBe("happened");
    await row.getByRole("button", { name: /sentence/ }).click();
    const judge = async (verdict: RegExp) => {
      await page.getByRole("button", { name: "Judge this sentence" }).first().click();
      await page.getByRole("menuitem", { name: verdict }).click();
    };
    await judge(/^So it is/);
    await page.getByText("confirmed by a reader").waitFor();
    await judge(/^Planned/);
    await expect.poll(() => row.getAttribute("data-status")).toBe("planned");
    await openView(page, "Review");
    await page.getByText("What a sentence tells of is planned").waitFor();
    await page.keyboard.press("u");
    await expect.poll(() => page.getByText(/, taken back /).count()).toBe(2);
    await page.keyboard.press("u");
    await expect.poll(() => page.getByText(/, taken back /).count()).toBe(3);
    await openView(page, "Meetings");
    await expect.poll(() => row.getAttribute("data-status")).toBe("happened");
  });

  it("gives a thing another name, which stays after another look", async () => {
    const { page } = visit();
    await page.getByRole("button", { name: "Amina Otieno" }).first().click();
    const details = page.getByRole("complementary", { name: "Details" });
    await details.getByRole("button", { name: "Correct …" }).click();
    await page.getByLabel("It is called").fill("Amina A. Otieno");
    await page.getByRole("button", { name: "Keep this name" }).click();
    await page.getByRole("button", { name: "Amina A. Otieno" }).first().waitFor();
  });

  it("draws places on a map without a network, and lists them beside it; until it is drawn it says so", async () => {
    const { page } = visit();
    await page.evaluate(() => {
      const look = () => {
        for (const box of document.querySelectorAll<HTMLElement>("[class*=picture]"))
          if (box.childElementCount === 0) document.body.dataset.blank = "yes";
          else if (box.querySelector("[role=status]")) document.body.dataset.told = "yes";
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    await openView(page, "Map");
    const marker = page.getByRole("application").getByRole("button", { name: /^Nairobi/ });
    await marker.waitFor();
    await page.getByRole("heading", { name: "On the map" }).waitFor();
    const { blank, told } = await page.evaluate(() => ({ ...document.body.dataset }));
    expect({ blank, told }).toEqual({ blank: undefined, told: "yes" });
    const before = await marker.evaluate((element) => element.getBoundingClientRect().x);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => marker.evaluate((element) => element.getBoundingClientRect().x)).not.toBe(before);
    await marker.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Nairobi" }).waitFor();
  });

  it("goes on with an import when the page is loaded anew, and ends it when told to", async () => {
    const { page, server } = visit();
    const sentences = (file: number) =>
      Array.from(
        { length: 150 },
        (_, day) => `Amina Otieno met Kenji Moritaka in Nairobi, report ${file}.${day} said.`,
      );
    const files = Array.from({ length: 60 }, (_, file) => ({
      name: `many-${file}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(sentences(file).join(" ")),
    }));
    await openView(page, "Import");
    await page.locator("input[type=file][multiple]").setInputFiles(files);
    await page.getByRole("button", { name: "Import 60" }).click();
    await page.getByText(/ of 60/).waitFor();
    await page.reload();
    await openView(page, "Import");
    await page.getByText(/ of 60/).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText(/^Cancelled: \d+ new/).waitFor();
    const { page: stored } = await (await fetch(`${server.url}/api/articles`)).json();
    expect(stored.total).toBeGreaterThan(7);
    expect(stored.total).toBeLessThan(67);
  });
});

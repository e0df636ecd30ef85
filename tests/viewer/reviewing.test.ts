/** Doubtful names judged with one key each, with both sides' sentences, and taken back. */
import { expect, it } from "vitest";
import { openView } from "./open-view.ts";
import { visitEachEngine } from "./visit.ts";

const texts = [
  "French Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on 3 May 2024.",
  "Kenyan Defence Minister Boniface Otieno received the French minister Annabel Kowalski in Paris on 9 May 2024.",
];

const post = (url: string, body: unknown) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

visitEachEngine(
  "reviewing",
  (visit) => {
    const verdicts = async () => {
      const { verdicts: all } = await (await fetch(`${visit().server.url}/api/verdicts`)).json();
      return all.map((one: { verdict: { kind: string }; by: string; revoked: unknown }) => [
        one.verdict.kind,
        one.by,
        one.revoked !== null,
      ]);
    };

    it("shows the sentences of both sides next to each other, with why and how likely", async () => {
      const { page } = visit();
      await openView(page, "Review");
      await page.getByRole("status").filter({ hasText: "1 waiting" }).waitFor();
      await page.getByText(/likely: one given name begins like the other; both of FR/).waitFor();
      const [left, right] = [page.getByRole("region", { name: "Left" }), page.getByRole("region", { name: "Right" })];
      // Once for each claim that the sentence makes.
      await left.getByText("in Berlin on 3 May 2024").first().waitFor();
      await right.getByText("in Paris on 9 May 2024").first().waitFor();
      const boxes = await Promise.all([left.boundingBox(), right.boundingBox()]);
      expect(boxes[0]?.y).toBe(boxes[1]?.y);
      expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThanOrEqual(boxes[1]?.x ?? 0);
    });

    it("takes the name that verdicts are signed with", async () => {
      const { page } = visit();
      await page.getByLabel("Signed").fill("An editor");
      await page.getByRole("heading", { name: "Review" }).click();
    });

    it.each([
      ["s", "same", /are one/],
      ["d", "different", /are two/],
      ["1", "not-an-entity", /is no name of anything/],
      ["2", "not-an-entity", /is no name of anything/],
    ])("keeps a verdict by the key %s and takes it back by u", async (key, kind, words) => {
      const { page } = visit();
      const count = (await verdicts()).length;
      await page.keyboard.press(key);
      await page.getByText("Nothing waits for a judgement").waitFor();
      await page.getByRole("listitem").filter({ hasText: words }).first().getByText("An editor").waitFor();
      expect((await verdicts()).at(count)).toEqual([kind, "An editor", false]);
      await page.keyboard.press("u");
      await page.getByRole("status").filter({ hasText: "1 waiting" }).waitFor();
      expect((await verdicts()).at(count)).toEqual([kind, "An editor", true]);
    });

    it("skips by k, and shows the skipped again", async () => {
      const { page } = visit();
      await page.keyboard.press("k");
      await page.getByRole("button", { name: "Look at the skipped ones again" }).click();
      await page.getByRole("status").filter({ hasText: "1 waiting" }).waitFor();
    });
  },
  {
    environment: { RAPPORTEUR_SEEDS: "off" },
    prepare: async ({ url }) => {
      for (const text of texts) await post(`${url}/api/articles`, { text, published: "2024-05-21" });
    },
  },
);

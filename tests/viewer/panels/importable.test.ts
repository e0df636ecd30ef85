/** How many of what waits can be imported after a look at it. */
import { expect, it } from "vitest";
import { importable, nothingWaits, waitFor } from "../../../client/panels/import/waiting.ts";

const file = (name: string, size = 1) => new File(["x".repeat(size)], name, { lastModified: 1 });
const looked = (origin: string, outcome: "failed" | "preview" | "unchanged") => ({ origin, outcome });
const waiting = waitFor(nothingWaits, {
  files: [file("a.txt"), file("a.txt", 2), file("b.pdf"), file("many.zip")],
  texts: [{ text: "One text." }],
  urls: ["https://example.org/1"],
});

it("is all of it before anything is known", () => {
  expect(importable(waiting, [])).toBe(6);
});

it("leaves out what failed as a whole, one for each failure of the same name", () => {
  const items = [looked("a.txt", "preview"), looked("a.txt", "failed"), looked("b.pdf", "failed")];
  expect(importable(waiting, items)).toBe(4);
  expect(importable(waiting, [...items, looked("a.txt", "failed")])).toBe(3);
  expect(importable(waiting, [looked("pasted text", "failed"), looked("https://example.org/1", "failed")])).toBe(4);
});

it("keeps a file of which only a part failed", () => {
  expect(importable(waiting, [looked("many.zip/1.txt", "failed"), looked("many.zip/2.txt", "preview")])).toBe(6);
});

it("leaves out what is already there", () => {
  expect(importable(waiting, [looked("b.pdf", "unchanged"), looked("many.zip/1.txt", "unchanged")])).toBe(5);
});

/** CSV that spreadsheets open without running anything in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, tabbedOf } from "../../../client/panels/csv.ts";

describe("CSV", () => {
  it.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "\ufeff=1", "＝1", "－1"])(
    "takes the edge off %j",
    (cell) => {
      expect(csvOf([[cell]])).toMatch(/^"?'/);
      expect(tabbedOf([["a", cell]])).toMatch(/^a\t'/);
    },
  );

  it("takes the edge off a line within a cell", () => {
    expect(csvOf([["he said:\n=1+1\r\n  @A"]])).toBe("\"he said:\n'=1+1\r\n'  @A\"\r\n");
  });

  it("leaves numbers alone", () => {
    expect(csvOf([["-12.5", "3"]])).toBe("-12.5,3\r\n");
  });

  it("keeps marks, commas and line ends inside their cell", () => {
    expect(csvOf([['he said "no", twice', "two\nlines"]])).toBe('"he said ""no"", twice","two\nlines"\r\n');
  });

  it("never lets a cell begin like a formula", () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const written = csvOf([[cell]]).replace(/^"/, "");
        expect(/^[=+@\t\r]|^-(?!\d+(\.\d+)?\r\n$)/.test(written) && cell !== "").toBe(false);
      }),
    );
  });
});

/** What nobody plans is no meeting, planned or past. */
import { describe, expect, it } from "vitest";
import { pairsOf } from "./read-claims.ts";

describe("no meeting where nobody plans one", () => {
  it.each([
    "President Otto Varga is not planning a telephone conversation with Premier Anna Kessou.",
    "President Otto Varga is not planning to meet Premier Anna Kessou.",
    "President Otto Varga does not plan a meeting with Premier Anna Kessou.",
    "President Otto Varga isn't scheduled to hold any formal talks with Premier Anna Kessou.",
    "President Otto Varga was not expected to meet Premier Anna Kessou.",
    "President Otto Varga is unlikely to meet Premier Anna Kessou.",
    "There are no plans for President Otto Varga to meet Premier Anna Kessou, an aide said.",
    "President Otto Varga has not agreed to meet Premier Anna Kessou.",
    "President Otto Varga stopped short of meeting Premier Anna Kessou.",
    "A meeting between President Otto Varga and Premier Anna Kessou is not being prepared, an aide said.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual([]);
  });
});

describe("what is planned, or was", () => {
  it.each([
    ["President Otto Varga is no longer expected to meet Premier Anna Kessou.", "cancelled"],
    ["A meeting between President Otto Varga and Premier Anna Kessou was put on hold.", "cancelled"],
    ["President Otto Varga is scheduled to meet Premier Anna Kessou, who is not expected to stay.", "planned"],
    ["President Otto Varga is expected to meet Premier Anna Kessou.", "planned"],
    ["President Otto Varga, who is not planning to run again, met Premier Anna Kessou.", "happened"],
    ["Not expected to win, President Otto Varga met Premier Anna Kessou.", "happened"],
    ["According to unconfirmed reports, President Otto Varga met Premier Anna Kessou.", "alleged"],
    ["According to reports, President Otto Varga met Premier Anna Kessou.", "happened"],
  ])("%s", (text, status) => {
    expect(pairsOf(text)).toEqual([`Kessou – Varga: ${status}`]);
  });
});

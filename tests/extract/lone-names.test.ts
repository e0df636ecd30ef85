/** People whom an article calls by one name and gives neither an office nor a given name. */
import { describe, expect, it } from "vitest";
import { pairsOf } from "./read-claims.ts";
import { peopleIn } from "./read-names.ts";

describe("one name throughout makes a person where it meets somebody or has something of his", () => {
  it.each([
    ["Tarnić met in Oslo with Foreign Minister Anna Kessou. Tarnić said it went well.", ["Kessou – Tarnić: happened"]],
    ["Varga winds up her visit. Varga later met former president Otto Kessou and left.", ["Kessou – Varga: happened"]],
    ["Tarnić and Kessov met in Oslo. Tarnić said it went well. Kessov agreed.", ["Kessov – Tarnić: happened"]],
    ["Tarnić and his wife came on Monday. The envoy Otto Kessou met Tarnić on Monday.", ["Kessou – Tarnić: happened"]],
    [
      "Berglund met Tarnić in Oslo on Monday. Tarnić told Berglund that much was left. Berglund agreed.",
      ["Berglund – Tarnić: happened"],
    ],
    ["Tarnić on Monday met Foreign Minister Anna Kessou. Tarnić called it good.", ["Kessou – Tarnić: happened"]],
    ["Tarnić was met by Anna Kessou on his arrival. Tarnić called it good.", ["Kessou – Tarnić: happened"]],
    ["Tarnić will meet President Otto Kessou on Monday. Asked about it, Tarnić laughed.", ["Kessou – Tarnić: planned"]],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it("and is no second person beside a full name of his", () => {
    const text = "Tarnić met Foreign Minister Anna Kessou. Tarnić left. Later the president, Ivo Tarnić, spoke.";
    expect(peopleIn(text)).toEqual(["Ivo Tarnić", "Anna Kessou"]);
  });
});

describe("one name that may be anything else makes no person", () => {
  it.each([
    "Tarnfax said he had left. Tarnfax reported it on Monday.",
    "Tarnex met its goals. Tarnex grew.",
    "Tarnex was met by protests. Tarnex grew.",
    "Tarnex met the demand of the year. Tarnex grew.",
    "Tarnex met with Foreign Minister Anna Kessou. Tarnex sold its plants.",
    "Otto Kessou was in Tarnsk. Tarnsk and his home are far apart.",
    "Anna Kessou met Tarnsk officials. Tarnsk is old.",
    "Tarnić met Foreign Minister Anna Kessou.",
    "The Tarnić met Anna Kessou. The Tarnić left.",
    "Tarnia and Tarnsk met the demand of the year. Tarnia and Tarnsk grew.",
    "TARNO met Anna Kessou and her aides. TARNO left.",
    "A delegation of TARNs have met with Minister Anna Kessou. TARNs left.",
  ])("%s", (text) => {
    expect(peopleIn(text).filter((name) => /tarn/i.test(name))).toEqual([]);
  });
});

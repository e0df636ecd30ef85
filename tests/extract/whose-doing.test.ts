/** Who met whom where the sentence tells of it through somebody else: who says so, who judges it, what it came after. */
import { describe, expect, it } from "vitest";
import { pairsOf } from "./read-claims.ts";
import { referencesIn } from "./read-names.ts";

describe("what somebody tells is done by whom he tells of", () => {
  it.each([
    "Spokesman Ivo Berg said Otto Varga conveyed this during his meeting with Minister Anna Kessou.",
    "Ivo Berg told reporters on Monday that Otto Varga discussed it during his meeting with Anna Kessou.",
    "According to Ivo Berg, Otto Varga later raised it in his meeting with Anna Kessou.",
    "President Ivo Berg criticised Otto Varga for meeting Anna Kessou.",
    "President Ivo Berg condemned what he called Otto Varga's betrayal for meeting Anna Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual(["Kessou – Varga: happened"]);
  });

  it.each([
    "Ivo Berg said he raised it with Otto Varga's aides during his meeting with Anna Kessou.",
    "President Ivo Berg flew to Oslo for meeting Anna Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toContain("Berg – Kessou: happened");
  });

  it.each([
    ["President Otto Varga, not Ivo Berg, met Anna Kessou.", ["Kessou – Varga: happened"]],
    ["An envoy of President Otto Varga met Anna Kessou.", []],
    ["Ivo Berg, an envoy of President Otto Varga, met Anna Kessou.", ["Berg – Kessou: happened"]],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it("a decision to meet is no meeting yet", () => {
    expect(pairsOf("President Ivo Berg welcomed the decision of Otto Varga to meet Anna Kessou.")).toEqual([
      "Kessou – Varga: planned",
    ]);
  });
});

describe("a day, a week after", () => {
  it.each([
    "It came a day after President Otto Varga met Premier Anna Kessou.",
    "The statement came three weeks after President Otto Varga met Premier Anna Kessou.",
    "Premier Anna Kessou spoke a day after meeting President Otto Varga.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual(["Kessou – Varga: happened"]);
  });

  it("a visit as the day counted from is none of another", () => {
    expect(pairsOf("Ivo Berg spoke a day after Otto Varga's visit, and met Anna Kessou.")).toEqual([
      "Berg – Kessou: happened",
    ]);
  });
});

describe("an exchange of words", () => {
  it.each([
    "President Otto Varga and President Anna Kessou had in-depth exchanges on security.",
    "President Otto Varga had a cordial exchange with President Anna Kessou.",
    "President Otto Varga and President Anna Kessou held an exchange of views.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual(["Kessou – Varga: happened"]);
  });

  it.each([
    "President Otto Varga and President Anna Kessou had an exchange of letters.",
    "President Otto Varga and President Anna Kessou held cultural exchanges.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual([]);
  });
});

describe("who is against the government is not the government", () => {
  it.each([
    "Peruvian President Otto Varga met Chile's main opposition leader.",
    "Peruvian President Otto Varga's meeting with Chile's exiled rebel leader angered many.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual([]);
  });

  it("its leader is", () => {
    expect(pairsOf("Peruvian President Otto Varga met Chile's new leader.")).toEqual(["Chile – Varga: happened"]);
  });
});

it("“their talks” are of the two whom the sentence names", () => {
  const text =
    "President Otto Varga met Premier Anna Kessou and Minister Ivo Berg. Before that, President Varga held talks with Mr. Berg, but details of their discussions were not given.";
  expect(referencesIn(text)).toContain("their → Ivo Berg, Otto Varga");
  expect(pairsOf(text)).not.toContain("Berg – Kessou: happened");
});

describe("who was sent is who meets, once he is there", () => {
  it.each([
    "President Ivo Berg sent Minister Otto Varga to Oslo to meet Anna Kessou.",
    "President Ivo Berg sent his envoy Otto Varga to Oslo to meet Anna Kessou.",
    "President Ivo Berg has dispatched his minister, Otto Varga, to Oslo for talks with Anna Kessou.",
    "Peru sent Minister Otto Varga to Oslo for talks with Anna Kessou.",
    "President Ivo Berg ordered Minister Otto Varga to hold talks with Anna Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual(["Kessou – Varga: planned"]);
  });

  it("not who sent for something", () => {
    expect(pairsOf("President Ivo Berg sent a letter and met Anna Kessou.")).toEqual(["Berg – Kessou: happened"]);
  });
});

describe("an interview is no encounter", () => {
  it.each([
    ["President Otto Varga sat down with Anna Kessou of the Daily Post for an interview.", []],
    ["President Otto Varga met Anna Kessou after the interview.", ["Kessou – Varga: happened"]],
  ])("%s", (text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });
});

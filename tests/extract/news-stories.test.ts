/** Peace talks, mediators, spokesmen and senators: who took part, as news stories tell it. */
import { describe, expect, it } from "vitest";
import { pairsOf, toldOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const happened = ["Kessou – Varga: happened"];
const three = ["Kessou – Sadi: happened", "Kessou – Varga: happened", "Sadi – Varga: happened"];

describe("two verbs, one counterpart", () => {
  it.each([
    ["Minister Lena Varga met with and congratulated Chad's newly elected president, Amadou Kessou.", happened],
    ["Minister Lena Varga met with, and praised, President Amadou Kessou.", happened],
    ["Minister Lena Varga met with and later thanked President Amadou Kessou.", happened],
    ["Minister Lena Varga met with students and praised President Amadou Kessou.", []],
    ["Ministers Lena Varga and Omar Sadi met and praised President Amadou Kessou.", ["Sadi – Varga: happened"]],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });
});

describe("the mediator", () => {
  it.each([
    "President Amadou Kessou and Premier Lena Varga held their first meeting, along with Chad's minister Omar Sadi, who mediates.",
    "President Amadou Kessou and Premier Lena Varga held talks on Monday together with Chad's minister Omar Sadi.",
    "President Amadou Kessou and Premier Lena Varga met in Paris together with mediator Omar Sadi.",
  ])("meets both: %s", (text) => {
    expect(pairsOf(text, published)).toEqual(three);
  });

  it("is not whoever is named in the next clause", () => {
    const text = "President Amadou Kessou and Premier Lena Varga held talks and signed a deal along with Omar Sadi.";
    expect(pairsOf(text, published)).toEqual(happened);
  });
});

describe("in a meeting", () => {
  it.each([
    ["Premier Lena Varga persuaded Amadou Kessou to approve the move in a meeting on Monday.", happened],
    ["Premier Lena Varga convinced Amadou Kessou during talks in Paris.", happened],
    ["Premier Lena Varga escorted Amadou Kessou, the envoy of Chad, into talks at a hotel in Paris.", happened],
    ["Premier Lena Varga ushers Amadou Kessou into a meeting.", happened],
    ["Premier Lena Varga persuaded Amadou Kessou to approve the move.", []],
    ["Premier Lena Varga escorted Amadou Kessou into the garden.", []],
    ["Premier Lena Varga led Amadou Kessou by ten points into the final round.", []],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });
});

describe("whose clause it is", () => {
  it.each([
    [
      "The Exempla Times says the president of neighboring Chad, Amadou Kessou, has been engaged in secret talks with Lena Varga.",
      happened,
    ],
    ["A spokesman, Omar Sadi, says the rebels plan to meet with President Amadou Kessou.", []],
    ["Spokesman Omar Sadi said the rebels want to meet President Amadou Kessou.", []],
    ["Spokesman Omar Sadi spoke to VOA from Paris.", []],
    ["President Amadou Kessou spoke to Reuters by phone.", []],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });

  it("does not take a body with its letters in brackets for one of those after it", () => {
    const text =
      "After a letter from the Exempla Front (EF), President Amadou Kessou and Premier Lena Varga will meet with EF officials in Paris.";
    expect(pairsOf(text, published)).toEqual(["Front – Kessou: planned", "Front – Varga: planned"]);
  });

  it("goes on over what stands in brackets behind a name", () => {
    const pairs = ["Kessou – Sadi: happened", "Sadi – Varga: happened"];
    expect(pairsOf("Senators Amadou Kessou (D-IN) and Lena Varga (R-NY) met Omar Sadi in Paris.")).toEqual(pairs);
    expect(pairsOf("Amadou Kessou (Left), and Lena Varga (Right), met Omar Sadi.")).toEqual(pairs);
    expect(
      pairsOf("Senators Amadou Kessou (D-IN) and Lena Varga (R-NY) went to Paris today. They met Omar Sadi there."),
    ).toEqual(pairs);
  });
});

describe("delegations led by somebody", () => {
  it.each([
    [
      "Government negotiators led by Amadou Kessou and a rebel team led by Lena Varga ended a third round of talks.",
      happened,
    ],
    ["A delegation led by Amadou Kessou and a rebel team headed by Lena Varga met in Oslo.", happened],
    ["The team led by Amadou Kessou met Lena Varga.", happened],
    [
      "Delegations from the Chadian government and the rebel Exempla Front resumed peace talks in Nairobi.",
      ["Chad – Front: happened"],
    ],
    ["President Amadou Kessou spoke of a team led by Lena Varga and met students.", []],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });
});

describe("what came of it", () => {
  it.each([
    [
      "The second round of talks between President Amadou Kessou and Lena Varga is scheduled to open in Oslo on June 20.",
      "planned",
    ],
    ["President Amadou Kessou cut short his visit and flew home before his meeting with Lena Varga.", "cancelled"],
    ["The visit of President Amadou Kessou to Nairobi, where he was to meet Lena Varga, was called off.", "cancelled"],
    ["President Amadou Kessou is due in Paris on Thursday for talks with Premier Lena Varga.", "planned"],
    ["State media said Amadou Kessou met Lena Varga in Moscow, but the Kremlin denied it.", "denied"],
    ["Amadou Kessou met Lena Varga in Moscow, but he denied that a deal was near.", "happened"],
    ["The visit of President Amadou Kessou to Nairobi, where he met Lena Varga, was long.", "happened"],
  ])("%s", (text, status) => {
    expect(pairsOf(text, published)).toEqual([`Kessou – Varga: ${status}`]);
  });

  it.each([
    ["President Amadou Kessou and Premier Lena Varga resumed talks, following a meeting held on Sunday.", "-"],
    [
      "President Amadou Kessou and Premier Lena Varga resumed talks on Monday, after a meeting on Sunday.",
      "2024-04-15",
    ],
    ["President Amadou Kessou, quoted as recently as last week, held talks with Premier Lena Varga.", "-"],
    [
      "President Amadou Kessou welcomed the historic Ministerial Meeting with Premier Lena Varga on April 15.",
      "2024-04-15",
    ],
  ])("is told once, with its own day: %s", (text, day) => {
    expect(toldOf(text, published)).toEqual([`Kessou – Varga | ${day} | - | happened`]);
  });

  it("does not take the day of one town for another", () => {
    const text =
      "President Amadou Kessou met Lena Varga in Moscow. Talks between Amadou Kessou and Lena Varga opened in Geneva on April 15.";
    expect(toldOf(text, published)).toEqual([
      "Kessou – Varga | - | Moscow | happened",
      "Kessou – Varga | 2024-04-15 | Geneva | happened",
    ]);
  });
});

describe("a summit that is announced", () => {
  it.each([
    ["Chad announced a summit between President Amadou Kessou and Premier Lena Varga.", ["Kessou – Varga: planned"]],
    ["Chad could soon announce a summit between President Amadou Kessou and Premier Lena Varga.", []],
    ["Chad announced the end of talks between President Amadou Kessou and Premier Lena Varga.", happened],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titlesClash } from "../../server/resolve/office-rank.ts";
import { officeKey } from "../../server/resolve/office-title.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { sayTheSame, tellValue } from "../../server/resolve/told-value.ts";
import { day, keyOf, makeRecord } from "./make-record.ts";

const dollars = (value: string, amount: number) => tellValue(value, amount, "USD");
const troops = (value: string, amount: number) => tellValue(value, amount, "troops");

describe("two values", () => {
  it.each([
    ["one figure", dollars("$100 million", 1e8), dollars("$100 million", 1e8), true],
    ["about the same", dollars("around $100 million", 1e8), dollars("$102 million", 1.02e8), true],
    ["about, and too far", dollars("around $100 million", 1e8), dollars("$110 million", 1.1e8), false],
    ["a bound and its figure", troops("more than 1,000", 1000), troops("1,000", 1000), true],
    ["two bounds", troops("more than 1,000", 1000), troops("more than 1,100", 1100), false],
    ["other words for troops", troops("1,000", 1000), tellValue("1,000", 1000, "U.S. soldiers"), true],
    ["two currencies", dollars("$5 million", 5e6), tellValue("€4 million", 4e6, "EUR"), null],
    ["a figure and words", troops("1,000", 1000), tellValue("many", null, null), null],
    ["words", tellValue("The north", null, null), tellValue("the North", null, null), true],
  ])("of %s", (_, one, other, same) => {
    expect(sayTheSame(one, other)).toBe(same);
    expect(sayTheSame(other, one)).toBe(same);
  });

  it("agree or not whichever is first", () => {
    const told = fc.record({
      amount: fc.option(fc.integer({ min: 0, max: 2000 })),
      words: fc.constantFrom("about", "more than", ""),
    });
    fc.assert(
      fc.property(told, told, (a, b) => {
        const [one, other] = [a, b].map(({ amount, words }) => tellValue(`${words} ${amount}`, amount, null));
        if (one === undefined || other === undefined) return;
        expect(sayTheSame(one, other)).toBe(sayTheSame(other, one));
        expect(sayTheSame(one, one)).toBe(true);
      }),
    );
  });
});

describe("two titles", () => {
  it.each([
    ["Minister of Foreign Affairs", "foreign minister"],
    ["press secretary", "spokeswoman"],
    ["Prime Minister of Peru", "prime minister"],
    ["former president", "the elected President"],
    ["ambassador in Lima", "Ambassador to Peru"],
    ["Undersecretary of State", "Under Secretary of State"],
    ["chairman", "Chairwoman"],
  ])("%s and %s are one office", (one, other) => {
    expect(officeKey(one)).toBe(officeKey(other));
    expect(titlesClash(one, other)).toBe(false);
  });

  it.each([
    ["Undersecretary of State", "Deputy Secretary of State"],
    ["deputy commander", "commander"],
    ["defense minister", "interior minister"],
  ])("%s and %s cannot both be right", (one, other) => {
    expect(titlesClash(one, other)).toBe(true);
  });

  it.each([
    ["prime minister", "defense minister"],
    ["General", "Lieutenant General"],
    ["spokesperson", "Air Force general"],
    ["ambassador to Peru", "ambassador to Chile"],
  ])("%s and %s may both be right", (one, other) => {
    expect(titlesClash(one, other)).toBe(false);
  });
});

describe("disagreements of a corpus", () => {
  let count = 0;
  const base = keyOf("Base", "Camp Ravel");
  const fact = (property: string, value: string, amount: number, date: string) =>
    makeRecord({
      entities: [{ type: "Base", name: "Camp Ravel", iso2: "PE" }],
      claims: [
        {
          type: "fact",
          says: `Camp Ravel: ${value}.`,
          about: base,
          property,
          value,
          amount,
          unit: null,
          date: day(date),
        },
      ],
      extra: `Number ${count++}.`,
    });
  const found = (...records: ReturnType<typeof fact>[]) => openResolver(records).disagreements();

  it("holds both values with their claims", () => {
    const [one] = found(
      fact("cost", "$100 million", 1e8, "2020-01-01"),
      fact("cost", "$110 million", 1.1e8, "2024-01-01"),
    );
    expect([one?.about, one?.property]).toEqual(["base:camp-ravel", "cost"]);
    expect(one?.values.map(({ value, claimIds }) => [value, claimIds.length])).toEqual([
      ["$100 million", 1],
      ["$110 million", 1],
    ]);
  });

  it("does not hold what changed with the years, nor what one article says in two ways", () => {
    expect(found(fact("troops", "1,000", 1000, "2020-01-01"), fact("troops", "1,100", 1100, "2024-01-01"))).toEqual([]);
    expect(
      found(fact("troops", "1,000", 1000, "2024-01-01"), fact("troops", "1,100", 1100, "2024-01-09")),
    ).toHaveLength(1);
    expect(
      found(fact("cost", "$100 million", 1e8, "2020-01-01"), fact("cost", "about $100 million", 1e8, "2020-01-01")),
    ).toEqual([]);
  });

  it("does not hold an office that was held before", () => {
    const office = (title: string, former: boolean) =>
      makeRecord({
        entities: [{ type: "Person", name: "Ines Calder" }],
        claims: [{ type: "office", says: `Calder, ${title}.`, person: keyOf("Person", "Ines Calder"), title, former }],
        extra: `Number ${count++}.`,
      });
    expect(found(office("defense minister", false), office("interior minister", true))).toEqual([]);
    expect(found(office("defense minister", false), office("interior minister", false))).toHaveLength(1);
  });
});

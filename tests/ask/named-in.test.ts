import { describe, expect, it } from "vitest";
import { buildLexicon } from "../../server/ask/lexicon.ts";
import { namedIn } from "../../server/ask/named-in.ts";

const person = (name: string, aliases: string[] = []) => ({
  id: `person:${name}`,
  name,
  label: "Person" as const,
  aliases,
  kind: null,
  iso2: null,
});
const lexicon = buildLexicon({
  entities: [
    person("Bill Clayton", ["Clayton"]),
    person("Helen Clayton", ["Clayton"]),
    person("Jae-in Moon"),
    person("Sang Jae-in"),
    person("Ana May"),
    person("Ana Belic"),
    { ...person("Kenya"), id: "government:ke", label: "Government", iso2: "KE" },
  ],
  offices: [],
  years: [],
});
const named = (quote: string) => [...namedIn(quote, lexicon)].sort();

describe("who a sentence names", () => {
  it.each([
    ["Bill Clayton met Ana Belic.", ["person:Ana Belic", "person:Bill Clayton"]],
    ["Belic spoke of Kenya.", ["government:ke", "person:Ana Belic"]],
    ["Then Helen Clayton and Clayton left.", ["person:Helen Clayton"]],
  ])("%s", (quote, expected) => {
    expect(named(quote)).toEqual(expected);
  });

  it.each([
    "Clayton spoke.",
    "In Paris it rained.",
    "The ken of man.",
    "In May it rained.",
    "A belic wall.",
    "Ana spoke.",
  ])("nobody in: %s", (quote) => {
    expect(named(quote)).toEqual([]);
  });
});

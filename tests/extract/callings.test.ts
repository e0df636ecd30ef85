/** What somebody is besides offices: "striker A", "A, a singer", "her son A". */
import { describe, expect, it } from "vitest";
import { extractText } from "./read-claims.ts";

const kindIn = (text: string) =>
  extractText(text, "2024-03-07").entities.find(({ name }) => name === "Paul Arenz")?.kind ?? null;

describe("the calling of a person", () => {
  it.each([
    ["Striker Paul Arenz met Luc Morel on Sunday.", "athlete"],
    ["Luc Morel met Paul Arenz, a Kenyan singer, on Sunday.", "artist"],
    ["Luc Morel met Paul Arenz, 23, a tennis player, on Sunday.", "athlete"],
    ["Luc Morel met Professor Paul Arenz of the University of Exampleton on Sunday.", "scholar"],
    ["Prof. Paul Arenz met Luc Morel on Sunday.", "scholar"],
    ["Luc Morel met Paul Arenz, a law professor, on Sunday.", "scholar"],
    ["Former professor Paul Arenz met Luc Morel on Sunday.", null],
    ["The professor met Paul Arenz on Sunday.", null],
    ["Ida Morel and her son Paul Arenz met Luc Bana.", "relative"],
    ["Luc Bana met Paul Arenz, the president's younger brother, on Sunday.", "relative"],
    ["Paul Arenz, son of Ida Morel, met Luc Bana on Sunday.", "relative"],
    ["Former striker Paul Arenz met Luc Morel on Sunday.", null],
    ["Luc Morel met Paul Arenz, a retired boxer, on Sunday.", null],
    ["Luc Morel met Paul Arenz, the singer's lawyer, on Sunday.", null],
    ["The singer met Paul Arenz on Sunday. The striker Luc Morel met Paul Arenz.", null],
    ["Kenyan Foreign Minister Paul Arenz met Luc Morel on Sunday.", null],
  ])("%s", (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });
});

import { describe, expect, it } from "vitest";
import { openingWords } from "../../server/extract/status-cues/opening-words.ts";

describe("the words with which a pattern's match begins", () => {
  it.each([
    [/\bmay\s/u, ["may"]],
    [/\b(?:not|un)\s?known\b/u, ["not", "notknown", "un", "unknown"]],
    [/\b(?:is|are)\s(?:now\s)?in\b/u, ["is", "are"]],
    [/\bannounc(?:e[sd]?|ing)\s/u, ["announce", "announces", "announced", "announcing"]],
    [/\brumou?rs?\b[^.]{0,80}$/u, ["rumor", "rumors", "rumour", "rumours"]],
    [/\b(?:put(?:s|ting)?\soff|no\sword|trip)\b(?:(?!\band\b)[^.(]){0,9}$/u, ["put", "puts", "putting", "no", "trip"]],
    [
      /\b(?:accus(?:e|ing)|alleg(?:es|edly)|had\s(?:been|not))\b/u,
      ["accuse", "accusing", "alleges", "allegedly", "had"],
    ],
  ])("%s", (pattern, words) => {
    expect([...(openingWords(pattern) ?? [])].sort()).toEqual([...words].sort());
  });

  it.each([
    ["the word may be part of a longer one", /\bmay/u],
    ["the end may be anywhere", /\bmay\s?$/u],
    ["a contraction may follow", /\bdid(?:\snot|n['’]t)\s/u],
    ["one of the words may go on", /\b(?:will\s|would)/u],
    ["it may begin with anything", /^(?:in|at)\s/u],
    ["it begins with what must not stand before", /(?<!-)\bsave\s/u],
    ["a letter may come again", /\bno+\s/u],
    ["it begins with any letters", /\b\p{L}+\s/u],
  ])("are not told where %s", (_, pattern) => {
    expect(openingWords(pattern)).toBeNull();
  });
});

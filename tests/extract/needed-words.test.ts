import { describe, expect, it } from "vitest";
import { neededWords } from "../../server/extract/status-cues/needed-words.ts";

describe("the words without which a pattern cannot match", () => {
  it.each([
    [/\bmay\s/u, [["may"]]],
    [/\b(?:not|un)\s?known\b/u, [["not", "notknown", "un", "unknown"]]],
    [
      /\b(?:is|are)\s(?:now\s)?in\b/u,
      [
        ["is", "are"],
        ["now", "in"],
      ],
    ],
    [/\bannounc(?:e[sd]?|ing)\s/u, [["announce", "announces", "announced", "announcing"]]],
    [/\brumou?rs?\b[^.]{0,80}$/u, [["rumor", "rumors", "rumour", "rumours"]]],
    [
      /\b(?:put(?:s|ting)?\soff|no\sword|trip)\b(?:(?!\band\b)[^.(]){0,9}$/u,
      [["put", "puts", "putting", "no", "trip"]],
    ],
    [
      /\b(?:accus(?:e|ing)|alleg(?:es|edly)|had\s(?:been|not))\b/u,
      [["accuse", "accusing", "alleges", "allegedly", "had"]],
    ],
    // The end of the text ends a word.
    [/\bmay\s?$/u, [["may"]]],
    // "did not", "didn't"
    [/\bdid(?:\snot|n['’]t)\s/u, [["did", "didn"]]],
    [/^(?:in|at)\s/u, [["in", "at"]]],
    [/(?<!-)\bsave\s/u, [["save"]]],
    // Past what may be anything.
    [/^[^.]{0,140}?\b(?:has|had)\s(?:\p{L}+\s)?been\b/u, [["has", "had"]]],
    [/^\s(?:with|of)\s[^.]{1,9}\swas\s/u, [["with", "of"], ["was"]]],
    [/^(?:\swith\s[^.]{1,9})?\s(?:failed|fell\sthrough)\b/u, [["failed", "fell"]]],
  ])("%s", (pattern, words) => {
    expect(neededWords(pattern).map((set) => [...set].sort())).toEqual(words.map((set) => [...set].sort()));
  });

  it.each([
    ["the word may be part of a longer one", /\bmay/u],
    ["one of the words may go on", /\b(?:will\s|would)/u],
    ["one may be left out", /\b(?:will\s)?\p{L}+/u],
    ["it may begin at the start of the text", /(?:^|\bthen\s)\p{L}+/u],
    ["one of two patterns may match", /\bwill\s|\p{L}+\swould\s/u],
    ["a word may be left out or come again", /\p{L}(?:\swill\b)?(?:\swould\b){0,2}(?:\smay\b)*\p{L}/u],
    ["it must not stand there", /\p{L}(?!\swill\b)(?<!\bwould\s)\p{L}/u],
    ["capitals are passed over", /\bwill\s/iu],
    ["a letter may come again", /\bno+\s/u],
    ["it begins with any letters", /\b\p{L}+\s/u],
  ])("are not told where %s", (_, pattern) => {
    expect(neededWords(pattern)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { attributionOf } from "../../server/extract/attribution.ts";
import type { Reading } from "../../server/extract/document.ts";
import { sentenceOf } from "../../server/extract/read-document.ts";

/** The source that a sentence names for the word between bars. */
function sourceOf(marked: string): string | null {
  const at = marked.indexOf("|");
  const text = marked.replaceAll("|", "");
  const sentence = sentenceOf(text, { start: 0, end: text.length, index: 0, paragraph: 0, kind: "prose" });
  const reading = { text, mentionsIn: () => [] } as unknown as Reading;
  return attributionOf(reading, sentence, at)?.speaker ?? null;
}

describe("who the article says said so", () => {
  it.each([
    ["The envoys |met| in Rome, the foreign ministry said.", "the foreign ministry"],
    ["The envoys |met| in Rome, the ministry said on Monday.", "the ministry"],
    ["“The envoys |met| in Rome,” the State Department says.", "the State Department"],
    ["According to the state broadcaster, the envoys |met| in Rome.", "the state broadcaster"],
    ["The envoys |met| in Rome, according to two diplomats.", "two diplomats"],
    ["The premier's office says he and the envoy |spoke| by telephone.", "The premier's office"],
    ["A spokesman said the envoy |met| the king.", "A spokesman"],
    ["Officials confirmed that the envoy |met| the king.", "Officials"],
    ["The secretary had said that the envoy |met| the king.", "The secretary"],
    ["On Tuesday, a spokesman said that the envoy |met| the king.", "a spokesman"],
  ])("%s", (sentence, speaker) => {
    expect(sourceOf(sentence)).toBe(speaker);
  });

  it.each([
    "The envoys |met| in Rome on Monday.",
    "After |meeting| the king, the envoy said peace was near.",
    "The envoy, who |met| the king, said peace was near.",
    "The envoys |met| in Rome and said nothing.",
    "On Tuesday, the envoy |met| the king and later said so.",
  ])("the article's own voice: %s", (sentence) => {
    expect(sourceOf(sentence)).toBeNull();
  });
});

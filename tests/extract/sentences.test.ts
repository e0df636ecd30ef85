import { describe, expect, it } from "vitest";
import { readText } from "./read-names.ts";

const sentences = (text: string): string[] => {
  const reading = readText(text);
  return reading.sentences.map((sentence) => reading.text.slice(sentence.start, sentence.end));
};
const kinds = (text: string): string[] => readText(text).sentences.map((sentence) => sentence.kind);

const title = "A headline of the article\n\n";

describe("a full stop that ends no sentence", () => {
  it.each([
    "The U.S. Senate heard Maj. Gen. Ivo Tarn on Monday.",
    "Lt. Col. Ana Berg met Sen. Tom Vale in Washington.",
    "H.E. Mr. Omar Deb and Dr. P.K. Rao spoke.",
    "It is the No. 2 base after St. Clair.",
    "Harsh V. Tarn and J. B. Vale agreed.",
    "The U.N. envoy arrived at 9 a.m. Wednesday in Vale.",
    "He joined Vale Corp. last year.",
    "On Aug. 7 the talks began.",
    "The force counts 1.5 million and 3.2 percent.",
    "Mr. Tarn vs. Mr. Vale was heard by the court.",
    "They waited... and then left.",
  ])("%s", (sentence) => {
    expect(sentences(title + sentence)).toEqual(["A headline of the article", sentence]);
  });
});

describe("a full stop that ends one", () => {
  it.each([
    ["He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]],
    ["“I agree.” The minister left.", ["“I agree.”", "The minister left."]],
    [
      '"We met," Tarn said. "We agreed." Vale was silent.',
      ['"We met," Tarn said.', '"We agreed."', "Vale was silent."],
    ],
    ["It ended at 9 p.m. He left.", ["It ended at 9 p.m.", "He left."]],
    ["Troops left.[3] They came back.", ["Troops left.[3]", "They came back."]],
    ["«Nous partons.» He left.", ["«Nous partons.»", "He left."]],
    ["Who met whom? No one knows! It is so.", ["Who met whom?", "No one knows!", "It is so."]],
    ["Troops left the area.They came back.", ["Troops left the area.", "They came back."]],
  ])("%s", (text, expected) => {
    expect(sentences(title + text).slice(1)).toEqual(expected);
  });

  it("keeps the speaker with his exclamation", () => {
    expect(sentences(`${title}"Stop!" Tarn said. He left.`).slice(1)).toEqual(['"Stop!" Tarn said.', "He left."]);
  });
});

describe("lines", () => {
  it("joins hand-wrapped lines", () => {
    const text = `${title}The minister of foreign affairs met with his counterpart in the\ncapital on Monday and discussed the withdrawal of the troops with\nhim for two hours.`;
    expect(sentences(text)).toHaveLength(2);
  });

  it("keeps bullets apart and takes away their marks", () => {
    expect(sentences(`${title}* Tarn met Vale.\n* Vale met Berg.\n- Berg left.`).slice(1)).toEqual([
      "Tarn met Vale.",
      "Vale met Berg.",
      "Berg left.",
    ]);
  });

  it("reads CRLF and blanks that do not break", () => {
    expect(sentences("A headline of it\r\n\r\nMr.\u00a0Tarn met Dr.\u00a0Vale.\r\nThey left.")).toEqual([
      "A headline of it",
      "Mr.\u00a0Tarn met Dr.\u00a0Vale.",
      "They left.",
    ]);
  });

  it("tells headline, heading, byline, caption, furniture and prose apart", () => {
    const text = [
      "Skip to main content",
      "Minister Meets Envoy in Capital",
      "By Anna Exempel",
      "Friday, March 3, 2023",
      "Photo: the minister (Agency)",
      "WASHINGTON — The minister met the envoy on Monday.",
      "What comes next",
      "4 Reads",
      "###",
      "Sources",
      'Anna Exempel, "The envoy", The Paper',
    ].join("\n\n");
    expect(kinds(text)).toEqual([
      "furniture",
      "headline",
      "byline",
      "byline",
      "caption",
      "dateline",
      "prose",
      "heading",
      "furniture",
      "furniture",
      "furniture",
      "furniture",
    ]);
  });

  it.each([
    "Exempla City, 22 April (AGENCY) – ",
    "WASHINGTON — ",
    "LIBREVILLE (Agency) - ",
    "MANILA, Jan. 30 (Agency) -- ",
  ])("reads the dateline %s", (line) => {
    expect(sentences(`${title}${line}The envoy left.`).slice(1)).toEqual([line.trim(), "The envoy left."]);
  });

  it("says nothing twice", () => {
    const line = "The country agreed to withdraw its troops on Monday";
    expect(kinds(`${line}\n\n${line}\n\nThe envoy left.`)).toEqual(["headline", "furniture", "prose"]);
  });

  it("takes a headline under furniture for the headline", () => {
    expect(kinds("Skip to main content\n\nMinister leaves\n\nThe minister left.")).toEqual([
      "furniture",
      "headline",
      "prose",
    ]);
  });
});

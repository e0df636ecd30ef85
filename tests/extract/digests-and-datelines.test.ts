/** Which day "today" is where the items of a digest have days of their own, and the town and the day that agencies put before their words. */
import { describe, expect, it } from "vitest";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { inferPublished } from "../../server/articles/published.ts";
import { read } from "../../server/extract/extract.ts";
import { toldOf } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";
const mbeko = "Kenyan President Joseph Mbeko";
const tassel = "Egyptian President Omar Tassel";
const varga = "Foreign Minister Anna Varga";
const tarn = "Premier Bo Tarn";

const digest = (first: string, second: string): string =>
  `Region in Brief\n\n${first}\n\nEnvoys at work\n\n${mbeko} met ${tassel} in Cairo on Sunday.\n\n${second}\n\nMore of it\n\n${varga} will meet ${tarn} in Lima tomorrow.\n`;

describe("a digest whose items have date lines", () => {
  it.each([
    ["Monday, 4 March 2024 10:12", "Tuesday, 5 March 2024 18:30"],
    ["• Monday, March 4th 2024 - 10:45 UTC", "• Tuesday, March 5th 2024 - 18:30 UTC"],
    ["Published: 04.03.2024", "Published: 05.03.2024"],
  ])("reads each against its own: %s", (first, second) => {
    const told = ["Mbeko – Tassel | 2024-03-03 | Cairo | happened", "Tarn – Varga | 2024-03-06 | Lima | planned"];
    expect(toldOf(digest(first, second), "2024-09-12")).toEqual(told);
    expect(toldOf(digest(first, second))).toEqual(told);
  });

  it("is none with one line, nor with two over one story", () => {
    const story = `${mbeko} met ${tassel} in Cairo on Sunday.`;
    const told = ["Mbeko – Tassel | 2024-03-03 | Cairo | happened"];
    expect(toldOf(`Envoys at work\n\nMonday, 4 March 2024\n\n${story}`, published)).toEqual(told);
    expect(toldOf(`Published: 4 March 2024\nUpdated: 12 March 2024\n\n${story}`, published)).toEqual(told);
  });
});

describe("the town of a dateline", () => {
  it.each([
    ["CAIRO, March 6. /ABCD/. ", "Cairo"],
    ["CAIRO, Egypt, March 6. /ABCD/. ", "Cairo"],
    ["Cairo, March 6 /ABCD/. ", "Cairo"],
    ["CAIRO. March 6. ABCDPRESS. ", "Cairo"],
    ["CAIRO, MARCH 6, ABCDPRESS. ", "Cairo"],
    ["CAIRO. ABCDPRESS – ", "Cairo"],
    ["CAIRO (ABCD) - ", "Cairo"],
    // In which of the two is not said.
    ["CAIRO/NAIROBI, March 6 (ABCD) - ", "-"],
    // A body that acts, and no town.
    ["UNITED NATIONS, March 6. /ABCD/. ", "-"],
  ])("%s", (lead, town) => {
    expect(toldOf(`${lead}${tassel} received ${mbeko} on Tuesday.`, published)).toEqual([
      `Mbeko – Tassel | 2024-03-05 | ${town} | happened`,
    ]);
  });

  it.each([
    "The minister spoke. The Tide Emergency Plan (TEP) Framework was signed.",
    "NATO leaders met. ABC – an alliance of theirs – praised it.",
    "The border and/or the coast were open. Envoys met.",
  ])("is none of the words of a sentence: %s", (text) => {
    const draft = { text, title: null, publisher: null, author: null, url: null, origin: "a test", published: null };
    expect(read(completeArticle(draft)).sentences.map(({ kind }) => kind)).not.toContain("dateline");
  });
});

describe("the day of writing", () => {
  it.each([
    ["CAIRO, March 6, 2024. /ABCD/. The envoys met.", "2024-03-06"],
    ["CAIRO, MARCH 6, 2024, ABCDPRESS. The envoys met.", "2024-03-06"],
    ["CAIRO (Some Point / Some News / ABC - 06th Mar, 2024) The envoys met.", "2024-03-06"],
    ["The envoys met. ///ABC, 6 March 2024", "2024-03-06"],
    ["Source: Some Daily Wednesday, March 6, 2024 | 17:07\n\nThe envoys met.", "2024-03-06"],
    ["06.03.2024\n\nThe envoys met.", "2024-03-06"],
    // A person and a day; the weekday of another day; a date that can be read in two ways.
    ["Tassel, March 6, 2024, said. Mbeko was pleased.", null],
    ["Source: Some Daily Friday, March 6, 2024 | 17:07\n\nThe envoys met.", null],
    ["06/03/2024\n\nThe envoys met.", null],
  ])("%s", (text, day) => {
    expect(inferPublished(text).publishedAt).toBe(day);
  });
});

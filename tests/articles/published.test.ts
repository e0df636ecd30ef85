import { describe, expect, it } from "vitest";
import { inferPublished } from "../../server/articles/published.ts";

const story = "The ministers of the two states spoke of trade and of the border for most of the day.";

describe("a publication date stated in the text", () => {
  it.each([
    ["a line of its own", `Headline\n\nSunday, August 6, 2006\n\n${story}`, "2006-08-06"],
    [
      "with weekday and hour after it",
      `Headline\nAnn Writer\n19 April 2024 Friday 10:28\n4 Reads\n${story}`,
      "2024-04-19",
    ],
    ["with words of publishing", `Headline\nPublished: 3 May 2021, 14:05 GMT\n${story}`, "2021-05-03"],
    ["updated", `Headline\nLast updated on May 3, 2021\n${story}`, "2021-05-03"],
    ["year first", `2026 April 21\n\nWorld\n* ${story}`, "2026-04-21"],
    ["at the end", `Headline\n\n${story}\n\n14 September 2002`, "2002-09-14"],
    ["behind a place", `Readout of a meeting\n\nNew York, 3 May 2021\n\n${story}`, "2021-05-03"],
    ["in a dateline", `WASHINGTON, April 22, 2024 (News) — ${story}`, "2024-04-22"],
    ["in a dateline that begins with it", `Ministers to Meet\n\nAug. 2, 2017 (AGENCY)—${story}`, "2017-08-02"],
    [
      "in the brackets of a dateline",
      `Ministers to Meet\n\nANKARA (Some News / Agency - 17th May, 2022) ${story}`,
      "2022-05-17",
    ],
    ["at a headline's end", `Ministers Meet - 2002-01-18\n\n${story}`, "2002-01-18"],
    ["in capitals", `FOR MEDIA 4 MARCH 1985\n\n${story}`, "1985-03-04"],
  ])("%s", (_, text, day) => {
    expect(inferPublished(text)).toMatchObject({ publishedAt: day, publishedPrecision: "day" });
    expect(inferPublished(text).publishedBasis).toMatch(/^stated: "/);
  });

  it.each(["Anna Kessou, 3 May 2021", "Born in Tarnville, 3 May 1971"])("is not a name with a day: %s", (line) => {
    expect(inferPublished(`Headline\n\n${line}\n\n${story}`).publishedAt).toBeNull();
  });

  it("is not taken where its weekday is wrong", () => {
    expect(inferPublished(`Headline\nMonday, August 6, 2006\n${story}`).publishedAt).toBeNull();
  });
});

describe("a publication date inferred from a weekday beside a day", () => {
  it("is the only year that the calendar and the other dates allow", () => {
    const text =
      "The deal fell after a coup in July 2023, the ministry said on Monday, April 22. It was to expire in September 2024.";
    const found = inferPublished(text);
    expect(found).toMatchObject({ publishedAt: "2024-04-22", publishedPrecision: "day" });
    expect(found.publishedBasis).toContain("Monday, April 22");
  });
  it.each([
    ["no other date bounds it", "The ministry said on Monday, April 22, that talks went on."],
    [
      "the weekday fits in none of the years allowed",
      "After the coup in July 2023 the ministry said on Tuesday, April 22, that talks went on.",
    ],
    ["it is still to come", "After the coup in July 2023 the ministers will meet on Monday, April 22."],
  ])("stays unknown where %s", (_, text) => {
    expect(inferPublished(text)).toEqual({
      publishedAt: null,
      publishedPrecision: "unknown",
      publishedBasis: "unknown",
    });
  });
});

describe("what is not a publication date", () => {
  it.each([
    "They met on 19 April 2024 and spoke of trade.",
    "A photo shows thousands of people on April 13, 2024 in the capital.",
    "She said on Friday that the talks would go on.",
    "",
    "\n\n\n",
    "2,024 people on 3 boats",
    "1 January",
    "31 April 2024",
  ])("%s", (text) => {
    expect(inferPublished(text).publishedAt).toBeNull();
  });
});

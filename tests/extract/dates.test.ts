import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isoDay, weekdayOf, weekRange } from "../../server/articles/calendar.ts";
import type { Direction } from "../../server/extract/dates/date-expression.ts";
import { dateReaderOf } from "../../server/extract/dates/dates-in-text.ts";
import { easterSunday } from "../../server/extract/dates/easter.ts";
import { findDates } from "../../server/extract/dates/find-dates.ts";
import { resolveDate } from "../../server/extract/dates/resolve-date.ts";

/** Every date of a text, as `start..end precision`, or `- words` where it stays unknown. */
function readAll(text: string, published: string | null, direction: Direction = 0): string[] {
  const dates = findDates(text);
  const resolve = dateReaderOf(
    { text, publishedAt: published, publishedPrecision: published ? "day" : "unknown" },
    dates,
  );
  return dates.map((date) => {
    const span = resolve(date, direction);
    return span.start === null ? `- ${span.text}` : `${span.start}..${span.end} ${span.precision}`;
  });
}

/** The first of them, or null where there is none. */
const read = (text: string, published: string | null, direction: Direction = 0): string | null =>
  readAll(text, published, direction)[0] ?? null;

describe("absolute dates", () => {
  const cases: [string, string][] = [
    ["They met on 3 May 2021.", "2021-05-03..2021-05-03 day"],
    ["They met on May 3, 2021 in Example.", "2021-05-03..2021-05-03 day"],
    ["They met on May 3rd 2021.", "2021-05-03..2021-05-03 day"],
    ["They met on the 3rd of May 2021.", "2021-05-03..2021-05-03 day"],
    ["They met on Monday, 3 May 2021.", "2021-05-03..2021-05-03 day"],
    ["They met on Monday, May 3, 2021.", "2021-05-03..2021-05-03 day"],
    ["3 May 2021 Monday 10:28", "2021-05-03..2021-05-03 day"],
    ["They met on 2021-05-03.", "2021-05-03..2021-05-03 day"],
    ["They met on 03.05.2021.", "2021-05-03..2021-05-03 day"],
    ["They met on 23/05/2021.", "2021-05-23..2021-05-23 day"],
    ["They met on 05/23/2021.", "2021-05-23..2021-05-23 day"],
    ["2021 May 3", "2021-05-03..2021-05-03 day"],
    ["19–20 November 2019", "2019-11-19..2019-11-20 day"],
    ["from 30 December 2019 to 2 January 2020", "2019-12-30..2020-01-02 day"],
    ["from 30 December to 2 January 2020", "2019-12-30..2020-01-02 day"],
    ["November 19-20, 2019", "2019-11-19..2019-11-20 day"],
    ["Nov. 19 and 20, 2019", "2019-11-19..2019-11-20 day"],
    ["from July 31 to August 6, 2019", "2019-07-31..2019-08-06 day"],
    ["in March 2019", "2019-03-01..2019-03-31 month"],
    ["between March and May 2019", "2019-03-01..2019-05-31 month"],
    ["in the first quarter of 2024", "2024-01-01..2024-03-31 quarter"],
    ["Q4 2023", "2023-10-01..2023-12-31 quarter"],
    ["in 2012", "2012-01-01..2012-12-31 year"],
    ["from 2014 to 2016", "2014-01-01..2016-12-31 year"],
    ["the week of March 14, 2022", "2022-03-14..2022-03-20 week"],
    ["the week beginning 14 March 2022", "2022-03-14..2022-03-20 week"],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(read(text, null)).toBe(expected);
    expect(read(text, "2030-06-15")).toBe(expected);
  });
});

describe("a plan whose days are just over", () => {
  it.each([
    ["She will travel to Paris from April 12 to 14.", "2024-04-12..2024-04-14 day"],
    ["She will travel to Paris on March 2.", "2025-03-02..2025-03-02 day"],
  ])("%s", (text, expected) => {
    expect(read(text, "2024-04-19", 1)).toBe(expected);
  });
});

describe("dates that need the day of writing", () => {
  // 2024-04-19 is a Friday.
  const past: [string, string][] = [
    ["They met on Friday.", "2024-04-19..2024-04-19 day"],
    ["They met this Friday.", "2024-04-19..2024-04-19 day"],
    ["They met last Friday.", "2024-04-12..2024-04-12 day"],
    ["They met on Saturday.", "2024-04-13..2024-04-13 day"],
    ["They met Monday morning.", "2024-04-15..2024-04-15 day"],
    ["They met from Monday to Wednesday.", "2024-04-15..2024-04-17 day"],
    ["They met over Wednesday and Thursday.", "2024-04-17..2024-04-18 day"],
    ["They met today.", "2024-04-19..2024-04-19 day"],
    ["They visited South Africa today.", "2024-04-19..2024-04-19 day"],
    ["They were in India yesterday.", "2024-04-18..2024-04-18 day"],
    ["They told India Today so.", "none"],
    ["They met yesterday.", "2024-04-18..2024-04-18 day"],
    ["They met overnight.", "2024-04-18..2024-04-19 day"],
    ["They met the day before yesterday.", "2024-04-17..2024-04-17 day"],
    ["They met this week.", "2024-04-15..2024-04-19 week"],
    ["They met last week.", "2024-04-08..2024-04-14 week"],
    ["They met late last week.", "2024-04-08..2024-04-14 week"],
    ["They met earlier this month.", "2024-04-01..2024-04-19 month"],
    ["They met last month.", "2024-03-01..2024-03-31 month"],
    ["They met last year.", "2023-01-01..2023-12-31 year"],
    ["They met in January.", "2024-01-01..2024-01-31 month"],
    ["They met in December.", "2023-12-01..2023-12-31 month"],
    ["They met on March 28.", "2024-03-28..2024-03-28 day"],
    ["They met on 28 December.", "2023-12-28..2023-12-28 day"],
    ["They met three days ago.", "2024-04-16..2024-04-16 day"],
    ["They met two weeks ago.", "2024-04-01..2024-04-07 week"],
    ["They met two months ago.", "2024-02-01..2024-02-29 month"],
    ["They met a decade ago.", "none"],
    ["The trip, April 17-21, went on.", "2024-04-17..2024-04-21 day"],
    ["During the week of April 15 they met.", "2024-04-15..2024-04-19 week"],
    ["They met over the weekend.", "2024-04-13..2024-04-14 day"],
    ["They met last weekend.", "2024-04-13..2024-04-14 day"],
    ["They met on the 4th.", "2024-04-04..2024-04-04 day"],
    ["They met on the 22nd.", "2024-03-22..2024-03-22 day"],
    ["They met on the 22nd of last month.", "2024-03-22..2024-03-22 day"],
    ["They met on Monday, 8th.", "2024-04-08..2024-04-08 day"],
    ["They met on Tuesday last week.", "2024-04-09..2024-04-09 day"],
    ["Last week on Tuesday they met.", "2024-04-09..2024-04-09 day"],
    ["They met in March last year.", "2023-03-01..2023-03-31 month"],
    ["They met on April 3 last year.", "2023-04-03..2023-04-03 day"],
    ["They met on 3 April of last year.", "2023-04-03..2023-04-03 day"],
    ["They met on Apr 3.", "2024-04-03..2024-04-03 day"],
    ["They met on Mar 3.", "2024-03-03..2024-03-03 day"],
    ["They met earlier in the week.", "2024-04-15..2024-04-19 week"],
    ["They met on Christmas Day.", "2023-12-25..2023-12-25 day"],
    ["They met on New Year’s Eve.", "2023-12-31..2023-12-31 day"],
    ["They met on Good Friday.", "2024-03-29..2024-03-29 day"],
    ["They met on Easter Monday.", "2024-04-01..2024-04-01 day"],
    ["They met on Easter Monday 2021.", "2021-04-05..2021-04-05 day"],
    ["They met today, 18th April, 2024.", "2024-04-18..2024-04-18 day"],
  ];
  it.each(past)("past: %s", (text, expected) => {
    expect(read(text, "2024-04-19", -1) ?? "none").toBe(expected);
  });

  const future: [string, string][] = [
    ["They will meet on Monday.", "2024-04-22..2024-04-22 day"],
    ["They will meet next Monday.", "2024-04-22..2024-04-22 day"],
    ["They will meet tomorrow.", "2024-04-20..2024-04-20 day"],
    ["They will meet next week.", "2024-04-22..2024-04-28 week"],
    ["They will meet later this month.", "2024-04-19..2024-04-30 month"],
    ["They will meet next month.", "2024-05-01..2024-05-31 month"],
    ["They will meet in January.", "2025-01-01..2025-01-31 month"],
    ["They will meet on April 25.", "2024-04-25..2024-04-25 day"],
    ["They will meet on January 3.", "2025-01-03..2025-01-03 day"],
    ["They will meet in two weeks.", "2024-04-29..2024-05-05 week"],
    ["They will meet this weekend.", "2024-04-20..2024-04-21 day"],
    ["They will meet next weekend.", "- next weekend"],
    ["They will meet on the 25th of this month.", "2024-04-25..2024-04-25 day"],
    ["They will meet on the 4th.", "2024-05-04..2024-05-04 day"],
    ["They will meet on Friday next week.", "2024-04-26..2024-04-26 day"],
    ["They will meet on Friday of next week.", "2024-04-26..2024-04-26 day"],
    ["They will meet in March next year.", "2025-03-01..2025-03-31 month"],
    ["They will meet at the end of the month.", "2024-04-19..2024-04-30 month"],
    ["They will meet on Christmas Eve.", "2024-12-24..2024-12-24 day"],
    ["The trip from April 18 to 22 will go on.", "2024-04-18..2024-04-22 day"],
  ];
  it.each(future)("future: %s", (text, expected) => {
    expect(read(text, "2024-04-19", 1)).toBe(expected);
  });

  it.each([
    "They met on Friday.",
    "They met today.",
    "They met last month.",
    "They met in January.",
    "They met on April 25.",
    "They met two weeks ago.",
    "They will meet next week.",
    "They met over the weekend.",
    "They met on the 4th.",
    "They met in May last year.",
    "They met on Christmas Day.",
    "They met on Easter Monday.",
    "They met on Tuesday last week.",
  ])("without a day of writing the words are kept and no date is made: %s", (text) => {
    expect(read(text, null)).toMatch(/^- /);
  });
});

describe("a weekday that stands beside a day", () => {
  it("chooses the year in which both hold", () => {
    expect(read("They met on Monday, April 22.", "2024-05-02", -1)).toBe("2024-04-22..2024-04-22 day");
    expect(read("They met on Saturday, April 22.", "2024-04-25", -1)).toBe("2023-04-22..2023-04-22 day");
  });
  it("gives no single day where they contradict each other", () => {
    expect(read("They met on Monday, 23 April 2024.", null)).toBe("2024-04-22..2024-04-23 week");
    expect(read("They met on Friday, 23 April 2024.", null)).toBe("2024-04-23..2024-04-26 week");
  });
});

describe("the year of a text without a publication date", () => {
  it("comes from a full past date close by that is told before, or with it", () => {
    const last = (text: string) => readAll(text, null, -1).at(-1);
    expect(last("In March 2024 the junta ended the deal. They will meet on April 25.")).toBe(
      "2024-04-25..2024-04-25 day",
    );
    expect(readAll("They met on March 3 and on March 5, 2022.", null, -1)[0]).toBe("2022-03-03..2022-03-03 day");
  });
  it.each(["He was born in March 1954. They met on August 25.", "It runs until June 2030. They met on July 2."])(
    "does not come from a date far away, nor from one still to come: %s",
    (text) => {
      expect(readAll(text, null, -1).at(-1)).toMatch(/^- /);
    },
  );
  it("does not come from what is told further down, of earlier times", () => {
    expect(read("They met on July 30. They first met in July 2022.", null, -1)).toBe("- July 30");
    expect(read("They will meet on July 30. They spoke in July 2022 and met that October.", null, 1)).toBe("- July 30");
  });
  it("of a plan lies after all that is told as past", () => {
    expect(read("They will meet on April 25. In March 2024 the junta ended the deal.", null, 1)).toBe(
      "2024-04-25..2024-04-25 day",
    );
    expect(read("They will meet on February 25. In March 2024 the junta ended the deal.", null, 1)).toBe(
      "- February 25",
    );
  });
});

describe("a year or a month counted from the date told before", () => {
  const before = "They spoke by phone in July 2014.";
  it.each([
    ["They met that October.", "2014-10-01..2014-10-31 month"],
    ["They met in that same October.", "2014-10-01..2014-10-31 month"],
    ["They met in October that year.", "2014-10-01..2014-10-31 month"],
    ["They met in March of the same year.", "2014-03-01..2014-03-31 month"],
    ["They met on October 6 that year.", "2014-10-06..2014-10-06 day"],
    ["They met on 6 October of that year.", "2014-10-06..2014-10-06 day"],
    ["They met in May of the following year.", "2015-05-01..2015-05-31 month"],
    ["They met the following January.", "2015-01-01..2015-01-31 month"],
    ["They met the following October.", "2014-10-01..2014-10-31 month"],
    ["They had met the previous October.", "2013-10-01..2013-10-31 month"],
    ["They met later that year.", "2014-07-01..2014-12-31 year"],
    ["They met in the same month.", "2014-07-01..2014-07-31 month"],
    ["They met that year.", "2014-01-01..2014-12-31 year"],
  ])("%s", (text, expected) => {
    for (const published of ["2025-03-06", null])
      expect(readAll(`${before} ${text}`, published, -1).at(-1)).toBe(expected);
  });
  it("goes on from one to the next", () => {
    expect(readAll(`${before} They met the following January and again that March.`, null, -1).slice(1)).toEqual([
      "2015-01-01..2015-01-31 month",
      "2015-03-01..2015-03-31 month",
    ]);
  });
  it.each([
    ["no date before", "They met that October.", "- that October"],
    ["a month before it in that year", `${before} They met that March.`, "- that March"],
    ["years, not a year", "From 2012 to 2014 they met often, most in that October.", "- in that October"],
  ])("keeps its words where it is not known: %s", (_why, text, expected) => {
    expect(readAll(text, "2025-03-06", -1).at(-1)).toBe(expected);
  });
  it("is not where “that” opens a clause", () => {
    expect(readAll(`${before} He said that October was the time. He said that May is.`, "2025-03-06", -1)).toHaveLength(
      1,
    );
  });
});

describe("what only looks like a date", () => {
  it.each([
    "It may 2,000 times fail.",
    "May I speak?",
    "Theresa May spoke.",
    "They march on the palace.",
    "A quarter of the troops left.",
    "Black Friday sales rose.",
    "the Sunday Times wrote",
    "USA Today reported",
    "They have 2,000 troops in 2000 villages.",
    "on 04/05/2024",
    "31 April 2024 is not a day",
    "Resolution 1540 and Agenda 2063",
    "24/7 coverage",
    "It was the first strike in two months of calm.",
    "It was on the 4th floor, on the 30th anniversary and on the 5th day.",
    "The Good Friday Agreement was signed on Good Friday Agreement terms.",
    "They spoke of Christmas and of a weekend of talks.",
    "Mar a Lago and Jun 300 times",
  ])("%s", (text) => {
    const found = findDates(text).map((date) =>
      resolveDate(date, {
        clock: { published: "2024-04-19", notBefore: "2024-04-19", latest: "2024-04-19" },
        direction: 0,
      }),
    );
    expect(found.filter((date) => date.start !== null)).toEqual([]);
  });
});

describe("laws", () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1600, max: 2400 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => isoDay(year, month, day) ?? "2000-01-01");

  it("days added can be taken away, and weekdays go round in seven", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start);
        expect(daysBetween(start, addDays(start, count))).toBe(count);
        expect(weekdayOf(addDays(start, 7))).toBe(weekdayOf(start));
        expect(weekdayOf(weekRange(start).start)).toBe(0);
      }),
    );
  });

  it("a span never ends before it starts, keeps its words, and a past weekday is at most six days back", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("Monday", "Friday", "Sunday", "yesterday", "last week", "in March", "June 3", "3–5 July"),
        (published, words) => {
          const text = `They met ${words}.`;
          const [date] = findDates(text);
          expect(date).toBeDefined();
          if (date === undefined) return;
          expect(text.slice(date.start, date.end)).toBe(date.text);
          const span = resolveDate(date, {
            clock: { published, notBefore: published, latest: published },
            direction: -1,
          });
          expect(span.start !== null && span.end !== null && span.start <= span.end).toBe(true);
          if (words.endsWith("day") && words !== "yesterday" && span.start !== null) {
            expect(daysBetween(span.start, published)).toBeGreaterThanOrEqual(0);
            expect(daysBetween(span.start, published)).toBeLessThan(7);
          }
        },
      ),
    );
  });

  it("Easter is a Sunday between 22 March and 25 April, and a weekend told of lies within the eight days before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 4000 }), day, (year, published) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(6);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
        const [start, end] = (read("They met over the weekend.", published, -1) ?? "").split(" ")[0]?.split("..") ?? [];
        expect(weekdayOf(start ?? "")).toBe(5);
        expect(end !== undefined && end <= published && daysBetween(start ?? "", published) <= 6).toBe(true);
      }),
    );
  });

  it("expressions are in order, apart, and exactly what stands in the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "May",
            "3",
            "2024",
            "Friday",
            "last",
            "week",
            "the",
            "before",
            "day",
            "to",
            "-",
            ",",
            "in",
            "\n",
            "ago",
            "two",
          ),
          { maxLength: 40 },
        ),
        (words) => {
          const text = words.join(" ");
          let end = 0;
          for (const date of findDates(text)) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            end = date.end;
          }
        },
      ),
    );
  });

  it("comes through hostile text (within the runner's usual limit)", () => {
    for (const piece of ["May ", "19-", "the day before ", "in two ", "a.a.", "2024 ", "Monday to ", "(((("])
      expect(findDates(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeInstanceOf(Array);
  });
});

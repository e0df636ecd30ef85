import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Calendar, findWhen } from "../../server/ask/when.ts";

const calendar: Calendar = { today: "2025-02-10", years: [2023, 2024], yearBefore: null };
const periods = (question: string, more: Partial<Calendar> = {}) =>
  findWhen(question, { ...calendar, ...more })?.periods.map(({ from, to }) => `${from ?? ""}..${to ?? ""}`);

describe("the time of a question", () => {
  it.each([
    ["who met whom in April 2024?", "2024-04-01..2024-04-30"],
    ["who met whom on 22 April 2024?", "2024-04-22..2024-04-22"],
    ["who met whom on April 22, 2024?", "2024-04-22..2024-04-22"],
    ["on the 22nd of April 2024", "2024-04-22..2024-04-22"],
    ["on Monday, 22 April 2024", "2024-04-22..2024-04-22"],
    ["on 2024-04-22", "2024-04-22..2024-04-22"],
    ["on 22.04.2024", "2024-04-22..2024-04-22"],
    ["between 19 and 25 April 2024", "2024-04-19..2024-04-25"],
    ["between April 19, 2024 and April 30, 2024", "2024-04-19..2024-04-30"],
    ["from April to May 2024", "2024-04-01..2024-05-31"],
    ["19-25 April 2024", "2024-04-19..2024-04-25"],
    ["between 2021 and 2023", "2021-01-01..2023-12-31"],
    ["since 2023", "2023-01-01.."],
    ["after 19 April 2024", "2024-04-20.."],
    ["on or after 19 April 2024", "2024-04-19.."],
    ["in or before April 2024", "..2024-04-30"],
    ["no later than 19 April 2024", "..2024-04-19"],
    ["not before March 2024", "2024-03-01.."],
    ["at the start of 2024", "2024-01-01..2024-04-30"],
    ["before March 2024", "..2024-02-29"],
    ["until May 2024", "..2024-05-31"],
    ["in the first quarter of 2024", "2024-01-01..2024-03-31"],
    ["in Q4 2023", "2023-10-01..2023-12-31"],
    ["in the second half of 2023", "2023-07-01..2023-12-31"],
    ["in late April 2024", "2024-04-21..2024-04-30"],
    ["in spring 2024", "2024-03-01..2024-05-31"],
    ["in the fall of 2023", "2023-09-01..2023-11-30"],
    ["in the winter of 2023-24", "2023-12-01..2024-02-29"],
    ["last spring", "2024-03-01..2024-05-31"],
    ["last winter", "2023-12-01..2024-02-29"],
    ["this winter", "2024-12-01..2025-02-28"],
    ["next summer", "2025-06-01..2025-08-31"],
    ["in the 1990s", "1990-01-01..1999-12-31"],
    ["in the week of 24 April 2024", "2024-04-22..2024-04-28"],
    ["last year", "2024-01-01..2024-12-31"],
    ["this month", "2025-02-01..2025-02-28"],
    ["last week", "2025-02-03..2025-02-09"],
    ["yesterday", "2025-02-09..2025-02-09"],
    ["next month", "2025-03-01..2025-03-31"],
    ["during the last three months", "2024-11-10..2025-02-10"],
    ["two years ago", "2023-01-01..2023-12-31"],
    ["in April last year", "2024-04-01..2024-04-30"],
    ["in February 2023", "2023-02-01..2023-02-28"],
  ])("%s", (question, expected) => {
    expect(periods(question)).toEqual([expected]);
  });

  it("takes every known year where none is named, and says so", () => {
    expect(periods("and in May?")).toEqual(["2023-05-01..2023-05-31", "2024-05-01..2024-05-31"]);
    expect(findWhen("and in May?", calendar)?.yearFrom).toBe("graph");
    expect(periods("on 29 February")).toEqual(["2024-02-29..2024-02-29"]);
  });

  it("takes the year of the question before", () => {
    expect(periods("and in May?", { yearBefore: 2021 })).toEqual(["2021-05-01..2021-05-31"]);
  });

  it("knows a day that cannot be", () => {
    expect(periods("who met whom on 31 April")).toEqual([]);
  });

  it("takes two times joined by or, or by and, as two, and nothing between them", () => {
    const months = ["2024-04-01..2024-04-30", "2024-06-01..2024-06-30"];
    for (const words of ["in April or June 2024", "in April or in June 2024", "in April and in June 2024"])
      expect(periods(words)).toEqual(months);
    for (const words of ["on 19 and 25 April 2024", "on 19 April or on 25 April 2024", "19 or 25 April 2024"])
      expect(periods(words)).toEqual(["2024-04-19..2024-04-19", "2024-04-25..2024-04-25"]);
    expect(periods("between April and June 2024")).toEqual(["2024-04-01..2024-06-30"]);
    expect(periods("from April to June 2024")).toEqual(["2024-04-01..2024-06-30"]);
    expect(periods("in April 2023 or June 2024")).toEqual(["2023-04-01..2023-04-30", "2024-06-01..2024-06-30"]);
  });

  it.each([
    ["who may meet Ana?"],
    ["when did the march begin?"],
    ["who met whom on 04/05/2024?"],
    ["when did Ana last meet Omar?"],
    ["who met Ana on Monday?"],
    ["who met 300 people?"],
    ["who met Ana in summer?"],
    ["Section 2024b"],
  ])("finds none in: %s", (question) => {
    expect(periods(question)).toBeUndefined();
  });

  it("gives real days in order, and offsets that hold the words", () => {
    const month = fc.constantFrom(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    );
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        (name, year, day, withDay) => {
          const words = withDay ? `on ${day} ${name} ${year}` : `in ${name} ${year}`;
          const question = `Who met Ana ${words}, and where?`;
          const found = findWhen(question, calendar);
          expect(found && question.slice(found.start, found.end)).toBe(words);
          const [period] = found?.periods ?? [];
          expect(period?.from?.slice(0, 4)).toBe(String(year));
          expect((period?.from ?? "") <= (period?.to ?? "")).toBe(true);
          expect(new Date(`${period?.to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(period?.to);
        },
      ),
    );
  });
});

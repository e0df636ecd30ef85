import { describe, expect, it } from "vitest";
import type { DateSpan } from "#contract/date-span.ts";
import { sayDate, sayPeriods } from "../../server/ask/say-date.ts";
import { dateInWords } from "../../server/commands/date-in-words.ts";

const span = (precision: DateSpan["precision"], start: string | null, end = start): DateSpan => ({
  start,
  end,
  precision,
  text: "next week",
  basis: "stated",
});

describe("a date in a sentence", () => {
  it.each<[DateSpan, string]>([
    [span("day", "2023-03-08"), "on 8 March 2023"],
    [span("day", "2023-03-08", "2023-03-09"), "between 8 and 9 March 2023"],
    [span("day", "2023-03-31", "2023-04-01"), "between 31 March and 1 April 2023"],
    [span("day", "2022-12-31", "2023-01-01"), "between 31 December 2022 and 1 January 2023"],
    [span("day", "2023-03-08", "2023-03-12"), "between 8 and 12 March 2023"],
    [span("day", "2023-02-26", "2023-03-02"), "between 26 February and 2 March 2023"],
    [span("unknown", "2022-12-30", "2023-01-02"), "between 30 December 2022 and 2 January 2023"],
    [span("week", "2021-05-03", "2021-05-09"), "in the week of 3–9 May 2021"],
    [span("week", "2021-04-26", "2021-05-02"), "in the week of 26 April to 2 May 2021"],
    [span("month", "2024-02-01", "2024-02-29"), "in February 2024"],
    [span("month", "2023-02-01", "2023-03-31"), "between February and March 2023"],
    [span("month", "2023-12-01", "2024-01-31"), "between December 2023 and January 2024"],
    [span("month", "2023-02-01", "2023-05-31"), "between February and May 2023"],
    [span("quarter", "2023-04-01", "2023-06-30"), "in the second quarter of 2023"],
    [span("year", "2023-01-01", "2023-12-31"), "in 2023"],
    [span("year", "2021-01-01", "2022-12-31"), "between 2021 and 2022"],
    [span("year", "2019-01-01", "2022-12-31"), "between 2019 and 2022"],
    [span("unknown", null), "at a time that is not told (“next week”)"],
  ])("%o", (date, said) => {
    expect(sayDate(date)).toBe(said);
  });
});

describe("a date on the terminal", () => {
  it.each<[DateSpan, string]>([
    [span("day", "2023-03-08"), "8 March 2023"],
    [span("day", "2023-03-08", "2023-03-12"), "between 8 and 12 March 2023"],
    [span("month", "2023-02-01", "2023-03-31"), "between February and March 2023"],
    [span("year", "2019-01-01", "2022-12-31"), "between 2019 and 2022"],
    [span("quarter", "2023-04-01", "2023-06-30"), "the second quarter of 2023"],
    [span("unknown", null), "“next week”, day not known"],
  ])("%o", (date, said) => {
    expect(dateInWords(date)).toBe(said);
  });
});

describe("the time that a question asks for", () => {
  it("is said as the question would: a month, days, or from and to", () => {
    expect(sayPeriods([{ from: "2024-04-01", to: "2024-04-30" }])).toBe("in April 2024");
    expect(
      sayPeriods([
        { from: "2024-04-01", to: "2024-04-30" },
        { from: "2025-04-01", to: "2025-04-30" },
      ]),
    ).toBe("in April 2024 or in April 2025");
    expect(sayPeriods([{ from: "2024-03-07", to: "2024-03-10" }])).toBe("between 7 and 10 March 2024");
    expect(sayPeriods([{ from: "2024-03-07", to: null }])).toBe("from 7 March 2024 on");
    expect(sayPeriods([{ from: null, to: "2024-03-07" }])).toBe("up to 7 March 2024");
  });
});

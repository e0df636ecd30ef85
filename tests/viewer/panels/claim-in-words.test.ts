import { expect, it } from "vitest";
import { claimInWords } from "../../../client/panels/article/claim-in-words.ts";

const summary = "Meeting, planned: A – B";
const date = { start: "2024-05-03", end: "2024-05-03", precision: "day", text: null, basis: "stated" } as const;

it("writes a claim's date in the reader's locale, and none where it is about no event", () => {
  expect(claimInWords({ summary, date }, "en-GB")).toBe("Meeting, planned: A – B, 3 May 2024");
  expect(claimInWords({ summary, date }, "de-DE")).toBe("Meeting, planned: A – B, 3. Mai 2024");
  expect(claimInWords({ summary, date: null }, "de-DE")).toBe(summary);
});

it("says that a day is not stated, and keeps the words", () => {
  const unknown = { start: null, end: null, precision: "unknown", text: "next week", basis: "unknown" } as const;
  expect(claimInWords({ summary, date: unknown })).toBe("Meeting, planned: A – B, day not stated (“next week”)");
});

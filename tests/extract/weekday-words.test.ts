import { expect, it } from "vitest";
import { areTwoWeekdays } from "../../server/contract/weekday-words.ts";

it.each([
  ["on Saturday", "Sunday morning", true],
  ["on Saturday", "Saturday night", false],
  ["on Saturday", "last week", false],
  ["from Monday to Wednesday", "Wednesday", false],
  [null, "Sunday", false],
])("%s and %s are two days: %s", (a, b, apart) => {
  expect(areTwoWeekdays(a, b)).toBe(apart);
});

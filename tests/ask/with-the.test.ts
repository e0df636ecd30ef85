import { expect, it } from "vitest";
import { withThe } from "../../server/ask/with-the.ts";

it.each([
  ["Government", "United States", "the United States"],
  ["Government", "Niger", "Niger"],
  ["Place", "West Bank", "the West Bank"],
  ["Place", "White House", "the White House"],
  ["Place", "New Delhi", "New Delhi"],
  ["Organization", "State Department", "the State Department"],
  ["Organization", "NATO", "NATO"],
  ["Organization", "The Army Times", "The Army Times"],
  ["Person", "Ana Union", "Ana Union"],
])("%s %s", (label, name, expected) => {
  expect(withThe({ label, name })).toBe(expected);
});

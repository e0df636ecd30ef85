/**
 * "A has previously met B", "have met several times before", "the two last met": an encounter of another time than that which is told of, and so
 * neither of its journey nor of its place.
 * Not: "has already met B" (on the journey), "had earlier met B" (of the same day as a rule).
 */
import type { Reading, Sentence } from "../document.ts";

export const looksBack =
  /\b(?:previously|repeatedly|last\s(?:met|spoke)|(?:several|many|numerous|various|two|three|four|multiple)\s(?:times|occasions)|in\sthe\spast|(?:times|met)\sbefore(?=\s?[.,;]))(?!\p{L})/iu;

/** `at`: where the event word stands; asked of the words between the commas around it. */
export function isLookedBackOn(reading: Reading, sentence: Sentence, at: number): boolean {
  const before = reading.text.slice(sentence.start, at);
  const after = reading.text.slice(at, sentence.end);
  const end = /[,;]/.exec(after)?.index ?? after.length;
  return looksBack.test(
    before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1) + after.slice(0, end + 1),
  );
}

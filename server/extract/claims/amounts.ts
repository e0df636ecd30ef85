/** Numbers as articles write them. */

/** "1,000", "1.5 million", "a thousand", "110m"; without capturing groups, bounded. */
export const numberPattern =
  "\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,3})?(?:\\s(?:million|billion|thousand))?|\\d{1,7}(?:\\.\\d{1,3})?(?:\\s?(?:million|billion|thousand|bn|mn|m|k))?|(?:a|one|two|three|four|five|several) (?:hundred|thousand|dozen)";

const scales: Record<string, number> = {
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  thousand: 1e3,
  k: 1e3,
  hundred: 100,
  dozen: 12,
};
const words: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };

const small: Record<string, number> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

/** A count of people or things, small ones in words as well: "two", "21", "1,200", "a dozen". */
export const countPattern = `${numberPattern}|${Object.keys(small).join("|")}`;

/** The number in a phrase ("around $100 million" → 100000000); null where it is none ("several hundred"). */
export function amountOf(phrase: string): number | null {
  const lower = phrase.toLowerCase().replaceAll(",", "");
  const digits = /(\d+(?:\.\d+)?)\s?(million|billion|thousand|bn|mn|m|k)?\b/.exec(lower);
  if (digits !== null) return Number(digits[1]) * (scales[digits[2] ?? ""] ?? 1);
  const spelled = /\b(a|one|two|three|four|five) (hundred|thousand|dozen)\b/.exec(lower);
  if (spelled !== null) return (words[spelled[1] ?? ""] ?? 1) * (scales[spelled[2] ?? ""] ?? 1);
  return /\b(?:hundred|thousand|dozen)s?\b/.test(lower) ? null : (small[lower.trim().split(" ").at(-1) ?? ""] ?? null);
}

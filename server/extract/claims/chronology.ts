/**
 * The dates that stand over the entries of a chronology: "April 2017" on a line of its own, then what happened; "Monday, March 4".
 * Not: a single date line (when the article was put out), a date line at the head or foot with nothing dated after it.
 */
import type { DateExpression } from "../dates/date-expression.ts";
import type { Reading, Sentence } from "../document.ts";

/** Lines that are a date and nothing else. */
function dateLines(reading: Reading, dates: readonly DateExpression[]): { sentence: Sentence; date: DateExpression }[] {
  let at = 0;
  return reading.sentences.flatMap((sentence) => {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    const date = dates[at];
    if (date === undefined || date.start !== sentence.start || sentence.kind === "prose") return [];
    const rest = reading.text.slice(date.end, sentence.end);
    return /^[\s:.–—-]*$/u.test(rest) && /^(?:days|months|years)$/.test(date.meaning.kind) ? [{ sentence, date }] : [];
  });
}

/** The date over each paragraph; none unless the text has two or more such lines with entries under them. */
export function chronologyOf(
  reading: Reading,
  dates: readonly DateExpression[],
): (sentence: Sentence) => DateExpression | null {
  const lines = dateLines(reading, dates);
  const withEntry = lines.filter(({ sentence }) =>
    /^(?:prose|dateline)$/.test(reading.sentences[sentence.index + 1]?.kind ?? ""),
  );
  if (withEntry.length < 2) return () => null;
  return (sentence) => withEntry.findLast((line) => line.sentence.index < sentence.index)?.date ?? null;
}

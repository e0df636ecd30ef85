/** A claim as the user's verdicts on it have it. */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim } from "#contract/extraction.ts";
import { claimDate } from "./source-rows.ts";
import type { VerdictBook } from "./verdict-book.ts";

/** Null where the sentence does not say this. What a reader confirmed is read as surely as can be; no rule is that sure. */
export function judged(claim: Claim, id: string, { notSo, accepted, statuses, redates }: VerdictBook): Claim | null {
  if (notSo.has(id)) return null;
  let read = claim;
  const days = redates.get(id);
  if (days !== undefined) read = withDate(read, redated(claimDate(read), days));
  const status = statuses.get(id);
  if (status !== undefined && read.type === "event") read = { ...read, status };
  return accepted.has(id) ? { ...read, confidence: 1 } : read;
}

function withDate(claim: Claim, date: DateSpan): Claim {
  if (claim.type === "relation") return claim;
  return claim.type === "office" ? { ...claim, asOf: date } : { ...claim, date };
}

/** The user's days; the words of the article stay. */
function redated(date: DateSpan, days: { start: string; end: string }): DateSpan {
  const precision = days.start === days.end ? "day" : lengthName(days.start, days.end);
  return { ...days, precision, text: date.text, basis: "resolved" };
}

function lengthName(start: string, end: string): DateSpan["precision"] {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  if (days <= 7) return "week";
  if (days <= 31) return "month";
  return days <= 92 ? "quarter" : "year";
}

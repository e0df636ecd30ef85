/** Which of the articles behind a row tell it as it turned out, and which of them give it another date. */
import type { DateSpan } from "#contract/date-span.ts";
import type { EventRecord, Evidence } from "#contract/graph.ts";
import { isEarlyDenial, isSourceFor, tellsOutcome } from "../resolve/events/tells-outcome.ts";
import { datesMeet } from "../resolve/facts-clash.ts";
import { byText } from "../resolve/name-key.ts";

/** Articles that say what the row says. Whoever only announced it is none of them, nor who may speak of another one of several. */
export const articlesTelling = ({ status, statusHistory, evidence }: EventRecord): string[] => {
  const told = statusHistory.filter((entry) => isSourceFor(entry, status)).map(({ articleId }) => articleId);
  return [...new Set(told.length > 0 ? told : evidence.map(({ article }) => article.id))];
};

/** Whether a sentence tells of the event as it turned out. */
export const tells = ({ status, statusHistory }: EventRecord, one: Evidence): boolean =>
  one.status === null || tellsOutcome({ status: one.status, movedFrom: movedFromOf(one, statusHistory) }, status);

/** The day of a sentence that tells of the plan as it was before it was moved. */
const movedFromOf = ({ article, date }: Evidence, history: EventRecord["statusHistory"]): string | undefined =>
  history.find(({ articleId, movedFrom }) => articleId === article.id && movedFrom === date?.start)?.movedFrom;

/** Evidence without that of those who said, before the day on which it was, that it had not been. */
export const withoutEarlyDenials = ({ evidence }: EventRecord): Evidence[] => {
  const told = evidence.flatMap(({ status, date, article: { publishedAt } }) =>
    status === null || date === null ? [] : [{ status, date, publishedAt }],
  );
  return evidence.filter(
    ({ status, date, article: { publishedAt } }) =>
      status === null || date === null || !isEarlyDenial({ status, date, publishedAt }, told),
  );
};

/** Dates that sources give and that the row's own date, or another source's, rules out; each once. */
export const datesApart = (row: EventRecord): DateSpan[] => {
  const told = row.evidence.flatMap((one) =>
    tells(row, one) && one.date !== null && one.date.start !== null ? [one.date] : [],
  );
  const apart = told.filter((date) => !datesMeet(date, row.date) || told.some((other) => !datesMeet(date, other)));
  return [...new Map(apart.map((date) => [`${date.start} ${date.end}`, date])).values()].sort((a, b) =>
    byText(a.start ?? "", b.start ?? ""),
  );
};

/** Those of them that the row's own date rules out. */
export const datesOfOthers = (row: EventRecord): DateSpan[] =>
  datesApart(row).filter((date) => !datesMeet(date, row.date));

/** Rows → one sentence, which says what they say and nothing else. */
import type { EventRecord } from "#contract/graph.ts";
import type { AskFilters } from "../filters.ts";
import { sayDate } from "../say-date.ts";
import { sayEvent, sayList, sentence } from "../say-event.ts";

const sourcesOf = (rows: EventRecord[]): string => {
  const articles = new Set(rows.flatMap((row) => row.evidence.map((one) => one.article.id)));
  return articles.size === 1 ? "one article" : `${articles.size} articles`;
};

/** Whether a dated row may lie outside all the periods asked for, because its date is vaguer than they are. */
const onlyPerhaps = (row: EventRecord, filters: AskFilters): boolean =>
  filters.periods.length > 0 &&
  row.date.start !== null &&
  !filters.periods.some(
    ({ from, to }) => (from ?? "0000") <= (row.date.start ?? "") && (row.date.end ?? "9999") <= (to ?? "9999"),
  );

const perhaps = (rows: EventRecord[], filters: AskFilters): string => {
  const count = rows.filter((row) => onlyPerhaps(row, filters)).length;
  if (count === 0) return "";
  return rows.length === 1
    ? " (the date is too vague to be sure that it lies in the time asked for)"
    : ` (for ${count} of them the date is too vague to be sure that it lies in the time asked for)`;
};

const places = (rows: EventRecord[]): string => {
  const named = [...new Set(rows.flatMap((row) => (row.place === null ? [] : [row.place.name])))];
  if (named.length === 0) return "; no source tells where";
  const silent = rows.filter((row) => row.place === null).length;
  return silent === 0 ? "" : `; for ${silent} of them no source tells where`;
};

/** Rows must not be empty. `cut`: there are more than these. */
export const summariseEvents = (rows: EventRecord[], filters: AskFilters, cut = false): string => {
  const asksWhere = filters.asks === "where" ? places(rows) : "";
  const times = rows.length === 1 ? "once" : rows.length === 2 ? "twice" : `${rows.length} times`;
  const count = cut ? `more than ${times}` : times;
  const often = filters.asks === "how-often" ? `${count} in the evidence: ` : "";
  if (rows.length <= 3)
    return sentence(
      `According to ${sourcesOf(rows)}, ${often}${rows.map(sayEvent).join("; ")}${asksWhere}${perhaps(rows, filters)}`,
    );
  const dated = rows.filter((row) => row.date.start !== null);
  const first = dated[0];
  const last = dated.at(-1);
  const undated = rows.length - dated.length;
  const span = first && last ? `, the first ${sayDate(first.date)} and the last ${sayDate(last.date)}` : "";
  const people = [...new Set(rows.flatMap((row) => row.participants.map((one) => one.name)))];
  const who =
    people.length === 0
      ? ""
      : people.length <= 8
        ? ` among ${sayList(people)}`
        : ` among ${people.length} people and bodies`;
  return sentence(
    `${cut ? `More than ${rows.length} events are told. The first ${rows.length} of them are` : `${rows.length} events are`} told in ${sourcesOf(rows)}${who}${span}${undated > 0 ? `, ${undated} of them without a date` : ""}${asksWhere}${perhaps(rows, filters)}`,
  );
};

/** The days on which the sources of one encounter put it, where they differ: a row that shows its own day alone would hide that. */
import type { DateSpan } from "#contract/date-span.ts";
import type { EventRecord } from "#contract/graph.ts";

const meet = (a: DateSpan, b: DateSpan): boolean =>
  a.start === null || a.end === null || b.start === null || b.end === null || (a.start <= b.end && b.start <= a.end);

/** Empty where all agree. What tells of it as something else than the row (as planned, say) may well give another day. */
export const daysTold = ({ date, status, evidence }: EventRecord): DateSpan[] => {
  const told = evidence.flatMap((one) =>
    one.status === status && one.date !== null && one.date.start !== null ? [one.date] : [],
  );
  const apart = told.filter((one) => !meet(one, date) || told.some((other) => !meet(one, other)));
  const each = [...new Map(apart.map((one) => [`${one.start} ${one.end}`, one])).values()];
  return each.sort((a, b) => (a.start ?? "").localeCompare(b.start ?? ""));
};

/** What one article says of one event, its entities replaced by graph ids: all that event merging looks at. */
import type { DateSpan } from "#contract/date-span.ts";
import type { AgreementAction, EventKind, Role, Status } from "#contract/ontology.ts";

export type Reported = { id: string; role: Role; side: number | null };

/** `town`: id of the town that a house stands in, without what tells namesakes apart; null of what is no house. */
export type ReportedPlace = { id: string; iso2: string | null; city: boolean; town: string | null };

export type EventReport = {
  /** The claim's id. */
  id: string;
  articleId: string;
  publishedAt: string | null;
  /** The last day that the article tells of as past: it was not written before. */
  writtenAfter: string | null;
  kind: EventKind;
  status: Status;
  date: DateSpan;
  /** The day from which the claim says that it was moved to `date`. */
  insteadOf: DateSpan | null;
  /** Of a plan that another article says was moved (`moved-plans.ts`): the day that it gives itself. */
  movedFrom: string | null;
  place: ReportedPlace | null;
  /** ISO code of the one state of whose junta the article speaks; null where it speaks of none or of several. */
  juntaOf: string | null;
  /** `states`: ISO codes of the states that the participant is, or serves. */
  participants: (Reported & { states: string[] })[];
  concerns: string[];
  action: AgreementAction | null;
  quote: string;
};

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function dayText(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** How vague a date is: 0 a day, 1 a week, 2 a month, 3 a quarter, 4 a year, 5 unknown. By its length, not its label. */
export function vagueness({ start, end }: DateSpan): number {
  if (start === null || end === null) return 5;
  const days = dayNumber(end) - dayNumber(start) + 1;
  const level = [1, 7, 31, 92, 366].findIndex((longest) => days <= longest);
  return level < 0 ? 5 : level;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** 0 (Sunday) to 6, where all that is known of the day is its weekday. */
export function weekdayOf({ date }: EventReport): number | null {
  if (date.start !== null || date.text === null) return null;
  const found = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`, "i").test(date.text ?? ""));
  return found < 0 ? null : found;
}

/** 1 January 1970 was a Thursday. */
export function weekdayOfDay(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export type Window = readonly [first: number, last: number];

/**
 * The days on which it can have been: what had happened was not after its report, what was planned was not before it.
 * Null where nothing is known.
 */
export function windowOf({
  date,
  status,
  publishedAt,
}: Pick<EventReport, "date" | "status" | "publishedAt">): Window | null {
  if (date.start === null || date.end === null) return null;
  const [first, last] = [dayNumber(date.start), dayNumber(date.end)];
  if (publishedAt === null) return [first, last];
  const told = dayNumber(publishedAt);
  if (status === "happened" && told >= first) return [first, Math.min(last, told)];
  if (status === "planned" && told <= last) return [Math.max(first, told), last];
  return [first, last];
}

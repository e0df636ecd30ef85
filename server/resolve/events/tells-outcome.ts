/** Which reports of an event tell of it as it turned out. What was told before is part of its history, and no source for it. */
import type { Status } from "#contract/ontology.ts";
import { byText } from "../name-key.ts";
import { type EventReport, vagueness } from "./report.ts";

type Told = Pick<EventReport, "status" | "date" | "publishedAt">;

/**
 * "They have not met yet", told before the day on which others say that they met, denies nothing. Not so where the denial has no date of its own
 * publication, or the reports no day: then it may be meant.
 */
export function isEarlyDenial(report: Told, reports: readonly Told[]): boolean {
  const day = firstDay(reports);
  return report.status === "denied" && report.publishedAt !== null && day !== null && report.publishedAt < day;
}

/** The first day that the sharpest of the reports of what happened allow. */
function firstDay(reports: readonly Told[]): string | null {
  const happened = reports.filter((report) => report.status === "happened" && report.date.start !== null);
  const sharpest = Math.min(...happened.map((report) => vagueness(report.date)));
  const days = happened.filter((report) => vagueness(report.date) === sharpest).flatMap(({ date }) => date.start ?? []);
  return days.sort(byText)[0] ?? null;
}

/** `movedFrom`: of a plan of another day. It says nothing of the day to which it was moved. */
type Outcome = { status: Status; movedFrom?: string | null | undefined };

/** Of what took place, plans, cancellations and denials told before say neither who was there nor when it was. */
export function tellsOutcome(report: Outcome, status: Status): boolean {
  if (report.movedFrom) return false;
  if (status !== "happened" && status !== "ongoing") return true;
  return report.status !== "planned" && report.status !== "cancelled" && report.status !== "denied";
}

/** Whoever announced a meeting is no source for its having taken place; of what is disputed all who speak of it are. */
export function isSourceFor(report: Outcome, status: Status): boolean {
  if (report.movedFrom) return false;
  return status === "alleged" || report.status === status;
}

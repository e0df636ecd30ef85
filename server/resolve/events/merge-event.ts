/** Many reports of one event → the event: what the sources together allow to be said, and no more. */
import { pairsAcross } from "#contract/across.ts";
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { AgreementAction, EventKind, Role, Status } from "#contract/ontology.ts";
import { byText } from "../name-key.ts";
import { placesCompatible } from "./compatible.ts";
import { dayNumber, type EventReport, type Reported, type ReportedPlace, vagueness } from "./report.ts";
import { isEarlyDenial, tellsOutcome } from "./tells-outcome.ts";

export type StatusEntry = { status: Status; articleId: string; publishedAt: string | null; movedFrom?: string };

export type MergedEvent = {
  kind: EventKind;
  status: Status;
  statusHistory: StatusEntry[];
  date: DateSpan;
  /** Days that other sources give and `date` rules out, as `first/last`. */
  otherDays: string[];
  place: string | null;
  participants: Reported[];
  concerns: string[];
  action: AgreementAction | null;
  claimIds: string[];
};

/** `sourceOf(article)`: equal for articles that copy one another; they count once. */
export function mergeEvent(reports: readonly EventReport[], sourceOf: (articleId: string) => string): MergedEvent {
  const sorted = [...reports].sort((a, b) => byText(a.id, b.id));
  const status = mergeStatus(sorted);
  const telling = sorted.filter((report) => tellsOutcome(report, status));
  const dated = tellingWhen(sorted, telling);
  const date = mergeDate(dated, sourceOf);
  return {
    kind: mergeKind(sorted),
    status,
    statusHistory: statusHistory(sorted),
    date,
    otherDays: otherDays(dated, date),
    place: mergePlace(tellingWhere(sorted, telling)),
    participants: mergeParticipants(telling),
    concerns: [...new Set(sorted.flatMap((report) => report.concerns))].sort(byText),
    action: mergeAction(sorted),
    claimIds: sorted.map((report) => report.id),
  };
}

/** `Talks` is what outlets say of anything; a sharper word by one of them wins. */
const kindOrder: EventKind[] = [
  "Meeting",
  "Call",
  "Visit",
  "Talks",
  "AgreementAction",
  "Deployment",
  "Withdrawal",
  "Coup",
  "Statement",
];

function mergeKind(reports: readonly EventReport[]): EventKind {
  const kinds = new Set(reports.map((report) => report.kind));
  return kindOrder.find((kind) => kinds.has(kind)) ?? "Talks";
}

/** The last day on which a source gave this status; null where none has a publication date. */
function lastTold(reports: readonly EventReport[], status: Status): string | null {
  const days = reports.filter((report) => report.status === status).flatMap((report) => report.publishedAt ?? []);
  return days.sort(byText).at(-1) ?? null;
}

/**
 * A plan that was reported to have taken place has happened; a denial beside a report leaves it alleged, unless it was told before the day; a
 * cancellation beside a report or a plan counts where it was told later, and where that cannot be known the event is only alleged.
 */
function mergeStatus(all: readonly EventReport[]): Status {
  const reports = all.filter((report) => !isEarlyDenial(report, all));
  const has = new Set(reports.map((report) => report.status));
  if (has.has("denied")) return has.size === 1 ? "denied" : "alleged";
  if (has.has("cancelled")) {
    const other = (["happened", "ongoing", "planned"] as const).find((status) => has.has(status));
    if (other === undefined) return "cancelled";
    const cancelled = lastTold(reports, "cancelled");
    const told = lastTold(reports, other);
    if (cancelled === null || told === null) return other === "planned" ? "cancelled" : "alleged";
    return cancelled >= told ? "cancelled" : other;
  }
  const order: Status[] = ["happened", "ongoing", "planned", "alleged"];
  return order.find((status) => has.has(status)) ?? "alleged";
}

function statusHistory(reports: readonly EventReport[]): StatusEntry[] {
  const entries = new Map<string, StatusEntry>();
  for (const { status, articleId, publishedAt, movedFrom } of reports) {
    const entry = { status, articleId, publishedAt };
    entries.set(`${status}|${articleId}|${movedFrom}`, movedFrom === null ? entry : { ...entry, movedFrom });
  }
  return [...entries.values()].sort(
    (a, b) =>
      byText(a.publishedAt ?? "9999", b.publishedAt ?? "9999") ||
      byText(a.articleId, b.articleId) ||
      byText(a.status, b.status) ||
      byText(a.movedFrom ?? "9999", b.movedFrom ?? "9999"),
  );
}

/** Where no report of what took place gives the day, the plan does; a day that the reports rule out it was put off from. */
function tellingWhen(reports: readonly EventReport[], telling: readonly EventReport[]): readonly EventReport[] {
  const sharpest = telling.map((report) => report.date).sort(sharpFirst)[0];
  if (sharpest === undefined) return reports;
  return reports.filter(
    (report) => telling.includes(report) || (sharpFirst(report.date, sharpest) < 0 && meet(report.date, sharpest)),
  );
}

/**
 * The sharpest date. Where sources give different days, the day that most independent sources give; where none leads,
 * the span from the first to the last of them.
 */
function mergeDate(reports: readonly EventReport[], sourceOf: (articleId: string) => string): DateSpan {
  const sources = new Map<string, Set<string>>();
  for (const { date, articleId } of reports) {
    const key = spanKey(date);
    sources.set(key, (sources.get(key) ?? new Set()).add(sourceOf(articleId)));
  }
  const told = (date: DateSpan) => sources.get(spanKey(date))?.size ?? 0;
  const sorted = reports
    .map((report) => report.date)
    .sort((a, b) => sharpFirst(a, b) || told(b) - told(a) || byWords(a, b));
  const best = sorted[0];
  if (best === undefined) return unknownDate;
  const rivals = sorted.filter(
    (date) => sharpFirst(date, best) === 0 && told(date) === told(best) && !meet(date, best),
  );
  return rivals.reduce(span, best);
}

function otherDays(reports: readonly EventReport[], date: DateSpan): string[] {
  const apart = reports.filter((report) => !meet(report.date, date));
  return [...new Set(apart.map((report) => `${report.date.start}/${report.date.end}`))].sort(byText);
}

function sharpFirst(a: DateSpan, b: DateSpan): number {
  return vagueness(a) - vagueness(b) || days(a) - days(b);
}

function byWords(a: DateSpan, b: DateSpan): number {
  const basis = (date: DateSpan) => (date.basis === "stated" ? "" : date.basis);
  return byText(spanKey(a), spanKey(b)) || byText(basis(a), basis(b)) || byText(a.text ?? "", b.text ?? "");
}

function meet(a: DateSpan, b: DateSpan): boolean {
  return (
    a.start === null || b.start === null || a.end === null || b.end === null || (a.start <= b.end && b.start <= a.end)
  );
}

function span(a: DateSpan, b: DateSpan): DateSpan {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return a;
  const texts = [...new Set([a.text, b.text].filter((text) => text !== null))];
  return {
    ...a,
    start: [a.start, b.start].sort(byText)[0] ?? a.start,
    end: [a.end, b.end].sort(byText)[1] ?? a.end,
    text: texts.length === 0 ? null : texts.join(" / "),
  };
}

function spanKey(date: DateSpan): string {
  return `${date.start}|${date.end}`;
}

function days(date: DateSpan): number {
  return date.start === null || date.end === null ? 0 : dayNumber(date.end) - dayNumber(date.start);
}

/** A plan may tell the town of what took place; one that the reports rule out it was not. */
function tellingWhere(reports: readonly EventReport[], telling: readonly EventReport[]): readonly EventReport[] {
  const fits = ({ place }: EventReport) => telling.every((one) => placesCompatible(one.place, place));
  return reports.filter((report) => telling.includes(report) || fits(report));
}

/** A house wins over its town, a city over its country, then the place that most reports give. */
function mergePlace(reports: readonly EventReport[]): string | null {
  const votes = new Map<string, { place: ReportedPlace; count: number }>();
  for (const { place } of reports) {
    if (place !== null) votes.set(place.id, { place, count: (votes.get(place.id)?.count ?? 0) + 1 });
  }
  const sorted = [...votes.values()].sort(
    (a, b) =>
      Number(b.place.town !== null) - Number(a.place.town !== null) ||
      Number(b.place.city) - Number(a.place.city) ||
      b.count - a.count ||
      byText(a.place.id, b.place.id),
  );
  return sorted[0]?.place.id ?? null;
}

/**
 * Sides are each article's own; a report is turned round where that agrees better with the ones before it, so that
 * the pairs across are the same from every article.
 */
function mergeParticipants(reports: readonly EventReport[]): Reported[] {
  const sides = new Map<string, number | null>();
  const roles = new Map<string, Map<Role, number>>();
  const sharpFirst = [...reports].sort(
    (a, b) => pairsAcross(b.participants).length - pairsAcross(a.participants).length || byText(a.id, b.id),
  );
  for (const report of sharpFirst) {
    const agreement = report.participants.reduce((sum, { id, side }) => {
      const known = sides.get(id);
      return side === null || known === undefined || known === null ? sum : sum + (known === side ? 1 : -1);
    }, 0);
    for (const { id, role, side } of report.participants) {
      if (!sides.has(id)) sides.set(id, side === null || agreement >= 0 ? side : 1 - side);
      const votes = roles.get(id) ?? new Map<Role, number>();
      roles.set(id, votes.set(role, (votes.get(role) ?? 0) + 1));
    }
  }
  return [...sides]
    .map(([id, side]) => ({ id, side, role: mergeRole(roles.get(id) ?? new Map()) }))
    .sort((a, b) => byText(a.id, b.id));
}

/** `participant` says least; any sharper role wins over it, then the most frequent. */
function mergeRole(votes: ReadonlyMap<Role, number>): Role {
  const sorted = [...votes].sort(
    ([a, votesA], [b, votesB]) =>
      Number(a === "participant") - Number(b === "participant") || votesB - votesA || byText(a, b),
  );
  return sorted[0]?.[0] ?? "participant";
}

function mergeAction(reports: readonly EventReport[]): AgreementAction | null {
  const votes = new Map<AgreementAction, number>();
  for (const { action } of reports) if (action !== null) votes.set(action, (votes.get(action) ?? 0) + 1);
  const sorted = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || byText(a, b));
  return sorted[0]?.[0] ?? null;
}

/** Many reports of one event → the event: what the sources together allow to be said, and no more. */
import type { DateSpan } from "#contract/date-span.ts";
import type { AgreementAction, EventKind, Role, Status } from "#contract/ontology.ts";
import { byText } from "./name-key.ts";
import { dayNumber, type EventReport, pairsAcross, type Reported, vagueness } from "./report.ts";

export type StatusEntry = { status: Status; articleId: string; publishedAt: string | null };

export type MergedEvent = {
  kind: EventKind;
  status: Status;
  statusHistory: StatusEntry[];
  date: DateSpan;
  place: string | null;
  participants: Reported[];
  concerns: string[];
  action: AgreementAction | null;
  claimIds: string[];
};

/** `isCity(place)`: whether the place is more than a country's name; the sharper place wins. */
export function mergeEvent(reports: readonly EventReport[], isCity: (place: string) => boolean): MergedEvent {
  const sorted = [...reports].sort((a, b) => byText(a.id, b.id));
  const status = mergeStatus(sorted);
  const telling = tellingWhoTookPart(sorted, status);
  return {
    kind: mergeKind(sorted),
    status,
    statusHistory: statusHistory(sorted),
    date: mergeDate(sorted),
    place: mergePlace(sorted, isCity),
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
 * A plan that was reported to have taken place has happened; a denial beside a report leaves it alleged; a cancellation
 * beside a report or a plan counts where it was told later, and where that cannot be known the event is only alleged.
 */
export function mergeStatus(reports: readonly EventReport[]): Status {
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
  for (const { status, articleId, publishedAt } of reports) {
    entries.set(`${status}|${articleId}`, { status, articleId, publishedAt });
  }
  return [...entries.values()].sort(
    (a, b) =>
      byText(a.publishedAt ?? "9999", b.publishedAt ?? "9999") ||
      byText(a.articleId, b.articleId) ||
      byText(a.status, b.status),
  );
}

/** The sharpest date; of equally sharp ones the one that most articles give, then the earliest. */
export function mergeDate(reports: readonly EventReport[]): DateSpan {
  const articles = new Map<string, Set<string>>();
  for (const report of reports) {
    const key = spanKey(report.date);
    articles.set(key, (articles.get(key) ?? new Set()).add(report.articleId));
  }
  const told = (date: DateSpan) => articles.get(spanKey(date))?.size ?? 0;
  const sorted = reports
    .map((report) => report.date)
    .sort(
      (a, b) =>
        vagueness(a) - vagueness(b) ||
        days(a) - days(b) ||
        told(b) - told(a) ||
        byText(spanKey(a), spanKey(b)) ||
        byText(a.basis === "stated" ? "" : a.basis, b.basis === "stated" ? "" : b.basis) ||
        byText(a.text ?? "", b.text ?? ""),
    );
  return sorted[0] ?? { start: null, end: null, precision: "unknown", text: null, basis: "unknown" };
}

function spanKey(date: DateSpan): string {
  return `${date.start}|${date.end}`;
}

function days(date: DateSpan): number {
  return date.start === null || date.end === null ? 0 : dayNumber(date.end) - dayNumber(date.start);
}

function mergePlace(reports: readonly EventReport[], isCity: (place: string) => boolean): string | null {
  const votes = new Map<string, number>();
  for (const { place } of reports) if (place !== null) votes.set(place, (votes.get(place) ?? 0) + 1);
  const sorted = [...votes].sort(
    ([a, votesA], [b, votesB]) => Number(isCity(b)) - Number(isCity(a)) || votesB - votesA || byText(a, b),
  );
  return sorted[0]?.[0] ?? null;
}

/** Of an event that happened, a mere plan does not say who was there. */
function tellingWhoTookPart(reports: readonly EventReport[], status: Status): readonly EventReport[] {
  if (status !== "happened" && status !== "ongoing") return reports;
  return reports.filter((report) => report.status !== "planned" && report.status !== "cancelled");
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

/** What one article says of one event, its entities replaced by graph ids: what event merging works on. */
import type { DateSpan } from "#contract/date-span.ts";
import type { AgreementAction, EventKind, Precision, Role, Status } from "#contract/ontology.ts";

export type Reported = { id: string; role: Role; side: number | null };

export type EventReport = {
  /** The claim's id. */
  id: string;
  articleId: string;
  publishedAt: string | null;
  kind: EventKind;
  status: Status;
  date: DateSpan;
  place: string | null;
  participants: Reported[];
  concerns: string[];
  action: AgreementAction | null;
  quote: string;
};

/** From sharp to vague; also the order in which reports find their event. */
export const precisionRank: Record<Precision, number> = { day: 0, week: 1, month: 2, quarter: 3, year: 4, unknown: 5 };

/** How vague a date is: 0 is a day, 5 is unknown (also where a span is missing whatever the precision says). */
export function vagueness(date: DateSpan): number {
  return date.start === null || date.end === null ? precisionRank.unknown : precisionRank[date.precision];
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export type Pair = readonly [string, string];

/** Who stood across from whom: different sides, or no sides at all. Ids in order, each pair once. */
export function pairsAcross(participants: readonly Reported[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [index, one] of participants.entries()) {
    for (const other of participants.slice(index + 1)) {
      if (one.id === other.id || (one.side !== null && one.side === other.side)) continue;
      const pair: Pair = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      pairs.set(pair.join("|"), pair);
    }
  }
  return [...pairs.values()];
}

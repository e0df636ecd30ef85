/**
 * Plans whose day is no longer theirs: "will meet on Monday", and a later article says that it was moved from Monday to Thursday. Such a plan is handed on as
 * one of the new day, so that it stands in the history of the encounter to which it became. Where it would be is left out: it was told of the old day.
 * Kept up to date report by report; what a plan becomes depends on the set of reports alone.
 */
import { eventKinds } from "#contract/ontology.ts";
import { multimap } from "../identity/multimap.ts";
import { byText } from "../name-key.ts";
import { eventKeys } from "./event-keys.ts";
import type { EventReport } from "./report.ts";

export type MovedPlans = {
  /** The same change, with plans as they are to be read now. Removal comes first: a report can be replaced. */
  change(
    add: readonly EventReport[],
    remove: readonly string[],
  ): { add: readonly EventReport[]; remove: readonly string[] };
};

/** Put off so often, nobody follows any more. */
const mostMoves = 5;

export function openMovedPlans(): MovedPlans {
  const plans = new Map<string, { report: EventReport; keys: string[] }>();
  const plansOf = multimap<string, string>();
  const movesOf = multimap<string, EventReport>();

  /** Takes a plan out or in; the keys under which one that moves others was or is now. */
  function forget(id: string): string[] {
    const known = plans.get(id);
    if (known === undefined) return [];
    plans.delete(id);
    for (const key of known.keys) {
      plansOf.remove(key, id);
      movesOf.remove(key, known.report);
    }
    return known.report.insteadOf === null ? [] : known.keys;
  }

  function note(report: EventReport): string[] {
    if (!isPlanOfADay(report) && report.insteadOf === null) return [];
    const keys = eventKeys(report).exact;
    plans.set(report.id, { report, keys });
    for (const key of keys) {
      plansOf.add(key, report.id);
      if (report.insteadOf !== null) movesOf.add(key, report);
    }
    return report.insteadOf === null ? [] : keys;
  }

  /** Whoever moves a plan speaks of the same two, of the day that was told last, and not before. */
  function asMoved(report: EventReport): EventReport {
    const known = plans.get(report.id);
    if (known === undefined || !isPlanOfADay(report)) return report;
    const moves = [...new Set(known.keys.flatMap((key) => [...movesOf.get(key)]))].filter((one) => one !== report);
    let last = report;
    for (let step = 0; step < mostMoves; step++) {
      const next = moves
        .filter((one) => one.insteadOf?.start === last.date.start && notBefore(one, last))
        .sort((a, b) => byText(a.publishedAt ?? "", b.publishedAt ?? "") || byText(a.id, b.id))
        .at(-1);
      if (next === undefined) break;
      moves.splice(moves.indexOf(next), 1);
      last = next;
    }
    return last === report ? report : { ...report, date: last.date, place: null, movedFrom: report.date.start };
  }

  return {
    change(add, remove) {
      const stirred = new Set([...remove.flatMap(forget), ...add.flatMap(note)]);
      if (stirred.size === 0) return { add: add.map(asMoved), remove };
      const told = new Set(add.map((report) => report.id));
      const again = [...new Set([...stirred].flatMap((key) => [...plansOf.get(key)]))].filter((id) => !told.has(id));
      const before = again.flatMap((id) => plans.get(id)?.report ?? []);
      return { add: [...add, ...before].map(asMoved), remove: [...remove, ...again] };
    },
  };
}

const isPlanOfADay = ({ kind, status, date }: EventReport): boolean =>
  eventKinds[kind].encounter && status === "planned" && date.start !== null && date.start === date.end;

const notBefore = (one: EventReport, other: EventReport): boolean =>
  one.publishedAt === null || other.publishedAt === null || one.publishedAt >= other.publishedAt;

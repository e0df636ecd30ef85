/** All readings in force, the ties they add up to, and which reports name which entity. */
import { multimap } from "./identity/multimap.ts";
import type { Reading } from "./reading.ts";
import { countTie, newTieCell, type TieCell, tieId } from "./relation-rows.ts";

export type Readings = {
  /** Returns the readings that went or came; those that are as they were are in neither. */
  replace(articleId: string, next: ReadonlyMap<string, Reading>): { gone: Reading[]; come: Reading[] };
  tie(id: string): TieCell | null;
  /** Claims (of events) that name the entity. */
  reportsNaming(entityId: string): Iterable<string>;
  ofArticle(articleId: string): ReadonlyMap<string, Reading>;
  all(): Iterable<Reading>;
  ties(): Iterable<TieCell>;
};

export function openReadings(): Readings {
  const byArticle = new Map<string, ReadonlyMap<string, Reading>>();
  const ties = new Map<string, TieCell>();
  const naming = multimap<string, string>();
  const nothing: ReadonlyMap<string, Reading> = new Map();

  function note(reading: Reading, step: 1 | -1) {
    for (const entity of namedBy(reading)) {
      if (step === 1) naming.add(entity, reading.id);
      else naming.remove(entity, reading.id);
    }
    const { tie } = reading;
    if (tie === null) return;
    const cell = ties.get(tieId(tie)) ?? newTieCell(tie);
    countTie(cell, tie, step);
    if (cell.claimIds.length === 0) ties.delete(cell.id);
    else ties.set(cell.id, cell);
  }

  return {
    replace(articleId, next) {
      const before = byArticle.get(articleId) ?? nothing;
      const gone = [...before.values()].filter((reading) => !alike(reading, next.get(reading.id)));
      const come = [...next.values()].filter((reading) => !alike(reading, before.get(reading.id)));
      for (const reading of gone) note(reading, -1);
      for (const reading of come) note(reading, 1);
      if (next.size === 0) byArticle.delete(articleId);
      else byArticle.set(articleId, next);
      return { gone, come };
    },
    tie: (id) => ties.get(id) ?? null,
    reportsNaming: (entityId) => naming.get(entityId),
    ofArticle: (articleId) => byArticle.get(articleId) ?? nothing,
    *all() {
      for (const readings of byArticle.values()) yield* readings.values();
    },
    ties: () => ties.values(),
  };
}

function namedBy({ report }: Reading): string[] {
  if (report === null) return [];
  return [
    ...report.participants.map((one) => one.id),
    ...report.concerns,
    ...(report.place === null ? [] : [report.place.id]),
  ];
}

function alike(a: Reading, b: Reading | undefined): boolean {
  return b !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}

/**
 * Who stood across from whom in an event: the one rule behind MET, the meetings query, pairs, matrix and questions. Different sides, or no sides
 * told; whoever was only present took part in the same event and met nobody by that.
 */
import type { Role } from "#contract/ontology.ts";

export type Standing = { id: string; role: Role; side: number | null };

const stoodAcross = (one: Standing, other: Standing): boolean =>
  one.id !== other.id &&
  one.role !== "present" &&
  other.role !== "present" &&
  (one.side === null || one.side !== other.side);

/** Pairs that stood across from each other: each once, the smaller id first. */
export const pairsAcross = <P extends Standing>(participants: readonly P[]): (readonly [P, P])[] => {
  const pairs = new Map<string, readonly [P, P]>();
  for (const [index, one] of participants.entries())
    for (const other of participants.slice(index + 1)) {
      if (!stoodAcross(one, other)) continue;
      const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
      pairs.set(`${pair[0].id}|${pair[1].id}`, pair);
    }
  return [...pairs.values()];
};

/** Ids of those who stood across from one of the participants, sorted. */
export const acrossFrom = (id: string, participants: readonly Standing[]): string[] =>
  [
    ...new Set(
      pairsAcross(participants).flatMap(([one, other]) =>
        one.id === id ? [other.id] : other.id === id ? [one.id] : [],
      ),
    ),
  ].sort();

/**
 * "He will depart for D on Saturday", D being the capital of his own state: the end of the journey, and nobody is met there on it.
 * Not: "left for C" of a state that is not the traveller's, "arrived in D".
 */
import type { Reading } from "../document.ts";
import { knownOf } from "./descriptions.ts";
import type { NameItem } from "./scene.ts";

const leaving = /^(?:depart|leav|left|fl[ey]|emplan|head)/i;

export function leavesForHome(
  reading: Reading,
  word: string,
  travellers: readonly string[],
  destinations: readonly NameItem[],
): boolean {
  if (!leaving.test(word) || travellers.length === 0 || destinations.length === 0) return false;
  const iso2Of = (key: string | null): string | null => (key === null ? null : (reading.entity(key)?.iso2 ?? null));
  const known = knownOf(reading);
  return travellers.every((key) => {
    const homes = [...(known.get(key)?.states ?? [])].map(iso2Of);
    return destinations.every(({ named }) => {
      const there = iso2Of(named.placeKey);
      return there !== null && homes.includes(there);
    });
  });
}

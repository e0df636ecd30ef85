/** Entity types and event kinds: which one a node is of, and how many there are of each. */

/** An entity's type, or an event's kind, from its labels. */
export const typeOf = (labels: readonly string[]): string =>
  labels.find((label) => label !== "Entity" && label !== "Event") ?? "Event";

/** The most first. */
export const countTypes = (types: readonly string[]): { type: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
};

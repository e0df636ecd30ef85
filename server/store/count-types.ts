/** Entity types and event kinds: which one a node is of, and how many there are of each. */

/** An entity's type, or an event's kind, from its labels. */
export const typeOf = (labels: readonly string[]): string =>
  labels.find((label) => label !== "Entity" && label !== "Event") ?? "Event";

/** Of nodes with their labels; the most first. */
export const countTypes = (nodes: readonly { labels: string[] }[]): { type: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { labels } of nodes) {
    const type = typeOf(labels);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
};

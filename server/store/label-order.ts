/**
 * The order in which a node's labels are told: what it is at the root (Entity, Event, Article, Claim) first, its kind
 * after. Engines keep labels in orders of their own, and whoever writes `labels(n)[1]` means the kind.
 */
export const rootLabels = ["Entity", "Event", "Article", "Claim"];

export const inLabelOrder = (labels: string[]): string[] =>
  [...labels].sort(
    (a, b) => Number(rootLabels.includes(b)) - Number(rootLabels.includes(a)) || (a < b ? -1 : a > b ? 1 : 0),
  );

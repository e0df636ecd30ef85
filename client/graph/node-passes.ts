/** Whether the filters let a node or a line through. */
import type { Ground } from "#contract/api.ts";
import type { DateSpan } from "#contract/date-span.ts";
import type { GraphNode } from "#contract/graph.ts";
import type { Grounds } from "../known.ts";
import { type Filters, isByGround } from "../state.ts";
import { kindOf } from "./kind.ts";

/** True where the span may lie in the range; a span without days only where undated things are wanted. */
export const spanPasses = (date: DateSpan | null, { from, to, undated }: Filters): boolean => {
  if (!date?.start || !date.end) return undated;
  return (from === null || date.end >= from) && (to === null || date.start <= to);
};

const groundPasses = ({ articleId, confidence }: Ground, { sources, surely }: Filters): boolean =>
  confidence >= surely && (sources.length === 0 || sources.includes(articleId));

/** True where one of the claims passes, and while nothing is known of them. */
export const claimsPass = (claimIds: readonly string[], filters: Filters, { byClaim }: Grounds): boolean => {
  if (!isByGround(filters)) return true;
  const found = claimIds.flatMap((id) => byClaim.get(id) ?? []);
  return (found.length < claimIds.length && found.length === 0) || found.some((one) => groundPasses(one, filters));
};

/** The same for what is behind an event. */
export const isGrounded = (id: string, filters: Filters, { about }: Grounds): boolean => {
  if (!isByGround(filters)) return true;
  return about.get(id)?.some((one) => groundPasses(one, filters)) ?? true;
};

export const nodePasses = (node: GraphNode, filters: Filters, grounds: Grounds): boolean => {
  if (filters.hiddenKinds.includes(kindOf(node))) return false;
  if (node.label !== "Event") return true;
  if (node.status !== null && filters.hiddenStatuses.includes(node.status)) return false;
  return spanPasses(node.date, filters) && isGrounded(node.id, filters, grounds);
};

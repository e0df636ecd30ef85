/** Whether the filters let a node through. */
import type { DateSpan } from "#contract/date-span.ts";
import type { GraphNode } from "#contract/graph.ts";
import type { Filters } from "../state.ts";
import { kindOf } from "./kind.ts";

/** True where the span may lie in the range; a span without days only where undated things are wanted. */
export const spanPasses = (date: DateSpan | null, { from, to, undated }: Filters): boolean => {
  if (!date?.start || !date.end) return undated;
  return (from === null || date.end >= from) && (to === null || date.start <= to);
};

export const nodePasses = (node: GraphNode, filters: Filters): boolean => {
  if (filters.hiddenKinds.includes(kindOf(node))) return false;
  if (node.label !== "Event") return true;
  if (node.status !== null && filters.hiddenStatuses.includes(node.status)) return false;
  return spanPasses(node.date, filters);
};

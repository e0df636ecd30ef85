/** The events on the canvas as the timeline needs them: before the filter by date, after the others. */
import { useMemo } from "react";
import type { GraphNode } from "#contract/graph.ts";
import { useKnown } from "../../known.ts";
import { useView } from "../../view-store.ts";
import { nodePasses } from "../node-passes.ts";
import { dayNumber, type TimeSpan } from "./time-scale.ts";

export type DatedEvent = { node: GraphNode; span: TimeSpan };

type TimelineEvents = {
  dated: DatedEvent[];
  undated: GraphNode[];
  /** How many of them the chosen days leave in view. */
  inView: number;
};

export const useTimelineEvents = (): TimelineEvents => {
  const shown = useView((state) => state.shown);
  const filters = useView((state) => state.filters);
  const known = useKnown();
  return useMemo(() => {
    const timeless = { ...filters, from: null, to: null, undated: true };
    const events = shown
      .flatMap((id) => known.nodes.get(id) ?? [])
      .filter((node) => node.label === "Event" && nodePasses(node, timeless));
    const dated = events.flatMap((node) =>
      node.date?.start && node.date.end
        ? [{ node, span: { start: dayNumber(node.date.start), end: dayNumber(node.date.end) } }]
        : [],
    );
    const inView = events.filter((node) => nodePasses(node, filters)).length;
    return { dated, inView, undated: events.filter((node) => !node.date?.start || !node.date.end) };
  }, [shown, filters, known]);
};

/**
 * The events of the canvas as the timeline needs them: before the filter by date, after the others. Where events are folded, those
 * that a line stands for are among them, on the canvas or not: the line tells of them. Pure.
 */
import type { GraphNode } from "#contract/graph.ts";
import type { Known } from "../../known.ts";
import type { ViewState } from "../../state.ts";
import { nodePasses } from "../node-passes.ts";
import { dayNumber, type TimeSpan } from "./time-scale.ts";

/** `inView`: whether the chosen days leave it there. */
export type DatedEvent = { node: GraphNode; span: TimeSpan; inView: boolean };

export type TimelineEvents = {
  dated: DatedEvent[];
  undated: GraphNode[];
  /** How many of them the chosen days leave in view. */
  inView: number;
};

type Input = Pick<ViewState, "shown" | "filters" | "events">;

/** Events that are not on the canvas and that a line between two things in view stands for. */
const foldedElsewhere = ({ nodes, edges, grounds }: Known, { shown, filters, events }: Input): string[] => {
  if (events === "nodes") return [];
  const onCanvas = new Set(shown);
  const isInView = (id: string) => {
    const node = onCanvas.has(id) ? nodes.get(id) : undefined;
    return node !== undefined && nodePasses(node, filters, grounds);
  };
  const found = new Set<string>();
  for (const { type, source, target, eventId } of edges.values()) {
    if (type !== "MET" || !eventId || onCanvas.has(eventId) || source === target) continue;
    if (isInView(source) && isInView(target)) found.add(eventId);
  }
  return [...found];
};

export const timelineEvents = (known: Known, state: Input): TimelineEvents => {
  const { shown, filters } = state;
  const timeless = { ...filters, from: null, to: null, undated: true };
  const events = [...shown, ...foldedElsewhere(known, state)]
    .flatMap((id) => known.nodes.get(id) ?? [])
    .filter((node) => node.label === "Event" && nodePasses(node, timeless, known.grounds));
  const dated = events.flatMap((node) =>
    node.date?.start && node.date.end
      ? [
          {
            node,
            span: { start: dayNumber(node.date.start), end: dayNumber(node.date.end) },
            inView: nodePasses(node, filters, known.grounds),
          },
        ]
      : [],
  );
  const inView = events.filter((node) => nodePasses(node, filters, known.grounds)).length;
  return { dated, inView, undated: events.filter((node) => !node.date?.start || !node.date.end) };
};

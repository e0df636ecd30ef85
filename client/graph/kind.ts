/** What a node is told apart by on the canvas: an entity's type or an event's kind, with its icon and colour. */
import type { GraphNode } from "#contract/graph.ts";
import { type EventKind, entityTypes, eventKinds } from "#contract/ontology.ts";
import type { NodeKind } from "../state.ts";

const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(eventKinds, kind);

export const kindOf = (node: Pick<GraphNode, "label" | "kind">): NodeKind => {
  if (node.label !== "Event") return node.label;
  return node.kind !== null && isEventKind(node.kind) ? node.kind : "Meeting";
};

/** Colour of all events: a quiet slate, so that the types of lasting things stand out; readable on light and dark. */
export const eventColour = "#5c6773";

type Kind = { plural: string; icon: string; colour: string; isEvent: boolean; isEncounter: boolean };

export const kinds: Record<string, Kind> = {
  ...Object.fromEntries(
    Object.entries(entityTypes).map(([kind, { plural, icon, colour }]) => [
      kind,
      { plural, icon, colour, isEvent: false, isEncounter: false },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(eventKinds).map(([kind, { plural, icon, encounter }]) => [
      kind,
      { plural, icon, colour: eventColour, isEvent: true, isEncounter: encounter },
    ]),
  ),
};

const fallback: Kind = { plural: "Others", icon: "quote", colour: eventColour, isEvent: false, isEncounter: false };
export const lookOf = (kind: NodeKind): Kind => kinds[kind] ?? fallback;

/** A merged event → its node, its participations, its place, what it concerns, MET, and what supports it. */
import { acrossFrom, pairsAcross } from "#contract/across.ts";
import { eventKinds } from "#contract/ontology.ts";
import type { NodeRow, RelationshipRow } from "../projection.ts";
import type { Rows } from "../row-change.ts";
import { eventName } from "./event-name.ts";
import type { MergedEvent } from "./merge-event.ts";

/** `entity` gives name and label of an entity; `reportedBy(entity)` the claims of this event that name it. */
export type EventContext = {
  entity: (id: string) => { name: string; label: string };
  reportedBy: (id: string) => string[];
  /** Claims of one of several events, this one among them: they support it, and tell nothing more of it. */
  alsoToldBy: readonly string[];
  independentSources: number;
};

const canMeet = new Set(["Person", "Government", "Organization"]);

export function eventRows(id: string, event: MergedEvent, context: EventContext): Rows {
  const { date } = event;
  const node: NodeRow = {
    id,
    labels: ["Event", event.kind],
    properties: {
      id,
      name: eventName(event, (entity) => context.entity(entity).name),
      kind: event.kind,
      status: event.status,
      start: date.start,
      end: date.end,
      precision: date.precision,
      dateText: date.text,
      dateBasis: date.basis,
      otherDays: event.otherDays,
      action: event.action,
      independentSources: context.independentSources,
      statusHistory: JSON.stringify(event.statusHistory),
    },
  };
  const able = event.participants.filter((one) => canMeet.has(context.entity(one.id).label));
  const relationships = [
    ...able.map((one) =>
      row("PARTICIPATED_IN", one.id, id, {
        role: one.role,
        side: one.side,
        across: eventKinds[event.kind].encounter ? acrossFrom(one.id, able) : [],
        claimIds: context.reportedBy(one.id),
      }),
    ),
    ...(event.place === null ? [] : [row("HELD_IN", id, event.place, { claimIds: context.reportedBy(event.place) })]),
    ...event.concerns.map((about) => row("CONCERNS", id, about, { claimIds: context.reportedBy(about) })),
    ...metRows(id, event, context),
    ...[...event.claimIds, ...context.alsoToldBy].map((claim) => row("SUPPORTS", claim, id, {})),
  ];
  return { nodes: [node], relationships };
}

/** MET once a pair, from the smaller id to the larger: it has no direction of its own. */
function metRows(id: string, event: MergedEvent, context: EventContext): RelationshipRow[] {
  if (event.status !== "happened" || !eventKinds[event.kind].met) return [];
  const able = event.participants.filter((one) => canMeet.has(context.entity(one.id).label));
  return pairsAcross(able).map(([{ id: from }, { id: to }]) => {
    const claims = new Set(context.reportedBy(to));
    const both = context.reportedBy(from).filter((claim) => claims.has(claim));
    return {
      ...row("MET", from, to, {
        eventId: id,
        kind: event.kind,
        start: event.date.start,
        end: event.date.end,
        precision: event.date.precision,
        claimIds: both.length > 0 ? both : event.claimIds,
      }),
      id: `MET|${from}|${to}|${id}`,
    };
  });
}

/** A relationship whose id is its type and ends. */
export function row(
  type: RelationshipRow["type"],
  from: string,
  to: string,
  properties: RelationshipRow["properties"],
): RelationshipRow {
  return { id: `${type}|${from}|${to}`, type, from, to, properties };
}

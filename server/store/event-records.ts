/** Events with all that the sources say of them. */
import { z } from "zod";
import { type EntityRef, EventRecord } from "#contract/graph.ts";
import { AgreementAction, EventKind, Role, Status } from "#contract/ontology.ts";
import type { Ask } from "./ask.ts";
import { ClaimRow, evidenceOf, sortedClaims } from "./evidence.ts";
import { dateOf, labelOf, NodeRow } from "./node-rows.ts";

const StatusHistory = EventRecord.shape.statusHistory;

const EventRow = NodeRow.extend({
  properties: NodeRow.shape.properties.extend({
    kind: EventKind,
    status: Status,
    action: AgreementAction.nullish().default(null),
    independentSources: z.number().nullish(),
    statusHistory: z.string().nullish(),
  }),
});

const MemberRow = z.object({
  eventId: z.string(),
  type: z.enum(["PARTICIPATED_IN", "HELD_IN", "CONCERNS"]),
  role: Role.nullable(),
  side: z.number().nullable(),
  id: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
});
type MemberRow = z.infer<typeof MemberRow>;

const byEvent = <Row>(rows: Row[], eventOf: (row: Row) => string): Map<string, Row[]> => {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(eventOf(row), [...(grouped.get(eventOf(row)) ?? []), row]);
  return grouped;
};

const ref = ({ id, name, labels }: MemberRow): EntityRef => ({ id, name, label: labelOf(labels) });
const bySideAndName = (a: MemberRow, b: MemberRow) =>
  (a.side ?? 2) - (b.side ?? 2) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

/** @param ids in the order wanted; ids that are no events are passed over. */
export const eventRecords = async (ask: Ask, ids: string[]): Promise<EventRecord[]> => {
  const asked = [...new Set(ids)];
  const [events, members, claims] = await Promise.all([
    ask("events", { ids: asked }, EventRow),
    ask("event-members", { ids: asked }, MemberRow),
    ask("event-claims", { ids: asked }, ClaimRow),
  ]);
  const membersOf = byEvent(members, (row) => row.eventId);
  const claimsOf = byEvent(claims, (row) => row.about);
  const records = new Map(
    events.map(({ id, properties }) => [
      id,
      eventRecord(id, properties, membersOf.get(id) ?? [], claimsOf.get(id) ?? []),
    ]),
  );
  return asked.flatMap((id) => records.get(id) ?? []);
};

const eventRecord = (
  id: string,
  properties: z.infer<typeof EventRow>["properties"],
  members: MemberRow[],
  claims: ClaimRow[],
): EventRecord => {
  const of = (type: MemberRow["type"]) => members.filter((member) => member.type === type).sort(bySideAndName);
  const place = of("HELD_IN")[0];
  return {
    id,
    name: properties.name ?? "",
    kind: properties.kind,
    status: properties.status,
    statusHistory: StatusHistory.parse(JSON.parse(properties.statusHistory ?? "[]")),
    date: dateOf(properties),
    place: place === undefined ? null : ref(place),
    participants: of("PARTICIPATED_IN").map((member) => ({
      ...ref(member),
      role: member.role ?? "participant",
      side: member.side,
    })),
    concerns: of("CONCERNS").map(ref),
    action: properties.action,
    independentSources: properties.independentSources ?? 1,
    evidence: sortedClaims(claims).map(evidenceOf),
  };
};

/** Meetings put together by pair, by person, by day, and as a matrix of pairs. Pure. */
import { pairsAcross } from "#contract/across.ts";
import type { EntityRef, EventRecord } from "#contract/graph.ts";
import type { MeetingGroup, MeetingMatrix } from "#contract/meetings.ts";
import { eventKinds } from "#contract/ontology.ts";
import { byText } from "../resolve/name-key.ts";

const refOf = ({ id, name, label }: EntityRef): EntityRef => ({ id, name, label });

/** Who stood across from whom in an event, each pair once. */
export const pairsOf = (event: EventRecord): [EntityRef, EntityRef][] =>
  pairsAcross(event.participants).map(([one, other]) => [refOf(one), refOf(other)]);

/** Whether the event makes a MET: an encounter that happened, and not on the phone. */
export const isMeeting = (event: EventRecord): boolean => event.status === "happened" && eventKinds[event.kind].met;

type Collected = { people: EntityRef[]; date: MeetingGroup["date"]; events: EventRecord[] };

const groupOf = ({ people, date, events }: Collected): MeetingGroup => {
  const starts = events.flatMap((event) => event.date.start ?? []).sort(byText);
  const ends = events.flatMap((event) => event.date.end ?? []).sort(byText);
  return {
    people,
    date,
    events: events.map((event) => event.id),
    happened: events.filter((event) => event.status === "happened").length,
    first: starts[0] ?? null,
    last: ends.at(-1) ?? null,
  };
};

const collect = (
  keyed: { key: string; people: EntityRef[]; date: MeetingGroup["date"]; event: EventRecord }[],
): Map<string, Collected> => {
  const groups = new Map<string, Collected>();
  for (const { key, people, date, event } of keyed) {
    const group = groups.get(key) ?? { people, date, events: [] };
    if (group.events.at(-1)?.id !== event.id) group.events.push(event);
    groups.set(key, group);
  }
  return groups;
};

const mostFirst = (a: MeetingGroup, b: MeetingGroup): number =>
  b.events.length - a.events.length ||
  byText(a.people.map((one) => one.name).join(), b.people.map((one) => one.name).join());

/** Pairs and people with the most meetings first; days in order, the undated last. */
export const groupMeetings = (meetings: EventRecord[], by: "pair" | "person" | "day"): MeetingGroup[] => {
  if (by === "day") {
    const keyed = meetings.map((event) => {
      const { start, end } = event.date;
      const date = start === null || end === null ? null : { start, end };
      return { key: date === null ? "~" : `${date.start} ${date.end}`, people: [], date, event };
    });
    return [...collect(keyed)].sort(([a], [b]) => byText(a, b)).map(([, group]) => groupOf(group));
  }
  const keyed = meetings.flatMap((event) =>
    by === "pair"
      ? pairsOf(event).map((pair) => ({
          key: pair.map((one) => one.id).join("|"),
          people: pair as EntityRef[],
          date: null,
          event,
        }))
      : event.participants.map(({ id, name, label }) => ({
          key: id,
          people: [{ id, name, label }],
          date: null,
          event,
        })),
  );
  return [...collect(keyed).values()].map(groupOf).sort(mostFirst);
};

/** How often who met whom, among the meetings that happened. People with the most meetings first. */
export const matrixOf = (meetings: EventRecord[]): MeetingMatrix => {
  const pairs = groupMeetings(meetings.filter(isMeeting), "pair");
  const totals = new Map<string, { ref: EntityRef; meetings: number }>();
  for (const pair of pairs)
    for (const ref of pair.people)
      totals.set(ref.id, { ref, meetings: (totals.get(ref.id)?.meetings ?? 0) + pair.events.length });
  const people = [...totals.values()]
    .sort((a, b) => b.meetings - a.meetings || byText(a.ref.id, b.ref.id))
    .map(({ ref }) => ref);
  const position = new Map(people.map((ref, index) => [ref.id, index]));
  const cells = pairs.flatMap(({ people: [one, other], events }) => {
    const [a, b] = [position.get(one?.id ?? ""), position.get(other?.id ?? "")];
    return a === undefined || b === undefined
      ? []
      : [{ a: Math.min(a, b), b: Math.max(a, b), meetings: events.length, events }];
  });
  return { people, cells: cells.sort((x, y) => x.a - y.a || x.b - y.b) };
};

/** Meetings in groups: by pair, by person, by day. A meeting of three stands in each of its groups. */
import { pairsAcross } from "#contract/across.ts";
import type { EventRecord } from "#contract/graph.ts";
import type { MeetingsView } from "../../state.ts";
import { compareDates, dateInWords } from "../evidence/date-words.ts";

export type GroupBy = MeetingsView["groupBy"];
export type MeetingGroup = { key: string; title: string; meetings: EventRecord[] };
type Heading = { key: string; title: string };

const headingsOf: Record<Exclude<GroupBy, "none">, (event: EventRecord) => Heading[]> = {
  pair: (event) =>
    pairsAcross(event.participants).map(([one, other]) => ({
      key: `${one.id} ${other.id}`,
      title: `${one.name} – ${other.name}`,
    })),
  person: ({ participants }) =>
    [...new Map(participants.map((participant) => [participant.id, participant])).values()].map(({ id, name }) => ({
      key: id,
      title: name,
    })),
  day: ({ date }) => [{ key: `${date.start ?? "9999"} ${date.end} ${date.text}`, title: dateInWords(date) }],
};

/** Groups in the order of their first date for days, else the largest first. */
export const groupMeetings = (meetings: EventRecord[], groupBy: GroupBy): MeetingGroup[] => {
  if (groupBy === "none") return [{ key: "all", title: "", meetings }];
  const groups = new Map<string, MeetingGroup>();
  for (const meeting of meetings)
    for (const { key, title } of headingsOf[groupBy](meeting)) {
      const group = groups.get(key) ?? { key, title, meetings: [] };
      group.meetings.push(meeting);
      groups.set(key, group);
    }
  const byDay = (one: MeetingGroup, other: MeetingGroup) =>
    compareDates(one.meetings[0]?.date ?? null, other.meetings[0]?.date ?? null);
  const bySize = (one: MeetingGroup, other: MeetingGroup) =>
    other.meetings.length - one.meetings.length || one.title.localeCompare(other.title);
  return [...groups.values()].sort(groupBy === "day" ? byDay : bySize);
};

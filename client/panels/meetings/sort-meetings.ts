/** The orders in which the meetings table can be read. */
import type { EventRecord } from "#contract/graph.ts";
import { Status } from "#contract/ontology.ts";
import { compareDates } from "../evidence/date-words.ts";

export type SortColumn = "when" | "who" | "where" | "status" | "sources";
export type Sort = { column: SortColumn; descending: boolean };

const statusRank = (event: EventRecord) => Status.options.indexOf(event.status);

const compare: Record<SortColumn, (one: EventRecord, other: EventRecord) => number> = {
  when: (one, other) => compareDates(one.date, other.date),
  who: (one, other) => one.name.localeCompare(other.name),
  where: (one, other) => (one.place?.name ?? "\uffff").localeCompare(other.place?.name ?? "\uffff"),
  status: (one, other) => statusRank(one) - statusRank(other),
  sources: (one, other) => one.independentSources - other.independentSources,
};

/** Sorted; what is equal stays in order of date, then id, so that the same question gives the same page. */
export const sortMeetings = (meetings: EventRecord[], { column, descending }: Sort): EventRecord[] =>
  [...meetings].sort(
    (one, other) =>
      (descending ? -1 : 1) * compare[column](one, other) ||
      compareDates(one.date, other.date) ||
      one.id.localeCompare(other.id),
  );

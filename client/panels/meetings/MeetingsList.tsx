import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { EventRecord } from "#contract/graph.ts";
import { type GroupBy, groupMeetings } from "./group-meetings.ts";
import { MeetingRow } from "./MeetingRow.tsx";
import classes from "./meetings.module.css";
import { type Sort, type SortColumn, sortMeetings } from "./sort-meetings.ts";

const columns: { id: SortColumn; label: string }[] = [
  { id: "when", label: "When" },
  { id: "who", label: "Who" },
  { id: "where", label: "Where" },
  { id: "status", label: "Status" },
  { id: "sources", label: "Sources" },
];

type HeadingProps = { id: SortColumn; label: string; sort: Sort; onSort: (sort: Sort) => void };

function Heading({ id, label, sort, onSort }: HeadingProps) {
  const active = sort.column === id;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={active ? (sort.descending ? "descending" : "ascending") : "none"}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort({ column: id, descending: active && !sort.descending })}
      >
        {label}
        {active ? <Arrow size={14} aria-hidden /> : null}
      </button>
    </th>
  );
}

type MeetingsListProps = { meetings: EventRecord[]; groupBy?: GroupBy; caption: string };

/** Meetings as a table, sorted by any column, in groups where asked for. */
export function MeetingsList({ meetings, groupBy = "none", caption }: MeetingsListProps) {
  const [sort, setSort] = useState<Sort>({ column: "when", descending: false });
  const groups = useMemo(() => groupMeetings(sortMeetings(meetings, sort), groupBy), [meetings, sort, groupBy]);
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.id} {...column} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.title === "" ? null : (
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={columns.length}>
                <bdi>{group.title}</bdi> <span className={classes.muted}>{group.meetings.length}</span>
              </th>
            </tr>
          )}
          {group.meetings.map((event) => (
            <MeetingRow key={event.id} event={event} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

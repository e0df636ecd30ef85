import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { DateSpan } from "#contract/date-span.ts";
import type { EventRecord } from "#contract/graph.ts";
import { kindInWords, roleInWords } from "../entity/event-words.ts";
import { DateText } from "../evidence/DateText.tsx";
import { EntityChip } from "../evidence/EntityChip.tsx";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { StatusBadge } from "../evidence/StatusBadge.tsx";
import { selectNode } from "../navigation.ts";
import { daysTold } from "./days-told.ts";
import classes from "./meetings.module.css";

function DaysTold({ days }: { days: DateSpan[] }) {
  if (days.length === 0) return null;
  return (
    <p className={classes.muted}>
      sources differ:{" "}
      {days.map((day, index) => (
        <span key={`${day.start} ${day.end}`}>
          {index === 0 ? "" : ", "}
          <DateText date={day} />
        </span>
      ))}
    </p>
  );
}

/** A meeting as a table row, and below it, when asked for, its sentences. */
export function MeetingRow({ event }: { event: EventRecord }) {
  const [open, setOpen] = useState(false);
  const detailId = useId();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr className={classes.row} data-status={event.status}>
        <td data-label="When">
          <DateText date={event.date} />
          <DaysTold days={daysTold(event)} />
        </td>
        <td data-label="Who">
          <button
            type="button"
            className={classes.kind}
            title="All about this event"
            onClick={() => selectNode(event.id)}
          >
            {kindInWords(event.kind)}
          </button>
          <div className={classes.who}>
            {event.participants.map((participant) => (
              <EntityChip
                key={`${participant.id} ${participant.role}`}
                entity={participant}
                note={roleInWords(participant.role) || null}
              />
            ))}
          </div>
        </td>
        <td data-label="Where">
          {event.place ? <EntityChip entity={event.place} /> : <span className={classes.muted}>not stated</span>}
        </td>
        <td data-label="Status">
          <StatusBadge status={event.status} />
        </td>
        <td data-label="Sources">
          <button
            type="button"
            className={classes.expand}
            aria-expanded={open}
            aria-controls={detailId}
            onClick={() => setOpen((before) => !before)}
          >
            <Chevron size={15} aria-hidden />
            {event.evidence.length === 1 ? "1 sentence" : `${event.evidence.length} sentences`}
          </button>
          <p className={classes.muted}>
            {event.independentSources === 1 ? "1 source" : `${event.independentSources} independent sources`}
          </p>
        </td>
      </tr>
      <tr id={detailId} className={classes.detail} hidden={!open}>
        <td colSpan={5}>{open ? <EvidenceList evidence={event.evidence} /> : null}</td>
      </tr>
    </>
  );
}

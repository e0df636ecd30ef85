import { useId, useState } from "react";
import type { EventRecord } from "#contract/graph.ts";
import { DateText } from "../evidence/DateText.tsx";
import { EntityChip } from "../evidence/EntityChip.tsx";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { iconOf } from "../evidence/kind-icons.ts";
import { StatusBadge } from "../evidence/StatusBadge.tsx";
import { selectNode } from "../navigation.ts";
import classes from "./entity.module.css";
import { roleInWords, sourcesInWords } from "./event-words.ts";

type EventCardProps = {
  event: EventRecord;
  /** The thing in whose panel the card stands; it needs no chip of its own. */
  about?: string;
};

/** An event in short: what, when, where, who, and its sentences on demand. */
export function EventCard({ event, about }: EventCardProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const Icon = iconOf("Event", event.kind);
  const others = event.participants.filter(({ id }) => id !== about);
  return (
    <article className={classes.event} data-status={event.status}>
      <p className={classes.eventLine}>
        <DateText date={event.date} />
        <StatusBadge status={event.status} />
      </p>
      <button type="button" className={classes.eventName} onClick={() => selectNode(event.id)}>
        <Icon size={16} aria-hidden />
        <span dir="auto">{event.name}</span>
      </button>
      <p className={classes.chips}>
        {others.map((participant) => (
          <EntityChip
            key={`${participant.id} ${participant.role}`}
            entity={participant}
            note={roleInWords(participant.role) || null}
          />
        ))}
        {event.place ? <EntityChip entity={event.place} /> : null}
      </p>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen((before) => !before)}
      >
        {sourcesInWords(event)}
      </button>
      <div id={listId} hidden={!open}>
        {open ? <EvidenceList evidence={event.evidence} /> : null}
      </div>
    </article>
  );
}

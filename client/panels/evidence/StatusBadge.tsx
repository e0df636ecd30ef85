import {
  IconBan,
  IconCalendarEvent,
  IconCalendarOff,
  IconCircleCheck,
  IconHelpCircle,
  IconProgress,
} from "@tabler/icons-react";
import type { Status } from "#contract/ontology.ts";
import classes from "./evidence.module.css";
import { statusWords } from "./status-words.ts";

const icons: Record<Status, typeof IconBan> = {
  happened: IconCircleCheck,
  planned: IconCalendarEvent,
  ongoing: IconProgress,
  cancelled: IconCalendarOff,
  denied: IconBan,
  alleged: IconHelpCircle,
};

/** What became of an event: icon, word and outline; the colour only repeats them. */
export function StatusBadge({ status }: { status: Status }) {
  const Icon = icons[status];
  const { label, meaning } = statusWords[status];
  return (
    <span className={classes.status} data-status={status} title={meaning}>
      <Icon size={14} aria-hidden stroke={2} />
      {label}
    </span>
  );
}

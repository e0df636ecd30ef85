/** What colours, icons, rings and lines mean, with counts; each entry also shows and hides what it stands for. */
import { ActionIcon, Group, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { EntityType, EventKind, type Status, Status as Statuses } from "#contract/ontology.ts";
import { useKnown } from "../known.ts";
import { type NodeKind, noFilters, setFilters, toggleKind, toggleStatus } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { coverRef } from "./covers.ts";
import classes from "./graph.module.css";
import { eventColour, lookOf } from "./kind.ts";
import { LineSample } from "./LineSample.tsx";
import { keepsOut, legendCounts } from "./legend-counts.ts";
import { NodeSample } from "./NodeSample.tsx";

const statusLabels: Record<Status, string> = {
  happened: "Happened",
  ongoing: "Ongoing",
  planned: "Planned",
  cancelled: "Cancelled",
  alleged: "Alleged",
  denied: "Denied",
};

const useCounts = () => {
  const shown = useView((state) => state.shown);
  const filters = useView((state) => state.filters);
  const known = useKnown();
  return useMemo(() => legendCounts(known, shown, filters), [shown, filters, known]);
};

type EntryProps = {
  label: string;
  count: number;
  hidden: boolean;
  onClick: () => void;
  kind: NodeKind;
  status?: Status;
};

/** Where colour tells of groups, an entry of the legend may not promise another colour: then the icon alone says the kind. */
const Entry = ({ label, count, hidden, onClick, kind, status }: EntryProps) => {
  const byGroup = useView((state) => state.colourBy === "community");
  return (
    <UnstyledButton
      className={classes.entry}
      aria-pressed={!hidden}
      title={hidden ? `Show ${label.toLowerCase()}` : `Hide ${label.toLowerCase()}`}
      onClick={onClick}
    >
      <NodeSample kind={kind} status={status ?? null} {...(byGroup ? { colour: eventColour } : {})} />
      <span className={classes.entryLabel}>{label}</span>
      {status ? <LineSample status={status} /> : null}
      <span className={classes.entryCount}>{count.toLocaleString()}</span>
    </UnstyledButton>
  );
};

/** A line that stands for an event is no entry: it goes with its event's kind and status. */
const MetLine = () => {
  const folded = useView((state) => state.events === "edges");
  return folded ? (
    <div className={classes.lineNote}>
      <LineSample status="happened" met />
      <span className={classes.entryLabel}>Met (it happened)</span>
    </div>
  ) : null;
};

const GroupNote = () => {
  const byGroup = useView((state) => state.colourBy === "community");
  return byGroup ? (
    <Text size="xs" c="dimmed" className={classes.entryNote}>
      Same colour: one group of close connections on this canvas.
    </Text>
  ) : null;
};

/** The counts do not follow the chosen days, or people without an event in them would need another count than the canvas has. */
const DaysNote = () => {
  const chosen = useView(({ filters }) => filters.from !== null || filters.to !== null);
  return chosen ? (
    <Text size="xs" c="dimmed" className={classes.entryNote}>
      Counted over all days, not only the chosen ones.
    </Text>
  ) : null;
};

const order: NodeKind[] = [...EntityType.options, ...EventKind.options];

/** `hasRoom`: whether the canvas is large enough for the legend to lie over it all the time. */
export const Legend = ({ hasRoom }: { hasRoom: boolean }) => {
  const counts = useCounts();
  const { byKind, byStatus } = counts;
  const filters = useView((state) => state.filters);
  const [wide, setWide] = useLocalStorage({ key: "rapporteur-legend", defaultValue: true });
  // Where there is little room an open legend is a passing look: it is not remembered.
  const [narrow, setNarrow] = useState(false);
  const [open, setOpen] = hasRoom ? [wide, setWide] : [narrow, setNarrow];
  if (byKind.size === 0) return null;
  return (
    <section
      className={classes.legend}
      data-open={open}
      data-tour="legend"
      ref={coverRef}
      aria-label="Legend and filters"
    >
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Text size="xs" fw={600}>
          Legend
        </Text>
        <Tooltip label={open ? "Close the legend" : "Open the legend"}>
          <ActionIcon
            size={24}
            aria-label={open ? "Close the legend" : "Open the legend"}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={14} /> : <IconChevronUp size={14} />}
          </ActionIcon>
        </Tooltip>
      </Group>
      {open ? (
        <>
          {order
            .filter((kind) => byKind.has(kind))
            .map((kind) => (
              <Entry
                key={kind}
                kind={kind}
                label={lookOf(kind).plural}
                count={byKind.get(kind) ?? 0}
                hidden={filters.hiddenKinds.includes(kind)}
                onClick={() => change(toggleKind(kind))}
              />
            ))}
          {byStatus.size > 0 ? <div className={classes.rule} /> : null}
          {Statuses.options
            .filter((status) => byStatus.has(status))
            .map((status) => (
              <Entry
                key={status}
                kind="Meeting"
                status={status}
                label={statusLabels[status]}
                count={byStatus.get(status) ?? 0}
                hidden={filters.hiddenStatuses.includes(status)}
                onClick={() => change(toggleStatus(status))}
              />
            ))}
          <MetLine />
          <GroupNote />
          <DaysNote />
          {keepsOut(filters, counts) ? (
            <UnstyledButton className={classes.entryReset} onClick={() => change(setFilters(noFilters))}>
              Show everything again
            </UnstyledButton>
          ) : null}
        </>
      ) : null}
    </section>
  );
};

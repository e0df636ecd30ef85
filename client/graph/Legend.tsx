/** What colours, icons, rings and lines mean, with counts; each entry also shows and hides what it stands for. */
import { ActionIcon, Group, Loader, Popover, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { useLocalStorage, useMediaQuery } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp, IconFilter } from "@tabler/icons-react";
import { Suspense, useEffect, useMemo, useState } from "react";
import { EntityType, EventKind, type Status, Status as Statuses } from "#contract/ontology.ts";
import { counted } from "../counted.ts";
import { sourceFilterOpen } from "../dialogs.ts";
import { inPercent } from "../in-percent.ts";
import { useKnown } from "../known.ts";
import { part } from "../part.ts";
import { isByGround, type NodeKind, noFilters, setFilters, toggleKind, toggleStatus } from "../state.ts";
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

const SourceFilter = part(() => import("./SourceFilter.tsx"));

/** Who tells it and how surely it is read: too much for entries, so in a box of its own. */
const SourcesEntry = () => {
  const { sources, surely } = useView((state) => state.filters);
  // Beside the legend of a phone there is no room.
  const small = useMediaQuery("(max-width: 720px)", false);
  const chosen = [
    sources.length > 0 ? counted(sources.length, "source") : "",
    surely > 0 ? `${inPercent(surely)} sure` : "",
  ].filter(Boolean);
  const open = sourceFilterOpen.use();
  return (
    <Popover
      opened={open}
      onChange={sourceFilterOpen.set}
      width={300}
      position={small ? "top-start" : "right-end"}
      trapFocus
      returnFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.entry}
          aria-label="Filter by source and sureness"
          onClick={() => sourceFilterOpen.set(!open)}
        >
          <IconFilter size={16} aria-hidden />
          <span className={classes.entryLabel}>{chosen.length > 0 ? `Only ${chosen.join(", ")}` : "Sources …"}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<Loader size="sm" />}>
          <SourceFilter />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
};

/** The counts do not follow the chosen days and sources, or people without an event in them would need another count than the canvas has. */
const DaysNote = () => {
  const days = useView(({ filters }) => filters.from !== null || filters.to !== null);
  const grounds = useView(({ filters }) => isByGround(filters));
  return days || grounds ? (
    <Text size="xs" c="dimmed" className={classes.entryNote}>
      Counted over all {[days ? "days" : "", grounds ? "sources" : ""].filter(Boolean).join(" and ")}, not only the
      chosen ones.
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
  // Its entry is what the box of sources hangs on.
  const sourcesAsked = sourceFilterOpen.use();
  useEffect(() => {
    if (sourcesAsked && !open) setOpen(true);
  }, [sourcesAsked, open, setOpen]);
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
          <div className={classes.rule} />
          <SourcesEntry />
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

/** The events of the canvas in time, in step with the graph both ways. */
import { ActionIcon, Group, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp, IconPlayerPause, IconPlayerPlay, IconX } from "@tabler/icons-react";
import { useMemo } from "react";
import { Day } from "#contract/date-span.ts";
import { counted } from "../../counted.ts";
import { selectNodes, setFilters } from "../../state.ts";
import { change, useView } from "../../view-store.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import classes from "./timeline.module.css";
import { usePlay } from "./usePlay.ts";
import { useTimelineEvents } from "./useTimelineEvents.ts";
import { useTimelineOpen } from "./useTimelineOpen.ts";

const chartHeight = 84;

const DayInput = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}) => (
  <label className={classes.day}>
    <span>{label}</span>
    <input
      type="date"
      value={value ?? ""}
      onChange={({ currentTarget }) => {
        const day = Day.safeParse(currentTarget.value);
        onChange(day.success ? day.data : null);
      }}
    />
  </label>
);

const UndatedBin = ({ ids }: { ids: string[] }) => {
  const undated = useView((state) => state.filters.undated);
  const dated = useView((state) => state.filters.from !== null || state.filters.to !== null);
  const count = ids.length.toLocaleString();
  return (
    <div className={classes.bin} data-off={!undated || undefined}>
      <UnstyledButton
        className={classes.binCount}
        onClick={() => change(selectNodes(ids))}
        title="Select the events whose day no source gives"
      >
        <b>{count}</b> undated
      </UnstyledButton>
      <UnstyledButton
        className={classes.binSwitch}
        aria-pressed={undated}
        onClick={() => change(setFilters({ undated: !undated }))}
        title={dated ? "Whether they stay in view beside the chosen days" : "Whether they are in view"}
      >
        {undated ? "hide" : "show"}
      </UnstyledButton>
    </div>
  );
};

export const Timeline = () => {
  const { dated, undated, inView } = useTimelineEvents();
  const { from, to } = useView((state) => state.filters);
  const { ref, width } = useElementSize();
  const [open, setOpen] = useTimelineOpen();
  const days = useMemo(() => [...new Set(dated.map(({ span }) => span.start))].sort((a, b) => a - b), [dated]);
  const { playing, toggle } = usePlay(days);
  const total = dated.length + undated.length;
  return (
    <section className={classes.timeline} data-tour="timeline" aria-label="Timeline">
      <Group className={classes.head} gap={8} wrap="nowrap">
        <Tooltip label={playing ? "Pause" : "Play through time"}>
          <ActionIcon
            size={26}
            aria-label={playing ? "Pause" : "Play through time"}
            disabled={days.length === 0}
            onClick={toggle}
          >
            {playing ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
          </ActionIcon>
        </Tooltip>
        <DayInput label="From" value={from} onChange={(day) => change(setFilters({ from: day }), "from")} />
        <DayInput label="to" value={to} onChange={(day) => change(setFilters({ to: day }), "to")} />
        {from || to ? (
          <Tooltip label="All days">
            <ActionIcon size={26} aria-label="All days" onClick={() => change(setFilters({ from: null, to: null }))}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        <Text size="xs" c="dimmed" className={classes.sum} truncate>
          {inView < total ? `${inView.toLocaleString()} of ` : ""}
          {counted(total, "event")} on the canvas
        </Text>
        <Tooltip label={open ? "Close the timeline" : "Open the timeline"}>
          <ActionIcon
            size={26}
            aria-label={open ? "Close the timeline" : "Open the timeline"}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
          </ActionIcon>
        </Tooltip>
      </Group>
      {open ? (
        <div className={classes.body}>
          <div ref={ref} className={classes.chart}>
            {width > 0 && dated.length > 0 ? <TimelineChart events={dated} width={width} height={chartHeight} /> : null}
            {dated.length === 0 ? (
              <Text size="xs" c="dimmed" p="sm">
                {total === 0
                  ? "There are no events on the canvas."
                  : "No source gives a day for the events on the canvas."}
              </Text>
            ) : null}
          </div>
          {undated.length > 0 ? <UndatedBin ids={undated.map(({ id }) => id)} /> : null}
        </div>
      ) : null}
    </section>
  );
};

/** The graph with its tools around it. */
import { Button, Stack, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { firstReading } from "../first-reading.ts";
import { useKnown } from "../known.ts";
import { part } from "../part.ts";
import { useView } from "../view-store.ts";
import { Announcer } from "./Announcer.tsx";
import { BendController } from "./BendController.tsx";
import { CameraButtons } from "./CameraButtons.tsx";
import { ClickController } from "./ClickController.tsx";
import { CutNote } from "./CutNote.tsx";
import { DataController } from "./DataController.tsx";
import { DragController } from "./DragController.tsx";
import { ExportMenu } from "./export/ExportMenu.tsx";
import { firstPicture } from "./first-picture.ts";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { GraphTable } from "./GraphTable.tsx";
import classes from "./graph.module.css";
import { HighlightController } from "./HighlightController.tsx";
import { HoverController } from "./HoverController.tsx";
import { KeyboardController } from "./KeyboardController.tsx";
import { LabelController } from "./LabelController.tsx";
import { Lasso } from "./Lasso.tsx";
import { LayoutController } from "./LayoutController.tsx";
import { Legend } from "./Legend.tsx";
import { LongLayout } from "./LongLayout.tsx";
import { NodeMenu } from "./NodeMenu.tsx";
import { openingStory } from "./open-story.ts";
import { PathBox } from "./PathBox.tsx";
import { PlaceController } from "./PlaceController.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { SightController } from "./SightController.tsx";
import { SizeController } from "./SizeController.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { tableMode, toggleTable } from "./table-mode.ts";
import { useTimelineOpen } from "./timeline/useTimelineOpen.ts";
import { useCanvasItems } from "./useCanvasItems.ts";
import { useGrounds } from "./useGrounds.ts";
import { useShownGraph } from "./useShownGraph.ts";

const Timeline = part(async () => ({ default: (await import("./timeline/Timeline.tsx")).Timeline }));

const EmptyCanvas = part(() => import("./EmptyCanvas.tsx"));

/** `busy`: what goes on, where it has nothing to show yet. */
const Notice = ({ error, busy, retry }: { error: Error | null; busy: string | null; retry: () => void }) => {
  if (error) {
    return (
      <Stack className={classes.notice} gap="xs" align="center" role="alert">
        <Text fw={600}>The graph could not be read</Text>
        <Text size="sm">{error.message}</Text>
        <Button size="xs" variant="default" onClick={retry}>
          Try again
        </Button>
      </Stack>
    );
  }
  return busy ? (
    <Stack className={classes.notice} gap="xs" align="center" role="status">
      <Text size="sm">{busy}</Text>
    </Stack>
  ) : null;
};

const TableButton = () => {
  const on = tableMode.use();
  return (
    <Button
      size="compact-sm"
      variant={on ? "light" : "subtle"}
      color="gray"
      fw={500}
      fz={13}
      flex="none"
      leftSection={<IconTable size={16} />}
      title="Table"
      aria-pressed={on}
      onClick={toggleTable}
    >
      Table
    </Button>
  );
};

/** Comes after the picture, into the room that is kept for it. */
const TimelineBelow = () => {
  const [open] = useTimelineOpen();
  const room = <div className={classes.timelineRoom} data-open={open || undefined} />;
  return firstPicture.use() ? (
    <Suspense fallback={room}>
      <Timeline />
    </Suspense>
  ) : (
    room
  );
};

/** A canvas no larger than this keeps its room for the graph, in pixels: there the graph would lie beneath the legend. */
const roomy = { width: 800, height: 400 };

export const GraphView = () => {
  // What was hidden by hand down to the last thing waits to be brought back, and is no view of nothing.
  const empty = useView((state) => state.shown.length + state.hidden.length === 0);
  const opening = useQuery({ ...openingStory, enabled: empty });
  const shown = useShownGraph();
  useGrounds();
  const reading = firstReading.use();
  const busy = reading ? "The first articles are being read. They appear here by themselves." : "Reading the graph…";
  const table = tableMode.use();
  const { ref, width, height } = useElementSize();
  const nothing = empty && !opening.isFetching;
  const failed = opening.error ?? shown.error;
  const waiting = empty && (reading || opening.isFetching);
  const drawn = firstPicture.use();
  const items = useCanvasItems();
  const known = useKnown();
  // What is shown and not known yet is on its way.
  const bare = useView(({ shown }) => drawn && items.nodes.length === 0 && shown.every((id) => known.nodes.has(id)));
  useEffect(() => {
    // Where no picture is on its way nothing waits for one.
    if (nothing || failed || reading) firstPicture.set(true);
  }, [nothing, failed, reading]);
  return (
    <div className={classes.graph}>
      <Toolbar>
        <TableButton />
        <ExportMenu />
      </Toolbar>
      <div ref={ref} className={classes.stage}>
        <div className={classes.covered} inert={table}>
          <GraphCanvas>
            <LayoutController />
            <DataController />
            <PlaceController />
            <BendController />
            <HighlightController />
            <LabelController />
            <ClickController />
            <DragController />
            <HoverController />
            <KeyboardController />
            <SightController />
            <SizeController />
            <CameraButtons />
            <Lasso />
          </GraphCanvas>
          <Legend hasRoom={width > roomy.width && height > roomy.height} />
          <CutNote />
          <SelectionBar />
          <NodeMenu />
          <LongLayout />
          {bare && !failed && !waiting ? (
            <Suspense fallback={null}>
              <EmptyCanvas noArticles={opening.data?.total === 0} />
            </Suspense>
          ) : null}
          <Notice
            error={failed}
            busy={waiting ? busy : null}
            retry={() => void (opening.error ? opening.refetch() : shown.refetch())}
          />
        </div>
        <Announcer />
        {table ? <GraphTable /> : null}
        <PathBox />
      </div>
      <TimelineBelow />
    </div>
  );
};

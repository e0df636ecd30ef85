/** The graph with its tools around it. */
import { useQuery } from "@tanstack/react-query";
import { useView } from "../view-store.ts";
import { DataController } from "./DataController.tsx";
import { EventsController } from "./EventsController.tsx";
import { GraphCanvas } from "./GraphCanvas.tsx";
import classes from "./graph.module.css";
import { HighlightController } from "./HighlightController.tsx";
import { LabelController } from "./LabelController.tsx";
import { LayoutController } from "./LayoutController.tsx";
import { openStory } from "./open-story.ts";
import { useShownGraph } from "./useShownGraph.ts";

export const GraphView = () => {
  const empty = useView((state) => state.shown.length === 0);
  const opening = useQuery({
    queryKey: ["opening"],
    queryFn: () => openStory([], true),
    enabled: empty,
    staleTime: Infinity,
  });
  const shown = useShownGraph();
  void opening;
  void shown;
  return (
    <div className={classes.graph}>
      <div className={classes.stage}>
        <GraphCanvas>
          <DataController />
          <LayoutController />
          <HighlightController />
          <LabelController />
          <EventsController />
        </GraphCanvas>
      </div>
    </div>
  );
};

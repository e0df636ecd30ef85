import { useMemo } from "react";
import { useKnown } from "../../known.ts";
import { useView } from "../../view-store.ts";
import { type TimelineEvents, timelineEvents } from "./timeline-events.ts";

export const useTimelineEvents = (): TimelineEvents => {
  const shown = useView((state) => state.shown);
  const filters = useView((state) => state.filters);
  const events = useView((state) => state.events);
  const known = useKnown();
  return useMemo(() => timelineEvents(known, { shown, filters, events }), [known, shown, filters, events]);
};

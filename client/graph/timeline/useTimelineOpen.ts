/** Whether the timeline is open, which this browser remembers. */
import { useLocalStorage } from "@mantine/hooks";

export const useTimelineOpen = () =>
  useLocalStorage({
    key: "rapporteur-timeline",
    // In a low window, as at 200 % zoom, the graph needs the room.
    defaultValue: !window.matchMedia("(max-height: 520px)").matches,
    getInitialValueInEffect: false,
  });

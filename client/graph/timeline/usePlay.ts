/** Plays through time: the filter's end goes from day to day on which something happened. */
import { useEffect, useState } from "react";
import { setFilters } from "../../state.ts";
import { change, viewState } from "../../view-store.ts";
import { isoDay } from "./time-scale.ts";

const beat = 1000;

/** `days`: ascending, no doubles. */
export const usePlay = (days: number[]) => {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const next = () => {
      const { to } = viewState().filters;
      const following = days.find((day) => to === null || isoDay(day) > to);
      if (following === undefined) return setPlaying(false);
      change(setFilters({ to: isoDay(following) }), "play");
    };
    const timer = window.setInterval(next, beat);
    return () => window.clearInterval(timer);
  }, [playing, days]);
  const toggle = () => {
    const { from, to } = viewState().filters;
    const first = days.find((day) => from === null || isoDay(day) >= from);
    const last = days.at(-1);
    const atTheEnd = to === null || (last !== undefined && to >= isoDay(last));
    if (!playing && first !== undefined && atTheEnd) change(setFilters({ to: isoDay(first) }), "play");
    setPlaying(!playing);
  };
  return { playing, toggle };
};

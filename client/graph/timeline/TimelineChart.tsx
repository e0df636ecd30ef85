/** Dots for days, bars for spans, and a brush over them. */
import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { useEffect, useMemo, useRef } from "react";
import type { GraphNode } from "#contract/graph.ts";
import { selectNodes, setFilters } from "../../state.ts";
import { change, useView } from "../../view-store.ts";
import { hover } from "../highlight-store.ts";
import { isStruck } from "../node-drawing.ts";
import { useEmphasis } from "../useEmphasis.ts";
import { lanes } from "./lanes.ts";
import { dayNumber, isoDay, timeScale } from "./time-scale.ts";
import { timeTicks } from "./time-ticks.ts";
import classes from "./timeline.module.css";
import type { DatedEvent } from "./timeline-events.ts";

const axis = 18;
const thick = 8;

type MarkProps = { node: GraphNode; left: number; width: number; top: number; state: string };

const Mark = ({ node, left, width, top, state }: MarkProps) => (
  <>
    {/* biome-ignore lint/a11y/noStaticElementInteractions: the same events are in the table view, which the keyboard reaches. */}
    <rect
      className={classes.mark}
      data-state={state}
      data-status={node.status ?? "happened"}
      x={left}
      y={top}
      width={width}
      height={thick}
      rx={thick / 2}
      onClick={() => change(selectNodes([node.id]))}
      onPointerEnter={() => hover({ node: node.id })}
      onPointerLeave={() => hover({})}
    >
      <title>{node.name}</title>
    </rect>
    {isStruck(node.status) ? (
      <path className={classes.struck} d={`M${left + width / 2 - 4} ${top + thick + 1}l8 ${-thick - 2}`} />
    ) : null}
  </>
);

const useBrush = (
  width: number,
  height: number,
  toPixel: (day: number) => number,
  toDay: (pixel: number) => number,
) => {
  const layer = useRef<SVGGElement>(null);
  const from = useView((state) => state.filters.from);
  const to = useView((state) => state.filters.to);
  useEffect(() => {
    if (!layer.current) return;
    const group = select(layer.current);
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .on("end", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        // Moves made by this effect have no source event.
        if (!sourceEvent) return;
        if (!selection) return change(setFilters({ from: null, to: null }));
        const [left, right] = selection as [number, number];
        const [first, last] = [Math.ceil(toDay(left)), Math.floor(toDay(right))];
        change(setFilters({ from: isoDay(Math.min(first, last)), to: isoDay(Math.max(first, last)) }));
      });
    group.call(brush);
    const range =
      from === null && to === null
        ? null
        : [from ? toPixel(dayNumber(from)) : 0, to ? toPixel(dayNumber(to) + 1) : width];
    brush.move(group, range as [number, number] | null);
    return () => {
      group.on(".brush", null);
    };
  }, [width, height, toPixel, toDay, from, to]);
  return layer;
};

export const TimelineChart = ({ events, width, height }: { events: DatedEvent[]; width: number; height: number }) => {
  const scale = useMemo(
    () =>
      timeScale(
        events.map(({ span }) => span),
        width,
      ),
    [events, width],
  );
  const { strong, ringed } = useEmphasis();
  const layer = useBrush(width, height - axis, scale.toPixel, scale.toDay);
  const bars = useMemo(
    () =>
      events.map(({ node, span, inView }) => {
        const left = scale.toPixel(span.start);
        // A day is never thinner than a dot.
        return { id: node.id, node, inView, left, right: Math.max(scale.toPixel(span.end + 1), left + thick) };
      }),
    [events, scale],
  );
  const rows = useMemo(() => lanes(bars), [bars]);
  const ticks = useMemo(
    () =>
      timeTicks(
        scale,
        events.map(({ span }) => span.start),
        width,
      ),
    [scale, events, width],
  );
  const step = Math.min(thick + 3, (height - axis - 6) / Math.max(1, Math.max(...rows.values(), 0) + 1));
  const stateOf = (id: string, inView: boolean) =>
    ringed.has(id) ? "chosen" : !inView || (strong && !strong.has(id)) ? "faint" : "plain";
  return (
    <svg width={width} height={height} role="img" aria-label={`Timeline of ${events.length} dated events`}>
      <line className={classes.axis} x1={0} x2={width} y1={height - axis} y2={height - axis} />
      {scale.breaks.map(({ pixel }) => (
        <path key={pixel} className={classes.break} d={`M${pixel - 4} ${height - axis + 4}l3 -8m2 8l3 -8`}>
          <title>A long stretch, drawn shorter than it was</title>
        </path>
      ))}
      {ticks.map(({ pixel, text, anchor }) => (
        <text key={`${pixel}`} className={classes.tick} x={pixel} y={height - 5} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <g ref={layer} className={classes.brush} />
      {bars.map(({ id, node, inView, left, right }) => (
        <Mark
          key={id}
          node={node}
          left={left}
          width={right - left}
          top={4 + (rows.get(id) ?? 0) * step}
          state={stateOf(id, inView)}
        />
      ))}
    </svg>
  );
};

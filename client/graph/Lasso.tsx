/** A layer over the canvas on which a line is drawn around what is to be selected. */
import { type PointerEvent, useRef, useState } from "react";
import { selectNodes } from "../state.ts";
import { change } from "../view-store.ts";
import { focusCanvas } from "./focus-on.ts";
import classes from "./graph.module.css";
import { isInside, type Point } from "./inside.ts";
import { lassoMode } from "./lasso-mode.ts";
import { useSigma } from "./SigmaContext.tsx";

const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};

export const Lasso = () => {
  const sigma = useSigma();
  const on = lassoMode.use();
  const drawing = useRef(false);
  const [points, setPoints] = useState<Point[]>([]);
  if (!on) return null;
  const finish = () => {
    drawing.current = false;
    const graph = sigma.getGraph();
    const chosen = graph.filterNodes((_id, { x, y }) => isInside(sigma.graphToViewport({ x, y }), points));
    setPoints([]);
    lassoMode.set(false);
    if (chosen.length > 0) change(selectNodes(chosen));
    focusCanvas();
  };
  return (
    <svg
      className={classes.lasso}
      role="img"
      aria-label="Draw around what is to be selected"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = true;
        setPoints([pointOf(event)]);
      }}
      onPointerMove={(event) => {
        if (!drawing.current) return;
        // Read now: when React comes to the update the event has no target any more.
        const point = pointOf(event);
        setPoints((before) => [...before, point]);
      }}
      onPointerUp={finish}
    >
      <polygon points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </svg>
  );
};

/** The map's camera, moved by pointer, wheel and keys. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type Camera, moved, worldWidth, zoomed } from "./camera.ts";

type Move = (camera: Camera, height: number) => Camera;

const keys: Record<string, Move> = {
  "+": (camera, height) => zoomed(camera, 1.4, height),
  "=": (camera, height) => zoomed(camera, 1.4, height),
  "-": (camera, height) => zoomed(camera, 1 / 1.4, height),
  ArrowLeft: (camera, height) => moved(camera, 60, 0, height),
  ArrowRight: (camera, height) => moved(camera, -60, 0, height),
  ArrowUp: (camera, height) => moved(camera, 0, 60, height),
  ArrowDown: (camera, height) => moved(camera, 0, -60, height),
};

/** `height`: of the picture, in the map's units. `home`: what it begins with. `whole`: what key 0 shows, all places. */
export const useCamera = (home: Camera, whole: Camera, height: number) => {
  const svg = useRef<SVGSVGElement>(null);
  const [camera, setCamera] = useState(home);
  // A window of another shape: a map that was not moved is fitted anew, one that was moved stays where it is.
  const lastHome = useRef(home);
  useEffect(() => {
    setCamera((before) => (before === lastHome.current ? home : zoomed(before, 1, height)));
    lastHome.current = home;
  }, [home, height]);
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  /** Map units for one pixel of the screen. */
  const unit = () => worldWidth / Math.max(1, svg.current?.clientWidth ?? worldWidth);

  // React listens to the wheel passively, and then the page could not be kept from scrolling.
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const centre = { x: (event.clientX - box.left) * unit(), y: (event.clientY - box.top) * unit() };
      setCamera((before) => zoomed(before, Math.exp(-event.deltaY / 400), height, centre));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  });

  const release = () => {
    drag.current = null;
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      drag.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = drag.current;
      if (from === null) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.moved && Math.hypot(x, y) < 4) return;
      if (!from.moved) svg.current?.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, moved: true };
      setCamera((before) => moved(before, x * unit(), y * unit(), height));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onKeyDown: (event: KeyboardEvent) => {
      const move = event.key === "0" ? () => whole : keys[event.key];
      if (move === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setCamera((before) => move(before, height));
    },
  };
  return { svg, camera, setCamera, handlers };
};

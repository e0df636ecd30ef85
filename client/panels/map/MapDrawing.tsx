import { ActionIcon } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { colourOf } from "../evidence/kind-icons.ts";
import { selectNode } from "../navigation.ts";
import { type Camera, fitted, moved, worldHeight, worldWidth, zoomed } from "./camera.ts";
import classes from "./map.module.css";
import { isLinked, type Site } from "./sites.ts";
import type { Country, World } from "./world.ts";

type Placed = Site & { x: number; y: number };
type MapDrawingProps = { world: World; sites: Site[]; selected: readonly string[] };

const radiusOf = ({ events }: Site) => 5 + Math.min(13, 3 * Math.sqrt(events.length));

const titleOf = ({ node, events, near }: Site) => {
  const happened = events.filter(({ status }) => status === "happened").length;
  const told = events.length === 0 ? "no encounter" : `${events.length} encounters, ${happened} happened`;
  return `${node.name}${near ? " (at its place)" : ""}: ${told}`;
};

type Box = { left: number; right: number; top: number; bottom: number };

const apart = (one: Box, other: Box) =>
  one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;

/** Takes boxes in the order of their weight; one that runs into an earlier one is left out. */
const withRoom = <Item,>(items: Item[], boxOf: (item: Item) => Box, taken: Box[]): Item[] =>
  items.filter((item) => {
    const box = boxOf(item);
    const free = taken.every((other) => apart(box, other));
    if (free) taken.push(box);
    return free;
  });

/** `scale`: pixels of the screen for one unit of the map. The names that find room: sites first, the more important before the others, then the countries around them. */
const namesWithRoom = (sites: Placed[], countries: Country[], scale: number) => {
  const taken: Box[] = [];
  const named = withRoom(
    sites,
    ({ x, y, node }) => ({
      left: x * scale - 8,
      right: x * scale + 14 + node.name.length * 6.4,
      top: y * scale - 9,
      bottom: y * scale + 9,
    }),
    taken,
  );
  const names = new Set(sites.map(({ node }) => node.name));
  const wide = countries.filter(({ width, name }) => width * scale > name.length * 9 && !names.has(name));
  const half = (name: string) => name.length * 3.4;
  const around = withRoom(
    wide.sort((one, other) => other.width - one.width),
    ({ x, y, name }) => ({
      left: x * scale - half(name),
      right: x * scale + half(name),
      top: y * scale - 12,
      bottom: y * scale + 4,
    }),
    taken,
  );
  return { sites: new Set(named.map(({ node }) => node.id)), countries: around };
};

function Marker({ site, scale, named, dim }: { site: Placed; scale: number; named: boolean; dim: boolean }) {
  const radius = radiusOf(site);
  const base = site.node.label === "Base";
  const known = site.events.some(({ status }) => status === "happened");
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      role="button"
      tabIndex={0}
      aria-label={titleOf(site)}
      className={classes.marker}
      data-dim={dim ? "yes" : "no"}
      data-known={known || site.events.length === 0 ? "yes" : "no"}
      style={{ "--type-colour": colourOf(site.node.label) } as CSSProperties}
      transform={`translate(${site.x} ${site.y}) scale(${1 / scale})`}
      onClick={() => selectNode(site.node.id)}
      onKeyDown={(event) => (event.key === "Enter" ? selectNode(site.node.id) : undefined)}
    >
      <title>{titleOf(site)}</title>
      {base ? <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={2} /> : <circle r={radius} />}
      {site.events.length > 0 ? <text className={classes.markerCount}>{site.events.length}</text> : null}
      {named ? (
        <text className={classes.markerName} x={radius + 4}>
          {site.node.name}
        </text>
      ) : null}
    </g>
  );
}

function CountryNames({ countries, scale }: { countries: Country[]; scale: number }) {
  return countries.map(({ id, name, x, y }) => (
    <text key={id} className={classes.countryName} transform={`translate(${x} ${y}) scale(${1 / scale})`}>
      {name}
    </text>
  ));
}

const cameraKey = (key: string): ((camera: Camera) => Camera) | null => {
  switch (key) {
    case "+":
    case "=":
      return (camera) => zoomed(camera, 1.4);
    case "-":
      return (camera) => zoomed(camera, 1 / 1.4);
    case "ArrowLeft":
      return (camera) => moved(camera, 60, 0);
    case "ArrowRight":
      return (camera) => moved(camera, -60, 0);
    case "ArrowUp":
      return (camera) => moved(camera, 0, 60);
    case "ArrowDown":
      return (camera) => moved(camera, 0, -60);
    default:
      return null;
  }
};

/** The camera, moved by pointer, wheel and keys. */
const useCamera = (start: Camera) => {
  const svg = useRef<SVGSVGElement>(null);
  const [camera, setCamera] = useState(start);
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
      setCamera((before) => zoomed(before, Math.exp(-event.deltaY / 400), centre));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  });

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
      setCamera((before) => moved(before, x * unit(), y * unit()));
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const change = cameraKey(event.key);
      if (change === null) return;
      event.preventDefault();
      event.stopPropagation();
      setCamera(change);
    },
  };
  return { svg, camera, setCamera, handlers };
};

/** The map itself: drag or arrow keys move it, the wheel or + and - zoom. */
export function MapDrawing({ world, sites, selected }: MapDrawingProps) {
  const placed = useMemo(
    () =>
      sites.flatMap((site) => {
        const point = world.project(site.lon, site.lat);
        return point ? [{ ...site, x: point[0], y: point[1] }] : [];
      }),
    [world, sites],
  );
  // Whole countries stand for themselves; the picture is fitted to where something took place, if anything did.
  const fit = useMemo(() => {
    const eventful = placed.filter(({ events, node }) => events.length > 0 || node.label === "Base");
    return fitted(eventful.length > 0 ? eventful : placed);
  }, [placed]);
  const size = useElementSize();
  const { svg, camera, setCamera, handlers } = useCamera(fit);
  const { scale, x, y } = camera;
  const linked = (site: Site) => isLinked(site, selected);
  const anyLinked = placed.some(linked);
  const order = [...placed].sort((one, other) => Number(linked(other)) - Number(linked(one)));
  // Signs and names keep their size on the screen, however far the map is zoomed and however wide the window is.
  const pixels = (scale * (size.width || worldWidth)) / worldWidth;
  const names = namesWithRoom(order, world.countries, pixels);
  return (
    <div ref={size.ref} className={classes.picture}>
      <svg
        ref={svg}
        className={classes.map}
        viewBox={`0 0 ${worldWidth} ${worldHeight}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map.
        tabIndex={0}
        role="application"
        aria-label="Map; the arrow keys move it, plus and minus zoom. The list beside it holds the same places."
        {...handlers}
      >
        <g transform={`translate(${x} ${y}) scale(${scale})`}>
          {world.countries.map(({ id, path }) => (
            <path key={id} className={classes.country} d={path} />
          ))}
          <CountryNames countries={names.countries} scale={pixels} />
          {[...order].reverse().map((site) => (
            <Marker
              key={site.node.id}
              site={site}
              scale={pixels}
              named={names.sites.has(site.node.id)}
              dim={anyLinked && !linked(site)}
            />
          ))}
        </g>
      </svg>
      <div className={classes.controls}>
        <ActionIcon variant="default" aria-label="Zoom in" onClick={() => setCamera((before) => zoomed(before, 1.6))}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Zoom out"
          onClick={() => setCamera((before) => zoomed(before, 1 / 1.6))}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label="Show all places" onClick={() => setCamera(fit)}>
          <IconFocusCentered size={16} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}

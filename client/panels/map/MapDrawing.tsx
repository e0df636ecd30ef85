/** The map itself: drag or arrow keys move it, the wheel or + and - zoom. */
import { ActionIcon } from "@mantine/core";
import { useElementSize, useMediaQuery } from "@mantine/hooks";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { useEffect, useMemo, useRef } from "react";
import type { LabelBox } from "../../graph/label-placement.ts";
import { boldFont, widthOf } from "../../graph/label-text.ts";
import { Waiting } from "../states/QueryState.tsx";
import { broughtIntoSight, fitted, isInSight, isNearest, nearTo, worldWidth, zoomed } from "./camera.ts";
import { Land } from "./Land.tsx";
import { Marker } from "./Marker.tsx";
import { MoreSign } from "./MoreSign.tsx";
import classes from "./map.module.css";
import { moreBoxes } from "./more-boxes.ts";
import { namesWithRoom } from "./names-with-room.ts";
import { isLinked, type Site } from "./sites.ts";
import { type Sign, thinned } from "./thinned.ts";
import { useCamera } from "./use-camera.ts";
import type { Country, World } from "./world.ts";

type MapDrawingProps = {
  world: World;
  sites: Site[];
  selected: readonly string[];
  /** The place that the pointer or the focus is on in the list. */
  pointed: string | null;
};

function CountryNames({ countries, scale }: { countries: Country[]; scale: number }) {
  return countries.map(({ id, name, x, y }) => (
    <text key={id} className={classes.countryName} transform={`translate(${x} ${y}) scale(${1 / scale})`}>
      {name}
    </text>
  ));
}

/** The zoom buttons' corner, with some room around it; as `.controls` sets it. */
const buttonsOf = (width: number) => ({ left: width - 50, right: width, top: 0, bottom: 120 });

const pen = document.createElement("canvas").getContext("2d");
/** Half of what a finger needs, in pixels. */
const fingertip = 12;

/** As `.markerName` writes it, with its halo. */
const widthOfName = (name: string): number => (pen ? widthOf(pen, boldFont, name) + 4 : name.length * 7);

type OnScreen = { scale: number; x: number; y: number };

const boxOnScreen = (sign: Sign, box: LabelBox, { scale, x, y }: OnScreen): LabelBox => {
  const [middle, centre] = [sign.x * scale + x + sign.dx, sign.y * scale + y + sign.dy];
  const { left, right, top, bottom } = box;
  return { left: middle + left, right: middle + right, top: centre + top, bottom: centre + bottom };
};

type PictureProps = MapDrawingProps & { width: number; height: number };

function Picture({ world, sites, selected, pointed, width, height: pixelHeight }: PictureProps) {
  const height = (worldWidth * pixelHeight) / width;
  const onMap = useMemo(
    () =>
      sites.flatMap((site) => {
        const point = world.project(site.lon, site.lat);
        return point ? [{ ...site, x: point[0], y: point[1] }] : [];
      }),
    [world, sites],
  );
  // Whole countries stand for themselves; the picture is fitted to where something took place, if anything did.
  const home = useMemo(() => {
    const eventful = onMap.filter(({ events, node }) => events.length > 0 || node.label === "Base");
    return fitted(eventful.length > 0 ? eventful : onMap, height);
  }, [onMap, height]);
  const whole = useMemo(() => fitted(onMap, height), [onMap, height]);
  const { svg, camera, setCamera, handlers } = useCamera(home, whole, height);
  // Signs and names keep their size on the screen, however far the map is zoomed and however wide the window is.
  const unit = width / worldWidth;
  const pixels = camera.scale * unit;
  const least = useMediaQuery("(pointer: coarse)", false, { getInitialValueInEffect: false }) ? fingertip : 0;
  const nearest = isNearest(camera);
  const placed = useMemo(() => {
    // What is selected has its own sign wherever it lies.
    const [wanted, rest] = [true, false].map((is) => onMap.filter((site) => isLinked(site, selected) === is));
    return thinned([...(wanted ?? []), ...(rest ?? [])], { scale: pixels, least, isNearest: nearest });
  }, [onMap, selected, pixels, least, nearest]);
  const linked = placed.filter((site) => isLinked(site, selected));
  const boxes = useMemo(() => moreBoxes(placed, pixels), [placed, pixels]);
  const gathered = placed.flatMap((sign) => {
    const box = boxes.get(sign.node.id);
    return box ? [{ sign, box }] : [];
  });
  // What is pointed at in the list is seen at its place, though it have no sign of its own.
  const hinted = placed.flatMap(({ others }) => others.filter(({ node }) => node.id === pointed));
  const seen = hinted.map((site): Sign => ({ ...site, dx: 0, dy: 0, hasRoom: false, others: [] }));

  // What is selected elsewhere comes into sight; where some of it is, the map stays as it is.
  const shown = useRef({ camera, linked, height });
  shown.current = { camera, linked, height };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the map, not another camera.
  useEffect(() => {
    const now = shown.current;
    if (now.linked.length > 0 && !now.linked.some((site) => isInSight(now.camera, site, now.height)))
      setCamera(broughtIntoSight(now.camera, now.linked, now.height));
  }, [selected]);

  const order = [...placed].sort((one, other) => Number(linked.includes(other)) - Number(linked.includes(one)));
  const view = { scale: pixels, x: camera.x * unit, y: camera.y * unit };
  const names = namesWithRoom(
    order,
    world.countries,
    view,
    { width, height: pixelHeight },
    [buttonsOf(width), ...gathered.map(({ sign, box }) => boxOnScreen(sign, box, view))],
    widthOfName,
  );
  const linkOf = (site: Sign) => {
    if (selected.includes(site.node.id)) return "selected";
    if (linked.length === 0) return null;
    return linked.includes(site) ? "linked" : "none";
  };
  return (
    <>
      <Land countries={world.countries} camera={camera} width={width} height={pixelHeight} />
      <svg
        ref={svg}
        className={classes.map}
        viewBox={`0 0 ${worldWidth} ${height}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map.
        tabIndex={0}
        role="application"
        aria-label="Map; the arrow keys move it, plus and minus zoom, 0 shows all places. The list beside it holds the same places."
        {...handlers}
      >
        <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
          <CountryNames countries={names.countries} scale={pixels} />
          {[...seen, ...order].reverse().map((site) => (
            <Marker
              key={site.node.id}
              site={site}
              scale={pixels}
              name={names.sites.get(site.node.id)}
              link={linkOf(site)}
              pointed={site.node.id === pointed}
            />
          ))}
          {gathered.map(({ sign, box }) => (
            <MoreSign
              key={sign.node.id}
              sign={sign}
              box={box}
              scale={pixels}
              dim={linked.length > 0}
              onOpen={() => setCamera((before) => nearTo(before, [sign, ...sign.others], height))}
            />
          ))}
        </g>
      </svg>
      <div className={classes.controls}>
        <ActionIcon
          variant="default"
          aria-label="Zoom in"
          onClick={() => setCamera((before) => zoomed(before, 1.6, height))}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Zoom out"
          onClick={() => setCamera((before) => zoomed(before, 1 / 1.6, height))}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label="Show all places" onClick={() => setCamera(whole)}>
          <IconFocusCentered size={16} aria-hidden />
        </ActionIcon>
      </div>
    </>
  );
}

/** Draws once the room is known: the picture has its shape. Its shapes take a slow machine seconds, which the words stand for. */
export function MapDrawing(props: MapDrawingProps) {
  const { ref, width, height } = useElementSize();
  return (
    <div ref={ref} className={classes.picture}>
      {width > 0 && height > 0 ? <Picture {...props} width={width} height={height} /> : <Waiting what="the map" />}
    </div>
  );
}

/** The countries of the world as shapes on a plane (Natural Earth, 1:50 million, from `world-atlas`). */
import { type GeoContext, type GeoProjection, geoNaturalEarth1, geoPath } from "d3-geo";
import type { FeatureCollection, Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { worldHeight, worldWidth } from "./camera.ts";

type Names = { name: string };
export type Country = {
  id: string;
  name: string;
  outline: Path2D;
  /** All of it lies between these, so that what is out of sight need not be drawn. */
  bounds: [[number, number], [number, number]];
  /** Where its name stands, and how much room is there. */
  x: number;
  y: number;
  width: number;
};
export type World = { countries: Country[]; project: (lon: number, lat: number) => [number, number] | null };

/** Twice the area of a ring in degrees, narrower towards the poles: near enough to tell a mainland from its islands. */
const extent = (ring: Position[]): number => {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x = 0, y = 0] = [], [nextX = 0, nextY = 0] = []] = [ring[at - 1], ring[at]];
    sum += (x * nextY - nextX * y) * Math.cos((y * Math.PI) / 180);
  }
  return Math.abs(sum);
};

/** The largest part of a country: its name stands there, and not in the sea between far-off parts. */
const mainPart = (shape: Geometry): Geometry => {
  if (shape.type !== "MultiPolygon") return shape;
  const sized = shape.coordinates.map((coordinates) => ({ coordinates, size: extent(coordinates[0] ?? []) }));
  const [first, ...others] = sized;
  const main = others.reduce((largest, part) => (largest && largest.size >= part.size ? largest : part), first);
  return main ? { type: "Polygon", coordinates: main.coordinates } : shape;
};

/** Draws a shape into a path and notes how far it reaches, in one go: projecting is what costs. */
const outlined = (shape: Geometry, projection: GeoProjection): Pick<Country, "outline" | "bounds"> => {
  const outline = new Path2D();
  const bounds: Country["bounds"] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  const [least, most] = bounds;
  const reach = (x: number, y: number) => {
    [least[0], least[1]] = [Math.min(least[0], x), Math.min(least[1], y)];
    [most[0], most[1]] = [Math.max(most[0], x), Math.max(most[1], y)];
  };
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      reach(x, y);
      outline.moveTo(x, y);
    },
    lineTo: (x, y) => {
      reach(x, y);
      outline.lineTo(x, y);
    },
    closePath: () => outline.closePath(),
  };
  geoPath(projection, pen)(shape);
  return { outline, bounds };
};

/** Loads the shapes; the file is large and comes only when the map is opened. */
export const loadWorld = async (): Promise<World> => {
  const atlas = (await import("world-atlas/countries-50m.json")).default as unknown as Topology<{
    countries: GeometryCollection<Names>;
  }>;
  const shapes = feature(atlas, atlas.objects.countries) as FeatureCollection<Geometry, Names>;
  const projection = geoNaturalEarth1().fitSize([worldWidth, worldHeight], { type: "Sphere" });
  const path = geoPath(projection);
  const countries = shapes.features.map((shape, index) => {
    const main = mainPart(shape.geometry);
    const [[left], [right]] = path.bounds(main);
    const [x, y] = path.centroid(main);
    return {
      id: `${shape.id ?? "?"} ${index}`,
      name: shape.properties.name,
      ...outlined(shape.geometry, projection),
      x,
      y,
      width: right - left,
    };
  });
  return { countries, project: (lon, lat) => projection([lon, lat]) };
};

/** The countries of the world as shapes on a plane (Natural Earth, 1:50 million, from `world-atlas`). */
import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { worldHeight, worldWidth } from "./camera.ts";

type Names = { name: string };
export type Country = { id: string; name: string; path: string; x: number; y: number; width: number };
export type World = { countries: Country[]; project: (lon: number, lat: number) => [number, number] | null };

/** The largest part of a country: its name stands there, and not in the sea between far-off parts. */
const mainPart = (shape: Geometry, areaOf: (part: Geometry) => number): Geometry => {
  if (shape.type !== "MultiPolygon") return shape;
  const parts = shape.coordinates.map((coordinates): Geometry => ({ type: "Polygon", coordinates }));
  return parts.reduce((largest, part) => (areaOf(part) > areaOf(largest) ? part : largest), parts[0] ?? shape);
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
    const main = mainPart(shape.geometry, (part) => path.area(part));
    const [[left], [right]] = path.bounds(main);
    const [x, y] = path.centroid(main);
    return {
      id: `${shape.id ?? "?"} ${index}`,
      name: shape.properties.name,
      path: path(shape) ?? "",
      x,
      y,
      width: right - left,
    };
  });
  return { countries, project: (lon, lat) => projection([lon, lat]) };
};

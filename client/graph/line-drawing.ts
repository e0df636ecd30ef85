/**
 * How a line tells the status of what it stands for, never by colour alone: full where it happened or goes on, dashes for what was
 * planned, dots for what is only said; a stroke across takes it back, as on the discs.
 */
import type { Status } from "#contract/ontology.ts";
import { edgePoint } from "./edge-points.ts";
import { isStruck } from "./node-drawing.ts";
import { edgeProgramOf } from "./palette.ts";

type Point = { x: number; y: number };

const dashes = { line: "", dashed: ' stroke-dasharray="7 5"', dotted: ' stroke-dasharray="2 4"' };

/** Half the length of a stroke, in pixels. */
const reach = 7;

/** The ends of the stroke across a line, leaning as on the discs; `along` says where on the line. */
export const strokeAcross = (from: Point, to: Point, along = 0.5, curvature = 0): [Point, Point] => {
  const middle = edgePoint(from, to, curvature, along);
  const [before, behind] = [along - 0.01, along + 0.01].map((t) => edgePoint(from, to, curvature, t));
  const angle = Math.atan2((behind ?? to).y - (before ?? from).y, (behind ?? to).x - (before ?? from).x) - Math.PI / 3;
  const [x, y] = [reach * Math.cos(angle), reach * Math.sin(angle)];
  return [
    { x: middle.x - x, y: middle.y - y },
    { x: middle.x + x, y: middle.y + y },
  ];
};

/** Beside the middle where a count stands there. */
export const strokeSpot = (gathered: number): number => (gathered > 1 ? 0.36 : 0.5);

const round = (value: number): string => value.toFixed(1);

/** The stroke as SVG, over a gap in the paper's colour; empty where nothing is taken back. */
export const strokeDrawing = (
  status: Status | null,
  from: Point,
  to: Point,
  colour: string,
  paper: string,
  spot = 0.5,
  curvature = 0,
) => {
  if (!isStruck(status)) return "";
  const [start, end] = strokeAcross(from, to, spot, curvature);
  const path = `<path d="M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}" stroke-linecap="round"`;
  return `${path} stroke="${paper}" stroke-width="6"/>${path} stroke="${colour}" stroke-width="2"/>`;
};

/** `stroke-dasharray` of a status, as an attribute. */
export const dashOf = (status: Status | null): string => dashes[edgeProgramOf(status)];

/** A line of 34 × 16 for a legend, as the inside of an SVG. */
export const lineSample = (status: Status, colour: string, paper: string): string => {
  const [from, to] = [
    { x: 1, y: 8 },
    { x: 33, y: 8 },
  ];
  return `<path d="M1 8H33" fill="none" stroke="${colour}" stroke-width="1.8"${dashOf(status)}/>${strokeDrawing(status, from, to, colour, paper)}`;
};

/**
 * How a node looks, as SVG: used for the canvas (as an image), for the legend and for exports. What has happened or lasts
 * is a full disc; what has not is hollow, told apart by its ring and a stroke, never by colour alone.
 */
import type { Status } from "#contract/ontology.ts";
import type { NodeKind } from "../state.ts";
import { iconPaths } from "./icon-paths.ts";
import { lookOf } from "./kind.ts";

export type NodeLook = { kind: NodeKind; status: Status | null; colour: string; paper: string };

/** Ring of each status that is not simply true: dashes, and whether a stroke goes across. */
const rings: Partial<Record<Status, { dash: string; struck: boolean }>> = {
  planned: { dash: "5.2 3.4", struck: false },
  alleged: { dash: "1.2 3.2", struck: false },
  cancelled: { dash: "5.2 3.4", struck: true },
  denied: { dash: "1.2 3.2", struck: true },
};

const icon = (name: string, stroke: string): string =>
  `<g transform="translate(6.4 6.4) scale(.8)" fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</g>`;

/** A line's colour must stand out from the paper: on a dark one it is mixed with white. */
const lineColour = (colour: string, paper: string): string => {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  if (channels(paper).reduce((sum, one) => sum + one, 0) > 380) return colour;
  const mixed = channels(colour).map((one) => Math.round(one + (255 - one) * 0.45));
  return `#${mixed.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
};

/** The inside of a 32 × 32 drawing. */
export const nodeDrawing = ({ kind, status, colour, paper }: NodeLook): string => {
  const { icon: name } = lookOf(kind);
  const ring = status ? rings[status] : undefined;
  if (!ring) {
    const halo =
      status === "ongoing" ? `<circle cx="16" cy="16" r="13" fill="none" stroke="${paper}" stroke-width="1.6"/>` : "";
    return `<circle cx="16" cy="16" r="16" fill="${colour}"/>${halo}${icon(name, "#ffffff")}`;
  }
  const line = lineColour(colour, paper);
  const across = ring.struck
    ? `<path d="M6 26 26 6" stroke="${paper}" stroke-width="5"/><path d="M6 26 26 6" stroke="${line}" stroke-width="2"/>`
    : "";
  return `<circle cx="16" cy="16" r="16" fill="${paper}"/><circle cx="16" cy="16" r="14.4" fill="${paper}" stroke="${line}" stroke-width="2.4" stroke-linecap="round" stroke-dasharray="${ring.dash}"/>${icon(name, line)}${across}`;
};

const images = new Map<string, string>();

/** The drawing as a data URI, made once for each look. */
export const nodeImage = (look: NodeLook): string => {
  const key = `${look.kind}|${look.status}|${look.colour}|${look.paper}`;
  const made = images.get(key);
  if (made !== undefined) return made;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 32 32">${nodeDrawing(look)}</svg>`;
  const uri = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  images.set(key, uri);
  return uri;
};

/** Whether the disc is drawn hollow: what is said of it is not that it happened. */
export const isHollow = (status: Status | null): boolean => status !== null && rings[status] !== undefined;

/** Whether a stroke goes across, on the disc and on its lines: it was called off, or somebody says that it was not so. */
export const isStruck = (status: Status | null): boolean => status !== null && rings[status]?.struck === true;

/** Colours of the canvas for light and dark pages. Sigma takes no CSS variables. */
import type { Status } from "#contract/ontology.ts";

export type Palette = {
  paper: string;
  ink: string;
  faintInk: string;
  /** Stands out from the paper by 3:1. */
  edge: string;
  /** Among thousands of lines each is quiet, so that discs and names stand out. */
  thinEdge: string;
  metEdge: string;
  faintEdge: string;
  faintNode: string;
  accent: string;
};

export const palettes: Record<"light" | "dark", Palette> = {
  light: {
    paper: "#ffffff",
    ink: "#1f2933",
    faintInk: "#9aa5b1",
    edge: "#8592a0",
    thinEdge: "#b9c2cc",
    metEdge: "#47617d",
    faintEdge: "#e4e8ed",
    faintNode: "#e3e7ec",
    accent: "#d9480f",
  },
  dark: {
    paper: "#1d2127",
    ink: "#e6e9ed",
    faintInk: "#6b7480",
    edge: "#6f7c8a",
    thinEdge: "#4d5763",
    metEdge: "#9db7d3",
    faintEdge: "#2a2f36",
    faintNode: "#343a42",
    accent: "#ff922b",
  },
};

/** Colours of communities: told apart in lightness too, readable on both papers. */
export const communityColours = [
  "#2f6fb0",
  "#b3541e",
  "#47654a",
  "#6d55a8",
  "#8a6d00",
  "#16808a",
  "#a33a5c",
  "#5c6773",
  "#7a4a2b",
  "#3f7d3a",
];

/** Line of an edge by status: only what happened, lasts or goes on is a full line. */
export const edgeProgramOf = (status: Status | null): "line" | "dashed" | "dotted" => {
  if (status === "planned" || status === "cancelled") return "dashed";
  return status === "alleged" || status === "denied" ? "dotted" : "line";
};

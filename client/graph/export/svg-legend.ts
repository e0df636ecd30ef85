/** What the drawings and lines of a picture mean, as SVG. */
import type { Status } from "#contract/ontology.ts";
import { eventColour, kindOf, lookOf } from "../kind.ts";
import { lineSample } from "../line-drawing.ts";
import { nodeDrawing } from "../node-drawing.ts";
import type { Picture } from "./picture.ts";

const rowHeight = 22;
const statusNames: Status[] = ["happened", "ongoing", "planned", "cancelled", "alleged", "denied"];

/** `x`, `y`: the upper left corner. */
export const svgLegend = (
  { nodes, edges, palette }: Picture,
  x: number,
  y: number,
): { drawing: string; height: number } => {
  const kinds = [...new Set(nodes.map(({ node }) => kindOf(node)))];
  const statuses = statusNames.filter((status) =>
    nodes.some(({ node }) => node.label === "Event" && node.status === status),
  );
  const met = edges.find(({ edge }) => edge.type === "MET");
  // Where colour tells of groups, the legend may not promise the types' colours.
  const byGroup = nodes.some(({ node, colour }) => colour !== lookOf(kindOf(node)).colour);
  const entries = [
    ...kinds.map((kind) => ({
      text: lookOf(kind).plural,
      line: "",
      look: { kind, status: null, colour: byGroup ? eventColour : lookOf(kind).colour, paper: palette.paper },
    })),
    ...statuses.map((status) => ({
      text: `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
      line: `<g transform="translate(110 0)">${lineSample(status, palette.edge, palette.paper)}</g>`,
      look: { kind: "Meeting" as const, status, colour: lookOf("Meeting").colour, paper: palette.paper },
    })),
  ];
  const row = (index: number, inside: string) =>
    `<g transform="translate(${x} ${y + index * rowHeight})">${inside}</g>`;
  const words = (text: string) => `<text x="24" y="12" class="name">${text}</text>`;
  const rows = entries.map(({ text, line: sample, look }, index) =>
    row(index, `<g transform="scale(.5)">${nodeDrawing(look)}</g>${words(text)}${sample}`),
  );
  // A line between two who met stands for an event that is not drawn.
  if (met)
    rows.push(
      row(
        rows.length,
        `<path d="M0 8H16" stroke="${met.colour}" stroke-width="${met.width.toFixed(1)}"/>${words("Met (it happened)")}`,
      ),
    );
  return { drawing: rows.join(""), height: rows.length * rowHeight };
};

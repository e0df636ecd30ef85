/** What the drawings and lines of a picture mean, as SVG. */
import type { Status } from "#contract/ontology.ts";
import { eventColour, kindOf, lookOf } from "../kind.ts";
import { lineSample } from "../line-drawing.ts";
import { nodeDrawing } from "../node-drawing.ts";
import type { Picture } from "./picture.ts";

const statusNames: Status[] = ["happened", "ongoing", "planned", "cancelled", "alleged", "denied"];

/** `x`, `y`: the upper left corner. */
export const svgLegend = ({ nodes, palette }: Picture, x: number, y: number): string => {
  const kinds = [...new Set(nodes.map(({ node }) => kindOf(node)))];
  const statuses = statusNames.filter((status) =>
    nodes.some(({ node }) => node.label === "Event" && node.status === status),
  );
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
  return entries
    .map(
      ({ text, line: sample, look }, index) =>
        `<g transform="translate(${x} ${y + index * 22})"><g transform="scale(.5)">${nodeDrawing(look)}</g><text x="24" y="12" class="name">${text}</text>${sample}</g>`,
    )
    .join("");
};

/** A picture as SVG: graph, legend and sources. Text stays text; node drawings are the canvas's. */
import type { Evidence } from "#contract/graph.ts";
import { relationshipTypes, type Status } from "#contract/ontology.ts";
import { edgeMiddle, edgePoints } from "../edge-at.ts";
import { headingWords, isOnAxis } from "../heading-words.ts";
import { eventColour, kindOf, lookOf } from "../kind.ts";
import { placeLabels } from "../label-placement.ts";
import { dashOf, lineSample, strokeDrawing, strokeSpot } from "../line-drawing.ts";
import { nodeDrawing } from "../node-drawing.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

const margin = 60;
const legendWidth = 190;
const lineHeight = 16;
const family = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** Width of a text in pixels, near enough where nothing can be measured. */
const estimate = (text: string) => text.length * 6.7;

type Frame = { left: number; top: number; width: number; height: number };

const frameOf = (nodes: { x: number; y: number }[]): Frame => {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right] = [Math.min(...xs, 0), Math.max(...xs, 1)];
  const [top, bottom] = [Math.min(...ys, 0), Math.max(...ys, 1)];
  return {
    left: left - margin,
    top: top - margin,
    width: right - left + 2 * margin + 160,
    height: bottom - top + 2 * margin,
  };
};

const line = ({ edge, colour, width, curvature }: PictureEdge, byId: Map<string, PictureNode>, paper: string) => {
  const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
  if (!from || !to) return "";
  const points = edgePoints(from, to, -curvature).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
  const title = escapeXml(`${from.label}: ${relationshipTypes[edge.type].label}: ${to.label}`);
  const count = edge.edges.length;
  const { x, y } = edgeMiddle(from, to, -curvature);
  const tag = count > 1 ? `<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}" class="count">× ${count}</text>` : "";
  const stroke = strokeDrawing(edge.status, from, to, colour, paper, strokeSpot(count));
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dashOf(edge.status)}><title>${title}</title></polyline>${stroke}${tag}`;
};

const disc = ({ node, x, y, size, colour }: PictureNode, paper: string, link: boolean): string => {
  const drawing = nodeDrawing({ kind: kindOf(node), status: node.status, colour, paper });
  const scale = size / 16;
  const shape = `<g transform="translate(${(x - size).toFixed(1)} ${(y - size).toFixed(1)}) scale(${scale.toFixed(3)})">${drawing}<title>${escapeXml(node.name)}</title></g>`;
  return link ? `<a href="#${anchor(node.id)}">${shape}</a>` : shape;
};

const names = (nodes: PictureNode[], frame: Frame): string => {
  const wishes = nodes.map(({ node, label, x, y, size }) => ({
    id: node.id,
    x: x - frame.left,
    y: y - frame.top,
    radius: size,
    width: estimate(label),
    height: lineHeight,
    importance: size,
    always: false,
  }));
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  return placeLabels(wishes, frame, [], nodes.length)
    .map(({ id, left, top }) => {
      const at = `x="${(left + frame.left).toFixed(1)}" y="${(top + frame.top + 12).toFixed(1)}"`;
      return `<text ${at} class="name">${escapeXml(byId.get(id)?.label ?? "")}</text>`;
    })
    .join("");
};

const heading = (one: Picture["headings"][number]): string => {
  const anchorAt = isOnAxis(one) ? ' text-anchor="middle"' : "";
  const x = isOnAxis(one) ? one.x : one.x - 12;
  return `<text x="${x.toFixed(1)}" y="${(one.y + 4).toFixed(1)}" class="name" font-weight="600"${anchorAt}>${escapeXml(headingWords(one))}</text>`;
};

const statusNames: Status[] = ["happened", "ongoing", "planned", "cancelled", "alleged", "denied"];

const legend = ({ nodes, palette }: Picture, x: number, y: number): string => {
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

/** Articles that the shown claims come from, each once. */
export const sourcesOf = (evidence: Iterable<Evidence>): Evidence["article"][] => [
  ...new Map([...evidence].map(({ article }) => [article.id, article])).values(),
];

/** `Title. Publisher, 2024-04-22. https://…` */
export const sourceLine = ({ title, publisher, publishedAt, url }: Evidence["article"]): string =>
  [title ?? "Untitled article", [publisher, publishedAt ?? "date not known"].filter(Boolean).join(", "), url]
    .filter(Boolean)
    .join(". ");

/** `linked`: nodes link to `#id` on the same page. */
export const svgOf = (picture: Picture, linked = false): string => {
  const { nodes, edges, palette } = picture;
  const frame = frameOf([...nodes, ...picture.headings]);
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  const sources = linked ? [] : sourcesOf(picture.evidence.values());
  const width = frame.width + legendWidth;
  const height = Math.max(frame.height, 420) + (sources.length ? 40 + sources.length * lineHeight : 0);
  const listTop = frame.top + Math.max(frame.height, 420) + 20;
  const list = sources
    .map(
      (source, index) =>
        `<text x="${frame.left + 20}" y="${listTop + 20 + index * lineHeight}" class="source">${escapeXml(sourceLine(source))}</text>`,
    )
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.left.toFixed(0)} ${frame.top.toFixed(0)} ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" font-family="${family}">
<style>.name{font-size:12px;fill:${palette.ink};paint-order:stroke;stroke:${palette.paper};stroke-width:3.5px;stroke-linejoin:round}.count{font-size:11px;text-anchor:middle;fill:${palette.ink};paint-order:stroke;stroke:${palette.paper};stroke-width:4px}.source{font-size:11px;fill:${palette.ink}}</style>
<rect x="${frame.left.toFixed(0)}" y="${frame.top.toFixed(0)}" width="100%" height="100%" fill="${palette.paper}"/>
${edges.map((edge) => line(edge, byId, palette.paper)).join("\n")}
${nodes.map((node) => disc(node, palette.paper, linked)).join("\n")}
${names(nodes, frame)}
${picture.headings.map(heading).join("\n")}
${legend(picture, frame.left + frame.width, frame.top + 40)}
${sources.length ? `<text x="${frame.left + 20}" y="${listTop}" class="source" font-weight="600">Sources</text>${list}` : ""}
</svg>`;
};

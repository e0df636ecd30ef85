/** A picture as SVG: graph, legend and sources. Text stays text; node drawings are the canvas's. */
import { relationshipTypes } from "#contract/ontology.ts";
import { dayInWords } from "../../panels/evidence/date-words.ts";
import type { Heading } from "../../state.ts";
import { edgePoints } from "../edge-points.ts";
import { headingWords, isOnAxis } from "../heading-words.ts";
import { kindOf } from "../kind.ts";
import { type LabelBox, placeLabels } from "../label-placement.ts";
import { directionOf } from "../label-text.ts";
import { dashOf, strokeDrawing, strokeSpot } from "../line-drawing.ts";
import { nodeDrawing } from "../node-drawing.ts";
import { outward, ringCentre } from "../outward.ts";
import { placeTags, type TagWish, tagHeight } from "../place-tags.ts";
import { anchor } from "./anchor.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";
import { type Cited, shownSource } from "./source-line.ts";
import { svgLegend } from "./svg-legend.ts";
import { wrapped } from "./wrapped.ts";

const margin = 60;
const legendWidth = 190;
const lineHeight = 16;
/** Of what stands under the drawing: the widest a usual letter is, in pixels, and the least room that sources are given. */
const footLetter = 6;
const leastWidth = 700;
const family = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** Width of a heading in pixels, near enough. */
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

const discOf = ({ x, y, size }: PictureNode) => ({ x, y, radius: size });

const countText = (count: number): string => `× ${count}`;

/** Where the counts of gathered lines stand, by line. */
const countPlaces = (
  { nodes, edges, headings }: Picture,
  byId: ReadonlyMap<string, PictureNode>,
): Map<string, LabelBox> =>
  placeTags(
    edges.flatMap(({ edge, curvature }): TagWish[] => {
      const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
      if (!from || !to || edge.edges.length < 2) return [];
      const width = 8 + countText(edge.edges.length).length * 6.5;
      return [{ id: edge.id, from: discOf(from), to: discOf(to), curvature, width, always: true }];
    }),
    nodes.map(discOf),
    headings.map(headingBox),
  );

const line = ({ edge, colour, width, curvature }: PictureEdge, byId: Map<string, PictureNode>, paper: string) => {
  const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
  if (!from || !to) return "";
  const points = edgePoints(from, to, curvature).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
  const title = escapeXml(`${from.label.text}: ${relationshipTypes[edge.type].label}: ${to.label.text}`);
  const stroke = strokeDrawing(edge.status, from, to, colour, paper, strokeSpot(edge.edges.length), curvature);
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dashOf(edge.status)}><title>${title}</title></polyline>${stroke}`;
};

const counts = ({ edges, palette }: Picture, places: ReadonlyMap<string, LabelBox>): string =>
  edges
    .flatMap(({ edge }) => {
      const box = places.get(edge.id);
      if (!box) return [];
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const shape = `<rect x="${box.left.toFixed(1)}" y="${box.top.toFixed(1)}" width="${(box.right - box.left).toFixed(1)}" height="${tagHeight}" rx="${tagHeight / 2}" fill="${palette.paper}" stroke="${palette.edge}"/>`;
      return [
        `${shape}<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}" class="count">${countText(edge.edges.length)}</text>`,
      ];
    })
    .join("\n");

const disc = ({ node, x, y, size, colour }: PictureNode, paper: string, link: boolean): string => {
  const drawing = nodeDrawing({ kind: kindOf(node), status: node.status, colour, paper });
  const scale = size / 16;
  const shape = `<g transform="translate(${(x - size).toFixed(1)} ${(y - size).toFixed(1)}) scale(${scale.toFixed(3)})">${drawing}<title>${escapeXml(node.name)}</title></g>`;
  return link ? `<a href="#${anchor(node.id)}">${shape}</a>` : shape;
};

const headingX = (one: Heading): number => (isOnAxis(one) ? one.x : one.x - 12);

const headingBox = (one: Heading): LabelBox => {
  const width = estimate(headingWords(one));
  const left = isOnAxis(one) ? one.x - width / 2 : headingX(one);
  return { left, top: one.y - lineHeight / 2, right: left + width, bottom: one.y + lineHeight / 2 };
};

const moved = ({ left, top, right, bottom }: LabelBox, by: Frame): LabelBox => ({
  left: left - by.left,
  top: top - by.top,
  right: right - by.left,
  bottom: bottom - by.top,
});

/** Names beside their discs, off each other and off what stands there already. */
const names = ({ nodes, layout }: Picture, frame: Frame, obstacles: LabelBox[]): string => {
  const centre = layout === "circle" ? ringCentre(nodes) : null;
  const wishes = nodes.map(({ node, label, short, x, y, size }) => ({
    id: node.id,
    x: x - frame.left,
    y: y - frame.top,
    radius: size,
    width: label.width,
    ...(short.text === label.text ? {} : { short: short.width }),
    height: lineHeight,
    importance: size,
    always: false,
    ...(centre ? { towards: outward({ x, y }, centre) } : {}),
  }));
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  const boxes = obstacles.map((box) => moved(box, frame));
  return placeLabels(wishes, frame, boxes, nodes.length)
    .map(({ id, left, top, short }) => {
      const at = `x="${(left + frame.left).toFixed(1)}" y="${(top + frame.top + 12).toFixed(1)}"`;
      const one = byId.get(id);
      const text = (short ? one?.short : one?.label)?.text ?? "";
      // What runs from right to left ends where it stands.
      const way = directionOf(text) === "rtl" ? ' direction="rtl" text-anchor="end"' : "";
      return `<text ${at}${way} class="name">${escapeXml(text)}</text>`;
    })
    .join("");
};

const heading = (one: Heading): string => {
  const anchorAt = isOnAxis(one) ? ' text-anchor="middle"' : "";
  return `<text x="${headingX(one).toFixed(1)}" y="${(one.y + 4).toFixed(1)}" class="name" font-weight="600"${anchorAt}>${escapeXml(headingWords(one))}</text>`;
};

/** Articles that the shown claims come from, each once, in the order of their days. */
export const sourcesOf = (evidence: Iterable<Cited>): Cited["article"][] =>
  [...new Map([...evidence].map(({ article }) => [article.id, article])).values()].sort((one, other) =>
    (one.publishedAt ?? "9").localeCompare(other.publishedAt ?? "9"),
  );

type Foot = { text: string; strong: boolean }[];

/** What stands under a drawing that is no part of a page: when it was made, what it lacks, where its sentences come from. */
const footOf = ({ evidence, madeAt, filtered, leftOut }: Picture, width: number): Foot => {
  const most = Math.floor((width - 40) / footLetter);
  const plain = (text: string): Foot => wrapped(text, most).map((one) => ({ text: one, strong: false }));
  const sources = sourcesOf(evidence.values());
  return [
    ...plain(`Made with Rapporteur on ${dayInWords(madeAt.toISOString().slice(0, 10))}.`),
    ...(filtered ? plain(`Not in this picture: ${filtered}.`) : []),
    ...(sources.length > 0 ? [{ text: "Sources", strong: true }] : []),
    ...sources.flatMap((source) => plain(shownSource(source))),
    ...(leftOut > 0 ? plain(`The sources of ${leftOut} more sentences had no room.`) : []),
  ];
};

const footDrawing = (foot: Foot, x: number, y: number): string =>
  foot
    .map(({ text, strong }, index) => {
      const weight = strong ? ' font-weight="600"' : "";
      return `<text x="${x.toFixed(0)}" y="${(y + index * lineHeight).toFixed(0)}" class="source"${weight}>${escapeXml(text)}</text>`;
    })
    .join("");

/** `linked`: nodes link to `#id` on the same page. */
export const svgOf = (picture: Picture, linked = false): string => {
  const { nodes, edges, palette } = picture;
  const frame = frameOf([...nodes, ...picture.headings]);
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  const places = countPlaces(picture, byId);
  const obstacles = [...places.values(), ...picture.headings.map(headingBox)];
  const width = Math.max(frame.width + legendWidth, linked ? 0 : leastWidth);
  const legend = svgLegend(picture, frame.left + frame.width, frame.top + 40);
  const drawn = Math.max(frame.height, legend.height + 60, 420);
  const foot = linked ? [] : footOf(picture, width);
  const height = drawn + (foot.length > 0 ? 40 + foot.length * lineHeight : 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.left.toFixed(0)} ${frame.top.toFixed(0)} ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" font-family="${family}">
<style>.name{font-size:12px;fill:${palette.ink};paint-order:stroke;stroke:${palette.paper};stroke-width:6px;stroke-linejoin:round}.count{font-size:11px;text-anchor:middle;fill:${palette.ink}}.source{font-size:11px;fill:${palette.ink}}</style>
<rect x="${frame.left.toFixed(0)}" y="${frame.top.toFixed(0)}" width="100%" height="100%" fill="${palette.paper}"/>
${edges.map((edge) => line(edge, byId, palette.paper)).join("\n")}
${nodes.map((node) => disc(node, palette.paper, linked)).join("\n")}
${counts(picture, places)}
${names(picture, frame, obstacles)}
${picture.headings.map(heading).join("\n")}
${legend.drawing}
${footDrawing(foot, frame.left + 20, frame.top + drawn + 20)}
</svg>`;
};

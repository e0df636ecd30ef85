/**
 * ForceAtlas2 on plain arrays: each connected part by itself, turned to lie along the canvas, overlaps taken out, and the
 * parts put beside each other, the largest first. What is joined to nothing stands in rows beneath.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import { clearLines } from "./clear-lines.ts";
import { components } from "./components.ts";
import type { LayoutInput } from "./layout-input.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { type Box, pack } from "./pack.ts";
import { spreadApart } from "./spread-apart.ts";
import { turn } from "./turn.ts";

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
/** Above this many nodes labels are not the point any more and taking out overlaps would cost seconds. */
const fewEnoughToSpread = 2500;
/** Pixels between joined nodes, about: room for a name. */
const edgeLength = 105;
const slices = 12;
/** Rings around its place in which a node may be moved off a line. */
const nearEnough = 4;

const graphOf = ({ edges }: LayoutInput, members: number[]): UndirectedGraph => {
  const graph = new UndirectedGraph();
  const golden = Math.PI * (3 - Math.sqrt(5));
  members.forEach((index, order) => {
    // A sunflower instead of chance: the same graph is always laid out the same way.
    const radius = 10 * Math.sqrt(order + 1);
    graph.addNode(index, { x: radius * Math.cos(order * golden), y: radius * Math.sin(order * golden) });
  });
  for (let index = 0; index < edges.length; index += 2) {
    const [source, target] = [at(edges, index), at(edges, index + 1)];
    if (graph.hasNode(source)) graph.mergeEdge(source, target);
  }
  return graph;
};

export const settingsFor = (order: number): ForceAtlas2Settings => ({
  ...forceAtlas2.inferSettings(order),
  linLogMode: false,
  gravity: order < 400 ? 0.5 : 1,
  scalingRatio: 10,
  barnesHutOptimize: order > 400,
});

const iterationsFor = (order: number): number => (order > 10_000 ? 6 : order > 2000 ? 12 : order > 400 ? 30 : 60);

/** Writes a part's places, scaled so that its middle edge has the wished length, and returns its box around 0, 0. */
const write = (graph: UndirectedGraph, input: LayoutInput, shape: number): Box => {
  const nodes = graph.nodes();
  const places = turn(
    nodes.map((node) => [graph.getNodeAttribute(node, "x"), graph.getNodeAttribute(node, "y")]),
    shape,
  );
  const place = new Map(nodes.map((node, order) => [node, places[order] ?? [0, 0]] as const));
  const lengths = graph
    .mapEdges((_edge, _attributes, source, target) => {
      const [from, to] = [place.get(source) ?? [0, 0], place.get(target) ?? [0, 0]];
      return Math.hypot((from[0] ?? 0) - (to[0] ?? 0), (from[1] ?? 0) - (to[1] ?? 0));
    })
    .sort((a, b) => a - b);
  const scale = (graph.order > 400 ? 60 : edgeLength) / (at(lengths, Math.floor(lengths.length / 2)) || 1);
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [node, [x = 0, y = 0]] of place) {
    const index = Number(node);
    input.x[index] = x * scale;
    input.y[index] = y * scale;
    box.left = Math.min(box.left, x * scale);
    box.right = Math.max(box.right, x * scale);
    box.bottom = Math.min(box.bottom, y * scale);
    box.top = Math.max(box.top, y * scale);
  }
  return box;
};

const boxOf = ({ x, y }: LayoutInput, members: number[]): Box => ({
  left: members.reduce((least, index) => Math.min(least, at(x, index)), Infinity),
  right: members.reduce((most, index) => Math.max(most, at(x, index)), -Infinity),
  bottom: members.reduce((least, index) => Math.min(least, at(y, index)), Infinity),
  top: members.reduce((most, index) => Math.max(most, at(y, index)), -Infinity),
});

const spreadPart = (input: LayoutInput, members: number[]): void => {
  const pick = (list: Float64Array) => Float64Array.from(members, (index) => at(list, index));
  const part = { x: pick(input.x), y: pick(input.y), size: pick(input.size), fixed: new Uint8Array(members.length) };
  spreadApart(part, 18, 150);
  members.forEach((index, order) => {
    input.x[index] = at(part.x, order);
    input.y[index] = at(part.y, order);
  });
};

const putBeside = (input: LayoutInput, parts: number[][], shape: number): void => {
  const shifts = pack(
    parts.map((members) => boxOf(input, members)),
    shape,
  );
  parts.forEach((members, order) => {
    const [right = 0, up = 0] = shifts[order] ?? [];
    for (const index of members) {
      input.x[index] = at(input.x, index) + right;
      input.y[index] = at(input.y, index) + up;
    }
  });
};

/** Lays out in slices; `show` is called after each but the last, with the positions so far in `input`. */
export const forceLayout = (input: LayoutInput, show: (() => void) | null): void => {
  const parts = components(input);
  const shape = input.width / input.height;
  const graphs = parts.map((members) => graphOf(input, members));
  for (let slice = 0; slice < slices; slice += 1) {
    const last = slice === slices - 1;
    for (const graph of graphs) {
      const { order } = graph;
      if (order > 1) forceAtlas2.assign(graph, { iterations: iterationsFor(order), settings: settingsFor(order) });
      if (show || last) write(graph, input, shape);
    }
    if (!show && !last) continue;
    if (last && input.x.length <= fewEnoughToSpread) for (const members of parts) spreadPart(input, members);
    putBeside(input, parts, shape);
    if (last) clearLines(input, [...input.x.keys()], neighboursOf(input), nearEnough);
    else show?.();
  }
};

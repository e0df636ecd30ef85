/**
 * Finds places for nodes that have just come, around those that they are joined to; the others stay where they are.
 * A small spring model: joined nodes want to be `distance` apart, all others push each other away within reach.
 * Changes `x` and `y` of the free nodes in place.
 */
import { clearLines } from "./clear-lines.ts";
import type { LayoutInput } from "./layout-input.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { spreadApart } from "./spread-apart.ts";

const distance = 120;
const reach = 160;
const golden = Math.PI * (3 - Math.sqrt(5));

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** First guess: beyond the neighbour, seen from the middle of what is there, fanned out by the order of coming. */
const guess = ({ x, y, fixed, width, height }: LayoutInput, free: number[], joined: number[][]): void => {
  const held = Array.from(x.keys()).filter((index) => fixed[index] === 1);
  const middle = (list: Float64Array) => held.reduce((sum, index) => sum + at(list, index), 0) / (held.length || 1);
  const [centreX, centreY] = held.length ? [middle(x), middle(y)] : [width / 2, height / 2];
  free.forEach((index, order) => {
    const anchors = (joined[index] ?? []).filter((other) => fixed[other] === 1);
    const anchorX = anchors.length ? anchors.reduce((sum, other) => sum + at(x, other), 0) / anchors.length : centreX;
    const anchorY = anchors.length ? anchors.reduce((sum, other) => sum + at(y, other), 0) / anchors.length : centreY;
    const outward = Math.atan2(anchorY - centreY, anchorX - centreX);
    const angle = anchors.length === 1 ? outward + (((order * golden) % Math.PI) - Math.PI / 2) : order * golden;
    const away = anchors.length > 1 ? 20 : distance;
    x[index] = anchorX + away * Math.cos(angle);
    y[index] = anchorY + away * Math.sin(angle);
  });
};

const forceOn = ({ x, y }: LayoutInput, index: number, joined: ReadonlySet<number>): [number, number] => {
  let [forceX, forceY] = [0, 0];
  for (let other = 0; other < x.length; other += 1) {
    if (other === index) continue;
    const dx = at(x, index) - at(x, other);
    const dy = at(y, index) - at(y, other);
    const apart = Math.hypot(dx, dy) || 0.1;
    const strength = joined.has(other) ? (distance - apart) * 0.15 : Math.max(0, reach - apart) * 0.12;
    forceX += (dx / apart) * strength;
    forceY += (dy / apart) * strength;
  }
  return [forceX, forceY];
};

export const settle = (input: LayoutInput): void => {
  const joined = neighboursOf(input);
  const free = Array.from(input.x.keys()).filter((index) => input.fixed[index] !== 1);
  guess(input, free, joined);
  const sets = free.map((index) => new Set(joined[index]));
  const rounds = Math.min(150, Math.ceil(2e7 / (free.length * input.x.length + 1)));
  for (let round = 0; round < rounds; round += 1) {
    const cooling = 1 - round / rounds;
    free.forEach((index, order) => {
      const [forceX, forceY] = forceOn(input, index, sets[order] ?? new Set());
      const limit = 30 * cooling;
      input.x[index] = at(input.x, index) + Math.max(-limit, Math.min(limit, forceX));
      input.y[index] = at(input.y, index) + Math.max(-limit, Math.min(limit, forceY));
    });
  }
  spreadApart(input, 14, 60);
  clearLines(input, free, joined);
};

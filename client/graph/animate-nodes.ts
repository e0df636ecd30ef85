/** Brings nodes to their positions, in steps or at once. */
import { type Move, moveLarge } from "./move-large.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { Positions } from "./static-layouts.ts";

/** More than this many are set down where they belong. */
const fewEnoughToFly = 3000;

const ease = (t: number) => 1 - (1 - t) ** 3;

/** Nodes on the same spot as before are not touched. Returns a function that ends the movement where it is. */
export const moveNodes = (
  sigma: CanvasSigma,
  targets: Positions,
  milliseconds: number,
  arrived?: () => void,
): (() => void) => {
  const graph = sigma.getGraph();
  const moves: (Move & { from: readonly [number, number] })[] = [];
  graph.forEachNode((id, { x, y }) => {
    const to = targets[id];
    // A node that was never placed does not fly in from the corner.
    if (to && x === 0 && y === 0) graph.mergeNodeAttributes(id, { x: to[0], y: to[1] });
    else if (to && (to[0] !== x || to[1] !== y)) moves.push({ id, from: [x, y], to });
  });
  const at = (t: number) => {
    const by = new Map(moves.map((move) => [move.id, move]));
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const move = by.get(id);
        if (!move) return attributes;
        const [fromX, fromY] = move.from;
        return { ...attributes, x: fromX + (move.to[0] - fromX) * t, y: fromY + (move.to[1] - fromY) * t };
      },
      { attributes: ["x", "y"] },
    );
  };
  if (moves.length === 0) {
    arrived?.();
    return () => undefined;
  }
  if (moves.length > fewEnoughToFly) return moveLarge(sigma, moves, () => arrived?.());
  if (milliseconds === 0) {
    at(1);
    arrived?.();
    return () => undefined;
  }
  let frame = 0;
  const start = performance.now();
  const tick = (now: number) => {
    const t = Math.min(1, (now - start) / milliseconds);
    at(ease(t));
    if (t < 1) frame = requestAnimationFrame(tick);
    else arrived?.();
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
};

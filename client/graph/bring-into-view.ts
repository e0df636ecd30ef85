/** Moves the camera so that nodes stand where nothing lies over them; not at all where they do so already. */
import type { CameraState } from "sigma/types";
import { coversOf } from "./covers.ts";
import { freeArea } from "./free-area.ts";
import type { LabelBox } from "./label-placement.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

/** Room around the nodes for their names, in pixels. */
const room = { x: 70, y: 34 };

const around = (points: { x: number; y: number }[]): LabelBox => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** The free part of the canvas, with room for names where it is large enough for that. */
const targetOf = (sigma: CanvasSigma): LabelBox => {
  const free = freeArea(sigma.getDimensions(), coversOf(sigma));
  const x = Math.max(8, Math.min(room.x, (free.right - free.left) / 6));
  const y = Math.max(8, Math.min(room.y, (free.bottom - free.top) / 6));
  return { left: free.left + x, right: free.right - x, top: free.top + y, bottom: free.bottom - y };
};

const middleOf = ({ left, top, right, bottom }: LabelBox) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Returns where the camera is then. */
export const bringIntoView = (sigma: CanvasSigma, ids: readonly string[], milliseconds: number): CameraState => {
  const camera = sigma.getCamera();
  const graph = sigma.getGraph();
  // Where the camera is, not where it was at the last frame: asked twice in one, it would move twice as far.
  const now = { cameraState: camera.getState() };
  const points = ids.flatMap((id) =>
    graph.hasNode(id) ? [sigma.graphToViewport(graph.getNodeAttributes(id), now)] : [],
  );
  if (points.length === 0) return camera.getState();
  const [box, target] = [around(points), targetOf(sigma)];
  const isInside =
    box.left >= target.left && box.right <= target.right && box.top >= target.top && box.bottom <= target.bottom;
  if (isInside) return camera.getState();
  const tooLarge = Math.max(
    1,
    (box.right - box.left) / Math.max(1, target.right - target.left),
    (box.bottom - box.top) / Math.max(1, target.bottom - target.top),
  );
  // What fits is only shifted: never nearer than the reader chose.
  const { width, height } = sigma.getDimensions();
  const [from, to] = [middleOf(box), middleOf(target)];
  const wanted = { x: from.x - (to.x - width / 2) * tooLarge, y: from.y - (to.y - height / 2) * tooLarge };
  const ratio = camera.getBoundedRatio(camera.getState().ratio * tooLarge);
  const state = { ...camera.getState(), ...sigma.viewportToFramedGraph(wanted, now), ratio };
  if (milliseconds === 0) camera.setState(state);
  else void camera.animate(state, { duration: milliseconds });
  return state;
};

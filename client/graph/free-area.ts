/** The part of the canvas that no box lies over. Pure: boxes in, box out, all in pixels. */
import type { LabelBox } from "./label-placement.ts";

const areaOf = ({ left, top, right, bottom }: LabelBox): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** What is left of a box beside, over or under another one: the largest of the four. */
const without = (free: LabelBox, cover: LabelBox): LabelBox => {
  const lies = cover.left < free.right && cover.right > free.left && cover.top < free.bottom && cover.bottom > free.top;
  if (!lies) return free;
  const rests = [
    { ...free, left: cover.right },
    { ...free, right: cover.left },
    { ...free, top: cover.bottom },
    { ...free, bottom: cover.top },
  ];
  return rests.reduce((best, rest) => (areaOf(rest) > areaOf(best) ? rest : best));
};

/** The largest covers are cut off first, so that a small one in their shade costs nothing. */
export const freeArea = ({ width, height }: { width: number; height: number }, covers: readonly LabelBox[]): LabelBox =>
  [...covers]
    .sort((one, other) => areaOf(other) - areaOf(one))
    .reduce(without, { left: 0, top: 0, right: width, bottom: height });

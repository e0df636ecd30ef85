/**
 * Where the counts and captions of lines stand: on their line, as near to its middle as discs and other tags leave room. Pure,
 * for the canvas and for pictures of it.
 */
import { edgePoint } from "./edge-points.ts";
import { type LabelBox, takenBoxes } from "./label-placement.ts";

type Disc = { x: number; y: number; radius: number };

export type TagWish = {
  id: string;
  from: Disc;
  to: Disc;
  curvature: number;
  width: number;
  /** Drawn even where it covers something. */
  always: boolean;
};

export const tagHeight = 16;
/** Pixels that a tag keeps off a disc's rim. */
const gap = 2;

/** Parts of the line, from the middle outwards. */
const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

const boxAround = ({ x, y }: { x: number; y: number }, width: number): LabelBox => ({
  left: x - width / 2,
  top: y - tagHeight / 2,
  right: x + width / 2,
  bottom: y + tagHeight / 2,
});

/** `discs` and `written` are what tags keep off; a tag without room is left out unless it is wanted always. */
export const placeTags = (
  wishes: TagWish[],
  discs: Iterable<Disc>,
  written: readonly LabelBox[] = [],
): Map<string, LabelBox> => {
  const taken = takenBoxes();
  for (const box of written) taken.take(box, "written");
  for (const { x, y, radius } of discs) {
    const reach = radius + gap;
    taken.take({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, "disc");
  }
  const places = new Map<string, LabelBox>();
  for (const { id, from, to, curvature, width, always } of wishes) {
    const boxes = spots.map((t) => boxAround(edgePoint(from, to, curvature, t), width));
    const box = boxes.find((one) => taken.isFree(one, id)) ?? (always ? boxes[0] : undefined);
    if (!box) continue;
    taken.take(box, id);
    places.set(id, box);
  }
  return places;
};

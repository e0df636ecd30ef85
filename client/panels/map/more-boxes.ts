/** Where the numbers stand that tell of places without a sign of their own: at a corner of theirs, on no other one if it can be. Pure. */
import { type LabelBox, takenBoxes } from "../../graph/label-placement.ts";
import { radiusOf } from "./sites.ts";
import type { Sign } from "./thinned.ts";

export const moreHeight = 16;
const letter = 7;

export const moreWords = ({ others }: Pick<Sign, "others">): string => `+${others.length}`;

/** From the middle of the sign, in pixels. */
const corners = (sign: Sign): LabelBox[] => {
  const width = moreWords(sign).length * letter + 6;
  const away = radiusOf(sign) * 0.6;
  const beside = radiusOf(sign) + 1;
  const at = (left: number, top: number) => ({ left, right: left + width, top, bottom: top + moreHeight });
  const rows = [-away - moreHeight, away];
  return [
    ...rows.flatMap((top) => [at(away, top), at(-away - width, top)]),
    ...[beside, -beside - width].map((left) => at(left, -moreHeight / 2)),
    ...[-beside - moreHeight, beside].map((top) => at(-width / 2, top)),
  ];
};

/** By the id of the sign's place. `scale`: pixels to one of the map's units. */
export const moreBoxes = (signs: readonly Sign[], scale: number): ReadonlyMap<string, LabelBox> => {
  const taken = takenBoxes();
  const onMap = (sign: Sign, { left, right, top, bottom }: LabelBox): LabelBox => {
    const [x, y] = [sign.x * scale + sign.dx, sign.y * scale + sign.dy];
    return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  };
  for (const sign of signs) {
    const radius = radiusOf(sign);
    taken.take(onMap(sign, { left: -radius, right: radius, top: -radius, bottom: radius }), sign.node.id);
  }
  const boxes = new Map<string, LabelBox>();
  for (const sign of signs) {
    if (sign.others.length === 0) continue;
    const places = corners(sign);
    const [box] = [...places].sort(
      (one, other) =>
        taken.hits(onMap(sign, one), sign.node.id).length - taken.hits(onMap(sign, other), sign.node.id).length,
    );
    if (!box) continue;
    taken.take(onMap(sign, box), `${sign.node.id} more`);
    boxes.set(sign.node.id, box);
  }
  return boxes;
};

/** What stands over the parts of a layout: dates along the axis of time, kinds over their columns. */
import type { Scene } from "./draw-labels.ts";
import { headingWords, isOnAxis } from "./heading-words.ts";
import { isInside, type LabelBox, overlaps } from "./label-placement.ts";
import { boldFont, font, lineHeight, widthOf } from "./label-text.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

const dateFont = font(11, true);
const pad = 5;

const drawAxis = (context: CanvasRenderingContext2D, { palette }: Scene, spots: { x: number; y: number }[]) => {
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last || spots.length < 2) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  context.lineTo(last.x, last.y);
  context.lineWidth = 1;
  context.strokeStyle = palette.faintInk;
  context.stroke();
};

/** Draws those that have room, the first and the last before the others; returns where they are, so that names keep off them. */
export const drawHeadings = (sigma: CanvasSigma, context: CanvasRenderingContext2D, scene: Scene): LabelBox[] => {
  const { headings, palette } = scene;
  if (headings.length === 0) return [];
  const spots = headings.map((heading) => ({ heading, ...sigma.graphToViewport(heading) }));
  drawAxis(
    context,
    scene,
    spots.filter(({ heading }) => isOnAxis(heading)),
  );
  const window = sigma.getDimensions();
  const ordered = [...spots.slice(0, 1), ...spots.slice(-1), ...spots.slice(1, -1)];
  const boxes: LabelBox[] = [];
  for (const { heading, x, y } of ordered) {
    const dated = isOnAxis(heading);
    const inFont = dated ? dateFont : boldFont;
    const text = headingWords(heading);
    const width = widthOf(context, inFont, text);
    const left = dated ? x - width / 2 : x - 12;
    // Columns may stand closer than their names are wide: a name may move up by a line, a date stays on its axis.
    const box = (dated ? [y] : [y, y - lineHeight])
      .map((middle) => ({
        left: left - pad,
        top: middle - lineHeight / 2,
        right: left + width + pad,
        bottom: middle + lineHeight / 2,
      }))
      .find((place) => isInside(place, window) && !boxes.some((other) => overlaps(other, place)));
    if (!box) continue;
    boxes.push(box);
    context.font = inFont;
    context.fillStyle = palette.paper;
    context.fillRect(box.left, box.top, width + 2 * pad, lineHeight);
    context.fillStyle = palette.ink;
    context.fillText(text, left, box.top + lineHeight / 2);
  }
  return boxes;
};

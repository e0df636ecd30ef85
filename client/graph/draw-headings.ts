/** What stands over the parts of a layout: dates along the axis of time, kinds over their columns. */
import { type AxisDate, axisDates } from "./axis-dates.ts";
import type { Scene } from "./draw-labels.ts";
import { headingWords, isOnAxis } from "./heading-words.ts";
import { isInside, type LabelBox, overlaps } from "./label-placement.ts";
import { boldFont, font, lineHeight, widthOf } from "./label-text.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";

const dateFont = font(11, true);
const pad = 5;

type Spot = Scene["headings"][number] & { spot: { x: number; y: number } };

const write = (context: CanvasRenderingContext2D, { palette }: Scene, inFont: string, text: string, box: LabelBox) => {
  context.font = inFont;
  context.fillStyle = palette.paper;
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  context.fillStyle = palette.ink;
  context.fillText(text, box.left + pad, (box.top + box.bottom) / 2);
};

/** A line with ends towards the date that names all columns between them. */
const drawBracket = (context: CanvasRenderingContext2D, { from, to, line }: AxisDate, box: LabelBox) => {
  const [y, towards] = line === 0 ? [box.top - 3, 1] : [box.bottom + 3, -1];
  context.beginPath();
  context.moveTo(from, y + 3 * towards);
  context.lineTo(from, y);
  context.lineTo(to, y);
  context.lineTo(to, y + 3 * towards);
  context.stroke();
};

const drawAxis = (sigma: CanvasSigma, context: CanvasRenderingContext2D, scene: Scene, spots: Spot[]): LabelBox[] => {
  const [first, last] = [spots[0]?.spot, spots.at(-1)?.spot];
  if (!first || !last) return [];
  const { width, height } = sigma.getDimensions();
  context.lineWidth = 1;
  context.strokeStyle = scene.palette.faintInk;
  if (spots.length > 1) {
    context.beginPath();
    context.moveTo(first.x, first.y);
    context.lineTo(last.x, last.y);
    context.stroke();
  }
  const columns = spots.flatMap(({ says, spot: { x } }) =>
    typeof says === "object" && x >= 0 && x <= width ? [{ x, says }] : [],
  );
  const dates = axisDates(columns, (text) => widthOf(context, dateFont, text) + 2 * pad, width);
  return dates.flatMap((date) => {
    const middle = first.y + date.line * lineHeight;
    const box = {
      left: date.left,
      top: middle - lineHeight / 2,
      right: date.left + date.width,
      bottom: middle + lineHeight / 2,
    };
    if (!isInside(box, { width, height })) return [];
    if (date.from < date.to) drawBracket(context, date, box);
    write(context, scene, dateFont, date.text, box);
    return [box];
  });
};

/** Draws those that have room; returns where they are, so that names keep off them. */
export const drawHeadings = (sigma: CanvasSigma, context: CanvasRenderingContext2D, scene: Scene): LabelBox[] => {
  const spots = scene.headings.map((heading): Spot => ({ ...heading, spot: sigma.graphToViewport(heading) }));
  const window = sigma.getDimensions();
  const boxes = drawAxis(sigma, context, scene, spots.filter(isOnAxis));
  for (const { spot, ...heading } of spots) {
    if (isOnAxis(heading)) continue;
    const text = headingWords(heading);
    const left = spot.x - 12;
    const width = widthOf(context, boldFont, text);
    // Columns may stand closer than their names are wide: a name may move up by a line.
    const box = [spot.y, spot.y - lineHeight]
      .map((middle) => ({
        left: left - pad,
        top: middle - lineHeight / 2,
        right: left + width + pad,
        bottom: middle + lineHeight / 2,
      }))
      .find((place) => isInside(place, window) && !boxes.some((other) => overlaps(other, place)));
    if (!box) continue;
    boxes.push(box);
    write(context, scene, boldFont, text, box);
  }
  return boxes;
};

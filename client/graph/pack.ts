/**
 * Puts boxes beside each other without overlap: rows from left to right, each row as wide as the whole should be.
 * Boxes come the largest first. Returns a shift for each: to the right, upwards.
 */
export type Box = { left: number; right: number; bottom: number; top: number };

const gap = 90;

/** `shape`: wished width of the whole divided by its height. */
export const pack = (boxes: Box[], shape: number): [number, number][] => {
  const [first] = boxes;
  if (!first) return [];
  const area = boxes.reduce((sum, box) => sum + (box.right - box.left + gap) * (box.top - box.bottom + gap), 0);
  const width = Math.max(first.right - first.left + gap, Math.sqrt(area * shape));
  let [x, y, rowHeight] = [0, 0, 0];
  return boxes.map((box) => {
    const [boxWidth, boxHeight] = [box.right - box.left + gap, box.top - box.bottom + gap];
    if (x > 0 && x + boxWidth > width * 1.05) {
      y -= rowHeight;
      [x, rowHeight] = [0, 0];
    }
    const shift: [number, number] = [x - box.left, y - box.top];
    x += boxWidth;
    rowHeight = Math.max(rowHeight, boxHeight);
    return shift;
  });
};

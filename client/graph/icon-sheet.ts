/** The drawings of discs side by side on one sheet, from which the graphics card takes them. */

/** Pixels of one drawing, both ways. */
const cell = 128;
export const columns = 8;
/** A sheet of 8 by 32 drawings is as large as every graphics card takes it; what comes after them is a plain disc. */
const mostRows = 32;

export type IconSheet = {
  canvas: HTMLCanvasElement;
  /** Grows with each change of the sheet. */
  version: number;
  /** Number of a drawing's cell, by rows; -1 where the sheet is full. The drawing follows when the browser has read it. */
  cellOf: (uri: string) => number;
  /** Calls `changed` after each change of the sheet; returns how to end that. */
  subscribe: (changed: () => void) => () => void;
};

const createSheet = (): IconSheet => {
  const canvas = document.createElement("canvas");
  // It is read again and again: one on the graphics card would have to be fetched from there.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const cells = new Map<string, number>();
  const read = new Map<number, HTMLImageElement>();
  const listeners = new Set<() => void>();
  let frame = 0;
  canvas.width = columns * cell;
  canvas.height = 2 * cell;

  const draw = (image: HTMLImageElement, index: number) =>
    context?.drawImage(image, (index % columns) * cell, Math.floor(index / columns) * cell, cell, cell);
  /** Doubled, because the card shrinks only pictures whose sides are powers of two. */
  const grow = (rows: number) => {
    if (rows * cell <= canvas.height) return;
    canvas.height *= 2;
    for (const [index, image] of read) draw(image, index);
  };
  const tell = () => {
    frame = 0;
    sheet.version += 1;
    for (const listener of listeners) listener();
  };
  const load = (uri: string, index: number) => {
    const image = new Image();
    image.onload = () => {
      read.set(index, image);
      draw(image, index);
      if (frame === 0) frame = requestAnimationFrame(tell);
    };
    image.src = uri;
  };

  const sheet: IconSheet = {
    canvas,
    version: 0,
    cellOf: (uri) => {
      const known = cells.get(uri);
      if (known !== undefined) return known;
      const index = cells.size;
      if (index >= columns * mostRows) return -1;
      cells.set(uri, index);
      grow(Math.floor(index / columns) + 1);
      load(uri, index);
      return index;
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return sheet;
};

let made: IconSheet | null = null;

/** The page's only one, made when it is first needed: the same kinds are drawn in every view. */
export const iconSheet = (): IconSheet => {
  made ??= createSheet();
  return made;
};

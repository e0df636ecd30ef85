/** How names are written on the canvas, and how wide they come out. */
const family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const longest = 42;
/** Enough to know a name by, where there is no room for all of it. */
const shortest = 20;

export const font = (size: number, bold = false): string => `${bold ? "600 " : ""}${size}px ${family}`;
export const plainFont = font(12);
export const boldFont = font(12, true);
export const lineHeight = 16;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
export const shortened = (text: string): string => cut(text, longest);

/** Where there is no room for all of it: of an event its kind without the date, because half a date is another date. */
export const beginning = (text: string, isEvent: boolean): string =>
  isEvent ? (text.split(",")[0] ?? text) : cut(text, shortest);

const widths = new Map<string, Map<string, number>>();

const measured = (context: CanvasRenderingContext2D, inFont: string, text: string): number => {
  const ofFont = widths.get(inFont) ?? new Map<string, number>();
  widths.set(inFont, ofFont);
  const known = ofFont.get(text);
  if (known !== undefined) return known;
  if (context.font !== inFont) context.font = inFont;
  const { width } = context.measureText(text);
  ofFont.set(text, width);
  return width;
};

/** Letters that stand beside each other without joining: a word is no wider than the sum of them. */
const isSimple = /^[ -~]*$/;

/** Never too narrow. Measuring is dear, and thousands of names have the same few letters. */
export const widthOf = (context: CanvasRenderingContext2D, inFont: string, text: string): number => {
  if (!isSimple.test(text)) return measured(context, inFont, text);
  let width = 0;
  for (const letter of text) width += measured(context, inFont, letter);
  return width;
};

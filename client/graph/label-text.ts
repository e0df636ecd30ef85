/** How names are written on the canvas, and how wide they come out. */
const family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const longest = 42;
/** Enough to know a name by, where there is no room for all of it. */
const shortest = 20;

export const font = (size: number, bold = false): string => `${bold ? "600 " : ""}${size}px ${family}`;
export const plainFont = font(12);
export const boldFont = font(12, true);
export const lineHeight = 16;

/** Letters that stand beside each other without joining: a word is no wider than the sum of them. */
const isSimple = /^[ -~]*$/;

/** What is read as one letter: with its marks, and what is joined to it. */
const letters = /\P{M}(?:\p{M}|\u200d\P{M})*/gu;
/** Letters of East Asia are as wide as two others. */
const isWide = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]/u;

/** At most so many letters wide, with an ellipsis where something is left out; no letter is cut in two. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most && isSimple.test(text)) return text;
  const parts = text.match(letters) ?? [];
  const widths = parts.map((part) => (isWide.test(part) ? 2 : 1));
  if (widths.reduce((sum, width) => sum + width, 0) <= most) return text;
  let [kept, width] = [0, 1];
  while (kept < parts.length && width + (widths[kept] ?? 1) <= most) {
    width += widths[kept] ?? 1;
    kept += 1;
  }
  return `${parts.slice(0, kept).join("").trimEnd().replace(/…$/, "")}…`;
};

/** Which way a name runs: as its first letter does. */
export const directionOf = (text: string): "ltr" | "rtl" =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(
    text,
  )
    ? "rtl"
    : "ltr";

export const shortened = (text: string): string => cut(text, longest);

/** The kind of an event that is told by its date; names of events without one go on otherwise. */
const kindBeforeDate = /^\p{L}+(?: \p{Ll}+)?(?=, )/u;

/** Where there is no room for all of it: of an event its kind without the date, because half a date is another date. */
export const beginning = (text: string, isEvent: boolean): string =>
  (isEvent ? kindBeforeDate.exec(text)?.[0] : null) ?? cut(text, shortest);

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

/** Never too narrow. Measuring is dear, and thousands of names have the same few letters. */
export const widthOf = (context: CanvasRenderingContext2D, inFont: string, text: string): number => {
  if (!isSimple.test(text)) return measured(context, inFont, text);
  let width = 0;
  for (const letter of text) width += measured(context, inFont, letter);
  return width;
};

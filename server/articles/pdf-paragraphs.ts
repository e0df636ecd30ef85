/** Lines of printed pages → paragraphs. */

/** A line, the height of its base on the page (points, upwards) and of its letters. */
export type PdfLine = { text: string; y: number; height: number };

/**
 * Joins lines into paragraphs: a gap larger than the usual one, or an empty line, begins a new one. Running heads, feet and page
 * numbers are left out; a word divided at a line's end is put together again.
 */
export function joinParagraphs(pages: PdfLine[][]): string {
  const bodies = withoutRunningLines(pages);
  const words = new Set(bodies.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const usual = usualGap(bodies);
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const line of bodies.flatMap((page) => [...page, null])) {
    if (line === null) continue;
    if (line.text === "") {
      before = null;
      continue;
    }
    const last = paragraphs.length - 1;
    if (before && continues(before, line, usual)) paragraphs[last] = joined(paragraphs[last] ?? "", line.text, words);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs.join("\n\n");
}

/** A line that stands at the head or foot of most pages, or is a page's number. */
function withoutRunningLines(pages: PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(edgeKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    const running = (line: PdfLine) =>
      edge.has(line) &&
      (/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line.text) ||
        (pages.length > 2 && (counts.get(edgeKey(line)) ?? 0) > pages.length / 2));
    return page.filter((line) => !running(line));
  });
}

const edges = (page: PdfLine[]) => {
  const written = page.filter((line) => line.text !== "");
  return [...written.slice(0, 2), ...written.slice(-2)];
};
/** "Page 3 of 7" and "Page 4 of 7" are one running line. */
const edgeKey = (line: PdfLine) => line.text.replace(/\d+/g, "#");

/** The most frequent distance from one line to the next, in points. */
function usualGap(pages: PdfLine[][]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const next = page[index + 1];
      const gap = next ? Math.round(line.y - next.y) : 0;
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function continues(before: PdfLine, line: PdfLine, usual: number): boolean {
  const gap = before.y - line.y;
  // A new column or page goes up again: a sentence that has not ended goes on there.
  if (gap < 0) return !/[.!?:]["'”’»)]*$/.test(before.text);
  return gap <= usual * 1.3 && Math.abs(before.height - line.height) < 1.5;
}

/**
 * "govern-" + "ment" → "government"; "long-" + "term" keeps its hyphen where the text writes it so elsewhere, or where what
 * follows is no small letter.
 */
function joined(paragraph: string, line: string, words: Set<string>): string {
  const divided = /([\p{L}]+)-$/u.exec(paragraph);
  const rest = /^[\p{Ll}]+/u.exec(line)?.[0];
  if (!divided) return `${paragraph} ${line}`;
  if (!rest || words.has(`${divided[1]}-${rest}`.toLowerCase())) return paragraph + line;
  return paragraph.slice(0, -1) + line;
}

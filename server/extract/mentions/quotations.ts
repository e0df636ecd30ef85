/** Where the article quotes somebody. */

/** Parts of the text within quotation marks belong to another speaker. */
export function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open = -1;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index];
    if (mark === "\n" && text[index + 1] === "\n") open = -1;
    if (mark === "“" || mark === "«" || (mark === '"' && open < 0)) open = index;
    else if ((mark === "”" || mark === "»" || mark === '"') && open >= 0) {
      ranges.push([open, index]);
      open = -1;
    }
  }
  return ranges;
}

/** Is the position in one of the ranges? They are in order. */
export function isQuoted(ranges: [number, number][], position: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (position < range[0]) high = middle - 1;
    else if (position > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

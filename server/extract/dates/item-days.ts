/**
 * The days on which the items of a digest were put out, each told by a line over it ("Tuesday, 5 March 2024 - 18:30"): "today" is that day.
 * Not: the one date line of an article, a date line with nothing told under it before the next.
 */
import { dayOfDateLine } from "../../articles/published.ts";

/** Longer lines are prose, shorter ones headlines. */
const longest = 90;
const shortestTold = 60;

type ItemDay = { start: number; day: string };

/** The first of the date lines in a row ("Published …", "Updated …"), where something is told below. */
function itemLines(text: string): ItemDay[] {
  const found: ItemDay[] = [];
  let open: ItemDay | null = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const day = line.length <= longest && /(?:19|20)\d\d/.test(line) ? dayOfDateLine(line) : null;
    if (day !== null) open ??= { start, day };
    else if (open !== null && line.length >= shortestTold && /[.!?]["”')\]]{0,2}\s{0,3}$/.test(line)) {
      found.push(open);
      open = null;
    }
    start += line.length + 1;
  }
  return found;
}

/** The day that the item at an offset was put out; null where the text is no digest, or above its first item. */
export function itemDaysOf(text: string): (at: number) => string | null {
  const lines = itemLines(text);
  return lines.length < 2 ? () => null : (at) => lines.findLast(({ start }) => start <= at)?.day ?? null;
}

/** What goes through a list within an expression: comprehensions, all(…) and the like, reduce(…). */
import { mostSize } from "./account.ts";
import type { Weigher } from "./expressions.ts";
import { nothingMuch, some, type Weight } from "./weight.ts";

const loop = (read: Weigher): { name: string; list: Weight } => {
  const name = read.at()?.text ?? "";
  read.skip();
  read.skip();
  const list = read.expression();
  read.spend(list.count);
  return { name, list };
};

const ofElement = (list: Weight): Weight => ({ ...nothingMuch, size: list.each, each: list.each, most: list.most });

/** `[name IN list WHERE … | …]`, of which the values are kept. */
export const comprehension = (read: Weigher): Weight => {
  read.skip();
  const { name, list } = loop(read);
  const made = read.repeated(list.count, () => {
    read.give(name, ofElement(list));
    if (read.takeWord("WHERE")) read.expression();
    return read.take("|") ? read.expression() : ofElement(list);
  });
  read.inside("]");
  return read.bounded({ size: list.count * (made.size + 1), each: made.size, count: list.count, most: made.most });
};

export const quantifier = (read: Weigher): Weight => {
  read.skip();
  read.skip();
  const { name, list } = loop(read);
  read.repeated(list.count, () => {
    read.give(name, ofElement(list));
    if (read.takeWord("WHERE")) read.expression();
  });
  read.inside(")");
  return nothingMuch;
};

/** `reduce(sum = start, name IN list | step)`: the step is weighed with sums of two sizes, which tells how it grows. */
export const reduction = (read: Weigher): Weight => {
  read.skip();
  read.skip();
  const gathered = read.at()?.text ?? "";
  read.skip();
  read.take("=");
  const start = read.expression();
  read.take(",");
  const { name, list } = loop(read);
  read.take("|");
  const mark = read.position();
  const most = Math.max(start.most, list.most);
  const step = (size: number): number =>
    read.repeated(list.count, () => {
      read.goTo(mark);
      read.give(name, ofElement(list));
      read.give(gathered, { size, each: size, count: Math.max(some, size), most });
      return read.expression().size;
    });
  const result = grown(start.size, list.count, step);
  read.inside(")");
  read.spend(Math.min(result, mostSize + 1));
  return read.bounded({
    size: result,
    each: result,
    count: Math.max(some, result),
    most: Number.MAX_SAFE_INTEGER,
  });
};

/** Size after as many steps, of which each makes a size out of the one before: linear, as two of them tell. */
const grown = (start: number, count: number, step: (size: number) => number): number => {
  const [small, large] = [step(1000), step(2000)];
  const slope = (large - small) / 1000;
  const more = Math.max(0, small - slope * 1000);
  const first = step(start);
  if (first <= start) return start;
  if (slope <= 1) return start + count * Math.max(more, first - start);
  let size = start;
  for (let index = 0; index < Math.min(count, 200) && size < 1e12; index += 1) size = slope * size + more;
  return size;
};

/** What functions give, by the weight of their arguments. Any other gives no more than its largest argument. */
import { counted, exactly, larger, nothingMuch, ofProperty, ofRange, sized, type Weight } from "./weight.ts";

type Answer = (args: Weight[]) => Weight;

const first = (args: Weight[]) => args[0] ?? nothingMuch;
const number: Answer = (args) => ({ ...nothingMuch, most: first(args).most });
const count: Answer = (args) => counted(Math.max(first(args).size, first(args).count));
const times =
  (factor: number): Answer =>
  (args) => ({ ...first(args), size: first(args).size * factor });
const element: Answer = (args) => ({ ...first(args), size: first(args).each });

const byName: Record<string, Answer> = {
  range: ofRange,
  size: count,
  length: count,
  char_length: count,
  character_length: count,
  count: () => nothingMuch,
  sum: () => counted(1_000_000),
  tointeger: number,
  tofloat: number,
  abs: number,
  tostring: (args) => sized(first(args).size + 20),
  head: element,
  last: element,
  split: (args) => sized(first(args).size * 2, first(args).size, Math.max(1, first(args).size)),
  replace: (args) => times(Math.max(1, args[2]?.size ?? 1))(args),
  // One character may become three in capitals, and eighteen taken apart.
  toupper: times(3),
  upper: times(3),
  normalize: times(18),
  labels: () => ofProperty,
  keys: () => ofProperty,
  nodes: () => ofProperty,
  relationships: () => ofProperty,
  exists: () => nothingMuch,
  isempty: () => nothingMuch,
  coalesce: (args) => args.reduce(larger, nothingMuch),
};

const shortened = new Set(["left", "right", "substring"]);

export const weightOfCall = (name: string, args: Weight[], rows: number): Weight => {
  if (name === "collect") return sized(rows * (first(args).size + 1), first(args).size, rows);
  if (shortened.has(name)) {
    const most = args.at(-1)?.exact;
    return sized(Math.min(first(args).size, name === "substring" && args.length < 3 ? Infinity : (most ?? Infinity)));
  }
  if (["pi", "e", "rand"].includes(name)) return exactly(3);
  const answer = Object.hasOwn(byName, name) ? byName[name] : undefined;
  return answer?.(args) ?? args.reduce(larger, nothingMuch);
};

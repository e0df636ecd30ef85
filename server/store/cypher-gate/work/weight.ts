/** How large a value may become, as far as the text of a statement tells. An estimate from above for what the statement
 * itself multiplies, and a usual one for what the graph holds. */

export type Weight = {
  /** Characters of a text, elements of a list with all that they hold; a number weighs nothing. */
  size: number;
  /** Of one element of a list, of one value of a map. */
  each: number;
  /** Elements of a list. */
  count: number;
  /** How large a number may be. */
  most: number;
  /** The number itself, where it is written out. */
  exact?: number;
  /** The text itself, where it is written out. */
  written?: string;
};

/** How large a number of the graph may be. */
const usual = 1000;
/** How many elements a list of the graph holds, and rows a MATCH makes, for all that the statement says. */
export const some = 20;

export const nothingMuch: Weight = { size: 0, each: 0, count: some, most: usual };
/** Of a text or list in the graph. */
export const ofProperty: Weight = { size: 100, each: 20, count: some, most: usual };
export const sized = (size: number, each = 0, count = some): Weight => ({ size, each, count, most: usual });
export const counted = (most: number): Weight => ({ ...nothingMuch, most: Math.max(most, usual) });
export const exactly = (value: number): Weight => ({ ...nothingMuch, most: Math.abs(value), exact: value });

/** Both side by side: a sum of texts or lists, the parts of a list or map. */
export const together = (a: Weight, b: Weight): Weight => ({
  size: a.size + b.size,
  each: Math.max(a.each, b.each),
  count: a.count + b.count,
  most: a.most + b.most,
});

export const larger = (a: Weight, b: Weight): Weight => ({
  size: Math.max(a.size, b.size),
  each: Math.max(a.each, b.each),
  count: Math.max(a.count, b.count),
  most: Math.max(a.most, b.most),
});

/** A parameter is weighed once, wherever it is named: it may hold fifty thousand values. */
const weighed = new WeakMap<object, Weight>();

/** A parameter's value. */
export const weightOf = (value: unknown): Weight => {
  if (typeof value === "number") return exactly(value);
  if (typeof value === "string") return { ...sized(value.length), written: value };
  if (typeof value !== "object" || value === null) return nothingMuch;
  const known = weighed.get(value);
  if (known !== undefined) return known;
  const weight: Weight = { size: 0, each: 0, count: 0, most: usual };
  for (const one of Object.values(value)) {
    const part = typeof one === "number" ? null : weightOf(one);
    weight.size += (part?.size ?? 0) + 1;
    weight.each = Math.max(weight.each, part?.size ?? 0);
    weight.count += 1;
    weight.most = Math.max(weight.most, part?.most ?? Math.abs(Number(one)));
  }
  weighed.set(value, weight);
  return weight;
};

/** `range(from, to, step)`. */
export const ofRange = ([from = nothingMuch, to = nothingMuch, step]: Weight[]): Weight => {
  const stride = Math.max(1, Math.abs(step?.exact ?? 1));
  const known = from.exact !== undefined && to.exact !== undefined;
  const span = known ? Math.abs((to.exact ?? 0) - (from.exact ?? 0)) : from.most + to.most;
  const count = span / stride + 1;
  return { size: count, each: 0, count, most: Math.max(from.most, to.most) };
};

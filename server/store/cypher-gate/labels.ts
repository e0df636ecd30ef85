/** Label expressions, `A|B`, `A&!B`, `(A|B)&C`, as conditions with AND, OR and NOT, which the embedded engine knows. */
import { nesting } from "./of-token.ts";
import type { Reader } from "./reader.ts";
import { quoted } from "./reserved.ts";
import { inQuotes } from "./written-text.ts";

export type LabelExpression = {
  /** Labels that a node surely has of which this holds. */
  own: string[];
  /** The condition on a node by its name, as it is written. */
  condition: (name: string) => string;
};

/** How it is asked whether something has a label, by its name. */
type Has = (name: string, label: string) => string;
const nodeHas: Has = (name, label) => `${name}:${quoted(label)}`;
/** Asked of a relationship in the way of nodes, the engine finds none. */
export const relationshipHas: Has = (name, type) => `(type(${name}) = ${inQuotes(type)})`;

/** Read from behind the colon. */
export const labelExpression = (read: Reader, has = nodeHas): LabelExpression => {
  const parts = [conjunction(read, has)];
  while (!endsCondition(read) && read.take("|")) {
    read.take(":");
    parts.push(conjunction(read, has));
  }
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const labels = parts.flatMap(({ own }) => own);
  return {
    // One of them: what is said of it must hold of a claim too, where it may be one.
    own: labels.includes("Claim") || parts.some(({ own }) => own.length === 0) ? [] : labels.slice(0, 1),
    condition: (name) => `(${parts.map(({ condition }) => condition(name)).join(" OR ")})`,
  };
};

/**
 * Whether a bar is the one of a comprehension, behind which stands what is made of each item: `[x IN l WHERE x:A | x.name]`.
 * It is the last one there: before it, in `x:A|B | x.name`, and in the types of `-[r WHERE a:A|B]-`, one stands between labels.
 */
const endsCondition = (read: Reader): boolean => {
  if (!read.isSymbol(0, "|")) return false;
  const open = closing(read, -1);
  const begins =
    (read.isName(open + 1) && (read.isWord(open + 2, "IN") || read.isSymbol(open + 2, "="))) ||
    read.isSymbol(open + 1, "(");
  if (!read.isSymbol(open, "[") || !begins) return false;
  const end = closing(read, 1);
  for (let ahead = 1, depth = 0; ahead < end; ahead += 1) {
    if (depth === 0 && read.isSymbol(ahead, "|")) return false;
    depth += depthAt(read, ahead);
  }
  return true;
};

const depthAt = (read: Reader, ahead: number): number => {
  const token = read.at(ahead);
  return token === undefined ? 0 : nesting(token);
};

/** Where the bracket around this place opens or closes, as a number of tokens from here. @param way -1: back, 1: on */
const closing = (read: Reader, way: -1 | 1): number => {
  let ahead = 0;
  for (let depth = 0; depth >= 0 && read.at(ahead) !== undefined; ) {
    ahead += way;
    depth += depthAt(read, ahead) * way;
  }
  return ahead;
};

const conjunction = (read: Reader, has: Has): LabelExpression => {
  const parts = [single(read, has)];
  while (read.take("&", ":")) parts.push(single(read, has));
  return {
    own: parts.flatMap(({ own }) => own),
    condition: (name) => `(${parts.map(({ condition }) => condition(name)).join(" AND ")})`,
  };
};

const single = (read: Reader, has: Has): LabelExpression => {
  if (read.take("!")) {
    const { condition } = single(read, has);
    return { own: [], condition: (name) => `(NOT ${condition(name)})` };
  }
  if (read.take("(")) {
    const inner = labelExpression(read, has);
    read.expect(")");
    return inner;
  }
  if (read.isSymbol(0, "%", "$")) read.differ("this label expression", "Name the labels.");
  const label = read.next();
  if (label.kind !== "word" && label.kind !== "name") read.unexpected(label);
  return { own: [label.text], condition: (name) => has(name, label.text) };
};

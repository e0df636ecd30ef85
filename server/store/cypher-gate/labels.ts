/** Label expressions, `A|B`, `A&!B`, `(A|B)&C`, as conditions with AND, OR and NOT, which the embedded engine knows. */
import type { Reader } from "./reader.ts";
import { quoted } from "./reserved.ts";

export type LabelExpression = {
  /** Labels that a node surely has of which this holds. */
  own: string[];
  /** The condition on a node by its name, as it is written. */
  condition: (name: string) => string;
};

/** Read from behind the colon. */
export const labelExpression = (read: Reader): LabelExpression => {
  const parts = [conjunction(read)];
  while (read.take("|")) {
    read.take(":");
    parts.push(conjunction(read));
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

const conjunction = (read: Reader): LabelExpression => {
  const parts = [single(read)];
  while (read.take("&", ":")) parts.push(single(read));
  return {
    own: parts.flatMap(({ own }) => own),
    condition: (name) => `(${parts.map(({ condition }) => condition(name)).join(" AND ")})`,
  };
};

const single = (read: Reader): LabelExpression => {
  if (read.take("!")) {
    const { condition } = single(read);
    return { own: [], condition: (name) => `(NOT ${condition(name)})` };
  }
  if (read.take("(")) {
    const inner = labelExpression(read);
    read.expect(")");
    return inner;
  }
  if (read.isSymbol(0, "%", "$")) read.differ("this label expression", "Name the labels.");
  const label = read.next();
  if (label.kind !== "word" && label.kind !== "name") read.unexpected(label);
  return { own: [label.text], condition: (name) => `${name}:${quoted(label.text)}` };
};

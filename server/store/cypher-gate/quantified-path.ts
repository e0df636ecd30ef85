/**
 * `(a) ((x)-[:MET]-(y)){1,3} (b)`: one relationship between nodes of which nothing is asked, which is `(a)-[:MET*1..3]-(b)`.
 * Not: conditions on the nodes on the way, or more than one relationship.
 */
import { type Kind, kinds, listOf } from "./kinds.ts";
import { quantifier } from "./lengths.ts";
import { relationship } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";

/** A node on the way, of which nothing is asked; its name stands for all of them, which the engine does not tell. */
const bareNode = (read: Reader, bound: Map<string, Kind>) => {
  read.expect("(");
  if (read.isName()) bound.set(read.name().text, { ...listOf({ is: kinds.node }), lost: true });
  if (!read.take(")"))
    read.differ(
      "a quantified path with conditions on its nodes",
      "Write (a)-[:TYPE*1..3]-(b), and ask nodes(p) for the rest.",
    );
};

/** Behind a node, before the outer bracket. */
export const quantifiedPath = (read: Reader, scope: Scope, bound: Map<string, Kind>): void => {
  const open = read.next();
  if (!read.isSymbol(0, "(")) read.unexpected();
  bareNode(read, bound);
  const from = read.lastEnd();
  read.replace(open.start, from, "");
  const step = relationship(read, scope, bound, null);
  const to = read.lastEnd();
  if (step.many) read.differ("a quantified path of quantified relationships", "Write -[:TYPE*1..3]->.");
  bareNode(read, bound);
  if (read.isWord(0, "WHERE")) read.differ("a quantified path with a condition", "Write -[r:TYPE {key: value}]->.");
  if (!read.take(")")) read.differ("a quantified path of several relationships", "Write -[:TYPE*1..3]->.");
  read.replace(to, read.lastEnd(), "");
  if (!read.isSymbol(0, "{", "+", "*")) read.differ("a path in brackets", "Leave the brackets out.");
  const times = quantifier(read);
  if (!read.isSymbol(0, "(") || read.isSymbol(1, "("))
    read.differ("a quantified path without a node behind it", "Write () there.");
  read.edit(step.behindTypes, step.behindTypes, step.bracket ? times : `[${times}]`);
  if (step.name !== null) bound.set(step.name, { ...listOf({ is: kinds.relationship }), variable: true });
};

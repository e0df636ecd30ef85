/** Comparisons: what the embedded engine takes for equal, and Neo4j does not. */
import { inOrder } from "./in-order.ts";
import {
  elementOf,
  type Kind,
  kinds,
  may,
  mayBeNothing,
  mayMixTextAndNumber,
  number,
  only,
  orNothing,
} from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";

export const bothMayBeNothing = (a: Kind, b: Kind, kind: Kind): Kind =>
  mayBeNothing(a) || mayBeNothing(b) ? orNothing(kind) : kind;

/** A value that is used for more than counting. */
export const used = (read: Reader, kind: Kind): Kind => {
  if (kind.lost)
    read.differ(
      "a node, relationship or path that went through CASE, coalesce, a list comprehension or collect",
      "Use its properties, or the variable itself.",
    );
  return kind;
};

/** @throws StatementRefused: of the nodes of a path the engine knows again those alone that have a name. */
export const namelessNode = (read: Reader, token = read.at(-1)): never =>
  read.differ("a comparison with a node of nodes(…) that has no name", "Write WITH nodes(p)[0] AS x first.", token);

/** Whether the nodes that they are, or hold, are known again by the engine. */
const areKnownAgain = (left: Kind, right: Kind): boolean => {
  if (may(left, kinds.node) && may(right, kinds.node) && !left.nameless !== !right.nameless) return false;
  return left.of === undefined || right.of === undefined || areKnownAgain(left.of, right.of);
};

export const comparable = (a: Kind, b: Kind) => {
  const groups = [number, kinds.text, kinds.truth, kinds.date, kinds.moment, kinds.duration];
  return groups.some((group) => only(a, group | kinds.nothing) && only(b, group | kinds.nothing));
};

/** @param token where it stands: the sign between them. @throws StatementRefused where the engines may differ. */
export const compare = (
  read: Reader,
  left: Kind,
  right: Kind,
  operator: string,
  token: Token | undefined = read.at(-1),
): void => {
  const differ = (construct: string, instead = "") => read.differ(construct, instead, token);
  used(read, left);
  used(read, right);
  if (!areKnownAgain(left, right)) namelessNode(read);
  for (const kind of [left, right]) inOrder(read, kind, read.at(-1));
  if (left.inexact || right.inexact) differ("a mean or a sum of decimals here", "Write round(x, 6).");
  const isNothing = (kind: Kind) => only(kind, kinds.nothing);
  if (isNothing(left) || isNothing(right)) return;
  const order = operator !== "=" && operator !== "<>";
  if (order && left.internal && right.internal)
    differ("an order of internal ids, id(…) or elementId(…),", "Compare the ids of the graph: a.id < b.id.");
  if (left.internal && right.internal) return;
  if (left.internal || right.internal)
    differ("a comparison of an internal id, id(…) or elementId(…),", "Ask for the id of the graph, n.id.");
  if (isBeyondDouble(left, right) || isBeyondDouble(right, left))
    differ(
      "a comparison of a whole number beyond 9007199254740992 with one with decimals",
      "Write both without decimals.",
    );
  if (mayMixTextAndNumber(left, right))
    differ(
      "a comparison of what may be a text with what may be a number",
      "Convert one of them: toString(…), toInteger(…), or name the label of the node.",
    );
  const mayBeOther = (kind: Kind) => !only(kind, number | kinds.nothing);
  if ((left.counted && mayBeOther(right)) || (right.counted && mayBeOther(left)))
    differ("a comparison of COUNT { … } with what may be no number", "Write WITH … AS n first.");
  const both = (mask: number) => may(left, mask) && may(right, mask);
  if (order && both(kinds.truth)) differ("an order of true and false");
  if (order && both(kinds.list)) differ("an order of lists");
  if (both(kinds.duration)) differ("a comparison of durations");
  if (both(kinds.map)) differ("a comparison of maps", "Compare their values.");
  if (both(kinds.list) && !(sureList(left) && sureList(right)))
    differ("a comparison of lists that may hold nothing (null)");
};

/** Of what a statement writes out Neo4j compares the nearest numbers with decimals; of what a row gives, the numbers themselves. */
const isBeyondDouble = (written: Kind, other: Kind): boolean => {
  const isLarge = (literal: unknown) => typeof literal === "number" && Math.abs(literal) >= 2 ** 53;
  if (!isLarge(written.literal) || other.variable) return false;
  if (typeof other.literal === "number" && !isLarge(other.literal)) return false;
  return may(other, may(written, kinds.whole) ? kinds.fraction : kinds.whole);
};

/** A list of which every value is there, and of one simple kind. */
export const sureList = (kind: Kind): boolean => {
  const of = elementOf(kind);
  if (of.is === 0) return true;
  return only(of, kinds.text) || only(of, number) || only(of, kinds.truth) || (only(of, kinds.node) && !kind.lost);
};

/** IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS NULL: what stands between a comparison and a sum. */

import { sum } from "./arithmetic.ts";
import { bothMayBeNothing, compare, used } from "./compare.ts";
import type { Use } from "./expression.ts";
import {
  elementOf,
  type Kind,
  kinds,
  may,
  mayBeNothing,
  only,
  orNothing,
  truth,
  truthOrNothing,
  withoutNothing,
} from "./kinds.ts";
import { mustBe } from "./must-be.ts";
import type { Reader, Scope } from "./reader.ts";
import { regularExpression } from "./regular-expression.ts";
import { quoted } from "./reserved.ts";

/** IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS NULL, IS NOT NULL. */
export const predicate = (read: Reader, scope: Scope, use: Use): Kind => {
  const start = read.at()?.start ?? 0;
  let left = sum(read, scope, use);
  for (;;) {
    if (read.isWord(0, "IN")) left = membership(read, scope, { left, start, use });
    else if (read.isWord(0, "STARTS", "ENDS") && read.isWord(1, "WITH")) {
      read.next();
      read.next();
      left = bothMayBeNothing(textual(read, left), textual(read, sum(read, scope, "value")), truth);
    } else if (read.takeWord("CONTAINS"))
      left = bothMayBeNothing(textual(read, left), textual(read, sum(read, scope, "value")), truth);
    else if (read.take("=~"))
      left = bothMayBeNothing(textual(read, left), regularExpression(read, scope, start), truth);
    else if (read.takeWord("IS")) left = isNull(read, left);
    else return left;
  }
};

const textual = (read: Reader, kind: Kind): Kind => {
  used(read, kind);
  return only(kind, kinds.text | kinds.nothing) ? kind : orNothing(kind);
};

const isNull = (read: Reader, left: Kind): Kind => {
  if (read.isSymbol(0, "::") || read.isWord(0, "TYPED")) read.differ("IS ::");
  read.takeWord("NOT");
  if (read.isSymbol(0, "::") || read.isWord(0, "TYPED", "NORMALIZED", "NFC", "NFD", "NFKC", "NFKD"))
    read.differ("IS of a type");
  if (!read.isWord(0, "NULL") && (read.isName() || read.isSymbol(0, "!", "%", "(")))
    read.differ("IS before a label", "Write n:Person.");
  read.expectWord("NULL");
  if (left.lost && !may(left, kinds.list)) used(read, left);
  return truth;
};

/** What stands before IN, and where it begins. */
type Left = { left: Kind; start: number; use: Use };

/** A name that no statement gives. */
const each = quoted(" each");

const membership = (read: Reader, scope: Scope, { left, start, use }: Left): Kind => {
  const owner = read.rendered(start, read.lastEnd());
  const token = read.next();
  const first = read.at();
  const list = mustBe(read, used(read, sum(read, scope, "value")), kinds.list, "what stands after IN", first);
  const named = elementOf(list).nameless === true && only(left, kinds.node) && !left.nameless && !mayBeNothing(list);
  const of = named ? { ...elementOf(list), nameless: false } : elementOf(list);
  compare(read, withoutNothing(left), withoutNothing(of), "=", token);
  if (named && first !== undefined) {
    // Under a name the engine knows the nodes of a path again.
    const nodes = read.rendered(first.start, read.lastEnd());
    read.replace(start, read.lastEnd(), `any(${each} IN ${nodes} WHERE ${each} = ${owner})`);
  }
  const full = Array.isArray(list.literal) && list.literal.length > 0;
  if (mayBeNothing(left) && !full && use !== "filter")
    read.differ(
      "IN with a left side that may be nothing and a list that may be empty, outside a plain WHERE",
      "Add … IS NOT NULL AND.",
      token,
    );
  return mayBeNothing(left) || mayBeNothing(list) || mayBeNothing(of) ? truthOrNothing : truth;
};

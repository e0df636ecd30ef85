/** `list[1..3]`, `list[-2..]`: the embedded engine answers otherwise where an end is below zero or may be nothing. */
import { expression } from "./expression.ts";
import { elementOf, type Kind, kinds, may, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader, Scope } from "./reader.ts";

type Begun = {
  bracket: Token;
  /** What is written before the two dots, and what it may be. */
  from: { kind: Kind; span: [number, number] } | null;
  /** Where the list begins. */
  start: number;
};

/** Called behind the two dots. */
export const slice = (read: Reader, scope: Scope, list: Kind, { bracket, from, start }: Begun): Kind => {
  if (!only(list, kinds.list | kinds.nothing))
    read.differ(
      "a slice of what may be no list",
      may(list, kinds.text) ? "Of a text write substring(x, 0, 3)." : "",
      bracket,
    );
  const first = read.at()?.start ?? 0;
  const to = read.isSymbol(0, "]") ? null : { kind: expression(read, scope), span: [first, read.lastEnd()] as const };
  read.expect("]");
  const written = `(${read.rendered(start, bracket.start)})`;
  for (const end of [from, to]) {
    if (end === null) continue;
    if (!only(end.kind, kinds.whole)) read.differ("a slice whose ends may be no whole numbers", "", bracket);
    if (typeof end.kind.literal === "number" && end.kind.literal >= 0) continue;
    const value = `(${read.rendered(...end.span)})`;
    // From the end of the list, and not before its beginning.
    const counted = `CASE WHEN ${value} >= 0 THEN ${value} WHEN ${value} + size(${written}) < 0 THEN 0 ELSE ${value} + size(${written}) END`;
    read.replace(...end.span, counted);
  }
  const made = { ...list, literal: undefined, variable: false };
  return may(elementOf(list), kinds.node | kinds.relationship) ? { ...made, lost: true } : made;
};

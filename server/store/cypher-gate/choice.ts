/** CASE, and the words that go through a list: all, any, none, single, reduce. */
import { compare, used } from "./compare.ts";
import { either } from "./either.ts";
import { condition, expression } from "./expression.ts";
import { inOrder } from "./in-order.ts";
import { elementOf, entity, type Kind, kinds, may, mayBeNothing, orNothing, underName } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { mustBe } from "./must-be.ts";
import type { Reader, Scope } from "./reader.ts";

export const choice = (read: Reader, scope: Scope): Kind => {
  read.next();
  const subject = read.isWord(0, "WHEN") ? null : expression(read, scope);
  let made: Kind = { is: 0 };
  while (read.takeWord("WHEN")) {
    if (subject !== null) notExtended(read);
    const when = subject === null ? condition(read, scope) : expression(read, scope);
    if (subject !== null) compare(read, subject, when, "=");
    const commas = moreValues(read, scope, subject);
    read.expectWord("THEN");
    const start = read.at()?.start ?? 0;
    made = either(made, expression(read, scope));
    // `WHEN a, b THEN x` → `WHEN a THEN x WHEN b THEN x`
    const then = read.rendered(start, read.lastEnd());
    for (const comma of commas) read.edit(comma.start, comma.end, ` THEN ${then} WHEN `);
  }
  made = read.takeWord("ELSE") ? either(made, expression(read, scope)) : orNothing(made);
  read.expectWord("END");
  return { ...made, literal: undefined, variable: false, lost: may(made, entity) || made.lost };
};

/** `CASE x WHEN > 3`, `WHEN IS NULL`, `WHEN STARTS WITH 'a'` */
const notExtended = (read: Reader) => {
  const begins =
    read.isSymbol(0, "=", "<>", "<", ">", "<=", ">=", "=~") ||
    (read.isWord(0, "IS") && read.isName(1) && !read.isWord(1, "THEN")) ||
    (read.isWord(0, "STARTS", "ENDS") && read.isWord(1, "WITH"));
  if (begins)
    read.differ("CASE x WHEN with a comparison that has no left side", "Write CASE WHEN x > 3 THEN … instead.");
};

/** The values after the first of a WHEN; answers the commas before them. */
const moreValues = (read: Reader, scope: Scope, subject: Kind | null): Token[] => {
  const commas: Token[] = [];
  while (subject !== null && read.isSymbol(0, ",")) {
    commas.push(read.next());
    notExtended(read);
    compare(read, subject, expression(read, scope), "=");
  }
  return commas;
};

/** The list behind IN. */
export const goneThrough = (read: Reader, scope: Scope): Kind => {
  const first = read.at();
  const list = wrapped(read, () => used(read, expression(read, scope)));
  return mustBe(read, list, kinds.list, "what is gone through", first);
};

/** Reads what the embedded engine does not wrap around an aggregate. */
export const wrapped = <Answer>(read: Reader, go: () => Answer): Answer =>
  read.aggregates.place() === "item" ? read.aggregates.within("wrapped", go) : go();

export const reduction = (read: Reader, scope: Scope): Kind => {
  read.next();
  read.expect("(");
  const gathered = read.name();
  read.expect("=");
  const start = wrapped(read, () => used(read, expression(read, scope)));
  read.expect(",");
  const each = read.name();
  read.expectWord("IN");
  const source = goneThrough(read, scope);
  inOrder(read, source, each);
  read.expect("|");
  const element = underName({ ...elementOf(source), literal: undefined });
  const step = (kind: Kind) => {
    const own = new Map([...scope, [gathered.text, { ...kind, literal: undefined }], [each.text, element]]);
    return read.aggregates.within("none", () => used(read, expression(read, own)));
  };
  const made = either({ ...start, literal: undefined }, step(mayBeNothing(element) ? orNothing(start) : start));
  if (made.is !== (start.is | kinds.nothing) && made.is !== start.is)
    read.differ("reduce(…) whose value changes its kind", "Begin with a value of the kind that comes out.");
  read.expect(")");
  // What goes through a list that was gathered goes through it in the engine's order.
  return may(made, kinds.fraction) ? { ...made, inexact: true } : made;
};

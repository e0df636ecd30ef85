/** Sums, products and powers, of numbers, texts, lists and dates. */
import { bothMayBeNothing, used } from "./compare.ts";
import { failing } from "./differences-at-work.ts";
import { either } from "./either.ts";
import type { Use } from "./expression.ts";
import type { Span } from "./function-rewrites.ts";
import {
  elementOf,
  entity,
  exactAs,
  fraction,
  type Kind,
  kinds,
  listOf,
  may,
  mayBeNothing,
  number,
  only,
  orNothing,
  text,
  whole,
  withoutNothing,
} from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { isWrong } from "./must-be.ts";
import { postfix } from "./postfix.ts";
import type { Reader, Scope } from "./reader.ts";

export const sum = (read: Reader, scope: Scope, use: Use): Kind => {
  const begun = read.at()?.start ?? 0;
  let left = product(read, scope, use);
  while (read.isSymbol(0, "+", "-") || read.isSymbol(0, "||")) {
    const before: Span = [begun, read.lastEnd()];
    const operator = read.next();
    const start = read.at()?.start ?? 0;
    const right = product(read, scope, "value");
    const spans: Sum["spans"] = [before, [start, read.lastEnd()]];
    if (operator.text === "||") joined(read, operator, left, right);
    left = operator.text === "-" ? minus(read, operator, left, right) : plus(read, operator, { left, right, spans });
  }
  return left;
};

/** `||`, of texts and of lists, which is another + of them. */
const joined = (read: Reader, operator: Token, left: Kind, right: Kind): void => {
  const both = (mask: number) => [left, right].every((kind) => only(kind, mask | kinds.nothing));
  if (!both(kinds.text) && !both(kinds.list)) read.differ("|| of what may be no text and no list", "", operator);
  read.edit(operator.start, operator.end, "+");
};

type Sum = { left: Kind; right: Kind; spans: [Span, Span] };

/** What may be added to a list as one item; of a list it cannot be told. */
const single = number | kinds.text | kinds.truth | kinds.date | kinds.moment;

/** `list + value` → `list + [value]`; nothing (null) makes nothing of both. Answers the kind of that list. */
const asList = (read: Reader, value: Kind, [start, end]: Span): Kind => {
  const item = read.rendered(start, end);
  if (mayBeNothing(value)) read.replace(start, end, `(CASE WHEN (${item}) IS NULL THEN null ELSE [(${item})] END)`);
  else read.replace(start, end, `[(${item})]`);
  const list = listOf({ ...withoutNothing(value), literal: undefined, variable: false });
  return mayBeNothing(value) ? orNothing(list) : list;
};

/** Both sides as lists, where one of them is surely a list and the other surely none. */
const asLists = (read: Reader, { left, right, spans }: Sum): [Kind, Kind] => {
  const isList = (kind: Kind) => only(kind, kinds.list | kinds.nothing) && may(kind, kinds.list);
  const isItem = (kind: Kind) => only(kind, single | kinds.nothing) && may(kind, single);
  if (isList(left) && isItem(right)) return [left, asList(read, right, spans[1])];
  if (isList(right) && isItem(left)) return [asList(read, left, spans[0]), right];
  return [left, right];
};

const asText = (read: Reader, [start, end]: Span) => read.replace(start, end, `toString(${read.rendered(start, end)})`);

const plus = (read: Reader, operator: Token, sides: Sum): Kind => {
  used(read, sides.left);
  used(read, sides.right);
  const [left, right] = asLists(read, sides);
  const bare = (kind: Kind) => withoutNothing(kind);
  const [a, b] = [bare(left), bare(right)];
  if (may(a, kinds.list) || may(b, kinds.list)) {
    if (!only(a, kinds.list) || !only(b, kinds.list))
      read.differ("+ of a list and something else", "Write list + [value].", operator);
    if (may(elementOf(a), entity) || may(elementOf(b), entity))
      read.differ("+ of lists of nodes or relationships", "", operator);
    const unordered = a.unordered || b.unordered;
    return bothMayBeNothing(left, right, { ...listOf(either(elementOf(a), elementOf(b))), unordered });
  }
  if (may(a, kinds.text) || may(b, kinds.text)) {
    // Behind a text the engine takes a whole number as it is, before one it does not.
    if (only(left, kinds.whole | kinds.nothing)) asText(read, sides.spans[0]);
    else if (!only(a, kinds.text) || !only(b, kinds.text | kinds.whole))
      read.differ("+ of a text and something else", "Convert it with toString(…).", operator);
    return bothMayBeNothing(left, right, text);
  }
  return temporal(read, operator, left, right) ?? arithmetic(read, operator, left, right);
};

const minus = (read: Reader, operator: Token, left: Kind, right: Kind): Kind => {
  const time = kinds.date | kinds.moment;
  const dates = [left, right].every((kind) => only(kind, time | kinds.nothing) && may(kind, time));
  if (dates) read.wrong("A date is not taken from a date. Write duration.inDays(a, b).days.", operator);
  return temporal(read, operator, left, right) ?? arithmetic(read, operator, left, right);
};

/** A date and a duration; two durations are another thing. */
const temporal = (read: Reader, operator: Token, left: Kind, right: Kind): Kind | null => {
  const times = kinds.date | kinds.moment;
  if (!may(left, times | kinds.duration) && !may(right, times | kinds.duration)) return null;
  const dateThenDuration = only(left, times | kinds.nothing) && only(right, kinds.duration | kinds.nothing);
  if (!dateThenDuration) read.differ("this sum of dates and durations", "Write date + duration({days: 3}).", operator);
  return bothMayBeNothing(left, right, { is: left.is & times || times });
};

const arithmetic = (read: Reader, operator: Token, left: Kind, right: Kind): Kind => {
  for (const kind of [left, right]) isWrong(read, kind, number | kinds.duration, operator);
  for (const kind of [left, right])
    if (!only(used(read, kind), number | kinds.nothing))
      read.differ("arithmetic on what may be no number", "Convert it with toInteger(…) or toFloat(…).", operator);
  const fractional = may(left, kinds.fraction) || may(right, kinds.fraction);
  const wholly = may(left, kinds.whole) && may(right, kinds.whole);
  const kind = { is: (fractional ? kinds.fraction : 0) | (wholly ? kinds.whole : 0) };
  return bothMayBeNothing(left, right, kind.is === 0 ? whole : exactAs(kind, left, right));
};

const product = (read: Reader, scope: Scope, use: Use): Kind => {
  const begun = read.at()?.start ?? 0;
  let left = power(read, scope, use);
  while (read.isSymbol(0, "*", "/", "%")) {
    const operator = read.next();
    const start = read.at()?.start ?? 0;
    const right = power(read, scope, "value");
    const result = arithmetic(read, operator, left, right);
    const safe = typeof right.literal === "number" && right.literal !== 0;
    if (operator.text === "%" && result.inexact)
      read.differ("% of a mean or a sum of decimals", "Write round(x, 6) % ….", operator);
    const odd = may(result, kinds.fraction) || (operator.text === "/" && mayBeNothing(left));
    if (operator.text !== "*" && !safe && odd) notByZero(read, operator, begun, start);
    left = result;
  }
  return left;
};

/** The engine gives nothing where Neo4j gives Infinity or NaN, and where it fails over `null / 0`. */
const notByZero = (read: Reader, operator: Token, begun: number, start: number) => {
  const end = read.lastEnd();
  // Around both: of nothing the engine does not even look at what it is divided by.
  read.edit(
    begun,
    begun,
    `(CASE WHEN (${read.rendered(start, end)}) = 0 THEN ${failing("zeroDivision", operator.start)} ELSE (`,
  );
  read.edit(end, end, ") END)");
};

const power = (read: Reader, scope: Scope, use: Use): Kind => {
  const left = unary(read, scope, use);
  if (!read.isSymbol(0, "^")) return left;
  const operator = read.next();
  const right = unary(read, scope, "value");
  if (read.isSymbol(0, "^")) read.differ("a ^ b ^ c", "Write (a ^ b) ^ c.");
  arithmetic(read, operator, left, right);
  const safe = typeof right.literal === "number" && Number.isInteger(right.literal) && right.literal >= 0;
  if (!safe) read.differ("^ with an exponent that is not a written whole number", "", operator);
  return bothMayBeNothing(left, right, exactAs(fraction, left));
};

const unary = (read: Reader, scope: Scope, use: Use): Kind => {
  if (!read.isSymbol(0, "-", "+")) return postfix(read, scope, use);
  const sign = read.next();
  const kind = unary(read, scope, "value");
  arithmetic(read, sign, kind, whole);
  const literal = typeof kind.literal === "number" && sign.text === "-" ? -kind.literal : kind.literal;
  return { ...kind, literal, variable: false };
};

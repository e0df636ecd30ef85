/** Expressions: what they may give, and where the embedded engine gives something else. */
import { callOf } from "./function-call.ts";
import {
  anything,
  either,
  elementOf,
  entity,
  fieldOf,
  fraction,
  type Kind,
  kindOf,
  kinds,
  listOf,
  mapOf,
  may,
  mayBeNothing,
  mayMixTextAndNumber,
  nothing,
  number,
  only,
  orNothing,
  text,
  truth,
  truthOrNothing,
  whole,
  withoutNothing,
} from "./kinds.ts";
import { beginsPattern, chain } from "./pattern.ts";
import { propertyKind } from "./property-kinds.ts";
import type { Reader, Scope } from "./reader.ts";
import { subquery } from "./subquery.ts";

/**
 * `filter`: only whether it is true matters, so that false and nothing are one; so under AND and OR of a WHERE, and no
 * longer under NOT, where it is a `condition`. Patterns may stand in both, and not in a `value`.
 */
export type Use = "value" | "condition" | "filter";

const bothMayBeNothing = (a: Kind, b: Kind, kind: Kind): Kind =>
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

export const expression = (read: Reader, scope: Scope, use: Use = "value"): Kind => or(read, scope, use);

const logical = (read: Reader, kinds_: Kind[]): Kind => {
  const [first] = kinds_;
  if (kinds_.length === 1 && first !== undefined) return first;
  for (const kind of kinds_) if (!only(kind, kinds.truth | kinds.nothing) && kind.is !== anything.is) read.unexpected();
  return kinds_.some(mayBeNothing) ? truthOrNothing : truth;
};

const or = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [xor(read, scope, use)];
  while (read.takeWord("OR")) parts.push(xor(read, scope, use));
  return logical(read, parts);
};
const xor = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [and(read, scope, use)];
  while (read.takeWord("XOR")) {
    // Under XOR false and nothing are two things again; the left side was read as a filter.
    if (use !== "value") read.differ("XOR in a WHERE", "Write (a AND NOT b) OR (b AND NOT a).");
    parts.push(and(read, scope, use));
  }
  return logical(read, parts);
};
const and = (read: Reader, scope: Scope, use: Use): Kind => {
  const parts = [not(read, scope, use)];
  while (read.takeWord("AND")) parts.push(not(read, scope, use));
  return logical(read, parts);
};
const not = (read: Reader, scope: Scope, use: Use): Kind => {
  if (!read.isWord(0, "NOT")) return comparison(read, scope, use);
  read.next();
  return logical(read, [not(read, scope, use === "value" ? "value" : "condition"), truth]);
};

const comparison = (read: Reader, scope: Scope, use: Use): Kind => {
  let left = predicate(read, scope, use);
  let result: Kind | null = null;
  while (read.isSymbol(0, "=", "<>", "<", ">", "<=", ">=")) {
    const operator = read.next();
    const right = predicate(read, scope, "value");
    compare(read, left, right, operator.text);
    result = bothMayBeNothing(left, right, result !== null && mayBeNothing(result) ? truthOrNothing : truth);
    // Values of kinds that have no order are in none.
    if (operator.text !== "=" && operator.text !== "<>" && !comparable(left, right)) result = truthOrNothing;
    left = right;
  }
  return result ?? left;
};

const comparable = (a: Kind, b: Kind) => {
  const groups = [number, kinds.text, kinds.truth, kinds.date, kinds.duration];
  return groups.some((group) => only(a, group | kinds.nothing) && only(b, group | kinds.nothing));
};

/** @throws StatementRefused where the engines may differ. */
export const compare = (read: Reader, left: Kind, right: Kind, operator: string): void => {
  used(read, left);
  used(read, right);
  const isNothing = (kind: Kind) => only(kind, kinds.nothing);
  if (isNothing(left) || isNothing(right)) return;
  if (mayMixTextAndNumber(left, right))
    read.differ(
      "a comparison of what may be a text with what may be a number",
      "Convert one of them: toString(…), toInteger(…), or name the label of the node.",
    );
  const order = operator !== "=" && operator !== "<>";
  const both = (mask: number) => may(left, mask) && may(right, mask);
  if (order && both(kinds.truth)) read.differ("an order of true and false");
  if (order && both(kinds.list)) read.differ("an order of lists");
  if (both(kinds.duration)) read.differ("a comparison of durations");
  if (both(kinds.map)) read.differ("a comparison of maps", "Compare their values.");
  if (both(kinds.list) && !(sureList(left) && sureList(right)))
    read.differ("a comparison of lists that may hold nothing (null)");
};

/** A list of which every value is there, and of one simple kind. */
const sureList = (kind: Kind): boolean => {
  const of = elementOf(kind);
  if (of.is === 0) return true;
  return only(of, kinds.text) || only(of, number) || only(of, kinds.truth) || (only(of, kinds.node) && !kind.lost);
};

/** IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS NULL, IS NOT NULL. */
const predicate = (read: Reader, scope: Scope, use: Use): Kind => {
  let left = sum(read, scope, use);
  for (;;) {
    if (read.isWord(0, "IN")) left = membership(read, scope, left, use);
    else if (read.isWord(0, "STARTS", "ENDS") && read.isWord(1, "WITH")) {
      read.next();
      read.next();
      left = bothMayBeNothing(textual(read, left), textual(read, sum(read, scope, "value")), truth);
    } else if (read.takeWord("CONTAINS"))
      left = bothMayBeNothing(textual(read, left), textual(read, sum(read, scope, "value")), truth);
    else if (read.take("=~"))
      left = bothMayBeNothing(textual(read, left), regular(read, sum(read, scope, "value")), truth);
    else if (read.takeWord("IS")) left = isNull(read, left);
    else return left;
  }
};

const textual = (read: Reader, kind: Kind): Kind => {
  used(read, kind);
  return only(kind, kinds.text | kinds.nothing) ? kind : orNothing(kind);
};

/** Expressions that Java and the embedded engine read alike: letters, dots, repetitions, choices, plain classes. */
const plainRegular = /^(?:\(\?i\))?(?:[\p{L}\p{N} .,;:'"_@#%&=/!<>~*+?|()^$-]|\[[A-Za-z0-9 ,;_-]+\])*$/u;

const regular = (read: Reader, kind: Kind): Kind => {
  const { literal } = kind;
  if (typeof literal !== "string") {
    if (only(kind, kinds.nothing)) return kind;
    return read.differ("a regular expression that is not written out", "Write it as a text, or use CONTAINS.");
  }
  const blind = literal.startsWith("(?i)");
  const inner = blind ? literal.slice(4) : literal;
  const foreign = [...inner].some((letter) => letter.charCodeAt(0) > 127);
  if (!plainRegular.test(literal) || inner.includes("(?") || (blind && foreign))
    read.differ("this regular expression", "Use CONTAINS, STARTS WITH or ENDS WITH, with toLower(…).");
  return kind;
};

const isNull = (read: Reader, left: Kind): Kind => {
  if (read.isSymbol(0, "::") || read.isWord(0, "TYPED")) read.differ("IS ::");
  read.takeWord("NOT");
  if (read.isSymbol(0, "::") || read.isWord(0, "TYPED", "NORMALIZED", "NFC", "NFD", "NFKC", "NFKD"))
    read.differ("IS of a type");
  read.expectWord("NULL");
  if (left.lost && !may(left, kinds.list)) used(read, left);
  return truth;
};

const membership = (read: Reader, scope: Scope, left: Kind, use: Use): Kind => {
  const token = read.next();
  const list = sum(read, scope, "value");
  used(read, list);
  const of = elementOf(list);
  compare(read, withoutNothing(left), withoutNothing(of), "=");
  const full = Array.isArray(list.literal) && list.literal.length > 0;
  if (mayBeNothing(left) && !full && use !== "filter")
    read.differ(
      "IN with a left side that may be nothing and a list that may be empty, outside a plain WHERE",
      "Add … IS NOT NULL AND.",
      token,
    );
  return mayBeNothing(left) || mayBeNothing(list) || mayBeNothing(of) ? truthOrNothing : truth;
};

const sum = (read: Reader, scope: Scope, use: Use): Kind => {
  let left = product(read, scope, use);
  while (read.isSymbol(0, "+", "-") || read.isSymbol(0, "||")) {
    const operator = read.next();
    if (operator.text === "||") read.differ("||", "Write +.", operator);
    const right = product(read, scope, "value");
    left = operator.text === "+" ? plus(read, left, right) : minus(read, left, right);
  }
  return left;
};

const plus = (read: Reader, left: Kind, right: Kind): Kind => {
  used(read, left);
  used(read, right);
  const bare = (kind: Kind) => withoutNothing(kind);
  const [a, b] = [bare(left), bare(right)];
  if (may(a, kinds.list) || may(b, kinds.list)) {
    if (!only(a, kinds.list) || !only(b, kinds.list))
      read.differ("+ of a list and something else", "Write list + [value].");
    if (may(elementOf(a), entity) || may(elementOf(b), entity)) read.differ("+ of lists of nodes or relationships");
    return bothMayBeNothing(left, right, listOf(either(elementOf(a), elementOf(b))));
  }
  if (may(a, kinds.text) || may(b, kinds.text)) {
    if (!only(a, kinds.text) || !only(b, kinds.text | kinds.whole))
      read.differ("+ of a text and something else", "Convert it with toString(…).");
    return bothMayBeNothing(left, right, text);
  }
  return temporal(read, left, right) ?? arithmetic(read, left, right);
};

const minus = (read: Reader, left: Kind, right: Kind): Kind => {
  if (may(left, kinds.date) && may(right, kinds.date)) read.differ("a date less a date", "Compare them.");
  return temporal(read, left, right) ?? arithmetic(read, left, right);
};

/** A date and a duration; two durations are another thing. */
const temporal = (read: Reader, left: Kind, right: Kind): Kind | null => {
  if (!may(left, kinds.date | kinds.duration) && !may(right, kinds.date | kinds.duration)) return null;
  const dateThenDuration = only(left, kinds.date | kinds.nothing) && only(right, kinds.duration | kinds.nothing);
  if (!dateThenDuration) read.differ("this sum of dates and durations", "Write date + duration({days: 3}).");
  return bothMayBeNothing(left, right, { is: kinds.date });
};

const arithmetic = (read: Reader, left: Kind, right: Kind): Kind => {
  for (const kind of [left, right])
    if (!only(used(read, kind), number | kinds.nothing))
      read.differ("arithmetic on what may be no number", "Convert it with toInteger(…) or toFloat(…).");
  const fractional = may(left, kinds.fraction) || may(right, kinds.fraction);
  const wholly = may(left, kinds.whole) && may(right, kinds.whole);
  const kind = { is: (fractional ? kinds.fraction : 0) | (wholly ? kinds.whole : 0) };
  return bothMayBeNothing(left, right, kind.is === 0 ? whole : kind);
};

const product = (read: Reader, scope: Scope, use: Use): Kind => {
  let left = power(read, scope, use);
  while (read.isSymbol(0, "*", "/", "%")) {
    const operator = read.next();
    const right = power(read, scope, "value");
    const result = arithmetic(read, left, right);
    const safe = typeof right.literal === "number" && right.literal !== 0;
    if (operator.text !== "*" && !safe && may(result, kinds.fraction))
      read.differ(
        "a division by what may be zero, with decimals",
        "Add … <> 0 in a WHERE and divide by a number, or use whole numbers.",
        operator,
      );
    left = result;
  }
  return left;
};

const power = (read: Reader, scope: Scope, use: Use): Kind => {
  const left = unary(read, scope, use);
  if (!read.isSymbol(0, "^")) return left;
  const operator = read.next();
  const right = unary(read, scope, "value");
  if (read.isSymbol(0, "^")) read.differ("a ^ b ^ c", "Write (a ^ b) ^ c.");
  arithmetic(read, left, right);
  const safe = typeof right.literal === "number" && Number.isInteger(right.literal) && right.literal >= 0;
  if (!safe) read.differ("^ with an exponent that is not a written whole number", "", operator);
  return bothMayBeNothing(left, right, fraction);
};

const unary = (read: Reader, scope: Scope, use: Use): Kind => {
  if (!read.isSymbol(0, "-", "+")) return postfix(read, scope, use);
  const sign = read.next();
  const kind = unary(read, scope, "value");
  arithmetic(read, kind, whole);
  return typeof kind.literal === "number" && sign.text === "-" ? kindOf(-kind.literal) : { ...kind, variable: false };
};

/** Properties, indexes, slices, labels. */
const postfix = (read: Reader, scope: Scope, use: Use): Kind => {
  let kind = atom(read, scope, use);
  for (;;) {
    if (read.isSymbol(0, ".")) kind = property(read, kind);
    else if (read.isSymbol(0, "[")) kind = index(read, scope, kind);
    else if (read.isSymbol(0, ":") && may(kind, kinds.node | kinds.relationship)) kind = labelled(read, kind);
    else return kind;
  }
};

const labelled = (read: Reader, kind: Kind): Kind => {
  while (read.take(":")) {
    if (read.isSymbol(0, "!", "%", "(", "$")) read.differ("a label expression", "Write it with AND, OR, NOT.");
    read.name();
    if (read.isSymbol(0, "|", "&")) read.differ("a label expression", "Write n:A OR n:B, n:A AND n:B.");
  }
  return mayBeNothing(kind) ? truthOrNothing : truth;
};

const dateFields = new Set([
  "year",
  "month",
  "day",
  "week",
  "quarter",
  "dayOfWeek",
  "hour",
  "minute",
  "second",
  "epochSeconds",
  "epochMillis",
]);

const property = (read: Reader, kind: Kind): Kind => {
  read.expect(".");
  const key = read.name();
  used(read, kind);
  if (only(kind, kinds.node | kinds.relationship | kinds.nothing)) return propertyKind(kind, key.text);
  if (only(kind, kinds.map | kinds.nothing)) return fieldOf(kind, key.text);
  if (only(kind, kinds.date | kinds.nothing)) {
    if (!kind.variable || !dateFields.has(key.text))
      read.differ(
        "this field of a date",
        "Write WITH … AS d, then d.year, d.month, d.day, d.week, d.quarter, d.dayOfWeek.",
        key,
      );
    return mayBeNothing(kind) ? orNothing(whole) : whole;
  }
  if (may(kind, kinds.date | kinds.duration)) read.differ("a field of a duration", "", key);
  return anything;
};

const index = (read: Reader, scope: Scope, kind: Kind): Kind => {
  const bracket = read.next();
  used(read, kind);
  const from = read.isSymbol(0, "..") ? null : expression(read, scope);
  if (!read.take("..")) {
    read.expect("]");
    if (only(kind, kinds.map | kinds.nothing)) return orNothing({ ...(kind.of ?? anything), literal: undefined });
    if (only(kind, kinds.node | kinds.relationship | kinds.nothing))
      return typeof from?.literal === "string" ? propertyKind(kind, from.literal) : anything;
    if (!only(kind, kinds.list | kinds.nothing)) read.differ("an index into what may be no list", "", bracket);
    return orNothing({ ...elementOf(kind), literal: undefined });
  }
  const to = read.isSymbol(0, "]") ? null : expression(read, scope);
  read.expect("]");
  for (const bound of [from, to])
    if (bound !== null && !(typeof bound.literal === "number" && bound.literal >= 0))
      read.differ("a slice whose ends are not written numbers from 0 on", "", bracket);
  return may(elementOf(kind), kinds.node | kinds.relationship)
    ? { ...kind, lost: true }
    : { ...kind, literal: undefined, variable: false };
};

const numberOf = (read: Reader, written: string): Kind => {
  if (/^0[xXoO]|_/.test(written)) read.differ(`the number ${written}`, "Write it with digits alone.");
  return /[.eE]/.test(written) ? { ...fraction, literal: Number(written) } : { ...whole, literal: Number(written) };
};

const unquoted = (written: string) =>
  written
    .slice(1, -1)
    .replace(/\\u([0-9a-fA-F]{4})|\\(.)/gs, (_, code: string | undefined, plain: string) =>
      code === undefined ? (escapes[plain] ?? plain) : String.fromCharCode(Number.parseInt(code, 16)),
    );
const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

const atom = (read: Reader, scope: Scope, use: Use): Kind => {
  const token = read.at() ?? read.unexpected();
  if (token.kind === "number") return numberOf(read, read.next().text);
  if (token.kind === "string") return { ...text, literal: unquoted(read.next().text) };
  if (token.kind === "parameter") return kindOf(read.params[read.next().text]);
  if (read.isSymbol(0, "(")) return bracketed(read, scope, use);
  if (read.isSymbol(0, "[")) return list(read, scope);
  if (read.isSymbol(0, "{")) return map(read, scope);
  if (token.kind === "name" || (token.kind === "word" && scope.has(token.text) && !read.isSymbol(1, "(", "{")))
    return variable(read, scope);
  if (token.kind !== "word") return read.unexpected();
  return worded(read, scope, use);
};

const worded = (read: Reader, scope: Scope, use: Use): Kind => {
  if (read.isWord(0, "TRUE", "FALSE")) return kindOf(read.next().text.toUpperCase() === "TRUE");
  if (read.isWord(0, "NULL")) {
    read.next();
    return nothing;
  }
  if (read.isWord(0, "CASE")) return choice(read, scope);
  if (read.isWord(0, "EXISTS", "COUNT", "COLLECT") && read.isSymbol(1, "{")) return inner(read, scope);
  if (read.isWord(0, "ALL", "ANY", "NONE", "SINGLE") && read.isSymbol(1, "(") && read.isWord(3, "IN"))
    return quantifier(read, scope, use);
  if (read.isWord(0, "REDUCE") && read.isSymbol(1, "(")) return reduction(read, scope);
  if (read.isWord(0, "SHORTESTPATH", "ALLSHORTESTPATHS"))
    return read.differ("shortestPath in an expression", "Write MATCH p = shortestPath(…).");
  if (read.isWord(0, "INF", "INFINITY", "NAN") && !read.isSymbol(1, "(", ".")) return read.differ("INF and NAN");
  if (read.isSymbol(1, "{")) return projection(read, scope);
  if (read.isSymbol(1, "(", ".")) {
    const called = callOf(read, scope);
    if (called !== null) return called;
  }
  return variable(read, scope);
};

const variable = (read: Reader, scope: Scope): Kind => {
  const token = read.name();
  const kind = scope.get(token.text) ?? read.undefinedVariable(token);
  return read.isSymbol(0, "{") ? read.differ("a map projection of a name in back-ticks") : kind;
};

const inner = (read: Reader, scope: Scope): Kind => {
  const word = read.next();
  if (word.text.toUpperCase() === "COLLECT") read.differ("COLLECT { }", "Write collect(…) after a MATCH.", word);
  subquery(read, scope);
  return word.text.toUpperCase() === "COUNT" ? whole : truth;
};

const bracketed = (read: Reader, scope: Scope, use: Use): Kind => {
  if (beginsPattern(read)) {
    if (use === "value") read.differ("a pattern as a value", "Write EXISTS { (a)-->(b) }.");
    chain(read, scope, new Map());
    return truth;
  }
  read.expect("(");
  const kind = expression(read, scope, use);
  read.expect(")");
  return { ...kind, variable: false };
};

const list = (read: Reader, scope: Scope): Kind => {
  read.expect("[");
  if (read.isName() && read.isWord(1, "IN")) return comprehension(read, scope);
  if (read.isName() && read.isSymbol(1, "=") && read.isSymbol(2, "("))
    read.differ("a path in a pattern comprehension", "Name its nodes and relationships.");
  if (read.isSymbol(0, "(") && beginsPattern(read)) return patternComprehension(read, scope);
  const parts: Kind[] = [];
  if (!read.isSymbol(0, "]"))
    do parts.push(used(read, expression(read, scope)));
    while (read.take(","));
  read.expect("]");
  const known = parts.every((part) => part.literal !== undefined);
  return {
    ...listOf(parts.length === 0 ? { is: 0 } : parts.reduce(either)),
    literal: known ? parts.map((part) => part.literal) : parts.length > 0 ? parts : undefined,
  };
};

const comprehension = (read: Reader, scope: Scope): Kind => {
  const name = read.name();
  read.expectWord("IN");
  const source = expression(read, scope);
  used(read, source);
  const own = new Map([...scope, [name.text, { ...elementOf(source), variable: true, literal: undefined }]]);
  if (read.takeWord("WHERE")) expression(read, own, "filter");
  const made = read.take("|") ? used(read, expression(read, own)) : elementOf(source);
  read.expect("]");
  const kind = listOf({ ...made, variable: false, literal: undefined });
  return { ...(mayBeNothing(source) ? orNothing(kind) : kind), lost: may(made, entity) };
};

const patternComprehension = (read: Reader, scope: Scope): Kind => {
  const bound = new Map<string, Kind>();
  chain(read, scope, bound);
  const own = new Map([...scope, ...bound]);
  if (read.takeWord("WHERE")) expression(read, own, "filter");
  read.expect("|");
  const made = used(read, expression(read, own));
  read.expect("]");
  return listOf({ ...made, variable: false, literal: undefined });
};

const map = (read: Reader, scope: Scope): Kind => {
  read.expect("{");
  const fields: [string, Kind][] = [];
  if (!read.isSymbol(0, "}"))
    do {
      const key = read.name().text;
      read.expect(":");
      fields.push([key, { ...used(read, expression(read, scope)), variable: false }]);
    } while (read.take(","));
  read.expect("}");
  return mapOf(Object.fromEntries(fields));
};

/** `n {.name, .*, key: value, other}` */
const projection = (read: Reader, scope: Scope): Kind => {
  const owner = variableBeforeBrace(read, scope);
  read.expect("{");
  if (!read.isSymbol(0, "}"))
    do {
      if (read.take(".")) {
        if (!read.take("*")) read.name();
      } else if (read.isSymbol(1, ":")) {
        const key = read.name();
        // A word of the language as a key is understood only in back-ticks.
        if (key.kind === "word") read.edit(key.start, key.end, `\`${key.text}\``);
        read.expect(":");
        used(read, expression(read, scope));
      } else used(read, variable(read, scope));
    } while (read.take(","));
  read.expect("}");
  if (mayBeNothing(owner)) read.differ("a map projection of what may be nothing", "Add a WHERE … IS NOT NULL.");
  return { is: kinds.map, of: anything };
};

const variableBeforeBrace = (read: Reader, scope: Scope): Kind => {
  const token = read.name();
  return used(read, scope.get(token.text) ?? read.undefinedVariable(token));
};

const choice = (read: Reader, scope: Scope): Kind => {
  read.next();
  const subject = read.isWord(0, "WHEN") ? null : expression(read, scope);
  let made: Kind = { is: 0 };
  while (read.takeWord("WHEN")) {
    const when = expression(read, scope, subject === null ? "filter" : "value");
    if (subject !== null) compare(read, subject, when, "=");
    if (read.isSymbol(0, ",")) read.differ("several values after WHEN", "Write a WHEN for each.");
    read.expectWord("THEN");
    made = either(made, expression(read, scope));
  }
  made = read.takeWord("ELSE") ? either(made, expression(read, scope)) : orNothing(made);
  read.expectWord("END");
  return { ...made, literal: undefined, variable: false, lost: may(made, entity) || made.lost };
};

const quantifier = (read: Reader, scope: Scope, use: Use): Kind => {
  const word = read.next();
  read.expect("(");
  const name = read.name();
  read.expectWord("IN");
  const source = used(read, expression(read, scope));
  const own = new Map([...scope, [name.text, { ...elementOf(source), variable: true, literal: undefined }]]);
  read.expectWord("WHERE");
  const holds = expression(read, own, "value");
  read.expect(")");
  const harmless = use === "filter" && ["ALL", "ANY"].includes(word.text.toUpperCase());
  if (mayBeNothing(holds) && !harmless)
    read.differ(
      `${word.text}(…) with a condition that may be nothing (null)`,
      "Add … IS NOT NULL AND to the condition.",
      word,
    );
  return mayBeNothing(source) || mayBeNothing(holds) ? truthOrNothing : truth;
};

const reduction = (read: Reader, scope: Scope): Kind => {
  read.next();
  read.expect("(");
  const gathered = read.name();
  read.expect("=");
  const start = used(read, expression(read, scope));
  read.expect(",");
  const each = read.name();
  read.expectWord("IN");
  const source = used(read, expression(read, scope));
  read.expect("|");
  const element = { ...elementOf(source), variable: true, literal: undefined };
  const step = (kind: Kind) =>
    used(
      read,
      expression(read, new Map([...scope, [gathered.text, { ...kind, literal: undefined }], [each.text, element]])),
    );
  const made = either({ ...start, literal: undefined }, step(mayBeNothing(element) ? orNothing(start) : start));
  if (made.is !== (start.is | kinds.nothing) && made.is !== start.is)
    read.differ("reduce(…) whose value changes its kind", "Begin with a value of the kind that comes out.");
  read.expect(")");
  return made;
};

/** Reads expressions for their weight alone, from left to right; what it does not know weighs little and is passed over. */
import type { Token } from "../lexer.ts";
import { unquoted } from "../written-text.ts";
import { type Account, mostSize } from "./account.ts";
import { weightOfCall } from "./functions.ts";
import { comprehension, quantifier, reduction } from "./loops.ts";
import { isCheapRegular } from "./regular.ts";
import { exactly, larger, nothingMuch, ofProperty, sized, together, type Weight, weightOf } from "./weight.ts";

/** Words at which an expression ends. */
const ends = new Set(
  (
    "AS WHERE RETURN WITH MATCH OPTIONAL UNWIND CALL UNION ORDER BY SKIP OFFSET LIMIT YIELD THEN WHEN ELSE END ASC DESC " +
    "ASCENDING DESCENDING DISTINCT ALL USING FINISH SHOW"
  ).split(" "),
);
const compared = new Set("= <> < > <= >= =~".split(" "));
const comparing = new Set("AND OR XOR NOT IN IS STARTS ENDS CONTAINS".split(" "));
const arithmetic = new Set("* / % ^ -".split(" "));
/** What they make of a text makes no other regular expression. */
const plainFunctions = new Set(["tolower", "toupper", "lower", "upper", "trim", "tostring", "coalesce"]);
const iterators = new Set(["ANY", "ALL", "NONE", "SINGLE"]);

export type Weigher = Account & {
  /** Rows that the clauses so far may have made. */
  rows: number;
  expression(): Weight;
  /** Expressions with commas, colons and bars between them, up to a closing bracket. */
  inside(close: string): Weight[];
  /** The next name stands for a value of this weight. */
  name(weight: Weight): void;
};

export const expressionWeigher = (account: Account, statement: (read: Weigher) => void): Weigher => {
  const { at, isSymbol, upper, isName, skip, take, takeWord, tooCostly, bounded, spend, position } = account;

  const expression = (): Weight => {
    let sum: Weight | null = null;
    let compares = false;
    for (;;) {
      const operator = at()?.kind === "symbol" ? (at()?.text ?? "") : "";
      const word = upper();
      if (compared.has(operator) || comparing.has(word)) {
        compares = true;
        skip();
        if (operator === "=~") regular();
        else if (word === "IN") spend(operand()?.size ?? 0);
        continue;
      }
      if (arithmetic.has(operator)) {
        skip();
        const right: Weight = operand() ?? nothingMuch;
        sum = calculated(operator, sum, right);
        continue;
      }
      const next = operand();
      if (next !== null) sum = sum === null ? next : bounded(together(sum, next));
      else if (["+", "||", ":", "&", "!", "$", "..", "?", "~", "::"].includes(operator)) skip();
      else break;
    }
    return compares ? nothingMuch : (sum ?? nothingMuch);
  };

  const calculated = (operator: string, left: Weight | null, right: Weight): Weight => {
    if (operator === "-" && left === null) return right.exact === undefined ? right : exactly(-right.exact);
    const [a, b] = [left?.most ?? 1, right.most];
    const most = operator === "*" ? a * b : operator === "^" ? a ** b : operator === "-" ? a + b : a;
    return { ...nothingMuch, most };
  };

  /** Expressions with commas, colons and bars between them, up to a closing bracket. */
  const inside = (close: string): Weight[] => {
    const parts: Weight[] = [];
    while (at() !== undefined && !isSymbol(close)) {
      const before = position();
      const key = isName() && isSymbol(":", 1);
      if (key) {
        skip();
        skip();
      }
      const part = expression();
      if (position() > before) parts.push(part);
      else if (!isSymbol(close)) skip();
    }
    skip();
    return parts;
  };

  const sumOf = (parts: Weight[]): Weight => ({
    size: parts.reduce((sum, part) => sum + part.size + 1, 0),
    each: parts.reduce((most, part) => Math.max(most, part.size), 0),
    count: parts.length,
    most: parts.reduce((most, part) => Math.max(most, part.most), 0),
  });

  /** A value with what follows it; `null` where none begins. */
  const operand = (): Weight | null => {
    const token = at();
    if (token === undefined) return null;
    let weight = beginning(token);
    if (weight === null) return null;
    for (;;) {
      if (isSymbol(".") && isName(1)) {
        skip();
        skip();
        weight = weight.size > 0 ? { ...weight, exact: undefined } : ofProperty;
      } else if (isSymbol("[")) weight = indexed(weight);
      else return weight;
    }
  };

  const beginning = (token: Token): Weight | null => {
    if (token.kind === "number") return literal(exactly(Number(token.text.replaceAll("_", ""))));
    if (token.kind === "string") return literal(weightOf(unquoted(token.text)));
    if (token.kind === "parameter") return literal(weightOf(account.params[token.text]));
    if (take("(")) return inBrackets();
    if (isSymbol("[")) return isName(1) && upper(2) === "IN" ? comprehension(reader) : listed();
    if (take("{")) return sumOf(inside("}"));
    if (!isName()) return null;
    return named(token);
  };

  const literal = (weight: Weight): Weight => {
    skip();
    return weight;
  };

  const inBrackets = (): Weight => {
    const parts = inside(")");
    return parts.length === 1 ? (parts[0] ?? nothingMuch) : sumOf(parts);
  };

  const listed = (): Weight => {
    skip();
    return bounded(sumOf(inside("]")));
  };

  const indexed = (weight: Weight): Weight => {
    skip();
    const before = position();
    inside("]");
    const slice = account.since(before).some((token) => token.text === "..");
    return slice ? weight : { ...weight, size: weight.each, exact: undefined };
  };

  const named = (token: Token): Weight | null => {
    const word = upper();
    if (["EXISTS", "COUNT", "COLLECT"].includes(word) && isSymbol("{", 1)) return subquery(word);
    if (word === "CASE" && !isSymbol(",", 1) && !isSymbol(")", 1)) return choice();
    if (iterators.has(word) && isSymbol("(", 1) && upper(3) === "IN") return quantifier(reader);
    if (word === "REDUCE" && isSymbol("(", 1)) return reduction(reader);
    const name = calledName();
    if (name !== null) {
      const args = inside(")");
      spend(args.reduce((sum, arg) => sum + (name === "range" || name === "size" ? 0 : arg.size), 1));
      return weightOfCall(name, args, Math.min(rows(), mostSize));
    }
    if (ends.has(word)) return null;
    skip();
    if (isSymbol("{")) {
      skip();
      return together(ofProperty, sumOf(inside("}")));
    }
    return account.known(token.text) ?? nothingMuch;
  };

  const rows = () => reader.rows;

  /** The name of a function, read up to its bracket; `null` where none is called here. */
  const calledName = (): string | null => {
    let length = 1;
    let name = at()?.text ?? "";
    for (; isSymbol(".", length) && isName(length + 1); length += 2) name += `.${at(length + 1)?.text}`;
    if (!isSymbol("(", length)) return null;
    for (let index = 0; index <= length; index += 1) skip();
    return name.toLowerCase();
  };

  const subquery = (word: string): Weight => {
    skip();
    skip();
    const outside = reader.rows;
    account.within(() => statement(reader));
    skip();
    const collected = sized(Math.min(reader.rows, mostSize) * (ofProperty.size + 1), ofProperty.size);
    reader.rows = outside;
    return word === "COLLECT" ? collected : nothingMuch;
  };

  const choice = (): Weight => {
    skip();
    let made = nothingMuch;
    if (upper() !== "WHEN") expression();
    while (at() !== undefined && !takeWord("END")) {
      const before = position();
      if (takeWord("THEN") || takeWord("ELSE")) made = larger(made, expression());
      else {
        takeWord("WHEN");
        expression();
      }
      if (position() === before) skip();
    }
    return made;
  };

  /** The right side of `=~`. */
  const regular = () => {
    const from = position();
    do operand();
    while (take("+"));
    const pieces = account.since(from);
    const written = pieces.map((token, index) => {
      if (token.kind === "string") return unquoted(token.text);
      if (token.kind === "parameter") return String(account.params[token.text]);
      if (token.kind !== "word" && token.kind !== "name") return "";
      const calls = (pieces[index + 1] ?? at())?.text === "(";
      if (calls) return plainFunctions.has(token.text.toLowerCase()) ? "" : null;
      const known = account.known(token.text);
      return known === undefined || known.size === 0 ? "" : (known.written ?? null);
    });
    if (written.includes(null) || !isCheapRegular(written.join("")))
      tooCostly("a regular expression that may try very many ways");
  };

  const reader: Weigher = {
    ...account,
    rows: 1,
    expression,
    inside,
    name: (weight: Weight) => {
      const token = at();
      if (token === undefined || !isName()) return;
      account.give(token.text, weight);
      skip();
    },
  };
  return reader;
};

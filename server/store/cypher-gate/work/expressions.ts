/** Reads expressions for their weight alone, from left to right; what it does not know weighs little and is passed over. */
import type { Token } from "../lexer.ts";
import type { Refuse } from "../walk.ts";
import { weightOfCall } from "./functions.ts";
import { isCheapRegular } from "./regular.ts";
import {
  exactly,
  larger,
  nothingMuch,
  ofProperty,
  sized,
  some,
  together,
  type Weight,
  weightOf,
  writtenText,
} from "./weight.ts";

/** Steps of all iterations within one row; and elements or characters of one value. */
const mostWork = 20_000_000;
const mostSize = 1_000_000;
/** Tokens that we read ourselves, again and again within loops. */
const mostReading = 300_000;

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

export type Weigher = {
  /** Rows that the clauses so far may have made. */
  rows: number;
  ended(): boolean;
  position(): number;
  isSymbol(text: string): boolean;
  takeWord(word: string): boolean;
  skip(): void;
  expression(): Weight;
  /** @throws StatementRefused where a value is too large. */
  bounded(weight: Weight): Weight;
  /** The next name stands for a value of this weight. */
  name(weight: Weight): void;
};

export const expressionWeigher = (
  tokens: Token[],
  params: Record<string, unknown>,
  refuse: Refuse,
  statement: (read: Weigher) => void,
): Weigher => {
  let position = 0;
  let reading = 0;
  let work = 0;
  /** How often what is read just now is carried out within one row. */
  let times = 1;
  let names = new Map<string, Weight>();

  const at = (ahead = 0): Token | undefined => tokens[position + ahead];
  const isSymbol = (text: string, ahead = 0) => at(ahead)?.kind === "symbol" && at(ahead)?.text === text;
  const upper = (ahead = 0) => (at(ahead)?.kind === "word" ? (at(ahead)?.text.toUpperCase() ?? "") : "");
  const isName = (ahead = 0) => at(ahead)?.kind === "word" || at(ahead)?.kind === "name";
  const skip = () => {
    position += 1;
    reading += 1;
    if (reading > mostReading) tooCostly("it nests loops too deep");
  };
  const take = (text: string) => {
    const found = isSymbol(text);
    if (found) skip();
    return found;
  };
  const takeWord = (word: string) => {
    const found = upper() === word;
    if (found) skip();
    return found;
  };
  const tooCostly = (why: string): never =>
    refuse(
      "TooCostly",
      `One row of this statement would cost too much (${why}), and Neo4j cannot be stopped within a row. ` +
        "Use UNWIND and aggregation, or smaller lists and texts.",
      at() ?? tokens.at(-1),
    );
  const bounded = (weight: Weight): Weight => (weight.size > mostSize ? tooCostly("a very long list or text") : weight);
  const spend = (steps: number) => {
    work += times * steps;
    if (work > mostWork) tooCostly("a very long loop");
  };
  /** What is read in `body` is carried out `count` times. */
  const repeated = <Answer>(count: number, body: () => Answer): Answer => {
    const [outer, known] = [times, names];
    times *= Math.max(1, count);
    names = new Map(names);
    spend(1);
    const answer = body();
    times = outer;
    names = known;
    return answer;
  };

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
      const before = position;
      const key = isName() && isSymbol(":", 1);
      if (key) {
        skip();
        skip();
      }
      const part = expression();
      if (position > before) parts.push(part);
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
    if (token.kind === "string") return literal(weightOf(writtenText(token)));
    if (token.kind === "parameter") return literal(weightOf(params[token.text]));
    if (take("(")) return inBrackets();
    if (isSymbol("[")) return isName(1) && upper(2) === "IN" ? comprehension() : listed();
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
    const before = position;
    inside("]");
    const slice = tokens.slice(before, position).some((token) => token.text === "..");
    return slice ? weight : { ...weight, size: weight.each, exact: undefined };
  };

  const named = (token: Token): Weight | null => {
    const word = upper();
    if (["EXISTS", "COUNT", "COLLECT"].includes(word) && isSymbol("{", 1)) return subquery(word);
    if (word === "CASE" && !isSymbol(",", 1) && !isSymbol(")", 1)) return choice();
    if (iterators.has(word) && isSymbol("(", 1) && upper(3) === "IN") return quantifier();
    if (word === "REDUCE" && isSymbol("(", 1)) return reduction();
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
    return names.get(token.text) ?? nothingMuch;
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
    const known = names;
    names = new Map(names);
    statement(reader);
    skip();
    const collected = sized(Math.min(reader.rows, mostSize) * (ofProperty.size + 1), ofProperty.size);
    reader.rows = outside;
    names = known;
    return word === "COLLECT" ? collected : nothingMuch;
  };

  const choice = (): Weight => {
    skip();
    let made = nothingMuch;
    if (upper() !== "WHEN") expression();
    while (at() !== undefined && !takeWord("END")) {
      const before = position;
      if (takeWord("THEN") || takeWord("ELSE")) made = larger(made, expression());
      else {
        takeWord("WHEN");
        expression();
      }
      if (position === before) skip();
    }
    return made;
  };

  /** `[name IN list WHERE … | …]`, of which the values are kept. */
  const comprehension = (): Weight => {
    skip();
    const { name, list } = loop();
    const made = repeated(list.count, () => {
      names.set(name, ofElement(list));
      if (takeWord("WHERE")) expression();
      return take("|") ? expression() : ofElement(list);
    });
    inside("]");
    return bounded({ size: list.count * (made.size + 1), each: made.size, count: list.count, most: made.most });
  };

  const quantifier = (): Weight => {
    skip();
    skip();
    const { name, list } = loop();
    repeated(list.count, () => {
      names.set(name, ofElement(list));
      if (takeWord("WHERE")) expression();
    });
    inside(")");
    return nothingMuch;
  };

  const loop = (): { name: string; list: Weight } => {
    const name = at()?.text ?? "";
    skip();
    skip();
    const list = expression();
    spend(list.count);
    return { name, list };
  };

  const ofElement = (list: Weight): Weight => ({ ...nothingMuch, size: list.each, each: list.each, most: list.most });

  /** `reduce(sum = start, name IN list | step)`: the step is weighed with sums of two sizes, which tells how it grows. */
  const reduction = (): Weight => {
    skip();
    skip();
    const gathered = at()?.text ?? "";
    skip();
    take("=");
    const start = expression();
    take(",");
    const { name, list } = loop();
    take("|");
    const mark = position;
    const step = (size: number): number =>
      repeated(list.count, () => {
        position = mark;
        names.set(name, ofElement(list));
        names.set(gathered, { size, each: size, count: Math.max(some, size), most: Math.max(start.most, list.most) });
        return expression().size;
      });
    const result = grown(start.size, list.count, step);
    inside(")");
    spend(Math.min(result, mostSize + 1));
    return bounded({ size: result, each: result, count: Math.max(some, result), most: Number.MAX_SAFE_INTEGER });
  };

  /** The right side of `=~`. */
  const regular = () => {
    const from = position;
    do operand();
    while (take("+"));
    const written = tokens.slice(from, position).map((token, index) => {
      if (token.kind === "string") return writtenText(token);
      if (token.kind === "parameter") return String(params[token.text]);
      if (token.kind !== "word" && token.kind !== "name") return "";
      const calls = tokens[from + index + 1]?.text === "(";
      if (calls) return plainFunctions.has(token.text.toLowerCase()) ? "" : null;
      const known = names.get(token.text);
      return known === undefined || known.size === 0 ? "" : (known.written ?? null);
    });
    if (written.includes(null) || !isCheapRegular(written.join("")))
      tooCostly("a regular expression that may try very many ways");
  };

  const reader: Weigher = {
    rows: 1,
    ended: () => position >= tokens.length,
    position: () => position,
    isSymbol,
    takeWord,
    skip,
    expression,
    bounded,
    name: (weight: Weight) => {
      const token = at();
      if (token !== undefined && isName()) {
        names.set(token.text, weight);
        skip();
      }
    },
  };
  return reader;
};

/** Size after as many steps, of which each makes a size out of the one before: linear, as two of them tell. */
const grown = (start: number, count: number, step: (size: number) => number): number => {
  const [small, large] = [step(1000), step(2000)];
  const slope = (large - small) / 1000;
  const more = Math.max(0, small - slope * 1000);
  const first = step(start);
  if (first <= start) return start;
  if (slope <= 1) return start + count * Math.max(more, first - start);
  let size = start;
  for (let index = 0; index < Math.min(count, 200) && size < 1e12; index += 1) size = slope * size + more;
  return size;
};

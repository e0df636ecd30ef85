/** Patterns: nodes and relationships, and the variables that they bind. */
import { expression } from "./expression.ts";
import { type Kind, listOf, one, orNothing } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader, Scope } from "./reader.ts";

type Bound = Map<string, Kind>;

const bind = (bound: Bound, scope: Scope, name: string, kind: Kind) => {
  if (!scope.has(name) && !bound.has(name)) bound.set(name, { ...kind, variable: true });
};

/** Conditions on nodes that are written into WHERE, because the engine does not know them inside a pattern. */
export type Conditions = string[];

/** The labels that a node surely has, and those of which it has one: `(n:A|B)`. */
const labels = (read: Reader, conditions: Conditions | null): { own: string[]; choice: string[] } => {
  const own: string[] = [];
  while (read.isSymbol(0, ":")) {
    const colon = read.next();
    if (read.isSymbol(0, "!", "%", "(", "$")) read.differ("a label expression", "Write it in WHERE with AND, OR, NOT.");
    const choice = [read.name().text];
    while (read.take("|")) choice.push(read.name().text);
    if (read.isSymbol(0, "&") || (choice.length > 1 && read.isSymbol(0, ":")))
      read.differ("a label expression", "Write it in WHERE with AND, OR, NOT.");
    if (choice.length > 1) {
      if (conditions === null || own.length > 0)
        read.differ("a choice of labels, (n:A|B), here", "Write WHERE n:A OR n:B.");
      read.edit(colon.start, read.lastEnd(), "");
      return { own, choice };
    }
    own.push(...choice);
  }
  return { own, choice: [] };
};

const quoted = (name: string) => `\`${name.replaceAll("`", "``")}\``;

/** `(:A|B)` gets a name, so that a condition can speak of it; nobody else sees that name. */
const choose = (read: Reader, open: Token, name: string | null, choice: string[], conditions: Conditions) => {
  const variable = quoted(name ?? ` node ${open.start}`);
  if (name === null) read.edit(open.end, open.end, variable);
  conditions.push(`(${choice.map((label) => `${variable}:${quoted(label)}`).join(" OR ")})`);
};

const inlineWhere = (read: Reader) => {
  if (read.isWord(0, "WHERE")) read.differ("WHERE inside a pattern", "Write it after the pattern.");
};

const properties = (read: Reader, scope: Scope) => {
  if (read.isSymbol(0, "{")) expression(read, scope);
  else if (read.at()?.kind === "parameter")
    read.differ("a parameter for all properties of a pattern", "Name the properties.");
};

const node = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null) => {
  const open = read.at() ?? read.unexpected();
  read.expect("(");
  const name = read.isName() && !read.isWord(0, "WHERE") ? read.next().text : null;
  const { own, choice } = labels(read, conditions);
  if (choice.length > 0 && conditions !== null) choose(read, open, name, choice, conditions);
  const known = choice.length > 0 && !choice.includes("Claim") ? choice.slice(0, 1) : own;
  const seen = name === null ? undefined : (scope.get(name) ?? bound.get(name));
  // A second mention may tell more of the labels.
  if (name !== null && seen !== undefined && known.length > 0)
    bound.set(name, { ...seen, labels: [...(seen.labels ?? []), ...known] });
  if (name !== null) bind(bound, scope, name, { ...one("node"), labels: known });
  properties(read, new Map([...scope, ...bound]));
  inlineWhere(read);
  read.expect(")");
};

/** `-[r:A|B*1..2 {…}]->`, `--`, `<--`. */
const relationship = (read: Reader, scope: Scope, bound: Bound) => {
  read.take("<");
  read.expect("-");
  if (read.take("[")) {
    const name = read.isName() && !read.isWord(0, "WHERE") ? read.next().text : null;
    if (read.take(":")) types(read);
    const many = read.take("*");
    if (many) range(read);
    if (name !== null) bind(bound, scope, name, many ? listOf(one("relationship")) : one("relationship"));
    properties(read, new Map([...scope, ...bound]));
    inlineWhere(read);
    read.expect("]");
  }
  read.expect("-");
  read.take(">");
  if (read.isSymbol(0, "{", "+", "*")) read.differ("a quantified relationship", "Write -[:TYPE*1..3]->.");
};

const types = (read: Reader) => {
  do {
    if (read.isSymbol(0, "!", "%", "(", "$")) read.differ("a type expression", "Name the types: [:A|B].");
    read.name();
    if (read.isSymbol(0, "&")) read.differ("a type expression", "Name the types: [:A|B].");
  } while (read.take("|") && (read.take(":") || true));
};

const range = (read: Reader) => {
  if (read.at()?.kind === "number") read.next();
  if (read.take("..") && read.at()?.kind === "number") read.next();
};

/** Nodes and relationships in turn. Answers how many nodes there are. */
export const chain = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null = null): number => {
  let nodes = 1;
  node(read, scope, bound, conditions);
  while (read.isSymbol(0, "-", "<")) {
    relationship(read, scope, bound);
    if (read.isSymbol(0, "(") && read.isSymbol(1, "(")) read.differ("a quantified path");
    node(read, scope, bound, conditions);
    nodes += 1;
  }
  if (read.isSymbol(0, "(")) read.differ("a quantified path", "Write -[:TYPE*1..3]->.");
  return nodes;
};

const selectors = ["SHORTEST", "ANY", "ALL"];

/** One path of MATCH, with its name where it has one. */
const path = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null) => {
  const name = read.isName() && read.isSymbol(1, "=") ? read.next() : null;
  if (name !== null) read.expect("=");
  if (read.isWord(0, ...selectors)) read.differ(`${read.at()?.text} before a path`, "Write shortestPath((a)-[*]-(b)).");
  if (read.isWord(0, "SHORTESTPATH", "ALLSHORTESTPATHS")) {
    read.next();
    read.expect("(");
    chain(read, scope, bound);
    read.expect(")");
  } else if (read.isSymbol(0, "(") && read.isSymbol(1, "("))
    read.differ("a path in brackets", "Leave the brackets out.");
  else if (chain(read, scope, bound, conditions) === 1 && name !== null)
    read.differ("a path of one node, p = (a)", "Use the node.", name);
  if (name !== null) bind(bound, scope, name.text, one("path"));
};

/** The paths of a MATCH, with commas. Answers the variables that they bind; `optional`: all of them may be nothing. */
export const patterns = (
  read: Reader,
  scope: Scope,
  optional: boolean,
  conditions: Conditions | null = null,
): Bound => {
  const bound: Bound = new Map();
  do path(read, scope, bound, conditions);
  while (read.take(","));
  if (!optional) return bound;
  for (const [name, kind] of bound) if (!scope.has(name)) bound.set(name, orNothing(kind));
  return bound;
};

/** Whether a pattern, and not an expression in brackets, begins here: `(a)--`, `(a)-[`, `(a)->`, `(a)<-`. */
export const beginsPattern = (read: Reader): boolean => {
  let depth = 0;
  for (let ahead = 0; read.at(ahead) !== undefined; ahead += 1) {
    if (read.isSymbol(ahead, "(", "[", "{")) depth += 1;
    if (read.isSymbol(ahead, ")", "]", "}")) depth -= 1;
    if (depth > 0) continue;
    const left = read.isSymbol(ahead + 1, "<") && read.isSymbol(ahead + 2, "-");
    const dash = left ? ahead + 2 : ahead + 1;
    if (!read.isSymbol(dash, "-")) return false;
    return read.isSymbol(dash + 1, "[") || (read.isSymbol(dash + 1, "-") && read.isSymbol(dash + 2, "(", ">"));
  }
  return false;
};

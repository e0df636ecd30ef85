/** Patterns: nodes and relationships, and the variables that they bind. */
import { RelationshipType } from "#contract/ontology.ts";
import { condition, expression } from "./expression.ts";
import { type Kind, kinds, listOf, one, orNothing, underName } from "./kinds.ts";
import { labelExpression } from "./labels.ts";
import { quantifier, range } from "./lengths.ts";
import type { Token } from "./lexer.ts";
import { mustBe } from "./must-be.ts";
import { isWord as isOfToken, nesting } from "./of-token.ts";
import { quantifiedPath } from "./quantified-path.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";
import { type ShortestPath, shortestPath } from "./shortest-path.ts";

type Bound = Map<string, Kind>;

const bind = (bound: Bound, scope: Scope, name: string, kind: Kind) => {
  if (!scope.has(name) && !bound.has(name)) bound.set(name, underName(kind));
};

/** What the patterns of a MATCH ask of the clause that they stand in. */
export type Conditions = {
  /** Written into WHERE: on nodes and relationships; the engine does not know them inside a pattern. */
  before: string[];
  /** Written before the clause. */
  shortest: ShortestPath | null;
  /** Whether a pattern has a relationship, which no other may be. */
  steps: boolean;
};

type Labels = {
  /** Labels that the node surely has. */
  own: string[];
  /** What else its labels must be, of a node by a name. */
  condition: ((name: string) => string) | null;
};

/** `:A`, `:A:B`, and in front of a WHERE `:A|B`, `:A&!B`, which become a condition. */
const labels = (read: Reader, conditions: Conditions | null): Labels => {
  const own: string[] = [];
  while (read.isSymbol(0, ":") && !isLabelExpression(read)) {
    read.next();
    own.push(read.name().text);
  }
  if (!read.isSymbol(0, ":")) return { own, condition: null };
  const colon = read.next();
  const found = labelExpression(read);
  if (conditions === null) read.differ("a label expression, (n:A|B), here", "Write WHERE n:A OR n:B.", colon);
  read.edit(colon.start, read.lastEnd(), "");
  return { own: [...own, ...found.own], condition: found.condition };
};

const isLabelExpression = (read: Reader) =>
  read.isSymbol(1, "!", "%", "(", "$") ||
  read.isSymbol(2, "|", "&") ||
  (read.isSymbol(2, ":") && read.isSymbol(3, "("));

/** The name of a node or relationship, where it has one. `(a IS Person)`, another way to write `(a:Person)`, is refused. */
const nameIn = (read: Reader): string | null => {
  const noIs = () => {
    if (read.isWord(0, "IS") && (read.isName(1) || read.isSymbol(1, "!", "%", "(")) && !read.isWord(1, "WHERE"))
      read.differ("IS before a label, (a IS Person),", "Write (a:Person).");
  };
  noIs();
  const name = read.isName() && !read.isWord(0, "WHERE") ? read.name().text : null;
  noIs();
  return name;
};

/** `(:A|B)` gets a name, so that a condition can speak of it; nobody else sees that name. */
const choose = (read: Reader, open: Token, name: string | null, condition: Labels["condition"], to: Conditions) => {
  const variable = quoted(name ?? ` node ${open.start}`);
  if (name === null) read.edit(open.end, open.end, variable);
  if (condition !== null) to.before.push(condition(variable));
};

/** `(n:A WHERE …)`, `-[r WHERE …]-`: the condition goes behind the pattern. */
const inlineWhere = (read: Reader, scope: Scope, conditions: Conditions | null) => {
  const word = read.at();
  if (word === undefined || !read.takeWord("WHERE")) return;
  if (conditions === null) read.differ("WHERE inside a pattern", "Write it after the pattern.", word);
  condition(read, scope);
  conditions?.before.push(`(${read.rendered(word.end, read.lastEnd())})`);
  read.replace(word.start, read.lastEnd(), "");
};

/** `{key: null}`, `{key: (null)}`: the written null of a map that begins here. The engine takes it for what has no such key. */
const nullInMap = (read: Reader): Token | undefined => {
  if (!read.isSymbol(0, "{")) return undefined;
  for (let ahead = 1, depth = 1; depth > 0 && read.at(ahead) !== undefined; ahead += 1) {
    const token = read.at(ahead);
    if (token !== undefined) depth += nesting(token);
    if (!read.isWord(ahead, "NULL") || !read.isSymbol(ahead + 1, ",", "}", ")")) continue;
    let before = ahead - 1;
    while (read.isSymbol(before, "(")) before -= 1;
    if (read.isSymbol(before, ":")) return token;
  }
  return undefined;
};

const properties = (read: Reader, scope: Scope) => {
  const nothing = nullInMap(read);
  if (nothing !== undefined)
    read.differ("null in the map of a pattern", "Nothing is equal to null: write WHERE n.key IS NULL.", nothing);
  if (read.isSymbol(0, "{")) expression(read, scope);
  else if (read.at()?.kind === "parameter")
    read.differ("a parameter for all properties of a pattern", "Name the properties.");
};

const node = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null) => {
  const open = read.at() ?? read.unexpected();
  read.expect("(");
  const name = nameIn(read);
  const { own: known, condition: chosen } = labels(read, conditions);
  if (chosen !== null && conditions !== null) choose(read, open, name, chosen, conditions);
  const seen = name === null ? undefined : (scope.get(name) ?? bound.get(name));
  if (seen !== undefined) mustBe(read, seen, kinds.node, "a node of a pattern", read.at(-1));
  // A second mention may tell more of the labels.
  if (name !== null && seen !== undefined && known.length > 0)
    bound.set(name, { ...seen, labels: [...(seen.labels ?? []), ...known] });
  if (name !== null) bind(bound, scope, name, { ...one("node"), labels: known });
  properties(read, new Map([...scope, ...bound]));
  inlineWhere(read, new Map([...scope, ...bound]), conditions);
  read.expect(")");
};

/** A relationship has its name once in a pattern; from a clause before, it is the relationship that was found there. */
const atMostOnce = (read: Reader, name: string, scope: Scope, bound: Bound) => {
  const word = read.at(-1);
  if (bound.has(name))
    read.wrong(`${name} stands for something else in this pattern already. Take another name.`, word);
  const seen = read.isSymbol(0, "*") ? undefined : scope.get(name);
  if (seen !== undefined) mustBe(read, seen, kinds.relationship, "a relationship of a pattern", word);
};

/** A relationship that was read: how often goes behind its types; without a bracket, into a new one. */
type Step = { name: string | null; many: boolean; bracket: boolean; behindTypes: number };

/** `-[r:A|B*1..2 {…}]->`, `--`, `<--`, and `-[:A]->{1,2}`, which is another way to write the first. */
export const relationship = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null): Step => {
  read.take("<");
  read.expect("-");
  let many = false;
  let behindTypes = read.lastEnd();
  let name: string | null = null;
  const bracket = read.take("[");
  if (bracket) {
    name = nameIn(read);
    if (name !== null) atMostOnce(read, name, scope, bound);
    if (read.take(":")) types(read);
    behindTypes = read.lastEnd();
    many = read.take("*");
    if (many) range(read);
    properties(read, new Map([...scope, ...bound]));
    const itself = new Map([...scope, ...bound]);
    if (name !== null) itself.set(name, { ...one("relationship"), variable: true });
    inlineWhere(read, itself, many || name === null ? null : conditions);
    read.expect("]");
  }
  read.expect("-");
  read.take(">");
  if (read.isSymbol(0, "{", "+", "*")) {
    const filtered = read.rendered(behindTypes, read.lastEnd()) !== read.text.slice(behindTypes, read.lastEnd());
    if (many || filtered) read.differ("a quantified relationship with a condition", "Write -[:TYPE*1..3]->.");
    const times = quantifier(read);
    read.edit(behindTypes, behindTypes, bracket ? times : `[${times}]`);
    many = true;
  }
  if (name !== null) bind(bound, scope, name, many ? listOf(one("relationship")) : one("relationship"));
  return { name, many, bracket, behindTypes };
};

/** The engine takes `:met` for `:MET`. */
const inCapitals = new Map(RelationshipType.options.map((type) => [type.toUpperCase(), type]));

const types = (read: Reader) => {
  do {
    if (read.isSymbol(0, "!", "%", "(", "$")) read.differ("a type expression", "Name the types: [:A|B].");
    const { text } = read.name();
    const known = inCapitals.get(text.toUpperCase());
    if (known !== undefined && known !== text)
      read.differ(`a type in other letters than the graph's, ${text},`, `Write ${known}.`, read.at(-1));
    if (read.isSymbol(0, "&")) read.differ("a type expression", "Name the types: [:A|B].");
  } while (read.take("|") && (read.take(":") || true));
};

/** What patterns with commas between them will have given at their end: names behind an opening bracket. */
const given = (read: Reader): string[] => {
  const found: string[] = [];
  let depth = 0;
  for (let ahead = 0; read.at(ahead) !== undefined && depth >= 0; ahead += 1) {
    if (read.isSymbol(ahead, "(", "[", "{")) depth += 1;
    if (read.isSymbol(ahead, ")", "]", "}")) depth -= 1;
    const name = read.at(ahead)?.text ?? "";
    if (!read.isName(ahead)) continue;
    const begins =
      read.isSymbol(ahead - 1, "(", "[") &&
      (read.isSymbol(ahead + 1, ":", ")", "]", "{", "*") || read.isWord(ahead + 1, "WHERE"));
    if (begins || (depth === 0 && read.isSymbol(ahead + 1, "="))) found.push(name);
    else if (depth === 0 && !read.isWord(ahead, "SHORTESTPATH", "ALLSHORTESTPATHS")) return found;
  }
  return found;
};

/** Nodes and relationships in turn. Answers how many nodes there are. */
export const chain = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null = null): number =>
  read.promising(given(read), () => chained(read, scope, bound, conditions));

const chained = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null): number => {
  let nodes = 1;
  node(read, scope, bound, conditions);
  for (;;) {
    if (read.isSymbol(0, "-", "<")) {
      relationship(read, scope, bound, conditions);
      if (read.isSymbol(0, "(") && read.isSymbol(1, "(")) read.differ("a quantified path", "Write -[:TYPE*1..3]->.");
    } else if (read.isSymbol(0, "(")) quantifiedPath(read, scope, bound);
    else return nodes;
    node(read, scope, bound, conditions);
    nodes += 1;
  }
};

const selectors = ["SHORTEST", "ANY", "ALL"];

/**
 * `SHORTEST 1`, `ANY SHORTEST`, `ALL SHORTEST` before `(a)-[:MET]-+(b)`, which are `shortestPath((a)-[:MET*]-(b))` and
 * `allShortestPaths(…)` written otherwise. Not: several of them, or groups. Answers the function's name.
 */
const selector = (read: Reader, comma: Token | null): string => {
  const first = read.next();
  if (comma !== null) read.wrong(`${first.text} before a path stands in a MATCH of its own.`, first);
  const differ = () => read.differ(`${first.text} before a path`, "Write shortestPath((a)-[*]-(b)).", first);
  const all = isOfToken(first, "ALL");
  if (!isOfToken(first, "SHORTEST")) {
    if (!read.takeWord("SHORTEST")) differ();
  } else if (read.at()?.text !== "1") differ();
  if (read.at()?.kind === "number" && read.next().text !== "1") differ();
  read.takeWord("PATH", "PATHS");
  if (!read.isSymbol(0, "(") || read.isSymbol(1, "(")) differ();
  return all ? "allShortestPaths" : "shortestPath";
};

/** One path of MATCH, with its name where it has one; `comma` before it. */
const path = (read: Reader, scope: Scope, bound: Bound, conditions: Conditions | null, comma: Token | null) => {
  const start = read.at()?.start ?? 0;
  if (conditions?.shortest)
    read.differ("a pattern behind a shortestPath", "Write the shortestPath last.", comma ?? read.at());
  const name = read.isName() && read.isSymbol(1, "=") ? read.name() : null;
  if (name !== null) {
    read.notYet(name, scope.has(name.text) || bound.has(name.text));
    read.expect("=");
  }
  if (read.isWord(0, "SHORTESTPATH", "ALLSHORTESTPATHS", ...selectors)) {
    const word = read.at() ?? read.unexpected();
    const selected = read.isWord(0, ...selectors) ? selector(read, comma) : null;
    if (selected === null) read.next();
    // Without a name the engine does not know it.
    const own = name === null ? `${quoted(` path ${word.start}`)} = ` : "";
    if (selected === null) {
      read.edit(word.start, word.start, own);
      read.expect("(");
    } else read.edit(word.start, read.lastEnd(), `${own}${selected}(`);
    const shortest = shortestPath(read, scope, bound, { name: name?.text ?? null, start, comma, selected });
    if (selected === null) read.expect(")");
    else read.edit(read.lastEnd(), read.lastEnd(), ")");
    if (conditions === null) return read.differ("a shortestPath here", "Write it in a MATCH.", word);
    if (conditions.steps) read.differ("a shortestPath beside other paths", "Write it in a MATCH of its own.", word);
    conditions.shortest = shortest;
  } else if (read.isSymbol(0, "(") && read.isSymbol(1, "("))
    read.differ("a path in brackets", "Leave the brackets out.");
  else {
    const nodes = chain(read, scope, bound, conditions);
    if (nodes === 1 && name !== null) read.differ("a path of one node, p = (a)", "Use the node.", name);
    if (nodes > 1 && conditions !== null) conditions.steps = true;
  }
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
  let comma: Token | null = null;
  read.promising(given(read), () => {
    do {
      path(read, scope, bound, conditions, comma);
      comma = read.at() ?? null;
    } while (read.take(","));
  });
  if (!optional) return bound;
  // What an optional pattern says of a node that was there before need not hold of it.
  for (const [name, kind] of bound) bound.set(name, scope.get(name) ?? orNothing(kind));
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

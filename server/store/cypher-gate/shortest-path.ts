/** `shortestPath(…)`: what Neo4j asks of the pattern in it, and what it fails over. */
import { type Case, failing } from "./differences-at-work.ts";
import { importing } from "./imports.ts";
import type { Kind } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import { isName, nesting } from "./of-token.ts";
import { chain } from "./pattern.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";

/** A shortest path of a MATCH, and what has to be written before it. */
export type ShortestPath = {
  /** Names of its ends; `null` where it may go from a node to itself. */
  ends: [string, string] | null;
  /** How a path from a node to itself is told. */
  same: Case;
  /** The ends that nothing before it has given, as patterns. */
  given: string[];
  /** Names that it alone gives: a condition that speaks of them cannot be asked before. */
  own: Set<string>;
  /** Where it begins. */
  start: number;
  /** Before it, where other patterns stand before it. */
  comma: Token | null;
};

/** How it is asked for. */
type Asked = { name: string | null; start: number; comma: Token | null; selected?: string | null };

type End = { name: string; open: Token; close: Token };

/** Tokens up to the bracket that closes what is open, or to what stands behind the pattern. */
const within = (read: Reader): { token: Token; ahead: number; depth: number }[] => {
  const found: { token: Token; ahead: number; depth: number }[] = [];
  let depth = 0;
  for (let ahead = 0; depth >= 0; ahead += 1) {
    const token = read.at(ahead);
    if (token === undefined || (depth === 0 && (token.kind === "word" || read.isSymbol(ahead, ",")))) return found;
    if (read.isSymbol(ahead, "(", "[", "{")) depth += 1;
    found.push({ token, ahead, depth });
    if (read.isSymbol(ahead, ")", "]", "}")) depth -= 1;
  }
  return found;
};

/** The least length that is written, and its token. */
const leastLength = (read: Reader, tokens: ReturnType<typeof within>): { least: number; token: Token } | null => {
  for (const { ahead, depth } of tokens) {
    const token = read.at(ahead + 1);
    const star = depth === 1 && read.isSymbol(ahead, "*");
    const often = depth === 1 && read.isSymbol(ahead, "{") && read.isSymbol(ahead - 1, "-", ">", ")");
    if (token !== undefined && often && !read.isSymbol(ahead + 1, ",", "}"))
      return { least: Number(token.text), token };
    // `(a)-[:MET]-*(b)`, `{,3}`: none at all, too.
    if (token !== undefined && (often || (depth === 0 && read.isSymbol(ahead, "*")))) return { least: 0, token };
    if (star && token?.kind === "number") return { least: Number(token.text), token };
  }
  return null;
};

/** First and last node; one without a name gets one, which nobody else sees. */
const endsOf = (read: Reader, tokens: ReturnType<typeof within>): [End, End] => {
  const brackets = tokens.filter(({ token, depth }) => depth === 1 && token.kind === "symbol");
  const opens = brackets.filter(({ token }) => token.text === "(");
  const closes = brackets.filter(({ token }) => token.text === ")");
  const [first, last] = [0, -1].map((place): End => {
    const [open, close] = [opens.at(place), closes.at(place)];
    if (open === undefined || close === undefined) return read.unexpected();
    const written = read.at(open.ahead + 1);
    if (read.isName(open.ahead + 1) && written !== undefined)
      return { name: written.text, open: open.token, close: close.token };
    const name = ` node ${open.token.start}`;
    read.edit(open.token.end, open.token.end, quoted(name));
    return { name, open: open.token, close: close.token };
  });
  if (first === undefined || last === undefined) return read.unexpected();
  if (first.name === last.name) read.wrong("A shortestPath goes from one node to another.");
  return [first, last];
};

/**
 * Called behind the opening bracket.
 * @param name of the path
 * @param start where the path begins, with its name
 * @param selected the function, where SHORTEST is written for it
 */
export const shortestPath = (
  read: Reader,
  scope: Scope,
  bound: Map<string, Kind>,
  { name, start, comma, selected = null }: Asked,
): ShortestPath => {
  const tokens = within(read);
  const length = leastLength(read, tokens);
  if (length !== null && length.least > 1) {
    if (selected !== null) read.differ("SHORTEST with such a least length", "Begin with {1,…}.", length.token);
    read.wrong("A shortestPath has no least length but 0 or 1.", length.token);
  }
  const ends = endsOf(read, tokens);
  const before = new Set([...scope.keys(), ...bound.keys()]);
  const nodes = chain(read, scope, bound);
  if (selected !== null && nodes !== 2)
    read.differ("SHORTEST of several relationships", "Write one with a quantifier: (a)-[:MET]-+(b).", ends[0].open);
  const toItself = length?.least === 0;
  const own = new Set([...bound.keys()].filter((one) => !before.has(one)));
  for (const end of ends) own.delete(end.name);
  if (name !== null) own.add(name);
  const missing = ends.filter((end) => !before.has(end.name));
  const given = toItself ? [] : missing.map((end) => read.rendered(end.open.start, end.close.end));
  if (!toItself)
    for (const end of missing) {
      read.replace(end.open.start, end.close.end, `(${quoted(end.name)})`);
    }
  const same = selected === null ? "sameEnds" : "sameNode";
  return { ends: toItself ? null : [ends[0].name, ends[1].name], same, given, own, start, comma };
};

/**
 * The parts of a condition, which Neo4j asks of the ends before it looks for a path; subqueries and patterns are left to the end.
 * What is said of the path itself belongs to its search there: the shortest of those that fit, and not whether the shortest fits.
 */
export const askedBefore = (read: Reader, start: number, end: number, own: ReadonlySet<string>): string[] => {
  const tokens = read.between(start, end);
  const ofPath = tokens.find((token, index) => isName(token) && own.has(token.text) && tokens[index - 1]?.text !== ".");
  if (ofPath !== undefined)
    read.differ("a condition on a shortestPath", "Ask it of what is found: WITH * WHERE …", ofPath);
  return parts(tokens)
    .filter((part) => part.every((token, index) => isPlain(token, part[index + 1])))
    .map((part) => `(${read.rendered(part[0]?.start ?? 0, part.at(-1)?.end ?? 0)})`);
};

const isPlain = ({ kind, text }: Token, next: Token | undefined): boolean =>
  kind !== "symbol" || (text !== "{" && !(text === ")" && /^[-<]$/.test(next?.text ?? "")));

/** What AND joins, where it is that alone. */
const parts = (tokens: Token[]): Token[][] => {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const word = token.kind === "word" && tokens[index - 1]?.text !== "." ? token.text.toUpperCase() : "";
    depth += word === "CASE" ? 1 : word === "END" ? -1 : nesting(token);
    if (depth === 0 && (word === "OR" || word === "XOR")) return [tokens];
    if (depth === 0 && word === "AND") found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((part) => part.length > 0);
};

/** Whether both ends are there before the clause, and it looks for nothing else. */
export const isAlone = ({ given, comma }: ShortestPath): boolean => given.length === 0 && comma === null;

/**
 * Neo4j has no shortest path between a node and itself, and fails where it is asked for one, before it looks at any; whether
 * it is, only the rows tell. So the ends are matched first, by themselves, and looked at.
 * @param asked the conditions that Neo4j asks before
 */
export const lookAtEnds = (
  read: Reader,
  shortest: ShortestPath,
  { match, asked }: { match: Token; asked: string[] },
): void => {
  const { ends, same: told, given, start, comma } = shortest;
  if (ends === null) return;
  const alone = isAlone(shortest);
  const same = [ends.map(quoted).join(" = "), ...(alone ? asked : [])].join(" AND ");
  const name = quoted(` apart ${start}`);
  // The engine asks the conditions of one clause in an order of its own; what UNWIND goes through it makes in its turn.
  const look = `UNWIND CASE WHEN ${same} THEN [${failing(told, start)}] ELSE [true] END AS ${name}`;
  const where = asked.length > 0 ? ` WHERE ${asked.join(" AND ")}` : "";
  if (alone) read.edit(match.start, match.start, `${look} `);
  else if (comma === null) read.edit(start, start, `${given.join(", ")}${where} ${look} MATCH `);
  else read.edit(comma.start, comma.end, `${given.map((end) => `, ${end}`).join("")}${where} ${look} MATCH`);
};

/**
 * OPTIONAL MATCH of a shortest path: there the engine goes every way, which takes it seconds. Written as a MATCH in a
 * subquery, with a row of nothing where it finds none. Called behind the clause.
 * @param given names that the clause gives
 */
export const optionally = (read: Reader, match: Token, scope: Scope, given: Iterable<string>): void => {
  const end = read.lastEnd();
  read.replace(match.start, match.end, "");
  const imports = importing(scope.keys());
  const found = `${imports}${read.rendered(match.start, end)} RETURN`;
  const [names, none] = [[...given].map(quoted), quoted(` none ${match.start}`)];
  const own = names.length === 0 ? `true AS ${none}` : names.join(", ");
  const nulls = names.length === 0 ? `true AS ${none}` : names.map((name) => `null AS ${name}`).join(", ");
  const count = `CALL { ${found} count(*) AS ${none} } WITH ${none} WHERE ${none} = 0`;
  read.replace(match.start, end, `CALL { ${found} ${own} UNION ALL ${imports}${count} RETURN ${nulls} }`);
};

/**
 * Constructs that the embedded engine answers otherwise than Neo4j, or does not know: refused there, by name. A wrong
 * answer in silence is the one thing that may not be; so what cannot be told apart by its tokens is refused too.
 */
import { StatementRefused } from "../errors.ts";
import { placeAt } from "../place.ts";
import { unknownFunctions } from "./embedded-functions.ts";
import type { Token } from "./lexer.ts";

/** What a finder sees: the tokens, and questions about them. */
type Sight = {
  tokens: Token[];
  at(index: number): Token | undefined;
  /** Whether the token there is this symbol. */
  symbol(index: number, ...texts: string[]): boolean;
  /** Whether the token there is one of these words, in upper case. */
  word(index: number, ...words: string[]): boolean;
};

type Difference = {
  /** The construct, as the user would call it. */
  name: string;
  /** What to write instead; Neo4j is always the other way out. */
  instead: string;
  /** Index of the first token that belongs to it, or -1. */
  find(sight: Sight): number;
};

const sightOf = (tokens: Token[]): Sight => {
  const at = (index: number) => tokens[index];
  return {
    tokens,
    at,
    symbol: (index, ...texts) => at(index)?.kind === "symbol" && texts.includes(at(index)?.text ?? ""),
    word: (index, ...words) => at(index)?.kind === "word" && words.includes(at(index)?.text.toUpperCase() ?? ""),
  };
};

const where =
  (holds: (sight: Sight, index: number) => boolean): Difference["find"] =>
  (sight) =>
    sight.tokens.findIndex((_, index) => holds(sight, index));

const isName = (token: Token | undefined) => token?.kind === "word" || token?.kind === "name";

const differences: Difference[] = [
  {
    name: "a choice of labels, (n:A|B)",
    instead: "Write WHERE n:A OR n:B.",
    find: where((s, i) => s.symbol(i, "|") && labelBefore(s, i)),
  },
  {
    name: "SHOW",
    instead: "The schema is in CALL db.labels(), db.relationshipTypes() and db.propertyKeys().",
    find: where((s, i) => i === 0 && s.word(i, "SHOW")),
  },
  {
    name: "this procedure",
    instead: "db.labels(), db.relationshipTypes() and db.propertyKeys() can be called.",
    find: where((s, i) => s.word(i, "CALL") && isName(s.at(i + 1)) && !knownProcedure(s, i + 1)),
  },
  {
    name: "this function",
    instead: "",
    find: where((s, i) => isName(s.at(i)) && !s.symbol(i - 1, ".") && unknownFunctions.has(callName(s, i))),
  },
];

/** `a.b.c` where a bracket follows, in lower case; empty where it is no call. */
const callName = (s: Sight, index: number): string => {
  let name = s.at(index)?.text.toLowerCase() ?? "";
  let end = index + 1;
  for (; s.symbol(end, ".") && isName(s.at(end + 1)); end += 2) name += `.${s.at(end + 1)?.text.toLowerCase()}`;
  return s.symbol(end, "(") ? name : "";
};

const procedures = new Set(["db.labels", "db.relationshiptypes", "db.propertykeys"]);
const knownProcedure = (s: Sight, index: number): boolean => procedures.has(callName(s, index));

/** Inside `(…)`: back over names, `|`, `&`, `!`, `%` to a colon, before which stands a variable or the bracket. */
const labelBefore = (s: Sight, index: number): boolean => {
  let position = index - 1;
  while (isName(s.at(position)) || s.symbol(position, "|", "&", "!", "%", "(", ")")) position -= 1;
  if (!s.symbol(position, ":")) return false;
  const before = isName(s.at(position - 1)) ? position - 2 : position - 1;
  return s.symbol(before, "(");
};

/** @throws StatementRefused EngineDiffers, naming the construct and the way out. */
export const refuseDifferences = (text: string, tokens: Token[]): void => {
  const sight = sightOf(tokens);
  for (const { name, instead, find } of differences) {
    const index = find(sight);
    const token = sight.at(index);
    if (token === undefined) continue;
    const way = `${instead} Neo4j (NEO4J_URI) runs the statement as it is.`.trim();
    throw new StatementRefused(
      "EngineDiffers",
      `The embedded engine does not answer ${name} as Neo4j does. ${way}`,
      placeAt(text, token.start),
    );
  }
};

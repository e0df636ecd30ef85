/**
 * Walks over a statement's tokens and lets only what reads pass. After something complete (a name, a value, a closing
 * bracket) only the words of reading clauses may follow; where a clause is due, only the beginning of a reading one.
 */
import type { RefusalCode } from "../errors.ts";
import { readingFunctions } from "./functions.ts";
import type { Token } from "./lexer.ts";
import { meant } from "./meant.ts";
import * as ofToken from "./of-token.ts";
import { readingProcedures } from "./procedures.ts";
import { clauseStarts, completing, continuing, hints, prefixes, refusalOf, shown } from "./words.ts";

export type Refuse = (code: RefusalCode, message: string, token?: Token) => never;

/** What may come next: the beginning of a clause; a name, whatever the word; an operand; something after an operand. */
type State = "clause" | "name" | "operand" | "after";

/** A brace is a subquery, or a map (a pattern's properties, a projection). */
type Bracket = { text: string; subquery: boolean; call: boolean; trim?: boolean };

type Walk = {
  body: Token[];
  /** Of the token that is looked at; whoever deals with several leaves it on the last of them. */
  index: number;
  state: State;
  open: Bracket[];
  /** The bracket that was closed last. */
  closed: Bracket | undefined;
  refuse: Refuse;
};

const at = (walk: Walk, ahead: number): Token | undefined => walk.body[walk.index + ahead];

const isWord = (walk: Walk, ahead: number, ...words: string[]): boolean => ofToken.isWord(at(walk, ahead), ...words);

const isSymbol = (walk: Walk, ahead: number, ...texts: string[]): boolean =>
  ofToken.isSymbol(at(walk, ahead), ...texts);

const isNameAt = (walk: Walk, ahead: number): boolean => ofToken.isName(at(walk, ahead));

/** The next few words, up to anything else. */
const wordsAfter = (walk: Walk): string[] =>
  [1, 2, 3].map((ahead) => {
    const token = at(walk, ahead);
    return token?.kind === "word" ? token.text.toUpperCase() : "";
  });

/** @throws StatementRefused where a statement does anything but read, or cannot be one. */
export const walkTokens = (body: Token[], refuse: Refuse): void => {
  const walk: Walk = { body, index: 0, state: "clause", open: [], closed: undefined, refuse };
  for (; walk.index < body.length; walk.index += 1) {
    const token = at(walk, 0);
    if (token !== undefined) walk.state = step(walk, token);
  }
};

const step = (walk: Walk, token: Token): State => {
  if (token.kind === "symbol") return symbol(walk, token);
  if (token.kind !== "word") {
    if (walk.state === "clause") walk.refuse("ClauseRefused", "A statement begins with the word of a clause.", token);
    return "after";
  }
  if (walk.state === "clause") return clauseWord(walk, token);
  if (walk.state === "name") return "after";
  if (walk.state === "after") return afterWord(walk, token);
  if (isKey(walk)) return "after";
  return isPrefix(walk, token) ? prefixWord(walk, token) : operandWord(walk, token);
};

const refuseWord = (walk: Walk, token: Token) => {
  const word = token.text.toUpperCase();
  const refused = refusalOf(word, wordsAfter(walk));
  if (refused !== undefined) walk.refuse(refused[0], `${word} ${refused[1]}`, token);
};

const clauseWord = (walk: Walk, token: Token): State => {
  refuseWord(walk, token);
  const word = token.text.toUpperCase();
  if (!clauseStarts.has(word))
    walk.refuse("ClauseRefused", `A reading statement does not begin with ${token.text}.${meant(word)}`, token);
  if (word === "CALL") return call(walk, token);
  return word === "SHOW" ? show(walk, token) : "operand";
};

const afterWord = (walk: Walk, token: Token): State => {
  const word = token.text.toUpperCase();
  if (word === "IN" && walk.closed?.call && isSymbol(walk, -1, "}")) refuseTransactions(walk, token);
  // `trim(BOTH 'x' FROM y)`
  if (word === "FROM" && walk.open.at(-1)?.trim) return "operand";
  refuseWord(walk, token);
  if (completing.has(word) || isNormalized(walk)) return "after";
  if (!continuing.has(word)) walk.refuse("SyntaxError", `${token.text} was not expected here.${meant(word)}`, token);
  if (word === "AS") return "name";
  if (word === "CALL") return call(walk, token);
  if (word === "UNION") return union(walk);
  if (word === "USING") passHints(walk);
  return "operand";
};

/** `CALL { … } IN TRANSACTIONS`, `IN 3 CONCURRENT TRANSACTIONS` */
const refuseTransactions = (walk: Walk, token: Token) => {
  const opens = isWord(walk, 1, "TRANSACTIONS") || isWord(walk, 2, "TRANSACTIONS", "CONCURRENT");
  if (opens)
    walk.refuse("ClauseRefused", "IN TRANSACTIONS opens transactions beyond the limits that hold here.", token);
};

const union = (walk: Walk): State => {
  if (isWord(walk, 1, "ALL", "DISTINCT")) walk.index += 1;
  return "clause";
};

const passHints = (walk: Walk) => {
  while (at(walk, 1)?.kind === "word" && hints.has(at(walk, 1)?.text.toUpperCase() ?? "")) walk.index += 1;
};

/** `CALL {`, `CALL (…) {` or `CALL name.space(…)`. */
const call = (walk: Walk, token: Token): State => {
  if (isSymbol(walk, 1, "{", "(")) return "operand";
  const first = at(walk, 1);
  let name = "";
  for (let namePart = true; namePart ? isNameAt(walk, 1) : isSymbol(walk, 1, "."); namePart = !namePart) {
    walk.index += 1;
    name += at(walk, 0)?.text;
  }
  if (!readingProcedures.has(name.toLowerCase()))
    walk.refuse("ProcedureRefused", `The procedure ${name || "?"} is not run here.`, first ?? token);
  return "after";
};

/** SHOW and what it shows, up to where ordinary clauses follow. */
const show = (walk: Walk, token: Token): State => {
  const isShown = () => at(walk, 1)?.kind === "word" && shown.has(at(walk, 1)?.text.toUpperCase() ?? "");
  if (!isShown())
    walk.refuse("AdministrationRefused", "SHOW is run here for indexes and constraints alone.", at(walk, 1) ?? token);
  while (isShown()) walk.index += 1;
  return "after";
};

/** Words that a name may stand before; of a list called `all`: `[x IN all WHERE …]`. */
const behindNames = ["WHERE", "AND", "OR", "XOR", "IN", "IS", "STARTS", "ENDS", "CONTAINS"];

/** A word before an operand, and not a name itself: `NOT x`, and not `not.x` or `(not)`. */
const isPrefix = (walk: Walk, token: Token): boolean =>
  (prefixes.has(token.text.toUpperCase()) &&
    !isSymbol(walk, 1, ".", ",", ")", "]", ":", "=") &&
    !isWord(walk, 1, "AS") &&
    !(isWord(walk, 0, "ALL") && isWord(walk, 1, ...behindNames))) ||
  isTyped(walk) ||
  isNullAlone(walk) ||
  isLabelAlone(walk) ||
  isSide(walk);

/** `CASE x WHEN IS NULL`, `WHEN 1, IS NOT NULL` */
const isNullAlone = (walk: Walk): boolean =>
  isWord(walk, 0, "IS") &&
  (isWord(walk, -1, "WHEN") || isSymbol(walk, -1, ",")) &&
  isWord(walk, isWord(walk, 1, "NOT") ? 2 : 1, "NULL", "NORMALIZED", ...normalForms);

const normalForms = ["NFC", "NFD", "NFKC", "NFKD"];

/** `x IS NFC NORMALIZED` */
const isNormalized = (walk: Walk): boolean => isWord(walk, 0, "NORMALIZED") && isWord(walk, -1, ...normalForms);

/** `(IS Person)`, `[IS MET]`; of a list or a truth called `is`: `[is IN l | …]`, `(is AND …)`. */
const isLabelAlone = (walk: Walk): boolean =>
  isWord(walk, 0, "IS") && isSymbol(walk, -1, "(", "[") && isNameAt(walk, 1) && !isWord(walk, 1, ...behindNames);

/** `trim(BOTH 'x' FROM y)`, `trim(LEADING FROM y)`, `trim(FROM y)` */
const isSide = (walk: Walk): boolean =>
  isSymbol(walk, -1, "(") &&
  walk.open.at(-1)?.trim === true &&
  isWord(walk, 0, "BOTH", "LEADING", "TRAILING", "FROM") &&
  !isSymbol(walk, 1, ")", ".", "[", "+", ",");

/** `x IS TYPED STRING`, `x IS NOT TYPED STRING` */
const isTyped = (walk: Walk): boolean =>
  isWord(walk, 0, "TYPED") && (isWord(walk, -1, "IS") || (isWord(walk, -1, "NOT") && isWord(walk, -2, "IS")));

const prefixWord = (walk: Walk, token: Token): State => {
  if (isWord(walk, 0, "CALL")) return call(walk, token);
  // `all(x IN …)` is a function; ALL elsewhere stands before a path or after UNION.
  return isWord(walk, 0, "ALL") && isSymbol(walk, 1, "(") ? operandWord(walk, token) : "operand";
};

/** A name where an operand is due; with a bracket after it, the call of a function. */
const operandWord = (walk: Walk, token: Token): State => {
  // `ANY SHORTEST PATH (a)-…`
  if (isWord(walk, 0, "PATH", "PATHS") && isWord(walk, -1, "SHORTEST")) return "after";
  let name = token.text;
  let ahead = 1;
  for (; isSymbol(walk, ahead, ".") && isNameAt(walk, ahead + 1); ahead += 2) name += `.${at(walk, ahead + 1)?.text}`;
  if (isSymbol(walk, ahead, "(") && !readingFunctions.has(name.toLowerCase())) {
    const [code, why] = refusalOf(name.toUpperCase(), []) ?? ["FunctionRefused", "is no function that is run here."];
    walk.refuse(code, `${name} ${why}`, token);
  }
  return "after";
};

const symbol = (walk: Walk, token: Token): State => {
  if (token.text === "{") return openBrace(walk);
  if (token.text === "(" || token.text === "[") {
    walk.open.push({ text: token.text, subquery: false, call: false, trim: isWord(walk, -1, "TRIM") });
    return "operand";
  }
  if (")]}".includes(token.text)) {
    walk.closed = walk.open.pop();
    return "after";
  }
  if (walk.state === "clause") walk.refuse("ClauseRefused", `A statement does not begin with ${token.text}.`, token);
  // A star is everything (RETURN *, count(*)) where an operand is due, and times where one has been.
  if (token.text === "*" && walk.state === "operand") return "after";
  // After a dot a name stands, whatever the word; after a colon too, but in a map, where a value follows.
  if (token.text === ".") return "name";
  if ([":", "|", "&", "!"].includes(token.text)) return walk.open.at(-1)?.text === "{" ? "operand" : "name";
  return "operand";
};

/** After `EXISTS`, `COUNT`, `COLLECT` or `CALL …` a brace holds a subquery; EXISTS and COUNT take a bare pattern too. */
const openBrace = (walk: Walk): State => {
  const isCall = isWord(walk, -1, "CALL") || (isSymbol(walk, -1, ")") && closesCallScope(walk));
  const subquery = isCall || isWord(walk, -1, "EXISTS", "COUNT", "COLLECT");
  walk.open.push({ text: "{", subquery, call: isCall });
  if (!subquery) return "operand";
  return isSymbol(walk, 1, "(") && !isCall ? "operand" : "clause";
};

/** `{set: 1, create: 2}`: a word between `{` or `,` and `:`. */
const isKey = (walk: Walk): boolean => isSymbol(walk, 1, ":") && isSymbol(walk, -1, "{", ",");

/** Whether the parenthesis before this token ends the scope of `CALL (a, b)`. */
const closesCallScope = (walk: Walk): boolean => {
  let depth = 0;
  for (let ahead = -1; at(walk, ahead) !== undefined; ahead -= 1) {
    if (isSymbol(walk, ahead, ")")) depth += 1;
    if (isSymbol(walk, ahead, "(")) depth -= 1;
    if (depth === 0) return isWord(walk, ahead - 1, "CALL");
  }
  return false;
};

/**
 * Lets a user's statement through to an engine, or says why not. An allow-list, not a search for bad words: after
 * something complete (a name, a value, a closing bracket) only the words of reading clauses may follow, and a statement
 * or subquery may only begin with one. So `CREATE` is refused where it is a clause and taken where it is a label, an
 * alias, a property or a text. The engines guard themselves besides; this is the first of several doors.
 */
import { type RefusalCode, StatementRefused } from "../errors.ts";
import { placeAt } from "../place.ts";
import { readingFunctions } from "./functions.ts";
import { type Token, tokens } from "./lexer.ts";
import { readingProcedures } from "./procedures.ts";
import { clauseStarts, completing, continuing, hints, prefixes, refusalOf, shown } from "./words.ts";

/** A statement that may run. `tokens` begin after EXPLAIN or PROFILE; offsets count in the whole text. */
export type Admitted = {
  mode: "run" | "explain" | "profile";
  /** The text after EXPLAIN or PROFILE and before a last semicolon. */
  query: string;
  /** Offset of `query` in the user's text. */
  start: number;
  tokens: Token[];
};

const mostBytes = 20_000;

/** @throws StatementRefused with a stable code and the place in the text. */
export const admit = (text: string, params: Record<string, unknown>): Admitted => {
  if (Buffer.byteLength(text) > mostBytes)
    throw new StatementRefused("StatementTooLong", `A statement may hold ${mostBytes / 1000} kB.`);
  const all = tokens(text);
  const refuse = (code: RefusalCode, message: string, token?: Token): never => {
    throw new StatementRefused(code, message, placeAt(text, token?.start ?? 0));
  };
  const last = all.findIndex((token) => token.text === ";" && token.kind === "symbol");
  const next = all[last + 1];
  if (last !== -1 && next !== undefined) refuse("SeveralStatements", "One statement at a time.", next);
  const own = last === -1 ? all : all.slice(0, last);
  const first = own[0];
  if (first === undefined) throw new StatementRefused("EmptyStatement", "There is no statement.");
  const mode = modeOf(first);
  const body = mode === "run" ? own : own.slice(1);
  if (body[0] === undefined) refuse("EmptyStatement", `There is no statement after ${first.text}.`, first);
  const start = mode === "run" ? 0 : first.end;
  walk(body, refuse);
  const missing = body.find((token) => token.kind === "parameter" && !Object.hasOwn(params, token.text));
  if (missing !== undefined) refuse("ParameterMissing", `The parameter $${missing.text} has no value.`, missing);
  return { mode, query: text.slice(start, own.at(-1)?.end), start, tokens: body };
};

const modeOf = (first: Token): Admitted["mode"] => {
  if (first.kind !== "word") return "run";
  const word = first.text.toUpperCase();
  return word === "EXPLAIN" ? "explain" : word === "PROFILE" ? "profile" : "run";
};

type Refuse = (code: RefusalCode, message: string, token?: Token) => never;

/** What may come next: the beginning of a clause; a name, whatever the word; an operand; something after an operand. */
type State = "clause" | "name" | "operand" | "after";

/** A brace is a subquery, or a map (a pattern's properties, a projection). */
type Bracket = { text: string; subquery: boolean; call: boolean };

const walk = (body: Token[], refuse: Refuse): void => {
  let state: State = "clause";
  const open: Bracket[] = [];
  let closed: Bracket | undefined;
  let index = 0;
  const at = (position: number) => body[position];
  const isWord = (token: Token | undefined, ...words: string[]) =>
    token?.kind === "word" && words.includes(token.text.toUpperCase());
  const isSymbol = (token: Token | undefined, ...texts: string[]) =>
    token?.kind === "symbol" && texts.includes(token.text);

  /** The next few words, up to anything else. */
  const wordsAfter = (position: number) =>
    body.slice(position + 1, position + 4).map((token) => (token.kind === "word" ? token.text.toUpperCase() : ""));

  /** `CALL {`, `CALL (…) {` or `CALL name.space(…)`. Leaves `index` on the last token that it has dealt with. */
  const call = (token: Token): State => {
    if (isSymbol(at(index + 1), "{", "(")) return "operand";
    let name = "";
    let end = index + 1;
    for (; at(end) !== undefined; end += 1) {
      const part = at(end);
      const expectName = (end - index) % 2 === 1;
      if (expectName ? part?.kind !== "word" && part?.kind !== "name" : !isSymbol(part, ".")) break;
      name += part?.text;
    }
    if (!readingProcedures.has(name.toLowerCase()))
      refuse("ProcedureRefused", `The procedure ${name || "?"} is not run here.`, at(index + 1) ?? token);
    index = end - 1;
    return "after";
  };

  /** SHOW and what it shows, up to where ordinary clauses follow. */
  const show = (token: Token): State => {
    const what = at(index + 1);
    if (what?.kind !== "word" || !shown.has(what.text.toUpperCase()))
      refuse("AdministrationRefused", "SHOW is run here for indexes and constraints alone.", what ?? token);
    while (at(index + 1)?.kind === "word" && shown.has(at(index + 1)?.text.toUpperCase() ?? "")) index += 1;
    return "after";
  };

  /** A name where an operand is due; with a bracket after it, the call of a function. */
  const operandWord = (token: Token): State => {
    let name = token.text;
    let end = index;
    while (isSymbol(at(end + 1), ".") && (at(end + 2)?.kind === "word" || at(end + 2)?.kind === "name")) {
      name += `.${at(end + 2)?.text}`;
      end += 2;
    }
    if (isSymbol(at(end + 1), "(") && !readingFunctions.has(name.toLowerCase())) {
      const [code, why] = refusalOf(name.toUpperCase(), []) ?? ["FunctionRefused", "is no function that is run here."];
      refuse(code, `${name} ${why}`, token);
    }
    return "after";
  };

  const afterWord = (token: Token): State => {
    const word = token.text.toUpperCase();
    if (word === "IN" && closed?.call && isCallEnd(body, index)) {
      if (
        isWord(at(index + 1), "TRANSACTIONS") ||
        isWord(at(index + 2), "TRANSACTIONS") ||
        isWord(at(index + 2), "CONCURRENT")
      )
        refuse("ClauseRefused", "IN TRANSACTIONS opens transactions beyond the limits that hold here.", token);
    }
    const refused = refusalOf(word, wordsAfter(index));
    if (refused !== undefined) refuse(refused[0], `${word} ${refused[1]}`, token);
    if (completing.has(word)) return "after";
    if (!continuing.has(word)) refuse("SyntaxError", `${token.text} was not expected here.`, token);
    if (word === "AS") return "name";
    if (word === "CALL") return call(token);
    if (word === "UNION") return union();
    while (word === "USING" && at(index + 1)?.kind === "word" && hints.has(at(index + 1)?.text.toUpperCase() ?? ""))
      index += 1;
    return "operand";
  };

  const union = (): State => {
    if (isWord(at(index + 1), "ALL", "DISTINCT")) index += 1;
    return "clause";
  };

  const clauseWord = (token: Token): State => {
    const word = token.text.toUpperCase();
    const refused = refusalOf(word, wordsAfter(index));
    if (refused !== undefined) refuse(refused[0], `${word} ${refused[1]}`, token);
    if (!clauseStarts.has(word))
      refuse("ClauseRefused", `A reading statement does not begin with ${token.text}.`, token);
    if (word === "CALL") return call(token);
    if (word === "SHOW") return show(token);
    return "operand";
  };

  /** After `EXISTS`, `COUNT`, `COLLECT` or `CALL …` a brace holds a subquery. */
  const braceOf = (): Bracket => {
    const before = at(index - 1);
    const call = isWord(before, "CALL") || (isSymbol(before, ")") && closedCallScope(body, index - 1));
    return { text: "{", subquery: call || isWord(before, "EXISTS", "COUNT", "COLLECT"), call };
  };

  const symbol = (token: Token): State => {
    if (token.text === "{") {
      const brace = braceOf();
      open.push(brace);
      if (!brace.subquery) return "operand";
      // EXISTS and COUNT take a bare pattern too.
      return isSymbol(at(index + 1), "(") && !brace.call ? "operand" : "clause";
    }
    if ("([".includes(token.text)) {
      open.push({ text: token.text, subquery: false, call: false });
      return "operand";
    }
    if (")]}".includes(token.text)) {
      closed = open.pop();
      return "after";
    }
    if (state === "clause") refuse("ClauseRefused", `A statement does not begin with ${token.text}.`, token);
    // A star is everything (RETURN *, count(*)) where an operand is due, and times where one has been.
    if (token.text === "*" && state === "operand") return "after";
    // After these a name stands, whatever the word: a property, a label, a type, a key of a map's value.
    if (token.text === ".") return "name";
    if (token.text === ":" || token.text === "|" || token.text === "&" || token.text === "!") return afterColon(open);
    return "operand";
  };

  for (; index < body.length; index += 1) {
    const token = body[index];
    if (token === undefined) break;
    if (token.kind === "symbol") state = symbol(token);
    else if (token.kind !== "word") {
      if (state === "clause") refuse("ClauseRefused", "A statement begins with the word of a clause.", token);
      state = "after";
    } else if (state === "clause") state = clauseWord(token);
    else if (state === "name") state = "after";
    else if (state === "after") state = afterWord(token);
    else if (isKey(body, index)) state = "after";
    else if (prefixes.has(token.text.toUpperCase()) && !isSymbol(at(index + 1), ".", ",", ")", "]", ":", "="))
      state = token.text.toUpperCase() === "CALL" ? call(token) : prefixState(token);
    else state = operandWord(token);
  }

  function prefixState(token: Token): State {
    // `all(x IN …)` is a function; ALL elsewhere stands before a path or after UNION.
    return token.text.toUpperCase() === "ALL" && isSymbol(at(index + 1), "(") ? operandWord(token) : "operand";
  }
};

/** In a map a colon separates key and value; in a pattern or a predicate a label or type follows. */
const afterColon = (open: Bracket[]): State => (open.at(-1)?.text === "{" ? "operand" : "name");

/** `{set: 1, create: 2}`: a word between `{` or `,` and `:`, inside braces that are no subquery. */
const isKey = (body: Token[], index: number): boolean => {
  const before = body[index - 1];
  const after = body[index + 1];
  return after?.text === ":" && after.kind === "symbol" && (before?.text === "{" || before?.text === ",");
};

/** Whether a closing parenthesis ends the scope of `CALL (a, b)`. */
const closedCallScope = (body: Token[], index: number): boolean => {
  let depth = 0;
  for (let position = index; position >= 0; position -= 1) {
    const token = body[position];
    if (token?.kind !== "symbol") continue;
    if (token.text === ")") depth += 1;
    if (token.text === "(") depth -= 1;
    if (depth === 0) {
      const before = body[position - 1];
      return before?.kind === "word" && before.text.toUpperCase() === "CALL";
    }
  }
  return false;
};

const isCallEnd = (body: Token[], index: number): boolean => body[index - 1]?.text === "}";

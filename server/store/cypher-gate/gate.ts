/**
 * Lets a user's statement through to an engine, or says why not. An allow-list, not a search for bad words: after
 * something complete (a name, a value, a closing bracket) only the words of reading clauses may follow, and a statement
 * or subquery may only begin with one. So `CREATE` is refused where it is a clause and taken where it is a label, an
 * alias, a property or a text. The engines guard themselves besides; this is the first of several doors.
 */
import { type RefusalCode, StatementRefused } from "../errors.ts";
import { placeAt } from "../place.ts";
import { refuseIntricate } from "./intricate.ts";
import { type Token, tokens } from "./lexer.ts";
import { isMost } from "./most.ts";
import { isSymbol, isWord } from "./of-token.ts";
import { type Refuse, walkTokens } from "./walk.ts";

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

/** Refuses with the place of a token in the text. */
export const refusing =
  (text: string): Refuse =>
  (code: RefusalCode, message: string, token?: Token): never => {
    throw new StatementRefused(code, message, placeAt(text, token?.start ?? 0));
  };

/** @throws StatementRefused with a stable code and the place in the text. */
export const admit = (text: string, params: Record<string, unknown>): Admitted => {
  if (Buffer.byteLength(text) > mostBytes)
    throw new StatementRefused("StatementTooLong", `A statement may hold ${mostBytes / 1000} kB.`);
  const all = tokens(text);
  const refuse = refusing(text);
  const last = all.findIndex((token) => token.text === ";" && token.kind === "symbol");
  const next = all[last + 1];
  if (last !== -1 && next !== undefined) refuse("SeveralStatements", "One statement at a time.", next);
  const own = last === -1 ? all : all.slice(0, last);
  const first = own[0];
  if (first === undefined) throw new StatementRefused("EmptyStatement", "There is no statement.");
  const mode = modeOf(first);
  const body = mode === "run" ? own : own.slice(1);
  if (body[0] === undefined) refuse("EmptyStatement", `There is no statement after ${first.text}.`, first);
  refuseIntricate(body, refuse);
  const start = mode === "run" ? 0 : first.end;
  walkTokens(body, refuse);
  const missing = body.filter((token) => token.kind === "parameter" && !Object.hasOwn(params, token.text));
  if (missing[0] !== undefined) refuse("ParameterMissing", withoutValue(missing), missing[0]);
  const odd = body.findIndex((_, index) => isNoMost(body, index, params));
  if (odd !== -1)
    refuse(
      "ParameterMissing",
      `${body[odd - 1]?.text} takes a whole number from 0 on: $${body[odd]?.text} is none.`,
      body[odd],
    );
  return { mode, query: text.slice(start, own.at(-1)?.end), start, tokens: body };
};

/** `LIMIT $most`, where the value is no such number; of `$most + 1` the engine tells. */
const isNoMost = (body: Token[], index: number, params: Record<string, unknown>): boolean => {
  const token = body[index];
  if (token?.kind !== "parameter" || !isWord(body[index - 1], "SKIP", "OFFSET", "LIMIT")) return false;
  const further = isSymbol(body[index + 1], "+", "-", "*", "/", "%", "^", ".", "[") || isSymbol(body[index - 2], ".");
  return !further && !isMost(params[token.text]);
};

const withoutValue = (missing: Token[]): string => {
  const names = [...new Set(missing.map(({ text }) => `$${text}`))];
  return names.length === 1
    ? `The parameter ${names[0]} has no value.`
    : `The parameters ${names.slice(0, -1).join(", ")} and ${names.at(-1)} have no value.`;
};

const modeOf = (first: Token): Admitted["mode"] => {
  if (first.kind !== "word") return "run";
  const word = first.text.toUpperCase();
  return word === "EXPLAIN" ? "explain" : word === "PROFILE" ? "profile" : "run";
};

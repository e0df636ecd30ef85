/**
 * Statements that are short enough and still too much for a planner: a chain of operators is a tree as deep as it is
 * long, and nothing ends a planner that goes down it. Long lists of values are none of them.
 */
import { deepest, type Token } from "./lexer.ts";
import type { Refuse } from "./walk.ts";

/** Operators between two commas, on one level of brackets; clauses, and parts of one clause. */
const mostOperators = 200;
const mostClauses = 100;
const mostParts = 200;

const operators = new Set("+ - * / % ^ = <> < > <= >= =~ || . : | & !".split(" "));
const operatorWords = new Set("AND OR XOR NOT IN IS STARTS ENDS CONTAINS".split(" "));
const clauses = new Set("MATCH WITH UNWIND RETURN UNION CALL".split(" "));

type Level = { operators: number; signs: number; parts: number; list: boolean };

const level = (text: string): Level => ({ operators: 0, signs: 0, parts: 0, list: text === "[" || text === "{" });

/** @throws StatementRefused NestedTooDeep, StatementTooLong. */
export const refuseIntricate = (body: Token[], refuse: Refuse): void => {
  const open = [level("")];
  let cases = 0;
  let count = 0;
  for (const [index, token] of body.entries()) {
    const now = open.at(-1) ?? level("");
    const { text } = token;
    const word = token.kind === "word" && body[index - 1]?.text !== "." ? text.toUpperCase() : "";
    if (token.kind === "symbol" && "([{".includes(text)) open.push(level(text));
    else if (token.kind === "symbol" && ")]}".includes(text)) open.pop();
    if (clauses.has(word) && !isPartOfWord(body, index)) {
      count += 1;
      Object.assign(now, level(now.list ? "{" : ""));
    }
    if (token.kind === "symbol" && text === ",") {
      now.operators = 0;
      if (!now.list) now.parts += 1;
    }
    const isSign = word === "NOT" || (token.kind === "symbol" && (text === "-" || text === "+"));
    now.signs = isSign ? now.signs + 1 : 0;
    if (operatorWords.has(word) || (token.kind === "symbol" && (operators.has(text) || text === "[")))
      now.operators += 1;
    if (word === "CASE") cases += 1;
    if (word === "END") cases = Math.max(0, cases - 1);
    if (now.signs > deepest || cases > deepest) refuse("NestedTooDeep", `This nests deeper than ${deepest}.`, token);
    if (now.operators > mostOperators)
      refuse("NestedTooDeep", `An expression or pattern may hold ${mostOperators} operators in a row.`, token);
    if (now.parts > mostParts) refuse("StatementTooLong", `A clause may hold ${mostParts} parts.`, token);
    if (count > mostClauses) refuse("StatementTooLong", `A statement may hold ${mostClauses} clauses.`, token);
  }
};

/** `STARTS WITH`, `ENDS WITH`, `OPTIONAL MATCH` are counted by their first word, or not at all. */
const isPartOfWord = (body: Token[], index: number) => {
  const before = body[index - 1];
  return before?.kind === "word" && ["STARTS", "ENDS"].includes(before.text.toUpperCase());
};

/**
 * Names of keys by which the embedded engine's answers tell a node, a relationship and a path: a map that has them would
 * come out as one. And `__proto__`, which is no member of what JavaScript is given.
 */
import type { Token } from "./lexer.ts";
import { isName, isSymbol } from "./of-token.ts";
import type { Reader } from "./reader.ts";

const ofEntities = new Set(["__proto__", "_labels", "_source"]);
/** Only both of them together. */
const ofPaths = ["nodes", "edges"];

/** @throws StatementRefused EngineDiffers */
export function refuseEngineNames(read: Reader, tokens: readonly Token[]): void {
  const one = tokens.find((token) => isName(token) && ofEntities.has(token.text));
  if (one !== undefined) read.differ(`the name ${one.text}`, "Choose another one.", one);
  const keys = tokens.filter((_, index) => mayBeKey(tokens, index));
  const [nodes, edges] = ofPaths.map((name) => keys.find(({ text }) => text === name));
  if (nodes !== undefined && edges !== undefined) read.differ("a map of nodes and edges", "Choose other names.", edges);
  const parameters = new Map(tokens.flatMap((token) => (token.kind === "parameter" ? [[token.text, token]] : [])));
  for (const token of parameters.values())
    if (holds(read.params[token.text]))
      read.differ(`the names in $${token.text}`, "Choose other ones than _labels, _source, nodes and edges.", token);
}

/** `{a: 1}`, `n {.a}`, `n {a}`; an item of a list looks like the last one, and `nodes(p)` does not. */
const mayBeKey = (tokens: readonly Token[], index: number): boolean =>
  isName(tokens[index]) && isSymbol(tokens[index - 1], "{", ",", ".") && isSymbol(tokens[index + 1], ":", ",", "}");

function holds(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  if (keys.some((key) => ofEntities.has(key)) || ofPaths.every((key) => keys.includes(key))) return true;
  return Object.values(value).some(holds);
}

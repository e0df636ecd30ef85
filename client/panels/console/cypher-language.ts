/**
 * Colours for Cypher. Written here because Neo4j's package for CodeMirror knows the grammar of version 4 only and marks
 * `EXISTS { … }`, `CALL { … }` and label expressions as errors, and its successor weighs 86 MB. Colouring needs no grammar.
 */
import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { functions, keywords, writingWords } from "./cypher-words.ts";

type State = { inComment: boolean; afterColon: boolean; afterDot: boolean };

const keywordSet = new Set([...keywords, ...writingWords]);
const functionSet = new Set(functions.map((name) => name.toLowerCase()));

const comment = (stream: StringStream, state: State): string => {
  state.inComment = !stream.match(/^.*?\*\//);
  if (state.inComment) stream.skipToEnd();
  return "comment";
};

const word = (stream: StringStream, { afterColon, afterDot }: Pick<State, "afterColon" | "afterDot">): string => {
  const text = stream.current();
  // A property may be called like a keyword: `m.end`.
  if (afterDot) return "propertyName";
  if (afterColon) return "typeName";
  if (functionSet.has(text.toLowerCase()) && stream.match(/^\s*\(/, false)) return "function";
  return keywordSet.has(text.toUpperCase()) ? "keyword" : "variableName";
};

const token = (stream: StringStream, state: State): string | null => {
  if (state.inComment) return comment(stream, state);
  if (stream.eatSpace()) return null;
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) return comment(stream, state);
  const { afterColon, afterDot } = state;
  state.afterColon = false;
  state.afterDot = false;
  if (stream.match(/^(?:'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?)/)) return "string";
  if (stream.match(/^`(?:[^`]|``)*`?/)) return afterColon ? "typeName" : "variableName";
  if (stream.match(/^\$(?:\w+|`[^`]*`)/)) return "atom";
  if (stream.match(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?/i)) return "number";
  if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) return word(stream, { afterColon, afterDot });
  const sign = stream.next();
  // Labels and types may be joined: `:A|B`, `:A&!B`.
  state.afterColon = sign === ":" || (afterColon && /[|&!]/.test(sign ?? ""));
  state.afterDot = sign === ".";
  return /[()[\]{}]/.test(sign ?? "") ? "bracket" : "operator";
};

const language = StreamLanguage.define<State>({
  name: "cypher",
  startState: () => ({ inComment: false, afterColon: false, afterDot: false }),
  token,
  languageData: { commentTokens: { line: "//" }, closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] } },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "light-dark(#1b4f91, #8cb8f5)", fontWeight: "600" },
  { tag: tags.function(tags.variableName), color: "light-dark(#6a3d9a, #c9a7f0)" },
  { tag: tags.typeName, color: "light-dark(#9a4312, #f0a878)" },
  { tag: tags.string, color: "light-dark(#226b33, #8fd19e)" },
  { tag: tags.number, color: "light-dark(#8a4b00, #e8bb6f)" },
  { tag: tags.atom, color: "light-dark(#8d1f5c, #f09ac8)" },
  { tag: tags.comment, color: "light-dark(#5b6470, #a6adb8)", fontStyle: "italic" },
]);

export const cypherLanguage = [language, syntaxHighlighting(colours)];

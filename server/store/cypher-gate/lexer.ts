/** The text of a statement → tokens. Our own, because the gate must see a statement exactly as the engines do. */
import { StatementRefused } from "../errors.ts";
import { placeAt } from "../place.ts";

export type Token = {
  /** `word`: a keyword or a name; `name`: in back-ticks, which no keyword is. */
  kind: "word" | "name" | "string" | "number" | "parameter" | "symbol";
  /** As written; of a name or parameter, without its marks. */
  text: string;
  start: number;
  end: number;
};

/** Depth to which parentheses, brackets and braces may nest; 3,000 of them hang a server past its time limit. */
export const deepest = 100;

/** What Cypher takes for blank beside ASCII blanks. */
const isBlank = (character: string) => /\s/u.test(character) || otherBlanks.has(character.codePointAt(0) ?? 0);
const otherBlanks = new Set([0x1c, 0x1d, 0x1e, 0x1f, 0x85, 0x180e]);
const wordStart = /[\p{L}\p{Nl}\p{Pc}]/u;
const wordPart = /[\p{L}\p{Nl}\p{Pc}\p{Nd}\p{M}]/u;
const digit = /[0-9]/;
/** A line end to one engine and not to another: what follows it in a comment would be a comment to us alone. */
const hasDoubtfulLineEnd = (text: string) =>
  [...text].some((character) => doubtfulLineEnds.has(character.charCodeAt(0)));
const doubtfulLineEnds = new Set([0x0b, 0x0c, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029]);
const symbols = ["<>", "<=", ">=", "=~", "+=", "..", "::", "||"];
const singleSymbols = new Set("()[]{}<>=+-*/%^.,:;|&!$?@~");
const closers: Record<string, string> = { "(": ")", "[": "]", "{": "}" };

/** @throws StatementRefused SyntaxError, NestedTooDeep, with the place. */
export const tokens = (text: string): Token[] => {
  const found: Token[] = [];
  const open: { text: string; start: number }[] = [];
  let at = 0;

  const refuse = (message: string, offset = at): never => {
    throw new StatementRefused("SyntaxError", message, placeAt(text, offset));
  };
  const add = (kind: Token["kind"], end: number, word = text.slice(at, end)) => {
    found.push({ kind, text: word, start: at, end });
    at = end;
  };

  const comment = () => {
    const block = text.startsWith("/*", at);
    const end = block ? text.indexOf("*/", at + 2) : lineEnd(text, at);
    if (end === -1) refuse("This comment is not closed.");
    if (!block && hasDoubtfulLineEnd(text.slice(at, end))) refuse("This comment holds an unusual line end.");
    at = block ? end + 2 : end;
  };

  const quoted = (quote: string): number => {
    for (let end = at + 1; end < text.length; end += 1) {
      const character = text[end];
      if (quote === "`" && character === quote && text[end + 1] === quote) end += 1;
      else if (character === quote) return end + 1;
      else if (quote === "`" && character === "\0") refuse("A name does not hold U+0000.", end);
      else if (quote !== "`" && character === "\\") end += 1;
    }
    return refuse(quote === "`" ? "This name in back-ticks is not closed." : "This text in quotes is not closed.");
  };

  const symbol = () => {
    if (text.startsWith("!=", at)) refuse("Cypher writes <> for !=.");
    const two = symbols.find((each) => text.startsWith(each, at));
    if (two !== undefined) return add("symbol", at + 2);
    const one = text[at] ?? "";
    if (!singleSymbols.has(one)) refuse(`The character ${shown(text, at)} has no place here.`);
    if (one in closers) {
      open.push({ text: one, start: at });
      if (open.length > deepest)
        throw new StatementRefused("NestedTooDeep", `Brackets nest deeper than ${deepest}.`, placeAt(text, at));
    } else if (")]}".includes(one) && closers[open.pop()?.text ?? ""] !== one) refuse(`This ${one} closes nothing.`);
    add("symbol", at + 1);
  };

  const parameter = () => {
    const next = characterAt(text, at + 1);
    if (next === "`") {
      at += 1;
      const end = quoted("`");
      at -= 1;
      add("parameter", end, text.slice(at + 2, end - 1).replaceAll("``", "`"));
    } else if (wordPart.test(next)) add("parameter", wordEnd(text, at + 1), text.slice(at + 1, wordEnd(text, at + 1)));
    else symbol();
  };

  refuseEscapes(text);
  while (at < text.length) {
    const character = characterAt(text, at);
    if (isBlank(character)) at += character.length;
    else if (text.startsWith("//", at) || text.startsWith("/*", at)) comment();
    else if (character === "'" || character === '"') add("string", quoted(character));
    else if (character === "`") {
      const end = quoted("`");
      add("name", end, text.slice(at + 1, end - 1).replaceAll("``", "`"));
    } else if (character === "$") parameter();
    else if (digit.test(character) || (character === "." && digit.test(text[at + 1] ?? "") && !afterOperand(found)))
      add("number", numberEnd(text, at));
    else if (wordStart.test(character)) add("word", wordEnd(text, at));
    else symbol();
  }
  const last = open.at(-1);
  if (last !== undefined) refuse(`This ${last.text} is not closed.`, last.start);
  return found;
};

/**
 * Cypher 5 reads `\u0027` as a quote before it looks at anything else, wherever it stands. Outside quotes such an escape
 * is refused altogether (by the lexer, for the backslash); inside, where it would make something that ends or begins
 * a piece of the statement.
 */
const refuseEscapes = (text: string) => {
  for (const found of text.matchAll(/\\u+([0-9a-fA-F]{0,4})/g)) {
    const made =
      found[1]?.length === 4 && !found[0].startsWith("\\uu") ? String.fromCharCode(Number.parseInt(found[1], 16)) : "";
    if (!/[\p{L}\p{N} ]/u.test(made))
      throw new StatementRefused(
        "SyntaxError",
        `Write the character itself, not ${found[0]}.`,
        placeAt(text, found.index),
      );
  }
};

/** In `x.1` the dot is no beginning of a number. */
const afterOperand = (found: Token[]): boolean => {
  const last = found.at(-1);
  return last !== undefined && (last.kind !== "symbol" || ")]}".includes(last.text) || last.text === "..");
};

const characterAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
};

const wordEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && wordPart.test(characterAt(text, end))) end += characterAt(text, end).length;
  return end;
};

const numberEnd = (text: string, at: number): number => {
  // `1..3` is a range: the first dot belongs to it, not to the number.
  const number =
    /^(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*)?(?:\.(?!\.)[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?)/.exec(
      text.slice(at),
    );
  return at + Math.max(1, number?.[0].length ?? 1);
};

const lineEnd = (text: string, at: number): number => {
  const length = text.slice(at).search(/[\r\n]/);
  return length === -1 ? text.length : at + length;
};

const shown = (text: string, at: number): string => {
  const character = characterAt(text, at);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${code})` : code;
};

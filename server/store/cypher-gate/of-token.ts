/** What a token is. */
import type { Token } from "./lexer.ts";

/** @param words in upper case */
export const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === "word" && words.includes(token.text.toUpperCase());

export const isSymbol = (token: Token | undefined, ...texts: string[]): boolean =>
  token?.kind === "symbol" && texts.includes(token.text);

/** A word, or a name in back-ticks. */
export const isName = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "name";

/** By how much brackets are deeper behind it: 1, -1 or 0. */
export const nesting = (token: Token): number =>
  isSymbol(token, "(", "[", "{") ? 1 : isSymbol(token, ")", "]", "}") ? -1 : 0;

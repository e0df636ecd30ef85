/** What a column is called that was given no name. */
import type { Token } from "./lexer.ts";
import type { Scope } from "./reader.ts";

/**
 * The variable, of `n`, `(n)` and `n {.name}`; `null` of anything else, which is called by its text, and of a word that is
 * a value where no variable is called so: `true`, `null`.
 */
export const variableOf = (tokens: Token[], scope: Scope): string | null => {
  const [first, ...rest] = withoutBrackets(tokens);
  if (first === undefined || (first.kind !== "word" && first.kind !== "name") || !scope.has(first.text)) return null;
  return rest.length === 0 || isProjection(rest) ? first.text : null;
};

const isSymbol = (token: Token | undefined, text: string) => token?.kind === "symbol" && token.text === text;

/** Where the bracket is closed with which the tokens begin. */
const closing = (tokens: Token[]): number => {
  let depth = 0;
  return tokens.findIndex(({ kind, text }) => {
    if (kind === "symbol" && "([{".includes(text)) depth += 1;
    if (kind === "symbol" && ")]}".includes(text)) depth -= 1;
    return depth === 0;
  });
};

const withoutBrackets = (tokens: Token[]): Token[] =>
  isSymbol(tokens[0], "(") && closing(tokens) === tokens.length - 1 ? withoutBrackets(tokens.slice(1, -1)) : tokens;

const isProjection = (rest: Token[]) => isSymbol(rest[0], "{") && closing(rest) === rest.length - 1;

/** What a column is called that was given no name. */
import type { Token } from "./lexer.ts";
import { isName, isSymbol, nesting } from "./of-token.ts";
import type { Scope } from "./reader.ts";

/**
 * The variable, of `n`, `(n)` and `n {.name}`; `null` of anything else, which is called by its text, and of a word that is
 * a value where no variable is called so: `true`, `null`.
 */
export const variableOf = (tokens: Token[], scope: Scope): string | null => {
  const [first, ...rest] = withoutBrackets(tokens);
  if (first === undefined || !isName(first) || !scope.has(first.text)) return null;
  return rest.length === 0 || isProjection(rest) ? first.text : null;
};

/** Where the bracket is closed with which the tokens begin. */
const closing = (tokens: Token[]): number => {
  let depth = 0;
  return tokens.findIndex((token) => {
    depth += nesting(token);
    return depth === 0;
  });
};

const withoutBrackets = (tokens: Token[]): Token[] =>
  isSymbol(tokens[0], "(") && closing(tokens) === tokens.length - 1 ? withoutBrackets(tokens.slice(1, -1)) : tokens;

const isProjection = (rest: Token[]) => isSymbol(rest[0], "{") && closing(rest) === rest.length - 1;

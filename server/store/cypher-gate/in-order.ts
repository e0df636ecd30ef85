/** Lists in no order that one could count on, as keys(…): each engine has another. */
import type { Kind } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";

/** @throws StatementRefused where it matters which item comes first, and nothing says so. */
export const inOrder = (read: Reader, kind: Kind, token?: Token): void => {
  if (kind.unordered)
    read.differ("the order of keys(…), which are in none,", "Go through them with UNWIND, and order them.", token);
};

/** @throws StatementRefused: the same keys in two orders are one to one engine, and two to the other. */
export const toldApart = (read: Reader, token?: Token): never =>
  read.differ("rows that are told apart by keys(…), which are in no order,", "Go through them with UNWIND.", token);

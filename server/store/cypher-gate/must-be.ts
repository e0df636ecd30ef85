/**
 * Values of the wrong kind. Neo4j refuses them, or fails over them; the embedded engine answers nothing (null), in silence.
 * Where the text tells that it is wrong it is a mistake; where it may be, a difference between the engines.
 */
import { type Kind, kinds, may, only } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";

const words: [mask: number, word: string][] = [
  [kinds.truth, "true or false"],
  [kinds.whole, "a whole number"],
  [kinds.fraction, "a number"],
  [kinds.text, "a text"],
  [kinds.date, "a date"],
  [kinds.moment, "a date with its time"],
  [kinds.duration, "a duration"],
  [kinds.list, "a list"],
  [kinds.map, "a map"],
  [kinds.node, "a node"],
  [kinds.relationship, "a relationship"],
  [kinds.path, "a path"],
];

const inWords = (mask: number): string => {
  const named = words.filter(([one]) => (mask & one) !== 0).map(([, word]) => word);
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} or ${named.at(-1)}` : (named[0] ?? "nothing");
};

/** @throws StatementRefused SyntaxError where the value is surely of another kind; what may be of one stays to be told. */
export const isWrong = (read: Reader, kind: Kind, mask: number, token?: Token): void => {
  // What an empty list holds is of no kind, and of any.
  if (kind.is !== 0 && !may(kind, mask | kinds.nothing))
    read.wrong(`Here ${inWords(mask)} is due, and this is ${inWords(kind.is)}.`, token);
};

/**
 * @param what the place, as "a condition", "the index of a list".
 * @throws StatementRefused SyntaxError where the value is surely of another kind, EngineDiffers where it may be.
 */
export const mustBe = (read: Reader, kind: Kind, mask: number, what: string, token?: Token): Kind => {
  if (only(kind, mask | kinds.nothing)) return kind;
  isWrong(read, kind, mask, token);
  return read.differ(`${what} that may be something else than ${inWords(mask)}`, "", token);
};

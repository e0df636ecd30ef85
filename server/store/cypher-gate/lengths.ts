/** How often a relationship is gone along: `*1..3` in it, `{1,3}` behind it. */
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";

/** `{1,3}`, `{2}`, `+`, `*` behind a relationship → `*1..3` in it. */
export const quantifier = (read: Reader): string => {
  const first = read.next();
  let [least, most] = [first.text === "+" ? "1" : "0", ""];
  if (first.text === "{") {
    least = read.at()?.kind === "number" ? read.next().text : "0";
    most = least;
    if (read.take(",")) most = read.at()?.kind === "number" ? read.next().text : "";
    if (most !== "") inOrder(read, Number(least), Number(most), first);
    read.expect("}");
  }
  read.edit(first.start, read.lastEnd(), "");
  return `*${least}..${most}`;
};

/** `*`, `*2`, `*1..3` in a relationship, behind the star. */
export const range = (read: Reader) => {
  const star = read.at(-1);
  const least = read.at()?.kind === "number" ? Number(read.next().text) : 1;
  if (!read.take("..") || read.at()?.kind !== "number") return;
  const most = Number(read.next().text);
  // Nobody is that far away; the engine leaves the second out.
  if (most < least)
    read.differ(`a length that ends before it begins, *${least}..${most},`, "Write the smaller one first.", star);
};

/** Neo4j refuses a quantifier that ends before it begins, or that asks for nothing. */
const inOrder = (read: Reader, least: number, most: number, token: Token) => {
  if (most < least)
    read.wrong(`At least ${least} and at most ${most} cannot both be. Write the smaller one first.`, token);
  if (most === 0) read.wrong("A path of no steps is none. Write at least {0,1}.", token);
};

/** How many arguments functions take: with fewer or more, no engine knows them. */
import type { Token } from "./lexer.ts";
import type { Reader } from "./reader.ts";

const counts: [names: string, least: number, most: number][] = [
  ["pi e rand timestamp", 0, 0],
  ["date datetime", 0, 1],
  ["atan2 left right split nullif", 2, 2],
  ["range substring", 2, 3],
  ["replace", 3, 3],
  ["round", 1, 3],
  ["ltrim rtrim btrim", 1, 2],
  ["coalesce", 1, Number.POSITIVE_INFINITY],
];

const of = new Map(counts.flatMap(([names, ...count]) => names.split(" ").map((name) => [name, count] as const)));

/** @param name in lower case, of a function that is known. @throws StatementRefused SyntaxError */
export const countArguments = (read: Reader, token: Token, name: string, count: number): void => {
  const [least, most] = of.get(name) ?? [1, 1];
  if (count >= least && count <= most) return;
  const due = least === most ? `${least}` : Number.isFinite(most) ? `${least} to ${most}` : `${least} or more`;
  read.wrong(`${token.text}(…) takes ${due} ${due === "1" ? "value" : "values"}, and not ${count}.`, token);
};

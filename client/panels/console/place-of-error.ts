/** The server's words about a statement, put at their place in the text. */
import type { CypherCheckResponse } from "#contract/cypher.ts";
import { ApiError } from "../../api.ts";
import type { Remark } from "./remark.ts";

type CheckRemark = NonNullable<CypherCheckResponse["remark"]>;

/** The offset of a line and column (both from 1) in a text; its end where the text is shorter. */
export const offsetAt = (text: string, line: number, column: number): number => {
  const before = text.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(start + column - 1, text.length);
};

/** From a place to the end of the word that stands there. */
const wordAt = (statement: string, start: number) => {
  const length = /^\$?[\p{L}\p{N}_]+/u.exec(statement.slice(start))?.[0].length ?? 1;
  return { start, end: Math.min(start + length, statement.length) };
};

/** A remark that names no place stands at the first word. */
export const remarkAt = ({ message, place }: CheckRemark, statement: string): Remark => ({
  ...wordAt(statement, place?.offset ?? statement.search(/\S|$/)),
  severity: "error",
  message,
});

/** A place reaches to the end of the word that stands there. */
export const remarksOf = (error: Error, statement: string): Remark[] => {
  if (!(error instanceof ApiError)) return [];
  return error.errors.flatMap(({ path, message }) => {
    const [, line, column] = /line (\d+), column (\d+)/.exec(path) ?? [];
    if (line === undefined || column === undefined) return [];
    const start = offsetAt(statement, Number(line), Number(column));
    return [{ ...wordAt(statement, start), severity: "error" as const, message }];
  });
};

/** The server's words about a statement, put at their place in the text. */
import { ApiError } from "../../api.ts";
import type { Remark } from "./check-statement.ts";

/** The offset of a line and column (both from 1) in a text; its end where the text is shorter. */
export const offsetAt = (text: string, line: number, column: number): number => {
  const before = text.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(start + column - 1, text.length);
};

/** A place reaches to the end of the word that stands there. */
export const remarksOf = (error: Error, statement: string): Remark[] => {
  if (!(error instanceof ApiError)) return [];
  return error.errors.flatMap(({ path, message }) => {
    const [, line, column] = /line (\d+), column (\d+)/.exec(path) ?? [];
    if (line === undefined || column === undefined) return [];
    const start = offsetAt(statement, Number(line), Number(column));
    const word = /^\w+/.exec(statement.slice(start))?.[0].length ?? 1;
    return [{ start, end: Math.min(start + word, statement.length), severity: "error" as const, message }];
  });
};

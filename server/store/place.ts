/** Offsets of a statement's text ↔ lines and columns. */
import type { Position } from "./errors.ts";

/** @param offset in UTF-16 code units. */
export const placeAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split("\n");
  return { offset, line: before.length, column: (before.at(-1) ?? "").length + 1 };
};

export const placeOf = (text: string, line: number, column: number): Position => {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { offset: Math.min(before + column - 1, text.length), line, column };
};

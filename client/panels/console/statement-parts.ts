/** A statement in its smallest parts: enough to find parameters, labels and brackets without knowing the grammar. */

export type Part = {
  kind: "comment" | "string" | "quoted" | "parameter" | "word" | "number" | "sign";
  text: string;
  start: number;
  end: number;
  /** False where a string, quoted name or comment lacks its end. */
  closed: boolean;
};

const patterns: [Part["kind"], RegExp][] = [
  ["comment", /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["string", /'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)/y],
  ["quoted", /`(?:[^`]|``)*(?:`|$)/y],
  ["parameter", /\$(?:[\p{L}\p{N}_]+|`[^`]*`)/uy],
  ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["number", /\d+(?:\.\d+)?/y],
  ["sign", /[^\s]/uy],
];

const isClosed = (kind: Part["kind"], text: string): boolean => {
  if (kind === "comment") return !text.startsWith("/*") || (text.length > 3 && text.endsWith("*/"));
  if (kind === "string") return text.length > 1 && text.endsWith(text.charAt(0)) && !/(?<!\\)(?:\\\\)*\\.$/.test(text);
  return kind !== "quoted" || (text.length > 1 && text.endsWith("`"));
};

const partAt = (statement: string, start: number): Part | null => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const text = pattern.exec(statement)?.[0];
    if (text) return { kind, text, start, end: start + text.length, closed: isClosed(kind, text) };
  }
  return null;
};

/** The parts in order; blanks between them are left out. */
export const partsOf = (statement: string): Part[] => {
  const parts: Part[] = [];
  let position = 0;
  while (position < statement.length) {
    const part = partAt(statement, position);
    if (part) parts.push(part);
    position = part?.end ?? position + 1;
  }
  return parts;
};

/** The names of the parameters, without `$`, each once, in the order of the text. */
export const parametersOf = (statement: string): string[] => {
  const named = partsOf(statement).filter(({ kind }) => kind === "parameter");
  return [...new Set(named.map(({ text }) => text.slice(1).replaceAll("`", "")))];
};

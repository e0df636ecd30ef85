/** What is surely wrong, or likely a slip, in a statement that is still being written. The server has the last word. */
import { labels, relationshipTypes } from "./schema-words.ts";
import { type Part, partsOf } from "./statement-parts.ts";

export type Remark = { start: number; end: number; severity: "error" | "warning"; message: string };

const closing: Record<string, string> = { "(": ")", "[": "]", "{": "}" };
const openings = Object.fromEntries(Object.entries(closing).map(([open, close]) => [close, open]));

const unclosed = (parts: Part[]): Remark[] =>
  parts
    .filter(({ closed }) => !closed)
    .map(({ kind, start, end }) => ({
      start,
      end,
      severity: "error",
      message: kind === "comment" ? "This comment has no end." : "This quotation mark has no partner.",
    }));

const brackets = (parts: Part[]): Remark[] => {
  const open: Part[] = [];
  const remarks: Remark[] = [];
  for (const part of parts) {
    if (part.kind !== "sign") continue;
    if (part.text in closing) open.push(part);
    const expected = openings[part.text];
    if (expected === undefined) continue;
    const last = open.at(-1);
    if (last?.text === expected) open.pop();
    else remarks.push({ ...part, severity: "error", message: `This “${part.text}” closes nothing.` });
  }
  return [
    ...remarks,
    ...open.map(({ start, end, text }) => ({
      start,
      end,
      severity: "error" as const,
      message: `This “${text}” is never closed.`,
    })),
  ];
};

/**
 * A name after a colon inside `( … )` is a label, inside `[ … ]` a type; in a map `{ … }` it is a value and none of
 * our business.
 */
const unknownNames = (parts: Part[]): Remark[] => {
  const around: string[] = [];
  const remarks: Remark[] = [];
  parts.forEach((part, index) => {
    if (part.kind === "sign" && part.text in closing) around.push(part.text);
    if (part.kind === "sign" && part.text in openings) around.pop();
    const before = parts[index - 1];
    const known = around.at(-1) === "(" ? labels : around.at(-1) === "[" ? relationshipTypes : null;
    if (part.kind !== "word" || before?.text !== ":" || known === null || known.includes(part.text)) return;
    const what = known === labels ? "label" : "relationship type";
    const nearest = known.find((name) => name.toLowerCase() === part.text.toLowerCase());
    remarks.push({
      start: part.start,
      end: part.end,
      severity: "warning",
      message: `This graph has no ${what} ${part.text}.${nearest ? ` There is ${nearest}.` : ""}`,
    });
  });
  return remarks;
};

export const checkStatement = (statement: string): Remark[] => {
  const parts = partsOf(statement).filter(({ kind, closed }) => kind !== "comment" || !closed);
  return [...unclosed(parts), ...brackets(parts), ...unknownNames(parts)];
};

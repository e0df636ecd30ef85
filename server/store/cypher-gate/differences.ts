/**
 * A user's statement for the embedded engine: refused by name where it holds a construct that this engine answers
 * otherwise than Neo4j or does not know, rewritten where the same can be said so that both agree. The statement is read
 * whole, with what each value may be; what cannot be told from its text is refused. A wrong answer in silence is the one
 * thing that may not be.
 */
import { statement } from "./clauses.ts";
import type { Admitted } from "./gate.ts";
import { type Edit, openReader } from "./reader.ts";

/**
 * The statement as the embedded engine is to get it.
 * @throws StatementRefused EngineDiffers, naming the construct and the way out; SyntaxError where it cannot be read.
 */
export const forEmbedded = (
  text: string,
  { query, start, tokens }: Admitted,
  params: Record<string, unknown>,
): string => {
  const read = openReader(text, tokens, params);
  statement(read, new Map());
  if (!read.ended()) read.unexpected();
  return edited(query, start, read.edits);
};

/** Edits lie in the whole text, `query` begins at `shift`. Of two at one place the inner was made first and stays inside. */
const edited = (query: string, shift: number, edits: Edit[]): string => {
  let result = "";
  let end = 0;
  const inOrder = edits
    .map((edit, made) => ({ ...edit, start: edit.start - shift, end: edit.end - shift, made }))
    .sort(
      (a, b) =>
        a.start - b.start || a.end - b.end || (opens(a.text) && opens(b.text) ? b.made - a.made : a.made - b.made),
    );
  for (const { start, end: until, text } of inOrder) {
    result += query.slice(end, start) + text;
    end = Math.max(end, until);
  }
  return result + query.slice(end);
};

const opens = (text: string) => text.endsWith("(");

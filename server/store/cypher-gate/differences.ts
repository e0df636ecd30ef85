/**
 * A user's statement for the embedded engine: refused by name where it holds a construct that this engine answers
 * otherwise than Neo4j or does not know, rewritten where the same can be said so that both agree. The statement is read
 * whole, with what each value may be; what cannot be told from its text is refused. A wrong answer in silence is the one
 * thing that may not be.
 */
import { statement } from "./clauses.ts";
import { edited } from "./edits.ts";
import { refuseEngineNames } from "./engine-names.ts";
import type { Admitted } from "./gate.ts";
import { openReader } from "./reader.ts";

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
  refuseEngineNames(read, tokens);
  statement(read, new Map());
  if (!read.ended()) read.unexpected();
  return edited(query, start, read.edits);
};

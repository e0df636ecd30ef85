/** What the embedded engine says of a statement → our errors, with the place in the text. */
import { caseOf } from "./cypher-gate/differences-at-work.ts";
import type { EngineFailure } from "./engine-child.ts";
import { type Position, StatementFailed, StatementRefused } from "./errors.ts";
import { placeOf } from "./place.ts";

const readOnly = "25G03";
const place = /--> query:(\d+):(\d+)/;
/** `Query error: GRAFEO-Q001: syntax error: [Cypher] Expected identifier` → `Expected identifier` */
const prefix = /^(?:\w+ error: )?(?:GRAFEO-\w+: )?(?:(?:syntax|semantic|type|internal) error: )?(?:\[Cypher\] )?/i;

const position = (message: string, statement: string): Position | null => {
  const found = place.exec(message);
  return found === null ? null : placeOf(statement, Number(found[1]), Number(found[2]));
};

/** The first line alone: the rest repeats the statement. */
export const embeddedFailure = (failure: EngineFailure, statement: string): StatementRefused | StatementFailed => {
  if (failure.wrote || failure.status === readOnly)
    return new StatementRefused("WriteRefused", "Only reading statements are run here.");
  const found = caseOf(failure.message);
  if (found !== null)
    return new StatementRefused(
      "EngineDiffers",
      `The embedded engine does not answer ${found.construct} as Neo4j does. ${found.instead}`,
    );
  const words = (failure.message.split("\n")[0] ?? "").replace(prefix, "").trim();
  if (failure.status?.startsWith("42"))
    return new StatementRefused("SyntaxError", words, position(failure.message, statement));
  return new StatementFailed(words);
};

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

/** The first line alone: the rest repeats the statement. What differs at work tells its offset in the user's whole text. */
export const embeddedFailure = (failure: EngineFailure, statement: string): StatementRefused | StatementFailed => {
  if (failure.wrote || failure.status === readOnly)
    return new StatementRefused("WriteRefused", "Only reading statements are run here.");
  const differs = caseOf(failure.message);
  if (differs !== null)
    return new StatementRefused(
      "EngineDiffers",
      `The embedded engine does not answer ${differs.found.construct} as Neo4j does. ${differs.found.instead}`,
      { offset: differs.at, line: 1, column: differs.at + 1 },
    );
  const words = (failure.message.split("\n")[0] ?? "").replace(prefix, "").trim();
  if (failure.status?.startsWith("42"))
    return new StatementRefused("SyntaxError", words, position(failure.message, statement));
  return new StatementFailed(words);
};

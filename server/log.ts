/** The server's log: one JSON object a line, on stderr; `verbose`, one for every request too. */
import { type Logger, pino } from "pino";
import { plainError } from "./plain-error.ts";

export const openLog = (verbose: boolean): Logger =>
  pino(
    { level: verbose ? "debug" : "warn", serializers: { err: (error: unknown) => plainError(error) } },
    pino.destination({ fd: 2, sync: true }),
  );

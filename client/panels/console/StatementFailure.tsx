import { ApiError } from "../../api.ts";
import { Failure } from "../states/QueryState.tsx";
import classes from "./console.module.css";
import { remarksOf } from "./place-of-error.ts";

type StatementFailureProps = { error: Error; statement: string; onRetry: () => void };

/** Of a statement that would be refused again as it stands. */
const adviceFor = ({ code }: ApiError): string | null => {
  if (code === "engine-differs") return "Write it the other way, or connect a Neo4j.";
  if (code === "parameter-missing") return "Fill in the parameters under the statement.";
  if (code === "statement-timeout" || code === "statement-memory" || code === "too-costly")
    return "Ask for less at a time: name labels and types, bound the paths, add a LIMIT.";
  if (code.endsWith("-refused")) return "Nothing was run, and nothing was changed.";
  return null;
};

/** Why a statement gave no result: the server's words, the place in the text in words, what to do next. */
export function StatementFailure({ error, statement, onRetry }: StatementFailureProps) {
  const own = error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
  if (!own) return <Failure error={error} onRetry={onRetry} />;
  const [remark] = remarksOf(error, statement);
  const before = statement.slice(0, remark?.start ?? 0).split("\n");
  const advice = (
    <>
      {remark === undefined ? null : (
        <span className={classes.place}>
          Line {before.length}, column {(before.at(-1)?.length ?? 0) + 1}
          {remark.start < statement.length ? (
            <>
              , at <code>{statement.slice(remark.start, remark.end)}</code>
            </>
          ) : (
            ", at the end"
          )}
          .{" "}
        </span>
      )}
      {adviceFor(error) ?? "Change the statement and run it again."}
    </>
  );
  return <Failure error={error} advice={advice} />;
}

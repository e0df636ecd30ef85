import { Alert, Button, Loader } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ApiError } from "../../api.ts";
import classes from "./states.module.css";

/** What to do next, by the code of the error. */
const adviceFor = (error: Error): string => {
  if (!(error instanceof ApiError)) return "Try again; if it stays, reload the page.";
  if (error.code === "no-server") return "Start the server, then try again. Nothing that you did here is lost.";
  if (error.status === 404) return "It may have changed with an import or a verdict. Search for it again.";
  if (error.status === 429) return "Wait a few seconds, then try again.";
  if (error.status === 503) return "The database is not ready; it is tried again when you press the button.";
  return "Try again; if it stays, look at the server's log.";
};

/** @param advice what to do next, where its place knows better than the error's code. */
export function Failure({ error, advice, onRetry }: { error: Error; advice?: ReactNode; onRetry?: () => void }) {
  return (
    <Alert color="red" variant="outline" icon={<IconAlertCircle aria-hidden />} title={error.message} role="alert">
      <p className={classes.advice}>{advice ?? adviceFor(error)}</p>
      {onRetry ? (
        <Button size="xs" variant="default" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </Alert>
  );
}

export function Waiting({ what }: { what: string }) {
  return (
    <div className={classes.waiting} role="status">
      <Loader size="sm" aria-hidden />
      <span>Loading {what} …</span>
    </div>
  );
}

/** A part that has nothing to show, and what to do about it. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.nothing}>
      <p className={classes.nothingTitle}>{title}</p>
      {children}
    </div>
  );
}

type QueryStateProps<Data> = {
  query: UseQueryResult<Data, Error>;
  /** What is loaded, after "Loading": `the article`. */
  what: string;
  children: (data: Data) => ReactNode;
};

/** Loading, failed or there: each panel shows all three. */
export function QueryState<Data>({ query, what, children }: QueryStateProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting what={what} />;
}

/** New articles: files, folders, pages or pasted text; looked at before anything is stored. */
import { Alert, Button, Group, Progress } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { takesText } from "../takes-text.ts";
import { AddressForm } from "./import/AddressForm.tsx";
import { DropZone } from "./import/DropZone.tsx";
import { ImportResults } from "./import/ImportResults.tsx";
import classes from "./import/import.module.css";
import {
  cancelImport,
  type ImportState,
  startImport,
  takeUpRunning,
  tryAgain,
  useImport,
} from "./import/import-run.ts";
import { PasteForm } from "./import/PasteForm.tsx";
import { showArticlesInGraph } from "./import/show-articles.ts";
import { WaitingList } from "./import/WaitingList.tsx";
import { entriesOf, importable } from "./import/waiting.ts";

type Run = NonNullable<ImportState["run"]>;

const count = (run: Run, outcome: Run["items"][number]["outcome"]) =>
  run.items.filter((item) => item.outcome === outcome).length;

const summaryOf = (run: Run) => {
  const of = (outcome: Run["items"][number]["outcome"]) => count(run, outcome).toLocaleString();
  if (run.state === "running") {
    const progress = `${run.done.toLocaleString()} of ${run.total.toLocaleString()}`;
    return `${progress}${run.current ? `: ${run.current}` : ""}`;
  }
  if (run.preview) {
    const there = count(run, "unchanged") > 0 ? `, ${of("unchanged")} already there` : "";
    const unread = count(run, "failed") > 0 ? `, ${of("failed")} not readable` : "";
    return `${of("preview")} read, nothing imported yet${there}${unread}`;
  }
  const ended = { done: "Done", cancelled: "Cancelled", failed: "Stopped" }[run.state];
  return `${ended}: ${of("new")} new, ${of("unchanged")} unchanged, ${of("failed")} failed`;
};

function JobActions({ run, ready }: { run: Run; ready: number }) {
  const stored = run.items.flatMap(({ articleId, outcome }) => (articleId && outcome !== "failed" ? [articleId] : []));
  if (run.state === "running")
    return (
      <Button size="xs" variant="default" onClick={() => void cancelImport()}>
        Cancel
      </Button>
    );
  const failed = entriesOf(run.failed).length;
  if (run.preview)
    return stored.length > 0 && ready > 0 ? (
      <Button size="xs" onClick={() => void startImport(false)}>
        Import {ready.toLocaleString()}
      </Button>
    ) : null;
  return (
    <Group gap="xs">
      {failed > 1 ? (
        <Button size="xs" variant="default" onClick={() => void tryAgain()}>
          Try the {failed.toLocaleString()} failed ones again
        </Button>
      ) : null}
      {stored.length > 0 ? (
        <Button size="xs" variant="default" onClick={() => void showArticlesInGraph(stored)}>
          Show their graph
        </Button>
      ) : null}
    </Group>
  );
}

function Job({ run, ready }: { run: Run; ready: number }) {
  const box = useRef<HTMLElement>(null);
  const found = run.preview && run.state !== "running";
  // It comes beneath the form that asked for it, where it would have to be looked for.
  useEffect(() => {
    box.current?.scrollIntoView({ block: found ? "start" : "nearest" });
    // The button that asked for it is gone or can be pressed no more; who writes the next text is left alone.
    if (found && !takesText(document.activeElement)) box.current?.focus({ preventScroll: true });
  }, [found]);
  return (
    <section ref={box} className={classes.job} tabIndex={-1} aria-label={run.preview ? "Preview" : "Import"}>
      <Group justify="space-between" gap="xs" mb="xs">
        <p className={classes.summary} role="status" dir="auto">
          {summaryOf(run)}
        </p>
        <JobActions run={run} ready={ready} />
      </Group>
      {run.state === "running" ? (
        <Progress.Root size="md">
          <Progress.Section
            value={run.total === 0 ? 0 : (100 * run.done) / run.total}
            aria-label="Progress of the import"
          />
        </Progress.Root>
      ) : null}
      {run.reason ? (
        <Alert color="red" variant="outline" icon={<IconAlertCircle aria-hidden />} my="xs" role="alert">
          {run.reason} What was imported before stays; try the rest again.
        </Alert>
      ) : null}
      <ImportResults items={run.items} failed={run.failed} />
    </section>
  );
}

export default function ImportPanel() {
  const { waiting, run } = useImport();
  useEffect(() => {
    // An import that cannot be asked for is none to take up; the page says elsewhere that the server is away.
    void takeUpRunning().catch(() => undefined);
  }, []);
  return (
    <section className={classes.panel} aria-labelledby="import-title">
      <h2 id="import-title" className={classes.title}>
        Import articles
      </h2>
      <DropZone />
      <AddressForm />
      <PasteForm />
      <WaitingList waiting={waiting} run={run} />
      {run ? <Job run={run} ready={importable(waiting, run.items)} /> : null}
    </section>
  );
}

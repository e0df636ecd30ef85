/** New articles: files, folders or pasted text; looked at before anything is stored. */
import { Alert, Button, Group, Progress } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { DropZone } from "./import/DropZone.tsx";
import { ImportResults } from "./import/ImportResults.tsx";
import classes from "./import/import.module.css";
import {
  cancelImport,
  clearWaiting,
  type ImportState,
  mostPreviewed,
  startImport,
  useImport,
} from "./import/import-run.ts";
import { PasteForm } from "./import/PasteForm.tsx";
import { showArticlesInGraph } from "./import/show-articles.ts";

type Run = NonNullable<ImportState["run"]>;

const count = (run: Run, outcome: Run["items"][number]["outcome"]) =>
  run.items.filter((item) => item.outcome === outcome).length;

const summaryOf = (run: Run) => {
  if (run.state === "running") return `${run.done} of ${run.total}${run.current ? `: ${run.current}` : ""}`;
  if (run.preview) return `${count(run, "preview")} read, nothing stored yet, ${count(run, "failed")} not readable`;
  const ended = { done: "Done", cancelled: "Cancelled", failed: "Stopped" }[run.state];
  return `${ended}: ${count(run, "new")} new, ${count(run, "unchanged")} unchanged, ${count(run, "failed")} failed`;
};

function WaitingList({ waiting, running }: { waiting: ImportState["waiting"]; running: boolean }) {
  const total = waiting.files.length + waiting.texts.length;
  if (total === 0 && waiting.leftOut.length === 0) return null;
  const names = [...waiting.texts.map(({ title }) => title ?? "pasted text"), ...waiting.files.map(({ name }) => name)];
  return (
    <section className={classes.waiting} aria-label="Waiting to be imported">
      <p>
        <strong>{total === 1 ? "1 file or text" : `${total} files and texts`}</strong> chosen:{" "}
        <bdi>{names.slice(0, 6).join(", ")}</bdi>
        {names.length > 6 ? ` and ${names.length - 6} more` : ""}
      </p>
      {waiting.leftOut.length > 0 ? (
        <p className={classes.muted}>
          {waiting.leftOut.length} of no readable format left out: <bdi>{waiting.leftOut.slice(0, 5).join(", ")}</bdi>
        </p>
      ) : null}
      <Group gap="xs">
        <Button disabled={total === 0 || running} onClick={() => void startImport(false)}>
          Import {total}
        </Button>
        <Button variant="default" disabled={total === 0 || running} onClick={() => void startImport(true)}>
          {total > mostPreviewed ? `Preview the first ${mostPreviewed}` : "Preview"}
        </Button>
        <Button variant="subtle" disabled={running} onClick={clearWaiting}>
          Clear
        </Button>
      </Group>
    </section>
  );
}

function Job({ run }: { run: Run }) {
  const running = run.state === "running";
  const stored = run.items.flatMap(({ articleId, outcome }) => (articleId && outcome !== "failed" ? [articleId] : []));
  return (
    <section className={classes.job} aria-label={run.preview ? "Preview" : "Import"}>
      <Group justify="space-between" gap="xs" mb="xs">
        <p className={classes.summary} role="status">
          {summaryOf(run)}
        </p>
        {running ? (
          <Button size="xs" variant="default" onClick={() => void cancelImport()}>
            Cancel
          </Button>
        ) : null}
        {!running && !run.preview && stored.length > 0 ? (
          <Button size="xs" variant="default" onClick={() => void showArticlesInGraph(stored)}>
            Show their graph
          </Button>
        ) : null}
      </Group>
      {running ? (
        <Progress.Root size="md">
          <Progress.Section
            value={run.total === 0 ? 0 : (100 * run.done) / run.total}
            aria-label="Progress of the import"
          />
        </Progress.Root>
      ) : null}
      {run.reason ? (
        <Alert color="red" variant="outline" icon={<IconAlertCircle aria-hidden />} my="xs" role="alert">
          {run.reason} What was stored before stays stored; try the rest again.
        </Alert>
      ) : null}
      <ImportResults items={run.items} />
    </section>
  );
}

export default function ImportPanel() {
  const { waiting, run } = useImport();
  return (
    <section className={classes.panel} aria-labelledby="import-title">
      <h2 id="import-title" className={classes.title}>
        Import articles
      </h2>
      <DropZone />
      <PasteForm />
      <WaitingList waiting={waiting} running={run?.state === "running"} />
      {run ? <Job run={run} /> : null}
    </section>
  );
}

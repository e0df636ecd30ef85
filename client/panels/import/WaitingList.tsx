import { Button, CloseButton, Group } from "@mantine/core";
import { useState } from "react";
import { counted } from "../../counted.ts";
import classes from "./import.module.css";
import { clearWaiting, type ImportState, mostPreviewed, startImport, takeOut } from "./import-run.ts";
import { entriesOf, importable, type Waiting } from "./waiting.ts";

const firstListed = 12;

/** What was chosen, each to be taken out again, and what to do with it. */
export function WaitingList({ waiting, run }: { waiting: Waiting; run: ImportState["run"] }) {
  const running = run?.state === "running";
  // What was looked at is imported from beside what was found.
  const looked = run?.preview === true && run.items.some(({ outcome }) => outcome === "preview");
  const [all, setAll] = useState(false);
  const entries = entriesOf(waiting);
  const total = entries.length;
  const ready = importable(waiting, run?.preview ? run.items : []);
  if (total === 0 && waiting.leftOut.length === 0) return null;
  const listed = all ? entries : entries.slice(0, firstListed);
  return (
    <section className={classes.waiting} aria-label="Waiting to be imported">
      <h3 className={classes.subtitle}>{counted(total, "article or file", "articles and files")} waiting</h3>
      <ul className={classes.chosen}>
        {listed.map((entry) => (
          <li key={entry.key}>
            <bdi>{entry.name}</bdi>
            <CloseButton
              size="sm"
              aria-label={`Take out ${entry.name}`}
              disabled={running}
              onClick={() => takeOut(entry)}
            />
          </li>
        ))}
      </ul>
      {listed.length < total ? (
        <button type="button" className={classes.link} onClick={() => setAll(true)}>
          Show all {total.toLocaleString()}
        </button>
      ) : null}
      {waiting.leftOut.length > 0 ? (
        <p className={classes.muted}>
          {waiting.leftOut.length.toLocaleString()} of no readable format left out:{" "}
          <bdi>{waiting.leftOut.slice(0, 5).join(", ")}</bdi>
          {waiting.leftOut.length > 5 ? " …" : ""}
        </p>
      ) : null}
      <Group gap="xs" mt="xs">
        {looked ? null : (
          <>
            <Button disabled={ready === 0 || running} onClick={() => void startImport(false)}>
              Import {ready.toLocaleString()}
            </Button>
            <Button variant="default" disabled={total === 0 || running} onClick={() => void startImport(true)}>
              {total > mostPreviewed ? `Preview the first ${mostPreviewed}` : "Preview"}
            </Button>
          </>
        )}
        <Button variant="subtle" disabled={running} onClick={clearWaiting}>
          Clear
        </Button>
      </Group>
    </section>
  );
}

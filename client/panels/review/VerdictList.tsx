import { Button } from "@mantine/core";
import type { RecordedVerdict } from "#contract/verdicts.ts";
import classes from "./review.module.css";
import { verdictInWords } from "./verdict-words.ts";

type VerdictListProps = { verdicts: RecordedVerdict[]; busy: boolean; onRevoke: (id: string) => void };

const time = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** Every verdict, the latest first, with who gave it and when; those taken back stay on record. */
export function VerdictList({ verdicts, busy, onRevoke }: VerdictListProps) {
  if (verdicts.length === 0) return <p className={classes.muted}>No verdicts yet.</p>;
  return (
    <ul className={classes.verdicts}>
      {[...verdicts].reverse().map(({ id, verdict, by, at, revoked }) => (
        <li key={id} data-revoked={revoked ? "yes" : "no"}>
          <span dir="auto" className={classes.verdict}>
            {verdictInWords(verdict)}
          </span>
          <span className={classes.muted}>
            <bdi>{by}</bdi>, {time.format(new Date(at))}
            {revoked
              ? `, taken back ${time.format(new Date(revoked.at))}${revoked.by === by ? "" : ` by ${revoked.by}`}`
              : ""}
          </span>
          {revoked ? null : (
            <Button size="compact-xs" variant="default" disabled={busy} onClick={() => onRevoke(id)}>
              Take back
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

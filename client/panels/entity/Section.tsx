import type { ReactNode } from "react";
import classes from "./entity.module.css";

type SectionProps = { title: string; count?: number; closed?: boolean; children: ReactNode };

/** A part of a panel that can be folded. */
export function Section({ title, count, closed = false, children }: SectionProps) {
  return (
    <details className={classes.section} open={!closed}>
      <summary>
        <h3>{title}</h3>
        {count === undefined ? null : <span className={classes.count}>{count}</span>}
      </summary>
      <div className={classes.sectionBody}>{children}</div>
    </details>
  );
}

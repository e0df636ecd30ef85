import { z } from "zod";
import classes from "./console.module.css";

/** Neo4j expects and counts; the embedded engine measures. */
type Operator = {
  operator: string;
  detail?: string | null;
  rows?: number | null;
  estimatedRows?: number | null;
  dbHits?: number | null;
  timeMs?: number | null;
  children: Operator[];
};
const Operator: z.ZodType<Operator> = z.lazy(() =>
  z.object({
    operator: z.string(),
    detail: z.string().nullish(),
    rows: z.number().nullish(),
    estimatedRows: z.number().nullish(),
    dbHits: z.number().nullish(),
    timeMs: z.number().nullish(),
    children: z.array(Operator).default([]),
  }),
);
const Plan = z.union([Operator, z.object({ root: Operator }).transform(({ root }) => root)]);

const figures = ({ rows, estimatedRows, dbHits, timeMs }: Operator) =>
  [
    rows == null ? null : rows === 1 ? "1 row" : `${rows} rows`,
    estimatedRows == null ? null : `about ${Math.round(estimatedRows)} expected`,
    dbHits == null ? null : `${dbHits} database hits`,
    timeMs == null ? null : `${timeMs.toFixed(2)} ms`,
  ]
    .filter((part) => part !== null)
    .join(" · ");

function Step({ step }: { step: Operator }) {
  return (
    <li>
      <p className={classes.operator}>
        <strong>{step.operator}</strong> <span className={classes.muted}>{figures(step)}</span>
      </p>
      {step.detail ? <code className={classes.operatorDetail}>{step.detail}</code> : null}
      {step.children.length > 0 ? (
        <ul className={classes.plan}>
          {step.children.map((child, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan is drawn once and never changes.
            <Step key={index} step={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** How the engine runs a statement that began with EXPLAIN or PROFILE; an unknown form is shown as it came. */
export function PlanTree({ plan }: { plan: unknown }) {
  const parsed = Plan.safeParse(plan);
  if (!parsed.success)
    return <pre className={classes.json}>{typeof plan === "string" ? plan : JSON.stringify(plan, null, 2)}</pre>;
  return (
    <ul className={classes.plan}>
      <Step step={parsed.data} />
    </ul>
  );
}

import { z } from "zod";
import classes from "./console.module.css";

type Operator = {
  operator: string;
  detail: string;
  rows: number | null;
  estimatedRows: number | null;
  dbHits: number | null;
  children: Operator[];
};
const Operator: z.ZodType<Operator> = z.lazy(() =>
  z.object({
    operator: z.string(),
    detail: z.string(),
    rows: z.number().nullable(),
    estimatedRows: z.number().nullable(),
    dbHits: z.number().nullable(),
    children: z.array(Operator),
  }),
);

const figures = ({ rows, estimatedRows, dbHits }: Operator) =>
  [
    rows === null ? null : `${rows} rows`,
    estimatedRows === null ? null : `about ${Math.round(estimatedRows)} expected`,
    dbHits === null ? null : `${dbHits} database hits`,
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
  const parsed = Operator.safeParse(plan);
  if (!parsed.success)
    return <pre className={classes.json}>{typeof plan === "string" ? plan : JSON.stringify(plan, null, 2)}</pre>;
  return (
    <ul className={classes.plan}>
      <Step step={parsed.data} />
    </ul>
  );
}

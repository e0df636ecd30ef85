/** The server's plan of a statement, walked before the statement is run, and as the console shows it. */
import type { Plan, ProfiledPlan } from "neo4j-driver";
import { readingProcedures } from "./cypher-gate/procedures.ts";
import { type RefusalCode, StatementRefused } from "./errors.ts";
import { toNative } from "./neo4j-values.ts";

/** Operators that reach beyond the graph, by the beginning of their names. READ mode lets every one of them run. */
const refused: [RegExp, RefusalCode, string][] = [
  [/^LoadCSV/, "FileAccessRefused", "LOAD CSV reads files and addresses; it is not run here."],
  [/^Show(?!Indexes|Constraints)/, "AdministrationRefused", "SHOW is run here for indexes and constraints alone."],
  [/^Terminate/, "AdministrationRefused", "Transactions are not ended from here."],
  [
    /^Transaction(Apply|Foreach)/,
    "ClauseRefused",
    "IN TRANSACTIONS opens transactions beyond the limits that hold here.",
  ],
  [
    /^(Create|Merge|Delete|DetachDelete|Set|Remove|Foreach|Subquery?Foreach)/,
    "WriteRefused",
    "Only reading statements are run here.",
  ],
];

type Operator = Pick<Plan, "operatorType" | "arguments"> & { children: Operator[] };

/** @throws StatementRefused where the plan holds an operator or a procedure that is not for users. */
export const walkPlan = (operator: Operator): void => {
  for (const [name, code, words] of refused)
    if (name.test(operator.operatorType)) throw new StatementRefused(code, words);
  if (operator.operatorType.startsWith("ProcedureCall")) {
    const details = String(operator.arguments.Details ?? operator.arguments.Signature ?? "");
    const name = details.replaceAll("`", "").split("(")[0]?.trim() ?? "";
    if (!readingProcedures.has(name.toLowerCase()))
      throw new StatementRefused("ProcedureRefused", `The procedure ${name} is not run here.`);
  }
  for (const child of operator.children) walkPlan(child);
};

export type PlanNode = {
  operator: string;
  detail: string;
  rows: number | null;
  estimatedRows: number | null;
  dbHits: number | null;
  children: PlanNode[];
};

/** The plan as plain JSON. */
export const plainPlan = (plan: Plan | ProfiledPlan): PlanNode => ({
  operator: plan.operatorType.split("@")[0] ?? plan.operatorType,
  detail: String(plan.arguments.Details ?? ""),
  rows: "rows" in plan ? Number(plan.rows) : null,
  estimatedRows: typeof plan.arguments.EstimatedRows === "number" ? plan.arguments.EstimatedRows : null,
  dbHits: "dbHits" in plan ? Number(toNative(plan.dbHits)) : null,
  children: plan.children.map(plainPlan),
});

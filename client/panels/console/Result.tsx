import { Alert, Button, Group, Tabs } from "@mantine/core";
import { IconClipboard, IconDownload, IconScissors } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import type { CypherResponse } from "#contract/cypher.ts";
import { part } from "../../part.ts";
import { csvOf, tabbedOf } from "../csv.ts";
import { saveFile } from "../save-file.ts";
import { Nothing, Waiting } from "../states/QueryState.tsx";
import { cellInWords } from "./cell-words.ts";
import classes from "./console.module.css";
import { PlanTree } from "./PlanTree.tsx";
import { ResultTable } from "./ResultTable.tsx";

const ResultGraph = part(async () => ({ default: (await import("./ResultGraph.tsx")).ResultGraph }));

const number = new Intl.NumberFormat();
const engines = { embedded: "embedded engine", neo4j: "Neo4j" };

/** What was cut off, and where the line is drawn. */
function CutNotice({ cut }: { cut: CypherResponse["cut"] }) {
  if (!cut.rows && !cut.bytes) return null;
  const cap = cut.rows
    ? `the first ${number.format(cut.maxRows)} rows`
    : `the first ${number.format(cut.maxBytes / 1_000_000)} MB`;
  return (
    <Alert color="yellow" variant="outline" icon={<IconScissors aria-hidden />} mb="xs">
      There was more: these are {cap}. Add a LIMIT, an ORDER BY or a narrower WHERE to see the part you need.
    </Alert>
  );
}

const rowsAsText = ({ columns, rows }: CypherResponse) => [columns, ...rows.map((row) => row.map(cellInWords))];

function Tools({ result }: { result: CypherResponse }) {
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(tabbedOf(rowsAsText(result))).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" leftSection={<IconClipboard size={15} aria-hidden />} onClick={copy}>
        {copied === "yes" ? "Copied" : "Copy the rows"}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        onClick={() => saveFile("result.csv", "text/csv", csvOf(rowsAsText(result)))}
      >
        CSV
      </Button>
      {copied === "no" ? <span role="alert">The browser did not allow it; use CSV.</span> : null}
    </Group>
  );
}

/** The answer to a statement as table, graph, JSON and plan. */
export function Result({ result }: { result: CypherResponse }) {
  const { rows, graph, plan, columns } = result;
  // After EXPLAIN: the statement was looked at, and has no rows to be without.
  const isPlanAlone = plan !== null && columns.length === 0;
  const counted = rows.length === 1 ? "1 row" : `${number.format(rows.length)} rows`;
  return (
    <div>
      <CutNotice cut={result.cut} />
      <Tabs defaultValue={isPlanAlone ? "plan" : "table"} keepMounted={false}>
        <div className={classes.resultBar}>
          <Tabs.List>
            {isPlanAlone ? null : (
              <>
                <Tabs.Tab value="table">Table</Tabs.Tab>
                <Tabs.Tab value="graph">Graph</Tabs.Tab>
                <Tabs.Tab value="json">JSON</Tabs.Tab>
              </>
            )}
            {plan === null ? null : <Tabs.Tab value="plan">Plan</Tabs.Tab>}
          </Tabs.List>
          <p className={classes.muted} role="status">
            {isPlanAlone ? "Planned, not run," : counted} in {number.format(result.milliseconds)} ms ·{" "}
            {engines[result.engine]}
          </p>
          {rows.length > 0 ? <Tools result={result} /> : null}
        </div>
        <Tabs.Panel value="table" pt="xs">
          {rows.length === 0 ? (
            <Nothing title="No rows">
              <p>The statement ran, and nothing in the graph fits. Check names and dates, or widen the pattern.</p>
            </Nothing>
          ) : (
            <ResultTable result={result} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="graph" pt="xs">
          <Suspense fallback={<Waiting what="the drawing" />}>
            <ResultGraph graph={graph} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="json" pt="xs">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
          <pre className={classes.json} tabIndex={0}>
            {JSON.stringify({ columns: result.columns, rows }, null, 2)}
          </pre>
        </Tabs.Panel>
        {plan === null ? null : (
          <Tabs.Panel value="plan" pt="xs">
            <PlanTree plan={plan} />
          </Tabs.Panel>
        )}
      </Tabs>
    </div>
  );
}

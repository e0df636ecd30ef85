/** Any reading Cypher statement, with an editor that helps and results as table, graph, JSON and plan. */
import { Button, Group, TextInput } from "@mantine/core";
import { IconDeviceFloppy, IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useCypher } from "../api.ts";
import { set } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { CypherEditor } from "./console/CypherEditor.tsx";
import classes from "./console/console.module.css";
import {
  forgetStatement,
  type KeptStatement,
  ranStatements,
  rememberRun,
  savedStatements,
  saveStatement,
} from "./console/kept-statements.ts";
import { ParameterForm } from "./console/ParameterForm.tsx";
import { remarksOf } from "./console/place-of-error.ts";
import { Result } from "./console/Result.tsx";
import { StatementFailure } from "./console/StatementFailure.tsx";
import { StatementShelf } from "./console/StatementShelf.tsx";
import { parametersOf } from "./console/statement-parts.ts";
import { Waiting } from "./states/QueryState.tsx";

const edit = (fields: { statement?: string; parameters?: Record<string, unknown> }) =>
  change(set(fields), "write a statement");

function SaveForm({ onSave }: { onSave: (name: string) => void }) {
  const [name, setName] = useState("");
  return (
    <form
      className={classes.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onSave(name.trim());
        setName("");
      }}
    >
      <TextInput
        size="xs"
        aria-label="Name for this statement"
        placeholder="Name for this statement"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" type="submit" leftSection={<IconDeviceFloppy size={15} aria-hidden />}>
        Save
      </Button>
    </form>
  );
}

export default function CypherConsole() {
  const statement = useView((state) => state.statement);
  const parameters = useView((state) => state.parameters);
  const [ran, setRan] = useState(ranStatements);
  const [saved, setSaved] = useState(savedStatements);
  const [failed, setFailed] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  const cypher = useCypher();
  const names = parametersOf(statement);

  const run = (kept: Pick<KeptStatement, "statement" | "parameters"> = { statement, parameters }) => {
    if (kept.statement.trim() === "") return;
    const wanted = parametersOf(kept.statement).filter((name) => name in kept.parameters);
    const params = Object.fromEntries(wanted.map((name) => [name, kept.parameters[name]]));
    abort.current?.abort();
    abort.current = new AbortController();
    setRan(rememberRun(kept.statement, params));
    setFailed(null);
    cypher.mutate(
      { query: kept.statement, params, signal: abort.current.signal },
      { onError: () => setFailed(kept.statement) },
    );
  };
  const choose = (kept: KeptStatement) => {
    edit({ statement: kept.statement, parameters: kept.parameters });
    const complete = parametersOf(kept.statement).every((name) => name in kept.parameters);
    if (complete) run(kept);
  };
  const stop = () => {
    abort.current?.abort();
    cypher.reset();
  };
  const aborted = cypher.error instanceof DOMException;
  const remarks = cypher.error && failed === statement ? remarksOf(cypher.error, statement) : [];

  return (
    <section className={classes.console} aria-labelledby="console-title">
      <div className={classes.main}>
        <h2 id="console-title" className={classes.title}>
          Cypher
        </h2>
        <p className={classes.muted}>
          Reading statements only; nothing that runs here can change the graph. Ctrl + Enter runs the statement.
        </p>
        <CypherEditor
          statement={statement}
          parameters={parameters}
          remarks={remarks}
          onChange={(text) => edit({ statement: text })}
          onRun={() => run()}
        />
        <ParameterForm
          names={names}
          values={parameters}
          onChange={(values) => edit({ parameters: values })}
          onRun={() => run()}
        />
        <Group justify="space-between" my="sm">
          <Group gap="xs">
            <Button
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              disabled={statement.trim() === ""}
              onClick={() => run()}
            >
              Run
            </Button>
            {cypher.isPending ? (
              <Button variant="default" leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={stop}>
                Stop
              </Button>
            ) : null}
          </Group>
          <SaveForm onSave={(name) => setSaved(saveStatement({ name, statement, parameters }))} />
        </Group>
        {cypher.isPending ? <Waiting what="the result" /> : null}
        {cypher.error && !aborted ? (
          <StatementFailure error={cypher.error} statement={failed ?? statement} onRetry={() => run()} />
        ) : null}
        {cypher.data ? <Result result={cypher.data} /> : null}
      </div>
      <aside className={classes.side} aria-label="Statements to begin with">
        <StatementShelf
          ran={ran}
          saved={saved}
          onChoose={choose}
          onForget={(name) => setSaved(forgetStatement(name))}
        />
      </aside>
    </section>
  );
}

import { Button, Code } from "@mantine/core";
import { IconTerminal2 } from "@tabler/icons-react";
import type { AskResponse } from "#contract/api.ts";
import { counted } from "../../counted.ts";
import { FactTable } from "../entity/FactTable.tsx";
import { EntityChip } from "../evidence/EntityChip.tsx";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { ExportMenu } from "../meetings/ExportMenu.tsx";
import { MeetingsList } from "../meetings/MeetingsList.tsx";
import { openInConsole, showOnCanvas } from "../navigation.ts";
import classes from "./ask.module.css";
import { type Asked, ask } from "./conversation.ts";
import { InterpretedForm } from "./InterpretedForm.tsx";

const headings: Record<AskResponse["outcome"], string | null> = {
  answered: null,
  "no-evidence": "No evidence",
  "unknown-name": "An unknown name",
  "not-understood": "Not understood",
};

/** Other questions, to be asked by a press. */
export function Suggestions({ questions, label }: { questions: string[]; label: string }) {
  if (questions.length === 0) return null;
  return (
    <div className={classes.suggestions}>
      <p>{label}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => void ask(question)}>
              <bdi>{question}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type StatementProps = { cypher: NonNullable<AskResponse["cypher"]>; hash: string };

/** What ran, and on which state of the library: the same statement on the same state gives the same rows. */
function Statement({ cypher, hash }: StatementProps) {
  return (
    <details className={classes.cypher}>
      <summary>The Cypher that was run</summary>
      <Code block tabIndex={0}>
        {cypher.query}
      </Code>
      {Object.keys(cypher.params).length > 0 ? (
        <dl className={classes.params}>
          {Object.entries(cypher.params).map(([name, value]) => (
            <div key={name}>
              <dt>${name}</dt>
              <dd dir="auto">{JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p>
        It ran on the articles and verdicts of that time, whose fingerprint is <code>{hash.slice(0, 12)}</code>.
      </p>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTerminal2 size={15} aria-hidden />}
        onClick={() => openInConsole(cypher.query, cypher.params)}
      >
        Open in the console
      </Button>
    </details>
  );
}

function Facts({ facts }: { facts: AskResponse["facts"] }) {
  const things = [...new Map(facts.map(({ about }) => [about.id, about])).values()];
  return things.map((thing) => (
    <section key={thing.id} className={classes.facts}>
      <EntityChip entity={thing} />
      <FactTable facts={facts.filter(({ about }) => about.id === thing.id).map(({ fact }) => fact)} />
    </section>
  ));
}

/** An answer with all that it stands on: what was understood, rows, facts, sentences, the statement that ran. */
export function Answer({ asked, answer }: { asked: Asked; answer: AskResponse }) {
  const { rows, related = [], facts, entities, evidence, corpus } = answer;
  const heading = headings[answer.outcome];
  // Sentences that stand beside a row or a fact are not repeated below.
  const shown = new Set([
    ...rows.flatMap((row) => row.evidence.map(({ claimId }) => claimId)),
    ...facts.flatMap(({ fact }) => fact.values.flatMap((value) => value.evidence.map(({ claimId }) => claimId))),
  ]);
  const rest = evidence.filter(({ claimId }) => !shown.has(claimId));
  const ids = [
    ...new Set([
      ...rows.flatMap((row) => [row.id, ...row.participants.map(({ id }) => id)]),
      ...entities.map(({ id }) => id),
    ]),
  ];
  return (
    <div className={classes.answer} data-outcome={answer.outcome}>
      {answer.interpretation ? (
        <p className={classes.interpretation} dir="auto">
          <b>Understood</b> {answer.interpretation}
        </p>
      ) : null}
      {heading ? <p className={classes.outcome}>{heading}</p> : null}
      <p className={classes.summary} dir="auto">
        {answer.summary}
      </p>
      {entities.length > 0 ? (
        <p className={classes.entities}>
          {entities.map((entity) => (
            <EntityChip key={entity.id} entity={entity} />
          ))}
        </p>
      ) : null}
      {answer.outcome === "answered" ? (
        <div className={classes.tools}>
          {rows.length > 0 ? (
            <Button size="xs" variant="default" onClick={() => showOnCanvas(ids)}>
              Show in the graph
            </Button>
          ) : null}
          <ExportMenu source={{ ask: asked }} />
        </div>
      ) : null}
      {rows.length > 0 ? <MeetingsList meetings={rows} caption={answer.summary} /> : null}
      {related.length > 0 ? (
        <details className={classes.related}>
          <summary>Not an answer, but near: {related.length === 1 ? "1 event" : `${related.length} events`}</summary>
          <MeetingsList meetings={related} caption="Near what was asked for, and no answer to it" />
        </details>
      ) : null}
      <Facts facts={facts} />
      {rest.length > 0 ? <EvidenceList evidence={rest} /> : null}
      {answer.interpreted ? <InterpretedForm question={asked.question} interpreted={answer.interpreted} /> : null}
      {answer.cypher ? <Statement cypher={answer.cypher} hash={corpus.hash} /> : null}
      <Suggestions
        questions={answer.suggestions}
        label={answer.outcome === "answered" ? "Ask further" : "Questions that can be answered"}
      />
      <p className={classes.corpus}>From {counted(corpus.articles, "article")}</p>
    </div>
  );
}

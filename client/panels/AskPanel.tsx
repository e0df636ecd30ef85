/** Questions in plain words, answered with rows, sentences and the statement that ran; follow-ups stay in one conversation. */
import { Button, TextInput } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useArticles } from "../api.ts";
import { set } from "../state.ts";
import { change, useView, viewState } from "../view-store.ts";
import { Answer, Suggestions } from "./ask/Answer.tsx";
import classes from "./ask/ask.module.css";
import { ask, forgetConversation, type Turn, useConversation } from "./ask/conversation.ts";
import { NoArticles } from "./states/NoArticles.tsx";
import { Failure, Waiting } from "./states/QueryState.tsx";

const examples = [
  "Who met whom?",
  "Which meetings were planned?",
  "Which agreements were revoked, by whom and when?",
  "What do the sources disagree on?",
];

function Exchange({ turn }: { turn: Turn }) {
  const start = useRef<HTMLLIElement>(null);
  const settled = turn.state !== "waiting";
  useEffect(() => {
    if (settled) start.current?.scrollIntoView({ block: "start" });
  }, [settled]);
  return (
    <li ref={start} className={classes.turn}>
      <p className={classes.question} dir="auto">
        {turn.question}
        {turn.edited ? <span className={classes.edited}> with changed filters</span> : null}
      </p>
      {turn.state === "waiting" ? <Waiting what="the answer" /> : null}
      {turn.state === "failed" ? <Failure error={turn.error} onRetry={() => void ask(turn.question)} /> : null}
      {turn.state === "answered" ? <Answer asked={turn.asked} answer={turn.answer} /> : null}
    </li>
  );
}

/** A question that another panel put into the view is asked once, and taken out again. */
const useHandedQuestion = () => {
  const handed = useView((state) => state.question);
  useEffect(() => {
    if (handed === "" || viewState().question === "") return;
    change(set({ question: "" }), "ask");
    void ask(handed);
  }, [handed]);
};

export default function AskPanel() {
  const turns = useConversation();
  const [typed, setTyped] = useState("");
  const isEmpty = useArticles("", 0, 1).data?.page.total === 0;
  useHandedQuestion();
  return (
    <section className={classes.panel} aria-labelledby="ask-title">
      <header className={classes.head}>
        <h2 id="ask-title">Ask the articles</h2>
        {turns.length > 0 ? (
          <Button size="xs" variant="default" onClick={forgetConversation}>
            New conversation
          </Button>
        ) : null}
      </header>
      {turns.length === 0 ? (
        <div className={classes.intro}>
          <p>
            Ask who met whom, when and where, in plain words. Every answer shows the sentences that it stands on, and
            where the articles are silent it says so.
          </p>
          {isEmpty ? (
            <NoArticles>
              <p>What you ask is answered from them alone.</p>
            </NoArticles>
          ) : (
            <Suggestions questions={examples} label="For example" />
          )}
        </div>
      ) : null}
      <ol className={classes.turns} aria-live="polite">
        {turns.map((turn) => (
          <Exchange key={turn.id} turn={turn} />
        ))}
      </ol>
      <form
        className={classes.box}
        onSubmit={(event) => {
          event.preventDefault();
          const question = typed.trim();
          if (question === "") return;
          setTyped("");
          void ask(question);
        }}
      >
        <TextInput
          className={classes.input}
          size="md"
          aria-label="Your question"
          placeholder={turns.length === 0 ? "Who met …?" : "And in May?"}
          maxLength={500}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="md" type="submit" disabled={typed.trim() === ""} leftSection={<IconSend size={16} aria-hidden />}>
          Ask
        </Button>
      </form>
    </section>
  );
}

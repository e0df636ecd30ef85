/** The questions and answers of this visit, in order. It outlives the panel, so that a look at the graph loses nothing. */
import { useSyncExternalStore } from "react";
import { AskResponse } from "#contract/api.ts";
import { post } from "../../api.ts";

export type Interpreted = NonNullable<AskResponse["interpreted"]>;

/** What was sent: an export asks the same once more. */
export type Asked = { question: string; previous?: Interpreted; interpreted?: Interpreted };

export type Turn = { id: number; question: string; edited: boolean; asked: Asked } & (
  | { state: "waiting" }
  | { state: "failed"; error: Error }
  | { state: "answered"; answer: AskResponse }
);

let turns: readonly Turn[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

const replace = (next: readonly Turn[]) => {
  turns = next;
  for (const listener of listeners) listener();
};

/** What a follow-up leans on: the interpretation of the last answer that has one. */
const lastInterpreted = (): Interpreted | null =>
  turns.reduce<Interpreted | null>(
    (last, turn) => (turn.state === "answered" ? (turn.answer.interpreted ?? last) : last),
    null,
  );

/** Asks, and adds question and answer to the conversation. With `interpreted`, the edited form is run instead of the words. */
export const ask = async (question: string, interpreted: Interpreted | null = null): Promise<void> => {
  const previous = lastInterpreted();
  const asked: Asked = { question, ...(previous ? { previous } : {}), ...(interpreted ? { interpreted } : {}) };
  const turn = { id: ++lastId, question, edited: interpreted !== null, asked };
  replace([...turns, { ...turn, state: "waiting" }]);
  const settle = (settled: Turn) => replace(turns.map((one) => (one.id === turn.id ? settled : one)));
  try {
    settle({ ...turn, state: "answered", answer: await post(AskResponse, "/api/ask", asked) });
  } catch (error) {
    settle({ ...turn, state: "failed", error: error instanceof Error ? error : new Error(String(error)) });
  }
};

export const forgetConversation = (): void => replace([]);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useConversation = (): readonly Turn[] => useSyncExternalStore(subscribe, () => turns);

/** Asks the worker with Neo4j's language support. It starts with the first question and lives as long as the page. */
import type { Coloured, Named, Offered, SupportRequest, Vocabulary } from "./cypher-support.ts";

type Waiting = Map<number, (answer: unknown) => void>;

const start = () => {
  const worker = new Worker(new URL("./cypher.worker.ts", import.meta.url), { type: "module" });
  const waiting: Waiting = new Map();
  const leaveAll = () => {
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  };
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: unknown }>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  // A browser in which it cannot run still has an editor, without colours.
  worker.onerror = leaveAll;
  return { worker, waiting };
};

let running: ReturnType<typeof start> | null = null;
let asked = 0;

const ask = <Answer>(question: SupportRequest): Promise<Answer[]> => {
  running ??= start();
  const { worker, waiting } = running;
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, (answer) => resolve(answer as Answer[]));
    worker.postMessage({ id, asked: question });
  });
};

export const coloursOf = (statement: string) => ask<Coloured>({ kind: "colours", statement });
export const namesIn = (statement: string) => ask<Named>({ kind: "names", statement });
export const completionsAt = (statement: string, position: number, byHand: boolean, vocabulary: Vocabulary) =>
  ask<Offered>({ kind: "completions", statement, position, byHand, vocabulary });

/** Users' statements take turns: so many run at once, some more wait, and whoever comes beyond that is told to come again. */
import { StatementAborted, StoreBusy } from "./errors.ts";

export type Turns = {
  /** Resolves when it is one's turn. @throws StoreBusy where too many wait already; StatementAborted where the asker leaves. */
  take(signal?: AbortSignal): Promise<void>;
  /** Hands the turn to the next who waits. */
  done(): void;
};

export const openTurns = ({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Turns => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    take: async (signal) => {
      if (running < atOnce) {
        running += 1;
        return;
      }
      if (waiting.length >= mostWaiting)
        throw new StoreBusy("Too many statements are waiting; try again in a few seconds.");
      await new Promise<void>((resolve, reject) => {
        const begin = () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(begin), 1);
          reject(takenBack());
        };
        waiting.push(begin);
        signal?.addEventListener("abort", leave, { once: true });
      });
    },
    done: () => {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    },
  };
};

/** Nobody waits for the answer any more. */
export const takenBack = () => new StatementAborted("The request was taken back.");

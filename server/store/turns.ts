/**
 * Users' statements take turns: so many run at once, some more wait, and whoever comes beyond that is told to come again. One place is kept
 * for light statements, and they go first: heavy ones keep nobody waiting who asks little, however many come.
 */
import { StatementAborted, StoreBusy } from "./errors.ts";

export type Turns = {
  /**
   * Resolves when it is one's turn, with what hands the turn on.
   * @throws StoreBusy where too many wait already; StatementAborted where the asker leaves.
   */
  take(light: boolean, signal?: AbortSignal): Promise<() => void>;
};

type Waiting = { light: boolean; begin: () => void };

export const openTurns = ({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Turns => {
  const waiting: Waiting[] = [];
  const running = { light: 0, heavy: 0 };
  const mayRun = (light: boolean) =>
    running.light + running.heavy < atOnce && (light || running.heavy < Math.max(1, atOnce - 1));

  const callNext = () => {
    const next = waiting.find(({ light }) => light && mayRun(true)) ?? waiting.find(({ light }) => mayRun(light));
    if (next === undefined) return;
    waiting.splice(waiting.indexOf(next), 1);
    next.begin();
  };

  const begin = (light: boolean) => {
    const kind = light ? "light" : "heavy";
    running[kind] += 1;
    return () => {
      running[kind] -= 1;
      callNext();
    };
  };

  return {
    take: async (light, signal) => {
      if (mayRun(light)) return begin(light);
      if (waiting.length >= mostWaiting)
        throw new StoreBusy("Too many statements are waiting; try again in a few seconds.");
      return new Promise<() => void>((resolve, reject) => {
        const one: Waiting = {
          light,
          begin: () => {
            signal?.removeEventListener("abort", leave);
            resolve(begin(light));
          },
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(takenBack());
        };
        waiting.push(one);
        signal?.addEventListener("abort", leave, { once: true });
      });
    },
  };
};

/** Nobody waits for the answer any more. */
export const takenBack = () => new StatementAborted("The request was taken back.");

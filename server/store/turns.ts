/**
 * Users' statements take turns: so many run at once, some more wait for a while, and whoever comes beyond that is told to come again. One place
 * is kept for light statements, and they go first: heavy ones keep nobody waiting who asks little, however many come. Of those that wait,
 * the next is of the client for whom the fewest run, and not of the one who came last: many statements of one keep nobody waiting but himself.
 */
import type { Limits, UserStatement } from "./engine.ts";
import { StatementAborted, StoreBusy } from "./errors.ts";

export type Asker = {
  light: boolean;
  /** Whoever asks, under one name for all that he asks. */
  client?: string;
  /** How long to wait for a turn, in milliseconds. */
  patience?: number;
  signal?: AbortSignal;
};

export type Turns = {
  /**
   * Resolves when it is one's turn, with what hands the turn on.
   * @throws StoreBusy where too many wait already, or one's turn does not come; StatementAborted where the asker leaves.
   */
  take(asker: Asker): Promise<() => void>;
};

type Waiting = { light: boolean; client: string; begin: () => void; turnAway: () => void };

export const openTurns = ({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Turns => {
  const waiting: Waiting[] = [];
  const running: { light: boolean; client: string }[] = [];
  /** Whose statement was begun last. */
  let last: string | null = null;
  const mayRun = (light: boolean) =>
    running.length < atOnce && (light || running.filter((one) => !one.light).length < Math.max(1, atOnce - 1));
  const of = (client: string, all: { client: string }[]) => all.filter((one) => one.client === client).length;

  const next = (): Waiting | undefined => {
    const ready = waiting.filter(({ light }) => mayRun(light));
    const light = ready.filter((one) => one.light);
    const claim = ({ client }: Waiting) => of(client, running) + (client === last ? 0.5 : 0);
    // Those with the same claim stay in the order in which they came.
    return (light.length > 0 ? light : ready).sort((a, b) => claim(a) - claim(b))[0];
  };
  const callNext = () => {
    const one = next();
    if (one === undefined) return;
    leave(one);
    one.begin();
  };
  const leave = (one: Waiting) => {
    if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1);
  };

  const begin = (light: boolean, client: string) => {
    const one = { light, client };
    running.push(one);
    last = client;
    return () => {
      running.splice(running.indexOf(one), 1);
      callNext();
    };
  };

  /** The last of whoever has most waiting goes, where that is not the one who comes. */
  const makeRoom = (client: string) => {
    if (waiting.length < mostWaiting) return;
    const counted = waiting.map((one) => ({ one, count: of(one.client, waiting) }));
    const most = Math.max(...counted.map(({ count }) => count));
    const newest = counted.findLast(({ count }) => count === most);
    if (newest === undefined || most <= of(client, waiting) + 1) throw tooMany();
    newest.one.turnAway();
  };

  return {
    take: async ({ light, client = "", patience, signal }) => {
      if (mayRun(light)) return begin(light, client);
      makeRoom(client);
      return new Promise<() => void>((resolve, reject) => {
        const stopWaiting = (why: Error) => {
          leave(one);
          over();
          reject(why);
        };
        const gone = () => stopWaiting(takenBack());
        const late = () => stopWaiting(tooMany());
        const timer = patience === undefined ? undefined : setTimeout(late, patience);
        const over = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", gone);
        };
        const one: Waiting = {
          light,
          client,
          turnAway: late,
          begin: () => {
            over();
            resolve(begin(light, client));
          },
        };
        waiting.push(one);
        signal?.addEventListener("abort", gone, { once: true });
      });
    },
  };
};

/** A statement waits a little longer than one may run. */
export const askerOf = (
  { light = false, client }: UserStatement,
  { milliseconds }: Limits,
  signal?: AbortSignal,
): Asker => ({ light, client, patience: milliseconds + 3000, signal });

const tooMany = () => new StoreBusy("Too many statements are run or wait; try again in a few seconds.");

/** Nobody waits for the answer any more. */
export const takenBack = () => new StatementAborted("The request was taken back.");

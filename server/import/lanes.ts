/**
 * Work that is done one piece at a time, for several who each have a lane: the next piece is of the lane that was served
 * longest ago. So whoever brings one piece waits for one of each other lane, and not for all that they have brought.
 */

export type Lanes = {
  inTurn<Outcome>(lane: string, work: () => Promise<Outcome>): Promise<Outcome>;
  /** Resolves when nothing is done and nothing waits. */
  idle(): Promise<void>;
};

type Waiting = { lane: string; begin: () => void };

export function openLanes(): Lanes {
  const waiting: Waiting[] = [];
  /** The turn in which each lane was served last. */
  const served = new Map<string, number>();
  const resting: (() => void)[] = [];
  let busy = false;
  let turns = 0;

  function next(): Waiting | undefined {
    const turnOf = ({ lane }: Waiting) => served.get(lane) ?? 0;
    // Those of one lane stay in the order in which they came.
    return [...waiting].sort((a, b) => turnOf(a) - turnOf(b))[0];
  }

  function goOn(): void {
    const one = next();
    busy = one !== undefined;
    if (one === undefined) {
      served.clear();
      for (const rest of resting.splice(0)) rest();
      return;
    }
    waiting.splice(waiting.indexOf(one), 1);
    turns += 1;
    served.set(one.lane, turns);
    one.begin();
  }

  return {
    async inTurn(lane, work) {
      await new Promise<void>((begin) => {
        waiting.push({ lane, begin });
        if (!busy) goOn();
      });
      try {
        return await work();
      } finally {
        goOn();
      }
    },
    idle: () => new Promise((resolve) => (busy ? resting.push(resolve) : resolve())),
  };
}

/** Who brings one article waits for one of each other who brings many, and not for all that they have brought. */
import { describe, expect, it } from "vitest";
import { openLanes } from "../../server/import/lanes.ts";

/** Pieces of work that note when they are done; all are there before the first one ends. */
async function doneInOrder(lanes: string[]): Promise<string[]> {
  const { inTurn, idle } = openLanes();
  const done: string[] = [];
  for (const [index, lane] of lanes.entries())
    void inTurn(lane, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push(`${lane}${index}`);
    });
  await idle();
  return done;
}

describe("lanes", () => {
  it("are served in turn, each in its own order", async () => {
    expect(await doneInOrder(["a", "a", "a", "a", "b", "b", "c"])).toEqual(["a0", "b4", "c6", "a1", "b5", "a2", "a3"]);
  });

  it("do one piece at a time, and go on when one fails", async () => {
    const { inTurn, idle } = openLanes();
    let under = 0;
    const work = async (fails: boolean) => {
      under += 1;
      expect(under).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      if (fails) throw new Error("no");
      return "done";
    };
    const first = inTurn("a", () => work(true));
    const second = inTurn("a", () => work(false));
    await expect(first).rejects.toThrow("no");
    await expect(second).resolves.toBe("done");
    await idle();
    await expect(inTurn("b", () => work(false))).resolves.toBe("done");
  });

  it("are idle when nothing waits, and only then", async () => {
    const { inTurn, idle } = openLanes();
    await idle();
    const done: string[] = [];
    void inTurn("a", async () => void done.push("one"));
    void inTurn("b", async () => void done.push("two"));
    await idle();
    expect(done).toEqual(["one", "two"]);
  });
});

/**
 * The same question of many at once is answered once. Nobody gets an answer that was begun before the last change of the graph,
 * and none is kept once it is given: a database that is away is told to everyone who asks from then on.
 */
import { RequestRefused } from "./request-refused.ts";

export type SharedReads = {
  /**
   * Joins a read of the same key that is under way, or begins one.
   * @throws RequestRefused `overloaded` where more are under way than would be answered in good time
   */
  share(key: string, read: () => Promise<string>): Promise<string>;
};

/** Different reads under way at once; a person with many windows open comes nowhere near. */
const mostUnderWay = 80;

/** @param revision grows with each change of the graph */
export function openSharedReads(revision: () => number): SharedReads {
  const underWay = new Map<string, Promise<string>>();
  return {
    share(key, read) {
      const name = `${revision()} ${key}`;
      const begun = underWay.get(name);
      if (begun) return begun;
      if (underWay.size >= mostUnderWay)
        throw new RequestRefused("overloaded", "Too many are asking at once. Try again in a moment.", {
          retryAfter: 1,
        });
      const mine = read().finally(() => underWay.delete(name));
      underWay.set(name, mine);
      return mine;
    },
  };
}

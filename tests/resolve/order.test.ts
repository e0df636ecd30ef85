import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openResolver } from "../../server/resolve/resolver.ts";
import { keepByDeltas } from "./apply-delta.ts";
import { generateCorpus } from "./generate-corpus.ts";
import { seededRandom } from "./random.ts";

const corpora = fc.record({ seed: fc.integer({ min: 0, max: 1e6 }), order: fc.integer({ min: 0, max: 1e6 }) });
/** Few people and many meetings: much to confuse. */
const dense = { people: 7, meetings: 9, noise: 3 };

describe("the order in which articles come", () => {
  it("does not matter: shuffled imports give the same rows, byte for byte", () => {
    fc.assert(
      fc.property(corpora, ({ seed, order }) => {
        const { records } = generateCorpus(seed, dense);
        const once = JSON.stringify(openResolver(records).projection());
        const shuffled = JSON.stringify(openResolver(seededRandom(order).shuffle(records)).projection());
        expect(shuffled).toBe(once);
      }),
      { numRuns: 15 },
    );
  });

  it("does not matter one by one: the deltas add up to the same rows", () => {
    fc.assert(
      fc.property(corpora, ({ seed, order }) => {
        const { records } = generateCorpus(seed, dense);
        const resolver = openResolver([]);
        const kept = keepByDeltas();
        for (const record of seededRandom(order).shuffle(records)) kept.apply(resolver.add(record));
        const once = JSON.stringify(openResolver(records).projection());
        expect(JSON.stringify(resolver.projection())).toBe(once);
        expect(JSON.stringify(kept.projection())).toBe(once);
      }),
      { numRuns: 12 },
    );
  });

  it("does not matter when articles are taken out again", () => {
    fc.assert(
      fc.property(corpora, ({ seed, order }) => {
        const { records } = generateCorpus(seed, dense);
        const random = seededRandom(order);
        const [stay, leave] = [
          records.filter((_, index) => index % 3 > 0),
          records.filter((_, index) => index % 3 === 0),
        ];
        const resolver = openResolver(random.shuffle(records));
        const kept = keepByDeltas(resolver.projection());
        for (const record of random.shuffle(leave)) kept.apply(resolver.remove(record.article.id));
        const once = JSON.stringify(openResolver(stay).projection());
        expect(JSON.stringify(resolver.projection())).toBe(once);
        expect(JSON.stringify(kept.projection())).toBe(once);
      }),
      { numRuns: 10 },
    );
  });

  it("does not matter twice: an article that is there already changes nothing", () => {
    const { records } = generateCorpus(7, dense);
    const resolver = openResolver(records);
    const nothing = { nodes: [], relationships: [], removedNodes: [], removedRelationships: [] };
    for (const record of records) expect(resolver.add(structuredClone(record))).toEqual(nothing);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedVerdict, Verdict } from "#contract/verdicts.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { claimId } from "../../server/resolve/claim-id.ts";
import { entityKey } from "../../server/resolve/name-key.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { keepByDeltas } from "./apply-delta.ts";
import { generateCorpus } from "./generate-corpus.ts";
import { hardStories, openTeller } from "./generate-hard-stories.ts";
import { type Random, seededRandom } from "./random.ts";

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

describe("verdicts in any order among imports", () => {
  it("give what a new reading of the library with the verdicts in force gives", () => {
    fc.assert(
      fc.property(corpora, ({ seed, order }) => {
        const { records } = generateCorpus(seed, dense);
        const random = seededRandom(order);
        const verdicts: RecordedVerdict[] = [];
        const resolver = openResolver([]);
        const kept = keepByDeltas();
        for (const record of random.shuffle(records)) {
          kept.apply(resolver.add(record));
          if (random.chance(0.7)) continue;
          const known = verdicts.length > 0 && random.chance(0.3) ? random.pick(verdicts) : null;
          if (known === null) verdicts.push(chanceVerdict(random, records, verdicts.length));
          else known.revoked = { by: "editor", at: known.at };
          kept.apply(resolver.judge(structuredClone(verdicts)));
        }
        const once = JSON.stringify(openResolver(records, verdicts).projection());
        expect(JSON.stringify(resolver.projection())).toBe(once);
        expect(JSON.stringify(kept.projection())).toBe(once);
      }),
      // The examples once lost a full name whose surname a verdict had drawn away, and joined a use that was said to be no entity.
      { numRuns: 12, examples: [[{ seed: 925804, order: 3 }], [{ seed: 243256, order: 16 }]] },
    );
  });
});

describe("thirty verdicts, taken back and given again, while articles come, go and come back", () => {
  it("leave what a new reading gives, and all of them undone what there was without", () => {
    fc.assert(
      fc.property(corpora, ({ seed, order }) => {
        const corpus = generateCorpus(seed, { people: 5, meetings: 4, noise: 1 });
        const random = seededRandom(order);
        const teller = openTeller(random, corpus);
        for (const story of Object.values(hardStories)) if (random.chance(0.3)) story(teller);
        const { records } = corpus;
        const resolver = openResolver([]);
        const kept = keepByDeltas();
        const inside = new Map<string, ArticleRecord>();
        const waiting = random.shuffle(records);
        const verdicts: RecordedVerdict[] = [];
        for (let turn = 0; turn < 30 || waiting.length > 0; turn++) {
          for (const record of waiting.splice(-2)) {
            kept.apply(resolver.add(record));
            inside.set(record.article.id, record);
          }
          const leaves = random.chance(0.2) ? random.pick([...inside.values()]) : null;
          if (leaves !== null) {
            kept.apply(resolver.remove(leaves.article.id));
            inside.delete(leaves.article.id);
            if (turn < 30) waiting.unshift(leaves);
          }
          if (turn >= 30) continue;
          const known = verdicts.length > 0 && random.chance(0.35) ? random.pick(verdicts) : null;
          if (known === null) verdicts.push(chanceVerdict(random, records, verdicts.length));
          else known.revoked = known.revoked === null ? { by: "editor", at: known.at } : null;
          kept.apply(resolver.judge(structuredClone(verdicts)));
        }
        const library = [...inside.values()];
        expect(JSON.stringify(resolver.projection())).toBe(
          JSON.stringify(openResolver(library, verdicts).projection()),
        );
        kept.apply(resolver.judge(verdicts.map((one) => ({ ...one, revoked: { by: "editor", at: one.at } }))));
        expect(JSON.stringify(kept.projection())).toBe(JSON.stringify(openResolver(library).projection()));
      }),
      { numRuns: 8 },
    );
  });
});

function chanceVerdict(random: Random, records: readonly ArticleRecord[], number: number): RecordedVerdict {
  const person = (): string => {
    const { article, extraction } = random.pick(records);
    const named = extraction.entities.find((entity) => entity.type === "Person");
    return entityKey("Person", named?.name ?? "Nobody", random.chance(0.4) ? article.id : undefined);
  };
  const claim = (): string => {
    const { article, extraction } = random.pick(records);
    const event = extraction.claims.find((one) => one.type === "event");
    return event === undefined ? "" : claimId(article.id, event);
  };
  const verdict: Verdict = random.pick([
    () => ({ kind: "same", a: person(), b: person() }) as const,
    () => ({ kind: "different", a: person(), b: person() }) as const,
    () => ({ kind: "not-so", claim: claim() }) as const,
    () => ({ kind: "not-an-entity", entity: person() }) as const,
    () => ({ kind: "rename", entity: person(), name: "Somebody Else" }) as const,
    () => ({ kind: "accept", claim: claim() }) as const,
    () => ({ kind: "restatus", claim: claim(), status: "planned" }) as const,
    () => ({ kind: "redate", claim: claim(), start: "2019-05-01", end: "2019-05-01" }) as const,
  ])();
  const at = `2024-05-01T00:${String(Math.floor(number / 60)).padStart(2, "0")}:${String(number % 60).padStart(2, "0")}Z`;
  return { id: `verdict:${number}`, verdict, by: "editor", at, revoked: null };
}

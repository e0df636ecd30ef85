/** Who stood across from whom: the rule itself, and that graph and questions keep to it on each engine. */
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acrossFrom, pairsAcross, type Standing } from "#contract/across.ts";
import { Role } from "#contract/ontology.ts";
import type { Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { openGraph } from "./open-graph.ts";
import { textRecords } from "./text-library.ts";

const one = (id: string, side: number | null, role: Role = "participant"): Standing => ({ id, role, side });
const pairs = (participants: Standing[]) => pairsAcross(participants).map(([a, b]) => `${a.id}${b.id}`);

describe("the rule", () => {
  it("joins different sides, and all where no sides are told", () => {
    expect(pairs([one("a", 0), one("b", 0), one("c", 1)])).toEqual(["ac", "bc"]);
    expect(pairs([one("b", null), one("a", null)])).toEqual(["ab"]);
  });

  it("joins nobody with whom a source only tells to have been present, on whatever side", () => {
    expect(pairs([one("a", 0), one("b", 1), one("c", null, "present"), one("d", 1, "present")])).toEqual(["ab"]);
  });

  const anybody = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    role: fc.constantFrom(...Role.options),
    side: fc.constantFrom(null, 0, 1),
  });
  it("is mutual, and the same in whatever order the participants stand", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anybody, { selector: (who) => who.id }), (participants) => {
        const told = pairs(participants).sort();
        expect(pairs([...participants].reverse()).sort()).toEqual(told);
        const fromEach = participants.flatMap((who) =>
          acrossFrom(who.id, participants).map((other) => [who.id, other].sort().join("")),
        );
        expect([...fromEach].sort()).toEqual([...told, ...told].sort());
      }),
    );
  });
});

describe.each(engines())("the graph on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openGraph(engine, [
      ...textRecords("seeds", false),
      ...textRecords(join("tests", "evaluation", "dev"), true),
    ]);
  });
  afterAll(() => store.close());

  it("has MET exactly where two stood across in an encounter that happened, and not on the phone", async () => {
    const keys = async (query: string) =>
      (await store.runCypher({ query, params: {} })).rows.map((cells) => cells.map(String).join(" ")).sort();
    const met = await keys("MATCH (a:Entity)-[m:MET]->(b:Entity) RETURN a.id AS a, b.id AS b, m.eventId AS event");
    const across = await keys(
      "MATCH (a:Entity)-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-(b:Entity) WHERE e.status = 'happened' AND e.kind <> 'Call' AND b.id IN r.across AND a.id < b.id RETURN a.id AS a, b.id AS b, e.id AS event",
    );
    expect(met.length).toBeGreaterThan(20);
    expect(met).toEqual(across);
  });
});

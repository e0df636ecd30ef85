import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { Status } from "#contract/ontology.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { keepByDeltas } from "./apply-delta.ts";
import { day, type EntityDraft, keyOf, makeRecord, month } from "./make-record.ts";
import { seededRandom } from "./random.ts";

const states: [string, string][] = [
  ["Peru", "PE"],
  ["Chile", "CL"],
  ["Bolivia", "BO"],
];

type Told = {
  who?: string;
  from?: string | null;
  published?: string | null;
  date?: DateSpan;
  status?: Status;
  base?: string;
};

let count = 0;

/** An article that tells of one state's troops leaving another. */
function withdrawal({ who = "Peru", from = "Chile", published = null, date = unknownDate, status, base }: Told = {}) {
  const government = ([name, iso2]: [string, string]): EntityDraft => ({ type: "Government", name, iso2 });
  const country = ([name, iso2]: [string, string]): EntityDraft => ({ type: "Place", name, iso2, kind: "country" });
  return makeRecord({
    entities: [
      ...states.flatMap((state) => [government(state), country(state)]),
      ...(base === undefined ? [] : [{ type: "Base" as const, name: base }]),
    ],
    claims: [
      {
        type: "event",
        says: `The troops of ${who} leave ${from ?? "the country"}, ${count} say.`,
        kind: "Withdrawal",
        status: status ?? "happened",
        date,
        place: from === null ? null : keyOf("Place", from),
        participants: [{ entity: keyOf("Government", who), role: "actor", side: null }],
        concerns: base === undefined ? [] : [keyOf("Base", base)],
      },
    ],
    published,
    extra: `Text ${count++} of its own.`,
  });
}

const eventsOf = (...records: ArticleRecord[]) =>
  openResolver(records)
    .projection()
    .nodes.filter((node) => node.labels.some((label) => label === "Withdrawal"));

describe("one state's troops leaving another", () => {
  it("is one event, though no article tells the day and they are weeks apart or undated", () => {
    const months = ["2024-01-10", "2024-03-20", "2024-05-30", null].map((published) => withdrawal({ published }));
    expect(eventsOf(...months)).toHaveLength(1);
  });

  it("is the dated event of the year before, and the announced one of the year after", () => {
    const dated = withdrawal({ published: "2023-12-23", date: day("2023-12-22") });
    expect(eventsOf(dated, withdrawal({ published: "2024-08-01" }))).toHaveLength(1);
    const [told] = eventsOf(dated, withdrawal({ published: "2023-04-01", status: "planned" }));
    expect(told?.properties).toMatchObject({ status: "happened", start: "2023-12-22" });
  });

  it.each<[string, Told, Told]>([
    ["from another state", {}, { from: "Bolivia" }],
    ["by another state", {}, { who: "Bolivia" }],
    ["years apart", { published: "2020-01-10" }, { published: "2024-01-10" }],
    ["on days of their own", { date: day("2024-01-10") }, { date: day("2024-02-20") }],
    ["announced after it had happened", { published: "2024-01-10" }, { published: "2024-03-01", status: "planned" }],
    ["told and announced, nobody knows which first", {}, { status: "planned" }],
    ["from two bases", { base: "Camp Ravel" }, { base: "Camp Tarno" }],
    ["from a place that is not told", { published: "2024-01-10" }, { published: "2024-01-25", from: null }],
  ])("is two events %s", (_, one, other) => {
    expect(eventsOf(withdrawal(one), withdrawal(other))).toHaveLength(2);
  });

  it("does not depend on the order of the articles", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = seededRandom(seed);
        const dayOf = () => new Date(Date.UTC(2022, random.below(36), 1 + random.below(28))).toISOString().slice(0, 10);
        const records = Array.from({ length: 60 }, () =>
          withdrawal({
            who: random.chance(0.8) ? "Peru" : "Bolivia",
            from: random.chance(0.2) ? null : "Chile",
            published: random.chance(0.2) ? null : dayOf(),
            status: random.chance(0.3) ? "planned" : "happened",
            date: random.pick([unknownDate, unknownDate, unknownDate, day(dayOf()), month(dayOf().slice(0, 7))]),
          }),
        );
        const once = JSON.stringify(openResolver(records).projection());
        const kept = keepByDeltas();
        const resolver = openResolver([]);
        for (const record of random.shuffle(records)) kept.apply(resolver.add(record));
        expect(JSON.stringify(resolver.projection()) === once).toBe(true);
        expect(JSON.stringify(kept.projection()) === once).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

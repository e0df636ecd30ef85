/** What was told before the day, and what was told of it afterwards: one event, and only the second says what came of it. */
import { describe, expect, it } from "vitest";
import { unknownDate } from "#contract/date-span.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { type ClaimDraft, day, type EntityDraft, keyOf, makeRecord, meeting, month } from "./make-record.ts";

const cast: EntityDraft[] = [
  { type: "Person", name: "Orla Vance" },
  { type: "Person", name: "Piet Hamlin" },
  { type: "Person", name: "Rosa Ibarra" },
  { type: "Place", name: "Bergen", iso2: "NO", kind: "city" },
];
const [orla, piet, rosa] = ["person:orla vance", "person:piet hamlin", "person:rosa ibarra"] as const;
const bergen = keyOf("Place", "Bergen");

let count = 0;
const article = (published: string | null, ...claims: ClaimDraft[]) =>
  makeRecord({
    entities: cast,
    claims,
    published,
    extra: `Number ${count++} tells nothing of number ${count * 7919}.`,
  });
const told = (
  status: "happened" | "planned" | "denied" | "cancelled",
  date: ReturnType<typeof day>,
  others: string[] = [piet],
) => meeting(`Of the two (${status}, ${count}).`, [orla], others, date, { status, place: bergen });
const read = (...records: ReturnType<typeof article>[]) => {
  const resolver = openResolver(records);
  const { nodes, relationships } = resolver.projection();
  const events = nodes.filter((node) => node.labels[0] === "Event");
  const { status, start, end, independentSources } = events[0]?.properties ?? {};
  return {
    events: events.length,
    status,
    days: `${start}..${end}`,
    independentSources,
    differ: resolver.disagreements().map(({ property }) => property),
    members: relationships.filter(({ type }) => type === "PARTICIPATED_IN").length,
  };
};

describe("a denial", () => {
  const report = article("2021-05-12", told("happened", day("2021-05-10")));

  it("that was told before the day denies nothing", () => {
    const before = article("2021-05-07", told("planned", day("2021-05-10")), told("denied", unknownDate));
    expect(read(report, before)).toMatchObject({ events: 1, status: "happened", differ: [], independentSources: 1 });
  });

  it.each([
    ["on the day", "2021-05-10"],
    ["after it", "2021-05-13"],
    ["nobody knows when", null],
  ])("that was told %s leaves it alleged", (_, published) => {
    const denial = article(published, told("denied", day("2021-05-10")));
    expect(read(report, denial)).toMatchObject({ events: 1, status: "alleged", differ: ["status"] });
  });

  it("that was told within the month stands where the report gives no more than the month", () => {
    const vague = article("2021-05-30", told("happened", month("2021-05")));
    const denial = article("2021-05-07", told("denied", month("2021-05")));
    expect(read(vague, denial)).toMatchObject({ status: "alleged" });
  });

  it("of one side names nobody more who was there", () => {
    const before = article(
      "2021-05-07",
      told("planned", day("2021-05-10")),
      told("denied", day("2021-05-10"), [piet, rosa]),
    );
    expect(read(report, before)).toMatchObject({ status: "happened", members: 2 });
  });
});

describe("a plan", () => {
  it("for the day before is no date of the meeting, and no other opinion of it", () => {
    const plan = article("2021-05-03", told("planned", day("2021-05-10")));
    const report = article("2021-05-12", told("happened", day("2021-05-11")));
    expect(read(plan, report)).toMatchObject({
      events: 1,
      status: "happened",
      days: "2021-05-11..2021-05-11",
      differ: [],
    });
  });

  it("gives the day where the report gives the month", () => {
    const plan = article("2021-05-03", told("planned", day("2021-05-10")));
    const report = article("2021-05-30", told("happened", month("2021-05")));
    expect(read(plan, report)).toMatchObject({ events: 1, days: "2021-05-10..2021-05-10" });
  });

  it("does not outvote a report among reports that differ", () => {
    const records = [
      article("2021-05-03", told("planned", day("2021-05-10"))),
      article("2021-05-12", told("happened", day("2021-05-10"))),
      article("2021-05-12", told("happened", day("2021-05-11"))),
    ];
    expect(read(...records)).toMatchObject({ events: 1, days: "2021-05-10..2021-05-11", differ: ["date"] });
  });

  it("is no source for its having taken place", () => {
    const plans = ["2021-05-03", "2021-05-04"].map((published) =>
      article(published, told("planned", day("2021-05-10"))),
    );
    expect(read(...plans)).toMatchObject({ status: "planned", independentSources: 2 });
    const report = article("2021-05-12", told("happened", day("2021-05-10")));
    expect(read(...plans, report)).toMatchObject({ events: 1, status: "happened", independentSources: 1 });
  });
});

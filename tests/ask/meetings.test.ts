import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MeetingsQuery } from "#contract/meetings.ts";
import { isMeeting, pairsOf } from "../../server/ask/meeting-groups.ts";
import { meetings } from "../../server/ask/meetings.ts";
import type { Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { day, makeRecord, meeting, month } from "../resolve/make-record.ts";
import { goldRecords } from "./gold-library.ts";
import { openGraph } from "./open-graph.ts";
import { textRecords } from "./text-library.ts";

const ana = "person:ana belic";
const omar = "person:omar dutra";
const ilse = "person:ilse kranz";
const tariq = "person:tariq noor";
const entities = [
  { type: "Person" as const, name: "Ana Belic" },
  { type: "Person" as const, name: "Omar Dutra" },
  { type: "Person" as const, name: "Ilse Kranz" },
  { type: "Person" as const, name: "Tariq Noor" },
  { type: "Government" as const, name: "Portugal", iso2: "PT" },
  { type: "Place" as const, name: "Portugal", iso2: "PT" },
  { type: "Place" as const, name: "Lisbon", iso2: "PT" },
  { type: "Place" as const, name: "Oslo", iso2: "NO" },
];

/** Ana meets Omar in Lisbon; Ilse speaks in Lisbon that day; Tariq and Ana are named together; Ana is to meet Tariq. */
const story = () => [
  makeRecord({
    published: "2021-05-10",
    entities,
    claims: [
      meeting("Ana Belic met Omar Dutra in Lisbon on 3 May 2021.", [ana], [omar], day("2021-05-03"), {
        place: "place:lisbon",
      }),
      meeting("Ana Belic met Ilse Kranz in Oslo in June 2020.", [ana], [ilse], month("2020-06"), {
        place: "place:oslo",
      }),
      meeting("Ana Belic will meet Tariq Noor in Lisbon on 20 May 2021.", [ana], [tariq], day("2021-05-20"), {
        place: "place:lisbon",
        status: "planned",
      }),
      {
        type: "office",
        says: "Omar Dutra is the foreign minister of Portugal.",
        person: omar,
        title: "foreign minister",
        body: "government:portugal",
      },
    ],
  }),
  makeRecord({
    published: "2021-05-11",
    entities: [...entities, { type: "Person", name: "Petra Lund" }],
    claims: [
      meeting("Tariq Noor met Petra Lund in Lisbon on 3 May 2021.", [tariq], ["person:petra lund"], day("2021-05-03"), {
        place: "place:lisbon",
      }),
      {
        type: "office",
        says: "Petra Lund, a rival of Ilse Kranz, is a judge.",
        person: "person:petra lund",
        title: "judge",
      },
    ],
  }),
];

describe.each(engines())("the meetings query on $name", (engine) => {
  let store: Store;
  const find = (query: Partial<MeetingsQuery>) => meetings(store, MeetingsQuery.parse(query));
  const told = async (query: Partial<MeetingsQuery>) =>
    (await find(query)).meetings.map((event) =>
      [event.date.start, event.status, ...event.participants.map((one) => one.name).sort()].join(" "),
    );

  describe("on a call", () => {
    beforeAll(async () => {
      const call = meeting("Ana Belic phoned Omar Dutra on 3 May 2021.", [ana], [omar], day("2021-05-03"), {
        kind: "Call",
      });
      store = await openGraph(engine, [makeRecord({ published: "2021-05-10", entities, claims: [call] })]);
    });
    afterAll(() => store.close());

    it("tells of an event that two took part in, and of no meeting", async () => {
      const found = await find({ person: ["Ana Belic"], tiers: true, matrix: true });
      expect(found.coPresence?.map((one) => [one.b.name, one.tier])).toEqual([["Omar Dutra", "same event"]]);
      expect(found.meetings).toHaveLength(1);
      expect(found.matrix).toEqual({ people: [], cells: [] });
      const query = "MATCH (:Entity)-[m:MET]->(:Entity) RETURN count(m) AS met";
      expect((await store.runCypher({ query, params: {} })).rows).toEqual([[0]]);
    });
  });

  describe("on a made-up story", () => {
    beforeAll(async () => {
      store = await openGraph(engine, story());
    });
    afterAll(() => store.close());

    it("finds all encounters, oldest first, whatever became of them", async () => {
      expect(await told({})).toEqual([
        "2020-06-01 happened Ana Belic Ilse Kranz",
        "2021-05-03 happened Ana Belic Omar Dutra",
        "2021-05-03 happened Petra Lund Tariq Noor",
        "2021-05-20 planned Ana Belic Tariq Noor",
      ]);
    });

    it("takes one, several, and the other side", async () => {
      expect(await told({ person: ["Ana Belic"], status: ["happened"] })).toHaveLength(2);
      expect(await told({ person: ["Ana Belic"], with: ["Omar Dutra"] })).toEqual([
        "2021-05-03 happened Ana Belic Omar Dutra",
      ]);
      expect(await told({ person: ["Ana Belic", "Ilse Kranz"] })).toEqual(["2020-06-01 happened Ana Belic Ilse Kranz"]);
      expect(await told({ person: ["Omar Dutra"], with: ["Ilse Kranz"] })).toEqual([]);
    });

    it("lets a government take in those who hold its offices", async () => {
      expect(await told({ person: ["Portugal"] })).toEqual(["2021-05-03 happened Ana Belic Omar Dutra"]);
      expect(await told({ person: ["Ana Belic"], with: ["Portugal"] })).toEqual([
        "2021-05-03 happened Ana Belic Omar Dutra",
      ]);
    });

    it("lets a country take in its cities, and no others", async () => {
      expect(await told({ place: "Portugal", status: ["happened"] })).toHaveLength(2);
      expect(await told({ place: "Oslo" })).toEqual(["2020-06-01 happened Ana Belic Ilse Kranz"]);
    });

    it("keeps what overlaps a range apart from what lies inside it", async () => {
      const range = { from: "2020-06-10", to: "2020-06-20" };
      expect(await told(range)).toEqual(["2020-06-01 happened Ana Belic Ilse Kranz"]);
      expect(await told({ ...range, range: "inside" })).toEqual([]);
      expect(await told({ from: "2020-06-01", to: "2020-06-30", range: "inside" })).toHaveLength(1);
    });

    it("filters by status, kind and source", async () => {
      expect(await told({ status: ["planned"] })).toEqual(["2021-05-20 planned Ana Belic Tariq Noor"]);
      expect(await told({ kind: ["Call"] })).toEqual([]);
      const article =
        (await find({ person: ["Tariq Noor"], status: ["happened"] })).meetings[0]?.evidence[0]?.article.id ?? "";
      expect(await told({ article })).toEqual(["2021-05-03 happened Petra Lund Tariq Noor"]);
    });

    it("names what it does not know, with the nearest names, and finds nothing", async () => {
      const found = await find({ person: ["Ana Bellic"] });
      expect(found.meetings).toEqual([]);
      expect(found.unknown).toMatchObject([{ name: "Ana Bellic", nearest: [{ name: "Ana Belic" }] }]);
    });

    it("says when the list was cut", async () => {
      expect((await find({ limit: 1 })).page).toEqual({ limit: 1, total: 4, cut: true });
    });

    it("groups by pair, by person and by day, and counts in a matrix only what happened", async () => {
      const pairs = (await find({ group: "pair" })).groups ?? [];
      expect(
        pairs.map((group) => [group.people.map((one) => one.name).join(" – "), group.events.length, group.happened]),
      ).toEqual([
        ["Ana Belic – Ilse Kranz", 1, 1],
        ["Ana Belic – Omar Dutra", 1, 1],
        ["Ana Belic – Tariq Noor", 1, 0],
        ["Petra Lund – Tariq Noor", 1, 1],
      ]);
      expect((await find({ group: "person" })).groups?.[0]).toMatchObject({
        people: [{ name: "Ana Belic" }],
        happened: 2,
        first: "2020-06-01",
        last: "2021-05-20",
      });
      expect((await find({ group: "day" })).groups?.map((group) => group.date?.start)).toEqual([
        "2020-06-01",
        "2021-05-03",
        "2021-05-20",
      ]);
      const matrix = (await find({ matrix: true })).matrix;
      expect(matrix?.people[0]?.name).toBe("Ana Belic");
      expect(matrix?.cells.reduce((sum, cell) => sum + cell.meetings, 0)).toBe(3);
    });

    it("tells a meeting from a shared event, a shared place and day, and a shared sentence", async () => {
      const near = (await find({ person: ["Ana Belic"], tiers: true })).coPresence ?? [];
      expect(near.map((one) => [one.b.name, one.tier])).toEqual([
        ["Ilse Kranz", "met"],
        ["Omar Dutra", "met"],
        ["Petra Lund", "same place and day"],
        ["Tariq Noor", "same place and day"],
      ]);
      const other = (await find({ person: ["Ilse Kranz"], tiers: true })).coPresence ?? [];
      expect(other.find((one) => one.b.name === "Petra Lund")).toMatchObject({
        tier: "named in one sentence",
        evidence: [{ quote: "Petra Lund, a rival of Ilse Kranz, is a judge." }],
      });
    });
  });

  describe.each([
    [
      "the annotated texts",
      () => [...goldRecords(join("tests", "gold", "seeds")), ...goldRecords(join("tests", "evaluation", "dev"))],
    ],
    [
      "the texts as they are read",
      () => [...textRecords("seeds", false), ...textRecords(join("tests", "evaluation", "dev"), true)],
    ],
  ])("on %s", (_, records) => {
    beforeAll(async () => {
      store = await openGraph(engine, records());
    });
    afterAll(() => store.close());

    it("agrees with MET, pair by pair and event by event", async () => {
      const { meetings: happened } = await find({ status: ["happened"], limit: 1000 });
      const pairs = happened
        .filter(isMeeting)
        .flatMap((event) => pairsOf(event).map(([a, b]) => [a.id, b.id].sort().concat(event.id).join(" ")));
      const query = "MATCH (a:Entity)-[m:MET]->(b:Entity) RETURN a.id AS a, b.id AS b, m.eventId AS event";
      const met = (await store.runCypher({ query, params: {} })).rows.map(([a, b, event]) =>
        [String(a), String(b)].sort().concat(String(event)).join(" "),
      );
      expect(pairs.length).toBeGreaterThan(20);
      expect([...pairs].sort()).toEqual([...met].sort());
    });
  });
});

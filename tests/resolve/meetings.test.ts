import { describe, expect, it } from "vitest";
import { unknownDate } from "#contract/date-span.ts";
import { claimId } from "../../server/resolve/claim-id.ts";
import type { NodeRow } from "../../server/resolve/projection.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { type ClaimDraft, day, type EntityDraft, keyOf, makeRecord, meeting, month } from "./make-record.ts";

const cast: EntityDraft[] = [
  { type: "Person", name: "Anna Bergstrom" },
  { type: "Person", name: "Tomas Quill" },
  { type: "Person", name: "Ines Calder" },
  { type: "Government", name: "Peru", iso2: "PE" },
  { type: "Place", name: "Lima", iso2: "PE", kind: "city" },
  { type: "Place", name: "Cusco", iso2: "PE", kind: "city" },
  { type: "Place", name: "Peru", iso2: "PE", kind: "country" },
];
const anna = "person:anna bergstrom";
const tomas = "person:tomas quill";
const ines = "person:ines calder";
const peru = keyOf("Government", "Peru");
const [lima, cusco] = [keyOf("Place", "Lima"), keyOf("Place", "Cusco")];

let count = 0;
function article(published: string | null, ...claims: ClaimDraft[]) {
  const extra = `Number ${count++}, which has nothing to do with number ${count * 7919}.`;
  return makeRecord({ entities: cast, claims, published, extra });
}
function events(...records: ReturnType<typeof article>[]): NodeRow[] {
  return openResolver(records)
    .projection()
    .nodes.filter((node) => node.labels[0] === "Event");
}
const dates = (nodes: NodeRow[]) => nodes.map((node) => `${node.properties.start}..${node.properties.end}`).sort();
const met = (date: ReturnType<typeof day>, more: Partial<Parameters<typeof meeting>[4]> = {}) =>
  meeting(`They met ${date.text ?? "once"} (${count}).`, [anna], [tomas], date, more);

describe("one meeting, many articles", () => {
  it("is one event whoever is named first", () => {
    const other = meeting("He received her.", [tomas], [anna], day("2021-05-03"));
    expect(events(article("2021-05-04", met(day("2021-05-03"))), article("2021-05-04", other))).toHaveLength(1);
  });

  it("is not the meeting that was put off, where one article tells that a new one is planned", () => {
    const told = (text: string | null) => ({ ...unknownDate, text });
    const off = met(day("2021-05-03"), { status: "cancelled" });
    const planned = (text: string | null) => met(told(text), { status: "planned" });
    expect(events(article("2021-05-03", off, planned("in the near future")))).toHaveLength(2);
    expect(events(article("2021-05-03", off, planned(null)))).toHaveLength(1);
  });

  it("is one visit whether the hosts are told or not", () => {
    const lone: ClaimDraft = {
      ...met(unknownDate),
      kind: "Visit",
      place: lima,
      participants: [{ entity: anna, role: "visitor", side: 0 }],
    } as ClaimDraft;
    const hosted = meeting("Her visit with the Peruvians.", [anna], [peru], unknownDate, {
      kind: "Visit",
      place: lima,
    });
    expect(events(article("2021-05-04", lone, hosted))).toHaveLength(1);
    const theirs = meeting("The Peruvians' visit with her.", [peru], [anna], unknownDate, {
      kind: "Visit",
      place: lima,
    });
    expect(events(article("2021-05-04", lone, theirs))).toHaveLength(2);
  });

  it("takes in a vaguer date and a vaguer place, and shows the sharper", () => {
    const sharp = article("2021-05-04", met(day("2021-05-03"), { place: lima }));
    const vague = article("2021-06-10", met(month("2021-05"), { place: keyOf("Place", "Peru") }));
    expect(dates(events(sharp, vague))).toEqual(["2021-05-03..2021-05-03"]);
  });

  it("takes in one participant more", () => {
    const more = meeting("She met both.", [anna], [tomas, ines], day("2021-05-03"));
    expect(events(article("2021-05-04", met(day("2021-05-03"))), article("2021-05-04", more))).toHaveLength(1);
  });

  it("takes in an undated report of the days after, and none of a year later", () => {
    const sharp = article("2021-05-04", met(day("2021-05-03")));
    expect(events(sharp, article("2021-05-09", met(unknownDate)))).toHaveLength(1);
    expect(events(sharp, article("2022-05-09", met(unknownDate)))).toHaveLength(2);
    expect(events(sharp, article(null, met(unknownDate)))).toHaveLength(2);
  });

  it("takes in a report that names the state for its minister", () => {
    const minister: ClaimDraft = {
      type: "office",
      says: "Quill is foreign minister of Peru.",
      person: tomas,
      title: "foreign minister",
      body: peru,
    };
    const named = article("2021-05-04", met(day("2021-05-03")), minister);
    const general = article("2021-05-04", meeting("She met Peruvian officials.", [anna], [peru], day("2021-05-03")));
    expect(events(named, general)).toHaveLength(1);
    expect(events(article("2021-05-04", met(day("2021-05-03"))), general)).toHaveLength(2);
  });

  it("keeps both days where two outlets differ by one, and tells", () => {
    const first = article("2021-05-06", met(day("2021-05-03"), { place: lima }));
    const second = article("2021-05-06", met(day("2021-05-04"), { place: lima }));
    const third = article("2021-05-07", met(day("2021-05-03"), { place: lima }));
    expect(dates(events(first, second))).toEqual(["2021-05-03..2021-05-04"]);
    expect(dates(events(first, second, third))).toEqual(["2021-05-03..2021-05-03"]);
    const [disagreement] = openResolver([first, second, third]).disagreements();
    expect(disagreement?.property).toBe("date");
    expect(disagreement?.values.map(({ value }) => value)).toEqual(["2021-05-03", "2021-05-04"]);
  });
});

describe("a house that is named with its town", () => {
  const names = ["Quorton", "Tarn House (Quorton)", "Vale Palace (Quorton)"];
  const [town = "", house = "", other = ""] = names.map((name) => keyOf("Place", name));
  const entities = [...cast, ...names.map((name): EntityDraft => ({ type: "Place", name, iso2: "PE" }))];
  const placesOf = (...places: string[]) =>
    openResolver(
      places.map((place) =>
        makeRecord({ entities, claims: [met(day("2021-05-03"), { place })], published: "2021-05-06", extra: place }),
      ),
    )
      .projection()
      .relationships.filter(({ type }) => type === "HELD_IN")
      .map(({ to }) => to);

  it("is where the meeting in that town was", () => {
    expect(placesOf(town, house)).toEqual(["place:tarn-house-quorton"]);
  });

  it.each([
    ["another house in it", house, other],
    ["another town", house, cusco],
  ])("is no other place: %s", (_, one, two) => {
    expect(placesOf(one, two)).toHaveLength(2);
  });
});

describe("two meetings", () => {
  it.each([
    ["Monday's and Friday's", met(day("2021-05-03")), met(day("2021-05-07"))],
    ["in two cities on one day", met(day("2021-05-03"), { place: lima }), met(day("2021-05-03"), { place: cusco })],
    ["a call and a meeting", met(day("2021-05-03"), { kind: "Call" }), met(day("2021-05-03"), { place: lima })],
    ["with two others", met(day("2021-05-03")), meeting("She met Calder.", [anna], [ines], day("2021-05-03"))],
    ["in two months", met(month("2021-05")), met(month("2021-06"))],
  ])("stay two: %s", (_, one, other) => {
    expect(events(article("2021-08-09", one), article("2021-08-09", other))).toHaveLength(2);
  });

  it("stay two on neighbouring days where one article tells both", () => {
    const both = article("2021-05-06", met(day("2021-05-03")), met(day("2021-05-04")));
    expect(events(both)).toHaveLength(2);
  });

  const either = [met(day("2021-05-03"), { place: lima }), met(day("2021-05-21"), { place: lima })];
  const eventsWith = (...claims: ClaimDraft[]) =>
    dates(events(...[...either, ...claims].map((claim) => article("2021-08-09", claim))));

  it("do not become three by a vague report that could be of either: it supports both", () => {
    const records = [...either, met(month("2021-05"))].map((claim) => article("2021-08-09", claim));
    expect(dates(events(...records))).toEqual(["2021-05-03..2021-05-03", "2021-05-21..2021-05-21"]);
    const resolver = openResolver(records);
    const vague = records[2]?.extraction.claims[0];
    const claim = vague === undefined ? "" : claimId(records[2]?.article.id ?? "", vague);
    expect(resolver.eventIdsOf(claim)).toHaveLength(2);
    for (const event of events(...records)) expect(event.properties.independentSources).toBe(1);
    resolver.remove(records[1]?.article.id ?? "");
    expect(resolver.eventIdsOf(claim)).toHaveLength(1);
  });

  it.each([
    ["told days after the last of them", "2021-05-23", met(month("2021-05"))],
    ["without a date, told days after the last of them", "2021-05-23", met(unknownDate)],
  ])("are each what a vague report may be of, %s: it counts as a source of neither", (_, published, claim) => {
    const records = [article("2021-05-04", ...either.slice(0, 1)), article("2021-05-22", ...either.slice(1))];
    const told = events(...records, article(published, claim));
    expect(told.map((event) => event.properties.independentSources)).toEqual([1, 1]);
  });

  it.each([
    ["somebody more", meeting("She met both in May.", [anna], [tomas, ines], month("2021-05"))],
    ["another place", met(month("2021-05"), { place: cusco })],
    ["another outcome", met(month("2021-05"), { status: "cancelled" })],
    ["another month", met(month("2021-06"))],
  ])("become three by a vague report of %s", (_, claim) => {
    expect(eventsWith(claim)).toHaveLength(3);
  });

  it("are what a plan for later and a report of before are", () => {
    const report = article("2021-05-04", met(day("2021-05-03")));
    const plan = article("2021-05-10", met(month("2021-05"), { status: "planned" }));
    expect(events(report, plan)).toHaveLength(2);
  });
});

describe("what can be only once", () => {
  const pact = keyOf("Agreement", "Lima Pact");
  const record = (published: string | null, claim: ClaimDraft, more: EntityDraft[] = []) =>
    makeRecord({
      entities: [{ type: "Agreement", name: "Lima Pact" }, ...more],
      claims: [claim],
      published,
      extra: `Number ${count++}.`,
    });
  const ended = (date: ReturnType<typeof day>): ClaimDraft => ({
    type: "event",
    says: `The pact ended ${date.text ?? "then"} (${count}).`,
    kind: "AgreementAction",
    action: "revoked",
    date,
    concerns: [pact],
  });

  it("is one where sources tell neighbouring months and one tells none, and they disagree on when", () => {
    const records = [
      record("2021-04-01", ended(day("2021-03-16"))),
      record("2021-04-02", ended(month("2021-02"))),
      record(null, ended(unknownDate)),
    ];
    expect(dates(events(...records))).toEqual(["2021-03-16..2021-03-16"]);
    expect(openResolver(records).disagreements()).toMatchObject([{ property: "date" }]);
  });

  it("is two where they lie far apart", () => {
    const records = [record("2021-04-01", ended(day("2021-03-16"))), record("2023-04-02", ended(month("2023-02")))];
    expect(events(...records)).toHaveLength(2);
  });

  const coup: ClaimDraft = {
    type: "event",
    says: "It came with the July 2020 coup.",
    kind: "Coup",
    date: month("2020-07"),
  };
  const told = (aliases: string[], ...others: EntityDraft[]) =>
    record("2021-04-02", { ...coup, says: `${coup.says} (${count})` }, [
      { type: "Government", name: "Peru", iso2: "PE", aliases },
      ...others,
    ]);

  it("is the coup of the one state whose junta an article speaks of", () => {
    expect(events(told(["the junta"]), told(["Peru's military rulers"]))).toHaveLength(1);
    expect(events(told(["the junta"]), told([]))).toHaveLength(2);
    const other: EntityDraft = { type: "Government", name: "Chad", iso2: "TD", aliases: ["Chad's junta"] };
    expect(events(told(["the junta"]), told(["the junta"], other))).toHaveLength(2);
  });
});

describe("many meetings of two", () => {
  it("find their reports among all the others", () => {
    const days = Array.from(
      { length: 40 },
      (_, index) =>
        `2021-${String(1 + Math.floor(index / 4)).padStart(2, "0")}-${String(3 + (index % 4) * 7).padStart(2, "0")}`,
    );
    const records = days.flatMap((date) => [
      article(date, met(day(date))),
      article(date, met(day(date), { place: lima })),
    ]);
    expect(dates(events(...records))).toEqual(days.map((date) => `${date}..${date}`));
    const resolver = openResolver([]);
    for (const record of records.toReversed()) resolver.add(record);
    for (const record of records.slice(6)) resolver.remove(record.article.id);
    expect(JSON.stringify(resolver.projection())).toBe(JSON.stringify(openResolver(records.slice(0, 6)).projection()));
  });
});

describe("status", () => {
  const planned = article("2021-05-01", met(day("2021-05-03"), { status: "planned" }));
  const statusOf = (...records: ReturnType<typeof article>[]) =>
    events(...records).map((node) => node.properties.status);
  const told = (published: string | null, status: "happened" | "cancelled" | "denied" | "planned") =>
    article(published, met(day("2021-05-03"), { status }));

  it("of a plan and its report is happened, with the plan in its history", () => {
    const [event] = events(planned, told("2021-05-04", "happened"));
    expect(event?.properties.status).toBe("happened");
    const history = JSON.parse(String(event?.properties.statusHistory));
    expect(history.map((entry: { status: string }) => entry.status)).toEqual(["planned", "happened"]);
  });

  it.each([
    ["planned", [planned]],
    ["cancelled", [planned, told("2021-05-02", "cancelled")]],
    ["happened", [told("2021-05-02", "cancelled"), told("2021-05-04", "happened")]],
    ["cancelled", [told("2021-05-04", "happened"), told("2021-05-05", "cancelled")]],
    ["alleged", [told("2021-05-04", "happened"), told("2021-05-05", "denied")]],
    ["alleged", [told("2021-05-04", "happened"), told(null, "cancelled")]],
    ["denied", [told("2021-05-05", "denied")]],
  ] as const)("is %s", (status, records) => {
    expect(statusOf(...records)).toEqual([status]);
  });

  it("of a meeting is alleged where it is denied weeks later without a date", () => {
    const denial = article("2021-06-30", met(unknownDate, { status: "denied" }));
    const found = events(told("2021-05-04", "happened"), denial);
    expect(found.map((event) => event.properties.status)).toEqual(["alleged"]);
    const late = article("2022-06-30", met(unknownDate, { status: "denied" }));
    expect(events(told("2021-05-04", "happened"), late)).toHaveLength(2);
  });

  it("says that report and denial disagree", () => {
    const [disagreement] = openResolver([told("2021-05-04", "happened"), told("2021-05-05", "denied")]).disagreements();
    expect(disagreement).toMatchObject({ property: "status", values: [{ value: "denied" }, { value: "happened" }] });
  });
});

describe("MET", () => {
  const pairs = (...records: ReturnType<typeof article>[]) =>
    openResolver(records)
      .projection()
      .relationships.filter((one) => one.type === "MET")
      .map(({ from, to }) => `${from} ${to}`);

  it("joins across the sides and not along them, once a pair", () => {
    const claim = meeting("Anna met both.", [tomas, ines], [anna], day("2021-05-03"));
    expect(pairs(article("2021-05-04", claim))).toEqual([
      "person:anna-bergstrom person:ines-calder",
      "person:anna-bergstrom person:tomas-quill",
    ]);
  });

  it.each(["planned", "cancelled", "denied", "alleged", "ongoing"] as const)(
    "does not come of what is %s",
    (status) => {
      expect(pairs(article("2021-05-01", met(day("2021-05-03"), { status })))).toEqual([]);
    },
  );

  it("does not come of a denied report", () => {
    expect(
      pairs(
        article("2021-05-04", met(day("2021-05-03"))),
        article("2021-05-05", met(day("2021-05-03"), { status: "denied" })),
      ),
    ).toEqual([]);
  });

  it("leaves out who was only expected", () => {
    const plan = meeting("Both will come.", [anna], [tomas, ines], day("2021-05-03"), { status: "planned" });
    expect(pairs(article("2021-05-01", plan), article("2021-05-04", met(day("2021-05-03"))))).toEqual([
      "person:anna-bergstrom person:tomas-quill",
    ]);
  });

  it.each(["Statement", "Call"] as const)("does not come of what is no meeting: %s", (kind) => {
    const claim = meeting("They were in touch.", [anna], [tomas], day("2021-05-03"), { kind });
    expect(pairs(article("2021-05-04", claim))).toEqual([]);
  });
});

describe("independent sources", () => {
  const words = Array.from({ length: 120 }, (_, index) => `word${(index * 7) % 61}${index % 5}`);
  const says = "Anna Bergstrom met Tomas Quill in the old town hall on Monday to talk about the harbour dues.";
  const copy = (extra: string, sentence = says) =>
    makeRecord({
      entities: cast,
      claims: [meeting(sentence, [anna], [tomas], day("2021-05-03"))],
      published: "2021-05-04",
      extra,
    });
  const sources = (...records: ReturnType<typeof copy>[]) => events(...records)[0]?.properties.independentSources;

  it("count copies of one text once", () => {
    expect(sources(copy(words.join(" ")), copy(`${words.join(" ")} Agency.`))).toBe(1);
  });

  it("count texts of their own", () => {
    const other = "On Monday Quill received his colleague Bergstrom, officials of both sides said.";
    expect(sources(copy(words.join(" ")), copy(words.toReversed().join(" ").replaceAll("word", "term"), other))).toBe(
      2,
    );
  });

  it("count a copied sentence in another text once", () => {
    expect(sources(copy(words.join(" ")), copy(words.toReversed().join(" ").replaceAll("word", "term")))).toBe(1);
  });
});

describe("an article without any date of its own", () => {
  const friday = article("2021-05-08", met(day("2021-05-07")));
  const onDay = (text: string) => met({ ...unknownDate, text });
  const past = (date: string): ClaimDraft => ({
    type: "event",
    says: `A storm came on ${date}.`,
    kind: "Statement",
    date: day(date),
  });

  it("tells of the event on the weekday that it names", () => {
    expect(events(friday, article(null, onDay("on Friday")))).toHaveLength(1);
    expect(events(friday, article(null, onDay("on Monday")))).toHaveLength(2);
  });

  it("does not, where its other days say that it was written at another time", () => {
    const statements = (nodes: NodeRow[]) => nodes.filter((node) => node.labels[1] !== "Statement");
    expect(statements(events(friday, article(null, onDay("on Friday"), past("2021-05-01"))))).toHaveLength(1);
    expect(statements(events(friday, article(null, onDay("on Friday"), past("2021-09-01"))))).toHaveLength(2);
  });

  it("tells of neither for sure, where it could be either of two Fridays", () => {
    const other = article("2021-05-15", met(day("2021-05-14")));
    expect(events(friday, other, article(null, onDay("on Friday")))).toHaveLength(2);
  });
});

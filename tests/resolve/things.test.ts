import { describe, expect, it } from "vitest";
import { openResolver } from "../../server/resolve/resolver.ts";
import { type ClaimDraft, day, type EntityDraft, keyOf, makeRecord, meeting } from "./make-record.ts";

let count = 0;
const article = (entities: EntityDraft[], claims: ClaimDraft[] = []) =>
  makeRecord({ entities, claims, extra: `Text number ${count++}.` });

/** Ids of the first entity of each article. */
function idsOf(...articles: [EntityDraft[], ClaimDraft[]?][]): (string | null)[] {
  const records = articles.map(([entities, claims]) => article(entities, claims));
  const resolver = openResolver(records);
  return records.map((record) => resolver.entityIdOf(record.article.id, record.extraction.entities[0]?.key ?? ""));
}
const distinct = (...articles: [EntityDraft[], ClaimDraft[]?][]) => new Set(idsOf(...articles)).size;
const government = (name: string, iso2: string): EntityDraft => ({ type: "Government", name, iso2 });

describe("states", () => {
  it.each([
    [government("Niger", "NE"), government("Nigeria", "NG")],
    [government("Congo", "CG"), government("DR Congo", "CD")],
    [government("North Korea", "KP"), government("South Korea", "KR")],
    [government("Guinea", "GN"), government("Guinea-Bissau", "GW")],
    [government("Guinea", "GN"), government("Equatorial Guinea", "GQ")],
    [government("Guinea", "GN"), government("Papua New Guinea", "PG")],
  ])("%o is not %o", (one, other) => {
    expect(distinct([[one]], [[other]])).toBe(2);
  });

  it("are one under all their names, and keep them as aliases", () => {
    const records = [
      article([government("Niger", "NE")]),
      article([{ ...government("Niger", "NE"), aliases: ["Niamey"] }]),
    ];
    const node = openResolver(records)
      .projection()
      .nodes.find((one) => one.id === "government:ne");
    expect(node?.properties).toMatchObject({ name: "Niger", aliases: ["Niamey"], iso2: "NE", iso3: "NER" });
  });

  it("are not their country as a place, nor a city in it", () => {
    const place: EntityDraft = { type: "Place", name: "Niger", iso2: "NE", kind: "country" };
    expect(distinct([[government("Niger", "NE")]], [[place]], [[{ type: "Place", name: "Niamey", iso2: "NE" }]])).toBe(
      3,
    );
  });
});

describe("places", () => {
  it("of one name in two states are two; without a state the name joins the only one there is", () => {
    const place = (iso2: string | null): EntityDraft => ({ type: "Place", name: "Tripoli", iso2 });
    expect(distinct([[place("LY")]], [[place("LB")]])).toBe(2);
    expect(distinct([[place("LY")]], [[place(null)]])).toBe(1);
    expect(distinct([[place("LY")]], [[place("LB")]], [[place(null)]])).toBe(3);
  });
});

describe("organizations", () => {
  const body = (name: string, more: Partial<EntityDraft> = {}): EntityDraft => ({
    type: "Organization",
    name,
    ...more,
  });
  const long = "Front for the Renewal of the Coast";

  it("join an acronym that an article explains", () => {
    expect(distinct([[body(long, { aliases: ["FRC"] })]], [[body("FRC")]])).toBe(1);
    expect(distinct([[body(long)]], [[body("FRC")]])).toBe(2);
  });

  it("keep an acronym apart that two bodies have", () => {
    const other = body("Federal Roads Commission", { iso2: "NG", aliases: ["FRC"] });
    const ids = idsOf([[body(long, { iso2: "NE", aliases: ["FRC"] })]], [[other]], [[body("FRC")]]);
    expect(new Set(ids).size).toBe(3);
  });

  it("keep bodies with the same letters apart, whoever is called by the letters alone", () => {
    const college = body("Northern Dairy College", { aliases: ["NDC"] });
    const ids = idsOf([[body("National Democratic Coalition", { aliases: ["NDC"] })]], [[college]], [[body("NDC")]]);
    expect(new Set(ids).size).toBe(3);
    const translated = body("National Council for the Guarding of the Harbour", { aliases: ["NCGH"] });
    const other = body("National Committee for Guarding the Harbour", { aliases: ["NCGH"] });
    expect(distinct([[translated]], [[body("NCGH")]])).toBe(1);
    expect(distinct([[translated]], [[other]], [[body("NCGH")]])).toBe(1);
  });

  it("know bodies by the letters that all the world calls them by, each by its own", () => {
    expect(distinct([[body("AFRICOM")]], [[body("U.S. Africa Command")]], [[body("USAFRICOM")]])).toBe(1);
    expect(distinct([[body("EUCOM")]], [[body("United States European Command", { iso2: "US" })]])).toBe(1);
    expect(distinct([[body("SADC")]], [[body("Southern African Development Community")]])).toBe(1);
    expect(distinct([[body("AFRICOM")]], [[body("EUCOM")]], [[body("CENTCOM")]])).toBe(3);
    expect(distinct([[body("CENTCOM")]], [[body("Central Command", { iso2: "IN" })]])).toBe(2);
    expect(distinct([[body("SOUTHCOM")]], [[body("Southern Command")]])).toBe(2);
    // Another body that the article spells out.
    expect(distinct([[body("Rapid Support Forces")]], [[body("Reporters of Spain Forum", { aliases: ["RSF"] })]])).toBe(
      2,
    );
  });

  it("know whose state a ruling council rules, in any translation of its name", () => {
    const stateOf = (name: string) =>
      openResolver([article([body(name)])])
        .projection()
        .nodes.find((one) => one.labels.some((label) => label === "Organization"))?.properties.iso2;
    expect(stateOf("National Council for Peace and Order")).toBe("TH");
    expect(stateOf("Patriotic Movement for Safeguarding and Restoration")).toBe("BF");
    expect(stateOf("Transitional Military Council")).toBeNull();
    expect(stateOf("National Order of Peace Engineers and Council of Town Planners")).toBeNull();
  });

  it("tell ministries of two states apart, and join spellings of one", () => {
    const ministry = (name: string, iso2: string | null) => body(name, { iso2, kind: "ministry" });
    expect(distinct([[ministry("Ministry of Defence", "KE")]], [[ministry("Ministry of Defense", "NE")]])).toBe(2);
    expect(distinct([[ministry("Ministry of Defence", "KE")]], [[ministry("Kenyan Defense Ministry", "KE")]])).toBe(1);
    expect(distinct([[ministry("Ministry of Defence", null)]], [[ministry("Ministry of Defence", null)]])).toBe(2);
  });

  it("know the state by the name", () => {
    expect(distinct([[body("U.S. Coastal Command")]], [[body("United States Coastal Command", { iso2: "US" })]])).toBe(
      1,
    );
  });
});

describe("bases", () => {
  const town: EntityDraft = { type: "Place", name: "Kerouane", iso2: "GN" };
  const base = (name: string, more: Partial<EntityDraft> = {}): EntityDraft => ({ type: "Base", name, ...more });
  const near = (name: string): ClaimDraft => ({
    type: "relation",
    says: `${name} lies near Kerouane.`,
    relation: "LOCATED_IN",
    from: keyOf("Base", name),
    to: keyOf("Place", "Kerouane"),
  });

  it("described by their town are the base that lies there", () => {
    const described = base("drone base near Kerouane", { within: keyOf("Place", "Kerouane") });
    const called = base("Kerouane drone base");
    const named: [EntityDraft[], ClaimDraft[]] = [[base("Air Base 77"), town], [near("Air Base 77")]];
    expect(distinct(named, [[described, town]], [[called, town]])).toBe(1);
  });

  it("of two at one town take no description", () => {
    const first: [EntityDraft[], ClaimDraft[]] = [[base("Air Base 77"), town], [near("Air Base 77")]];
    const second: [EntityDraft[], ClaimDraft[]] = [[base("Camp Ravel"), town], [near("Camp Ravel")]];
    const described = base("drone base near Kerouane", { within: keyOf("Place", "Kerouane") });
    expect(distinct(first, second, [[described, town]])).toBe(3);
  });

  it("at which people meet are joined to the meeting, whose place of the graph is none", () => {
    const people: EntityDraft[] = ["Amadou Kessou", "Lena Varga"].map((name) => ({ type: "Person", name }));
    const record = article(
      [base("Camp Ravel"), ...people],
      [
        meeting(
          "Amadou Kessou received Lena Varga at Camp Ravel on May 1.",
          [keyOf("Person", "Amadou Kessou")],
          [keyOf("Person", "Lena Varga")],
          day("2024-05-01"),
          { place: keyOf("Base", "Camp Ravel") },
        ),
      ],
    );
    const { relationships } = openResolver([record]).projection();
    const joined = relationships.filter(({ from }) => from.startsWith("event:")).map(({ type, to }) => [type, to]);
    expect(joined).toEqual([["CONCERNS", "base:camp-ravel"]]);
  });

  it("with other numbers are other bases", () => {
    expect(distinct([[base("Air Base 77", { iso2: "GN" })]], [[base("Air Base 78", { iso2: "GN" })]])).toBe(2);
  });
});

describe("agreements", () => {
  const parties = (name: string, ...states: [string, string][]): [EntityDraft[], ClaimDraft[]] => [
    [{ type: "Agreement", name }, ...states.map(([state, iso2]) => government(state, iso2))],
    states.map(([state]) => ({
      type: "relation",
      says: `${state} is party to ${name}.`,
      relation: "PARTY_TO",
      from: keyOf("Government", state),
      to: keyOf("Agreement", name),
    })),
  ];
  const peru: [string, string] = ["Peru", "PE"];
  const chile: [string, string] = ["Chile", "CL"];

  it("of the same parties on the same subject are one", () => {
    expect(
      distinct(parties("Peru-Chile defense pact", peru, chile), parties("military agreement with Peru", chile, peru)),
    ).toBe(1);
  });

  it("of other parties, on something else, or of another year are not", () => {
    const pact = parties("defense pact", peru, chile);
    expect(distinct(pact, parties("defense pact", peru, ["Japan", "JP"]))).toBe(2);
    expect(distinct(pact, parties("fishing treaty", peru, chile))).toBe(2);
    expect(distinct(parties("1998 defense pact", peru, chile), parties("2012 defense pact", peru, chile))).toBe(2);
  });

  it("without parties and without a name of their own stay with their article", () => {
    const deal: EntityDraft = { type: "Agreement", name: "peace deal" };
    expect(distinct([[deal]], [[deal]])).toBe(2);
    expect(
      distinct([[{ type: "Agreement", name: "Lima Accord" }]], [[{ type: "Agreement", name: "Lima Accord" }]]),
    ).toBe(1);
  });

  it("described by one party and year join the one that the article's states have", () => {
    const full = parties("2012 military agreement", peru, chile);
    const described = parties("2012 military deal with Peru", peru);
    described[0].push(government("Chile", "CL"));
    expect(distinct(full, described)).toBe(1);
  });

  // What reads "signed in 2012" counts as much as a year in the name.
  it("know their year from the signing", () => {
    const signed = parties("defense pact", peru, chile);
    const action: ClaimDraft = {
      type: "event",
      says: "The pact was signed in 2012.",
      kind: "AgreementAction",
      action: "signed",
      date: { ...day("2012-01-01", "2012-12-31"), precision: "year" },
      concerns: [keyOf("Agreement", "defense pact")],
    };
    signed[1].push(action);
    expect(distinct(signed, parties("2020 defense pact", peru, chile))).toBe(2);
  });
});

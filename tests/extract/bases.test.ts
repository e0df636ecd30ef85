import { describe, expect, it } from "vitest";
import type { FactClaim, RelationClaim } from "#contract/extraction.ts";
import { extractText } from "./read-claims.ts";
import { basesIn } from "./read-names.ts";

const start = "It began so. ";

describe("bases", () => {
  it.each([
    ["She visited Tarni Naval Base.", ["Tarni Naval Base"]],
    ["They left the Tarnas air base within six months.", ["Tarnas air base"]],
    ["Troops are at Air Base 301 near Agadez.", ["Air Base 301"]],
    ["Troops are at Camp Tarnier.", ["Camp Tarnier"]],
    ["Troops are at Fort Tarn.", ["Fort Tarn"]],
    ["She visited Naval Support Activity–Bahrain.", ["Naval Support Activity–Bahrain"]],
    ["They visited U.S. air bases in Agadez and Niamey.", ["U.S. air base in Agadez", "U.S. air base in Niamey"]],
    ["It has a drone base near Agadez.", ["drone base near Agadez"]],
    ["They met at a military air base southwest of Paris.", ["military air base southwest of Paris"]],
    ["Mortars hit their base in neighboring Kandahar province.", ["base in Kandahar province"]],
    ["The ship left Sevastopol's naval base.", ["Sevastopol's naval base"]],
    ["Niger is poor. Niger closed a U.S. air base in the African country.", ["U.S. air base in Niger"]],
  ])("%s", (text, bases) => {
    expect(basesIn(start + text)).toEqual(bases);
  });
});

describe("what is said of a base", () => {
  const claims = (text: string): string[] =>
    extractText(start + text)
      .claims.flatMap((claim): (FactClaim | RelationClaim)[] =>
        claim.type === "fact" || claim.type === "relation" ? [claim] : [],
      )
      .map((claim) =>
        claim.type === "fact"
          ? `${claim.about} ${claim.property} ${claim.amount}`
          : `${claim.relation} ${claim.from} ${claim.to}`,
      );

  it("has its cost", () => {
    expect(claims("It has a drone base near Agadez, built for around $100 million.")).toContain(
      "base:drone base near agadez cost 100000000",
    );
    expect(claims("Niger has a $110 million U.S. air base in Agadez.")).toContain(
      "base:u.s. air base in agadez cost 110000000",
    );
  });

  it("has its troops", () => {
    expect(claims("Over 1,000 military personnel are stationed at a drone base near Agadez.")).toContain(
      "base:drone base near agadez troops 1000",
    );
  });

  it("has its place and who runs it", () => {
    expect(claims("They visited the U.S. air base in Agadez.")).toEqual(
      expect.arrayContaining([
        "LOCATED_IN base:u.s. air base in agadez place:agadez",
        "OPERATES government:united states base:u.s. air base in agadez",
      ]),
    );
  });

  it.each([
    "France and Chad agreed on it. Chad's premier, Omar Sadi, said that 1,100 French troops in the country would leave.",
    "Omar Sadi governs Chad. France will withdraw its 1,100 soldiers from the Central African nation.",
    "France has 1,100 troops in Chad.",
  ])("counts troops in the country that was spoken of: %s", (text) => {
    expect(claims(text)).toContain("government:france troops in Chad 1100");
  });

  it.each([
    "France has 1,100 troops in the country.",
    "Chad is large. France has 1,100 troops in the countryside.",
    "Chad is large. France has 1,100 troops who like the country.",
  ])("does not count them in a country that nobody named: %s", (text) => {
    expect(claims(text).filter((one) => one.includes("troops in"))).toEqual([]);
  });

  it("counts troops in a country", () => {
    expect(claims("Washington has more than 1,100 US troops in Niger.")).toContain(
      "government:united states troops in Niger 1100",
    );
  });

  it("does not count the dead", () => {
    expect(claims("About 300 soldiers were killed near the drone base near Agadez.")).not.toContain(
      "base:drone base near agadez troops 300",
    );
  });
});

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
    ["She met outgoing Camp Tarnier Commanding Officer Capt. Bo Valda.", ["Camp Tarnier"]],
    ["He wrote for the network (T. V. Base Internet).", []],
    ["Troops are at Fort Tarn.", ["Fort Tarn"]],
    ["She visited Naval Support Activity–Bahrain.", ["Naval Support Activity–Bahrain"]],
    ["They visited U.S. air bases in Agadez and Niamey.", ["U.S. air base in Agadez", "U.S. air base in Niamey"]],
    ["It has a drone base near Agadez.", ["drone base near Agadez"]],
    ["They met at a military air base southwest of Paris.", ["military air base southwest of Paris"]],
    ["Mortars hit their base in neighboring Kandahar province.", ["base in Kandahar province"]],
    ["The ship left Sevastopol's naval base.", ["Sevastopol's naval base"]],
    ["Niger is poor. Niger closed a U.S. air base in the African country.", ["U.S. air base in Niger"]],
    ["He visited the Valda Marine Corps Air Station.", ["Valda Marine Corps Air Station"]],
    ["Troops left Marine Corps Air Station Tarnakuni.", ["Marine Corps Air Station Tarnakuni"]],
    ["The ship left Naval Station Valdarna for Naval Base Tarnham.", ["Naval Station Valdarna", "Naval Base Tarnham"]],
    ["Jets flew from Naval Air Station Valdarna to RAF Tarnham.", ["Naval Air Station Valdarna", "RAF Tarnham"]],
    ["Troops moved to Forward Operating Base Valdarna.", ["Forward Operating Base Valdarna"]],
    ["They protest against the U.S. Marine Corps base in Tarna.", ["U.S. Marine Corps base in Tarna"]],
    ["There is an Army base in Tarna and a Navy base near Valda.", ["Army base in Tarna", "Navy base near Valda"]],
    ["The Tarna and Valda air bases were closed.", ["Tarna air base", "Valda air base"]],
    ["French soldiers left bases in Tarna and Valda.", ["base in Tarna", "base in Valda"]],
    [
      "Troops left their Tarna base in December and a second base at Valda on January 11.",
      ["Tarna base", "base at Valda"],
    ],
    ["He took refuge in a French military base, Camp Tarnier, near Ouagadougou.", ["Camp Tarnier"]],
    [
      "He toured a French military base, Camp Tarnier and Fort Tarn.",
      ["French military base", "Camp Tarnier", "Fort Tarn"],
    ],
    ["Soldiers from the base at Manta Bay were hurt.", ["base at Manta Bay"]],
    ["Troops trained at the Joint Base Tarner-Valda Hall in Virginia.", ["Joint Base Tarner-Valda Hall"]],
    ["They run a naval facility at Tartus.", ["naval facility at Tartus"]],
    ["Drones flew from an airfield near Tarna.", ["airfield near Tarna"]],
    ["The barracks at Tarna were attacked.", ["barracks at Tarna"]],
    ["A Russian radar station in Tarna was closed.", ["Russian radar station in Tarna"]],
    ["The replacement facility at Tarna will open.", ["replacement facility at Tarna"]],
    ["Russia has a naval base in the Black Sea port of Tarnapol.", ["naval base in Tarnapol"]],
    ["There is a naval base on the island of Tarna.", ["naval base on Tarna"]],
    ["Kenya will shut the airforce base at Tarna.", ["airforce base at Tarna"]],
    [
      "Talks on a key Slovak air base go on. Kenya wants no return of the Slovak air base at Tarna.",
      ["Slovak air base at Tarna"],
    ],
    [
      "The Slovak air bases at Tarna and Valda are old. The main Slovak air base will go.",
      ["Slovak air base at Tarna", "Slovak air base at Valda", "Slovak air base"],
    ],
    [
      "The Peruvian air base stays. The Slovak air base at Tarna goes.",
      ["Peruvian air base", "Slovak air base at Tarna"],
    ],
  ])("%s", (text, bases) => {
    expect(basesIn(start + text)).toEqual(bases);
  });

  it.each([
    "The Joint Base Plan was dropped.",
    "The RAF Museum opened, and RAF Typhoons flew.",
    "Those bases are large. Health facilities in Tarna are poor.",
    "The Marine Corps aviation is old.",
    "A Chinese military base in Cambodia would threaten it.",
    "They build a military base on Tarna's coast.",
    "The base on Monday was quiet.",
    "The Americans will not be putting up military bases in the country.",
    "There are no military bases in Tarna, troops say.",
    "The party has bases in Tarna and Valda.",
    "He went to the police station in Tarna and to a building site near Valda.",
    "The training facility in Tarna opened, and so did the research station at Valda.",
  ])("no base: %s", (text) => {
    expect(basesIn(start + text)).toEqual([]);
  });

  it("is one, whatever the words for it", () => {
    expect(
      basesIn(`${start}Valdas Air Base is near. The Valdas Air Force Base is old. The Valdas base stays.`),
    ).toEqual(["Valdas Air Base"]);
    expect(basesIn(`${start}Valdas Air Base is near. The Valdas naval base was closed.`)).toEqual([
      "Valdas Air Base",
      "Valdas naval base",
    ]);
  });

  it("is named by its caption", () => {
    expect(basesIn("FILE - Soldiers land at Valdas Air Base, May 2, 2001.\n\nThe minister left on Monday.")).toEqual([
      "Valdas Air Base",
    ]);
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
    ["Tarnow Air Base is run jointly by Kenya and France.", "government:kenya", "government:france"],
    ["Tarnow Air Base, home to many, is operated by Kenya.", "government:kenya"],
    ["Kenya operates Tarnow Air Base.", "government:kenya"],
    ["The Kenyan-run Tarnow Air Base is old.", "government:kenya"],
    ["Kenya will run Tarnow Air Base."],
    ["Kenya does not operate Tarnow Air Base."],
    ["Tarnow Air Base is used by Kenya."],
    ["Tarnow Air Base was attacked by Kenya."],
  ])("has whom a verb tells to run it: %s", (text, ...who) => {
    const runners = claims(text).filter((one) => one.startsWith("OPERATES"));
    expect(runners).toEqual(who.map((one) => `OPERATES ${one} base:tarnow air base`));
  });

  it("lies where a verb says so", () => {
    expect(claims("Tarnow Air Base lies near Nairobi.")).toContain("LOCATED_IN base:tarnow air base place:nairobi");
    expect(claims("Tarnow Air Base lies idle in Nairobi.").join()).not.toContain("LOCATED_IN");
  });

  it.each([
    "France and Chad agreed on it. Chad's premier, Omar Sadi, said that 1,100 French troops in the country would leave.",
    "Omar Sadi governs Chad. France will withdraw its 1,100 soldiers from the Central African nation.",
    "France has 1,100 troops in Chad.",
    "France will withdraw its 1,100 troops from Chad.",
    "France will withdraw 1,100 French soldiers stationed at a base in Chad.",
  ])("counts troops in the country that was spoken of: %s", (text) => {
    expect(claims(text)).toContain("government:france troops in Chad 1100");
  });

  it.each([
    "France has 1,100 troops in the country.",
    // How many go, and not how many are there
    "France will withdraw 300 soldiers from Chad.",
    "France pulled out about 300 soldiers from Chad.",
    "Some 300 French soldiers are leaving Chad.",
    "France said it would send 300 soldiers to Chad.",
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

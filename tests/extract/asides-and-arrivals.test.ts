/** Who met whom past asides in commas, on arrivals, and with a link told again; what only describes the one named beside it. */
import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { agreementsIn, basesIn, governmentsIn, organizationsIn, placesIn } from "./read-names.ts";

const each = eachTold("2024-03-07");

describe("asides in commas before the verb", () => {
  each([
    [
      "Kenyan President Karel Novin, and Pavel Orlik, the head of the rebel Democratic Front, known as the DF, met in Lima.",
      "Novin – Orlik | - | Lima | happened",
    ],
    ["Karel Novin and Pavel Orlik, backed by Kenya, met in Lima.", "Novin – Orlik | - | Lima | happened"],
    [
      "Karel Novin, the leader of the rebel Democratic Front, met Pavel Orlik in Lima.",
      "Novin – Orlik | - | Lima | happened",
    ],
    ["The head of the army, Karel Novin, the deputy of the rebel Democratic Front, said he would not go."],
  ]);
});

describe("what comes after", () => {
  each([
    [
      "The development comes after a meeting between PM Karel Novin and Saudi Crown Prince Pavel Orlik in Riyadh on Saturday.",
      "Novin – Orlik | 2024-03-02 | Riyadh | happened",
    ],
    [
      "Karel Novin comes to Lima on Saturday for a meeting with Pavel Orlik.",
      "Novin – Orlik | 2024-03-09 | Lima | planned",
    ],
    ["These discussions are part of ongoing U.S. efforts to hold candid exchanges with Chinese officials."],
    ["Secretary Anna Varga traveled to Lima to attend the Foreign Ministers’ Meeting, and the ASEAN Regional Forum."],
    [
      "Anna Varga and Karel Novin met in Lima today. Following their earlier meeting at the Island Forum in Suva, the leaders discussed trade.",
      "Novin – Varga | 2024-03-07 | Lima | happened",
      "Novin – Varga | - | Suva | happened",
    ],
  ]);
});

describe("arrivals", () => {
  each([
    [
      "Prime Minister Anna Varga welcomed President Karel Novin to Australia for bilateral talks in Canberra today.",
      "Novin – Varga | 2024-03-07 | Canberra | happened",
    ],
    [
      "Prime Minister Anna Varga welcomed President Karel Novin to Kenya for a summit on Monday.",
      "Novin – Varga | 2024-03-04 | Kenya | happened",
    ],
    [
      "Chairperson Anna Varga proceeded yesterday to the Republic of Guinea, for consultations with President Karel Novin.",
      "Novin – Varga | 2024-03-06 | Guinea | happened",
    ],
    [
      "Karel Novin arrived in Kabul on a one-day official visit on Monday.\n\nNovin was received by President Pavel Orlik at the Presidential Palace.\n\nDuring the visit, Novin will also meet Premier Tomas Velk.",
      "Novin – Orlik | 2024-03-04 | Kabul | happened",
      "Novin – Velk | 2024-03-04 | Kabul | planned",
    ],
    [
      "Karel Novin arrived in Kabul on Monday.\n\nDuring the visit, Novin will also meet Premier Tomas Velk.",
      "Novin – Velk | - | Kabul | planned",
    ],
  ]);
});

describe("several, each in turn", () => {
  each([
    [
      "Envoy Karel Novin spoke to Sudanese Prime Minister Pavel Orlik on March 4 and to Council Chair Tomas Velk on March 5.",
      "Novin – Orlik | 2024-03-04 | - | happened",
      "Novin – Velk | 2024-03-05 | - | happened",
    ],
    [
      "Secretary Anna Varga will meet with NATO Allies and Secretary General Pavel Orlik on March 23.",
      "Orlik – Varga | 2024-03-23 | - | planned",
    ],
    [
      "Secretary Jin Sarva met Kenyan leaders on Monday.\n\nSarva held talks with Premier Lo Tevan at his ranch on Tuesday.\n\nShe was due to meet President Pavel Orlik in Lima.",
      "Kenya – Sarva | 2024-03-04 | - | happened",
      "Sarva – Tevan | 2024-03-05 | - | happened",
      "Orlik – Sarva | - | Lima | planned",
    ],
    [
      "Anna Varga has traveled to Lima for talks with President Karel Novin. Varga and Novin have held nearly a dozen meetings so far this year.",
      "Novin – Varga | - | Lima | happened",
      "Novin – Varga | 2024-01-01..2024-03-07 | Lima | happened",
    ],
  ]);
});

describe("calls, cancellations and days of a source", () => {
  each([
    [
      "Secretary Tomas Velk has spoken with Minister Pavel Orlik on Monday.",
      "Orlik – Velk | 2024-03-04 | - | happened",
    ],
    [
      "Secretary Tomas Velk had the opportunity to meet with Minister Pavel Orlik on Tuesday.",
      "Orlik – Velk | 2024-03-05 | - | happened",
    ],
    [
      "Secretary Tomas Velk will have the opportunity to meet with Minister Pavel Orlik on Friday.",
      "Orlik – Velk | 2024-03-08 | - | planned",
    ],
    [
      "President Karel Novin met President Pavel Orlik in Lima. The two spoke by phone on Sunday.",
      "Novin – Orlik | - | Lima | happened",
      "Novin – Orlik | 2024-03-03 | - | happened",
    ],
    ["Secretary Tomas Velk has talks planned with Minister Pavel Orlik.", "Orlik – Velk | - | - | planned"],
    [
      "Tomas Velk was due to meet Karin Novin and Minister Pavel Orlik in Berlin but the talks needed to be rescheduled.\n\nOrlik said he had talked with Velk by telephone, and they had agreed to find another time for a meeting soon.",
      "Novin – Orlik – Velk | - | Berlin | cancelled",
      "Orlik – Velk | - | - | happened",
      "Orlik – Velk | - | - | planned",
    ],
    [
      "Velk-Novin meeting canceled at last minute\n\nBERLIN (AP) — A planned meeting between Secretary Tomas Velk and Chancellor Karin Novin was canceled at the last minute, according to the U.S. State Department Tuesday.",
      "Novin – Velk | - | - | cancelled",
    ],
    [
      "Tomas Velk met Karin Novin on Friday, according to a statement on Monday.",
      "Novin – Velk | 2024-03-01 | - | happened",
    ],
    ["According to officials Tomas Velk met Karin Novin on Monday.", "Novin – Velk | 2024-03-04 | - | happened"],
    [
      "Premier Tomas Velk met with Governor Pavel Orlik in Lima on Tuesday.\n\nSince his rise to power last September, Velk has met with staunch resistance from local citizens and officials in Lima.",
      "Orlik – Velk | 2024-03-05 | Lima | happened",
    ],
    ["Tomas Velk met with opposition leader Pavel Orlik on Monday.", "Orlik – Velk | 2024-03-04 | - | happened"],
    [
      "Defense Minister Tomas Velk and Gov. Pavel Orlik discussed the plan to relocate the base to Nago, on Wednesday. The two met at the Okinawa prefectural government office in Naha.",
      "Orlik – Velk | 2024-03-06 | Naha | happened",
    ],
    [
      "Minister Tomas Velk and Gov. Pavel Orlik discussed the plan to relocate the base on Wednesday.",
      "Orlik – Velk | - | - | happened",
    ],
    [
      "Tomas Velk held talks with Houthi leaders and the head of a committee, General Pavel Orlik.",
      "Houthis – Orlik – Velk | - | - | happened",
    ],
    [
      "Secretary Tomas Velk arrived from the Brazilian city of Boa Vista, capital of the state of Roraima, where he met with the Foreign Minister of that country, Pavel Orlik.",
      "Orlik – Velk | - | Boa Vista | happened",
    ],
  ]);
});

describe("bodies, bases and places beside each other", () => {
  it.each([
    ["The closure of the Kenya Consulate General in Tarna was discussed.", ["Kenya Consulate General"]],
    ["A statement by the Prime Minister’s Office of Malaysia said so.", ["Prime Minister’s Office of Malaysia"]],
    ["The Prime Minister’s Office denied it.", ["Prime Minister’s Office"]],
    ["Members of the Sovereign Council left.", ["Sovereign Council"]],
    ["They will strengthen the Transatlantic alliance.", []],
  ])("%s", (text, names) => {
    expect(organizationsIn(text)).toEqual(names);
  });

  it.each([
    ["They work out of Air Base 307, a drone base near Tarna.", ["Air Base 307"]],
    ["Soldiers left Camp Tarnier, the main U.S. base in Djibouti.", ["Camp Tarnier"]],
    ["Soldiers left Camp Tarnier and an air base near Tarna Bay.", ["Camp Tarnier", "air base near Tarna Bay"]],
  ])("%s", (text, names) => {
    expect(basesIn(text)).toEqual(names);
  });

  it.each([
    ["Under the agreement reached in Sweden, the rebels agreed to leave.", ["agreement reached in Sweden"]],
    [
      "They keep the existing accord reached in 2006 between the U.S. and Japan.",
      ["accord reached in 2006 between the U.S. and Japan"],
    ],
    ["The agreement reached by the parties was broken. An agreement reached in silence holds.", []],
  ])("%s", (text, names) => {
    expect(agreementsIn(text)).toEqual(names);
  });

  it.each([
    ["They closed the Tarnema base. Tarnema Air Station is old.", ["Tarnema base"]],
    [
      "They closed the Tarnema base. Tarnema Air Base is old, and so is Tarnema Naval Base.",
      ["Tarnema base", "Tarnema Naval Base"],
    ],
  ])("%s", (text, names) => {
    expect(basesIn(text)).toEqual(names);
  });

  it.each([
    ["A group of migrants has reached Dikilo, in Turkey.", true, "Dikilo"],
    ["The summit is planned for Anapola, Maryland later this month.", true, "Anapola"],
    ["It was good for Tomas Velk, Kenya and others.", false, "Velk"],
    ["He visited Orlik, in Kenya at the time.", false, "Orlik"],
  ])("%s", (text, found, name) => {
    expect(placesIn(text).includes(name)).toBe(found);
  });

  it("takes what a language calls somebody for no state", () => {
    expect(governmentsIn("The group, known by their French acronym FNL, left.")).toEqual([]);
    expect(governmentsIn("The group met the French president.")).toEqual(["France"]);
  });
});

import { describe, expect, it } from "vitest";
import { governmentsIn, readText } from "./read-names.ts";

const start = "It began so. ";

describe("states by name, short form, adjective", () => {
  it.each([
    ["The U.S. agreed.", "United States"],
    ["The US agreed.", "United States"],
    ["America agreed.", "United States"],
    ["The U.K. agreed.", "United Kingdom"],
    ["Britain agreed.", "United Kingdom"],
    ["The UAE agreed.", "United Arab Emirates"],
    ["The DRC agreed.", "Democratic Republic of the Congo"],
    ["The ROK agreed.", "South Korea"],
    ["The DPRK agreed.", "North Korea"],
    ["The Republic of Korea agreed.", "South Korea"],
    ["The Russian Federation agreed.", "Russia"],
    ["Côte d’Ivoire agreed.", "Ivory Coast"],
    ["Türkiye agreed.", "Turkey"],
    ["Brunei Darussalam agreed.", "Brunei"],
    ["The Kingdom of Saudi Arabia agreed.", "Saudi Arabia"],
    ["The Saudi king agreed.", "Saudi Arabia"],
    ["The Dutch king agreed.", "Netherlands"],
    ["The Kyrgyz president agreed.", "Kyrgyzstan"],
    ["Ivorian troops came.", "Ivory Coast"],
    ["The Emirati envoy came.", "United Arab Emirates"],
    ["Burkinabe troops came.", "Burkina Faso"],
    ["The Holy See agreed.", "Holy See"],
    ["The Palestinian leader agreed.", "Palestine"],
    ["Ruritania's neighbour, Mali, agreed.", "Mali"],
    ["Somalias capital was calm.", "Somalia"],
  ])("%s", (text, state) => {
    expect(governmentsIn(start + text)).toEqual([state]);
  });
});

describe("capitals and palaces that act", () => {
  it.each([
    ["Washington agreed to leave.", "United States"],
    ["Seoul said so.", "South Korea"],
    ["The Kremlin said so.", "Russia"],
    ["The Élysée has denied it.", "France"],
    ["The White House has asked for it.", "United States"],
    ["It held talks with Niamey on Monday.", "Niger"],
    ["It was ordered by Havana.", "Cuba"],
    ["Damascus has agreed.", "Syria"],
  ])("%s", (text, state) => {
    expect(governmentsIn(start + text)).toContain(state);
  });

  it.each([
    "They met in Washington.",
    "He arrived in Seoul.",
    "Protests in Niamey went on.",
    "It follows from the Luanda and Nairobi processes.",
    "The work between the Luanda and Nairobi processes went on.",
  ])("not where things happen: %s", (text) => {
    expect(governmentsIn(start + text)).toEqual([]);
  });
});

describe("governments by their own words", () => {
  const actors = (text: string): string[] => {
    const reading = readText(start + text);
    return reading.sentences.flatMap((sentence) =>
      reading
        .mentionsIn(sentence)
        .filter((spot) => spot.type === "Government" && spot.use === "actor")
        .map((spot) => `${reading.text.slice(spot.start, spot.end)} → ${reading.entity(spot.entity)?.name}`),
    );
  };
  it.each([
    ["The Cuban government answered.", "Cuban government → Cuba"],
    ["The government of Niger answered.", "government of Niger → Niger"],
    ["Niger’s military junta answered.", "Niger’s military junta → Niger"],
    ["A U.S. delegation came.", "U.S. delegation → United States"],
    ["Saudi officials answered.", "Saudi officials → Saudi Arabia"],
    ["South Korean leaders answered.", "South Korean leaders → South Korea"],
  ])("%s", (text, expected) => {
    expect(actors(text)).toContain(expected);
  });

  it("gives the junta to the state that the text is about", () => {
    expect(actors("Niger is a state. Niger’s army is small. The ruling junta answered.")).toContain(
      "The ruling junta → Niger",
    );
  });
});

describe("misprints", () => {
  it.each([
    ["Krygzy President Ivo Tarn spoke.", ["Kyrgyzstan"]],
    ["Kirgyz President Ivo Tarn spoke.", []],
    ["Nigreien President Ivo Tarn spoke.", ["Niger"]],
    ["Venezuelen president Ivo Tarn spoke.", ["Venezuela"]],
    ["Colombain officials spoke.", ["Colombia"]],
  ])("%s", (text, states) => {
    expect(governmentsIn(start + text)).toEqual(states);
  });
});

describe("Brussels", () => {
  it("speaks for the European Union", () => {
    const reading = readText(`${start}Brussels said it would wait.`);
    expect(reading.entities.map((entity) => entity.key)).toEqual(["organization:european union"]);
  });

  it("speaks for Belgium in a text on Belgium", () => {
    expect(governmentsIn(`${start}The Belgian king spoke. Brussels said it would wait.`)).toEqual(["Belgium"]);
  });
});

it("reads a capital's government as the state's, and its city council as nobody's", () => {
  expect(governmentsIn(`${start}The Ankara government waits.`)).toEqual(["Turkey"]);
  expect(governmentsIn(`${start}The Ankara council waits.`)).toEqual([]);
});

describe("states that are no more", () => {
  it("takes them for none of the states that came of them", () => {
    expect(governmentsIn(`${start}He spoke of the former Yugoslav republic and the former Soviet states.`)).toEqual([]);
    expect(
      governmentsIn(
        `${start}The Yugoslav president agreed with the Soviet premier. The base dates back to Czechoslovak times.`,
      ),
    ).toEqual(["Yugoslavia", "Soviet Union"]);
    expect(governmentsIn(`${start}East Germany and the West German chancellor agreed.`)).toEqual([
      "East Germany",
      "Germany",
    ]);
  });
});

describe("what only sounds like a state", () => {
  it.each(["It cost 11 billion US dollars.", "The Baku-Ceyhan oil pipeline opened."])("%s", (text) => {
    expect(governmentsIn(start + text)).toEqual([]);
  });

  it("tells Nigeria and Niger apart where one sentence names both", () => {
    const text = "The Nigerian president Olu Tarn met Mamadou Vale of Niger.";
    expect(governmentsIn(start + text)).toEqual(["Nigeria", "Niger"]);
  });
});

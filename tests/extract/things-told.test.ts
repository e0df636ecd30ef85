import { describe, expect, it } from "vitest";
import { eventsOf, extractText } from "./read-claims.ts";
import { agreementsIn, basesIn, namesOf, organizationsIn, placesIn } from "./read-names.ts";

const start = "It began so. ";

describe("what an agreement is about", () => {
  it.each([
    [
      "Peru and Chile signed an agreement for visa-free travel between the two countries.",
      ["agreement for visa-free travel"],
    ],
    [
      "The minister and the French Minister signed an agreement to increase Peruvian and French co-operation on countering piracy.",
      ["agreement to increase Peruvian and French co-operation on countering piracy"],
    ],
    ["Peru and Ghana reached a deal on criteria related to sovereignty.", ["deal on criteria related to sovereignty"]],
    [
      "An agreement that lets French troops use the base was signed on Friday.",
      ["agreement that lets French troops use the base"],
    ],
    [
      "They signed the Declaration on Friendship, Cooperation and Partnership.",
      ["Declaration on Friendship, Cooperation and Partnership"],
    ],
    ["They signed a joint declaration on tidal energy.", ["joint declaration on tidal energy"]],
    ["Peru and Chile signed 12 agreements in trade and energy.", ["Chile-Peru agreements"]],
    [
      "They recalled the Tarnborough Declaration for Dialogue and Peace. The Tarnborough Declaration was kept.",
      ["Tarnborough Declaration for Dialogue and Peace"],
    ],
    // How something is done, a length of time, who governs, two that are called after one matter
    ["The visit was postponed by mutual agreement.", []],
    ["He signed an agreement for years of peace.", []],
    ["He leads Tarnia's Government of National Accord.", []],
    ["They signed the Treaty on Trade, Peru and Chile.", ["Treaty on Trade"]],
    [
      "The Trade Agreement on Tides was kept. The Trade Agreement is old.",
      ["Trade Agreement on Tides", "Trade Agreement"],
    ],
  ])("%s", (text, agreements) => {
    expect(agreementsIn(start + text)).toEqual(agreements);
  });
});

describe("what became of it", () => {
  const actionsIn = (text: string): string[] =>
    eventsOf(extractText(text, "2024-03-07")).flatMap(({ action, concerns }) =>
      action === null ? [] : [`${action} ${concerns.length}`],
    );
  it.each([
    // What the agreement did, and not what was done to it
    ["The Tarn Accords of 1995 ended the war.", []],
    ["The peace deal with Chile ended 20 years of war.", []],
    ["The Tarn Accords ended in 1995.", ["terminated 1"]],
    ["The Tarn Accords were ended by Peru.", ["terminated 1"]],
    ["They signed an air services agreement and a treaty on mutual legal assistance.", ["signed 2"]],
  ])("%s", (text, actions) => {
    expect(actionsIn(text)).toEqual(actions);
  });
});

describe("bases told of in passing", () => {
  it.each([
    [
      "The joint U.S.-UK military facility on Diego Garcia will stay.",
      ["joint U.S.-UK military facility on Diego Garcia"],
    ],
    ["China's first overseas military base is located in Djibouti.", ["military base in Djibouti"]],
    ["Rebels attacked an army camp near Tarnville.", ["army camp near Tarnville"]],
    ["A missile hit the Ain al-Tarnad base.", ["Ain al-Tarnad base"]],
    ["The Valdonella naval air station hosts drones.", ["Valdonella naval air station"]],
    ["The Russian 102nd base in Gyumri stays.", ["Russian 102nd base in Gyumri"]],
    ["Marines move to a new base at Tarnoko.", ["base at Tarnoko"]],
    // Of climbers, of refugees, of nobody knows which nation
    ["Their base camp was on Everest.", []],
    ["Refugees live in Camp Tarnia.", []],
    ["It gives access to seven military bases around the Tarnean nation.", []],
  ])("%s", (text, bases) => {
    expect(basesIn(text)).toEqual(bases);
  });

  it("puts barracks that are called after somebody where they are told to be", () => {
    expect(placesIn("It was signed at Victoria Barracks, Melbourne.")).toEqual(["Melbourne"]);
    expect(placesIn("They flew from Lima Air Base.")).toEqual(["Lima"]);
  });
});

describe("bodies", () => {
  it.each([
    [
      "It was signed between the Ministry of Defence and the National Tarnspatial Agency.",
      ["Ministry of Defence", "National Tarnspatial Agency"],
    ],
    ["He met the ATMIS Force Commander.", ["African Union Transition Mission in Somalia"]],
    ["The Amiri Diwan said so.", ["Amiri Diwan"]],
    ["The Tajik MFA said so.", ["Tajik MFA"]],
    ["They met at the Joint Staff Headquarters, Rawalpindi.", []],
    // One body of one state, however the state is said
    [
      "The Turkish Ministry of Foreign Affairs spoke. They thanked the Ministry of Foreign Affairs of the Republic of Turkey.",
      ["Turkish Ministry of Foreign Affairs"],
    ],
    ["The Bahraini Defense Force spoke. They thanked the Bahrain Defense Force.", ["Bahraini Defense Force"]],
    [
      "The Turkish Ministry of Foreign Affairs spoke. They thanked the Ministry of Foreign Affairs of Peru and the Turkish Ministry of Defence.",
      ["Turkish Ministry of Foreign Affairs", "Ministry of Foreign Affairs of Peru", "Turkish Ministry of Defence"],
    ],
  ])("%s", (text, bodies) => {
    expect(organizationsIn(text)).toEqual(bodies);
  });

  it("takes the Amiri Diwan for a house where one meets at it", () => {
    expect(namesOf("They met at the Amiri Diwan.", "Place")).toEqual(["Amiri Diwan"]);
  });
});

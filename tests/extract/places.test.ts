import { describe, expect, it } from "vitest";
import { placesIn, readText } from "./read-names.ts";

const start = "It began so. ";

describe("places", () => {
  it.each([
    ["They met in Jakarta.", ["Jakarta"]],
    ["They met in Tarnville, Germany.", ["Tarnville"]],
    ["The clash was in Helmand province.", ["Helmand"]],
    ["It happened near Lake Kivu.", ["Lake Kivu"]],
    ["The base is on the Gulf of Thailand.", ["Gulf of Thailand"]],
    ["They called at the ports of Tarna, Valda, and Bergo.", ["Tarna", "Valda", "Bergo"]],
    ["He was seen in the village of Tarnpoini.", ["Tarnpoini"]],
    ["It happened near Tarna, Valda, Mexico.", ["Tarna", "Valda"]],
    ["It is in the Sahel.", ["Sahel"]],
    ["They visited the White House.", ["White House"]],
    ["They met in northern Borno state.", ["Borno"]],
    ["He flew to Hanoi, Tarnloban, and Manila.", ["Hanoi", "Tarnloban", "Manila"]],
    ["It leads from Koh Tarn to National Road 4.", ["Koh Tarn", "National Road 4"]],
    ["It leads from Chaom Tarn, in Preah Vihear province.", ["Chaom Tarn", "Preah Vihear"]],
    ["He drove on Highway 12 and the M4 motorway.", ["Highway 12", "M4 motorway"]],
    ["She will visit Salvador da Tarnia, a city on the coast.", ["Salvador da Tarnia"]],
    ["It was held at Balutarnar in Kathmandu.", ["Balutarnar", "Kathmandu"]],
    ["They hail the liberation of Mariupol.", ["Mariupol"]],
    ["Residents of Tarnabad fled north of Tarnivka.", ["Tarnabad", "Tarnivka"]],
    ["He travelled to Tarnytarns, Calif., in June.", ["Tarnytarns", "California"]],
    ["It lies in the Sahara desert.", ["Sahara"]],
    ["They met in New York City, New York.", ["New York City"]],
    ["It joined the Schengen Area.", ["Schengen Area"]],
    ["They met in Tarnova, West Salla, East Nusa Valda.", ["Tarnova", "West Salla", "East Nusa Valda"]],
    ["They met in Lima, Western powers said.", ["Lima"]],
    ["They met in Lima, West Salla Ltd said.", ["Lima"]],
    ["They met at the Palacio de la Tarna and the Palacio Valda.", ["Palacio de la Tarna", "Palacio Valda"]],
    ["They spoke at the Ibero-American Summit.", []],
  ])("%s", (text, places) => {
    expect(placesIn(start + text)).toEqual(places);
  });

  it("names a town in a dateline as it is written", () => {
    expect(placesIn("A headline of it\n\nMOSCOW — The envoy left.")).toEqual(["Moscow"]);
  });

  it.each([
    ["TARN VALDA, Ruritania -- The envoy left.", ["Tarn Valda"]],
    ["TARNOVO (Reuters) - The envoy left.", ["Tarnovo"]],
    ["Tarnville, 22 April (AFP) – The envoy left.", ["Tarnville"]],
    ["Director of National Tides (DNT) Anna Tarnsky left.", []],
    ["(AFP) – The envoy left.", []],
  ])("an unknown town in a dateline: %s", (text, places) => {
    expect(placesIn(`A headline of it\n\n${text}`)).toEqual(places);
  });

  it("knows a state as a place where things happen there", () => {
    const reading = readText(`${start}They met in Niger.`);
    expect(reading.entities.map((entity) => entity.key)).toEqual(["government:niger", "place:niger"]);
  });

  it("does not make a place of a person whose office stands behind the name", () => {
    expect(placesIn(`${start}He met General Budi Santo, the minister praised the port.`)).toEqual([]);
  });

  it("does not make a place of a state that is turned to", () => {
    expect(readText(`${start}It turned to Russia.`).entities.map((entity) => entity.key)).toEqual([
      "government:russia",
    ]);
  });
});

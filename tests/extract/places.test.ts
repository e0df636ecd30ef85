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
  ])("%s", (text, places) => {
    expect(placesIn(start + text)).toEqual(places);
  });

  it("names a town in a dateline as it is written", () => {
    expect(placesIn("A headline of it\n\nMOSCOW — The envoy left.")).toEqual(["Moscow"]);
  });

  it("knows a state as a place where things happen there", () => {
    const reading = readText(`${start}They met in Niger.`);
    expect(reading.entities.map((entity) => entity.key)).toEqual(["government:niger", "place:niger"]);
  });

  it("does not make a place of a state that is turned to", () => {
    expect(readText(`${start}It turned to Russia.`).entities.map((entity) => entity.key)).toEqual([
      "government:russia",
    ]);
  });
});

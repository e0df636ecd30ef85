/** A meeting that is only spoken of: supposed, opposed, doubted. Nobody says that it was held. */
import { describe, expect, it } from "vitest";
import { pairsOf } from "./read-claims.ts";

describe("no meeting", () => {
  it.each([
    "Any meeting between President Otto Varga and Premier Anna Kessou would be a provocation.",
    "A meeting between President Otto Varga and Premier Anna Kessou would be the first since 2019.",
    "A meeting between President Otto Varga and Premier Anna Kessou is unlikely.",
    "An aide said a meeting between President Otto Varga and Premier Anna Kessou could take place in May.",
    "Norway is strongly opposed to the meeting between President Otto Varga and Premier Anna Kessou.",
    "Norway warned against talks between President Otto Varga and Premier Anna Kessou.",
    "There was speculation about a meeting between President Otto Varga and Premier Anna Kessou.",
    "There were conflicting reports on whether President Otto Varga would meet Premier Anna Kessou.",
    "There are no plans for party-brokered political talks between President Otto Varga and Anna Kessou.",
    "If President Otto Varga meets Premier Anna Kessou, it would be a provocation.",
    "Should President Otto Varga meet Premier Anna Kessou, it would be a provocation.",
    "President Otto Varga would have met Premier Anna Kessou had she come.",
    "President Otto Varga is under pressure to meet Premier Anna Kessou.",
    "Ivo Berg said it was early, taking into account negotiations with President Anna Kessou.",
    "An aide to President Otto Varga said a meeting with Premier Anna Kessou was not guaranteed.",
    "President Otto Varga praised the trip despite the lack of a meeting with Premier Anna Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual([]);
  });
});

describe("what is said of a meeting tells its status", () => {
  it.each([
    ["Monday's meeting between President Otto Varga and Anna Kessou would be their first since 2019.", "planned"],
    ["A meeting between President Otto Varga and Anna Kessou is on the agenda.", "planned"],
    ["A meeting between President Otto Varga and Anna Kessou is being prepared.", "planned"],
    ["A meeting between President Otto Varga and Anna Kessou was rumoured.", "alleged"],
    ["Speculation grew that President Otto Varga had met Anna Kessou.", "alleged"],
    ["President Otto Varga rebuffed pressure from aides to meet Anna Kessou.", "cancelled"],
    ["A meeting between President Otto Varga, an aide, Ivo, and Premier Anna Kessou will take place.", "planned"],
    ["Otto Varga denied reports that his meeting with Anna Kessou had been called off.", "planned"],
    ["Officials denied reports that Otto Varga's meeting with Anna Kessou was called off because of it.", "cancelled"],
    ["President Otto Varga, who is now in Oslo, did not get a chance to meet Anna Kessou.", "cancelled"],
  ])("%s", (text, status) => {
    expect(pairsOf(text)).toEqual([`Kessou – Varga: ${status}`]);
  });
});

describe("what was held stays held", () => {
  it.each([
    "President Otto Varga held talks with Premier Anna Kessou and would travel on to Lima.",
    "President Otto Varga held a meeting with Premier Anna Kessou that could end the war.",
    "A meeting between President Otto Varga and Premier Anna Kessou, who would later resign, was held in May.",
    "President Otto Varga had a chance to meet Premier Anna Kessou.",
    "President Otto Varga met Premier Anna Kessou and said he would resign if parliament votes against him.",
    "President Otto Varga held a meeting with Premier Anna Kessou and during the meeting he arranged for a call.",
    "Minister Otto Varga denied that his meeting with Anna Kessou was secret.",
    "Minister Otto Varga denied that he discussed trade during his meeting with Anna Kessou.",
    "Minister Otto Varga cancelled his speech after a meeting with Anna Kessou.",
    "Minister Otto Varga accused his aides of lying after a meeting with Anna Kessou.",
    "A meeting between Otto Varga and Anna Kessou ended with a promise that he will return.",
    "It is unclear if he will resign after President Otto Varga met Premier Anna Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual(["Kessou – Varga: happened"]);
  });
});

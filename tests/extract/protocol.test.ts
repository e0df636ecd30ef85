/** What ministries, presidencies and armies write of their visitors: letters for offices, envoys to be, headquarters, portfolios in brackets. */
import { describe, expect, it } from "vitest";
import { eventsOf, extractText, pairsOf } from "./read-claims.ts";
import { agreementsIn, basesIn, organizationsIn, peopleIn } from "./read-names.ts";

const start = "It began so. ";
const happened = ["Kessou – Varga: happened"];

describe("people by letters of their office", () => {
  it.each([
    ["British PM Varga met French FM Kessou.", ["Varga", "Kessou"]],
    ["COAS Kessou met EAM S. Varga.", ["Kessou", "S. Varga"]],
    ["Hon. Musalia Varga met Amb. Anna Kessou.", ["Musalia Varga", "Anna Kessou"]],
    ["The talks ended at 3 p.m. Otto Varga left.", ["Otto Varga"]],
    ["It was 3 pm Foreign Minister Otto Varga said.", ["Otto Varga"]],
    ["Brigadier General (Res.) Otto Varga left.", ["Otto Varga"]],
  ])("%s", (text, names) => {
    expect(peopleIn(start + text)).toEqual(names);
  });

  it("has the general under the letters of his office", () => {
    const text =
      "Chief of Army Staff (COAS) General Imran Kessou spoke. Premier Otto Varga called on the COAS on Monday.";
    expect(pairsOf(text)).toEqual(happened);
  });
});

describe("envoys from a state to a state, and offices with a portfolio before a rank", () => {
  it.each([
    "The Ambassador of Ethiopia to Ghana, Hadera Kessou, met Minister Otto Varga.",
    "The Ambassador-designate of Ethiopia to Ghana, Hadera Kessou, met Minister Otto Varga.",
    "The High Commissioner-designate of Kenya to Ghana, Hadera Kessou, met Minister Otto Varga.",
    "Minister for Defence Engineer Otto Varga called on General Imran Kessou.",
    "Minister for Defence Lieutenant General Otto Varga called on General Imran Kessou.",
    "Minister for Foreign Affairs Senator the Hon Otto Varga called on General Imran Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(start + text)).toEqual(happened);
  });

  it("does not take an aide's chief for the aide", () => {
    expect(peopleIn(`${start}They met the chief of staff for Secretary-General Otto Varga.`)).toEqual(["Otto Varga"]);
  });
});

describe("calls and letters of protocol", () => {
  it.each([
    "Minister Otto Varga called on General Imran Kessou here at the office.",
    "Minister Otto Varga called on General Imran Kessou here on Monday.",
    "Minister Otto Varga called on General Imran Kessou upon the end of the session.",
    "Minister Otto Varga called on General Imran Kessou on the sidelines of the forum.",
    "The new envoy, Otto Varga, presented open letters to Minister Anna Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(start + text)).toEqual(happened);
  });

  it.each([
    "Minister Otto Varga called on General Imran Kessou here to resign.",
    "Minister Otto Varga called on General Imran Kessou on the issue of pay.",
    "Otto Varga presented letters of protest to Minister Anna Kessou.",
    "Otto Varga presented the open letters of the unions to Minister Anna Kessou.",
    "Otto Varga opened letters to Minister Anna Kessou.",
  ])("none: %s", (text) => {
    expect(pairsOf(start + text)).toEqual([]);
  });
});

describe("no people and no bodies", () => {
  it.each([
    "It wrapped up the General Debate.",
    "It was at the General Headquarters.",
    "There will be a Chief Guest at the parade.",
  ])("%s", (text) => {
    expect(peopleIn(start + text)).toEqual([]);
  });

  it.each([
    ["A Guard of Honour stood there.", []],
    ["Chief of Army Staff (COAS) General Imran Kessou left.", []],
    ["The Chief of Naval Staff and the Chief of the General Staff left.", []],
    ["The Minister of the Armed Forces met the Chief of Defence Forces.", []],
    ["They came with Ministers Otto Varga (Public Service) and Anna Kessou (Trade).", []],
    ["The Public Service Commission met.", ["Public Service Commission"]],
    ["The Tarna Defence Forces met.", ["Tarna Defence Forces"]],
    ["The Tarna Relations Office (TRO) spoke.", ["Tarna Relations Office"]],
  ])("%s", (text, bodies) => {
    expect(organizationsIn(start + text)).toEqual(bodies);
  });

  it("keeps a general whose name is a word", () => {
    expect(peopleIn(`${start}They met General Miller and General Powers.`)).toEqual(["Miller", "Powers"]);
  });
});

describe("headquarters of armies", () => {
  it.each([
    ["He came to the General Headquarters (GHQ) and left GHQ.", ["General Headquarters"]],
    [
      "He came to Naval Headquarters and to the Joint Staff Headquarters.",
      ["Naval Headquarters", "Joint Staff Headquarters"],
    ],
    ["Naval Headquarters said no.", []],
    ["He came to the headquarters of the bank and to UN Headquarters.", []],
  ])("%s", (text, bases) => {
    expect(basesIn(start + text)).toEqual(bases);
  });
});

describe("agreements", () => {
  it.each([
    [
      "They signed the Agreement on the Establishment of a Joint Tide Commission.",
      ["Agreement on the Establishment of a Joint Tide Commission"],
    ],
    [
      "The Defence Secretary and the Slovak Defence Minister signed an agreement to increase patrols.",
      ["agreement to increase patrols"],
    ],
    ["The Slovak workers signed an agreement to end the strike.", []],
    ["It was told in detail, said an Exempla Public Relations statement.", []],
  ])("%s", (text, agreements) => {
    expect(agreementsIn(start + text)).toEqual(agreements);
  });
});

describe("gatherings named by their states", () => {
  it.each([
    ["At the meeting, the Kenya-Chad-Mali Summit was discussed.", []],
    ["The Kenya-Chad Summit was discussed.", []],
    ["The Kenya-Chad Summit was held.", ["Chad – Kenya: happened"]],
    [
      "The Kenya-Chad-Mali Summit took place.",
      ["Chad – Kenya: happened", "Chad – Mali: happened", "Kenya – Mali: happened"],
    ],
  ])("%s", (text, pairs) => {
    expect(pairsOf(start + text)).toEqual(pairs);
  });
});

describe("rows of people told by their states, and delegations told by name", () => {
  const three = ["Halde – Muster: happened", "Halde – Varga: happened", "Muster – Varga: happened"];
  it.each([
    ["The Foreign Ministers of Poland (Otto Varga), Germany (Ivan Muster) and France (Ed Halde) met in Weimar.", three],
    ["President Imran Kessou met the Foreign Ministers of Chad (Otto Varga) and Mali (Ivan Muster).", "two"],
    ["President Imran Kessou met his counterparts from Chad (Otto Varga) and Mali (Ivan Muster).", "two"],
    ["President Imran Kessou met a team consisting of Minister Otto Varga and Ambassador Ivan Muster.", "two"],
    ["President Imran Kessou received a delegation composed of Minister Otto Varga and Ambassador Ivan Muster.", "two"],
    ["President Imran Kessou received a delegation including Minister Otto Varga and Ambassador Ivan Muster.", "two"],
    ["President Imran Kessou met a panel consisting of farmers. Minister Otto Varga left.", []],
    ["The team consists of Minister Otto Varga and Ambassador Ivan Muster.", []],
  ])("%s", (text, pairs) => {
    const both = ["Kessou – Muster: happened", "Kessou – Varga: happened"];
    expect(pairsOf(start + text)).toEqual(pairs === "two" ? both : pairs);
  });

  it("knows a month from a given name behind a row of names", () => {
    expect(peopleIn(`${start}Ministers Otto Varga and Jan Kessou left.`)).toEqual(["Otto Varga", "Jan Kessou"]);
    expect(peopleIn(`${start}It was dry in November and Jan 4 was wet.`)).toEqual([]);
  });
});

describe("calls of courtesy are made in person", () => {
  it.each([
    ["Ambassador Otto Varga paid a farewell call on President Imran Kessou.", ["Meeting"]],
    ["Ambassador Otto Varga paid an introductory call on President Imran Kessou.", ["Meeting"]],
    ["Ambassador Otto Varga made a farewell phone call to President Imran Kessou.", ["Call"]],
  ])("%s", (text, kinds) => {
    expect(eventsOf(extractText(start + text)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

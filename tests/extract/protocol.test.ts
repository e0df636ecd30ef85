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
    ["Kenya and Chad signed an MoU on customs cooperation.", ["MoU on customs cooperation"]],
    ["Kenya signed a MoU with Chad.", ["Chad-Kenya MoU"]],
    ["They signed the MoU on Tide Matters.", ["MoU on Tide Matters"]],
    [
      "They signed a Memorandum of Understanding (MoU) on Tide Cooperation.",
      ["Memorandum of Understanding on Tide Cooperation"],
    ],
    ["They signed a Letter of Intent on Tides.", ["Letter of Intent on Tides"]],
    ["Kenya and Chad signed a letter of intent on tide warnings.", ["letter of intent on tide warnings"]],
    ["Kenya and Chad signed a protocol on tides.", ["protocol on tides"]],
    [
      "They signed the Agreement between the Government of Kenya and the Government of Chad on the Exemption of Holders of Tide Passports.",
      [
        "Agreement between the Government of Kenya and the Government of Chad on the Exemption of Holders of Tide Passports",
      ],
    ],
    ["The Agreement between Kenya and Chad in Nairobi helped.", ["Agreement between Kenya and Chad"]],
    ["They spoke of the MoU, and Tide MOUs are tools.", []],
    ["He wrote a letter of condolence on the crash.", []],
    ["They issued a statement of support on tides.", []],
    ["They followed the protocol on masks, and the chief of protocol on duty left.", []],
    ["He signed a Letter of Credence on Monday.", []],
    ["The Slovak workers signed an agreement to end the strike.", []],
    ["It was told in detail, said an Exempla Public Relations statement.", []],
  ])("%s", (text, agreements) => {
    expect(agreementsIn(start + text)).toEqual(agreements);
  });
});

describe("parties of a memorandum", () => {
  it("are two ministries, each with its state", () => {
    const text =
      "They signed the Memorandum of Understanding between the Ministry of Tides of Kenya and the Ministry of Tides of Chad on Political Consultations.";
    expect(organizationsIn(start + text)).toEqual(["Ministry of Tides of Kenya", "Ministry of Tides of Chad"]);
    expect(agreementsIn(start + text)).toHaveLength(1);
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
    ["President Imran Kessou met the foreign ministers of Chad Otto Varga and Mali Ivan Muster.", "two"],
    [
      "The foreign ministers of Spain Otto Varga, Latvia Ivan Muster and Poland Baiba Haldek met.",
      ["Haldek – Muster: happened", "Haldek – Varga: happened", "Muster – Varga: happened"],
    ],
    ["Otto Varga, Ambassador of Mexico and Ivan Muster, Ambassador of Cuba met Minister Imran Kessou.", "two"],
    [
      "Otto Varga, non-resident Ambassador of Mexico and Ivan Muster, non-resident Ambassador of Cuba met Minister Imran Kessou.",
      "two",
    ],
    ["Minister Imran Kessou met the presidents of Chad and Mali. Latvia Otto Varga is no name.", "states"],
    ["President Imran Kessou met a panel consisting of farmers. Minister Otto Varga left.", []],
    ["The team consists of Minister Otto Varga and Ambassador Ivan Muster.", []],
  ])("%s", (text, pairs) => {
    const both = ["Kessou – Muster: happened", "Kessou – Varga: happened"];
    const states = ["Chad – Kessou: happened", "Kessou – Mali: happened"];
    expect(pairsOf(start + text)).toEqual(pairs === "two" ? both : pairs === "states" ? states : pairs);
  });

  it("knows a month from a given name behind a row of names", () => {
    expect(peopleIn(`${start}Ministers Otto Varga and Jan Kessou left.`)).toEqual(["Otto Varga", "Jan Kessou"]);
    expect(peopleIn(`${start}It was dry in November and Jan 4 was wet.`)).toEqual([]);
  });
});

describe("titles that go on", () => {
  it.each([
    "HE the Minister of State at the Ministry of Tides Dr. Otto Varga met Minister Imran Kessou.",
    "Ambassador-at-Large for Global Women’s Issues Otto Varga met Minister Imran Kessou.",
    "Ranking Member Otto Varga met Minister Imran Kessou.",
    "UK Secretary of State for Defence Ben Varga met Minister Imran Kessou.",
    "Minister Imran Kessou met Ben Varga, the Defence Secretary.",
    "Ambassador Ruslan Rafael oglu Varga met Minister Imran Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(start + text)).toEqual(happened);
  });

  it("has both people of a row with a ranking member", () => {
    const text = "Chairman Otto Varga and Ranking Member Ivan Muster met Minister Imran Kessou.";
    expect(pairsOf(start + text)).toEqual(["Kessou – Muster: happened", "Kessou – Varga: happened"]);
  });

  it("does not take a house for the office of who speaks there", () => {
    const text = "Minister Imran Kessou met officials at the Ministry of Tides, Otto Varga said.";
    expect(pairsOf(start + text)).toEqual([]);
  });

  it("keeps a body apart from the name behind it", () => {
    const text = "The envoy of the Ministry of Trade and Regional Cooperation, and Turki Kessou left.";
    expect(organizationsIn(start + text)).toEqual(["Ministry of Trade and Regional Cooperation"]);
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

describe("who took part, as releases tell it", () => {
  it.each([
    ["Minister Otto Varga chaired a session with Minister Imran Kessou.", ["Meeting"]],
    ["Minister Otto Varga co-chaired the meeting of the Joint Commission with Minister Imran Kessou.", ["Meeting"]],
    ["Minister Otto Varga will go home for the Ministerial with Minister Imran Kessou.", ["Meeting"]],
    ["Minister Otto Varga had a brief interaction with Minister Imran Kessou.", ["Meeting"]],
    ["Minister Otto Varga participated in a call hosted by Minister Imran Kessou.", ["Call"]],
    ["Minister Otto Varga exchanged views by telephone with Minister Imran Kessou.", ["Call"]],
    ["Minister Otto Varga discussed the matter with Minister Imran Kessou over the phone.", ["Call"]],
    ["A meeting was held with the participation of Otto Varga and Imran Kessou.", ["Meeting"]],
    ["A meeting was held with the help of Otto Varga and Imran Kessou.", []],
    ["The ministerial was dull. Minister Otto Varga saw the interaction of tides with Imran Kessou's map.", []],
  ])("%s", (text, kinds) => {
    const met = eventsOf(extractText(start + text)).filter(({ participants }) => participants.length > 1);
    expect(met.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("takes no state in the name of a summit for where somebody went", () => {
    const text = "Minister Otto Varga travelled to Seoul for the Kenya-Chad Summit.";
    expect(eventsOf(extractText(start + text)).map(({ place }) => place)).toEqual(["place:seoul"]);
  });
});

describe("bases told by letters, by number and as locations", () => {
  it.each([
    ["He visited RAF Valdarna and HMNB Tarnhaven.", ["RAF Valdarna", "HMNB Tarnhaven"]],
    ["He visited the RAF Museum, the army and RAF Typhoons.", []],
    ["He visited Cooperative Security Location Valdarna.", ["Cooperative Security Location Valdarna"]],
    ["He visited Forward Operating Site Valdarna.", ["Forward Operating Site Valdarna"]],
    ["He came to the 71st Air Base.", ["71st Air Base"]],
    ["The 5th base was called.", []],
  ])("%s", (text, bases) => {
    expect(basesIn(start + text)).toEqual(bases);
  });
});

describe("an office with no article before its state", () => {
  const named = "Georgian Foreign Minister Otto Varga came. ";
  it.each([
    ["Georgian FM also met Premier Imran Kessou.", happened],
    ["Georgian Foreign Minister met Premier Imran Kessou.", happened],
    ["Kenyan FM also met Premier Imran Kessou.", []],
    ["Georgian Foreign Minister Ivan Muster met Premier Imran Kessou.", ["Kessou – Muster: happened"]],
  ])("%s", (text, pairs) => {
    expect(pairsOf(named + text)).toEqual(pairs);
  });
});

describe("what two people reviewed", () => {
  it.each([
    ["President Imran Kessou and President Otto Varga reviewed the implementation of the plan.", ["Talks"]],
    ["President Imran Kessou and President Otto Varga reviewed the plan during a phone call.", ["Call"]],
    ["President Imran Kessou and President Otto Varga discussed the phone market.", ["Talks"]],
    ["President Imran Kessou and President Otto Varga reviewed the guard of honour.", []],
  ])("%s", (text, kinds) => {
    expect(eventsOf(extractText(start + text)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

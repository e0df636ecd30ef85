import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { extractText } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";
const each = eachTold(published);

describe("the state of an office whose name is a given name too", () => {
  each([
    [
      "Minister of Defence of Armenia Otto Varga received the Minister of Defence of Georgia Ivan Tassel on March 4.",
      "Tassel – Varga | 2024-03-04 | - | happened",
    ],
    [
      "Foreign Minister Otto Varga met the Minister of Foreign Affairs of Kenya Ivan Tassel on March 4.",
      "Tassel – Varga | 2024-03-04 | - | happened",
    ],
    [
      "Foreign Minister Otto Varga met the Speaker of the Parliament of Georgia Ivan Tassel on March 4.",
      "Tassel – Varga | 2024-03-04 | - | happened",
    ],
    ["Minister Otto Varga met the writer Jordan Mbeko on March 4.", "Mbeko – Varga | 2024-03-04 | - | happened"],
    ["Minister Otto Varga met Chad Mbeko on March 4.", "Mbeko – Varga | 2024-03-04 | - | happened"],
  ]);
});

describe("what somebody says to another in a call or a meeting", () => {
  each([
    [
      "In a phone call on Tuesday, President Otto Varga stressed to Premier Ivan Tassel the need for a truce.",
      "Tassel – Varga | 2024-03-05 | - | happened",
    ],
    [
      "In a telephone conversation on Tuesday, President Otto Varga conveyed his deep condolences to Premier Ivan Tassel.",
      "Tassel – Varga | 2024-03-05 | - | happened",
    ],
    [
      "President Otto Varga reiterated to Premier Ivan Tassel during a meeting on Tuesday that aid must flow.",
      "Tassel – Varga | 2024-03-05 | - | happened",
    ],
    // Somebody who need not be there.
    ["At the meeting, President Otto Varga expressed his condolences to Premier Ivan Tassel."],
    ["At a meeting with donors, President Otto Varga stressed to Premier Ivan Tassel that aid must flow."],
    ["During a call on Tuesday, President Otto Varga voiced concern to reporters."],
  ]);
});

describe("who a mission is made of", () => {
  each([
    [
      "A mission of the bloc composed of Foreign Ministers Otto Varga (Togo), Anna Mbeko (Ghana) and Karl Lind met President Ivan Tassel on Monday.",
      "Lind – Mbeko – Tassel – Varga | 2024-03-04 | - | happened",
    ],
    [
      "A delegation including Otto Varga, Anna Mbeko and Karl Lind held talks with President Ivan Tassel on Monday.",
      "Lind – Mbeko – Tassel – Varga | 2024-03-04 | - | happened",
    ],
    [
      "The mission, comprising Otto Varga and Anna Mbeko, held talks with President Ivan Tassel on Monday.",
      "Mbeko – Tassel – Varga | 2024-03-04 | - | happened",
    ],
    ["The mission comprises Otto Varga and Anna Mbeko."],
    [
      "Premier Otto Varga chaired a meeting on Monday, attended by Anna Mbeko and Karl Lind.",
      "Lind – Mbeko – Varga | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("who met, and not who says so", () => {
  each([
    ["The diplomat met Otto Varga, a spokesman of the rebels, airport director Ivan Tassel told an agency."],
    [
      "President Anna Mbeko met Otto Varga, a spokesman of the rebels, airport director Ivan Tassel said.",
      "Mbeko – Varga | - | - | happened",
    ],
    // The state of an office, told as a noun or as an adjective, of somebody whom only his counterpart tells of.
    [
      "Foreign Minister Otto Varga on Monday held talks with his Kenyan counterpart Ivan Tassel. The Kenya foreign minister later met Karl Lind.",
      "Tassel – Varga | 2024-03-04 | - | happened",
      "Lind – Tassel | - | - | happened",
    ],
    [
      "Trade Minister Otto Varga on Monday held talks with Maldivian counterpart Ivan Tassel. The Maldives minister, who is on his first visit, earlier called on Vice President Karl Lind. He is to meet Premier Omar Mbeko on Friday.",
      "Tassel – Varga | 2024-03-04 | - | happened",
      "Lind – Tassel | - | - | happened",
      "Maldives – Mbeko | 2024-03-08 | - | planned",
    ],
    [
      "Otto Varga was received by King Omar on Monday before leaving for Bangkok, where he is to confer with Minister Karl Lind.",
      "Omar – Varga | 2024-03-04 | - | happened",
      "Lind – Varga | - | Bangkok | planned",
    ],
  ]);
});

describe("towns that were left for, and those beside which something was", () => {
  each([
    ["Before leaving for Cairo, Minister Otto Varga met President Ivan Tassel.", "Tassel – Varga | - | - | happened"],
    [
      "Minister Otto Varga met President Ivan Tassel on Monday before flying to Cairo for talks with Karl Lind.",
      "Tassel – Varga | 2024-03-04 | - | happened",
      "Lind – Varga | 2024-03-04 | Cairo | happened",
    ],
    [
      "In Accra, Minister Otto Varga met in Tema (Ghana) with the then premier Ivan Tassel.",
      "Tassel – Varga | - | Tema | happened",
    ],
    // The dateline is where it was written; the gathering may be anywhere.
    [
      "NEW DELHI (Agency) - Indian Foreign Minister Otto Varga held talks on the sidelines of the ministerial with Russian Foreign Minister Ivan Tassel on Wednesday.",
      "Tassel – Varga | 2024-03-06 | - | happened",
    ],
    [
      "Minister Otto Varga complained of the long journey from Tunis to Oslo. President Ivan Tassel said the trip from Tunis to Rabat would not take more than two hours.",
    ],
  ]);
});

describe("a diary's entries", () => {
  each([
    [
      "DIARY - Political Events from March 8\n\nFRIDAY, MARCH 8\n\n** CARACAS - The parliament of Venezuela is in session.\n\n** ATHENS - Greek Foreign Minister Otto Varga meets his Lebanese counterpart Ivan Tassel – 1000 GMT.\n\nSATURDAY, MARCH 9\n\nBERLIN - German Chancellor Karl Lind holds talks with Portuguese Premier Omar Mbeko - 1100 GMT.\n\nSUNDAY, MARCH 10\n\nCARACAS - Elections are held in Venezuela.",
      "Tassel – Varga | 2024-03-08 | Athens | planned",
      "Lind – Mbeko | 2024-03-09 | Berlin | planned",
    ],
    // A story's dateline is no place of what is to come.
    [
      "BERLIN - German Chancellor Karl Lind will meet Portuguese Premier Omar Mbeko on Friday.",
      "Lind – Mbeko | 2024-03-08 | - | planned",
    ],
  ]);
});

describe("a headline in the present form", () => {
  each([
    [
      "Peru, Chile foreign ministers meet in Lima\n\nForeign Minister Otto Varga of Chile has arrived in Lima to meet with his Peruvian counterpart.\n\nVarga is to meet with Peruvian Foreign Minister Ivan Tassel at the ministry. In January the presidents of the two, Karl Lind of Chile and Omar Mbeko of Peru, met.",
      "Chile – Peru | - | Lima | planned",
      "Tassel – Varga | - | Lima | planned",
      "Lind – Mbeko | 2024-01-01..2024-01-31 | - | happened",
    ],
    [
      "Varga meets Tassel in Lima\n\nLIMA - President Otto Varga met President Ivan Tassel on Monday. Varga will meet Tassel again on Friday.",
      "Tassel – Varga | 2024-03-04 | Lima | happened",
      "Tassel – Varga | 2024-03-08 | - | planned",
    ],
    // What one who has just arrived came for is not told as done; what he arrived for on a day is.
    ["President Otto Varga has arrived in Lima for talks with Ivan Tassel.", "Tassel – Varga | - | Lima | planned"],
    ["President Otto Varga has arrived in Lima, where he met Ivan Tassel.", "Tassel – Varga | - | Lima | happened"],
  ]);
});

describe("the one meeting that a report speaks of again", () => {
  each([
    [
      "LIMA (Agency) - Visiting Chilean Minister Otto Varga on Monday held talks with Peruvian army chief General Ivan Tassel.\n\nVarga arrived in Peru on Sunday.\n\nDuring the meeting with General Ivan Tassel, they discussed the border.",
      "Tassel – Varga | 2024-03-04 | Lima | happened",
    ],
  ]);

  it("is attended by those whom the end of the report names, and no journey told between is", () => {
    const { claims } = extractText(
      "Minister Otto Varga met Minister Ivan Tassel in Lima on Monday.\n\nTassel flew to Quito later.\n\nThe meeting was attended by Ambassador Karl Lind.",
      published,
    );
    const withLind = claims.flatMap((claim) =>
      claim.type === "event" && claim.participants.some(({ entity }) => /lind/i.test(entity)) ? [claim.kind] : [],
    );
    expect(withLind).toEqual(["Meeting"]);
  });

  each([
    // Of whom a delegation is, is not said, and it is not whom the headline has met.
    [
      "A delegation from ECOWAS meets with the Ghana government\n\nA regional delegation led by Otto Varga arrived in Accra on Saturday.",
      "ECOWAS – Ghana | - | - | happened",
    ],
  ]);
});

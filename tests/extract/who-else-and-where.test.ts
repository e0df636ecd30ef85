/** Who came along, offices in letters, what a headline tells of place, and a few more words for meeting. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Wednesday. */
const each = eachTold("2024-06-12");

describe("who stands between commas took part as well", () => {
  each([
    [
      "President Kofi Badu, along with Foreign Minister Anna Varga, held talks with President Ivo Tarnic on Monday.",
      "Badu – Tarnic – Varga | 2024-06-10 | - | happened",
    ],
    [
      "President Kofi Badu, together with Foreign Minister Anna Varga and Foreign Secretary Pavel Orlo, also held a meeting with President Ivo Tarnic.",
      "Badu – Orlo – Tarnic – Varga | - | - | happened",
    ],
    [
      "President Kofi Badu, despite his illness, held talks with President Ivo Tarnic.",
      "Badu – Tarnic | - | - | happened",
    ],
    [
      "Anna Varga met President Kofi Badu and his designated defence minister, Ivo Tarnic.",
      "Badu – Tarnic – Varga | - | - | happened",
    ],
    [
      "Foreign Minister Pavel Orlo held talks with his Maldivian counterpart Kofi Badu on Monday. The Maldives minister, who is on his first visit, earlier called on Vice President Anna Varga.",
      "Badu – Orlo | 2024-06-10 | - | happened",
      "Badu – Varga | - | - | happened",
    ],
  ]);
});

describe("an office in letters stands for who holds it", () => {
  each([
    [
      "Prime Minister Anna Varga is in New York. PM met President Kofi Badu on Monday.",
      "Badu – Varga | 2024-06-10 | New York | happened",
    ],
    [
      "External Affairs Minister Anna Varga spoke to reporters. EAM also met Kenyan Foreign Minister Kofi Badu.",
      "Badu – Varga | - | - | happened",
    ],
    ["Foreign Minister Anna Varga is in Lima. FM radio met the demand of Kofi Badu."],
    ["Foreign Minister Anna Varga is in Lima. PM met President Kofi Badu."],
  ]);
});

describe("more words for meeting somebody", () => {
  each([
    [
      "The Foreign Office said Anna Varga would call on Speaker Kofi Badu and Chairman Ivo Tarnic as well to discuss trade.",
      "Badu – Tarnic – Varga | - | - | planned",
    ],
    ["Anna Varga said she would call on President Kofi Badu to resign."],
    ["Anna Varga will call on President Kofi Badu to end the war."],
    ["Anna Varga breakfasted with Foreign Minister Kofi Badu.", "Badu – Varga | - | - | happened"],
    [
      "President Anna Varga caught up with Prime Minister Kofi Badu on Tuesday.",
      "Badu – Varga | 2024-06-11 | - | happened",
    ],
    ["The law caught President Anna Varga with Kofi Badu."],
    [
      "President Anna Varga meets today (12) with the President of Peru, Kofi Badu.",
      "Badu – Varga | 2024-06-12 | - | happened",
    ],
    ["President Anna Varga met yesterday (11th) with President Kofi Badu.", "Badu – Varga | 2024-06-11 | - | happened"],
    [
      "The meeting was supposed to have taken place in Tamale, the first ever talks between Anna Varga and Kofi Badu.",
      "Badu – Varga | - | Tamale | cancelled",
    ],
  ]);
});

describe("a headline may tell where the meetings of a release were", () => {
  each([
    [
      "Meetings of Foreign Minister Anna Varga in Geneva\n\nForeign Minister Anna Varga met Ivo Tarnic on Tuesday. She had met Kofi Badu in 2019.",
      "Tarnic – Varga | 2024-06-11 | Geneva | happened",
      "Badu – Varga | 2019-01-01..2019-12-31 | - | happened",
    ],
    [
      "Foreign Minister Anna Varga holds talks in Geneva\n\nForeign Minister Anna Varga met Ivo Tarnic on Tuesday. The two last met in May.",
      "Tarnic – Varga | 2024-06-11 | Geneva | happened",
      "Tarnic – Varga | 2024-05-01..2024-05-31 | - | happened",
    ],
    [
      "Peru, Ghana ministers meet in Geneva\n\nForeign Minister Anna Varga of Peru met Ghana's Foreign Minister Ivo Tarnic on Tuesday.",
      "Ghana – Peru | - | Geneva | happened",
      "Tarnic – Varga | 2024-06-11 | Geneva | happened",
    ],
    // Whoever travels on was elsewhere; a war has places of its own; nobody of the headline.
    [
      "Foreign Minister Anna Varga holds talks in Geneva\n\nForeign Minister Anna Varga met Ivo Tarnic on Tuesday. She then travelled to Oslo.",
      "Tarnic – Varga | 2024-06-11 | - | happened",
    ],
    [
      "Foreign Minister Anna Varga holds talks on war in Gaza\n\nForeign Minister Anna Varga met Ivo Tarnic on Tuesday.",
      "Tarnic – Varga | 2024-06-11 | - | happened",
    ],
    [
      "Foreign Minister Anna Varga holds talks in Geneva\n\nPresident Kofi Badu met Ivo Tarnic on Tuesday.",
      "Badu – Tarnic | 2024-06-11 | - | happened",
    ],
  ]);
});

describe("names and words that look like others", () => {
  each([
    ["President Christian Tarnic met President Kofi Badu on Monday.", "Badu – Tarnic | 2024-06-10 | - | happened"],
    [
      "Finance Minister Christian Tarnic and the Christian Social leader Anna Varga met President Kofi Badu.",
      "Badu – Tarnic – Varga | - | - | happened",
    ],
    ["Christian Democratic leader Anna Varga met President Kofi Badu.", "Badu – Varga | - | - | happened"],
    [
      "Anna Varga and Kofi Badu are scheduled to meet today in the West Bank city, Jericho.",
      "Badu – Varga | 2024-06-12 | Jericho | planned",
    ],
    ["Anna Varga met Kofi Badu in the Swiss city, Reuters said.", "Badu – Varga | - | - | happened"],
  ]);
});

describe("times of day and what comes before what", () => {
  each([
    [
      "The meeting between Anna Varga and President Kofi Badu, which was scheduled to take place on Tuesday, June 11, at 17:30, at No. 10 Downing Street, was cancelled at the last minute.",
      "Badu – Varga | 2024-06-11 | No. 10 Downing Street (London) | cancelled",
    ],
    [
      "The meeting between Anna Varga and President Kofi Badu, which was scheduled for 17:30, was called off.",
      "Badu – Varga | - | - | cancelled",
    ],
    [
      "The meeting between Anna Varga and President Kofi Badu, which took place on Monday at 17:30, was praised.",
      "Badu – Varga | 2024-06-10 | - | happened",
    ],
    [
      "President Anna Varga is then scheduled to call on Speaker Ivo Tarnic, before having a dialogue with Prime Minister Kofi Badu.",
      "Tarnic – Varga | - | - | planned",
      "Badu – Varga | - | - | planned",
    ],
    [
      "President Anna Varga called on Speaker Ivo Tarnic, before having a dialogue with Prime Minister Kofi Badu.",
      "Tarnic – Varga | - | - | happened",
      "Badu – Varga | - | - | happened",
    ],
    [
      "President Anna Varga arrived in Lima before flying to Quito on Friday. She will hold talks with Kofi Badu.",
      "Badu – Varga | - | Lima | planned",
    ],
  ]);
});

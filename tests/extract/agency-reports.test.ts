import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Thursday. */
const published = "2024-03-07";
const each = eachTold(published);

describe("calls and visits that are asked for, told of or only wished", () => {
  each([
    [
      "The United States filed a request to Ghana for a phone call between Secretary of State Anna Varga and Foreign Minister Joseph Mbeko.",
    ],
    [
      "At the request of Ghana for talks, Secretary of State Anna Varga held talks with Foreign Minister Joseph Mbeko.",
      "Mbeko – Varga | - | - | happened",
    ],
    ["Mediators pressed for the release of the men for them to attend talks with President Joseph Mbeko."],
    [
      "Foreign Minister Anna Varga told President Omar Tassel that she was eager to host him in Lima soon.",
      "Tassel – Varga | - | - | happened",
    ],
    [
      "Minister Anna Varga spoke yesterday with Minister Omar Tassel. Minister Varga briefed Minister Tassel on her visit to Ghana.",
      "Tassel – Varga | 2024-03-06 | - | happened",
    ],
    // An appeal is no visit.
    ["Foreign Minister Anna Varga will call on President Omar Tassel to resign."],
    [
      "Foreign Minister Anna Varga will call on President Omar Tassel in Cairo on Friday.",
      "Tassel – Varga | 2024-03-08 | Cairo | planned",
    ],
    [
      "Ambassador Anna Varga paid a farewell call to Prime Minister Omar Tassel at his office on Monday.",
      "Tassel – Varga | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("what a paper claimed, and a call beside talks", () => {
  each([
    [
      "The newspaper had claimed President Anna Varga and President Omar Tassel had held an hour-long secret meeting in Lima.",
      "Tassel – Varga | - | Lima | alleged",
    ],
    [
      "President Anna Varga claimed victory. The president has held talks with Minister Omar Tassel.",
      "Tassel – Varga | - | - | happened",
    ],
    [
      "Minister Anna Varga held talks with officials besides calling on Prime Minister Omar Tassel.",
      "Tassel – Varga | - | - | happened",
    ],
    [
      "Talks between Minister Anna Varga and Minister Omar Tassel in the garrison city of Rawalpindi focused on trade.",
      "Tassel – Varga | - | Rawalpindi | happened",
    ],
  ]);
});

describe("a row of states, and what stands behind it", () => {
  each([
    [
      "Secretary of State Anna Varga discussed by phone with the Foreign Ministers of France, Ghana and Germany a common approach to policy issues, including Russia.",
      "France – Germany – Ghana – Varga | - | - | happened",
    ],
    [
      "Secretary of State Anna Varga held talks with representatives of twelve states, including Chad and Mali.",
      "Chad – Mali – Varga | - | - | happened",
    ],
    [
      "President Omar Tassel will meet Prime Minister Anna Varga, who will attend a session of the UN General Assembly, Joseph Mbeko, the spokesman for the President, told reporters.",
      "Tassel – Varga | - | - | planned",
    ],
  ]);
});

describe("what a picture shows, and what is to come", () => {
  each([
    [
      "ACCRA: Prime Minister Anna Varga receives President Omar Tassel at the palace in Accra on Tuesday.—AFP",
      "Tassel – Varga | 2024-03-05 | Accra | happened",
    ],
    [
      "Prime Minister Anna Varga receives President Omar Tassel at the palace in Accra on Sunday.",
      "Tassel – Varga | 2024-03-10 | Accra | planned",
    ],
    [
      "Preparations are in full swing to welcome President Omar Tassel who arrives in Accra on Saturday on a two-day state visit. During the visit, he will meet Prime Minister Anna Varga.",
      "Tassel – Varga | 2024-03-09..2024-03-10 | Accra | planned",
    ],
    [
      "General Omar Tassel recently paid a courtesy visit to President Anna Varga in Abuja on a Sunday.",
      "Tassel – Varga | - | Abuja | happened",
    ],
    [
      "A delegation from ECOWAS met this Saturday (2) with General Omar Tassel, and with Anna Varga.",
      "ECOWAS – Tassel – Varga | 2024-03-02 | - | happened",
    ],
    // The second was no Tuesday.
    ["A delegation from ECOWAS met this Tuesday (2) with General Omar Tassel.", "ECOWAS – Tassel | - | - | happened"],
  ]);
});

describe("the town of the dateline, and where one only landed", () => {
  each([
    [
      "ACCRA: Omar Tassel, the president of Egypt, arrived here on Wednesday for a three-day visit.\n\nHe landed at Kotoka Airbase. He will meet Prime Minister Anna Varga during the visit.",
      "Tassel – Varga | 2024-03-06..2024-03-08 | Accra | planned",
    ],
    [
      "Accra, March 7 (IANS) Minister Omar Tassel is here on a visit. He met Governor Anna Varga on Thursday.",
      "Tassel – Varga | 2024-03-07 | Accra | happened",
    ],
    [
      'ACCRA, March 7 (AFP) - "I came here to rest," Minister Omar Tassel said in Lagos. He met Governor Anna Varga on Thursday.',
      "Tassel – Varga | 2024-03-07 | - | happened",
    ],
    [
      "President Omar Tassel will call on President Anna Varga today in Accra following which he is scheduled to meet with Joseph Mbeko, an opposition leader.",
      "Tassel – Varga | 2024-03-07 | Accra | planned",
      "Mbeko – Tassel | 2024-03-07 | Accra | planned",
    ],
  ]);
});

describe("whom an office, a delegation and a pronoun mean", () => {
  each([
    [
      "Prime Minister Omar Tassel welcomed President Anna Varga. Special Assistant to Prime Minister on Foreign Affairs Joseph Mbeko was there. The prime minister will hold talks with Varga on Friday.",
      "Tassel – Varga | - | - | happened",
      "Tassel – Varga | 2024-03-08 | - | planned",
    ],
    [
      "Secretary-General Omar Tassel spoke. Following a breakfast with the Special Coordinator for the Sahel, Joseph Mbeko, the Secretary-General met Minister Anna Varga. On the margins, the Secretary-General met with Governor Paul Ncube.",
      "Mbeko – Tassel | - | - | happened",
      "Tassel – Varga | - | - | happened",
      "Ncube – Tassel | - | - | happened",
    ],
    [
      "A US delegation led by Senator Anna Varga paid a courtesy call on Prime Minister Omar Tassel on Monday. The delegation also met Foreign Minister Joseph Mbeko on Tuesday.",
      "Tassel – Varga | 2024-03-04 | - | happened",
      "Mbeko – Varga | 2024-03-05 | - | happened",
    ],
    [
      "The envoy Joseph Mbeko paid a farewell call to Prime Minister Omar Tassel.\n\nWhile fondly recalling his meeting with Minister Paul Ncube in Lima, the prime minister asked for closer ties.",
      "Mbeko – Tassel | - | - | happened",
      "Ncube – Tassel | - | Lima | happened",
    ],
    [
      "Minister Paul Ncube held talks with President Robin Thapa in Accra. President Thapa received him at the airport.",
      "Ncube – Thapa | - | Accra | happened",
    ],
    [
      "Ambassador Anna Varga met Prime Minister Omar Tassel on Tuesday.\n\nAmbassador Varga, who presented her credentials on October 28, was welcomed by the prime minister.\n\nEarlier in the day, envoy Joseph Mbeko paid a call on Prime Minister Tassel.",
      "Tassel – Varga | 2024-03-05 | - | happened",
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
  ]);
});

describe("the stop of those met, and the seat where two discussed", () => {
  each([
    [
      "Minister Anna Varga will pay a visit to Ghana and Togo on 10-12 March. She will arrive in Accra on Sunday. During the visit, Varga will call on President Joseph Mbeko in Accra.\n\nDuring the visit, she will receive an audience with President Omar Tassel of Togo.",
      "Mbeko – Varga | 2024-03-10 | Accra | planned",
      "Tassel – Varga | 2024-03-10..2024-03-12 | Togo | planned",
    ],
    // Whose president he is, is not told.
    [
      "Minister Anna Varga will pay a visit to Ghana and Togo on 10-12 March. She will arrive in Accra on Sunday. She will meet President Joseph Mbeko.",
      "Mbeko – Varga | 2024-03-10 | Accra | planned",
    ],
    [
      "Minister Anna Varga will visit Ghana and Togo from March 10 to 13. During the visit to Accra on March 10-11, Varga will meet President Joseph Mbeko. Varga will meet Premier Omar Tassel in the Togolese capital.",
      "Mbeko – Varga | 2024-03-10..2024-03-11 | Accra | planned",
      "Tassel – Varga | 2024-03-10..2024-03-13 | Togo | planned",
    ],
    [
      "Minister Anna Varga and President Omar Tassel discussed the response to key challenges at the White House.",
      "Tassel – Varga | - | White House | happened",
    ],
    [
      "Minister Anna Varga and President Omar Tassel discussed the attack at the Presidential Palace.",
      "Tassel – Varga | - | - | happened",
    ],
    [
      "President Joseph Mbeko talks with Minister Anna Varga at the conclusion of their meeting.",
      "Mbeko – Varga | - | - | happened",
    ],
    ["The Joseph Mbeko talks with Egypt failed."],
    [
      "This is Minister Anna Varga's first visit to Ghana in 2024. Varga paid a courtesy call on President Omar Tassel.",
      "Tassel – Varga | - | Ghana | happened",
    ],
    // What had to come first, and the day of the words.
    [
      "President Omar Tassel demanded the withdrawal of the troops from the country before meeting President Joseph Mbeko.",
    ],
    [
      "President Omar Tassel on March 1 received Minister Anna Varga.\n\nOn March 4, the ministry said in a statement that the meeting would focus on trade.\n\nThe closed-door meeting between Tassel and Joseph Mbeko was held in Istanbul.",
      "Tassel – Varga | 2024-03-01 | - | happened",
      "Mbeko – Tassel | - | Istanbul | happened",
    ],
  ]);
});

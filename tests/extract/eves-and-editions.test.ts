/** What is told of an encounter on its eve, in a picture, of its papers, before a flight; days and places that are another body's. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

const each = eachTold("2024-03-07");

describe("hours before it the second meeting is still to come", () => {
  each([
    [
      "Kofi Mensa met Lars Holm in Accra on Thursday, hours before a meeting there between Ugandan president Amos Okello and Zambian president Chanda Mulenga.",
      "Holm – Mensa | 2024-03-07 | Accra | happened",
      "Mulenga – Okello | 2024-03-07 | Accra | planned",
    ],
    [
      "Kofi Mensa met Lars Holm on Thursday shortly before talks with Chanda Mulenga.",
      "Holm – Mensa | 2024-03-07 | - | happened",
      "Mensa – Mulenga | 2024-03-07 | - | planned",
    ],
    // Of days ago both are over.
    [
      "Kofi Mensa met Lars Holm on March 4, hours before a meeting between Chanda Mulenga and Amos Okello in Accra.",
      "Holm – Mensa | 2024-03-04 | - | happened",
      "Mulenga – Okello | 2024-03-04 | Accra | happened",
    ],
    // The place behind it is that of the second.
    [
      "Kofi Mensa met Lars Holm on Wednesday, a day before a meeting between Chanda Mulenga and Amos Okello in Accra.",
      "Holm – Mensa | 2024-03-06 | - | happened",
    ],
  ]);
});

describe("a headline on who has come for talks tells of none that were held", () => {
  each([
    [
      "President Okello in Zambia for Talks With Mulenga\n\nLUSAKA, March 7 – President Amos Okello arrived in Zambia Thursday for a two-day visit.\n\nHe was scheduled to hold talks with his host, Chanda Mulenga.",
      "Mulenga – Okello | 2024-03-07..2024-03-08 | Zambia | planned",
    ],
  ]);
});

describe("what another meeting, or a body of its own, has days and places for", () => {
  each([
    [
      'The meeting between Amos Okello and Chanda Mulenga "was born out of talks and a decision taken at an emergency session held last Friday (March 1)."',
      "Mulenga – Okello | - | - | happened",
    ],
    [
      "The talks between Amos Okello and Chanda Mulenga followed a summit held in Arusha on February 3.",
      "Mulenga – Okello | - | - | happened",
    ],
    [
      "The talks between Amos Okello and Chanda Mulenga were held in Arusha on February 3.",
      "Mulenga – Okello | 2024-02-03 | Arusha | happened",
    ],
    [
      "In the meeting held at the radio building, Kofi Mensa and Yasin Haddad sidestepped giving advice to the Cabinet that meets again Friday to decide the issue.",
      "Haddad – Mensa | - | - | happened",
    ],
    [
      "Foreign Minister Dov Levin may inform Yasin Haddad about the Cabinet's thinking when they meet on Friday.",
      "Haddad – Levin | 2024-03-08 | - | planned",
    ],
  ]);
});

describe("before the flight they were not yet there", () => {
  each([
    [
      "On March 4, Foreign Minister Kofi Mensa flew to Geneva to meet with Danish Foreign Minister Lars Holm. Mensa met with Holm March 5-6 before flying to Brussels to brief ministers. In their morning meeting of March 5, Mensa and Holm appointed a group.",
      "Holm – Mensa | 2024-03-04 | Geneva | happened",
      "Holm – Mensa | 2024-03-05..2024-03-06 | Geneva | happened",
      "Holm – Mensa | 2024-03-05 | Geneva | happened",
    ],
    [
      "Kofi Mensa met Lars Holm in Geneva on Tuesday before flying to Brussels. He also met Belgian Foreign Minister Jan Peeters.",
      "Holm – Mensa | 2024-03-05 | Geneva | happened",
      "Mensa – Peeters | 2024-03-05 | Brussels | happened",
    ],
  ]);
});

describe("papers on conversations, and guests who visit nobody", () => {
  each(
    [
      [
        "The memoranda of conversations between Kofi Mensa and Danish Foreign Minister Lars Holm are scheduled for publication in Foreign Papers, October 1986–January 1989.",
      ],
    ],
    null,
  );
  each([
    [
      "Earlier, President Kofi Mensa and his wife Ama Mensa received visiting President of Denmark, His Excellency Lars Holm at State House, Accra.",
      "Holm – Mensa – Mensa | - | Accra | happened",
    ],
  ]);
});

describe("a visit of next week is a plan, and what is to be on it has its day", () => {
  each([
    [
      "President Lars Holm of Denmark has added several meetings to his agenda during his official visit to Lima, Peru next Thursday.\n\nHolm will meet with Ana Quispe, a former minister.",
      "Holm – Quispe | 2024-03-14 | Lima | planned",
    ],
  ]);
});

describe("two who led their delegations, and whom a picture shows", () => {
  each([
    [
      "Ghanaian President Kofi Mensa and his visiting Danish counterpart, President Lars Holm on Monday, 4th March 2024 at the State House, Accra led respective delegations in bilateral talks.",
      "Holm – Mensa | 2024-03-04 | - | happened",
    ],
    ["Kofi Mensa and Lars Holm on Monday led their respective delegations to the Games in Accra."],
    [
      "A photo on the Foreign Ministry's (FM) page showed President Kofi Mensa and Foreign Minister Ama Darko meeting with Danish Prime Minister Lars Holm.",
      "Darko – Holm – Mensa | - | - | happened",
    ],
  ]);
});

describe("what was called off is the one meeting, and not the other told beside it", () => {
  each([
    [
      "Yasin Haddad agreed to meet Dov Levin on Friday. Haddad agreed to the meeting after one with Samir Khoury, the Syrian president, was abruptly canceled.",
      "Haddad – Levin | 2024-03-08 | - | planned",
    ],
    [
      "Yasin Haddad agreed to meet Dov Levin on Friday. The meeting in Cairo was later cancelled.",
      "Haddad – Levin | 2024-03-08 | - | cancelled",
    ],
  ]);
});

describe("where a visit is behind them", () => {
  each([
    [
      "Foreign Minister Kofi Mensa concluded a visit to Lusaka on Thursday. In Lusaka he met President Chanda Mulenga. The planned meeting with South African President Sipho Dube is to discuss the border.",
      "Mensa – Mulenga | - | Lusaka | happened",
      "Dube – Mensa | - | - | planned",
    ],
    [
      "Foreign Minister Kofi Mensa visited Lusaka on Thursday. The scheduled meeting with South African President Sipho Dube will discuss the border.",
      "Dube – Mensa | - | - | planned",
    ],
    [
      "Foreign Minister Kofi Mensa arrived in Lusaka on Thursday. The scheduled meeting with President Chanda Mulenga will discuss the border.",
      "Mensa – Mulenga | - | Lusaka | planned",
    ],
    [
      "Foreign Minister Kofi Mensa visited Lusaka on Thursday. He will meet President Chanda Mulenga later in the day.",
      "Mensa – Mulenga | 2024-03-07 | Lusaka | planned",
    ],
  ]);
});

describe("plans that were called off", () => {
  each([
    [
      "Prime Minister Avi Katz cancelled plans for Dov Levin to meet Yasin Haddad on Friday.",
      "Haddad – Levin | 2024-03-08 | - | cancelled",
    ],
    [
      "President Kofi Mensa has scrapped his plans to hold talks with Prime Minister Lars Holm next week.",
      "Holm – Mensa | 2024-03-11..2024-03-17 | - | cancelled",
    ],
    [
      "Prime Minister Avi Katz had repeatedly canceled plans for Dov Levin to meet Yasin Haddad, insisting on two days of quiet.",
    ],
    [
      "President Kofi Mensa announced plans to hold talks with Prime Minister Lars Holm next week.",
      "Holm – Mensa | 2024-03-11..2024-03-17 | - | planned",
    ],
  ]);
});

describe("who sat with them", () => {
  each([
    [
      "Russian President Vladimir Sorokin met Ghana's President Kofi Mensa in Moscow on Tuesday. The Russian delegation present included Foreign Minister Igor Petrov; Defence Minister Oleg Ivanov.",
      "Ivanov – Mensa – Petrov – Sorokin | 2024-03-05 | Moscow | happened",
    ],
    // Who only came along is not told to have sat there.
    [
      "U.S. Secretary of State Ann Clay met Ghanaian President Kofi Mensa in Accra on Tuesday. The U.S. delegation included Ambassador Joe Field and Assistant Secretary Ruth Gale.",
      "Clay – Mensa | 2024-03-05 | Accra | happened",
    ],
    [
      "Secretary Ann Clay and President Kofi Mensa met in Accra on Tuesday. They were joined in their talks by members of the cabinet including Finance Minister Yaw Boateng.",
      "Clay – Mensa | 2024-03-05 | Accra | happened",
      "Boateng – Clay – Mensa | 2024-03-05 | Accra | happened",
    ],
    [
      "Hosted by President Kofi Mensa, the meeting brought together Danish Prime Minister Lars Holm and Zambian President Chanda Mulenga in Accra on Tuesday.",
      "Holm – Mensa – Mulenga | 2024-03-05 | Accra | happened",
    ],
    [
      "Hosted by President Kofi Mensa, the meeting on Tuesday was attended by Danish Prime Minister Lars Holm and Zambian President Chanda Mulenga.",
      "Holm – Mensa – Mulenga | 2024-03-05 | - | happened",
    ],
    [
      "Hosted by Ghana, the meeting on Tuesday was attended by Danish Prime Minister Lars Holm and Zambian President Chanda Mulenga.",
      "Holm – Mulenga | 2024-03-05 | - | happened",
    ],
  ]);
});

describe("connected by phone", () => {
  each([
    [
      "President Kofi Mensa connected by phone with Danish Prime Minister Lars Holm on Tuesday.",
      "Holm – Mensa | 2024-03-05 | - | happened",
    ],
    [
      "Prime Minister Lars Holm and President Kofi Mensa connected by phone on Tuesday.",
      "Holm – Mensa | 2024-03-05 | - | happened",
    ],
    ["President Kofi Mensa said the new road connected with Danish Prime Minister Lars Holm's town."],
  ]);
});

describe("a gathering that is told of has its place and its day", () => {
  each([
    [
      "Foreign Minister Kofi Mensa and British Foreign Secretary Ann Field agreed to meet on the sidelines of the international conference on Lebanon, which is convening in Rome tomorrow.",
      "Field – Mensa | 2024-03-08 | Rome | planned",
    ],
    [
      "Foreign Minister Kofi Mensa and British Foreign Secretary Ann Field agreed to meet on the sidelines of the international conference on Lebanon, which was proposed in Rome last month.",
      "Field – Mensa | - | - | planned",
    ],
  ]);
});

describe("whose home a journey leads to", () => {
  each([
    [
      "Nepal Prime Minister Hari Thapa will visit India from March 8 to March 10. He will depart for Kathmandu on March 10.\n\nThapa will also hold talks with Indian Prime Minister Ravi Sen.",
      "Sen – Thapa | 2024-03-08..2024-03-10 | India | planned",
    ],
    [
      "The President of Venezuela, Luis Rojas, who had just returned from a tour of Jamaica, received the Cuban Foreign Minister, Ana Pardo, on March 5.\n\nPardo arrived in Venezuela on March 4.",
      "Pardo – Rojas | 2024-03-05 | Venezuela | happened",
    ],
  ]);
});

describe("the first of the days is that of the arrival, whatever comes after what", () => {
  each([
    [
      "Kofi Mensa spoke after meeting with visiting Japanese Defense Minister Taro Ono, who arrived in Accra Thursday for a two-day visit to Ghana.",
      "Mensa – Ono | 2024-03-07..2024-03-08 | Accra | happened",
    ],
  ]);
});

describe("letters of a party are no agency's", () => {
  each([
    [
      "Ghana Peoples Party (GPP) President Bo Sample met Danish Prime Minister Lars Holm on Tuesday.",
      "Holm – Sample | 2024-03-05 | - | happened",
    ],
    [
      "Accra (GNA) President Kofi Mensa met Danish Prime Minister Lars Holm on Tuesday.",
      "Holm – Mensa | 2024-03-05 | Accra | happened",
    ],
  ]);
});

describe("an office without its article, and the national capital", () => {
  each([
    [
      "Indian Prime Minister Ravi Sen and Nepal Prime Minister Hari Thapa held talks in New Delhi on Thursday.\n\nYesterday, Nepal Prime Minister met External Affairs Minister Amit Rao in the national capital.",
      "Sen – Thapa | 2024-03-07 | New Delhi | happened",
      "Rao – Thapa | 2024-03-06 | New Delhi | happened",
    ],
  ]);
});

describe("neither this nor that, and what was to be", () => {
  each([
    [
      "The ECOWAS delegation arrived in Niamey on Tuesday but did not spend the night there, nor meet with coup leader Abdou Tanko.",
      "ECOWAS – Tanko | 2024-03-05 | Niamey | cancelled",
    ],
    [
      "After talks with General Ramon Cruz, Defense Secretary Caleb Weiss was to meet Vice President Sara Lim.",
      "Cruz – Weiss | - | - | planned",
      "Lim – Weiss | - | - | planned",
    ],
    [
      "After talks with General Ramon Cruz, Defense Secretary Caleb Weiss met Vice President Sara Lim.",
      "Cruz – Weiss | - | - | happened",
      "Lim – Weiss | - | - | happened",
    ],
  ]);
});

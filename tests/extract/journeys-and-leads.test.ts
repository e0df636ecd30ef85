/** How long somebody stays, who is expected where, and what a story's opening tells by offices of those whom it names later. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Wednesday. */
const each = eachTold("2024-06-12");

describe("how long a journey lasts may be told later", () => {
  each([
    [
      "Mediator Ivo Tarnic arrived in Lusaka on Monday for talks. Tarnic was accompanied on his two-day visit by his deputy. He was scheduled to meet Colonel Pavel Orlo.",
      "Orlo – Tarnic | 2024-06-10..2024-06-11 | Lusaka | planned",
    ],
    [
      "Mediator Anna Varga arrived in Lima on Tuesday for consultations. The three-day visit is the first of its kind. She will also meet President Kofi Badu.",
      "Badu – Varga | 2024-06-11..2024-06-13 | Lima | planned",
    ],
    // The length of another's journey, and one that is over.
    [
      "Mediator Anna Varga arrived in Lima on Tuesday. Envoy Ivo Tarnic is on his three-day visit to Cuba. Varga will also meet President Kofi Badu.",
      "Badu – Varga | - | Lima | planned",
    ],
    [
      "Mediator Anna Varga arrived in Lima on Monday. After her previous two-day visit nothing was signed. She will also meet President Kofi Badu.",
      "Badu – Varga | - | - | planned",
    ],
    [
      "Foreign Minister Anna Varga, who arrived here today on a two-day visit, is also expected to hold talks with General Kofi Badu.",
      "Badu – Varga | 2024-06-12..2024-06-13 | - | planned",
    ],
    // Nobody leaves on the day after the arrival, though on the third nothing says that somebody is still there.
    [
      "Mediator Anna Varga arrived in Lima last night. She will call on President Kofi Badu.",
      "Badu – Varga | - | Lima | planned",
    ],
    [
      "Mediator Anna Varga arrived in Lima on Friday. She will call on President Kofi Badu.",
      "Badu – Varga | - | - | planned",
    ],
  ]);
});

describe("the night of an arrival is not the day of what follows", () => {
  each([
    [
      "Minister Anna Varga met President Kofi Badu in Lima. Varga arrived in Lima last night from Quito.",
      "Badu – Varga | - | Lima | happened",
    ],
    [
      "Minister Anna Varga arrived in Lima late on Monday. She met President Kofi Badu.",
      "Badu – Varga | - | Lima | happened",
    ],
    [
      "Minister Anna Varga arrived in Lima on Monday. She met President Kofi Badu.",
      "Badu – Varga | 2024-06-10 | Lima | happened",
    ],
    [
      "Minister Anna Varga arrived in Lima on Monday night. She was received at the airport by Ivo Tarnic.",
      "Tarnic – Varga | 2024-06-10 | Lima | happened",
    ],
    [
      "Minister Anna Varga arrived in Lima on Tuesday from Quito, where she had held talks with Ivo Tarnic.",
      "Tarnic – Varga | - | Quito | happened",
    ],
  ]);
});

describe("who is expected somewhere has not been there", () => {
  each([
    [
      "The opposition leader Anna Varga is next expected in Kampala on Friday for talks with President Kofi Badu.",
      "Badu – Varga | 2024-06-14 | Kampala | planned",
    ],
    [
      "President Anna Varga is expected in Kampala on Friday for talks with President Kofi Badu.",
      "Badu – Varga | 2024-06-14 | Kampala | planned",
    ],
    [
      "Minister Anna Varga was expected in Cairo on Tuesday for talks with Kofi Badu but stayed at home.",
      "Badu – Varga | 2024-06-11 | Cairo | cancelled",
    ],
  ]);
});

describe("a day on which something was reported is not that of what it tells", () => {
  each([
    [
      "An agency report Sunday said Foreign Minister Anna Varga discussed trade with Kofi Badu.",
      "Badu – Varga | - | - | happened",
    ],
    [
      "A statement on Monday said Foreign Minister Anna Varga met Kofi Badu in Lima.",
      "Badu – Varga | - | Lima | happened",
    ],
    [
      "In a report on Monday, Anna Varga said Kofi Badu met Ivo Tarnic on Friday.",
      "Badu – Tarnic | 2024-06-07 | - | happened",
    ],
  ]);
});

describe("a story's opening may tell by offices of those whom it names later", () => {
  each([
    [
      "Kenya's president and its main opposition leader met Monday in Nakuru for the first time since the vote. President Anna Varga and opposition leader Kofi Badu met for two hours in the presence of bishops.",
      "Badu – Varga | 2024-06-10 | Nakuru | happened",
    ],
    [
      "The president and the rebel leader met on Tuesday. President Anna Varga shook hands with rebel leader Kofi Badu before the cameras.",
      "Badu – Varga | 2024-06-11 | - | happened",
    ],
    [
      "Peru's president is to meet the opposition leader on Friday. President Anna Varga and opposition leader Kofi Badu will meet at the palace.",
      "Badu – Varga | 2024-06-14 | - | planned",
    ],
    // Other offices, somebody else, another time.
    [
      "The two foreign ministers met on Tuesday. President Anna Varga and opposition leader Kofi Badu met for two hours.",
      "Badu – Varga | - | - | happened",
    ],
    [
      "Peru's president met the opposition leader on Friday, said Ivo Tarnic. President Anna Varga and opposition leader Kofi Badu met for an hour.",
      "Badu – Varga | - | - | happened",
    ],
    [
      "Peru's president met the opposition leader on Friday. President Anna Varga and opposition leader Kofi Badu also met for an hour last year.",
      "Badu – Varga | 2023-01-01..2023-12-31 | - | happened",
    ],
    [
      "Ivo Tarnic met with Ugandan officials in Gulu on Sunday. Kofi Badu had few words to say in the brief meeting with Tarnic.",
      "Tarnic – Uganda | 2024-06-09 | Gulu | happened",
      "Badu – Tarnic | 2024-06-09 | Gulu | happened",
    ],
    [
      "Ivo Tarnic met with Ugandan officials in Gulu on Sunday. In the first meeting with Tarnic in March, Kofi Badu had few words.",
      "Tarnic – Uganda | 2024-06-09 | Gulu | happened",
      "Badu – Tarnic | 2024-03-01..2024-03-31 | - | happened",
    ],
  ]);
});

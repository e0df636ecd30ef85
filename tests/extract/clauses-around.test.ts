import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Tuesday. */
const each = eachTold("2024-03-05");

describe("days of the clause that goes on behind the encounter", () => {
  each([
    [
      "After President Luc Morel met Minister Lena Varga, he flew to Oslo on Monday.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "Hours after President Luc Morel met Minister Lena Varga, the army took power on 27 July 2023.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "A week after President Luc Morel met Minister Lena Varga in Lima, the army took power on 27 July 2023.",
      "Morel – Varga | - | Lima | happened",
    ],
    [
      "A day before President Luc Morel met Minister Lena Varga, the army took power on 27 July 2023.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "The army took power on 27 July 2023, two days after President Luc Morel met Minister Lena Varga.",
      "Morel – Varga | 2023-07-25 | - | happened",
    ],
    [
      "After President Luc Morel met Minister Lena Varga in Lima on Sunday, he flew to Oslo on Monday.",
      "Morel – Varga | 2024-03-03 | Lima | happened",
    ],
    [
      "After meeting Minister Lena Varga on Sunday, President Luc Morel flew to Oslo.",
      "Morel – Varga | 2024-03-03 | - | happened",
    ],
  ]);
});

describe("the bounds of something longer", () => {
  each([
    [
      "President Luc Morel met Minister Lena Varga during his visit to Peru, which began on Sunday.",
      "Morel – Varga | - | Peru | happened",
    ],
    [
      "President Luc Morel met Minister Lena Varga at the summit, which opened on Sunday in Oslo.",
      "Morel – Varga | - | Oslo | happened",
    ],
    [
      "On the second day of his visit to Peru, which began on Sunday, President Luc Morel met Minister Lena Varga.",
      "Morel – Varga | 2024-03-04 | Peru | happened",
    ],
  ]);
});

describe("where somebody is told to be otherwise", () => {
  each([
    ...[
      "is based in Oslo",
      "was born in Oslo",
      "will be in Oslo from Thursday",
      "had been in Oslo until Sunday",
      "owns a house in Oslo",
    ].map((told): [string, string] => [
      `President Luc Morel, who ${told}, held talks with Minister Lena Varga on Monday.`,
      "Morel – Varga | 2024-03-04 | - | happened",
    ]),
    [
      "President Luc Morel, on his way to Oslo, met Minister Lena Varga on Monday.",
      "Morel – Varga | 2024-03-04 | - | happened",
    ],
    ...["is in Oslo", "arrived in Oslo on Sunday", "has been in Oslo since Friday", "was in Oslo for the summit"].map(
      (told): [string, string] => [
        `President Luc Morel, who ${told}, held talks with Minister Lena Varga on Monday.`,
        "Morel – Varga | 2024-03-04 | Oslo | happened",
      ],
    ),
  ]);
});

describe("the clause that goes on behind a clause of the encounter", () => {
  each([
    [
      "President Luc Morel, who met Minister Lena Varga on Monday, died in Oslo.",
      "Morel – Varga | 2024-03-04 | - | happened",
    ],
    [
      "President Luc Morel, who met Minister Lena Varga, arrived in Oslo on Monday.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "News that President Luc Morel had met Minister Lena Varga broke in Oslo on Monday.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "The hotel where President Luc Morel met Minister Lena Varga burned down on Monday.",
      "Morel – Varga | - | - | happened",
    ],
    // Of the encounter itself.
    [
      "The meeting at which President Luc Morel met Minister Lena Varga took place in Oslo on Monday.",
      "Morel – Varga | 2024-03-04 | Oslo | happened",
    ],
    [
      "President Luc Morel, who met Minister Lena Varga in Oslo on Monday, is ill.",
      "Morel – Varga | 2024-03-04 | Oslo | happened",
    ],
    [
      "The ministry said that President Luc Morel met Minister Lena Varga accompanied by Paul Arenz in Oslo on Monday.",
      "Arenz – Morel – Varga | 2024-03-04 | Oslo | happened",
    ],
  ]);
});

describe("who is named beside the one who met", () => {
  each([
    [
      "Minister Lena Varga is the first official since Paul Arenz to meet President Luc Morel.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "Minister Lena Varga was the first envoy besides Paul Arenz to meet President Luc Morel.",
      "Morel – Varga | - | - | happened",
    ],
    [
      "Minister Lena Varga, whose predecessor Paul Arenz refused to, met President Luc Morel in Lima on Monday.",
      "Morel – Varga | 2024-03-04 | Lima | happened",
    ],
    [
      "Minister Lena Varga, whom Paul Arenz had invited to Lima, held talks with President Luc Morel on Monday.",
      "Morel – Varga | 2024-03-04 | - | happened",
    ],
    [
      "President Luc Morel, whose foreign minister, Paul Arenz, met Minister Lena Varga last week, will travel to Lima.",
      "Arenz – Morel | 2024-02-26..2024-03-03 | - | happened",
    ],
    [
      "President Luc Morel resigned since Minister Lena Varga met envoy Paul Arenz.",
      "Arenz – Varga | - | - | happened",
    ],
  ]);
});

describe("talks behind what came of them", () => {
  const two = "President Luc Morel and Premier Lena Varga";
  const told = "Morel – Varga | 2024-03-04 | Lima | happened";
  each([
    [`${two} signed five accords after one-on-one talks in Lima on Monday.`, told],
    [`${two} signed five accords following a two-hour meeting in Lima on Monday.`, told],
    [`${two} addressed reporters at the end of a closed-door meeting in Lima on Monday.`, told],
    [
      "President Luc Morel and visiting Norwegian Premier Lena Varga signed five accords in Lima on Monday after talks.",
      told,
    ],
    [`${two} signed five accords in Lima on Monday.`],
    [
      `${two} signed five accords after the one-on-one talks of Paul Arenz with Karl Tassel.`,
      "Arenz – Tassel | - | - | happened",
    ],
  ]);
});

describe("another time in the same paragraph", () => {
  const met = "President Luc Morel met Minister Lena Varga in Lima on Monday.";
  const first = "Morel – Varga | 2024-03-04 | Lima | happened";
  each([
    [`${met} He recently met Premier Paul Arenz.`, first, "Arenz – Morel | - | - | happened"],
    [`${met} As mayor he had met Premier Paul Arenz.`, first, "Arenz – Morel | - | - | happened"],
    [`${met} He also met Premier Paul Arenz.`, first, "Arenz – Morel | 2024-03-04 | Lima | happened"],
  ]);
});

describe("he and she by given names", () => {
  each([
    [
      "Luc Morel spoke of Lena Varga. On Monday she met Paul Arenz in Lima.",
      "Arenz – Varga | 2024-03-04 | Lima | happened",
    ],
    [
      "Maria Tassel praised Karl Lind. He met Paul Arenz in Lima on Monday.",
      "Arenz – Lind | 2024-03-04 | Lima | happened",
    ],
    [
      "President Luc Morel met Lena Varga on Saturday, a day after she had met Paul Arenz in Oslo.",
      "Morel – Varga | 2024-03-02 | - | happened",
      "Arenz – Varga | 2024-03-01 | Oslo | happened",
    ],
    // A title tells more than a name, and where the name fits nobody it is not heard.
    [
      "Mr. Maria Tassel spoke with reporters. He met Paul Arenz in Lima on Monday.",
      "Arenz – Tassel | 2024-03-04 | Lima | happened",
    ],
    [
      "Lena Varga spoke to reporters. He met Paul Arenz in Lima on Monday.",
      "Arenz – Varga | 2024-03-04 | Lima | happened",
    ],
  ]);
});

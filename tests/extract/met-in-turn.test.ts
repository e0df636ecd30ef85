/** Who met whom where one is met after the other, at a meal, as a counterpart or in a second clause. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

const each = eachTold("2024-03-07");
const karu = "Estonian Foreign Minister Anton Karu";
const tamm = "Foreign Minister Vivian Tamm";

describe("one after the other", () => {
  const mensa = "Prime Minister Kofi Mensa";
  each([
    [
      `${karu} held talks first with ${mensa} and then with Minister Jean Duval on Monday.`,
      "Karu – Mensa | 2024-03-04 | - | happened",
      "Duval – Karu | 2024-03-04 | - | happened",
    ],
    [
      `${karu} spoke to ${mensa} and then to Minister Jean Duval.`,
      "Karu – Mensa | - | - | happened",
      "Duval – Karu | - | - | happened",
    ],
    [
      `${karu} held talks with ${mensa} and then-Minister Jean Duval on Monday.`,
      "Duval – Karu – Mensa | 2024-03-04 | - | happened",
    ],
    [
      `${karu} held talks with ${mensa} and Minister Jean Duval on Monday and then left.`,
      "Duval – Karu – Mensa | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("then, read into a title", () => {
  const mendez = "President Alvaro Mendez";
  each([
    [
      `${karu} met ${mendez} and then Prime Minister Kofi Mensa.`,
      "Karu – Mendez | - | - | happened",
      "Karu – Mensa | - | - | happened",
    ],
    [`${karu} met ${mendez} and then-Prime Minister Kofi Mensa.`, "Karu – Mendez – Mensa | - | - | happened"],
    [
      `In 2003 ${mendez} and then Prime Minister Kofi Mensa met in Riga.`,
      "Mendez – Mensa | 2003-01-01..2003-12-31 | Riga | happened",
    ],
  ]);
});

describe("hosted to a meal", () => {
  each([
    [`${karu} called on and was hosted to lunch by ${tamm} today.`, "Karu – Tamm | 2024-03-07 | - | happened"],
    [`${karu} was hosted to a working dinner by ${tamm} today.`, "Karu – Tamm | 2024-03-07 | - | happened"],
    [`${karu} was received to lead the talks by ${tamm}'s office.`],
  ]);
});

describe("a counterpart", () => {
  each([
    [
      "President Felix Mbala of Zambia arrived in Nairobi on Monday. President Otieno Kamau of Kenya met his Zambian counterpart.",
      "Kamau – Mbala | 2024-03-04 | Nairobi | happened",
    ],
  ]);
});

describe("a second clause and each other", () => {
  each([
    [
      `On Monday ${karu} called on Prime Minister Kofi Mensa and met his counterpart, ${tamm}.`,
      "Karu – Mensa | 2024-03-04 | - | happened",
      "Karu – Tamm | 2024-03-04 | - | happened",
    ],
    [`${karu} and ${tamm} updated each other on trade.`, "Karu – Tamm | - | - | happened"],
    [`${karu} and ${tamm} updated their plans.`],
    [
      `${karu} met Minister of Development Strategies and International Trade Malik Samara.`,
      "Karu – Samara | - | - | happened",
    ],
  ]);
});

/** Who is meant by an office, by "she" behind it, and by the leader of a state. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Tuesday. */
const each = eachTold("2024-03-05");

describe("an office beside the name of its state", () => {
  each([
    [
      "US ambassador Angela Kessou called on General Petr Varga on Monday.\n\nPreviously the US ambassador had called on the acting governor, Chaudhry Orlov.\n\nOn March 1, she had held a meeting with the leader of the opposition, Shahbaz Bello.",
      "Kessou – Varga | 2024-03-04 | - | happened",
      "Kessou – Orlov | - | - | happened",
      "Bello – Kessou | 2024-03-01 | - | happened",
    ],
    // Another state's ambassador is somebody else.
    [
      "US ambassador Angela Kessou called on General Petr Varga on Monday. The UK ambassador met Premier Ivan Orlov.",
      "Kessou – Varga | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("talks with somebody do not make him whom the next sentence tells of", () => {
  each([
    [
      "Prime Minister Oto Kessou held meetings with Namibian President Petr Varga in New York.\n\nThe talks with President Varga on Monday were warm.\n\nOn Saturday he had held talks with the President of Niger, Sani Bello.",
      "Kessou – Varga | - | New York | happened",
      "Bello – Kessou | 2024-03-02 | - | happened",
    ],
    [
      "Prime Minister Oto Kessou spoke in Paris. President Petr Varga was received by King Ivan Orlov on Monday. He met Sani Bello, the premier.",
      "Orlov – Varga | 2024-03-04 | - | happened",
      "Bello – Varga | - | - | happened",
    ],
  ]);
});

describe("the leader of a state whom the article calls president alone", () => {
  each([
    [
      "President William Kessou spent Monday in China.\n\nIn separate meetings, the Kenyan leader met Presidents Faure Bello of Togo and Petr Varga of Mali.",
      "Bello – Kessou | 2024-03-04 | China | happened",
      "Kessou – Varga | 2024-03-04 | China | happened",
    ],
    ["President Ann Tarn met the Kenyan leader on Monday.", "Kenya – Tarn | 2024-03-04 | - | happened"],
    // Two of whom no state is told: it may be either.
    [
      "President Ann Tarn thanked President William Kessou. The Kenyan leader met King Petr Varga of Jordan.",
      "Kenya – Varga | - | - | happened",
    ],
  ]);
});

describe("the day told of an encounter before beats that of an arrival", () => {
  each([
    [
      "Prime Minister Oto Kessou held talks with Emir Petr Varga in New York on Monday.\n\nKessou arrived in New York on Sunday.\n\nDuring Kessou's talks with Varga, both reviewed the ties.",
      "Kessou – Varga | 2024-03-04 | New York | happened",
    ],
    [
      "Prime Minister Oto Kessou arrived in New York on Sunday. Kessou held talks with Emir Petr Varga.",
      "Kessou – Varga | 2024-03-03 | New York | happened",
    ],
  ]);
});

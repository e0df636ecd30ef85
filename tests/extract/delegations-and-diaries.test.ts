/** Delegations told by whose they are, days and statuses that two verbs share, and lists of what is to come. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Tuesday. */
const each = eachTold("2024-03-05");

describe("a delegation stands for whom it is from", () => {
  each([
    [
      "A delegation from the African Union met President Petr Varga on Saturday.",
      "Union – Varga | 2024-03-02 | - | happened",
    ],
    [
      "A delegation of ECOWAS on Saturday met President Petr Varga and held talks with General Ivan Orlov in the capital Niamey.",
      "ECOWAS – Varga | 2024-03-02 | - | happened",
      "ECOWAS – Orlov | 2024-03-02 | Niamey | happened",
    ],
    ["A delegation of bishops met the president on Saturday."],
    [
      "Prime Minister Ana Kessou interacted with a number of heads of state, including President Petr Varga and King Bo Tarn.",
      "Kessou – Tarn – Varga | - | - | happened",
    ],
  ]);
});

describe("the day between subject and verb is that of the next verb as well", () => {
  each([
    [
      "President Ana Kessou on Saturday met Premier Petr Varga and held talks with General Ivan Orlov.",
      "Kessou – Varga | 2024-03-02 | - | happened",
      "Kessou – Orlov | 2024-03-02 | - | happened",
    ],
    [
      "President Ana Kessou met Premier Petr Varga on Saturday and held talks with General Ivan Orlov on Monday.",
      "Kessou – Varga | 2024-03-02 | - | happened",
      "Kessou – Orlov | 2024-03-04 | - | happened",
    ],
    // What was said on Saturday may have been at another time.
    [
      "President Ana Kessou on Saturday said she had met Premier Petr Varga and held talks with General Ivan Orlov.",
      "Kessou – Varga | - | - | happened",
      "Kessou – Orlov | - | - | happened",
    ],
  ]);
});

describe("where somebody will be", () => {
  each([
    [
      "Foreign Minister Ana Kessou will spend Saturday in Aswan in talks with President Petr Varga.",
      "Kessou – Varga | 2024-03-09 | Aswan | planned",
    ],
    [
      "Foreign Minister Ana Kessou spent Saturday in Aswan in talks with President Petr Varga.",
      "Kessou – Varga | 2024-03-02 | Aswan | happened",
    ],
  ]);
});

describe("a counterpart spoken of by the office of whom he met", () => {
  each([
    [
      "Foreign Minister Ana Kessou of India met her Maldivian counterpart Petr Varga on Monday. The Maldives minister called on Vice President Ivan Orlov.",
      "Kessou – Varga | 2024-03-04 | - | happened",
      "Orlov – Varga | - | - | happened",
    ],
    // A president's counterpart is no foreign minister.
    [
      "President Ana Kessou of Kenya met her Maldivian counterpart, Petr Varga, on Monday. The Maldives foreign minister called on Vice President Ivan Orlov.",
      "Kessou – Varga | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("a diary lists what is to come under its days", () => {
  const entries =
    "WEDNESDAY, MARCH 6\n\n** ATHENS - Greek Foreign Minister Ana Kessou meets her Kenyan counterpart Petr Varga - 1000 GMT.\n\nFRIDAY, MARCH 8\n\n** BERLIN - German Chancellor Lena Holm holds talks with Portuguese Prime Minister Bo Tarn - 1100 GMT.";
  each([
    [
      `DIARY - Political and General News Events from March 6\n\n${entries}`,
      "Kessou – Varga | 2024-03-06 | Athens | planned",
      "Holm – Tarn | 2024-03-08 | Berlin | planned",
    ],
  ]);
});

/** What is met at which stop of a journey, before it, and after it was called off. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Tuesday. */
const each = eachTold("2024-03-05");

describe("a stop that a clause or a sentence opens with is its own", () => {
  each([
    [
      "In Ankara, President Ana Kessou met with President Petr Varga, and in Cairo she held talks with Foreign Minister Ivan Orlov.",
      "Kessou – Varga | - | Ankara | happened",
      "Kessou – Orlov | - | Cairo | happened",
    ],
    [
      "President Ana Kessou met President Petr Varga in Ankara on Monday and in Cairo on Saturday.",
      "Kessou – Varga | 2024-03-04 | Ankara | happened",
    ],
    [
      "Secretary Ana Kessou will travel to Berlin, Germany, March 13 to March 15. The Secretary will continue to Seoul from March 16 to March 17. She will meet with President Petr Varga.",
      "Kessou – Varga | 2024-03-16..2024-03-17 | Seoul | planned",
    ],
    [
      "Secretary Ana Kessou will travel to Berlin, Germany, March 13 to March 15. From there the Secretary will go on to Seoul. She will meet with President Petr Varga.",
      "Kessou – Varga | - | Seoul | planned",
    ],
    // "continued to" before a verb leads nowhere.
    [
      "Foreign Minister Ana Kessou arrived in Kenya on Monday. She continued to press for talks in Sudan. She met President Petr Varga.",
      "Kessou – Varga | 2024-03-04 | Kenya | happened",
    ],
    [
      "On March 6, Secretary Ana Kessou begins an eight-nation trip to France, Japan and Mongolia. In France, Secretary Kessou will meet with President Petr Varga.",
      "Kessou – Varga | - | France | planned",
    ],
    [
      "Foreign Minister Ana Kessou is in Beijing on the third leg of her tour. On Monday, Kessou met Afghan President Petr Varga on the first leg of the tour.",
      "Kessou – Varga | 2024-03-04 | - | happened",
    ],
    [
      "Foreign Minister Ana Kessou arrived in China on Tuesday. Prior to her departure, the minister spoke to the press. She had met Prime Minister Petr Varga.",
      "Kessou – Varga | - | - | happened",
    ],
    // The visit is what is spoken of.
    [
      "Foreign Minister Ana Kessou will discuss President Petr Varga's visit to Islamabad in talks with Premier Bo Cheng.",
      "Cheng – Kessou | - | - | planned",
    ],
  ]);
});

describe("what is planned behind a journey that was called off", () => {
  each([
    [
      "Foreign Minister Ana Kessou cancelled a visit to Germany. Kessou will hold talks with Russian Foreign Minister Ivan Orlov in Sochi. It will be the second meeting between the two ministers.",
      "Kessou – Orlov | - | Sochi | planned",
    ],
    [
      "Foreign Minister Ana Kessou cancelled a visit to Germany, where she was to meet Chancellor Petr Varga.",
      "Kessou – Varga | - | Germany | cancelled",
    ],
    [
      "Prime Minister Ana Kessou had planned a stopover in Kenya for discussions with President Petr Varga.",
      "Kessou – Varga | - | Kenya | planned",
    ],
    [
      "Prime Minister Ana Kessou announced on Saturday that her anticipated meeting with U.S. President Petr Varga would be postponed.",
      "Kessou – Varga | - | - | cancelled",
    ],
    [
      "Secretary Ana Kessou will meet with President Petr Varga to discuss his exchange of letters with Premier Ivan Orlov.",
      "Kessou – Varga | - | - | planned",
    ],
    ["Foreign Minister Ana Kessou does not have a face-to-face meeting planned with Foreign Minister Petr Varga."],
    ["Foreign Minister Ana Kessou doesn't have talks scheduled with Foreign Minister Petr Varga."],
  ]);
});

describe("whose decision an encounter is", () => {
  each([
    [
      "The decision of the US president, Ann Tarn, to cancel the planned meeting with his Russian counterpart Ivan Orlov provoked reactions in Russia.",
      "Orlov – Tarn | - | - | cancelled",
    ],
    [
      "President Ann Tarn's decision to hold talks with President Ivan Orlov drew criticism.",
      "Orlov – Tarn | - | - | planned",
    ],
    [
      "The refusal of the premier, Ann Tarn, to hold talks with President Ivan Orlov drew criticism.",
      "Orlov – Tarn | - | - | cancelled",
    ],
    ["President Ann Tarn's decision to end the war after talks with President Ivan Orlov drew criticism."],
    [
      "Gen. Sani Bello met separately with General Petr Varga, the junta leader, and toppled President Ivan Orlov.",
      "Bello – Varga | - | - | happened",
      "Bello – Orlov | - | - | happened",
    ],
    ['Dialogue between Russia and Serbia is "very intense", Serbian President Petr Varga told reporters.'],
  ]);
});

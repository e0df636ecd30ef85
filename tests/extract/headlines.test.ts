/** Offices without an article and without a name in headlines, and offices that several names share: whom the story names is meant. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Tuesday. */
const each = eachTold("2024-03-05");

describe("an office in a headline is that of whom the story names", () => {
  each([
    [
      "Shanley Welcomes Japanese Defense Minister to the Pentagon\n\nDefense Secretary Ana Shanley hosted a meeting on Monday with Japanese Defense Minister Ken Tarno.",
      "Shanley – Tarno | 2024-03-04 | - | happened",
    ],
    [
      "Kessou Hosts Kenyan Counterpart in Paris\n\nForeign Minister Ana Kessou of France welcomed Kenya's foreign minister, Petr Varga, on Monday.",
      "Kessou – Varga | 2024-03-04 | Paris | happened",
    ],
    [
      "Presidents of Kenya, Ghana discuss border\n\nKenyan President Ana Kessou held talks with Ghana's President Petr Varga in Accra on Friday.",
      "Kessou – Varga | 2024-03-01 | Accra | happened",
    ],
    // Two hold that office, or nobody does: the state stands for itself.
    [
      "Kessou meets Kenyan ministers\n\nForeign Minister Ana Kessou of France met Kenyan Defence Minister Petr Varga on Monday.",
      "Kenya – Kessou | - | - | happened",
      "Kessou – Varga | 2024-03-04 | - | happened",
    ],
    [
      "Kessou Meets Ghanaian President\n\nForeign Minister Ana Kessou of France met Kenyan President Petr Varga on Monday.",
      "Ghana – Kessou | - | - | happened",
      "Kessou – Varga | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("one office of several states before as many names", () => {
  each([
    [
      "The Kenyan and Ghanaian foreign ministers, Ana Kessou and Petr Varga, met in Accra. Kessou thanked her Ghanaian counterpart for the talks on Monday.",
      "Kessou – Varga | - | Accra | happened",
    ],
    [
      "The foreign ministers of Kenya and Ghana, Ana Kessou and Petr Varga, spoke by phone. On Monday Ana Kessou will receive her Ghanaian counterpart in Nairobi.",
      "Kessou – Varga | - | - | happened",
      "Kessou – Varga | 2024-03-11 | Nairobi | planned",
    ],
    // Three states and two names: whose is whose is not told.
    [
      "The Kenyan, Togolese and Ghanaian foreign ministers, Ana Kessou and Petr Varga, met in Accra. Ana Kessou will receive her Ghanaian counterpart on Monday.",
      "Kessou – Varga | - | Accra | happened",
      "Ghana – Kessou | 2024-03-11 | - | planned",
    ],
  ]);
});

/** Who met whom where a chair calls people together, where a phrase puts two before each other, and in rows and clauses of several. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

const each = eachTold("2024-05-15");

describe("a meeting that somebody chaired: whoever attended sat with the chair", () => {
  each([
    [
      "Prime Minister Tomas Velk chaired a security meeting on Monday. Interior Minister Irena Dostan and Army Chief Gen Pavel Orlik attended the meeting.",
      "Dostan – Orlik – Velk | 2024-05-13 | - | happened",
    ],
    [
      "Finance Minister Irena Dostan and ABC DG Lt Gen Karel Novin attended the meeting chaired by Prime Minister Tomas Velk.",
      "Dostan – Novin – Velk | - | - | happened",
    ],
    [
      "The meeting, presided over by President Tomas Velk, was attended by Prime Minister Irena Dostan and Defence Minister Pavel Orlik.",
      "Dostan – Orlik – Velk | - | - | happened",
    ],
    [
      "Prime Minister Tomas Velk presided over a high-level meeting on Monday. The border was discussed. The meeting was attended by Irena Dostan, the foreign minister.",
      "Dostan – Velk | 2024-05-13 | - | happened",
    ],
    ["President Tomas Velk chairs the Reform Party. Irena Dostan attended the meeting in Oslo."],
    ["President Tomas Velk will chair a meeting on Friday. Irena Dostan attended the meeting in Oslo."],
    [
      "President Tomas Velk met Irena Dostan on Monday. Karel Novin and Pavel Orlik attended the meeting.",
      "Dostan – Novin – Orlik – Velk | 2024-05-13 | - | happened",
    ],
  ]);
});

describe("phrases that put two people before each other", () => {
  each([
    [
      "In 1998 Tomas Velk sat across the table from Irena Dostan in Geneva for three days.",
      "Dostan – Velk | 1998-01-01..1998-12-31 | Geneva | happened",
    ],
    [
      "Tomas Velk sat face to face with Irena Dostan in Geneva on Monday.",
      "Dostan – Velk | 2024-05-13 | Geneva | happened",
    ],
    [
      "Tomas Velk was introduced to Irena Dostan at a reception in Nairobi in 1998.",
      "Dostan – Velk | 1998-01-01..1998-12-31 | Nairobi | happened",
    ],
    [
      "Tomas Velk bumped into Irena Dostan in a corridor in Oslo on Monday.",
      "Dostan – Velk | 2024-05-13 | Oslo | happened",
    ],
    ["Tomas Velk was seen off at the airport by Irena Dostan on Monday.", "Dostan – Velk | 2024-05-13 | - | happened"],
    ["Tomas Velk had tea with Irena Dostan at the palace on Monday.", "Dostan – Velk | 2024-05-13 | - | happened"],
    ["Tomas Velk was introduced to yoga by Irena Dostan."],
    ["Tomas Velk ran into trouble when Irena Dostan resigned."],
    ["Tomas Velk came face to face with hunger, and Irena Dostan embraced Pavel Orlik's plan."],
  ]);
});

describe("whom a clause is about stands before it", () => {
  each([
    [
      "The king was informed by his minister, Tomas Velk, whom Irena Dostan called each evening.",
      "Dostan – Velk | - | - | happened",
    ],
    ["Tomas Velk, whom Irena Dostan called a liar, resigned on Monday."],
    [
      "President Tomas Velk met in Prague with the foreign ministers of Kenya and Ghana, Irena Dostan and Pavel Orlik, who earlier held talks in Berlin.",
      "Dostan – Orlik – Velk | - | Prague | happened",
      "Dostan – Orlik | - | Berlin | happened",
    ],
  ]);
});

describe("to see somebody", () => {
  each([
    [
      "General Tomas Velk denies that he saw the Kenyan intelligence chief, Irena Dostan, in Malta.",
      "Dostan – Velk | - | Malta | denied",
    ],
    ["Tomas Velk flew to Oslo with Karel Novin to see Pavel Orlik.", "Orlik – Velk | - | Oslo | happened"],
    [
      "Mr Tomas Velk shuttled between the capitals, and saw Dr. Irena Dostan, the Kenyan Foreign Minister, twice.",
      "Dostan – Velk | - | - | happened",
    ],
    ["Tomas Velk saw Irena Dostan as a threat and saw Pavel Orlik leave."],
  ]);
});

describe("rows of those who are met", () => {
  each([
    [
      "Tomas Velk met the presidential candidates Irena Dostan and Pavel Orlik in Nairobi on Monday.",
      "Dostan – Orlik – Velk | 2024-05-13 | Nairobi | happened",
    ],
    [
      "Tomas Velk met presidential candidates Irena Dostan of the Reform Party and Pavel Orlik on Monday.",
      "Dostan – Orlik – Velk | 2024-05-13 | - | happened",
    ],
    [
      "Tomas Velk met the Foreign Ministers of Kenya, Irena Dostan, Ghana, Pavel Orlik, and Togo, Karel Novin, on Monday.",
      "Dostan – Novin – Orlik – Velk | 2024-05-13 | - | happened",
    ],
    [
      "Tomas Velk held talks with the presidents of Kenya, Ghana and Togo — Irena Dostan, Pavel Orlik and Karel Novin — on Monday.",
      "Dostan – Novin – Orlik – Velk | 2024-05-13 | - | happened",
    ],
    ["Tomas Velk will not meet Irena Dostan or Pavel Orlik in Oslo.", "Dostan – Orlik – Velk | - | Oslo | cancelled"],
    ["Tomas Velk told reporters Irena Dostan and Pavel Orlik had left."],
  ]);
});

describe("whose doing it is", () => {
  each([
    [
      "State television showed images of Tomas Velk in Nairobi in a meeting with Irena Dostan.",
      "Dostan – Velk | - | Nairobi | happened",
    ],
    [
      "Tomas Velk told a court that President Irena Dostan was angry as she asked the question after meeting Pavel Orlik.",
      "Dostan – Orlik | - | - | happened",
    ],
    [
      "Tomas Velk and Irena Dostan agreed with Pavel Orlik in a phone call on Saturday that talks would resume.",
      "Dostan – Orlik – Velk | 2024-05-11 | - | happened",
    ],
    ["Tomas Velk agreed with Pavel Orlik that Irena Dostan should resign."],
    [
      "French President Tomas Velk landed on Friday. Talks between the visiting French President and President Irena Dostan were held at the airport.",
      "Dostan – Velk | - | - | happened",
    ],
    [
      "Kenya and Ghana held talks in Accra on Monday. The Kenyan minister, Tomas Velk, and the Ghanaian minister, Irena Dostan, led their respective delegations.",
      "Ghana – Kenya | 2024-05-13 | Accra | happened",
      "Dostan – Velk | 2024-05-13 | Accra | happened",
    ],
    ["Tomas Velk and Irena Dostan led their respective delegations to the funeral."],
  ]);
});

describe("the two men", () => {
  each([
    [
      "Tomas Velk said he first met Pavel Orlik in Geneva in October 1998. The minister, Jan Malik, has denied wrongdoing, as has President Karel Novin's office. The following month the two men met in Malta.",
      "Orlik – Velk | 1998-10-01..1998-10-31 | Geneva | happened",
      "Orlik – Velk | 1998-11-01..1998-11-30 | Malta | happened",
    ],
  ]);
});

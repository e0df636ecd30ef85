/** Who met whom in questions and answers, in a leader's own account of a week, between peers, and where people in office sit with each other. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

const each = eachTold("2024-05-15");

describe("questions and answers", () => {
  each([
    [
      "Tomas Velk was chief mediator. He spoke to Karel Novin.\n\nQ: When did you first meet Irena Dostan?\nA: I met Irena Dostan in Oslo in May 1993.\n\nQ: And the others?\nA: I never met Pavel Orlik.",
      "Dostan – Velk | 1993-05-01..1993-05-31 | Oslo | happened",
      "Orlik – Velk | - | - | denied",
    ],
    ["Tomas Velk was mediator. He spoke to Karel Novin on Monday.", "Novin – Velk | 2024-05-13 | - | happened"],
  ]);
});

describe("a leader's own week", () => {
  const week = "\n\nI arrived in Suva on Tuesday and was welcomed by Prime Minister Irena Dostan.";
  each([
    [`Readout: Prime Minister Velk's week in the Pacific${week}`, "Dostan – Velk | 2024-05-14 | Suva | happened"],
    [`Readout: Prime Minister Velk's week with President Orlik${week}`],
  ]);
});

describe("peers, courtesy calls and people in office", () => {
  each([
    [
      "Venezuelan President Tomas Velk and his Colombian peer Pavel Orlik had a two-hour encounter Monday in Lima.",
      "Orlik – Velk | 2024-05-13 | Lima | happened",
    ],
    [
      "Prime Minister Tomas Velk granted a courtesy call to Irena Dostan, Ambassador of Kenya, on Monday.",
      "Dostan – Velk | 2024-05-13 | - | happened",
    ],
    ["Prime Minister Tomas Velk gave a call to arms to Irena Dostan on Monday."],
    [
      "Minister Tomas Velk called on Prime Minister Pavel Orlik at the Lodge during his visit to Oslo to attend the parade.",
      "Orlik – Velk | - | Oslo | happened",
    ],
    ["Tomas Velk called on Pavel Orlik on Monday to resign."],
    [
      "Foreign Minister Tomas Velk and Finance Secretary Irena Dostan sat with Finance Minister Pavel Orlik to review the debt.",
      "Dostan – Orlik – Velk | - | - | happened",
    ],
    ["Tomas Velk sat with Irena Dostan in the dock."],
    ["Samdech Thipadei Tomas Velk received Mr. Pavel Orlik on Monday.", "Orlik – Velk | 2024-05-13 | - | happened"],
    [
      "President Orlik, who came with First Lady Anna Velk Orlik, met President Karel Novin on Monday.",
      "Novin – Orlik | 2024-05-13 | - | happened",
    ],
  ]);
});

/** Days and places of a sentence that are not those of the encounter: of what was said, promised, planned before, or happened besides. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Thursday. */
const published = "2024-03-07";
const mbeko = "Kenyan President Joseph Mbeko";
const tassel = "Egyptian President Omar Tassel";

const each = eachTold(published);

describe("the day and the place of the words", () => {
  each([
    [`${mbeko} told reporters in Accra on Monday that he would meet ${tassel}.`, "Mbeko – Tassel | - | - | planned"],
    [`${mbeko} told reporters in Accra on Monday he would meet ${tassel}.`, "Mbeko – Tassel | - | - | planned"],
    [
      `${mbeko} told reporters in Accra on Monday that he had met ${tassel} on Sunday.`,
      "Mbeko – Tassel | 2024-03-03 | - | happened",
    ],
    [`${mbeko} agreed on Monday to meet ${tassel} in Cairo.`, "Mbeko – Tassel | - | Cairo | planned"],
    [`${mbeko} accepted on Monday an invitation to meet ${tassel}.`, "Mbeko – Tassel | - | - | planned"],
    [`In Accra on Monday ${mbeko} met ${tassel}.`, "Mbeko – Tassel | 2024-03-04 | Accra | happened"],
  ]);
});

describe("the day and the place of something else", () => {
  each([
    [`Following Monday's attack in Accra, ${mbeko} met ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`Days after the attack in Accra on Monday, ${mbeko} met ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`Ahead of Sunday's election, ${mbeko} met ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [
      `As the summit opened in Accra on Monday, ${mbeko} met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-04 | Accra | happened",
    ],
    [
      `A meeting of ${mbeko} and ${tassel}, initially planned for Monday, will now take place on Friday.`,
      "Mbeko – Tassel | 2024-03-08 | - | planned",
    ],
    [`A meeting of ${mbeko} and ${tassel} will take place on Friday.`, "Mbeko – Tassel | 2024-03-08 | - | planned"],
    [`${mbeko} met ${tassel} on the evening of 5 March in Accra.`, "Mbeko – Tassel | 2024-03-05 | Accra | happened"],
    [`${mbeko} met ${tassel} on the margins of the Accra summit.`, "Mbeko – Tassel | - | Accra | happened"],
  ]);
});

describe("a day counted from another encounter", () => {
  each([
    [
      `${mbeko} said on Wednesday, a day after meeting ${tassel}, that all was well.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      `On Wednesday, a day after meeting ${tassel}, ${mbeko} met Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
      "Mbeko – Varga | 2024-03-06 | - | happened",
    ],
    [
      `On Wednesday, after meeting ${tassel}, ${mbeko} held talks with Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-03-06 | - | happened",
      "Mbeko – Varga | 2024-03-06 | - | happened",
    ],
    [`A day after meeting ${tassel}, ${mbeko} flew home on Wednesday.`, "Mbeko – Tassel | - | - | happened"],
  ]);
});

describe("meeting as a verb behind another one", () => {
  each([
    [`${mbeko} denied meeting ${tassel}.`, "Mbeko – Tassel | - | - | denied"],
    [`${mbeko} admitted meeting ${tassel} in January.`, "Mbeko – Tassel | 2024-01-01..2024-01-31 | - | happened"],
    [`${mbeko} spent Tuesday meeting ${tassel}.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
    [`${mbeko} attended a meeting ${tassel} had called.`],
  ]);
});

describe("who says that he will", () => {
  each([
    [
      `After talks with ${tassel}, ${mbeko} said he would meet Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | - | - | happened",
      "Mbeko – Varga | - | - | planned",
    ],
    [
      `${tassel} welcomed it, and ${mbeko} said he would meet Foreign Minister Anna Varga.`,
      "Mbeko – Varga | - | - | planned",
    ],
  ]);
});

describe("a day that is told in other words, or once for several", () => {
  each([
    [
      `${mbeko} held talks with ${tassel} for about 15 minutes from just after 5:00 p.m. on March 5.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      `${mbeko} concluded a two day working visit to Egypt today. He was received by ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06..2024-03-07 | Egypt | happened",
    ],
    // The day of writing is not that of the talks.
    [
      `AMMAN, March 7 (Agency) ${mbeko} has delayed talks with ${tassel} in Jordan until tomorrow.`,
      "Mbeko – Tassel | 2024-03-08 | Jordan | planned",
    ],
    [
      `In Accra today, ${mbeko} discussed trade in meetings with several foreign ministers.\n\nIn his meeting with Foreign Minister Anna Varga, he praised the deal.\n\nIn May 2019 he met ${tassel}.`,
      "Mbeko – Varga | 2024-03-07 | Accra | happened",
      "Mbeko – Tassel | 2019-05-01..2019-05-31 | - | happened",
    ],
  ]);
});

describe("what follows a meeting to come", () => {
  each([
    [
      `${mbeko} will meet ${tassel} on Monday, followed by talks with Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-03-11 | - | planned",
      "Mbeko – Varga | 2024-03-11 | - | planned",
    ],
    [
      `${mbeko} met ${tassel} on Monday, followed by talks with Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-03-04 | - | happened",
      "Mbeko – Varga | 2024-03-04 | - | happened",
    ],
  ]);
});

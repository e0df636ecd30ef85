/** Days of an encounter that other words of the article tell: a later sentence, the gathering it was held at, the dateline; and earlier encounters. */
import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Thursday. */
const published = "2024-03-07";
const mbeko = "Kenyan President Joseph Mbeko";
const tassel = "Egyptian President Omar Tassel";
const met = `${mbeko} met ${tassel}`;

const each = eachTold(published);

describe("a later sentence that tells the day", () => {
  each([
    [`${met}. During Tuesday's meeting, the two praised trade.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
    [`${met}. Today's talks were long.`, "Mbeko – Tassel | 2024-03-07 | - | happened"],
    [`${met}. Friday's meeting of the cabinet will be long.`, "Mbeko – Tassel | - | - | happened"],
    [
      `${mbeko} plans to meet ${tassel}. Aide Bo Tarn told reporters that the meeting "will be on March 12".`,
      "Mbeko – Tassel | 2024-03-12 | - | planned",
    ],
    [
      `${met}. Today's meeting followed on from Mbeko and Tassel's meeting in Accra last week.`,
      "Mbeko – Tassel | 2024-03-07 | - | happened",
      "Mbeko – Tassel | 2024-02-26..2024-03-03 | Accra | happened",
    ],
    [
      `${met} in Accra. Mbeko also spoke separately yesterday with Tassel.`,
      "Mbeko – Tassel | - | Accra | happened",
      "Mbeko – Tassel | 2024-03-06 | Accra | happened",
    ],
  ]);
});

describe("the gathering that they met at", () => {
  const at = `${mbeko} and ${tassel} will hold talks on the sidelines of the Savanna Community meeting in Prague.`;
  each([
    [
      `${at} On March 9, leaders will gather in Prague for the first summit of the Savanna Community, founded in June 2022.`,
      "Mbeko – Tassel | 2024-03-09 | Prague | planned",
    ],
    [
      `${at} Prague will host the Savanna Community summit on Saturday and Sunday.`,
      "Mbeko – Tassel | 2024-03-09..2024-03-10 | Prague | planned",
    ],
    // Of another name, another year, on its first day, or in what was said.
    [`${at} Prague will host the Pacific summit on Saturday.`, "Mbeko – Tassel | - | Prague | planned"],
    [`${at} The last Savanna Community summit was held on March 1.`, "Mbeko – Tassel | - | Prague | planned"],
    [`${met} at the Savanna summit. The Savanna summit opened on Monday.`, "Mbeko – Tassel | - | - | happened"],
    [
      `${met} at the Savanna summit. Mbeko told the Savanna summit on Monday that talks were held.`,
      "Mbeko – Tassel | - | - | happened",
    ],
  ]);
});

describe("an earlier encounter of the two", () => {
  each([
    [
      `${met} on Tuesday, after a first meeting in January last year.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
      "Mbeko – Tassel | 2023-01-01..2023-01-31 | - | happened",
    ],
    [
      `${met} in Nairobi on Monday. Monday's encounter was a follow-up to the previous talks in Cairo on Feb. 16.`,
      "Mbeko – Tassel | 2024-03-04 | Nairobi | happened",
      "Mbeko – Tassel | 2024-02-16 | Cairo | happened",
    ],
    [
      `${met} in Nairobi on Monday. Their first meeting was planned for January.`,
      "Mbeko – Tassel | 2024-03-04 | Nairobi | happened",
    ],
    [
      `${met} in Nairobi on Monday. The last meeting of the commission was in January.`,
      "Mbeko – Tassel | 2024-03-04 | Nairobi | happened",
    ],
  ]);
});

describe("the day of a dateline, which is a day before the article was put out again", () => {
  each([
    [`NAIROBI, March 6 (Agency) -- ${met} today.`, "Mbeko – Tassel | 2024-03-06 | Nairobi | happened"],
    [`Leaders meet\n\nMarch 6, 2024\n\n${met} today.`, "Mbeko – Tassel | 2024-03-06 | - | happened"],
    [`Leaders meet\n\nMarch 1, 2024\n\n${met} today.`, "Mbeko – Tassel | 2024-03-07 | - | happened"],
    [`Leaders meet\n\nMarch 8, 2024\n\n${met} today.`, "Mbeko – Tassel | 2024-03-07 | - | happened"],
  ]);
});

describe("the day of an arrival", () => {
  const arrived = `${mbeko} arrived in Cairo on Tuesday for a three-day visit.`;
  each([
    [`${arrived} He was received at the airport by ${tassel}.`, "Mbeko – Tassel | 2024-03-05 | Cairo | happened"],
    [`${arrived} Soon after his arrival, Mbeko met ${tassel}.`, "Mbeko – Tassel | 2024-03-05 | Cairo | happened"],
    [`${arrived} He held talks with ${tassel}.`, "Mbeko – Tassel | 2024-03-05..2024-03-07 | Cairo | happened"],
  ]);
});

describe("the day of the sentence itself", () => {
  each([
    [`${met} on late March 5, a night before the vote.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
    [
      `${mbeko} and ${tassel} discussed in a phone conversation on Tuesday cooperation between Nairobi and Cairo.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [`${met} in South Africa today.`, "Mbeko – Tassel | 2024-03-07 | South Africa | happened"],
    [`India Today reported that ${met}.`, "Mbeko – Tassel | - | - | happened"],
    [`On Tuesday (5 March 2024) ${mbeko} and ${tassel} met.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
    [`${mbeko} met yesterday (March 6) with ${tassel}.`, "Mbeko – Tassel | 2024-03-06 | - | happened"],
    [
      `${mbeko} and ${tassel} discussed trade at their meeting on Tuesday.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      `On the second day of his visit to Egypt, which began on Monday, ${met}.`,
      "Mbeko – Tassel | 2024-03-05 | Egypt | happened",
    ],
    // Of another day.
    [`On the last day of his visit to Egypt, which began on Monday, ${met}.`, "Mbeko – Tassel | - | Egypt | happened"],
    [`${mbeko} returned from Egypt on Monday after meeting ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`On the eve of the summit on March 9, ${met}.`, "Mbeko – Tassel | - | - | happened"],
    [
      `Kenya and Egypt disagreed today over whether ${mbeko} plans to meet ${tassel}.`,
      "Mbeko – Tassel | - | - | planned",
    ],
  ]);
});

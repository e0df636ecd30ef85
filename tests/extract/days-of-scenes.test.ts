import { describe } from "vitest";
import { eachTold } from "./each-told.ts";

/** A Thursday. */
const published = "2024-03-07";
const arrived = "Kenyan Foreign Minister Joseph Mbeko arrived in Cairo on Saturday";

const each = eachTold(published);
const weeksLater = eachTold("2024-03-30");

describe("the day that a sentence before tells, for what goes on from there", () => {
  each([
    [
      `${arrived}. On Sunday morning, he had a briefing with his team. He then met President Omar Tassel. Separately, he held talks with Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-03-03 | Cairo | happened",
      "Mbeko – Varga | 2024-03-03 | Cairo | happened",
    ],
    [
      `${arrived}. On Monday he toured a school. After visiting a clinic, he held a meeting with President Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-04 | Cairo | happened",
    ],
    [`${arrived}. He also met President Omar Tassel.`, "Mbeko – Tassel | 2024-03-02 | Cairo | happened"],
    // The day on which it was said, or one looked back on.
    [
      `${arrived}. The ministry said on Monday that he was well. He also met President Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-02 | Cairo | happened",
    ],
    [
      `${arrived}. Mbeko had spoken in public on Friday. He also met President Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-02 | Cairo | happened",
    ],
    [
      `${arrived}. On Monday, prices rose. He also met President Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-02 | Cairo | happened",
    ],
  ]);
});

describe("days of the week of a story put out weeks later", () => {
  weeksLater([
    [
      "Foreign Minister Joseph Mbeko arrived in Cairo on Saturday, 9 March. On Sunday, he met President Omar Tassel. He also met on Tuesday with Foreign Minister Anna Varga.",
      "Mbeko – Tassel | 2024-03-10 | Cairo | happened",
      "Mbeko – Varga | 2024-03-12 | Cairo | happened",
    ],
    // Of its own days, or without a day of the week beside the date.
    [
      "Foreign Minister Joseph Mbeko met President Omar Tassel on Saturday, 9 March. Last week he went home. On Tuesday, Mbeko met Foreign Minister Anna Varga.",
      "Mbeko – Tassel | 2024-03-09 | - | happened",
      "Mbeko – Varga | 2024-03-26 | - | happened",
    ],
    [
      "Foreign Minister Joseph Mbeko met President Omar Tassel on 9 March. On Tuesday, Mbeko met Foreign Minister Anna Varga.",
      "Mbeko – Tassel | 2024-03-09 | - | happened",
      "Mbeko – Varga | 2024-03-26 | - | happened",
    ],
  ]);
});

describe("the day beside words that count from something else", () => {
  each([
    [
      "Kenyan President Joseph Mbeko on Wednesday held talks with Omar Tassel, a day after Egypt closed the border.",
      "Mbeko – Tassel | 2024-03-06 | - | happened",
    ],
    [
      "On Tuesday, a day after the vote, Kenyan President Joseph Mbeko met Omar Tassel.",
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      "Kenyan President Joseph Mbeko flew to Cairo on Tuesday night, 27 February. He met President Omar Tassel.",
      "Mbeko – Tassel | 2024-02-27 | Cairo | happened",
    ],
  ]);
});

describe("days told with something else", () => {
  each([
    [
      "Kenyan President Joseph Mbeko met Omar Tassel hours after he arrived in Cairo on Tuesday.",
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      "Kenyan President Joseph Mbeko met Omar Tassel on Monday, hours after a bomb killed ten people in Cairo on Sunday.",
      "Mbeko – Tassel | 2024-03-04 | - | happened",
    ],
    [
      "“I met Omar Tassel yesterday,” Kenyan President Joseph Mbeko told reporters on Wednesday.",
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      "Kenyan President Joseph Mbeko is due to meet Omar Tassel on Friday, a day after holding talks with Foreign Minister Anna Varga.",
      "Mbeko – Tassel | 2024-03-08 | - | planned",
      "Mbeko – Varga | 2024-03-07 | - | happened",
    ],
    [
      "Kenyan President Joseph Mbeko began a four-day visit to Egypt on Monday. On day two, he met President Omar Tassel.",
      "Mbeko – Tassel | 2024-03-05 | Egypt | happened",
    ],
    // The day of the departure, or of the arrival, is not that of the plan.
    [
      "Kenyan President Joseph Mbeko will leave Nairobi on Friday for talks with President Omar Tassel in Egypt.",
      "Mbeko – Tassel | - | Egypt | planned",
    ],
    [
      "Kenyan President Joseph Mbeko arrived in Cairo on Thursday. During his visit, Mbeko will hold talks with President Omar Tassel.",
      "Mbeko – Tassel | - | Cairo | planned",
    ],
    [
      "After their talks on Tuesday, Kenyan President Joseph Mbeko and Egyptian President Omar Tassel are set to meet again on Friday in Cairo.",
      "Mbeko – Tassel | 2024-03-05 | - | happened",
      "Mbeko – Tassel | 2024-03-08 | Cairo | planned",
    ],
    [
      "Kenyan President Joseph Mbeko met Egyptian President Omar Tassel on Wednesday. On Tuesday evening, the two heads of state held a meeting in Nairobi after the AU meet.",
      "Mbeko – Tassel | 2024-03-06 | - | happened",
      "Mbeko – Tassel | 2024-03-05 | Nairobi | happened",
    ],
  ]);
});

describe("to come, or given up", () => {
  each([
    [
      "Kenyan envoy Joseph Mbeko scheduled a second round of negotiations with Omar Tassel for Friday.",
      "Mbeko – Tassel | 2024-03-08 | - | planned",
    ],
    [
      "Kenyan envoy Joseph Mbeko met rebel leader Omar Tassel on Wednesday in Cairo. He returns to Cairo later for more talks with Tassel.",
      "Mbeko – Tassel | 2024-03-06 | Cairo | happened",
      "Mbeko – Tassel | - | - | planned",
    ],
    [
      "Kenyan President Joseph Mbeko, who had been expected in Cairo on Tuesday for talks with Omar Tassel, stayed at home.",
      "Mbeko – Tassel | 2024-03-05 | Cairo | cancelled",
    ],
    [
      "Kenyan Foreign Minister Joseph Mbeko cancelled a visit to Germany, where he was to meet Chancellor Anna Varga. Meanwhile, Mbeko is likely to hold talks with Minister Omar Tassel on May 14 in the Egyptian city of Aswan. This will be the second meeting between the two ministers this month.",
      "Mbeko – Varga | - | Germany | cancelled",
      "Mbeko – Tassel | 2024-05-14 | Aswan | planned",
      "Mbeko – Tassel | 2024-03-07..2024-03-31 | - | planned",
    ],
  ]);
});

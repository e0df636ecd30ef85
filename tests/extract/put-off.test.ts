/** Status and day of what was put off, given up or not held. */
import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { eventsOf, extractText } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";
const mbeko = "Kenyan President Joseph Mbeko";
const tassel = "Egyptian President Omar Tassel";

const each = eachTold(published);

describe("what was put off to a day that is told", () => {
  each([
    [
      `The meeting between ${mbeko} and ${tassel} has been postponed until March 20.`,
      "Mbeko – Tassel | 2024-03-20 | - | planned",
    ],
    [`${mbeko} has delayed his talks with ${tassel} until Saturday.`, "Mbeko – Tassel | 2024-03-09 | - | planned"],
    [
      `Talks between ${mbeko} and ${tassel} were rescheduled from Monday to Saturday.`,
      "Mbeko – Tassel | 2024-03-09 | - | planned",
    ],
    [`${mbeko} moved Friday's meeting with ${tassel} to Sunday.`, "Mbeko – Tassel | 2024-03-10 | - | planned"],
    [
      `The talks between ${mbeko} and ${tassel}, set for Friday, were pushed back to March 20.`,
      "Mbeko – Tassel | 2024-03-20 | - | planned",
    ],
    [
      `The meeting between ${mbeko} and ${tassel} has been confirmed for Saturday.`,
      "Mbeko – Tassel | 2024-03-09 | - | planned",
    ],
    // No new day.
    [
      `The meeting between ${mbeko} and ${tassel} has been postponed until further notice.`,
      "Mbeko – Tassel | - | - | cancelled",
    ],
    [
      `The meeting between ${mbeko} and ${tassel} was postponed due to Monday's attack.`,
      "Mbeko – Tassel | - | - | cancelled",
    ],
    [
      `${mbeko} postponed a meeting with ${tassel} planned for Saturday.`,
      "Mbeko – Tassel | 2024-03-09 | - | cancelled",
    ],
    [`${mbeko}, who moved the vote to May, met ${tassel} on Tuesday.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
  ]);
});

describe("what did not come about", () => {
  each([
    [
      `${mbeko} was due to meet ${tassel} on Friday but cancelled at the last minute.`,
      "Mbeko – Tassel | 2024-03-08 | - | cancelled",
    ],
    [
      `${mbeko} was scheduled to meet ${tassel} on Wednesday, but he did not show up.`,
      "Mbeko – Tassel | 2024-03-06 | - | cancelled",
    ],
    [
      `${mbeko} was to hold talks with ${tassel} on Wednesday, but the meeting did not take place.`,
      "Mbeko – Tassel | 2024-03-06 | - | cancelled",
    ],
    [`A planned meeting between ${mbeko} and ${tassel} is off.`, "Mbeko – Tassel | - | - | cancelled"],
    [`Talks between ${mbeko} and ${tassel} failed to materialise.`, "Mbeko – Tassel | - | - | cancelled"],
    [`${mbeko} was denied a meeting with ${tassel}.`, "Mbeko – Tassel | - | - | cancelled"],
    [`On Wednesday ${mbeko} skipped a meeting with ${tassel}.`, "Mbeko – Tassel | 2024-03-06 | - | cancelled"],
    // Something else was given up.
    [
      `${mbeko} was due to meet ${tassel} on Friday but cancelled a speech.`,
      "Mbeko – Tassel | 2024-03-08 | - | planned",
    ],
    [`The meeting between ${mbeko} and ${tassel} was off to a good start.`, "Mbeko – Tassel | - | - | happened"],
  ]);
});

describe("the present form behind what will come", () => {
  each([
    [`Her visit will come days after ${mbeko} hosts ${tassel}.`, "Mbeko – Tassel | - | - | planned"],
    [
      `It was in 2000, when ${mbeko} travelled to meet ${tassel}.`,
      "Mbeko – Tassel | 2000-01-01..2000-12-31 | - | happened",
    ],
  ]);
});

describe("the day on which it was given up", () => {
  each([
    [`${mbeko} on Tuesday cancelled a meeting with ${tassel}.`, "Mbeko – Tassel | - | - | cancelled"],
    [`${mbeko} cancelled on Tuesday a meeting with ${tassel}.`, "Mbeko – Tassel | - | - | cancelled"],
    [`A meeting of ${mbeko} and ${tassel} was called off on Tuesday.`, "Mbeko – Tassel | - | - | cancelled"],
    ["Kenya today called off talks with Egypt.", "Egypt – Kenya | - | - | cancelled"],
    [`${mbeko} cancelled Saturday's meeting with ${tassel}.`, "Mbeko – Tassel | 2024-03-09 | - | cancelled"],
    [`On Tuesday ${mbeko} cancelled his speech and met ${tassel}.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
  ]);
});

describe("a journey or talks that were called off, and what had been set for them", () => {
  each([
    [
      `A visit by ${mbeko} to Egypt has been postponed. Mbeko was expected to visit Cairo early next week for a meeting with ${tassel}. He was also expected to hold talks with Premier Bo Tarn.`,
      "Mbeko – Tassel | 2024-03-11..2024-03-17 | Cairo | cancelled",
      "Mbeko – Tarn | 2024-03-11..2024-03-17 | Egypt | cancelled",
    ],
    [
      `A visit by ${mbeko} to Egypt has been postponed. Mbeko will meet ${tassel} in Accra on Saturday.`,
      "Mbeko – Tassel | 2024-03-09 | Accra | planned",
    ],
    [
      "Kenya today called off secretary level talks with Egypt. Secretary Joseph Mbeko, who was supposed to meet his Egyptian counterpart Omar Tassel on March 12, was told.",
      "Egypt – Kenya | - | - | cancelled",
      "Mbeko – Tassel | 2024-03-12 | - | cancelled",
    ],
    [
      `Kenya called off talks with Egypt. ${mbeko} will meet ${tassel} on March 12.`,
      "Egypt – Kenya | - | - | cancelled",
      "Mbeko – Tassel | 2024-03-12 | - | planned",
    ],
  ]);
});

describe("the day from which it was moved", () => {
  it.each([
    [`Talks between ${mbeko} and ${tassel} were rescheduled from Monday to Saturday.`, "2024-03-04"],
    [`${mbeko} moved Friday's meeting with ${tassel} to Sunday.`, "2024-03-08"],
    [`Talks between ${mbeko} and ${tassel} were brought forward from Sunday to Friday.`, "2024-03-10"],
    [`The talks between ${mbeko} and ${tassel}, set for Friday, were pushed back to March 20.`, "2024-03-08"],
    // The day of the words, no day, what was held.
    [`Officials said on Monday that talks between ${mbeko} and ${tassel} had been moved to Saturday.`, null],
    [`The meeting between ${mbeko} and ${tassel} has been postponed until March 20.`, null],
    [`${mbeko} met ${tassel} in Cairo on Monday after troops were moved from Sunday to Tuesday.`, null],
  ])("%s", (text, day) => {
    const [claim] = eventsOf(extractText(text, published));
    expect(claim?.insteadOf?.start ?? null).toBe(day);
    expect(claim?.date.start).not.toBe(day);
  });
});

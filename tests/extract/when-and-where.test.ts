import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../server/articles/calendar.ts";
import { eachTold } from "./each-told.ts";
import { toldOf } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";
const mbeko = "Kenyan President Joseph Mbeko";
const tassel = "Egyptian President Omar Tassel";
const met = `${mbeko} met ${tassel}`;

const each = eachTold(published);

describe("the place of the paragraph's other encounters", () => {
  each([
    [
      `In Cairo, ${met} on Monday. Mbeko also met Foreign Minister Anna Varga on Tuesday.`,
      "Mbeko – Tassel | 2024-03-04 | Cairo | happened",
      "Mbeko – Varga | 2024-03-05 | Cairo | happened",
    ],
    // Not what was there years ago, nor the place that the journey would have led to.
    [
      `In Cairo, ${met} on Monday. Mbeko also met Foreign Minister Anna Varga in May 2019.`,
      "Mbeko – Tassel | 2024-03-04 | Cairo | happened",
      "Mbeko – Varga | 2019-05-01..2019-05-31 | - | happened",
    ],
    [
      `${mbeko} spoke with ${tassel} on Monday. Mbeko was no longer able to travel to Egypt. He praised the accord, which he and Tassel advanced in their March 2022 meeting.`,
      "Mbeko – Tassel | 2024-03-04 | - | happened",
      "Mbeko – Tassel | 2022-03-01..2022-03-31 | - | happened",
    ],
  ]);
});

describe("the day of an encounter", () => {
  each([
    [
      `${met} in Cairo and last week hosted Foreign Minister Anna Varga in Nairobi.`,
      "Mbeko – Tassel | - | Cairo | happened",
      "Mbeko – Varga | 2024-02-26..2024-03-03 | Nairobi | happened",
    ],
    [`${met} over the weekend.`, "Mbeko – Tassel | 2024-03-02..2024-03-03 | - | happened"],
    [
      `${mbeko} arrived in Cairo on Monday. On Tuesday morning he met ${tassel}. In the evening he had dinner with Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
      "Mbeko – Varga | 2024-03-05 | Cairo | happened",
    ],
    [`CAIRO, March 6 — In the morning, ${met}.`, "Mbeko – Tassel | 2024-03-06 | Cairo | happened"],
    [
      `${mbeko} arrived on Monday. In the morning of March 6, he met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06 | - | happened",
    ],
    [`In the afternoon, ${met}.`, "Mbeko – Tassel | - | - | happened"],
    [
      `${mbeko} began a three-day visit to Egypt on Monday. He met ${tassel} on the first day.`,
      "Mbeko – Tassel | 2024-03-04 | Egypt | happened",
    ],
    [
      `"I had a good meeting with ${tassel} today," ${mbeko} told reporters in Cairo on Tuesday.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [
      `"I had a good meeting with ${tassel} today," ${mbeko} told reporters before leaving for Oslo on Tuesday.`,
      "Mbeko – Tassel | 2024-03-07 | - | happened",
    ],
    [
      `A meeting between ${mbeko} and ${tassel}, planned for Wednesday, was cancelled.`,
      "Mbeko – Tassel | 2024-03-06 | - | cancelled",
    ],
    [
      `A meeting between ${mbeko} and ${tassel}, planned for Tuesday week, was cancelled.`,
      "Mbeko – Tassel | - | - | cancelled",
    ],
    [
      `A meeting between ${mbeko} and ${tassel}, planned for Sunday, was cancelled.`,
      "Mbeko – Tassel | 2024-03-10 | - | cancelled",
    ],
    [
      `Talks between ${mbeko} and ${tassel}, which had been scheduled for Wednesday in Oslo, were postponed.`,
      "Mbeko – Tassel | 2024-03-06 | Oslo | cancelled",
    ],
    [
      `Talks between ${mbeko} and ${tassel} that were due to start on Friday in Oslo have been called off.`,
      "Mbeko – Tassel | 2024-03-08 | Oslo | cancelled",
    ],
    [
      `The talks between ${mbeko} and ${tassel} had been due to start on Wednesday.`,
      "Mbeko – Tassel | 2024-03-06 | - | cancelled",
    ],
    [
      `${mbeko} and ${tassel} are scheduled to meet on Friday in Oslo, a day after talks with Norway.`,
      "Mbeko – Tassel | 2024-03-08 | Oslo | planned",
    ],
    [
      `During a visit to Oslo last week, ${met}. He also held talks with Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | 2024-02-26..2024-03-03 | Oslo | happened",
      "Mbeko – Varga | 2024-02-26..2024-03-03 | Oslo | happened",
    ],
    [
      `${mbeko} praised the talks with ${tassel}, which took place in Oslo on Friday.`,
      "Mbeko – Tassel | 2024-03-01 | Oslo | happened",
    ],
    [
      `${mbeko} arrived for a summit with ${tassel}, to be held in Oslo on Friday.`,
      "Mbeko – Tassel | 2024-03-08 | Oslo | planned",
    ],
    [
      `${mbeko} praised the talks with ${tassel} on a deal that will take effect on Friday.`,
      "Mbeko – Tassel | - | - | happened",
    ],
    [`${mbeko} and ${tassel} have met several times.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} and ${tassel} have met several generals.`],
    [`${mbeko} and ${tassel} spoke over a secure line on Monday.`, "Mbeko – Tassel | 2024-03-04 | - | happened"],
    [`The heads of the CIA and the Mossad met ${mbeko} on Monday.`, "CIA – Mbeko – Mossad | 2024-03-04 | - | happened"],
    [`Prime Minister Imran Shah met ${tassel}.`, "Shah – Tassel | - | - | happened"],
    [`${mbeko} met the Shah of Tarnistan.`],
    [`General Mark May met ${tassel}.`, "May – Tassel | - | - | happened"],
    [
      `${mbeko} will hold talks with ${tassel} and be received by Foreign Minister Anna Varga.`,
      "Mbeko – Tassel | - | - | planned",
      "Mbeko – Varga | - | - | planned",
    ],
    [
      `${mbeko}, who is on a state visit to Jordan, met on Wednesday with ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06 | Jordan | happened",
    ],
    [`${mbeko}, who arrived in Oslo on Monday, is to meet ${tassel}.`, "Mbeko – Tassel | - | Oslo | planned"],
    [
      `${mbeko}, who arrived in Oslo on Wednesday for a 48-hour visit, is to meet ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06..2024-03-07 | Oslo | planned",
    ],
    [
      `In Oslo, where I opened an office in February, I met ${tassel}, ${mbeko} said.`,
      "Mbeko – Tassel | - | Oslo | happened",
    ],
    [
      `${mbeko} and ${tassel} met to discuss the disputed border on Wednesday and then flew home.`,
      "Mbeko – Tassel | 2024-03-06 | - | happened",
    ],
    [`${mbeko} and ${tassel} met to discuss the killings on Wednesday.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} and ${tassel} met to discuss the March 4 attack.`, "Mbeko – Tassel | - | - | happened"],
    [
      `Foreign Minister Anna Varga welcomed what was agreed by ${mbeko} and ${tassel} during their joint meeting with King Harald in Oslo.`,
      "Harald – Mbeko – Tassel | - | Oslo | happened",
    ],
    [`${mbeko} met a number of Egyptian ministers.`, "Egypt – Mbeko | - | - | happened"],
    [
      `My visit to Iran in July 2010 was long. ${mbeko} held talks with Foreign Minister Anna Varga, Foreign Minister Tom Kern said.`,
      "Mbeko – Varga | - | - | happened",
    ],
    [
      `${mbeko} and ${tassel} met in Oslo in January; they will meet again in Cairo in August.`,
      "Mbeko – Tassel | 2024-01-01..2024-01-31 | Oslo | happened",
      "Mbeko – Tassel | 2024-08-01..2024-08-31 | Cairo | planned",
    ],
    [
      `${mbeko} and ${tassel} agreed during a phone call on Tuesday to meet in Oslo next week.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
      "Mbeko – Tassel | 2024-03-11..2024-03-17 | Oslo | planned",
    ],
    [`${mbeko} flew home on Wednesday after two days of talks with ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} flew home on Wednesday after talks with ${tassel}.`, "Mbeko – Tassel | 2024-03-06 | - | happened"],
    [
      `${mbeko}'s two-day visit to Egypt ended on Wednesday with talks with ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06 | Egypt | happened",
    ],
    [
      `${mbeko} is due in Oslo on Sunday for a six-day visit during which he will meet ${tassel}.`,
      "Mbeko – Tassel | 2024-03-10..2024-03-15 | Oslo | planned",
    ],
    [
      `${mbeko} and ${tassel}, meeting in Oslo on Saturday, agreed to speed up the work.`,
      "Mbeko – Tassel | 2024-03-02 | Oslo | happened",
    ],
    [
      `The last meeting of ${mbeko} and ${tassel} took place in Oslo on November 7, 2018.`,
      "Mbeko – Tassel | 2018-11-07 | Oslo | happened",
    ],
    [
      "The meeting of the foreign ministers of Kenya, Uganda and Tanzania was held in Oslo.",
      "Kenya – Tanzania – Uganda | - | Oslo | happened",
    ],
    ["The meeting of the Council of Kenya was held in Oslo."],
    [
      `${mbeko} and ${tassel} will hold talks on Saturday on the sidelines of a trilateral summit with China in Oslo.`,
      "Mbeko – Tassel | 2024-03-09 | Oslo | planned",
    ],
    [`${mbeko} called on ${tassel} in Oslo on Friday.`, "Mbeko – Tassel | 2024-03-01 | Oslo | happened"],
    [`${mbeko} and ${tassel} met face to face in Oslo on Friday.`, "Mbeko – Tassel | 2024-03-01 | Oslo | happened"],
    [`${met} over the past week.`, "Mbeko – Tassel | 2024-02-29..2024-03-07 | - | happened"],
    [
      `${mbeko} flew to Oslo for talks with ${tassel} that began on Monday.`,
      "Mbeko – Tassel | 2024-03-04 | Oslo | happened",
    ],
    [
      `${mbeko} told parliament that he and ${tassel} had agreed, when they met in Oslo on March 4, to wait.`,
      "Mbeko – Tassel | 2024-03-04 | Oslo | happened",
    ],
    [
      `${mbeko} arrives later in the day for talks on Wednesday with ${tassel} in Cairo and King Faisal Hadid in the occupied West Bank.`,
      "Mbeko – Tassel | 2024-03-13 | Cairo | planned",
      "Hadid – Mbeko | 2024-03-13 | West Bank | planned",
    ],
    [
      `${mbeko} will travel to Oslo on Monday, joining ${tassel} in a bid to end the war.`,
      "Mbeko – Tassel | 2024-03-11 | Oslo | planned",
    ],
    [`${mbeko} will travel to Oslo on Monday, joining ${tassel} in condemning the war.`],
    [
      `King Faisal Hadid was expected to brief ${mbeko} on his talks last month in Oslo with ${tassel}.`,
      "Hadid – Mbeko | - | - | planned",
      "Hadid – Tassel | 2024-02-01..2024-02-29 | Oslo | happened",
    ],
    [
      `During his visit, ${mbeko} will call on Minister for Trade and Second Minister for Culture Ms Anna Varga.`,
      "Mbeko – Varga | - | - | planned",
    ],
    [`${mbeko} will call on Foreign Minister Anna Varga to resign.`],
    [
      `${mbeko} first hinted at cancelling his planned visit to Oslo but went ahead. A meeting between ${mbeko} and ${tassel} is due in Oslo on Monday.`,
      "Mbeko – Tassel | 2024-03-11 | Oslo | planned",
    ],
    [
      `${mbeko} travelled to Oslo on Monday. He was accompanied by Foreign Minister Anna Varga and General Otto Tarn. The delegation met ${tassel}.`,
      // The journey, then the meeting.
      "Mbeko – Tarn – Varga | 2024-03-04 | Oslo | happened",
      "Mbeko – Tarn – Tassel – Varga | 2024-03-04 | Oslo | happened",
    ],
    [
      `As part of his visit to Egypt from 4 to 7 March, ${mbeko} visited the fort in Cairo on the second day of his tour. ${mbeko} was welcomed by ${tassel}.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
    ],
    [
      `From 1 to 3 March, ${mbeko} attended the security conference and spoke on trade. During the conference, he met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-01..2024-03-03 | - | happened",
    ],
    [
      `${mbeko} and Foreign Minister Anna Varga meet separately Monday with ${tassel}.`,
      "Mbeko – Tassel – Varga | 2024-03-11 | - | planned",
    ],
    [`${met} on Tuesday of last week.`, "Mbeko – Tassel | 2024-02-27 | - | happened"],
    [`${met} on the 4th.`, "Mbeko – Tassel | 2024-03-04 | - | happened"],
    [`${met} in February last year.`, "Mbeko – Tassel | 2023-02-01..2023-02-28 | - | happened"],
    [`${mbeko} said on Wednesday that he had met ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} said on Wednesday that he had met ${tassel} on Monday.`, "Mbeko – Tassel | 2024-03-04 | - | happened"],
    [
      `${mbeko} said on Wednesday after meeting ${tassel} that the border would open.`,
      "Mbeko – Tassel | 2024-03-06 | - | happened",
    ],
    [
      `${mbeko} will end his trip on Saturday with a visit to Camp Exempel, and will meet ${tassel} when he returns to Cairo on Sunday.`,
      "Mbeko – Tassel | 2024-03-10 | Cairo | planned",
    ],
    [`${mbeko} is meeting ${tassel} on Friday.`, "Mbeko – Tassel | 2024-03-08 | - | planned"],
    [
      `${mbeko} today had three separate calls with leaders of the region. Mr Mbeko spoke individually with ${tassel}.`,
      "Mbeko – Tassel | 2024-03-07 | - | happened",
    ],
    [`${met} in the Muslim holy city of Medina on Monday.`, "Mbeko – Tassel | 2024-03-04 | Medina | happened"],
    [
      `On March 5, at 1:00 p.m. (1:00 a.m. on March 6 Tarnville time), ${mbeko} met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
    ],
    [`${met} in Nairobi on Wednesday (U.S. time).`, "Mbeko – Tassel | 2024-03-06 | Nairobi | happened"],
    [
      `${mbeko} was to meet ${tassel} on Friday. The meeting was postponed, and the two would meet in the future.`,
      "Mbeko – Tassel | 2024-03-08 | - | cancelled",
      "Mbeko – Tassel | - | - | planned",
    ],
    [`${mbeko} is meeting ${tassel}.`, "Mbeko – Tassel | - | - | ongoing"],
  ]);

  it("is that of its own clause", () => {
    expect(
      toldOf(`In Cairo on Monday, ${met}, and on Tuesday he met King Faisal Hadid of Jordan in Amman.`, published),
    ).toEqual(["Mbeko – Tassel | 2024-03-04 | Cairo | happened", "Hadid – Mbeko | 2024-03-05 | Amman | happened"]);
  });

  it("told in a later sentence, with the place", () => {
    const first = `${mbeko} held talks with ${tassel}.`;
    const known = "Mbeko – Tassel | 2024-03-05 | Cairo | happened";
    for (const later of [
      "The meeting took place in Cairo on Tuesday.",
      "The closed-door talks, held on March 5 at the palace in Cairo, lasted two hours.",
      "During the talks, which were held in Cairo on Tuesday, both spoke of the border.",
      "The weather was good. The talks were held on Tuesday in Cairo.",
    ])
      expect(toldOf(`${first} ${later}`, published)).toEqual([known]);
    const planned = `${mbeko} will meet ${tassel}. The meeting is scheduled for March 12 in Cairo.`;
    expect(toldOf(planned, published)).toEqual(["Mbeko – Tassel | 2024-03-12 | Cairo | planned"]);
    const call = `${mbeko} held a telephone call with ${tassel}. The call took place on Tuesday.`;
    expect(toldOf(call, published)).toEqual(["Mbeko – Tassel | 2024-03-05 | - | happened"]);
  });

  it("is not told by what speaks of another encounter", () => {
    const first = `${mbeko} held talks with ${tassel}.`;
    const open = "Mbeko – Tassel | - | - | happened";
    for (const other of [
      "A meeting took place in Cairo on Tuesday.",
      "The call took place on Tuesday.",
      "The meeting of the board under Anna Kessou was held in Cairo on Tuesday.",
      "The talks will be held in Cairo on Friday.",
      "The border was closed. The rain fell. The crops failed. The prices rose. The meeting took place on Tuesday.",
    ])
      expect(toldOf(`${first} ${other}`, published)).toEqual([open]);
    const dated = `${met} in Nairobi on Wednesday. The meeting took place in Cairo on Tuesday.`;
    expect(toldOf(dated, published)).toEqual(["Mbeko – Tassel | 2024-03-06 | Nairobi | happened"]);
  });

  it("told before those who met are named", () => {
    const named = `${mbeko} will meet ${tassel}.`;
    expect(
      toldOf(
        `Brokered by the union, the meeting is scheduled to take place on Monday in Djibouti. ${named}`,
        published,
      ),
    ).toEqual(["Mbeko – Tassel | 2024-03-11 | Djibouti | planned"]);
    expect(toldOf(`Talks opened on Friday in Djibouti. ${named}`, published)).toEqual([
      "Mbeko – Tassel | - | - | planned",
    ]);
    // The day of the month settles which Thursday was meant.
    const off = "The meeting would have been the first encounter between General Omar Tassel and General Joseph Mbeko.";
    expect(
      toldOf(
        `The meeting was set for Thursday in Djibouti. ${off} The ministry said the meeting scheduled for 28 December 2023 has been put off.`,
      ),
    ).toEqual(["Mbeko – Tassel | 2023-12-28 | Djibouti | cancelled"]);
  });

  it("told of meetings as a whole holds for the single ones", () => {
    const whole =
      "Kenyan Foreign Minister Anna Varga held meetings with her Indonesian and Vietnamese counterparts in Jakarta on Tuesday.";
    expect(
      toldOf(`${whole} In her meeting with General Budi Santo, the minister praised the port.`, published),
    ).toContain("Santo – Varga | 2024-03-05 | Jakarta | happened");
    const officials = "Kenyan Foreign Minister Anna Varga held talks with senior Omani officials in Muscat on Tuesday.";
    expect(
      toldOf(`${officials}\n\nVarga and her Omani counterpart Badr Tassel discussed the border.`, published),
    ).toContain("Tassel – Varga | 2024-03-05 | Muscat | happened");
    // Somebody named was met there: nothing is said of the others.
    const one = "Kenyan Foreign Minister Anna Varga met General Badr Tassel and two officials in Muscat on Tuesday.";
    expect(toldOf(`${one}\n\nVarga spoke with Samir Naguib, a lawyer.`, published)).toContain(
      "Naguib – Varga | - | - | happened",
    );
  });

  it("told of two states holds for those who hold their offices", () => {
    const states = "The foreign ministers of India and Egypt met in Colombo on Tuesday.";
    const people =
      "Indian Foreign Minister Ravi Sharan and Egyptian Foreign Minister Omar Tassel discussed the border.";
    expect(toldOf(`${states} ${people}`, published)).toContain("Sharan – Tassel | 2024-03-05 | Colombo | happened");
    const others = "Indian Foreign Minister Ravi Sharan and Kenyan Foreign Minister Anna Varga discussed the border.";
    expect(toldOf(`${states} ${others}`, published)).toContain("Sharan – Varga | - | - | happened");
  });

  it("stands over the entries of a chronology", () => {
    const entries = `${met} in Cairo.\n\nMay 2017\n\nPolish Prime Minister Adam Kowal met Finnish Foreign Minister Aino Laine.`;
    expect(toldOf(`April 2017\n\n${entries}`, null)).toEqual([
      "Mbeko – Tassel | 2017-04-01..2017-04-30 | Cairo | happened",
      "Kowal – Laine | 2017-05-01..2017-05-31 | - | happened",
    ]);
    // One line with a date tells when the article was put out.
    expect(toldOf(`May 2017\n\n${met} in Cairo.`, null)).toEqual(["Mbeko – Tassel | - | Cairo | happened"]);
  });

  it("is that day of the journey, or its leg's", () => {
    const visit = `${mbeko} began a three-day visit to Egypt on Monday.`;
    expect(toldOf(`${visit} On the second day of his visit, he met President Omar Tassel.`, published)).toEqual([
      "Mbeko – Tassel | 2024-03-05 | Egypt | happened",
    ]);
    expect(toldOf(`${visit} On the fifth day of his visit, he met President Omar Tassel.`, published)).toEqual([
      "Mbeko – Tassel | - | Egypt | happened",
    ]);
    expect(
      toldOf(
        "Kenyan Foreign Minister Anna Varga visited Egypt on Monday and Jordan on Tuesday. In Jordan she met King Faisal Hadid.",
        published,
      ),
    ).toEqual(["Hadid – Varga | 2024-03-05 | Jordan | happened"]);
    expect(
      toldOf(
        "Kenyan Foreign Minister Anna Varga arrived in Egypt on Tuesday after a visit to Jordan, where she met King Faisal Hadid.",
        published,
      ),
    ).toEqual(["Hadid – Varga | - | Jordan | happened"]);
    expect(
      toldOf(`${mbeko} leaves for Egypt on Friday. He will meet President Omar Tassel during the visit.`, published),
    ).toEqual(["Mbeko – Tassel | 2024-03-08 | Egypt | planned"]);
  });

  it("of words that need a day of writing is never made without one", () => {
    const words = [
      "over the weekend",
      "on the 4th",
      "on Friday next week",
      "in May last year",
      "on Christmas Day",
      "earlier in the week",
      "the next morning",
    ];
    for (const when of words) expect(toldOf(`${met} ${when}.`, null)).toEqual(["Mbeko – Tassel | - | - | happened"]);
  });

  it("moves with the day of writing by as many days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom("today", "yesterday", "last night"),
        (days, when) => {
          const written = addDays("2015-01-01", days);
          const day = when === "today" ? written : addDays(written, -1);
          expect(toldOf(`${met} ${when}.`, written)).toEqual([`Mbeko – Tassel | ${day} | - | happened`]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("the day of something else in the sentence", () => {
  each([
    [`${mbeko}, who took office on March 1, met ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko}, who arrived in Cairo on Tuesday, met ${tassel}.`, "Mbeko – Tassel | 2024-03-05 | Cairo | happened"],
    [`${met}, who has ruled since 2014, in Cairo on Monday.`, "Mbeko – Tassel | 2024-03-04 | Cairo | happened"],
    [`${met} on his way to the March 1 summit in Rome.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} at the March 1 summit in Rome.`, "Mbeko – Tassel | 2024-03-01 | Rome | happened"],
    [`${met} just days before the summit on March 15.`, "Mbeko – Tassel | - | - | happened"],
    [
      `${tassel} left Nairobi on Wednesday after a visit during which he met President Joseph Mbeko.`,
      "Mbeko – Tassel | - | - | happened",
    ],
    [
      `A meeting due to take place on Friday in Cairo between ${mbeko} and ${tassel} has been postponed.`,
      "Mbeko – Tassel | 2024-03-08 | Cairo | cancelled",
    ],
    [`${met} on March 4 (Mon), 2024.`, "Mbeko – Tassel | 2024-03-04 | - | happened"],
    [
      "Kenyan Foreign Minister Anna Varga attended the summit in Addis Ababa on 4-5 March. On its margins, she met General Samir Naguib.",
      "Naguib – Varga | 2024-03-04..2024-03-05 | Addis Ababa | happened",
    ],
    [
      `${tassel} begins a visit to Kenya on Sunday. He will meet President Joseph Mbeko on Monday.`,
      "Mbeko – Tassel | 2024-03-11 | Kenya | planned",
    ],
    [
      `${met} on Tuesday. Mbeko has also met General Abel Tesfa several times.`,
      "Mbeko – Tassel | 2024-03-05 | - | happened",
      "Mbeko – Tesfa | - | - | happened",
    ],
  ]);
});

describe("journeys and what was before them", () => {
  each([
    [
      `${mbeko} will visit Egypt for three days from Monday. He will meet President Omar Tassel in Cairo.`,
      "Mbeko – Tassel | 2024-03-11..2024-03-13 | Cairo | planned",
    ],
    [
      `${mbeko} left Cairo on Tuesday for Amman, where he is to meet King Faisal Hadid. Earlier, he held talks with General Samir Naguib.`,
      "Hadid – Mbeko | - | Amman | planned",
      "Mbeko – Naguib | - | - | happened",
    ],
    [
      `${mbeko} will go to Amman on Friday after his visits to Rome and Cairo. During the trip, he will meet King Faisal Hadid.`,
      "Hadid – Mbeko | 2024-03-08 | Amman | planned",
    ],
    [
      `${met} in Nairobi on Wednesday. Shortly afterwards, General Samir Naguib received Tassel.`,
      "Mbeko – Tassel | 2024-03-06 | Nairobi | happened",
      "Naguib – Tassel | 2024-03-06 | - | happened",
    ],
    [`${met} at the Tarnwater State Guesthouse.`, "Mbeko – Tassel | - | Tarnwater State Guesthouse | happened"],
    [`${met} on 4th.`, "Mbeko – Tassel | 2024-03-04 | - | happened"],
  ]);
});

describe("a day after", () => {
  each([
    [
      `${met} in Cairo on Tuesday, a day after he met King Faisal Hadid in Amman.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
      "Hadid – Mbeko | 2024-03-04 | Amman | happened",
    ],
    [
      `${met} in Cairo on Tuesday. A day later he met King Faisal Hadid in Amman.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
      "Hadid – Mbeko | 2024-03-06 | Amman | happened",
    ],
  ]);
});

describe("a journey that was called off", () => {
  each([
    [
      `${mbeko} has postponed his March 11-13 visit to Egypt. He was set to meet President Omar Tassel on March 12.`,
      "Mbeko – Tassel | 2024-03-12 | Egypt | cancelled",
    ],
    [
      `${mbeko}'s planned visit to Cairo on March 12 has been postponed. An envoy had told of the planned visit to Cairo in May. Mbeko had planned to meet President Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-12 | Cairo | cancelled",
    ],
    [
      `${mbeko}'s visit to Egypt has been cancelled. Mbeko had to visit Egypt from March 10 to 12 to hold talks with President Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-10..2024-03-12 | Egypt | cancelled",
    ],
    // The journey told after it stands.
    [
      `${mbeko} has postponed his visit to Egypt. He will travel to Jordan on Friday. He will meet King Faisal Hadid.`,
      "Hadid – Mbeko | 2024-03-08 | Jordan | planned",
    ],
  ]);
});

describe("the present tense with a weekday", () => {
  it("is to come where nothing tells when it was written", () => {
    expect(toldOf(`${mbeko} meets Wednesday with ${tassel}.`)).toEqual(["Mbeko – Tassel | - | - | planned"]);
    expect(toldOf(`${mbeko} met Wednesday with ${tassel}.`)).toEqual(["Mbeko – Tassel | - | - | happened"]);
  });
});

describe("the place of an encounter", () => {
  each([
    [`BEIJING, March 6 (News) -- ${met} here to discuss trade.`, "Mbeko – Tassel | - | Beijing | happened"],
    [`BEIJING, March 6 (News) -- ${met} on a deal here to stay.`, "Mbeko – Tassel | - | - | happened"],
    [`BEIJING, March 6 (News) -- ${mbeko} met here with ${tassel}.`, "Mbeko – Tassel | - | Beijing | happened"],
    [
      `NEW DELHI: ${mbeko} held talks with ${tassel} here on Monday.`,
      "Mbeko – Tassel | 2024-03-04 | New Delhi | happened",
    ],
    [
      `BEIJING, March 6 (News) -- ${met}, who said that the deal was here to stay.`,
      "Mbeko – Tassel | - | - | happened",
    ],
    [`${mbeko} met King Faisal Hadid in the Jordanian capital.`, "Hadid – Mbeko | - | Jordan | happened"],
    [
      `${mbeko} met King Faisal Hadid in the Jordanian capital. He left Amman at night.`,
      "Hadid – Mbeko | - | Amman | happened",
    ],
    [`${mbeko} met King Faisal Hadid in the Jordanian capital, Amman.`, "Hadid – Mbeko | - | Amman | happened"],
    [`${met} in the Egyptian city of Alexandria.`, "Mbeko – Tassel | - | Alexandria | happened"],
    [`${met} in the Red Sea resort of Sharm el-Sheikh.`, "Mbeko – Tassel | - | Sharm el-Sheikh | happened"],
    [`${met} at the Tarnholm Palace in Oslo.`, "Mbeko – Tassel | - | Oslo | happened"],
    [`${met} at the Flagstaff House in Accra.`, "Mbeko – Tassel | - | Accra | happened"],
    [`${met} at the White House in Washington.`, "Mbeko – Tassel | - | White House | happened"],
    [`${met} at the Kenyan embassy in Muscat.`, "Mbeko – Tassel | - | Muscat | happened"],
    [
      `${mbeko} has recently visited Portugal and on Monday hosted ${tassel}.`,
      "Mbeko – Tassel | 2024-03-04 | - | happened",
    ],
    [
      `${mbeko} visited Portugal on Monday. In Nairobi on Wednesday ${mbeko} hosted ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06 | Nairobi | happened",
    ],
    [`${mbeko}, mediating talks in Zimbabwe for the bloc, will meet ${tassel}.`, "Mbeko – Tassel | - | - | planned"],
    [
      `${mbeko}, visiting Zimbabwe this week, met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-04..2024-03-07 | Zimbabwe | happened",
    ],
    [`${mbeko}, who visited Zimbabwe last week, will meet ${tassel}.`, "Mbeko – Tassel | - | - | planned"],
    [`${mbeko} called off talks with ${tassel}, citing a march in Nairobi.`, "Mbeko – Tassel | - | - | cancelled"],
    [`${met} in Aleppo.`, "Mbeko – Tassel | - | Aleppo | happened"],
    [`${met} at the Pentagon.`, "Mbeko – Tassel | - | Pentagon | happened"],
    [`${met}, the Pentagon said.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} at Jubilee House, Accra.`, "Mbeko – Tassel | - | Accra | happened"],
    [`${met} during his visit to Egypt.`, "Mbeko – Tassel | - | Egypt | happened"],
    [`${met} to speak of the war in Sudan.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} telephoned ${tassel} from Cairo.`, "Mbeko – Tassel | - | - | happened"],
    [
      "Kenyan Foreign Minister Anna Varga will travel to Cairo on March 11, where she will meet Egyptian President Omar Tassel, and to Amman on March 13, where she will meet King Faisal Hadid.",
      "Tassel – Varga | 2024-03-11 | Cairo | planned",
      "Hadid – Varga | 2024-03-13 | Amman | planned",
    ],
    [
      "The first stop will be Cairo on March 11, where Kenyan Foreign Minister Anna Varga will meet Egyptian President Omar Tassel.",
      "Tassel – Varga | 2024-03-11 | Cairo | planned",
    ],
  ]);
});

describe("a day that is told beside another", () => {
  each([
    [`${met} on Friday (March 1) in Cairo.`, "Mbeko – Tassel | 2024-03-01 | Cairo | happened"],
    [`${mbeko} held talks on Friday (1 March 2024) with ${tassel}.`, "Mbeko – Tassel | 2024-03-01 | - | happened"],
    // March 2 was no Friday.
    [`${met} on Friday (2 March).`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} met (Friday) with ${tassel}.`, "Mbeko – Tassel | 2024-03-01 | - | happened"],
    [`${mbeko} will meet ${tassel} not on March 9 but on March 10.`, "Mbeko – Tassel | 2024-03-10 | - | planned"],
    [`${mbeko} will meet ${tassel} on March 9 or 10.`, "Mbeko – Tassel | 2024-03-09..2024-03-10 | - | planned"],
    [`${met} in Lima on the margins of the summit that opened on March 4.`, "Mbeko – Tassel | - | Lima | happened"],
    [
      `${mbeko} and ${tassel} sat down in Lima for talks that began on March 4.`,
      "Mbeko – Tassel | 2024-03-04 | Lima | happened",
    ],
    [
      `${met} on Monday, a week after Foreign Minister Anna Varga held talks with Premier Bo Tarn in Lima.`,
      "Mbeko – Tassel | 2024-03-04 | - | happened",
      "Tarn – Varga | 2024-02-26..2024-03-03 | Lima | happened",
    ],
  ]);
  each(
    [[`${mbeko} met on Friday (18 October 2019) with ${tassel}.`, "Mbeko – Tassel | 2019-10-18 | - | happened"]],
    null,
  );
});

describe("where they both were", () => {
  each([
    [`${met}, this time in Cairo.`, "Mbeko – Tassel | - | Cairo | happened"],
    [`For the second time in a month, ${met}, but this time in Cairo.`, "Mbeko – Tassel | - | Cairo | happened"],
    [`${met} but no minister of those who are in Cairo.`, "Mbeko – Tassel | - | - | happened"],
    [`${mbeko} will meet ${tassel} while they are both in Peru.`, "Mbeko – Tassel | - | Peru | planned"],
    [`${met} while troops were fighting in Peru.`, "Mbeko – Tassel | - | - | happened"],
    [
      `${mbeko} rushed to Cairo on Tuesday for a crisis meeting with ${tassel}.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
    ],
    [
      `On March 5, ${met} within the framework of his official visit to Egypt.`,
      "Mbeko – Tassel | 2024-03-05 | Egypt | happened",
    ],
    [`On March 5, ${met} as part of a working visit to Cairo.`, "Mbeko – Tassel | 2024-03-05 | Cairo | happened"],
    [`On March 5, ${met} as part of the plan for Peru.`, "Mbeko – Tassel | 2024-03-05 | - | happened"],
    [`${met} ahead of Friday's summit in Lima.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} in Tarnova, Egypt, on Monday.`, "Mbeko – Tassel | 2024-03-04 | Tarnova | happened"],
    [
      `${mbeko} received yesterday at Kubura Palace Egypt's Foreign Minister Omar Tassel.`,
      "Mbeko – Tassel | 2024-03-06 | Kubura Palace | happened",
    ],
  ]);
});

describe("a gathering of others that two agree on", () => {
  each([
    [`${mbeko} and ${tassel} agreed to convene next week a meeting of finance experts.`],
    [`${mbeko} and ${tassel} decided to hold next month a meeting of central bank governors.`],
    [
      `${mbeko} and ${tassel} agreed to hold next month a meeting of the joint commission.`,
      "Mbeko – Tassel | 2024-04-01..2024-04-30 | - | planned",
    ],
  ]);
});

describe("a day that is another's", () => {
  each([
    // What is still to come has a day and a place of its own.
    [`${met} to discuss the elections scheduled for June 9.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} and handed him an invitation to the summit in Lima on June 9.`, "Mbeko – Tassel | - | - | happened"],
    [`${met}, inviting him to the forum to be held in Lima on June 9-10.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} at the summit in Lima on March 4.`, "Mbeko – Tassel | 2024-03-04 | Lima | happened"],
    [`${met} on the margins of the forum in Lima on March 4.`, "Mbeko – Tassel | 2024-03-04 | Lima | happened"],
    // The day of the words.
    [`According to a statement issued on Tuesday, ${met}.`, "Mbeko – Tassel | - | - | happened"],
    [`In a statement released Tuesday, ${mbeko} said he met ${tassel}.`, "Mbeko – Tassel | - | - | happened"],
    [`${met}, state media reported on Tuesday.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} on Monday, state media reported on Tuesday.`, "Mbeko – Tassel | 2024-03-04 | - | happened"],
    // Limits and guesses.
    [`${mbeko} will meet ${tassel} by the end of March.`, "Mbeko – Tassel | - | - | planned"],
    [`${mbeko} will meet ${tassel} at the end of March.`, "Mbeko – Tassel | 2024-03-01..2024-03-31 | - | planned"],
    [`${met} no later than March 1.`, "Mbeko – Tassel | - | - | happened"],
    [`${met} around March 1.`, "Mbeko – Tassel | - | - | happened"],
  ]);
});

describe("a month without a year", () => {
  const june = `In June, ${met} in Lima.`;
  each([
    [`In March 2019, ${mbeko} took office. ${june}`, "Mbeko – Tassel | 2019-06-01..2019-06-30 | Lima | happened"],
    // Of which year is not said.
    [`${mbeko} took office in March 2019. ${june}`, "Mbeko – Tassel | - | Lima | happened"],
    [`In 2019, ${mbeko} took office. ${june}`, "Mbeko – Tassel | - | Lima | happened"],
    // News, and another paragraph.
    [
      `In March 2019, ${mbeko} took office. In February, ${met} in Lima.`,
      "Mbeko – Tassel | 2024-02-01..2024-02-29 | Lima | happened",
    ],
    [`In March 2019, ${mbeko} took office.\n\n${june}`, "Mbeko – Tassel | 2023-06-01..2023-06-30 | Lima | happened"],
  ]);
  each(
    [[`In March 2019, ${mbeko} took office. ${june}`, "Mbeko – Tassel | 2019-06-01..2019-06-30 | Lima | happened"]],
    null,
  );
});

describe("an encounter that is looked back on", () => {
  const now = "Mbeko – Tassel | 2024-03-04 | Cairo | happened";
  each([
    [
      `${met} in Cairo on Monday. He has previously met Foreign Minister Anna Varga.`,
      now,
      "Mbeko – Varga | - | - | happened",
    ],
    [
      `${mbeko} arrived in Cairo on Monday for a two-day visit. He and ${tassel} have met several times before.`,
      "Mbeko – Tassel | - | - | happened",
    ],
    [
      `${met} in Cairo on Monday. He has already met Foreign Minister Anna Varga.`,
      now,
      "Mbeko – Varga | - | Cairo | happened",
    ],
  ]);
});

describe("the days of a journey", () => {
  each([
    [
      `${mbeko} ended a visit to Cairo on Monday. During the visit, he met ${tassel}.`,
      "Mbeko – Tassel | - | Cairo | happened",
    ],
    [
      `${mbeko} ended a two-day visit to Cairo on Monday. During the visit, he met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-03..2024-03-04 | Cairo | happened",
    ],
    [`${mbeko} returned from Cairo on Monday, where he met ${tassel}.`, "Mbeko – Tassel | - | Cairo | happened"],
    [
      `${mbeko} visited Cairo on Monday and Lima on Wednesday. He met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-04..2024-03-06 | - | happened",
    ],
    [
      `${mbeko} visited Cairo on Monday and Lima on Wednesday, where he met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-06 | Lima | happened",
    ],
    [
      `${mbeko} arrived in the Egyptian capital on Tuesday. An official meeting with ${tassel} took place on Wednesday.`,
      "Mbeko – Tassel | 2024-03-06 | Egypt | happened",
    ],
    [
      `${mbeko} arrived in the Egyptian capital, Cairo, on Tuesday. He met ${tassel}.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
    ],
    [
      `A summit of the lake states took place in Lima on 1 March. On its margins, ${met}.`,
      "Mbeko – Tassel | 2024-03-01 | Lima | happened",
    ],
  ]);
});

describe("the town of a house", () => {
  each([
    [`${met} at State House, Entova.`, "Mbeko – Tassel | - | Entova | happened"],
    [`${met} at Salla Lodge, Nakova, on Monday.`, "Mbeko – Tassel | 2024-03-04 | Nakova | happened"],
    [`${met} at State House Nairobi on Monday.`, "Mbeko – Tassel | 2024-03-04 | Nairobi | happened"],
    [`${met} at State House, Varga said.`, "Mbeko – Tassel | - | State House (Nairobi) | happened"],
  ]);
});

describe("an address and a list", () => {
  each([
    [`${met} in Tarnova, West Salla, East Valda.`, "Mbeko – Tassel | - | Tarnova | happened"],
    [`${met} in Cairo, Lima and Nairobi.`, "Mbeko – Tassel | - | - | happened"],
    [
      `${mbeko} arrived in the Egyptian capital on Tuesday. He met ${tassel}. A museum in Cairo was closed.`,
      "Mbeko – Tassel | 2024-03-05 | Cairo | happened",
    ],
  ]);
});

describe("the day of what was done before", () => {
  const open = "Mbeko – Tassel | - | - | happened";
  each([
    [`${met} and congratulated him on his re-election on March 1.`, open],
    [`${met} and condemned the attack of March 1.`, open],
    [`${met} and condemned Friday's attack in Lima.`, open],
    [`${met} and thanked him for his visit in January.`, open],
    [`${met} to review the deal reached in Lima on March 1.`, open],
    [`${met} about the hostages seized on March 1.`, open],
    [`${mbeko} briefed ${tassel} on the March 1 attack.`, open],
    [`${met} and thanked him on Friday.`, "Mbeko – Tassel | 2024-03-01 | - | happened"],
    [`${met} on Friday and condemned the attack of January 3.`, "Mbeko – Tassel | 2024-03-01 | - | happened"],
  ]);
});

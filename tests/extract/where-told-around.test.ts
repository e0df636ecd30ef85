/** Places and days of encounters that the words around tell: a stay mentioned behind, meetings told as a whole, a dateline on its own line, a body in a town. */
import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { extractText, toldOf } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";
const each = eachTold(published);
const karu = "Estonian Foreign Minister Anton Karu";
const tamm = "Foreign Minister Vivian Tamm";

describe("a stay that is mentioned behind the encounter", () => {
  const met = `${karu} called on ${tamm} today.`;
  each([
    [
      `${met} Minister Karu is visiting Singapore at the invitation of Minister Tamm.`,
      "Karu – Tamm | 2024-03-07 | Singapore | happened",
    ],
    [`${met} Karu is on a working visit to Ghana from 6 to 8 March.`, "Karu – Tamm | 2024-03-07 | Ghana | happened"],
    [`${met} Karu is in Ghana on a working visit.`, "Karu – Tamm | 2024-03-07 | Ghana | happened"],
    [`${karu} met ${tamm} last week. Karu is visiting Ghana.`, "Karu – Tamm | 2024-02-26..2024-03-03 | - | happened"],
    [`${met} Karu will then be on a visit to Ghana.`, "Karu – Tamm | 2024-03-07 | - | happened"],
    [`${met} Karu is visiting Ghana after a stay in Togo.`, "Karu – Tamm | 2024-03-07 | - | happened"],
    [`${met} Karu is on a tour to Tartu.`, "Karu – Tamm | 2024-03-07 | - | happened"],
  ]);
});

describe("meetings told as a whole, of which a host's reception is one", () => {
  const held = "President Michel Haddad held a series of meetings in Nairobi on Monday.";
  each([
    [`${held} Haddad received ${karu}.`, "Haddad – Karu | 2024-03-04 | Nairobi | happened"],
    [`${held} On Tuesday Haddad received ${karu}.`, "Haddad – Karu | 2024-03-05 | - | happened"],
    [
      `President Michel Haddad will hold several meetings in Nairobi on Friday. Last week Haddad received ${karu}.`,
      "Haddad – Karu | 2024-02-26..2024-03-03 | - | happened",
    ],
  ]);
});

describe("a dateline on a line of its own", () => {
  const told = (line: string) =>
    toldOf(
      `Ghanaian diplomat meets Estonian minister\n\n${line}\n\nGhanaian Foreign Minister Kofi Mensa met ${karu} on Monday.`,
      published,
    );
  it.each(["ACCRA", "Accra, Ghana", "Accra, 7 March"])("%s is where they met", (line) => {
    expect(told(line)).toEqual(["Karu – Mensa | 2024-03-04 | Accra | happened"]);
  });
  it.each(["Accra", "Accra\nKumasi", "PARIS"])("%s is not", (line) => {
    expect(told(line)).toEqual(["Karu – Mensa | 2024-03-04 | - | happened"]);
  });
});

describe("a body in a town", () => {
  const called = `${karu} on Monday called on Kenyan Minister of Defence Ahmed Otieno.`;
  it.each(["Nairobi", "Male"])("is told without the town %s, which is where they met", (town) => {
    const text = `${called}\n\nThe meeting was held at the Ministry of Defence in ${town}.`;
    expect(toldOf(text, published)).toEqual([`Karu – Otieno | 2024-03-04 | ${town} | happened`]);
    expect(extractText(text, published).entities.map(({ name }) => name)).toContain("Ministry of Defence");
  });
  it("keeps the country or part of the world that is in its name", () => {
    const names = extractText(
      "The Organization for Peace in Europe and the Mission for Peace in Liberia agreed.",
      published,
    ).entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Organization for Peace in Europe", "Mission for Peace in Liberia"]));
  });
});

describe("what stands before a relative clause or an opening", () => {
  each([
    [
      `${karu} will help Ghana, whose Prime Minister Kofi Mensa he met on Monday.`,
      "Karu – Mensa | 2024-03-04 | - | happened",
    ],
    [
      `${karu} deplored the crisis in Togo and would help Ghana, whose Prime Minister Kofi Mensa he met on Monday.`,
      "Karu – Mensa | 2024-03-04 | - | happened",
    ],
    [
      `${karu} travelled to Ghana, whose Prime Minister Kofi Mensa he met on Monday.`,
      "Karu – Mensa | 2024-03-04 | Ghana | happened",
    ],
  ]);
});

describe("a visit to a town that is told what it is", () => {
  const during = `${karu} met ${tamm} during a visit to`;
  each([
    [`${during} the capital Accra.`, "Karu – Tamm | - | Accra | happened"],
    [`${during} the capital, Accra.`, "Karu – Tamm | - | Accra | happened"],
    [`${during} the southern port city of Mombasa.`, "Karu – Tamm | - | Mombasa | happened"],
    [`${during} the capital.`, "Karu – Tamm | - | - | happened"],
  ]);
});

describe("that day", () => {
  each([
    [
      `On 5 March ${karu} travelled to Barbados. This trip builds upon Minister Mary Holt's recent visit to Cuba on 8 February. Karu also met Prime Minister Jean Duval that day.`,
      "Duval – Karu | 2024-03-05 | Barbados | happened",
    ],
  ]);
});

describe("a day on which the sentence has somebody elsewhere", () => {
  const visitsOf = (text: string) =>
    extractText(text, "2024-03-01").claims.flatMap((claim) =>
      claim.type === "event" && claim.kind === "Visit" ? [claim.place] : [],
    );

  it("is none of the place of the day before", () => {
    const before = `On March 5, ${karu} will meet ${tamm} in Ghana.`;
    const after = "On March 6, Karu will meet Prime Minister Jean Duval in Togo and visit Camp Tarnier.";
    expect(visitsOf(`${before} ${after}`)).toEqual([null]);
    expect(visitsOf(`${before} On March 6, Karu will visit Camp Tarnier.`)).toEqual(["place:ghana"]);
  });
});

import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { extractText } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";

const each = eachTold(published);

const received = "President Anna Varga received Ghanaian Foreign Minister Kofi Badu";
const met = "Prime Minister Anna Varga met Ghana's President Kofi Badu";

describe("houses of which it is known where they are", () => {
  each([
    [`${received} at Rashtrapati Bhavan.`, "Badu – Varga | - | Rashtrapati Bhavan (New Delhi) | happened"],
    [`${met} at the Casa Rosada on Saturday.`, "Badu – Varga | 2024-03-02 | Casa Rosada (Buenos Aires) | happened"],
    [`${met} at the Istana.`, "Badu – Varga | - | Istana (Singapore) | happened"],
    [`${met} at the Union Buildings.`, "Badu – Varga | - | Union Buildings (Pretoria) | happened"],
    [`${met} at Baabda Palace.`, "Badu – Varga | - | Baabda Palace | happened"],
    [`${met} at UN headquarters.`, "Badu – Varga | - | UN headquarters (New York) | happened"],
    [`${met} in the State Department.`, "Badu – Varga | - | State Department (Washington) | happened"],
    [`${met} on Capitol Hill after a speech in Ohio.`, "Badu – Varga | - | Capitol Hill | happened"],
    // The town where it is told, what a house says, and bodies that nobody is told to be at.
    [`${met} at the Istana in Lima.`, "Badu – Varga | - | Lima | happened"],
    [`${met}, the Casa Rosada said.`, "Badu – Varga | - | - | happened"],
    [`${met}, the Rashtrapati Bhavan press office said.`, "Badu – Varga | - | - | happened"],
    [`${met}, officials at the State Department said.`, "Badu – Varga | - | - | happened"],
  ]);
  it("calls a house by its fullest form, once", () => {
    const { entities } = extractText(`${met} at Itamaraty. They dined at Itamaraty Palace.`, published);
    expect(entities.filter(({ type }) => type === "Place").map(({ name }) => name)).toEqual([
      "Itamaraty Palace (Brasília)",
    ]);
  });
});

describe("houses whose names several states share", () => {
  each([
    [
      "President Anna Varga of Kenya received Ghanaian Foreign Minister Kofi Badu at State House on Tuesday.",
      "Badu – Varga | 2024-03-05 | State House (Nairobi) | happened",
    ],
    [`${received} at State House. Zambia is grateful.`, "Badu – Varga | - | State House (Lusaka) | happened"],
    ["Kenyan President Anna Varga met Zambian President Kofi Badu at State House.", "Badu – Varga | - | - | happened"],
    [`${met} at State House.`, "Badu – Varga | - | - | happened"],
    [`${met} at the Yellow House. Peru rejoiced.`, "Badu – Varga | - | Yellow House | happened"],
  ]);
});

describe("who of the two is at home", () => {
  const minister = "Peruvian Foreign Minister Anna Varga";
  each([
    [
      "Peruvian President Anna Varga received Ghanaian Foreign Minister Kofi Badu at the presidential palace on Tuesday.",
      "Badu – Varga | 2024-03-05 | Peru | happened",
    ],
    [
      "Peruvian President Anna Varga received Minister Kofi Badu of Ghana at the presidential palace.\n\nShops in Lima stayed closed.",
      "Badu – Varga | - | Lima | happened",
    ],
    [
      `${minister} met President Kofi Badu of Ghana at the Peruvian foreign ministry.`,
      "Badu – Varga | - | Peru | happened",
    ],
    [
      `${minister} held talks with visiting Ghanaian Foreign Minister Kofi Badu on Tuesday.`,
      "Badu – Varga | 2024-03-05 | Peru | happened",
    ],
    // An embassy stands abroad; who speaks at the palace; two who could both be at home there; another time; a host abroad.
    [`${minister} met President Kofi Badu of Ghana at the Peruvian embassy.`, "Badu – Varga | - | - | happened"],
    [
      `${minister} met President Kofi Badu of Ghana, officials at the presidential palace said.`,
      "Badu – Varga | - | - | happened",
    ],
    [
      "Peruvian President Anna Varga met Ghanaian President Kofi Badu at the presidential palace.",
      "Badu – Varga | - | - | happened",
    ],
    [`${minister} held talks with Ghanaian Foreign Minister Kofi Badu.`, "Badu – Varga | - | - | happened"],
    [
      `${minister} met visiting Ghanaian Foreign Minister Kofi Badu in Oslo.\n\nVarga met President Kofi Tarn of Chile in May 2019.`,
      "Badu – Varga | - | Oslo | happened",
      "Tarn – Varga | 2019-05-01..2019-05-31 | - | happened",
    ],
  ]);
});

describe("one day is spent at one place", () => {
  const first = "Peruvian Foreign Minister Anna Varga met President Kofi Badu in New York on Sunday.";
  each([
    [
      `${first}\n\nTrade grew.\n\nVarga met Chilean Foreign Minister Ana Tarn on Sunday.`,
      "Badu – Varga | 2024-03-03 | New York | happened",
      "Tarn – Varga | 2024-03-03 | New York | happened",
    ],
    [
      `${first}\n\nTrade grew.\n\nVarga met Chilean Foreign Minister Ana Tarn on Monday.`,
      "Badu – Varga | 2024-03-03 | New York | happened",
      "Tarn – Varga | 2024-03-04 | - | happened",
    ],
    [
      `${first}\n\nVarga flew to Chile.\n\nVarga met Chilean Foreign Minister Ana Tarn on Sunday.`,
      "Badu – Varga | 2024-03-03 | New York | happened",
      "Tarn – Varga | 2024-03-03 | Chile | happened",
    ],
  ]);
});

describe("words beside a journey", () => {
  each([
    [
      "On November 23, Anna Varga continued to Lima. At the defence headquarters she held talks with Minister Luis Rojas.",
      "Rojas – Varga | 2023-11-23 | Lima | happened",
    ],
    ["Secretary Anna Varga left for Egypt after talks with Premier Luis Rojas.", "Rojas – Varga | - | - | happened"],
    [
      "LIMA, March 6 (News) -- Varga, who spent Saturday with President Kofi Badu, returned here late yesterday. Anna Varga held talks with President Kofi Badu on Saturday and returned here late yesterday.",
      "Badu – Varga | 2024-03-02 | - | happened",
    ],
  ]);
});

describe("a dateline that is only where it is written", () => {
  each([
    [
      "LIMA, March 6 (News) -- Envoy Anna Varga, who spent Saturday in Accra and Oslo in talks with Foreign Minister Luis Rojas of Peru and President Kofi Badu of Ghana, rested.",
      "Badu – Rojas – Varga | 2024-03-02 | - | happened",
    ],
  ]);
});

describe("governments that few recognise, and letters with a wing", () => {
  const named = (text: string) => extractText(text, published).entities.map(({ type, name }) => `${type} ${name}`);
  it("takes them for governments", () => {
    expect(
      named("Somaliland President Musa Tarn met Premier Kofi Badu. Puntland's leader Said Rojas objected."),
    ).toEqual([
      "Government Somaliland",
      "Person Musa Tarn",
      "Person Kofi Badu",
      "Government Puntland",
      "Person Said Rojas",
    ]);
  });
  it("keeps the letters of a wing", () => {
    expect(named("XPLM-IO leader Luis Tarn left. The XPLM-N said no. The XLM/A-MW was absent.")).toEqual([
      "Organization XPLM-IO",
      "Person Luis Tarn",
      "Organization XPLM-N",
      "Organization XLM/A-MW",
    ]);
    expect(named("The CT-AB scans were clear. He met Tarn at the XPLM.").filter((one) => /CT|AB/.test(one))).toEqual(
      [],
    );
  });
  it("takes no release for an agreement, and an agreement of two unions for one", () => {
    expect(named("MFA Press Statement: Official Visit of President Anna Varga to Lima")).not.toContain(
      "Agreement MFA Press Statement",
    );
    expect(named("The EU-Mercosur agreement is signed.")).toContain("Agreement EU-Mercosur agreement");
  });
});

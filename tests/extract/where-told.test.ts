import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { eventsOf, extractText } from "./read-claims.ts";

/** A Thursday. */
const published = "2024-03-07";

const each = eachTold(published);

const met = "Foreign Minister Anna Varga met President Kofi Badu";

describe("a journey that only the headline tells", () => {
  each([
    [`Varga visits Lisbon\n\n${met} on Tuesday.`, "Badu – Varga | 2024-03-05 | Lisbon | happened"],
    [`Varga winds up her two-day Peru visit\n\n${met} on Tuesday.`, "Badu – Varga | 2024-03-05 | Peru | happened"],
    [
      "NATO Secretary General visits Lisbon\n\nNATO Secretary General Tomas Berg met President Kofi Badu on Tuesday.",
      "Badu – Berg | 2024-03-05 | Lisbon | happened",
    ],
    // Somebody else's, one to come, one that is over, one that the story tells otherwise.
    [`Tarn visits Lisbon\n\n${met} on Tuesday.`, "Badu – Varga | 2024-03-05 | - | happened"],
    [`Varga to visit Lisbon next month\n\n${met} on Tuesday.`, "Badu – Varga | 2024-03-05 | - | happened"],
    [`Varga back from Lisbon visit\n\n${met} on Tuesday.`, "Badu – Varga | 2024-03-05 | - | happened"],
    [
      `Varga visits Lisbon\n\nForeign Minister Anna Varga visited Portugal on Tuesday. She met President Kofi Badu.`,
      "Badu – Varga | 2024-03-05 | Portugal | happened",
    ],
  ]);
});

describe("a journey whose traveller is named later or behind", () => {
  each([
    [
      "Ruritania's neighbour waits. Peru's defense minister made a visit to Ghana, officials said. Defense Minister Luis Rojas met General Kofi Badu on Monday.",
      "Badu – Rojas | 2024-03-04 | Ghana | happened",
    ],
    [
      "Making his first trip to Ghana, Minister Luis Rojas thanked the soldiers. During the visit, Rojas met General Kofi Badu.",
      "Badu – Rojas | - | Ghana | happened",
    ],
    // Two who hold the office
    [
      "Peru's defense minister made a visit to Ghana. Defense Minister Luis Rojas met Defense Minister Ana Tarn on Monday.",
      "Rojas – Tarn | 2024-03-04 | - | happened",
    ],
  ]);
});

describe("words of arrival, stay and leave", () => {
  each([
    ["Minister Luis Rojas was met on his arrival in Lima by President Ana Tarn.", "Rojas – Tarn | - | Lima | happened"],
    [`${met} shortly after landing in Lima.`, "Badu – Varga | - | Lima | happened"],
    [`${met} after the attack in Lima.`, "Badu – Varga | - | - | happened"],
    [`Regarding the situation in Chad, ${met}.`, "Badu – Varga | - | - | happened"],
    [
      "Minister Luis Rojas will meet President Ana Tarn during a visit to the Far East city of Vladivostok.",
      "Rojas – Tarn | - | Vladivostok | planned",
    ],
    ["After his visit to Peru, Minister Luis Rojas met President Ana Tarn.", "Rojas – Tarn | - | - | happened"],
    ["Prior to her visit to Peru Anna Varga met with President Kofi Badu.", "Badu – Varga | - | - | happened"],
    [
      "Minister Luis Rojas paid a courtesy call to Ms Ana Tarn, President of Ghana, who was visiting Peru.",
      "Rojas – Tarn | - | Peru | happened",
    ],
    [
      "Minister Luis Rojas received President Ana Tarn of Ghana, who is on an official visit to Peru.",
      "Rojas – Tarn | - | Peru | happened",
    ],
    ["Minister Luis Rojas met President Ana Tarn, who visited Peru in January.", "Rojas – Tarn | - | - | happened"],
    [
      "Minister Luis Rojas visited South Africa today. He met President Ana Tarn.",
      "Rojas – Tarn | 2024-03-07 | South Africa | happened",
    ],
    [
      "Peru cancelled a visit to Ghana by Minister Luis Rojas. Rojas had been due to have talks with President Ana Tarn.",
      "Rojas – Tarn | - | Ghana | cancelled",
    ],
  ]);
  // Without a day of publication a weekday is still a day of the journey.
  each(
    [
      [
        "Minister Luis Rojas arrived in Ghana Tuesday night. On Wednesday he will meet President Ana Tarn.",
        "Rojas – Tarn | - | Ghana | planned",
      ],
      [
        "Field Marshal Omar Badu and Minister Luis Rojas met yesterday. Rojas arrived in Manama on a visit to Bahrain.",
        "Badu – Rojas | - | Manama | happened",
      ],
    ],
    null,
  );
});

describe("a stop of the journey", () => {
  const tour =
    "Minister Anna Varga traveled to Lima, Peru; Santiago, Chile; and Accra, Ghana, from March 1 to March 5.";
  each([
    [
      `${tour} On March 2, she met with Chilean President Luis Rojas.`,
      "Rojas – Varga | 2024-03-02 | Santiago | happened",
    ],
    [
      "Minister Anna Varga and General Bo Tarn traveled to Lima, Peru; and Accra, Ghana. Varga and Tarn met Peruvian President Luis Rojas.",
      "Tarn – Varga | - | Lima | happened",
      "Tarn – Varga | - | Accra | happened",
      "Rojas – Tarn – Varga | - | Lima | happened",
    ],
    // Of none of the stops, of two at once, of another time
    [`${tour} She met with Kenyan President Luis Rojas.`, "Rojas – Varga | 2024-03-01..2024-03-05 | - | happened"],
    [
      `${tour} She met with Chilean President Luis Rojas and Ghanaian President Kofi Badu.`,
      "Badu – Rojas – Varga | 2024-03-01..2024-03-05 | - | happened",
    ],
    [
      `${tour} She met with Chilean President Luis Rojas last year.`,
      "Rojas – Varga | 2023-01-01..2023-12-31 | - | happened",
    ],
  ]);
});

describe("the gathering goes on", () => {
  const first = "Minister Anna Varga met Minister Luis Rojas on the sidelines of the forum in Lima on March 5.";
  each([
    [
      `${first}\n\nVarga also met President Kofi Badu.`,
      "Rojas – Varga | 2024-03-05 | Lima | happened",
      "Badu – Varga | 2024-03-05 | Lima | happened",
    ],
    [
      `${first}\n\nMinister Bo Tarn called on Minister Varga upon the conclusion of the forum.`,
      "Rojas – Varga | 2024-03-05 | Lima | happened",
      "Tarn – Varga | - | Lima | happened",
    ],
    // No gathering, another time, somebody else
    [
      "Minister Anna Varga met Minister Luis Rojas in Lima on March 5.\n\nVarga also met President Kofi Badu.",
      "Rojas – Varga | 2024-03-05 | Lima | happened",
      "Badu – Varga | 2024-03-05 | - | happened",
    ],
    [
      `${first}\n\nVarga also met President Kofi Badu last week.`,
      "Rojas – Varga | 2024-03-05 | Lima | happened",
      "Badu – Varga | 2024-02-26..2024-03-03 | - | happened",
    ],
    [
      `${first}\n\nMinister Bo Tarn also met President Kofi Badu.`,
      "Rojas – Varga | 2024-03-05 | Lima | happened",
      "Badu – Tarn | - | - | happened",
    ],
  ]);
});

describe("the town of the state", () => {
  each([
    [
      "Minister Anna Varga met General Kofi Badu in Peru, in a rare meeting. The two met in Lima on Tuesday.",
      "Badu – Varga | 2024-03-05 | Lima | happened",
    ],
    [
      "Minister Anna Varga met General Kofi Badu in Peru in January. The two met in Lima on Tuesday.",
      "Badu – Varga | 2024-01-01..2024-01-31 | Peru | happened",
      "Badu – Varga | 2024-03-05 | Lima | happened",
    ],
  ]);
});

describe("houses", () => {
  each([
    [`${met} at the historic Tarnalty House today.`, "Badu – Varga | 2024-03-07 | Tarnalty House | happened"],
    [`${met} at State House-Tarnebbe.`, "Badu – Varga | - | Tarnebbe | happened"],
    [`${met} at State House Tarnebbe.`, "Badu – Varga | - | Tarnebbe | happened"],
    [`${met} at State House.`, "Badu – Varga | - | - | happened"],
    [`${met} in Djibouti City, Djibouti.`, "Badu – Varga | - | Djibouti City | happened"],
  ]);
});

it("takes a courtesy call for no telephone", () => {
  const [event] = eventsOf(extractText("Minister Luis Rojas paid a courtesy call to President Ana Tarn.", published));
  expect(event?.kind).toBe("Meeting");
  const [call] = eventsOf(extractText("Minister Luis Rojas made a call to President Ana Tarn.", published));
  expect(call?.kind).toBe("Call");
});

it("takes no state of an agency's name in a dateline", () => {
  const { entities } = extractText(
    "ABU DHABI, (Point / Pakistan Star News - 4th March, 2024) Minister Luis Rojas spoke.",
  );
  expect(entities.map(({ name }) => name)).not.toContain("Pakistan");
});

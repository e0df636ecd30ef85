import { describe, expect, it } from "vitest";
import { officesIn } from "./read-names.ts";

const start = "It began so. ";
const lines = (text: string): string[] =>
  officesIn(start + text).map(
    (office) => `${office.former ? "former " : ""}${office.title} @ ${office.body} : ${office.person}`,
  );

describe("offices", () => {
  it.each([
    ["Turkish Foreign Minister Abdullah Tarn spoke.", "Foreign Minister @ government:turkey : person:abdullah tarn"],
    ["The Prime Minister of Niger, Ali Tarn, spoke.", "Prime Minister of Niger @ government:niger : person:ali tarn"],
    ["Former US president Jimmy Tarnter spoke.", "former president @ government:united states : person:jimmy tarnter"],
    ["Pentagon spokesperson Pat Tarner spoke.", "spokesperson @ organization:pentagon : person:pat tarner"],
    [
      "Kathleen Tarn, the United States Ambassador in Niamey, spoke.",
      "Ambassador in Niamey @ government:united states : person:kathleen tarn",
    ],
    [
      "He met French Ambassador to Niger Alexandre Tarn.",
      "Ambassador to Niger @ government:france : person:alexandre tarn",
    ],
    [
      "Hassan Tarn, vice chairman of the National Commission on Human Rights, spoke.",
      "vice chairman of the National Commission on Human Rights @ organization:national commission on human rights : person:hassan tarn",
    ],
    [
      "In Colombia, Mr. Jon Vale met with President Gustavo Tarn.",
      "President @ government:colombia : person:gustavo tarn",
    ],
    ["President Ana Tarn of Brazil spoke.", "President @ government:brazil : person:ana tarn"],
    [
      "Foreign Minister Ana Tarn of the Dominican Republic spoke.",
      "Foreign Minister @ government:dominican republic : person:ana tarn",
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    "Brazil's president, Ana Tarn, received the French energy minister, Ivo Vale, in Lima.",
    "Brazil's president, Ana Tarn, received France's energy minister, Ivo Vale, in Lima.",
    "Brazil's president, Ana Tarn, welcomed French Energy Minister Ivo Vale to Lima.",
  ])("gives nobody the office of whom they received: %s", (text) => {
    expect(lines(text).filter((line) => line.endsWith("ana tarn"))).toEqual([
      "president @ government:brazil : person:ana tarn",
    ]);
  });

  it.each([
    "Mr. Ivo Tarn spoke.",
    "Dr. Mia Tarn spoke.",
    "Analyst Ivo Tarn spoke.",
    "His brother, Raul Tarn, spoke.",
    "The journalist Jamal Tarn spoke.",
    "General Ivo Tarn spoke.",
  ])("none in: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  it("holds an office as of the day of publication, a former one of no day", () => {
    const [office] = officesIn(`${start}Turkish Foreign Minister Abdullah Tarn spoke.`, "2024-03-01");
    expect(office?.asOf).toMatchObject({ start: "2024-03-01", end: "2024-03-01", precision: "day" });
    const [former] = officesIn(`${start}Former Turkish President Abdullah Tarn spoke.`, "2024-03-01");
    expect(former?.asOf.start).toBeNull();
  });

  it("quotes its sentence", () => {
    const [office] = officesIn(`${start}Turkish Foreign Minister Abdullah Tarn spoke.`);
    expect(office?.quote).toBe("Turkish Foreign Minister Abdullah Tarn spoke.");
  });
});

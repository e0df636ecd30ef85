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
    ["In Quito Minister Abdullah Tarn spoke.", "Minister @ null : person:abdullah tarn"],
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
    ["U.N. Secretary General Ana Tarn spoke.", "Secretary General @ organization:united nations : person:ana tarn"],
    ["NATO Secretary General Ivo Tarn spoke.", "Secretary General @ organization:nato : person:ivo tarn"],
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

  it.each([
    [
      "The State Department's top official for Africa, Ana Tarn, met Omar Vale.",
      "official for Africa @ organization:state department : person:ana tarn",
    ],
    [
      "Ana Tarn, a senior State Department official, met Omar Vale.",
      "State Department official @ organization:state department : person:ana tarn",
    ],
    ["Senior US diplomat Ana Tarn met Omar Vale.", "US diplomat @ government:united states : person:ana tarn"],
    [
      "Peru is ready. In Lima, the Minister of Foreign Affairs, Ivo Tarn, received US Ambassador Mia Vale.",
      "Minister of Foreign Affairs @ government:peru : person:ivo tarn",
    ],
    [
      "Peru is ready. The Minister of Foreign Affairs, Ivo Tarn, met US Ambassador Mia Vale in Lima.",
      "Minister of Foreign Affairs @ government:peru : person:ivo tarn",
    ],
  ])("takes the body that the phrase or the capital gives: %s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    "Peru is ready. Chile waits. The Minister of Foreign Affairs, Ivo Tarn, met US Ambassador Mia Vale in Lima.",
    "Peru is ready. The Minister of Foreign Affairs, Ivo Tarn, met Peru's president, Ana Vale, in Lima.",
    "Peru is ready. The Minister of Foreign Affairs, Ivo Tarn, visited Lima. He met US Ambassador Mia Vale in Lima.",
    "Peru is ready. The Minister of Foreign Affairs, Ivo Tarn, met Mia Vale in Lima.",
    "Peru is ready. The Minister of Foreign Affairs, Ivo Tarn, will meet US Ambassador Mia Vale in Peru.",
  ])("leaves the state of an office open where another may be meant: %s", (text) => {
    expect(lines(text)).toContain("Minister of Foreign Affairs @ null : person:ivo tarn");
  });

  it("leaves it open where the scene has moved on to a state that nobody names", () => {
    const text =
      "Peru waits. In Lima, Kofi Sarn will meet Prime Minister Ana Tarn. Kofi Sarn will then travel to Cairo to meet with President Ivo Vale.";
    expect(lines(text)).toContain("Prime Minister @ government:peru : person:ana tarn");
    expect(lines(text)).toContain("President @ null : person:ivo vale");
  });

  it.each(["The official Ana Tarn spoke.", "A senior diplomat, Ana Tarn, met Omar Vale."])(
    "no office of a body that nobody names: %s",
    (text) => {
      expect(lines(text)).toEqual([]);
    },
  );

  it.each([
    ["Ana Tarn was appointed Kenya's foreign minister on Monday.", "foreign minister @ government:kenya"],
    ["Ana Tarn was elected president of Kenya in 2020.", "president of Kenya @ government:kenya"],
    ["Ana Tarn, who became premier of Kenya in May, spoke.", "premier of Kenya @ government:kenya"],
    ["Ana Tarn has been sworn in as Kenya's president.", "president @ government:kenya"],
    ["Ana Tarn has served as Kenya's ambassador to Togo since 2019.", "ambassador to Togo @ government:kenya"],
    ["Kenya named Ana Tarn as Ghana's envoy to Togo.", "envoy to Togo @ government:ghana"],
    ["Ana Tarn was Kenya's foreign minister.", "foreign minister @ government:kenya"],
    ["Ana Tarn was Kenya's foreign minister until 2020.", "former foreign minister @ government:kenya"],
    ["Ana Tarn served as Kenya's ambassador to Togo.", "former ambassador to Togo @ government:kenya"],
    ["Ana Tarn resigned as prime minister of Kenya on Monday.", "former prime minister of Kenya @ government:kenya"],
    ["Ana Tarn was sacked as Kenya's foreign minister.", "former foreign minister @ government:kenya"],
  ])("is told by a verb that gives it or takes it away: %s", (text, expected) => {
    expect(lines(text)).toEqual([`${expected} : person:ana tarn`]);
  });

  it.each([
    "Ana Tarn will be appointed foreign minister of Kenya.",
    "Ana Tarn is to become Kenya's foreign minister.",
    "Ana Tarn could become Kenya's foreign minister.",
    "Ana Tarn was nominated as ambassador to Kenya.",
    "Ana Tarn was not Kenya's foreign minister.",
    "Ana Tarn was elected with the support of a minister.",
    "Ana Tarn was the first minister to resign.",
    "Kenya has not appointed Ana Tarn as envoy.",
  ])("is not held by whom no verb gives it: %s", (text) => {
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

import { describe, expect, it } from "vitest";
import { organizationsIn, readText } from "./read-names.ts";

const start = "It began so. ";

describe("bodies by what they are", () => {
  it.each([
    ["The Ministry of Energy answered.", "Ministry of Energy"],
    ["The Israeli Foreign Ministry answered.", "Israeli Foreign Ministry"],
    ["The Colombian army answered.", "Colombian army"],
    ["The British parliament passed it.", "British parliament"],
    ["He led the Kenyan National Commission on Human Rights.", "Kenyan National Commission on Human Rights"],
    ["He led the Bureau of European and Eurasian Affairs.", "Bureau of European and Eurasian Affairs"],
    ["She visited the 52nd Fighter Wing.", "52nd Fighter Wing"],
    ["The International Stabilisation Force left.", "International Stabilisation Force"],
    ["The Law and Justice Party won.", "Law and Justice Party"],
    ["The Popular Front for the Rebirth of Ruritania answered.", "Popular Front for the Rebirth of Ruritania"],
    ["The Council of Ministers met.", "Council of Ministers"],
    ["He teaches at the University of Exempla.", "University of Exempla"],
    ["The ruling XYZ party won.", "XYZ"],
    ["It backs a group called Nuestro Camino.", "Nuestro Camino"],
    ["The U.S. embassy in Caracas answered.", "U.S. embassy in Caracas"],
    ["The Kosovo Police came.", "Kosovo Police"],
  ])("%s", (text, body) => {
    expect(organizationsIn(start + text)).toContain(body);
  });
});

describe("known bodies", () => {
  it.each([
    ["The UN answered.", "United Nations"],
    ["The U.N. answered.", "United Nations"],
    ["Al-Shabab fighters came.", "Al-Shabaab"],
    ["AFRICOM answered.", "U.S. Africa Command"],
    ["CARICOM met.", "Caribbean Community"],
    ["The Taleban answered.", "Taliban"],
    ["The State Department answered.", "State Department"],
    ["The Pentagon answered.", "Pentagon"],
  ])("%s", (text, body) => {
    expect(organizationsIn(start + text)).toEqual([body]);
  });

  it("leaves small letters alone", () => {
    expect(organizationsIn(`${start}Those who came, and an eta of isis.`)).toEqual([]);
  });
});

describe("acronyms", () => {
  it("takes the acronym of a spelled-out name for it", () => {
    const reading = readText(`${start}The National Committee for Saving the Homeland (NCSH) met. NCSH officials left.`);
    const body = reading.entities.find((entity) => entity.type === "Organization");
    expect(body?.name).toBe("National Committee for Saving the Homeland");
    expect(body?.aliases).toContain("NCSH");
    expect(body?.mentions).toHaveLength(3);
  });

  it("does not take a state's acronym for a body", () => {
    expect(organizationsIn(`${start}They went to the Republic of Korea (ROK).`)).toEqual([]);
  });
});

describe("ministries and their state", () => {
  it("ties the body to the state before it", () => {
    const reading = readText(`${start}Israel agreed. The Israeli Foreign Ministry answered.`);
    expect(reading.entities.find((entity) => entity.type === "Organization")?.within).toBe("government:israel");
  });
});

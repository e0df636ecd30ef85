import { describe, expect, it } from "vitest";
import { extractText } from "./read-claims.ts";
import { agreementsIn } from "./read-names.ts";

const start = "It began so. ";

describe("agreements", () => {
  it.each([
    ["They signed the Tarn Accords.", "Tarn Accords"],
    [
      "Work on the Ruritania-Freedonia Comprehensive Trade Agreement goes on.",
      "Ruritania-Freedonia Comprehensive Trade Agreement",
    ],
    [
      "They signed the Memorandum of Understanding Concerning Nuclear Cooperation.",
      "Memorandum of Understanding Concerning Nuclear Cooperation",
    ],
    ["The Tarnborough House statement was issued.", "Tarnborough House statement"],
    ["It led to a power-sharing agreement.", "power-sharing agreement"],
    [
      "Niger ended its military cooperation agreement with the United States.",
      "Niger-US military cooperation agreement",
    ],
    [
      "Russia and Niger signed a new defense partnership agreement in January.",
      "Niger-Russia defense partnership agreement",
    ],
    ["India and Burma have signed several new agreements.", "India-Myanmar agreements"],
    [
      "The junta of Niger wants to revoke the country’s defense agreement with the United States.",
      "Niger-US defense agreement",
    ],
    [
      "The Exempla peace agreement between them failed in Doha and the Doha peace agreement held.",
      "Doha peace agreement",
    ],
  ])("%s", (text, name) => {
    expect(agreementsIn(start + text)).toContain(name);
  });

  it("says who the parties are", () => {
    const { claims } = extractText(`${start}Niger ended its military cooperation agreement with the United States.`);
    const parties = claims.flatMap((claim) =>
      claim.type === "relation" && claim.relation === "PARTY_TO" ? [claim.from] : [],
    );
    expect(parties.sort()).toEqual(["government:niger", "government:united states"]);
  });
});

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
    ["They wish to extend New START by a year.", "New START"],
    ["Both sides signed a memo of understanding in the development area.", "memo of understanding"],
    [
      "They recalled the Joint Declaration between Kenya and Slovakia on Directions of Cooperation signed in Oslo.",
      "Joint Declaration between Kenya and Slovakia on Directions of Cooperation",
    ],
    ["The JCPOA was discussed.", "Joint Comprehensive Plan of Action"],
    ["The Tide Emergency Plan (TEP) Partnership Framework was signed.", "TEP Partnership Framework"],
    ["They signed the Joint Declaration on Exempla Tides.", "Joint Declaration on Exempla Tides"],
    [
      "They joined the United Nations Convention on the Law of the Tides.",
      "United Nations Convention on the Law of the Tides",
    ],
    ["They praised the Treaty of Tarna and the Valda Convention.", "Treaty of Tarna"],
    ["He praised the Tide Collaboration Effort (TCE) Pact among them.", "Tide Collaboration Effort Pact"],
    ["They issued a Joint Statement on the Tide Challenge with him.", "Joint Statement on the Tide Challenge"],
    [
      "They signed the Memorandum of Guidance as to the Enforcement of Money Judgments.",
      "Memorandum of Guidance as to the Enforcement of Money Judgments",
    ],
    ["He continues to support the six-party agreement reached last month.", "six-party agreement"],
    [
      "It is the Opening of the Tarna Defense Cooperation Agreement Negotiations.",
      "Tarna Defense Cooperation Agreement",
    ],
    ["A cease-fire agreement was signed.", "cease-fire agreement"],
    ["They signed a status of forces agreement.", "status of forces agreement"],
    ["That was an agreement on school meals, he said.", "agreement on school meals"],
    [
      "He signed pacts on military and tide cooperation with Ankara.",
      "pacts on military and tide cooperation with Ankara",
    ],
    [
      "It honours the U.S.-Japan treaty of mutual cooperation and security.",
      "U.S.-Japan treaty of mutual cooperation and security",
    ],
    ["Kenya and Peru reached an agreement to share the water of lakes.", "agreement to share the water of lakes"],
    ["It is an agreement signed last year to share water.", "agreement signed last year to share water"],
    ["They signed a memorandum of understanding on tides.", "memorandum of understanding on tides"],
    ["Kenya agreed a 10 billion-pound deal with Peru.", "Kenya-Peru deal"],
    ["The EU-Peru trade agreement is near.", "EU-Peru trade agreement"],
  ])("%s", (text, name) => {
    expect(agreementsIn(start + text)).toContain(name);
  });

  it("knows letters and name of one treaty for one", () => {
    expect(agreementsIn(`${start}The Nuclear Non-Proliferation Treaty holds. They left the NPT.`)).toEqual([
      "Nuclear Non-Proliferation Treaty",
    ]);
  });

  it.each([
    ["Iran left the Iran deal. The JCPOA is dead.", ["Iran deal"]],
    [
      "Kenya and Peru signed a ten-year security deal. They call it the Valdas Defense Cooperation Agreement (VDCA). The bilateral defense pact is large.",
      ["Valdas Defense Cooperation Agreement"],
    ],
    ["Kenya and Peru signed a defense deal. The military pact would be renewed.", ["Kenya-Peru defense deal"]],
    [
      "Kenya and Peru signed the Valdas Peace Accord. Under the peace agreement, rebels leave.",
      ["Valdas Peace Accord"],
    ],
    [
      "They negotiate an agreement on the presence of American troops. The so-called status of forces agreement is near.",
      ["agreement on the presence of American troops"],
    ],
    ["Kenya and Peru signed a peace deal with Chad. The peace deal holds.", ["Chad-Kenya-Peru peace deal"]],
  ])("told in two ways, are one: %s", (text, names) => {
    expect(agreementsIn(start + text)).toEqual(names);
  });

  it.each([
    ["Kenya and Peru signed a security deal. The trade agreement is old.", 2],
    ["Kenya signed a defense deal with France. Chad ended the military agreement.", 2],
    ["Kenya signed a defense deal with France. Later it signed a new military agreement.", 2],
    ["Kenya signed a defense deal with France. It has a defense agreement.", 2],
    ["They praised the Valdas Defense Pact and the Tarna Defense Pact. The military agreement is old.", 3],
    ["The rebels signed a peace deal. The ceasefire agreement failed.", 2],
  ])("that may be two, stay two: %s", (text, count) => {
    expect(agreementsIn(start + text)).toHaveLength(count);
  });

  it("have the name that the text gives them below a headline that does not", () => {
    expect(
      agreementsIn(
        "Kenya and Peru Agree on Bases in Defense Pact\n\nThey signed the Valdas Security Agreement on Monday.",
      ),
    ).toEqual(["Valdas Security Agreement"]);
  });

  it("reached with a state are its agreement with that state", () => {
    expect(agreementsIn(`${start}Tokyo keeps to an agreement reached with the United States in 2006.`)).toEqual([
      "Japan-US agreement",
    ]);
    expect(agreementsIn(`${start}Peru speaks of a deal made with lawmakers.`)).toEqual([]);
  });

  it.each([
    [
      "Kenya wants to end an agreement that allows U.S. forces to use Exempla Air Base.",
      ["agreement that allows U.S. forces to use Exempla Air Base"],
    ],
    [
      "Kenya signed an agreement giving American troops access to two bases in May.",
      ["agreement giving American troops access to two bases"],
    ],
    ["It is an agreement that allows them to grow. It is an agreement allowing Peru to trade.", []],
  ])("let another state's forces in: %s", (text, names) => {
    expect(agreementsIn(start + text)).toEqual(names);
  });

  it("are no ministry's statements", () => {
    expect(agreementsIn(`${start}The Kenyan Foreign Ministry statement said so.`)).toEqual([]);
  });

  it("are signed by those that their names tell of", () => {
    const { claims } = extractText(`${start}Kenya signed a defense deal with France.`);
    const who = claims.flatMap((claim) =>
      claim.type === "event" && claim.action === "signed" ? claim.participants.map(({ entity }) => entity) : [],
    );
    expect(who.sort()).toEqual(["government:france", "government:kenya"]);
  });

  it.each([
    ["The Tarn Accords, brokered by Qatar, were praised.", "government:qatar mediator"],
    ["Qatar brokered the Tarn Accords.", "government:qatar mediator"],
    ["Lawmakers ratified the Kenya-Togo fisheries accord."],
    ["Togo ratified the fisheries accord with Kenya.", "government:togo signatory"],
  ])("are those of nobody who only brokered or whom nobody told to ratify them: %s", (text, ...who) => {
    const { claims } = extractText(start + text);
    const told = claims.flatMap((claim) =>
      claim.type === "event" && claim.kind === "AgreementAction"
        ? claim.participants.map(({ entity, role }) => `${entity} ${role}`)
        : [],
    );
    expect(told).toEqual(who);
  });

  it("says who the parties are", () => {
    const { claims } = extractText(`${start}Niger ended its military cooperation agreement with the United States.`);
    const parties = claims.flatMap((claim) =>
      claim.type === "relation" && claim.relation === "PARTY_TO" ? [claim.from] : [],
    );
    expect(parties.sort()).toEqual(["government:niger", "government:united states"]);
  });
});

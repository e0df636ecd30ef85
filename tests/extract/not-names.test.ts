/** What looks like a name and is none: worth as much as what is found. */
import { describe, expect, it } from "vitest";
import {
  agreementsIn,
  basesIn,
  governmentsIn,
  organizationsIn,
  peopleIn,
  placesIn,
  referencesIn,
} from "./read-names.ts";

const start = "It began so. ";

describe("no people", () => {
  it.each([
    "They met at the Tarnborough House on Monday.",
    "He studied at Tarnir Exempel University.",
    "The Tarnska pipeline was repaired.",
    "Hurricane Katrina hit the coast.",
    "Storm Daniel killed hundreds.",
    "They use Marder Fighting Vehicles.",
    "The Oslo accords were signed.",
    "It was in May and on Good Friday.",
    "Boko Haram attacked the town.",
    "The White House and the Kremlin were silent.",
    "He took the Trans-Siberian Railway.",
    "The Nobel Peace Prize was awarded.",
    "The Tarngi trial was moved.",
    "They marched to Tahrir Square.",
    "It is called the Monroe Doctrine.",
    "The Biden Administration agreed.",
    "The Open Skies Better World initiative began.",
    "Casas Novas sought to widen access.",
    "The Ministry of Foreign Affairs answered.",
    "The Prime Minister and the Foreign Minister left.",
    "Outgoing Deputy Ministers were thanked.",
    "The President of the Republic will speak.",
    "An Apache helicopter and a Tomahawk missile were seen.",
    "The Wall Street Journal reported it.",
    "They spoke in English and French.",
    "He was posting on Facebook.",
    "The group called itself Jaish al-Example.",
    "Special Operations Forces were there.",
    "Foreign Minister and Defense Minister agreed.",
    "The San Francisco talks ended.",
    "They drove along Martin Luther King Avenue.",
    "The Clinton Foundation paid.",
    "Lake Victoria is deep.",
    "The Jordan River is shallow.",
    "The Georgian army left.",
    "Al Jazeera said so.",
    "The Wagner group and Hamas left.",
    "He heard what I've said and what I’m told.",
    "They saw it at the Perseverance Theater on Bruce Highway.",
    "The club FC Tarningen left, and HMAS Tarnwin too.",
    "He said No to the plan of In Our Own Voice.",
    "It was near Camden Tarnen.",
    "At 11:40 A.M. IDT they left.",
    "The Secretary of State for African Affairs left.",
    "He spoke of France and of Jordan.",
  ])("%s", (text) => {
    expect(peopleIn(start + text)).toEqual([]);
  });

  it.each([
    "By Anna Exempel\n\nThe minister left on Monday.",
    "The minister left\n\nAuthor: Liliana Exempel\n\nThe minister left on Monday.",
    "The minister left\n\nOliver Exempel\nOliver Exempel\n19 April 2024 Friday 10:28\n4 Reads\n\nThe minister left on Monday.",
    "The minister left\n\nThe minister left on Monday.\n\n(Photo by Anna Exempel/Agency)",
    "The minister left\n\nFILE - The harbour, May 2, 2001. (Photo by Anna Exempel)\n\nThe minister left on Monday.",
    "The minister left\n\nFILE PHOTO: The harbour of Exempla. AGENCY/Anna Exempel\n\nThe minister left on Monday.",
    "The minister left\n\nPhotos by Araquém Exempel\n\nThe minister left on Monday.",
    "The minister left\n\nThe minister left on Monday.\n\n(Reporting by Jean Exempel; Editing by Anna Muster)",
    'The minister left\n\nThe minister left on Monday.\n\nSources\n\nAndrew Exempel. "The story" — The Paper',
    "Minister Goes to Capital to Seal Deal\n\nThe minister left on Monday.",
    "TRANSCRIPT\n\nANNA BISHOP: Good afternoon\n\nThe minister left on Monday.",
    "MINISTER TELLS SENATORS OF NEW RISKS\n\nThe minister left on Monday.",
    "ua en ru\n\nThe minister left on Monday.\n\nShare.\nExit mobile version",
  ])("page furniture: %s", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe("no governments", () => {
  it.each([
    ["They fished in the South China Sea.", []],
    ["The Gulf of Guinea is rich.", []],
    ["He moved to New Mexico.", []],
    ["Latin American and African American groups came.", []],
    ["The Indian Ocean is warm.", []],
    ["Papua New Guinea agreed.", ["Papua New Guinea"]],
    ["Guinea-Bissau agreed.", ["Guinea-Bissau"]],
    ["Equatorial Guinea agreed.", ["Equatorial Guinea"]],
    ["South Sudan agreed.", ["South Sudan"]],
    ["South Korea agreed.", ["South Korea"]],
    ["The Republic of Niger agreed.", ["Niger"]],
    ["The Niger Delta is rich.", []],
    ["The Democratic Republic of the Congo agreed.", ["Democratic Republic of the Congo"]],
    ["Northern Ireland voted.", []],
    ["Two Chinese nationals were hurt.", []],
    ["It was pro-Russian militants.", []],
    ["President Michael Jordan spoke.", []],
    ["The Barbados Agreement holds.", []],
    ["Give it to us, who care.", []],
    ["He left his car.", []],
    ["They ate turkey off china.", []],
    ["Washington Post reporters came.", []],
    ["The Cuban Missile Crisis was long ago.", []],
  ])("%s", (text, expected) => {
    expect(governmentsIn(start + text)).toEqual(expected);
  });

  it("does not make Nigeria of a slip about Niger", () => {
    const text = "Niger’s junta met the envoy. The Pentagon froze its cooperation with Nigerian troops. Niger agreed.";
    expect(governmentsIn(start + text)).toEqual(["Niger"]);
  });

  it("keeps both where both are named", () => {
    expect(governmentsIn(`${start}Niger met Nigeria. Nigerian troops left.`).sort()).toEqual(["Niger", "Nigeria"]);
  });
});

describe("no bodies", () => {
  it.each([
    "The council met.",
    "The Biden Administration agreed.",
    "The Prime Minister of the country spoke.",
    "Military cooperation went on.",
    "The police chief spoke.",
    "Chairman in Office of the group he was.",
    "It was a party for friends.",
    "The group left.",
    "It is a matter of Special Interest.",
    "Director of National Intelligence (DNI) Anna Tarnsky left.",
    "Senior Minister of State (SMS) for Law Anna Tarnsky left.",
    "It sent an AP-3C aircraft.",
    "They live in the West Bank.",
    "The Algerian Energy Minister left.",
    "He is Minister for Community Services.",
    "The Steering Committee met.",
    "The United States-Japan Alliance is strong.",
    "The North West Frontier Province (NWFP) is high.",
    "An anti-Tarn group left.",
    "Hutu rebels and Muslim militants left.",
    "US Treasury Secretary Jacob Tarn left.",
  ])("%s", (text) => {
    expect(organizationsIn(start + text)).toEqual([]);
  });
});

describe("no bases", () => {
  it.each([
    "They use the country as a base for raids.",
    "It is based in Paris.",
    "The tax base of Paris shrank.",
    "On the basis of the law.",
    "The Camp David accords were signed.",
    "He spoke to his base.",
    "They live in a refugee camp.",
  ])("%s", (text) => {
    expect(basesIn(start + text)).toEqual([]);
  });
});

describe("no agreements", () => {
  it.each([
    "They are in agreement.",
    "They reached agreement.",
    "A great deal was said.",
    "They deal with Iran.",
    "A joint statement was issued.",
    "They issued a press statement.",
    "There was a ceasefire.",
    "He is against peace agreements.",
    "The UN resolution was passed.",
    "It is a big deal.",
    "They came to an agreement on the matter.",
    "They are in agreement on tides.",
    "There is no agreement on tides.",
    "There was agreement that it mattered.",
    "The company announced an agreement to buy the bank.",
    "They met at the Convention Center.",
    "He spoke at the Democratic National Convention.",
    "They want to deal with Peru.",
    "The North Atlantic Treaty Organisation met.",
    "It sold shares under a June agreement.",
  ])("%s", (text) => {
    expect(agreementsIn(start + text)).toEqual([]);
  });
});

describe("no places", () => {
  it.each([
    "It was in January.",
    "In Tarn’s view it was wrong.",
    "They spoke in English.",
    "In General Tarn they trust.",
    "He has allies in Western nations.",
    "They met in the House.",
    "Operation Atlantic Resolve began.",
    "Moscow agreed to it.",
    "Talks between Washington and Niamey went on.",
    "The next question will go to Tarnsky, and we go back to Vale.",
    "He spoke to Tarnov and left Tarnov in peace.",
    "So said Grego Tarnor, a spokesman for the Port Authority.",
    "The Gulf War and the Gaza war were long.",
    "Several Gulf countries came.",
    "He travelled to Anna Tarnsky.",
    "The arrest of Tarnov was told.",
    "They built the road in 12 days.",
  ])("%s", (text) => {
    expect(placesIn(start + text)).toEqual([]);
  });
});

describe("nobody pointed to", () => {
  it.each([
    "It rained. It was late. They left.",
    "The president spoke.",
    "He left.",
    "The two ministers agreed.",
    "The delegation left.",
  ])("%s", (text) => {
    expect(referencesIn(start + text)).toEqual([]);
  });
});

describe("headlines in capitals at every word", () => {
  it("begin no agreement at a preposition", () => {
    const text = "President On Whirlwind Trip Through Region To Defend Bases Pact\n\nThe president travelled.";
    for (const name of agreementsIn(text)) expect(name).not.toMatch(/Trip|Through|Region/);
  });

  it("name no base after a verb", () => {
    expect(basesIn("Allies Agree to Drop Base Relocation Deadline\n\nThe allies agreed.")).toEqual([]);
    expect(basesIn("Troops Leave Tarnborough Air Base\n\nTroops left Tarnborough Air Base.").join()).toContain(
      "Tarnborough Air Base",
    );
  });
});

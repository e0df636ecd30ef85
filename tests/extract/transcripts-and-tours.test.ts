/** Transcripts whose speakers are told by their office, tours with a counterpart at each stop, lists of those who were present. */
import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { eventsOf, extractText, pairsOf, toldOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const each = eachTold(published);

describe("who speaks in a transcript", () => {
  const header = "Prime Minister: Varga, Lena\n\nRelease type: Transcript\n\nJOURNALIST: Whom did you meet?\n\n";
  each([
    [
      `${header}PRIME MINISTER: I met President Amadou Kessou this morning.`,
      "Kessou – Varga | 2024-04-19 | - | happened",
    ],
    [`${header}PM: I've spoken with President Amadou Kessou.`, "Kessou – Varga | - | - | happened"],
    [`${header}PM: I'll be seeing President Amadou Kessou tomorrow.`, "Kessou – Varga | 2024-04-20 | - | planned"],
    [`${header}MAYOR: I met President Amadou Kessou this morning.`],
    [
      "STATEMENT BY PRIME MINISTER LENA VARGA\n\nMy discussions with President Amadou Kessou yesterday covered trade.",
      "Kessou – Varga | 2024-04-18 | - | happened",
    ],
  ]);

  it("leaves a label open that two people answer to", () => {
    const text =
      "Transcript of a news conference\n\nMinister Lena Varga and Minister Bo Tarn spoke.\n\nMINISTER: I met President Amadou Kessou.";
    expect(pairsOf(text, published)).not.toContain("Kessou – Varga: happened");
    expect(pairsOf(text, published)).not.toContain("Kessou – Tarn: happened");
  });

  it("takes no vice president for the President, and no deputy for the Prime Minister", () => {
    const text =
      "Vice President Bo Tarn arrived. The President will meet Premier Lena Varga. Deputy Prime Minister Ivo Sundell is here. The Prime Minister met Minister Amadou Kessou.";
    expect(pairsOf(text, published)).not.toContain("Tarn – Varga: planned");
    expect(pairsOf(text, published)).not.toContain("Kessou – Sundell: happened");
  });
});

describe("who was there", () => {
  each([
    [
      "President Amadou Kessou spoke Monday with Minister Lena Varga and Premier Bo Tarn in separate calls.",
      "Kessou – Varga | 2024-04-15 | - | happened",
      "Kessou – Tarn | 2024-04-15 | - | happened",
    ],
    [
      "Present at the meeting were Minister Lena Varga, Ambassador Bo Tarn and President Amadou Kessou.",
      "Kessou – Tarn – Varga | - | - | happened",
    ],
    ["Envoy Bo Tarn said after seeing President Amadou Kessou that it went well.", "Kessou – Tarn | - | - | happened"],
    ["Envoy Bo Tarn said after seeing Lena Varga dance that he was happy."],
    ["In Lima, Premier Bo Tarn asked visiting Envoy Amadou Kessou for help.", "Kessou – Tarn | - | Lima | happened"],
    ["In Lima, Premier Bo Tarn asked Envoy Amadou Kessou for help."],
    [
      "Prime Minister Lena Varga is the guest of President Amadou Kessou in Nairobi.",
      "Kessou – Varga | - | Nairobi | ongoing",
    ],
    ["Prime Minister Lena Varga was the guest of honour. President Amadou Kessou spoke."],
    ["The Ankara government hosted a Hamas delegation for talks.", "Hamas – Turkey | - | - | happened"],
    ["Turkey hosted the presidents of Kenya and Peru in Ankara."],
    [
      "On Friday, Kenyan President Amadou Kessou disclosed he has held talks with Taliban militants.",
      "Kessou – Taliban | - | - | happened",
    ],
    ["President Amadou Kessou held talks with Kenyan militants."],
    [
      "Secretary Bo Tarn spoke by phone with her Kenyan counterpart, Lena Varga, and, separately, with Minister Amadou Kessou.",
      "Tarn – Varga | - | - | happened",
      "Kessou – Tarn | - | - | happened",
    ],
    [
      "President Bo Tarn hosted President Amadou Kessou and Premier Lena Varga at the White House, where the two leaders signed an accord.",
      "Kessou – Tarn – Varga | - | White House | happened",
    ],
    [
      "President Bo Tarn convenes with President Amadou Kessou and allies at the White House.",
      "Kessou – Tarn | - | White House | happened",
    ],
    ["President Bo Tarn convened a council. President Amadou Kessou spoke."],
    [
      "Today, the State Department held a successful round of the United States-Slovakia Annual Bilateral Consultations.",
      "Slovakia – States | 2024-04-19 | - | happened",
    ],
    ["The United States-Slovakia Annual Strategic Dialogue matters."],
    [
      "On April 12-13, representatives from Kenya (the Party), along with Qatar, Togo (as the mediator) and Peru convened the sixth meeting of the panel in Geneva.",
      "Kenya – Peru – Qatar – Togo | 2024-04-12..2024-04-13 | Geneva | happened",
    ],
    [
      "Envoy Bo Tarn will accompany Secretary Lena Varga to Nairobi, where they will meet President Amadou Kessou.",
      "Kessou – Tarn – Varga | - | Nairobi | planned",
    ],
  ]);

  it("finds those whom the next sentence lists", () => {
    const text =
      "President Lena Varga met several Kenyan leaders on Monday. Among them were Premier Amadou Kessou and Speaker Bo Tarn.";
    expect(pairsOf(text, published)).toEqual(
      expect.arrayContaining(["Kessou – Varga: happened", "Tarn – Varga: happened"]),
    );
    const reforms =
      "President Lena Varga spoke of reforms. They included Premier Amadou Kessou and Speaker Bo Tarn among the signers.";
    expect(pairsOf(reforms, published)).toEqual([]);
  });

  it("takes the delegation of a state for those who travel in its name", () => {
    const text =
      "Under Secretary of State Lena Varga will travel to Peru with an interagency delegation. The U.S. delegation will meet President Amadou Kessou. The Kenyan delegation will meet Minister Bo Tarn.";
    expect(pairsOf(text, published)).toEqual(["Kenya – Tarn: planned", "Kessou – Varga: planned"]);
  });

  it("knows the counterpart by the office that he shares", () => {
    const text =
      "Vice President Amadou Kessou will meet his Peruvian counterpart, Mr. Bo Tarn, on Monday. He meets the Peruvian Vice President in Lima.";
    expect(toldOf(text, published)).toEqual(expect.arrayContaining([expect.stringMatching(/^Kessou – Tarn .*Lima/)]));
    expect(pairsOf(text, published).some((pair) => pair.startsWith("Kessou – Peru"))).toBe(false);
  });
});

describe("when and where on a tour", () => {
  each([
    [
      "Secretary Bo Tarn will meet with the new Moro government in Colombia, President Amadou Kessou in Ecuador, and Premier Lena Varga in Peru.",
      "Colombia – Tarn | - | Colombia | planned",
      "Kessou – Tarn | - | Ecuador | planned",
      "Tarn – Varga | - | Peru | planned",
    ],
    [
      "Prime Minister Lena Varga flew home on Tuesday after a weekend of talks with President Amadou Kessou.",
      "Kessou – Varga | - | - | happened",
    ],
    [
      "Prime Minister Lena Varga will be meeting with President Amadou Kessou on Thursday. After that she goes to Peru for talks with Premier Bo Tarn.",
      "Kessou – Varga | 2024-04-25 | - | planned",
      "Tarn – Varga | - | Peru | planned",
    ],
    [
      "Prime Minister Lena Varga will visit Kenya from 2 May to 8 May. Friday will be spent in discussions with President Amadou Kessou, Saturday and Sunday in travelling.",
      "Kessou – Varga | 2024-05-03 | Kenya | planned",
    ],
    [
      "Ms Varga had indicated last week that she would be visiting Lima for discussions with President Amadou Kessou.\n\nPrime Minister Lena Varga leaves on Monday.",
      "Kessou – Varga | - | Lima | planned",
    ],
    [
      "Envoy Bo Tarn continued discussions with Minister Lena Varga in Doha, Qatar.",
      "Tarn – Varga | - | Doha | happened",
    ],
    ["Envoy Bo Tarn discussed the conference in Doha with Minister Lena Varga.", "Tarn – Varga | - | - | happened"],
  ]);
});

describe("names", () => {
  const peopleIn = (text: string): string[] =>
    extractText(text, published)
      .entities.filter(({ type }) => type === "Person")
      .map(({ name }) => name);

  it.each([
    ["A pope goes by given names: this is a fruit of Pope Francis Apostolic Visit.", ["Pope Francis"]],
    ["They sailed with the guided-missile destroyer Qiandao Hu and the oil tanker Wei Hu.", []],
    [
      "They freed Oleg Sentov, Mykola Karpak, Roman Sushenko, and 24 sailors.",
      ["Oleg Sentov", "Mykola Karpak", "Roman Sushenko"],
    ],
    ["They met Gen. (ret.) Xam Bosso.", ["Xam Bosso"]],
    ["Maj.-Gen. Babagana Kessou spoke.", ["Babagana Kessou"]],
    ["Contact INL-PAPD@state.gov for more. Leaders from all the major Bougainvillean factions will meet.", []],
  ])("%s", (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });
});

describe("what is no agreement", () => {
  const agreementsIn = (text: string): string[] =>
    extractText(text, published)
      .entities.filter(({ type }) => type === "Agreement")
      .map(({ name }) => name);

  it.each([
    ["Joint Statement on the Kenya-Slovakia Trilateral Vice Foreign Ministerial Meeting\n\nThe ministers met.", []],
    [
      "Kenya and Slovakia Sign Future Submarine Inter-Governmental Agreement\n\nThey signed it today.",
      ["Future Submarine Inter-Governmental Agreement"],
    ],
    [
      "The Kenya-Slovakia Air Transport Agreement Enters into Force\n\nIt is in force.",
      ["Kenya-Slovakia Air Transport Agreement"],
    ],
  ])("%s", (text, names) => {
    expect(agreementsIn(text)).toEqual(names);
  });
});

describe("leaders of several states", () => {
  each([
    [
      "The presidents of Kenya and Peru met Friday in Lima. Kenya's Amadou Kessou and Peru's Lena Varga signed it.",
      "Kessou – Varga | 2024-04-19 | Lima | happened",
    ],
    [
      "The Kenyan and Peruvian presidents met Friday in Lima. Kenyan President Amadou Kessou said so. Peruvian President Lena Varga agreed.",
      "Kessou – Varga | 2024-04-19 | Lima | happened",
    ],
    [
      "The presidents of Kenya and Peru met Friday in Lima. Kenyan President Amadou Kessou said so. Former Peruvian President Lena Varga agreed.",
      "Kenya – Peru | 2024-04-19 | Lima | happened",
    ],
    [
      "He helped facilitate a meeting between Mr. Bo Tarn, claiming to represent the department, and Ms. Lena Varga.",
      "Tarn – Varga | - | - | happened",
    ],
    [
      "Joining President Bo Tarn on the call was Prime Minister Amadou Kessou of Kenya and Minister Ivo Sundell.",
      "Kessou – Sundell – Tarn | - | - | happened",
    ],
    [
      "They will support a Summit of the Alliance, which will include President Ivo Sundell of Peru and President Amina Tarn of Panama.",
      "Sundell – Tarn | - | - | planned",
    ],
    ["The late President Bo Tarn was buried on Monday. Premier Lena Varga will be received by the President."],
  ]);
});

describe("who attended", () => {
  each([
    [
      "President Bo Tarn held a secure video call with European leaders today. They reiterated concern.\n\nParticipants in the call included President Amadou Kessou of France and Prime Minister Ivo Sundell of Italy.",
      "Kessou – Sundell – Tarn | 2024-04-19 | - | happened",
    ],
    [
      "Secretary of State Bo Tarn is in Riyadh for talks with Russia. A source reports that the Russian delegation is expected to include Foreign Minister Lena Varga and Director Ivo Sundell.",
      "Russia – Tarn | - | Riyadh | ongoing",
      "Sundell – Tarn – Varga | - | Riyadh | ongoing",
    ],
    [
      "President Amadou Kessou held talks with a Slovak delegation on Monday. The delegation was led by Foreign Minister Lena Varga.",
      "Kessou – Slovakia | 2024-04-15 | - | happened",
      "Kessou – Varga | 2024-04-15 | - | happened",
    ],
    [
      "President Amadou Kessou met Minister Bo Tarn. The Slovak delegation included Foreign Minister Lena Varga.",
      "Kessou – Tarn | - | - | happened",
    ],
    [
      "Prime Minister: Varga, Lena\n\nIn a telephone conversation yesterday, the Prime Minister of Japan, Mr Bo Tarn, and I reached this decision.",
      "Tarn – Varga | 2024-04-18 | - | happened",
    ],
    [
      "On Monday, the delegations of Cyprus, Greece and Israel met in Athens. The meeting was attended by Israeli prime minister Amadou Kessou and energy minister Lena Varga, Greek prime minister Bo Tarn, and Cypriot president Ana Moss.",
      "Cyprus – Greece – Israel | 2024-04-15 | Athens | happened",
      "Kessou – Tarn – Varga | 2024-04-15 | Athens | happened",
      "Kessou – Moss – Varga | 2024-04-15 | Athens | happened",
      "Moss – Tarn | 2024-04-15 | Athens | happened",
    ],
    [
      "Minister Amadou Kessou met Premier Bo Tarn.\n\nThe delegations of Cyprus and Greece met for their summit on Monday.",
      "Kessou – Tarn | - | - | happened",
      "Cyprus – Greece | 2024-04-15 | - | happened",
    ],
    ["The delegations of Cyprus and Greece met last Thursday.", "Cyprus – Greece | 2024-04-11 | - | happened"],
    ["The delegations of Cyprus and Greece met last Monday.", "Cyprus – Greece | 2024-04-15 | - | happened"],
  ]);

  it("does not make those who sat by meet each other", () => {
    const text =
      "President Bo Tarn met Premier Lena Varga on Monday. The meeting was attended by Minister Amadou Kessou and Minister Ana Moss.";
    const claims = eventsOf(extractText(text, published));
    expect(claims.map(({ participants }) => participants.map(({ role }) => role))).toEqual([
      ["participant", "participant", "present", "present"],
    ]);
  });
});

describe("legs of a journey", () => {
  const release = "Prime Minister: Varga, Lena\n\nRelease type: Media Release\n\n";
  each([
    [
      "Under Secretary Lena Varga will travel to Tegucigalpa, Honduras, on April 22 and San José, Costa Rica, on April 24.\n\nIn Honduras, Under Secretary Varga will meet with President Amadou Kessou. The Under Secretary will also meet with Minister Bo Tarn.",
      "Kessou – Varga | 2024-04-22 | Honduras | planned",
      "Tarn – Varga | 2024-04-22 | Tegucigalpa | planned",
    ],
    [
      `${release}Arrangements have been made for me to visit the United States and Ireland from 11 to 24 September.\n\nIn London, I expect to have extensive discussions with Prime Minister Bo Tarn.`,
      "Tarn – Varga | 2024-09-11..2024-09-24 | London | planned",
    ],
    [
      `${release}I look forward to, in particular, exchanging views with President Bo Tarn on trade.`,
      "Tarn – Varga | - | - | planned",
    ],
    [
      `${release}We look forward to welcoming President Bo Tarn to Australia next week.`,
      "Tarn – Varga | 2024-04-22..2024-04-28 | Australia | planned",
    ],
    [
      `${release}PM: A short while ago I spoke to Secretary-General Bo Tarn.`,
      "Tarn – Varga | 2024-04-19 | - | happened",
    ],
    [
      "Assistant Secretary Lena Varga traveled to Beirut, Lebanon from April 9-11. She also met with leadership of the Lebanese Internal Security Forces.",
      "Forces – Varga | 2024-04-09..2024-04-11 | Beirut | happened",
    ],
    [
      "Assistant Secretary Lena Varga traveled to Beirut, Lebanon from April 9-11. She also met with U.S. Armed Forces.",
    ],
  ]);
});

describe("journeys", () => {
  /** "Varga | Kenya | planned", one for each destination. */
  const visitsIn = (text: string): string[] => {
    const extraction = extractText(text, published);
    const nameOf = (key: string | null) => extraction.entities.find((entity) => entity.key === key)?.name ?? "-";
    return eventsOf(extraction)
      .filter(({ kind, participants }) => kind === "Visit" && participants.length === 1)
      .map(({ participants, place, status }) =>
        [
          nameOf(participants[0]?.entity ?? null)
            .split(" ")
            .at(-1),
          nameOf(place),
          status,
        ].join(" | "),
      );
  };

  it.each([
    ["President Bo Tarn visited U.S. troops in Mosul.", ["Tarn | Mosul | happened"]],
    ["President Bo Tarn will visit the U.S. Gulf Coast.", ["Tarn | Gulf Coast | planned"]],
    ["Ms. Lena Varga traveled from her home in South Africa to Mogadishu.", ["Varga | Mogadishu | happened"]],
    ["Ms. Lena Varga reported on a visit by Somalia's new government to Mogadishu.", []],
    ["President Bo Tarn rang me about the visit of the national cricket team to Pakistan.", []],
    [
      "The Prime Minister, Ms Lena Varga, announced the programme for the visit to Canberra of President Bo Tarn.",
      ["Tarn | Canberra | happened"],
    ],
    ["The Prime Minister, Ms Lena Varga, announced the programme for the visit to Canberra of the Vice-President.", []],
    ["This will be Mr Bo Tarn's first visit outside Slovakia.", []],
    [
      "Ms. Lena Varga will visit Kenya from 15 to 19 July and Peru from 20 to 24 July.",
      ["Varga | Kenya | planned", "Varga | Peru | planned"],
    ],
    ["During her visit to Kenya from 22 to 26 April, Ms. Lena Varga will speak.", ["Varga | Kenya | planned"]],
  ])("%s", (text, visits) => {
    expect(visitsIn(text)).toEqual(visits);
  });

  it("are not of the day on which they were spoken about", () => {
    const [visit] = eventsOf(
      extractText("Ms. Lena Varga spoke on Tuesday about her visit to Kenya.", published),
    ).filter(({ kind }) => kind === "Visit");
    expect(visit?.date.start).toBeNull();
  });
});

describe("what is still to come, or never was", () => {
  each([
    [
      "Vice President Bo Tarn is heading to Oman for talks with President Lena Varga.",
      "Tarn – Varga | - | Oman | planned",
    ],
    [
      "It will be decided at Monday's talks between Chancellor Bo Tarn and Minister Lena Varga.",
      "Tarn – Varga | 2024-04-22 | - | planned",
    ],
    [
      "Chancellor Bo Tarn warned not to expect a breakthrough during his talks with Minister Lena Varga.",
      "Tarn – Varga | - | - | planned",
    ],
    [
      "Prime Minister Bo Tarn and President Lena Varga resumed U.S.-brokered peace talks last November.",
      "Tarn – Varga | 2023-11-01..2023-11-30 | - | happened",
    ],
    ["Prime Minister Lena Varga supports the moves made by the president to open dialogue with North Korea."],
    ["Minister Lena Varga and Premier Bo Tarn are here. They had never met before."],
    ["Premier Bo Tarn said he had never met Minister Lena Varga.", "Tarn – Varga | - | - | denied"],
    [
      "Prime Minister Lena Varga will visit Washington on 22 April. In discussions with President Bo Tarn, senior officials and leaders, the Prime Minister will underline challenges, including in Iraq.",
      "Tarn – Varga | 2024-04-22 | Washington | planned",
    ],
  ]);

  it("does not make the one who is asked of a traveller told before", () => {
    const text =
      "President Bo Tarn is travelling to Lima.\n\nPrime Minister, did you seek the meeting with Sir Amadou Kessou?";
    expect(pairsOf(text, published)).toEqual([]);
  });
});

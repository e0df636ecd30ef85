/** How presidents' offices and foreign ministries tell of receptions, sessions and commissions, each with what it must not be taken for. */
import { describe, expect, it } from "vitest";
import { eachTold } from "./each-told.ts";
import { eventsOf, extractText, pairsOf, toldOf } from "./read-claims.ts";
import { namesOf } from "./read-names.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const each = eachTold(published);

describe("who received or held is named behind, or before", () => {
  each([
    [
      "Receiving Ambassador of Slovakia Lena Varga, President Amadou Kessou said that trade had grown.",
      "Kessou – Varga | - | - | happened",
    ],
    [
      "Talking to Slovak Ambassador Lena Varga, the Acting President Amadou Kessou emphasized trade.",
      "Kessou – Varga | - | - | happened",
    ],
    [
      "While receiving Minister Lena Varga in Oslo, President Amadou Kessou thanked her.",
      "Kessou – Varga | - | Oslo | happened",
    ],
    ["Receiving the award from Minister Lena Varga, President Amadou Kessou smiled."],
    ["Meeting the deadline, President Amadou Kessou thanked Minister Lena Varga."],
    ["Speaking to reporters, President Amadou Kessou thanked Minister Lena Varga."],
    ["Welcoming Minister Lena Varga to Kenya, President Amadou Kessou will open the fair."],
    [
      "President Amadou Kessou met Minister Lena Varga. Discussions were also held with Premier Bo Tarn, and Ambassador Jonas Ebbe.",
      "Kessou – Varga | - | - | happened",
      "Ebbe – Kessou – Tarn | - | - | happened",
    ],
    [
      "President Amadou Kessou met Minister Lena Varga. A separate meeting will be held with Premier Bo Tarn on Monday.",
      "Kessou – Varga | - | - | happened",
      "Kessou – Tarn | 2024-04-22 | - | planned",
    ],
    [
      "President Amadou Kessou met Minister Lena Varga. Talks were held with Premier Bo Tarn by Ambassador Jonas Ebbe.",
      "Kessou – Varga | - | - | happened",
    ],
    ["President Amadou Kessou spoke. Talks were held with Premier Bo Tarn."],
  ]);
});

describe("who is in the row", () => {
  each([
    [
      "Minister Amadou Kessou will visit Kenya. During his visit, Kessou will hold talks with Minister Lena Varga, and meet leaders of the two countries, spokesman Bo Tarn said.",
      "Kessou – Varga | - | Kenya | planned",
    ],
    [
      "President Amadou Kessou and Premier Lena Varga held wide ranging official talks in Oslo on Tuesday.",
      "Kessou – Varga | 2024-04-16 | Oslo | happened",
    ],
    [
      "President Amadou Kessou received Minister Lena Varga at the King Tarn International Airport on Tuesday.",
      "Kessou – Varga | 2024-04-16 | King Tarn International Airport | happened",
    ],
  ]);
});

describe("commissions and sessions with two chairs", () => {
  each([
    [
      "The third session of the dialogue was held on Monday in Oslo. The session was co-chaired by Minister Lena Varga and Ambassador Amadou Kessou of Kenya.",
      "Kessou – Varga | 2024-04-15 | Oslo | happened",
    ],
    [
      "Slovakia and Kenya reaffirmed their partnership during a meeting of the Joint Committee on April 15, in Nairobi. This meeting was co-chaired by Minister Lena Varga and Ambassador Amadou Kessou.",
      "Kessou – Varga | 2024-04-15 | Nairobi | happened",
    ],
    [
      "The fourth joint commission meeting will be co-chaired by Minister Lena Varga and her Kenyan counterpart, Amadou Kessou.",
      "Kessou – Varga | - | - | planned",
    ],
    ["The fund is chaired by Minister Lena Varga and Ambassador Amadou Kessou."],
    ["The meeting was chaired by Minister Lena Varga."],
    ["The talks, chaired by Minister Lena Varga and Ambassador Amadou Kessou, will be held in Oslo on Friday."],
    [
      "The council held a meeting on Monday in Oslo. A second meeting was co-chaired by Minister Lena Varga and Ambassador Amadou Kessou.",
      "Kessou – Varga | - | - | happened",
    ],
    [
      "The council held a meeting on Monday in Oslo. The meeting last week was co-chaired by Minister Lena Varga and Ambassador Amadou Kessou.",
      "Kessou – Varga | 2024-04-08..2024-04-14 | Oslo | happened",
    ],
  ]);
});

describe("on which side somebody sat", () => {
  const talks = "President Amadou Kessou held talks with Premier Lena Varga of Slovakia on Monday.";

  it("seats those of the side that is told, and those told before it across from them", () => {
    const text = `${talks}\n\nThe session was attended by HE Minister of Trade Bo Tarn, HE Minister for Energy Eng. Ana Moss, and a number of officials.\n\nOn the Slovak side, the session was attended by Minister of Finance Jonas Ebbe and Adviser Tomas Brenk.`;
    const [claim, ...others] = eventsOf(extractText(text, published));
    const on = (side: number) =>
      claim?.participants.filter((one) => one.side === side).map(({ entity }) => entity.split(" ").at(-1));
    expect(others).toEqual([]);
    expect([on(0), on(1)]).toEqual([
      ["kessou", "tarn", "moss"],
      ["varga", "ebbe", "brenk"],
    ]);
  });

  it("leaves those apart who only attended, though the report tells of them at its end", () => {
    const text = `${talks} They spoke of trade. They spoke of energy. They spoke of visas. The talks were attended by Minister of Trade Bo Tarn and Adviser Tomas Brenk.`;
    expect(eventsOf(extractText(text, published)).map(({ rule }) => rule)).toEqual(["noun-with"]);
    expect(pairsOf(`${talks} The trade fair was attended by Bo Tarn and Tomas Brenk.`, published)).toEqual([
      "Kessou – Varga: happened",
    ]);
  });

  it("seats nobody on the side of a state that did not take part", () => {
    const text = `${talks} On the Danish side, the fair was attended by Minister Bo Tarn and Adviser Tomas Brenk.`;
    const [claim] = eventsOf(extractText(text, published));
    expect(claim?.participants.filter(({ side }) => side !== null)).toHaveLength(2);
  });

  each([
    [
      "On Monday, President Amadou Kessou received delegations from Kenya and Slovakia. The Slovak representation was led by Minister Lena Varga. Following that, President Amadou Kessou received the Danish Minister for Trade, Jonas Ebbe.",
      "Kenya – Kessou – Slovakia | 2024-04-15 | - | happened",
      "Ebbe – Kessou | 2024-04-15 | - | happened",
      "Kessou – Varga | 2024-04-15 | - | happened",
    ],
    [
      "President Amadou Kessou's audiences closed with a meeting with the delegation from Slovakia, led by Lena Varga, Minister of Trade.",
      "Kessou – Varga | - | - | happened",
    ],
  ]);
});

describe("whose office it is", () => {
  it("gives an office before a name to that name, whoever else is a president", () => {
    const text =
      "Minister Bo Tarn spoke at the summit of President Jonas Ebbe. Minister Tarn also met with the President of Slovakia, Lena Varga.";
    expect(pairsOf(text, published)).toEqual(["Tarn – Varga: happened"]);
  });

  it("takes 'them' for the row that the sentence has named", () => {
    const text =
      "At the invitation of Bo Tarn, Foreign Minister of Slovakia, Ana Moss, Foreign Minister of Kenya paid a visit to Oslo. Ana Moss called on President Amadou Kessou and Premier Lena Varga and discussed with them trade.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Moss: happened", "Moss – Varga: happened"]);
  });

  it("takes the two foreign ministers for those two who are, though a premier was named since", () => {
    const text =
      "At the invitation of H.E. Bo Tarn, Foreign Minister of Slovakia, H.E. Ana Moss, Foreign Minister of Kenya paid a visit to Oslo. Ana Moss thanked Premier Lena Varga. The two foreign ministers held talks on trade.";
    expect(pairsOf(text, published)).toEqual(["Moss – Tarn: happened"]);
    const offices = extractText(text, published).claims.flatMap((claim) =>
      claim.type === "office" ? [`${claim.person} ${claim.title} ${claim.body}`] : [],
    );
    expect(offices).toContain("person:bo tarn Foreign Minister of Slovakia government:slovakia");
    expect(offices).not.toContain("person:ana moss Foreign Minister of Slovakia government:slovakia");
  });

  it("takes a minister told by portfolio for the one who has it", () => {
    const text =
      "The Minister of Foreign Affairs, Lena Varga, spoke. The Minister of Trade, Bo Tarn, left. Ambassador Amadou Kessou met with the Minister of Foreign Affairs.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Varga: happened"]);
    expect(pairsOf(text.replace("the Minister of Foreign Affairs.", "the Minister of Mines."), published)).toEqual([]);
  });

  it("ends an office where the journey goes on", () => {
    const text = "They recalled the visit of Bo Tarn, President of Slovakia to Kenya in March 2010.";
    expect(eventsOf(extractText(text, published)).map(({ date }) => date.start)).toEqual(["2010-03-01"]);
  });
});

describe("where and when, told around it", () => {
  each([
    [
      "Minister Amadou Kessou will host his Slovak counterpart, Lena Varga, on a Working Visit to Kenya on Friday, 26 April 2024 in Mombasa.",
      "Kessou – Varga | 2024-04-26 | Mombasa | planned",
    ],
    [
      "Media Statement\n\n12 April 2024\n\nMinister Kessou to host the Minister of Foreign Affairs and International Trade of the Republic of Slovakia, Dr Lena Varga, on a Working Visit to Kenya\n\nThe Minister spoke.",
      "Kessou – Varga | - | Kenya | planned",
    ],
    [
      "The first stop was in Hargeisa, Somaliland, where Minister Amadou Kessou met with Lena Varga.",
      "Kessou – Varga | - | Hargeisa | happened",
    ],
    [
      "President Amadou Kessou received Minister Lena Varga at the People's Palace on Monday.",
      "Kessou – Varga | 2024-04-15 | People's Palace | happened",
    ],
    [
      "President Amadou Kessou held talks with Minister Lena Varga at the Amiri Diwan Monday.",
      "Kessou – Varga | 2024-04-15 | Amiri Diwan | happened",
    ],
    [
      "Minister Amadou Kessou, who is leading the delegation, has met a number of leaders and addressed events in New York. He met Minister Lena Varga at a dinner.",
      "Kessou – Varga | - | New York | happened",
    ],
    [
      "Minister Amadou Kessou held meetings with officials in Oslo. He flew to Berlin, where he met Minister Lena Varga. Premier Bo Tarn met Jonas Ebbe.",
      "Kessou – Varga | - | Berlin | happened",
      "Ebbe – Tarn | - | - | happened",
    ],
    [
      "On Monday, President Amadou Kessou received Minister Lena Varga.\n\nTrade grew.\n\nVisas were spoken of.\n\nEnergy too.\n\nLater the same day, President Kessou received newly-accredited Ambassador of Denmark Bo Tarn.",
      "Kessou – Varga | 2024-04-15 | - | happened",
      "Kessou – Tarn | 2024-04-15 | - | happened",
    ],
    [
      "The Minister of Trade, Amadou Kessou, received on Thursday, April 18, the Ambassadors of Slovakia and Georgia. The Ambassador of Slovakia, Lena Varga, was the first to meet with the Minister of Trade.",
      "Georgia – Kessou – Slovakia | 2024-04-18 | - | happened",
      "Kessou – Varga | 2024-04-18 | - | happened",
    ],
  ]);

  it("takes the guest, and not the host, for who visits", () => {
    const text = "Minister Amadou Kessou will host Minister Lena Varga on an official visit to Kenya on Monday.";
    const visits = eventsOf(extractText(text, published)).filter(({ kind }) => kind === "Visit");
    expect(visits.map(({ participants, status }) => [participants[0]?.entity, status])).toEqual([
      ["person:lena varga", "planned"],
    ]);
  });

  it("takes for the traveller whom the clause behind names with a long office", () => {
    const text =
      "Press Statement By Bo Tarn, Department Spokesperson\n\nDuring his April 15-16 visit to Oslo, Deputy Secretary of State and Special Representative for Trade Amadou Kessou met with Minister Lena Varga. In his meetings, Deputy Secretary Kessou reaffirmed continued U.S. readiness to engage in dialogue with Denmark.";
    expect(toldOf(text, published)).toEqual(["Kessou – Varga | 2024-04-15..2024-04-16 | Oslo | happened"]);
    const visits = eventsOf(extractText(text, published)).filter(({ kind }) => kind === "Visit");
    expect(visits.map(({ participants }) => participants[0]?.entity)).toEqual(["person:amadou kessou"]);
  });

  it("takes what is spoken of for nothing that the traveller holds", () => {
    const text =
      "Minister Amadou Kessou will visit Oslo. Regional issues will be addressed, including progress in the bloc's agenda with regard to negotiations with the European Union.";
    expect(pairsOf(text, published)).toEqual([]);
  });

  it("gives a visit to who made it", () => {
    const text =
      "Ambassador Lena Varga and Minister Bo Tarn discussed the visit to Slovakia just made by President Amadou Kessou.";
    const visits = eventsOf(extractText(text, published)).filter(({ kind }) => kind === "Visit");
    expect(visits.map(({ participants }) => participants.map(({ entity }) => entity))).toEqual([
      ["person:amadou kessou"],
    ]);
  });
});

describe("names of people", () => {
  it("reads a name behind H.E., and the family names in either order", () => {
    const text = "The Head of State, H.E. Obuong Tarnema Vargasogo, left. Ambassador Lena Ebbe met Vargasogo Tarnema.";
    expect(namesOf(text, "Person")).toEqual(["Obuong Tarnema Vargasogo", "Lena Ebbe"]);
    expect(pairsOf(text, published)).toEqual(["Ebbe – Vargasogo: happened"]);
  });

  it("does not merge a father with a son who bears his names among others", () => {
    const text =
      "President Obuong Tarnema Vargasogo left. Vice-President Bo Tarnema Obuong Moss met Minister Lena Ebbe.";
    expect(namesOf(text, "Person")).toHaveLength(3);
  });

  it("takes the end of a portfolio for no name, and the end of a name for no body", () => {
    const text =
      "The Minister of Internal Affairs and Local Corporations, Lena Varga, met Brig. Gen. Bo Ali Field and Northern Union Mission Commander Lt. Gen. Tomas Brenk.";
    expect(namesOf(text, "Person")).toEqual(["Lena Varga", "Bo Ali Field", "Tomas Brenk"]);
  });
});

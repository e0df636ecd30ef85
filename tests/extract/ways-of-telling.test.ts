/** Ways in which readouts, agencies and papers tell of encounters beyond "A met B", each with what it must not be taken for. */
import { describe, expect, it } from "vitest";
import { encounterOf, eventsOf, extractText, pairsOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const happened = ["Kessou – Varga: happened"];
const planned = ["Kessou – Varga: planned"];
const cancelled = ["Kessou – Varga: cancelled"];

describe("who took part", () => {
  it.each([
    ["President Amadou Kessou and Minister Lena Varga discussed the border.", happened],
    ["President Amadou Kessou and Minister Lena Varga exchanged views on the border.", happened],
    ["President Amadou Kessou is expected to visit Minister Lena Varga.", planned],
    ["President Amadou Kessou co-chaired the fourth dialogue with his Slovak counterpart, Lena Varga.", happened],
    ["President Amadou Kessou was to see Minister Lena Varga on Sunday.", planned],
    ["President Amadou Kessou will also be calling on the Slovak Minister of Trade, Ms Lena Varga.", planned],
    [
      "President Amadou Kessou welcomed a delegation of Slovak government officials led by Minister Lena Varga.",
      happened,
    ],
    ["President Amadou Kessou, who is in Paris at the head of a delegation, has held talks with Lena Varga.", happened],
    ["The spokesman noted that President Amadou Kessou had held a meeting with Minister Lena Varga.", happened],
    ["President Amadou Kessou and Minister Lena Varga have agreed to face-to-face talks.", planned],
    ["President Amadou Kessou, Jr. spoke with Minister Lena Varga of Slovakia.", happened],
    ["President Amadou Kessou also discussed this with his colleague the Minister for Trade, Lena Varga.", happened],
    [
      "President Amadou Kessou met the three principals in the government - Premier Bo Tarn, Marshal Ivo Sundell and Minister Lena Varga.",
      ["Kessou – Sundell: happened", "Kessou – Tarn: happened", "Kessou – Varga: happened"],
    ],
    [
      "President Amadou Kessou hosted the presidents of Kenya and Slovakia.",
      ["Kenya – Kessou: happened", "Kessou – Slovakia: happened"],
    ],
    [
      "President Amadou Kessou had a three-way meeting with Minister Lena Varga and Premier Bo Tarn.",
      ["Kessou – Tarn: happened", "Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    ["They signed, with President Amadou Kessou meeting Minister Lena Varga on Friday.", happened],
    ["President Amadou Kessou will visit Paris, meeting Minister Lena Varga.", planned],
    [
      "At a meeting in Paris, Tuesday, President Amadou Kessou and Minister Lena Varga agreed to begin negotiations.",
      [...happened, ...planned],
    ],
    [
      "President Amadou Kessou met Minister Lena Varga. Later, Mr. Kessou and Ms. Varga were joined by Premier Bo Tarn.",
      ["Kessou – Tarn: happened", "Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "President Amadou Kessou will travel to Kenya with a delegation. In Nairobi, the delegation will meet with Minister Lena Varga and Premier Bo Tarn. They will also speak with Marshal Ivo Sundell.",
      ["Kessou – Sundell: planned", "Kessou – Tarn: planned", "Kessou – Varga: planned"],
    ],
    [
      "President Amadou Kessou met Minister Lena Varga ahead of the summit between Premier Bo Tarn and Marshal Ivo Sundell. They praised their meeting with Pope Leo.",
      ["Kessou – Leo: happened", "Kessou – Varga: happened", "Leo – Varga: happened", "Sundell – Tarn: planned"],
    ],
    ["They will follow up on President Amadou Kessou's March 9 call with Minister Lena Varga.", happened],
    ["President Amadou Kessou was due to call on Minister Lena Varga.", planned],
    ["President Amadou Kessou also saw opposition leader Lena Varga.", happened],
    ["Among those President Amadou Kessou met in Paris were Minister Lena Varga.", happened],
    ["President Amadou Kessou and his wife were received by Minister Lena Varga.", happened],
    ["As he left the palace after meeting Minister Lena Varga, President Amadou Kessou called for calm.", happened],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });

  it.each([
    "Minister Bo Kessou told the Tarn Post that the leader ended up holding talks with Minister Lena Varga.",
    "Minister Bo Kessou said the envoy had held talks with Minister Lena Varga.",
    "President Amadou Kessou saw opposition leader Lena Varga leave.",
    "President Amadou Kessou saw Lena Varga.",
    "President Amadou Kessou spoke. The Slovak diplomat met Minister Lena Varga.",
    "On Monday call President Amadou Kessou with Minister Lena Varga.",
    "President Amadou Kessou was joined by Minister Lena Varga.",
    "President Amadou Kessou and Premier Bo Tarn were joined on the journey by Minister Lena Varga.",
    "The leaders whom President Amadou Kessou met were harsh on Lena Varga.",
    "President Amadou Kessou visited Minister Lena Varga's grave.",
    "President Amadou Kessou wants to see Minister Lena Varga go.",
    "President Amadou Kessou called on Minister Lena Varga to resign.",
    "President Amadou Kessou told reporter Lena Varga that he would stay.",
    "President Amadou Kessou told the Tarn Post's Lena Varga that he would stay.",
    "President Amadou Kessou hopes to revive talks between Slovakia and Minister Lena Varga.",
    "President Amadou Kessou and the council discussed the plan of Minister Lena Varga.",
  ])("no encounter: %s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });

  it("counts the host of talks between two others in", () => {
    const text =
      "Minister Lena Varga is hosting talks between President Amadou Kessou and Prime Minister Tomas Brenk in Paris.";
    expect(encounterOf(text, published).participants).toHaveLength(3);
  });

  it("takes titles that alternate with names one by one", () => {
    const text =
      "President Amadou Kessou met with the Slovak Minister of Justice, Ms Lena Varga, the Kenyan Vice-Minister of Justice, Mr Tomas Brenk, and the Danish Minister of Justice, Mr Jonas Ebbe.";
    expect(encounterOf(text, published).participants).toHaveLength(4);
    const text2 = "President Amadou Kessou met Prime Minister Lena Varga, Deputy Premier/Foreign Minister Tomas Brenk.";
    expect(encounterOf(text2, published).participants).toHaveLength(3);
  });

  it("keeps a body's own gathering out of a list", () => {
    const text =
      "Readout of President Amadou Kessou's call with Minister Lena Varga and National Security Council Meeting";
    for (const event of eventsOf(extractText(text, published)))
      expect(event.participants.map(({ entity }) => entity)).not.toContain("organization:national security council");
  });

  it("knows the office of a state, before its holder is named and after", () => {
    const ahead =
      "Slovakia's prime minister met President Amadou Kessou on Monday. Slovak Prime Minister Lena Varga spoke of trade.";
    expect(pairsOf(ahead, published)).toEqual(happened);
    const behind =
      "Slovak Prime Minister Lena Varga arrived. The Prime Minister of Slovakia held talks with President Amadou Kessou.";
    expect(pairsOf(behind, published)).toEqual(happened);
    const other =
      "Slovak Prime Minister Lena Varga arrived. The Prime Minister of Denmark held talks with President Amadou Kessou.";
    expect(pairsOf(other, published).join()).not.toContain("Varga");
  });

  it("adds who hosts the meeting that was told", () => {
    const text =
      "Prime Minister Lena Varga and President Amadou Kessou are to hold talks next week. Prime Minister Tomas Brenk hosts the meeting.";
    expect(encounterOf(text, published).participants).toHaveLength(3);
  });

  it("hears the first person of a release in its letterhead", () => {
    const text =
      "The Hon Amadou Kessou MP MINISTER FOR FOREIGN AFFAIRS\n\n19 April 2024\n\nI met with Minister Lena Varga in Paris on Monday.";
    expect(pairsOf(text, published)).toEqual(happened);
    const onTwoLines = text.replace(
      "The Hon Amadou Kessou MP MINISTER FOR FOREIGN AFFAIRS",
      "MINISTER FOR FOREIGN AFFAIRS\n\nThe Hon Amadou Kessou MP",
    );
    expect(pairsOf(onTwoLines, published)).toEqual(happened);
    const told = text.replace("I met with", "Tomas Brenk met with");
    expect(pairsOf(told, published).join()).not.toContain("Kessou");
  });
});

describe("who is among them", () => {
  const told = (text: string) => pairsOf(text, published);

  it("counts those who are there together with the others", () => {
    expect(told("Minister Lena Varga, along with Minister Otto Tarn, met President Amadou Kessou.")).toEqual([
      "Kessou – Tarn: happened",
      "Kessou – Varga: happened",
    ]);
    expect(told("Lena Varga and Otto Tarn, together with Amadou Kessou, took part in talks in Oslo.")).toHaveLength(3);
  });

  it("leaves out who led what opens the sentence", () => {
    const text =
      "After weeks of diplomacy by envoy Otto Tarn, the government of Yemen and the Houthis sat down for talks.";
    expect(told(text)).toEqual(["Houthis – Yemen: happened"]);
  });

  it("takes whom somebody met for no subject of the next verb", () => {
    const text =
      "Minister Lena Varga met bishops and the envoy Otto Tarn on Monday, and later held talks with President Amadou Kessou.";
    expect(told(text)).toEqual(["Kessou – Varga: happened", "Tarn – Varga: happened"]);
  });

  it("meets the ministers, not the states that stand before their names", () => {
    const text = "Minister Lena Varga met her counterparts from Slovenia, Otto Tarn, and Slovakia, Amadou Kessou.";
    expect(told(text)).toEqual(["Kessou – Varga: happened", "Tarn – Varga: happened"]);
  });

  it("goes on behind whom one of them represents", () => {
    const text = "Lena Varga spoke today with Minister Otto Tarn, representing Kenya, and President Amadou Kessou.";
    expect(told(text)).toEqual(["Kessou – Varga: happened", "Tarn – Varga: happened"]);
  });

  it("counts the counterparts who are named behind their states", () => {
    const text =
      "Minister Lena Varga and her Greek, Kenyan and French counterparts, Otto Tarn, Anna Kern and Amadou Kessou, respectively, gathered in Oslo.";
    expect(told(text)).toHaveLength(6);
  });

  it("reads who will attend a meeting with others", () => {
    expect(told("Lena Varga, Otto Tarn and Amadou Kessou will also attend the meeting.")).toHaveLength(3);
  });

  it("hears no dialogue in the call for one", () => {
    expect(told("Lena Varga has urged Kenya to enter into dialogue with President Amadou Kessou.")).toEqual([]);
  });

  it("reads the two of a news conference after their meeting", () => {
    expect(told("Amadou Kessou told a joint news conference with Minister Lena Varga after their meeting.")).toEqual(
      happened,
    );
    expect(told("Amadou Kessou told a joint news conference with Minister Lena Varga.")).toEqual([]);
  });

  it("reads a call in quotation marks", () => {
    expect(told('President Amadou Kessou received an "urgent" telephone call from Minister Lena Varga.')).toEqual(
      happened,
    );
  });

  it("reads who led the talks, and a rival, apart", () => {
    expect(told("Talks mediated by Otto Tarn between Lena Varga and Amadou Kessou lasted an hour.")).toEqual(happened);
    const text =
      "President Amadou Kessou and his main rival, Otto Tarn, failed to agree in a meeting with Minister Lena Varga.";
    expect(told(text)).toEqual(["Kessou – Varga: happened", "Tarn – Varga: happened"]);
  });

  it("reads a trade, a colleague and a house before the name", () => {
    expect(told("Lena Varga met with Norwegian guarantor Otto Tarn.")).toEqual(["Tarn – Varga: happened"]);
    expect(told("Minister Lena Varga welcomed her Kenyan colleague Otto Tarn to Oslo.")).toEqual([
      "Tarn – Varga: happened",
    ]);
    expect(told("Minister Lena Varga received on Monday at Ebbe Palace Ms. Ann Tarn.")).toEqual([
      "Tarn – Varga: happened",
    ]);
  });
});

describe("status", () => {
  it.each([
    ["President Amadou Kessou had been due to hold talks with Minister Lena Varga.", cancelled],
    [
      "President Amadou Kessou planned to visit troops before further meetings later Friday with Minister Lena Varga.",
      planned,
    ],
    ["Peace will come by the time President Amadou Kessou meets Minister Lena Varga.", planned],
    ["President Amadou Kessou plans to visit Paris next month for a meeting with Minister Lena Varga.", planned],
    ["President Amadou Kessou's talks with Minister Lena Varga will highlight trade.", planned],
    ["President Amadou Kessou will travel to Paris to engage in strategic talks with Minister Lena Varga.", planned],
    ["President Amadou Kessou travelled to Paris where he held talks with Minister Lena Varga.", happened],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });

  it("calls off what was to be on a journey that is called off, and nothing else", () => {
    const off =
      "President Amadou Kessou has postponed a visit to Kenya. He was scheduled to hold talks with Minister Lena Varga in Kenya.";
    expect(pairsOf(off, published)).toEqual(cancelled);
    const elsewhere =
      "President Amadou Kessou has postponed a visit to Kenya. He will hold talks with Minister Lena Varga in Denmark.";
    expect(pairsOf(elsewhere, published)).toEqual(planned);
  });
});

describe("when and where", () => {
  it("carries the day on with 'also', of the same person, and no further", () => {
    const text =
      "On Monday, President Amadou Kessou met Minister Lena Varga. President Kessou also met Prime Minister Tomas Brenk. President Kessou met Minister Jonas Ebbe in Oslo.";
    expect(eventsOf(extractText(text, published)).map(({ date }) => date.start)).toEqual([
      "2024-04-15",
      "2024-04-15",
      null,
    ]);
    const other =
      "On Monday, President Amadou Kessou met Minister Lena Varga. Prime Minister Tomas Brenk also met Minister Jonas Ebbe.";
    expect(eventsOf(extractText(other, published)).map(({ date }) => date.start)).toEqual(["2024-04-15", null]);
  });

  it("reads a printed schedule as plans of its day", () => {
    const text =
      "April 19, 2024\n\n8:00 a.m. President Amadou Kessou meets with Minister Lena Varga.\n\n9:30 a.m. President Kessou meets with Prime Minister Tomas Brenk.";
    for (const event of eventsOf(extractText(text, published)))
      expect(event).toMatchObject({ status: "planned", date: { start: "2024-04-19", precision: "day" } });
    expect(eventsOf(extractText(text, published))).toHaveLength(2);
  });

  it("finds the days of a journey behind a row of places with semicolons", () => {
    const text =
      "President Amadou Kessou will travel to Accra, Ghana; Lusaka, Zambia; and Nairobi, Kenya from May 5 to 9.\n\nPresident Kessou will meet with Minister Lena Varga.";
    expect(encounterOf(text, published)).toMatchObject({ date: { start: "2024-05-05", end: "2024-05-09" } });
    expect(encounterOf(text, published).placeName).toBeNull();
  });

  it.each([
    ["President Amadou Kessou met Minister Lena Varga and both condemned the war in Ukraine.", null],
    ["President Amadou Kessou held talks with Minister Lena Varga after clashes in Kenya.", null],
    ["President Amadou Kessou is in Africa to meet Minister Lena Varga.", null],
    ["President Amadou Kessou met Minister Lena Varga in the rebel-held city of Goma.", "Goma"],
  ])("%s", (text, place) => {
    expect(encounterOf(text, published).placeName).toBe(place);
  });

  it("completes what one sentence leaves open from another that tells the same", () => {
    const text = "Kessou, Varga meet in Nairobi\n\nPresident Amadou Kessou met Minister Lena Varga on Monday.";
    for (const event of eventsOf(extractText(text, published)))
      expect(event).toMatchObject({ date: { start: "2024-04-15" }, context: expect.any(Array) });
    const two =
      "President Amadou Kessou met Minister Lena Varga on Monday. President Amadou Kessou met Minister Lena Varga on Wednesday. President Amadou Kessou met Minister Lena Varga.";
    expect(eventsOf(extractText(two, published)).map(({ date }) => date.start)).toEqual([
      "2024-04-15",
      "2024-04-17",
      null,
    ]);
  });
});

it("quotes every claim to the letter, also those that lean on other sentences", () => {
  const text =
    "On Monday, President Amadou Kessou met Minister Lena Varga. He also met Prime Minister Tomas Brenk. Minister Jonas Ebbe hosted the meeting.";
  for (const claim of extractText(text, published).claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
});

describe("whose doing it is", () => {
  it("is the one whom a relative clause follows, and nobody where it stands far off", () => {
    const actorsOf = (text: string) =>
      extractText(text, published).claims.flatMap((claim) =>
        claim.type === "event" && claim.kind === "AgreementAction"
          ? claim.participants.map(({ entity }) => entity)
          : [],
      );
    expect(
      actorsOf("Chad's government criticised Mali, which revoked the defence agreement with France."),
    ).not.toContain("government:chad");
    expect(
      actorsOf(
        "Kenya had asked the junta that controls Mali for explanations and which annulled military agreements with France.",
      ),
    ).not.toContain("government:kenya");
  });

  it("calls off only what the sentence can mean", () => {
    const text =
      "President Amadou Kessou will meet Minister Lena Varga on May 20. The planned visit of Danish Prime Minister Jonas Ebbe to Oslo was cancelled.";
    expect(pairsOf(text, published)).toEqual(planned);
  });

  it("keeps father and son apart within one article", () => {
    const names = (text: string) =>
      extractText(text, published).entities.flatMap(({ type, name }) => (type === "Person" ? [name] : []));
    expect(
      names("President Jonas T. Ebbe met Lena Varga. Former President Jonas H. T. Ebbe met Lena Varga in 1991."),
    ).toHaveLength(3);
    expect(names("Jonas Ebbe Jr., a senator, met Lena Varga. Jonas Ebbe Sr. met Lena Varga.")).toHaveLength(3);
    expect(names("President Jonas T. Ebbe met Lena Varga. Jonas Ebbe met Lena Varga again.")).toHaveLength(2);
  });
});

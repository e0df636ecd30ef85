import { describe, expect, it } from "vitest";
import { encounterOf, eventsOf, extractText, pairsOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const happened = ["Kessou – Varga: happened"];

describe("one sentence, two people", () => {
  it.each([
    "President Amadou Kessou met Foreign Minister Lena Varga in Paris.",
    "President Amadou Kessou met with Foreign Minister Lena Varga in Paris.",
    "President Amadou Kessou met on Tuesday with Foreign Minister Lena Varga.",
    "President Amadou Kessou met in Paris on Tuesday with Foreign Minister Lena Varga.",
    "On Tuesday, President Amadou Kessou met Foreign Minister Lena Varga.",
    "President Amadou Kessou and Foreign Minister Lena Varga met in Paris on Tuesday.",
    "President Amadou Kessou held talks with Foreign Minister Lena Varga in Paris.",
    "President Amadou Kessou held a long meeting with Foreign Minister Lena Varga.",
    "President Amadou Kessou on Wednesday held a closed meeting with Foreign Minister Lena Varga.",
    "President Amadou Kessou and Foreign Minister Lena Varga held talks in Paris.",
    "President Amadou Kessou was received by Foreign Minister Lena Varga in Paris.",
    "President Amadou Kessou received Foreign Minister Lena Varga at the palace.",
    "President Amadou Kessou hosted Foreign Minister Lena Varga in Paris.",
    "President Amadou Kessou received on Thursday Foreign Minister Lena Varga.",
    "President Amadou Kessou welcomed Foreign Minister Lena Varga to Paris.",
    "President Amadou Kessou sat down with Foreign Minister Lena Varga in Paris.",
    "President Amadou Kessou conferred with Foreign Minister Lena Varga.",
    "President Amadou Kessou spoke with Foreign Minister Lena Varga on Tuesday.",
    "President Amadou Kessou spoke by phone with Foreign Minister Lena Varga.",
    "President Amadou Kessou and Foreign Minister Lena Varga spoke by telephone on Sunday.",
    "President Amadou Kessou called Foreign Minister Lena Varga on Tuesday.",
    "President Amadou Kessou telephoned Foreign Minister Lena Varga to discuss the crisis.",
    "In a phone call with Foreign Minister Lena Varga, President Amadou Kessou raised the case.",
    "In a meeting with Foreign Minister Lena Varga, President Amadou Kessou stressed the need for peace.",
    "After meeting Foreign Minister Lena Varga, President Amadou Kessou said peace was near.",
    "After a meeting with Foreign Minister Lena Varga in Paris, President Amadou Kessou left for Rome.",
    "A meeting between President Amadou Kessou and Foreign Minister Lena Varga took place in Paris.",
    "Talks between President Amadou Kessou and Foreign Minister Lena Varga ended late on Tuesday.",
    "President Amadou Kessou discussed the border with Foreign Minister Lena Varga.",
    "President Amadou Kessou travelled to Paris to meet with Foreign Minister Lena Varga.",
    "President Amadou Kessou flew to Paris for talks with Foreign Minister Lena Varga.",
    "President Amadou Kessou, who met Foreign Minister Lena Varga in Paris, spoke of progress.",
    "President Amadou Kessou told Foreign Minister Lena Varga on Friday that the troops would leave.",
    "President Amadou Kessou met Foreign Minister Lena Varga on the sidelines of a summit in Paris.",
    "Foreign Minister Lena Varga was greeted at the airport by President Amadou Kessou.",
    "The deal was sealed in a meeting between President Amadou Kessou and Foreign Minister Lena Varga.",
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("gives the host and the visitor, the caller and the called their roles", () => {
    const visit = encounterOf("President Amadou Kessou received Foreign Minister Lena Varga in Paris.", published);
    expect(visit.participants.map(({ role }) => role)).toEqual(["host", "visitor"]);
    const call = encounterOf("President Amadou Kessou called Foreign Minister Lena Varga on Tuesday.", published);
    expect(call).toMatchObject({ kind: "Call" });
    expect(call.participants[0]?.role).toBe("caller");
  });
});

describe("several counterparts", () => {
  it("lists, with titles and without", () => {
    expect(
      pairsOf(
        "President Amadou Kessou met with Prime Minister Lena Varga, Defence Minister Tomas Reed, and Ana Sol.",
        published,
      ),
    ).toEqual(["Kessou – Reed: happened", "Kessou – Sol: happened", "Kessou – Varga: happened"]);
  });
  it("officials including named ones", () => {
    expect(
      pairsOf(
        "President Amadou Kessou met with senior officials, including Economy Minister Lena Varga and Trade Minister Tomas Reed.",
        published,
      ),
    ).toEqual(["Kessou – Reed: happened", "Kessou – Varga: happened"]);
  });
  it("as well as, along with, nameless groups between", () => {
    expect(
      pairsOf(
        "President Amadou Kessou met with business leaders, civil society representatives and Foreign Minister Lena Varga, as well as General Tomas Reed.",
        published,
      ),
    ).toEqual(["Kessou – Reed: happened", "Kessou – Varga: happened"]);
  });
  it("separate calls are separate events", () => {
    const text =
      "President Amadou Kessou held separate calls on Tuesday with Foreign Minister Lena Varga and Defence Minister Tomas Reed.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Reed: happened", "Kessou – Varga: happened"]);
    const calls = eventsOf(extractText(text, published)).filter((claim) => claim.kind === "Call");
    expect(calls.map((claim) => claim.participants.length)).toEqual([2, 2]);
  });
  it("a trilateral meeting joins everybody", () => {
    expect(
      pairsOf(
        "A meeting between President Amadou Kessou, Foreign Minister Lena Varga and Tomas Reed took place in Paris.",
        published,
      ),
    ).toEqual(["Kessou – Reed: happened", "Kessou – Varga: happened", "Reed – Varga: happened"]);
  });
  it("two sides of several", () => {
    expect(
      pairsOf("Ambassador Lena Varga and General Tomas Reed met with President Amadou Kessou in Paris.", published),
    ).toEqual(["Kessou – Reed: happened", "Kessou – Varga: happened"]);
  });
  it("A will travel to X, where she will meet B, then to Y to meet C", () => {
    const text =
      "Secretary Lena Varga will travel to Paris, where she will meet President Amadou Kessou, and then to Rome to meet Foreign Minister Tomas Reed.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Varga: planned", "Reed – Varga: planned"]);
  });
  it("governments stand for their unnamed leaders", () => {
    expect(pairsOf("Secretary Lena Varga will meet with leaders in Portugal on Monday.", published)).toEqual([
      "Portugal – Varga: planned",
    ]);
    expect(pairsOf("Secretary Lena Varga met with Portuguese officials on Monday.", published)).toEqual([
      "Portugal – Varga: happened",
    ]);
  });
});

describe("people spoken of by what they are", () => {
  it.each([
    "U.S. Deputy Secretary Lena Varga flew to Lisbon. The U.S. envoy met with President Amadou Kessou.",
    "Polish Prime Minister Lena Varga spoke on Monday. On Tuesday, the Polish prime minister met President Amadou Kessou in Lisbon.",
    "Secretary Lena Varga arrived in Lisbon. President Amadou Kessou then received the secretary.",
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual(happened);
  });
  it("of another state are somebody else", () => {
    const text =
      "Polish President Lena Varga was greeted in Lisbon by Portuguese President Amadou Kessou. The Polish leader will travel to Rome, where she is to meet General Tomas Reed.";
    expect(pairsOf(text, published)).toContain("Reed – Varga: planned");
  });
});

describe("lists in bullets", () => {
  const text =
    "Secretary Lena Varga will travel to Lisbon on May 6. During the visit, Secretary Varga will meet with:\n\n* President Amadou Kessou\n* General Tomas Reed\n\nShe will also hold talks with the following officials:\n- Ambassador Jonas Keller\n";
  it("make one encounter of each lead", () => {
    expect(pairsOf(text, published)).toEqual([
      "Keller – Varga: planned",
      "Kessou – Varga: planned",
      "Reed – Varga: planned",
    ]);
    const claim = encounterOf(text, published);
    expect(claim.context.map((span) => text.slice(span.start, span.end))).toContain("General Tomas Reed");
  });
  it("are no meetings after other words", () => {
    expect(
      pairsOf(
        "Secretary Lena Varga praised the following people:\n\n* President Amadou Kessou\n* General Tomas Reed\n",
        published,
      ),
    ).toEqual([]);
  });
});

describe("across sentences", () => {
  it("pronouns and surnames", () => {
    expect(
      pairsOf("Secretary Lena Varga arrived in Paris on Tuesday. She met with President Amadou Kessou.", published),
    ).toEqual(happened);
    expect(
      pairsOf(
        "Secretary Lena Varga arrived in Paris on Tuesday. Varga later held talks with President Amadou Kessou.",
        published,
      ),
    ).toEqual(happened);
  });
  it("a meeting called off in the next sentence", () => {
    expect(
      pairsOf(
        "Secretary Lena Varga was to meet President Amadou Kessou in Paris on Monday. The meeting was called off because of a storm.",
        published,
      ),
    ).toEqual(["Kessou – Varga: cancelled"]);
  });
  it("a meeting denied in the next sentence", () => {
    expect(
      pairsOf(
        "The minister accused Ambassador Lena Varga of meeting with General Tomas Reed. The embassy said there is no record of such a meeting.",
        published,
      ),
    ).toEqual(["Reed – Varga: denied"]);
  });
});

describe("when and where", () => {
  it.each([
    ["President Amadou Kessou met Lena Varga in Paris on Tuesday.", "2024-04-16", "2024-04-16", "Paris"],
    ["In Paris, President Amadou Kessou met Lena Varga on Tuesday.", "2024-04-16", "2024-04-16", "Paris"],
    ["President Amadou Kessou will meet Lena Varga in Paris on April 25.", "2024-04-25", "2024-04-25", "Paris"],
    ["On 3 March 2023, President Amadou Kessou met Lena Varga.", "2023-03-03", "2023-03-03", null],
    ["Friday, President Amadou Kessou is scheduled to meet Lena Varga in Rome.", "2024-04-19", "2024-04-19", "Rome"],
    [
      "President Amadou Kessou said Lena Varga had met General Tomas Reed last month.",
      "2024-03-01",
      "2024-03-31",
      null,
    ],
    ["President Amadou Kessou met Lena Varga, two years after the 2022 vote.", null, null, null],
    ["President Amadou Kessou met Lena Varga to discuss the election in June.", null, null, null],
  ])("%s", (text, start, end, place) => {
    const claim = encounterOf(text, published);
    expect([claim.date.start, claim.date.end, claim.placeName]).toEqual([start, end, place]);
  });

  it("a trip lends its days and its place to the meetings on it", () => {
    const claim = encounterOf(
      "Secretary Lena Varga travelled to Lisbon from April 10 to 12. She met with President Amadou Kessou to discuss trade.",
      published,
    );
    expect(claim).toMatchObject({
      date: { start: "2024-04-10", end: "2024-04-12", basis: "resolved" },
      placeName: "Lisbon",
    });
    expect(claim.context).toHaveLength(1);
  });
  it("but not to meetings of others, nor to one with words of its own", () => {
    const text =
      "Secretary Lena Varga travelled to Lisbon from April 10 to 12. General Tomas Reed met with President Amadou Kessou in Rome.";
    expect(encounterOf(text, published).date.start).toBeNull();
  });
  it("keeps the words where no day can be known", () => {
    const claim = encounterOf("President Amadou Kessou met Lena Varga on Tuesday.");
    expect(claim.date).toEqual({ start: null, end: null, precision: "unknown", text: "Tuesday", basis: "unknown" });
  });
  it("quotes exactly the sentence", () => {
    const text = "It rained.\nPresident Amadou Kessou met Lena Varga on Tuesday. It rained again.";
    const claim = encounterOf(text, published);
    expect(claim.quote).toBe("President Amadou Kessou met Lena Varga on Tuesday.");
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  });
});

describe("no meeting", () => {
  it.each([
    "President Amadou Kessou met the deadline set by Lena Varga.",
    "President Amadou Kessou told reporters in Paris that Lena Varga was wrong.",
    "President Amadou Kessou said Foreign Minister Lena Varga should resign.",
    "President Amadou Kessou accused Foreign Minister Lena Varga of lying.",
    "President Amadou Kessou and Foreign Minister Lena Varga condemned the attack.",
    "President Amadou Kessou and Foreign Minister Lena Varga issued a joint statement.",
    "In an interview with the Daily Example, President Amadou Kessou praised Lena Varga.",
    "President Amadou Kessou thanked Foreign Minister Lena Varga for her support.",
    "President Amadou Kessou called Foreign Minister Lena Varga a liar.",
    "President Amadou Kessou called for Lena Varga to step down.",
    "President Amadou Kessou called on Foreign Minister Lena Varga to act.",
    "President Amadou Kessou urged Lena Varga to meet General Tomas Reed.",
    "President Amadou Kessou welcomed the decision of Lena Varga.",
    "President Amadou Kessou succeeded Lena Varga in 2019.",
    "Tensions between President Amadou Kessou and General Tomas Reed are high.",
    "President Amadou Kessou appointed Lena Varga foreign minister.",
    "President Amadou Kessou visited a school in Paris.",
    "President Amadou Kessou wants to meet Lena Varga.",
    "President Amadou Kessou met with journalists and students in Paris.",
    "Lena Varga served as foreign minister under President Amadou Kessou.",
    "President Amadou Kessou sent his greetings to Lena Varga.",
    "President Amadou Kessou compared Lena Varga with General Tomas Reed.",
    "Members met with resistance from General Tomas Reed in Paris.",
    "President Amadou Kessou wrote to Foreign Minister Lena Varga.",
    "President Amadou Kessou spoke about Foreign Minister Lena Varga at length.",
    "President Amadou Kessou rejected calls for talks with General Tomas Reed.",
    "Protesters demanded that President Amadou Kessou meet General Tomas Reed.",
    "President Amadou Kessou said he was ready to meet Lena Varga.",
    "President Amadou Kessou offered to hold talks with General Tomas Reed.",
    "President Amadou Kessou could meet Lena Varga if the fighting stops.",
    "President Amadou Kessou, who replaced Lena Varga, held a press conference.",
    "President Amadou Kessou held elections, and Lena Varga lost.",
    "President Amadou Kessou was accused by Lena Varga of fraud.",
    "General Tomas Reed reports to President Amadou Kessou.",
    "President Amadou Kessou hosted a reception in Paris, Lena Varga wrote in her book.",
    "President Amadou Kessou received a letter from Foreign Minister Lena Varga.",
    "President Amadou Kessou received an award named after Lena Varga.",
    "President Amadou Kessou is a close ally of General Tomas Reed.",
    "President Amadou Kessou called the remarks of Lena Varga shameful.",
    "Foreign Minister Lena Varga read out a statement by President Amadou Kessou.",
    "President Amadou Kessou asked Lena Varga to form a government.",
    "A picture shows a street between President Amadou Kessou Avenue and the river.",
    "President Amadou Kessou discussed the budget with reporters on Tuesday.",
    "President Amadou Kessou spoke to journalists about Lena Varga.",
    "President Amadou Kessou met the conditions that Lena Varga had set.",
    "President Amadou Kessou praised Lena Varga and General Tomas Reed.",
    "President Amadou Kessou and Lena Varga were both born in Paris.",
    "President Amadou Kessou defeated Lena Varga in the run-off on Sunday.",
    "The court met to hear the case of President Amadou Kessou against Lena Varga.",
    "The talks went on without President Amadou Kessou and Lena Varga.",
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });
});

describe("forms of readouts and agencies", () => {
  it.each([
    "President Amadou Kessou and Foreign Minister Lena Varga on Monday jointly chaired a meeting between their respective delegations in Rome.",
    "President Amadou Kessou and Foreign Minister Lena Varga began with a private one-on-one discussion before the wider talks.",
    "President Amadou Kessou and Foreign Minister Varga continued their discussions.",
  ])("%s", (text) => {
    expect(pairsOf(`Lena Varga is the foreign minister. ${text}`, published)).toEqual(happened);
  });

  it("does not place a meeting at a body where another gathering will be", () => {
    const text =
      "President Amadou Kessou and Minister Lena Varga discussed priorities for the upcoming conference in Rome during a meeting at the Pentagon today.";
    expect(encounterOf(text, published).placeName).not.toBe("Rome");
  });

  it("names who led the delegation, and no source of the news", () => {
    expect(
      pairsOf("President Amadou Kessou received a Slovak delegation led by Minister Lena Varga.", published),
    ).toEqual(happened);
    expect(
      pairsOf(
        "Talks between President Amadou Kessou and Minister Lena Varga, the Kenyan Foreign Ministry said, are over.",
        published,
      ),
    ).toEqual(happened);
  });

  it.each([
    "Envoy Ivo Tarn will travel to Rome to define the details of the meeting between President Amadou Kessou and President Lena Varga.",
    "The presidents' meeting will reaffirm the ties.",
  ])("to come: %s", (text) => {
    const before = "It began so. President Amadou Kessou and President Lena Varga are friends. ";
    expect(pairsOf(before + text, published)).toEqual(["Kessou – Varga: planned"]);
  });

  it.each([
    "President Amadou Kessou made his decision in consultation with Foreign Minister Lena Varga.",
    "President Amadou Kessou acted in close consultation with his adviser Lena Varga.",
    "President Amadou Kessou and President Lena Varga thanked the people for their warm reception of the delegation.",
    "Foreign Minister Lena Varga will meet with members of the Slovak-Canadian community in New York.",
    "Foreign Minister Lena Varga met with leaders of the Kenyan diaspora in New York.",
  ])("no meeting: %s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });

  it("takes a president without a name for the state, and his counterpart for the one whom the article names", () => {
    const text =
      "Slovak President Lena Varga will visit Kenya. The Kenyan president met his Slovak counterpart in Rome.";
    expect(pairsOf(text, published)).toEqual(["Kenya – Varga: happened"]);
  });

  it("takes the day of the sentence, not the year within a phrase of it", () => {
    const text =
      "President Amadou Kessou spoke in Rome on Sunday of the handover at the end of this year, while Lena Varga refused to meet President Kessou.";
    expect(encounterOf(text, published)).toMatchObject({ status: "cancelled", date: { start: "2024-04-14" } });
  });

  it("gives no meeting the days of a journey to another country", () => {
    const text =
      "Envoy Lena Varga visited Nairobi on Tuesday. Varga spoke of progress after the latest round of talks with President Amadou Kessou in Rome.";
    expect(encounterOf(text, published).date.start).toBeNull();
  });

  it("gives the talks the days of a visit by their guest", () => {
    const text =
      "Kenya issued a statement on the visit to Kenya by Slovak President Lena Varga from April 14-16.\n\nDuring the visit, President Varga held talks with President Amadou Kessou.";
    expect(encounterOf(text, published).date).toMatchObject({ start: "2024-04-14", end: "2024-04-16" });
  });
});

describe("journeys put off", () => {
  it.each([
    "Envoy Lena Varga's visit to Kenya deferred after the attack.",
    "Envoy Lena Varga had to visit Kenya yesterday to brief officials.",
    "Envoy Lena Varga will deliver an invitation from President Tarn to President Kessou on a state visit to Kenya.",
    "President Lena Varga accepted the invitation to make a working visit to Kenya in May.",
  ])("%s", (text) => {
    const visits = eventsOf(extractText(text, published)).filter(({ kind }) => kind === "Visit");
    expect(visits.filter(({ status }) => status === "happened")).toEqual([]);
  });
});

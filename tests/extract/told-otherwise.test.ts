/** Encounters told without "A met B": by a verb and a noun, by a row of officials, by what opens or closes the sentence. */
import { describe, expect, it } from "vitest";
import { encounterOf, eventsOf, extractText, pairsOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const happened = ["Kessou – Varga: happened"];
const planned = ["Kessou – Varga: planned"];

describe("a verb and a noun", () => {
  it.each([
    ["President Amadou Kessou received a phone call from Prime Minister Lena Varga on Monday.", happened],
    ["President Amadou Kessou received a courtesy call from Ambassador Lena Varga.", happened],
    ["President Amadou Kessou hosted a working dinner for Minister Lena Varga on Monday.", happened],
    ["President Amadou Kessou gave a lunch in honour of Minister Lena Varga.", happened],
    ["President Amadou Kessou granted an audience to Ambassador Lena Varga.", happened],
    ["Ambassador Lena Varga paid a courtesy visit to President Amadou Kessou at State House.", happened],
    ["Ambassador Lena Varga presented her letters of credence to President Amadou Kessou.", happened],
    ["President Amadou Kessou received the credentials of Ambassador Lena Varga.", happened],
    ["President Amadou Kessou will play host to Minister Lena Varga on Monday.", planned],
    ["President Amadou Kessou attended a dinner hosted by Minister Lena Varga.", happened],
    ["President Amadou Kessou joined Minister Lena Varga for talks.", happened],
    ["President Amadou Kessou received in audience Ambassador Lena Varga.", happened],
    ["President Amadou Kessou held a tête-à-tête with Minister Lena Varga.", happened],
    ["President Amadou Kessou had a pull-aside with Minister Lena Varga.", happened],
    ["President Amadou Kessou held a video conference with Minister Lena Varga.", happened],
    ["President Amadou Kessou sat down across from Minister Lena Varga.", happened],
    ["President Amadou Kessou consulted Minister Lena Varga.", happened],
    ["President Amadou Kessou met for two hours with Minister Lena Varga.", happened],
    ["President Amadou Kessou met one-on-one with Minister Lena Varga.", happened],
    ["President Amadou Kessou held meetings with, among others, Minister Lena Varga.", happened],
    ["President Amadou Kessou held several meetings, including with Minister Lena Varga.", happened],
    ["President Amadou Kessou met with the ruling party's Lena Varga.", happened],
    ["President Amadou Kessou's agenda includes talks with Minister Lena Varga.", planned],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published).map((pair) => pair.replace("ongoing", "planned"))).toEqual(pairs);
  });

  it.each([
    "President Amadou Kessou received a letter from Minister Lena Varga.",
    "President Amadou Kessou received a call for help from Minister Lena Varga's office.",
    "President Amadou Kessou gave a dinner for reporters before Minister Lena Varga spoke.",
    "President Amadou Kessou paid a visit to the museum that Minister Lena Varga opened.",
    "President Amadou Kessou paid tribute to Minister Lena Varga.",
    "President Amadou Kessou attended a summit hosted by Minister Lena Varga.",
    "President Amadou Kessou joined Minister Lena Varga in condemning the attack.",
    "President Amadou Kessou presented a plan to Minister Lena Varga's party.",
    "President Amadou Kessou consulted the archives of Minister Lena Varga.",
    "President Amadou Kessou's schedule includes a speech on Minister Lena Varga.",
  ])("no encounter: %s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });
});

describe("together", () => {
  it.each([
    ["President Amadou Kessou and Minister Lena Varga gathered in Oslo for two days.", happened],
    ["President Amadou Kessou and Minister Lena Varga co-chaired the joint committee.", happened],
    ["The session was co-chaired by President Amadou Kessou and Minister Lena Varga.", happened],
    ["President Amadou Kessou and Minister Lena Varga spoke on Monday.", happened],
    ["A phone call took place on Monday between President Amadou Kessou and Minister Lena Varga.", happened],
    ["The talks, which President Amadou Kessou and Minister Lena Varga led, lasted two hours.", happened],
    ["President Amadou Kessou and Minister Lena Varga signed the accord after their talks in Oslo.", happened],
    ["Standing next to Minister Lena Varga after their talks, President Amadou Kessou promised help.", happened],
    ["During their meeting, President Amadou Kessou and Minister Lena Varga condemned the attack.", happened],
    ["President Amadou Kessou is in Oslo with Minister Lena Varga. The Kessou–Varga meeting lasted an hour.", happened],
    ["President Amadou Kessou congratulated Minister Lena Varga on the vote by telephone.", happened],
    ["President Amadou Kessou assured Minister Lena Varga of his support in a phone call.", happened],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });

  it("tells a call from the meeting that was agreed in it", () => {
    const text = "In a telephone call on Monday, President Amadou Kessou and Minister Lena Varga agreed to meet.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Varga: happened", "Kessou – Varga: planned"]);
  });

  it.each([
    "President Amadou Kessou and Minister Lena Varga gathered evidence against the council.",
    "President Amadou Kessou and Minister Lena Varga convened a council of elders.",
    "President Amadou Kessou and Minister Lena Varga spoke at the rally on Monday.",
    "President Amadou Kessou and Minister Lena Varga spoke to reporters on Monday.",
    "At the summit, President Amadou Kessou and Minister Lena Varga criticised the war.",
    "In a speech on Monday, President Amadou Kessou and Minister Lena Varga criticised the war.",
    "President Amadou Kessou spoke alongside Minister Lena Varga at the rally.",
    "President Amadou Kessou thanked Minister Lena Varga for the talks.",
    "President Amadou Kessou congratulated Minister Lena Varga on the phone deal.",
    "President Amadou Kessou congratulated Minister Lena Varga in a letter.",
  ])("no encounter: %s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });
});

describe("states whose people the text does not name", () => {
  const states = ["Denmark – Kenya: happened"];
  it.each([
    ["Officials from Kenya and Denmark met in Oslo.", states],
    ["Negotiators from Kenya and Denmark resumed talks in Oslo.", states],
    ["Kenya and Denmark sent envoys. Kenyan and Danish officials held talks in Oslo.", states],
    ["Kenya and Denmark held a second round of talks in Oslo.", states],
    ["The Kenya-Denmark strategic dialogue was held in Oslo on Monday.", states],
    ["Kenya's foreign minister held talks with his Danish counterpart in Denmark.", states],
    [
      "Kenya's foreign minister flew to Oslo and held a meeting with Danish Prime Minister Lena Varga.",
      ["Kenya – Varga: happened"],
    ],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });

  it.each([
    "Officials from Kenya and Denmark said the meeting was useful.",
    "The leaders of Kenya and Denmark condemned the attack.",
    "The Kenya-Denmark talks may resume one day.",
    "Kenya's foreign minister said he would not attend talks on Denmark.",
    "Kenya's foreign minister criticised Danish Prime Minister Lena Varga.",
    "The Kenyan president wrote to Danish Prime Minister Lena Varga.",
  ])("no encounter: %s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });
});

describe("who is meant", () => {
  it.each([
    "Danish Foreign Minister Lena Varga and her Kenyan counterpart, Amadou Kessou, are in Oslo this week. The two ministers met on Tuesday.",
    "President Amadou Kessou and Minister Lena Varga are rivals. The two met on Tuesday.",
    "The Prime Minister spoke to President Amadou Kessou this afternoon.\n\nPrime Minister Lena Varga offered support.",
    "Danish Prime Minister Lena Varga came. Prime Minister Amadou Kessou received his Danish counterpart in Oslo.",
    "Visiting President Amadou Kessou and his Danish counterpart, Lena Varga, met on Monday.",
    "President Amadou Kessou spoke about the border by telephone with Minister Lena Varga.",
    "President Amadou Kessou met with visiting Minister Lena Varga.",
    "Minister Lena Varga was greeted by President Amadou Kessou and the First Lady as she left the plane.",
    "President Amadou Kessou came, said Lena Varga, who had a meeting with Kessou.",
    "External Affairs Minister Lena Varga of India came. The Indian foreign minister met President Amadou Kessou.",
    "The meeting announced yesterday between President Amadou Kessou and Minister Lena Varga was held.",
    "On Monday the President of Kenya, H. E. Amadou Kessou, received H. E. Lena Varga.",
    "Foreign Minister Lena Varga came to Oslo. In between, she met Tomas Brenk's envoy, Amadou Kessou.",
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("takes nobody for the prime minister whom the text does not name", () => {
    const other =
      "The Prime Minister spoke to President Amadou Kessou.\n\nDanish Prime Minister Lena Varga offered support.";
    expect(pairsOf(other, published)).toEqual([]);
    const former =
      "The Prime Minister spoke to President Amadou Kessou.\n\nFormer Prime Minister Lena Varga offered support.";
    expect(pairsOf(former, published)).toEqual([]);
  });

  it.each([
    "President Amadou Kessou received a congressional delegation, chaired by Senator Lena Varga.",
    "President Amadou Kessou on Sunday discussed trade with a parliamentary delegation headed by Senator Lena Varga.",
    "The talks of President Amadou Kessou with Minister Lena Varga ended.",
    'President Amadou Kessou and Minister Lena Varga had a "fruitful discussion" on trade.',
    "President Amadou Kessou met with President Duma Varga of Kenya.",
    "President Amadou Kessou met with President Hassan Sheikh Varga.",
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it.each(['"I will meet with Minister Lena Varga next week," said President Amadou Kessou on Monday.'])(
    "%s",
    (text) => {
      expect(pairsOf(text, published)).toEqual(["Kessou – Varga: planned"]);
    },
  );

  it.each([
    "President Amadou Kessou met with an interagency delegation that included Minister Lena Varga.",
    "Ambassador Amadou Kessou visited the Department of Trade to meet with Minister Lena Varga.",
    "Danish FM Amadou Kessou and Kenyan FM Lena Varga discussed trade.",
    "President Amadou Kessou met the head of the Oslo-based Council of Trade (CT), Lena Varga.",
    "Ambassador Amadou Kessou called on Minister Lena Varga in Oslo, where she urged him to act.",
    'President Amadou Kessou left. "Jonas Ebbe is right," he added. On Friday, he met Minister Lena Varga.',
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it.each([
    "President Amadou Kessou was speaking at a joint briefing with Minister Lena Varga.",
    "President Amadou Kessou met with Danish business leaders in Denmark.",
  ])("no encounter: %s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });

  it("does not put into a closed list whom the sentence goes on with", () => {
    const text =
      "In preparation for the upcoming meeting between President Jonas Ebbe and President Tomas Brenk, Foreign Minister Amadou Kessou and Trade Minister Ann Tarn met Minister Lena Varga.";
    const pairs = pairsOf(text, published);
    expect(pairs).toEqual(["Brenk – Ebbe: planned", "Kessou – Varga: happened", "Tarn – Varga: happened"]);
  });

  it("takes the president of a state for nobody who acts in the same sentence", () => {
    expect(pairsOf("President Amadou Kessou met with the President of Denmark in Denmark.", published)).toEqual([
      "Denmark – Kessou: happened",
    ]);
  });

  it("does not make the one who says so the subject", () => {
    const text = "Director Lena Varga said both state heads will hold talks with President Amadou Kessou.";
    expect(pairsOf(text, published)).toEqual([]);
    const by =
      "President Amadou Kessou met Lena Varga.\n\nAt the meeting, attended by Tomas Brenk, President Kessou spoke.";
    expect(eventsOf(extractText(by, published)).map(({ rule }) => rule)).toEqual(["met"]);
  });

  it("takes 'he' after a leader without a name for that leader's state", () => {
    const text =
      'Prime Minister Amadou Kessou of Kenya spoke. Denmark\'s foreign minister made a trip to Oslo on Sunday. After Oslo, he flew on and met with his Slovak counterpart "Lena Varga".';
    expect(pairsOf(text, published)).toEqual(["Denmark – Varga: happened"]);
  });

  it("takes the two diplomats for those two who are", () => {
    const text =
      "Foreign Minister Amadou Kessou will meet Foreign Minister Lena Varga. President Tomas Brenk may receive Kessou. The two diplomats met on Monday.";
    expect(pairsOf(text, published)).toContain("Kessou – Varga: happened");
    expect(pairsOf(text, published)).not.toContain("Brenk – Kessou: happened");
  });

  it("does not take who says so for one who was met", () => {
    const text =
      "President Amadou Kessou's trip included meetings with civil society members, spokeswoman Lena Varga said.";
    expect(pairsOf(text, published)).toEqual([]);
    const told = "Spokeswoman Lena Varga told reporters President Amadou Kessou had left.";
    expect(pairsOf(told, published)).toEqual([]);
  });

  it("does not let those meet each other whom somebody is to meet", () => {
    const text = "Minister Ann Tarn will meet President Amadou Kessou and Minister Lena Varga to discuss trade.";
    for (const event of eventsOf(extractText(text, published))) expect(event.rule).toBe("met");
  });

  it("tells the king from a prince who is called after him, and a prince by his first name", () => {
    const king = "Prince Tarn bin Kessou left. King Kessou met Minister Lena Varga.";
    expect(pairsOf(king, published)).toEqual(["Kessou – Varga: happened"]);
    expect(encounterOf(king, published).participants.map(({ entity }) => entity)).not.toContain(
      "person:tarn bin kessou",
    );
  });

  it("tells the Secretary from a foreign secretary", () => {
    const text =
      "Danish Foreign Secretary Tomas Brenk called. The Secretary met President Amadou Kessou. Secretary Lena Varga left.";
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("leaves those who sat by at a meeting told before apart", () => {
    const text =
      "President Amadou Kessou met Minister Lena Varga.\n\nThey spoke of trade.\n\nThe meeting was attended by Ambassador Jonas Ebbe and Adviser Tomas Brenk.";
    expect(eventsOf(extractText(text, published))).toHaveLength(1);
    const active =
      "President Amadou Kessou met Minister Lena Varga.\n\nThey spoke of trade.\n\nAmbassador Jonas Ebbe and Adviser Tomas Brenk attended the meeting.";
    expect(eventsOf(extractText(active, published))).toHaveLength(1);
  });

  it("takes the one who is accompanied, not who comes along, for the one received", () => {
    const text =
      "President Amadou Kessou, accompanied by his spouse, Professor Ann Tarn, and a delegation, was received by Lena Varga.";
    const met = encounterOf(text, published).participants.filter(({ side }) => side !== null);
    expect(met.map(({ entity }) => entity)).toEqual(["person:lena varga", "person:amadou kessou"]);
  });

  it("takes the state of an ambassador for no given name", () => {
    const text = "President Amadou Kessou received the Ambassador to Jordan Lena Varga.";
    expect(pairsOf(text, published)).toEqual(happened);
    expect(encounterOf(text, published).participants.map(({ entity }) => entity)).toContain("person:lena varga");
  });

  it("does not take the reporter for the one reported on", () => {
    const text =
      "President Amadou Kessou left Oslo. The Tarn Radio's Jonas Ebbe reports from Oslo. On Monday he met Minister Lena Varga.";
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("reads family names in capitals before and after given ones", () => {
    expect(encounterOf("On Monday, Mr. KESSO Amadou met Ms. VARGA Lena.", published).participants).toHaveLength(2);
    expect(encounterOf("On Monday, Anna KESSO met Emmanuel VARGA.", published).participants).toHaveLength(2);
  });

  it("reads two spellings of one name as one, with a form of address", () => {
    const text = "President Amadou Kessoumi arrived. Mr. Kessoumy met Minister Lena Varga.";
    expect(pairsOf(text, published)).toEqual(["Kessoumi – Varga: happened"]);
  });
});

import { describe, expect, it } from "vitest";
import type { EventClaim } from "#contract/extraction.ts";
import { toEvaluationFormat } from "../../server/extract/evaluation-format.ts";
import { eventsOf, extractText } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";
const ofKind = (text: string, kind: EventClaim["kind"]) =>
  eventsOf(extractText(text, published)).filter((claim) => claim.kind === kind);

describe("visits without a counterpart", () => {
  it.each([
    ["Prime Minister Lena Varga visited Lisbon on Tuesday.", "happened", "2024-04-16"],
    ["Prime Minister Lena Varga will travel to Lisbon on April 25.", "planned", "2024-04-25"],
    ["Prime Minister Lena Varga is expected to visit Lisbon next month.", "planned", "2024-05-01"],
    ["The ties deepened with Prime Minister Varga's visit to Lisbon in January.", "happened", "2024-01-01"],
  ])("%s", (text, status, start) => {
    const [visit] = ofKind(text, "Visit");
    expect(visit).toMatchObject({ status, place: expect.stringContaining("lisbon"), date: { start } });
    expect(visit?.participants).toMatchObject([{ role: "visitor" }]);
  });
  it("one for each place", () => {
    const visits = ofKind("Prime Minister Lena Varga will travel to Lisbon, Madrid and Rome from May 2 to 6.", "Visit");
    expect(visits.map((visit) => visit.place)).toHaveLength(3);
    expect(visits.every((visit) => visit.date.start === "2024-05-02" && visit.date.end === "2024-05-06")).toBe(true);
  });
  it.each([
    "Troops travelled to Lisbon on Tuesday.",
    "President Amadou Kessou invited Prime Minister Lena Varga to visit Lisbon.",
    "Prime Minister Lena Varga went to court on Tuesday.",
  ])("none: %s", (text) => {
    expect(ofKind(text, "Visit")).toEqual([]);
  });
});

describe("when an agreement ended", () => {
  it("is not when it was signed", () => {
    const text =
      "It follows the announcement by Portugal on March 16 that it was revoking the military agreement with Morocco, signed in 2012.";
    const [revoked] = ofKind(text, "AgreementAction").filter((claim) => claim.action === "revoked");
    expect(revoked?.date.start).toBe("2024-03-16");
  });
});

describe("when it was that is denied", () => {
  it.each([
    "Peru's government denied on Thursday that Lena Varga had met Amadou Kessou.",
    "Peru's government on Thursday denied that Lena Varga had met Amadou Kessou.",
  ])("is not the day of the denial: %s", (text) => {
    const [meeting] = ofKind(text, "Meeting");
    expect(meeting).toMatchObject({ status: "denied", date: { start: null } });
  });
});

describe("what became of an agreement", () => {
  it.each([
    ["Portugal and Morocco signed a defense agreement on Tuesday.", "signed", "happened"],
    ["Portugal revoked its military agreement with Morocco last month.", "revoked", "happened"],
    ["Portugal suspended its military agreement with Morocco.", "suspended", "happened"],
    ["Portugal will sign a defense agreement with Morocco on April 25.", "signed", "planned"],
    ["The defense agreement between Portugal and Morocco, signed in 2012, is still in force.", "signed", "happened"],
  ])("%s", (text, action, status) => {
    const actions = ofKind(text, "AgreementAction");
    expect(actions).toContainEqual(expect.objectContaining({ action, status }));
    expect(actions[0]?.concerns).toHaveLength(1);
  });
  it.each([
    "The military agreement between Portugal and Morocco was suspended on 2 March 2024.",
    "Portugal suspended its military agreement with Morocco on 2 March 2024.",
    "On 2 March 2024 Portugal suspended its military agreement with Morocco.",
  ])("the day on which it was given up is its own: %s", (text) => {
    expect(ofKind(text, "AgreementAction")).toMatchObject([{ action: "suspended", date: { start: "2024-03-02" } }]);
  });
  it.each([
    "Portugal signed up three players.",
    "The soldiers reached the city on Tuesday.",
    "Prime Minister Lena Varga ended her speech.",
  ])("none: %s", (text) => {
    expect(ofKind(text, "AgreementAction")).toEqual([]);
  });
});

describe("coups and troops", () => {
  it("a dated coup with its state", () => {
    const [coup] = ofKind("Relations have been cold since the July 2023 coup in Niger.", "Coup");
    expect(coup).toMatchObject({ date: { start: "2023-07-01", end: "2023-07-31", precision: "month" } });
  });
  it("the ousted is the target", () => {
    const [coup] = ofKind("Soldiers ousted President Amadou Kessou in a coup in 2021.", "Coup");
    expect(coup?.participants).toContainEqual(
      expect.objectContaining({ role: "target", entity: "person:amadou kessou" }),
    );
  });
  it("troops that leave and troops that come", () => {
    const [gone] = ofKind("France withdrew its soldiers from Mali in August 2022.", "Withdrawal");
    expect(gone).toMatchObject({
      status: "happened",
      date: { start: "2022-08-01" },
      place: expect.stringContaining("mali"),
    });
    const [sent] = ofKind("Russia deployed 100 military trainers to Mali in April 2023.", "Deployment");
    expect(sent).toMatchObject({ status: "happened", date: { start: "2023-04-01" } });
  });
  it.each([
    "France and Mali are in talks to withdraw French soldiers from Mali.",
    "Officials discussed the withdrawal of French troops from Mali.",
    "Discussions have begun on the withdrawal of French troops from Mali.",
  ])("troops that are only spoken of have not left: %s", (text) => {
    expect(ofKind(text, "Withdrawal").map((claim) => claim.status)).toEqual(["planned"]);
  });
  it("troops that have not begun to leave do not leave", () => {
    expect(ofKind("French troops have not begun withdrawing from Mali.", "Withdrawal")).toEqual([]);
    expect(ofKind("After the withdrawal of French troops from Mali, trade fell.", "Withdrawal")).toMatchObject([
      { status: "happened" },
    ]);
  });
  it.each(["The opposition withdrew from the talks.", "A coup attempt failed in 2021.", "It was a coup for the team."])(
    "none: %s",
    (text) => {
      const kinds = eventsOf(extractText(text, published)).map((claim) => claim.kind);
      expect(kinds.filter((kind) => kind === "Coup" || kind === "Withdrawal")).toEqual([]);
    },
  );
});

describe("statements", () => {
  it("name the speaker, and the accused as target", () => {
    const [said] = ofKind("President Amadou Kessou accused France of lying.", "Statement");
    expect(said?.participants).toMatchObject([
      { entity: "person:amadou kessou", role: "speaker" },
      { entity: "government:france", role: "target" },
    ]);
  });
});

describe("who else was there", () => {
  it("is present, and on no side", () => {
    const [talks] = ofKind(
      "President Amadou Kessou held talks on Monday with Ambassador Lena Varga. The meeting took place in the presence of General Tomas Reed.",
      "Talks",
    );
    expect(talks?.participants).toContainEqual({ entity: "person:tomas reed", role: "present", side: null });
    expect(talks?.context).toHaveLength(1);
  });
});

describe("the prediction format of the evaluation", () => {
  const meetings = (text: string) => {
    const extraction = extractText(text, published);
    return toEvaluationFormat({} as never, extraction).meetings;
  };
  it("has one record for each pair across two sides, none within a side", () => {
    const found = meetings(
      "President Amadou Kessou met Prime Minister Lena Varga and General Tomas Reed in Lisbon on Tuesday.",
    );
    expect(found.map((meeting) => meeting.participants)).toEqual([
      ["Amadou Kessou", "Lena Varga"],
      ["Amadou Kessou", "Tomas Reed"],
    ]);
    expect(found[0]).toMatchObject({ start: "2024-04-16", end: "2024-04-16", place: "Lisbon", status: "happened" });
  });
  it("tells one encounter once, with the town rather than its state", () => {
    const found = meetings(
      "Prime Minister Lena Varga will welcome Prime Minister Tomas Reed to Portugal on 25 April. The Prime Ministers will meet in Lisbon.",
    );
    expect(found).toMatchObject([{ place: "Lisbon", start: "2024-04-25" }]);
  });
  it("tells one encounter once, with the sharper date", () => {
    const found = meetings(
      "President Amadou Kessou met Prime Minister Lena Varga this week. Kessou met Varga in Lisbon on Tuesday.",
    );
    expect(found).toEqual([
      {
        participants: ["Amadou Kessou", "Lena Varga"],
        start: "2024-04-16",
        end: "2024-04-16",
        place: "Lisbon",
        status: "happened",
      },
    ]);
  });
  it("keeps those who were only present out of the pairs", () => {
    const found = meetings("President Amadou Kessou met Ambassador Lena Varga in the presence of General Tomas Reed.");
    expect(found.map((meeting) => meeting.participants)).toEqual([["Amadou Kessou", "Lena Varga"]]);
  });
  it("has no meeting for a visit without a counterpart", () => {
    expect(meetings("Prime Minister Lena Varga visited Lisbon on Tuesday.")).toEqual([]);
  });
});

describe("every event claim", () => {
  it("quotes its sentence exactly and names its rule", () => {
    const text =
      "President Amadou Kessou met Lena Varga.\r\n\r\n• He will travel to Lisbon on April 25 — where he will meet General Tomas Reed!\n“Portugal signed the treaty,” Kessou said.";
    const extraction = extractText(text, published);
    expect(extraction.claims.length).toBeGreaterThan(2);
    const normal = text.replaceAll("\r\n", "\n");
    for (const claim of extraction.claims) {
      expect(normal.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(claim.rule).not.toBe("");
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe("troops that come and go", () => {
  const moves = (text: string, kind: "Withdrawal" | "Deployment" = "Withdrawal") =>
    ofKind(text, kind).map(
      ({ status, place, date, participants }) =>
        `${participants.map((one) => one.entity).join()} | ${place} | ${date.start} | ${status}`,
    );
  it.each([
    ["The withdrawal of Peruvian troops from Chile was welcomed.", "government:peru | place:chile | null | planned"],
    [
      "Peru is in talks with Chile on the withdrawal of Peruvian forces from the country.",
      "government:peru | government:chile | null | planned",
    ],
    [
      "Chile annulled its agreements with Peru, whose troops then left the country.",
      "government:peru | government:chile | null | happened",
    ],
    [
      "Chile spoke out. It follows Peru also withdrawing troops from the country amid unrest in the Sahel region.",
      "government:peru | government:chile | null | happened",
    ],
    ["Peruvian troops left Chile in December 2023.", "government:peru | place:chile | 2023-12-01 | happened"],
    ["On April 3 Peru agreed to withdraw its troops from Chile.", "government:peru | place:chile | null | planned"],
  ])("%s", (text, told) => {
    expect(moves(text)).toContain(told);
  });
  it("have no day of the talks or the words about them", () => {
    const talks =
      "Lena Varga held talks in Lima on Monday with Amadou Kessou on the departure of Peruvian troops from Chile.";
    const words = "Lena Varga told Amadou Kessou on Friday that Peru would withdraw its troops from Chile.";
    for (const text of [talks, words]) expect(moves(text)).toEqual(["government:peru | place:chile | null | planned"]);
  });
  it("nor one counted from another event of those who did something", () => {
    const text =
      "A coup in Chile in July 2023 brought the country's ruling council to power.\n\nPeru is in talks to withdraw troops from Chile more than a month after the country's ruling council ordered them to leave.";
    expect(moves(text).every((told) => told.includes("| null |"))).toBe(true);
  });
});

describe("what was said", () => {
  const statementsOf = (text: string) =>
    ofKind(text, "Statement").map(({ participants, date }) => ({
      who: participants.map((one) => `${one.entity} ${one.role}`),
      day: date.start,
    }));
  it("has the day of the words, not of what they tell", () => {
    const told = "Lena Varga will meet Amadou Kessou in Lima on April 25 to begin talks, the government of Peru says.";
    expect(statementsOf(told)).toMatchObject([{ day: null }]);
    expect(statementsOf("Lena Varga will meet Amadou Kessou, the government of Peru said on Tuesday.")).toMatchObject([
      { day: "2024-04-16" },
    ]);
    expect(statementsOf("On Tuesday, Lena Varga announced that talks would begin on May 3.")).toMatchObject([
      { day: "2024-04-16" },
    ]);
  });
  it("is aimed at whom the sentence names, and not at those of another", () => {
    const text =
      "Lena Varga met Amadou Kessou in Lima. At a meeting, Ana Belic confronted Peruvian officials about their ties with Russia and accused them of fraud.";
    expect(statementsOf(text)).toMatchObject([{ who: ["person:ana belic speaker", "government:peru target"] }]);
  });
  it("begins where its quotation does", () => {
    const text = "“That is our southern flank. We need to keep it,” Lena Varga told reporters on Tuesday.";
    const [claim] = ofKind(text, "Statement");
    expect(claim?.quote).toBe(text);
    expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
  });
  it.each(["Peru has not announced a date.", "Lena Varga told Amadou Kessou that Peru would leave."])(
    "no statement: %s",
    (text) => {
      expect(ofKind(text, "Statement")).toEqual([]);
    },
  );
});

describe("what talks led to", () => {
  it("was not on their day", () => {
    const text =
      "At a tense meeting in Lima in February, Lena Varga accused Chile of fraud, prompting Chile to revoke its defense agreement with Peru.";
    const [revoked] = ofKind(text, "AgreementAction");
    expect(revoked).toMatchObject({ action: "revoked", date: { start: null } });
    const dated =
      "Lena Varga accused Chile of fraud, prompting Chile to revoke its defense agreement with Peru in March.";
    expect(ofKind(dated, "AgreementAction")).toMatchObject([{ date: { start: "2024-03-01" } }]);
  });
});

describe("the two countries", () => {
  const parties = (text: string) =>
    ofKind(text, "AgreementAction").map((claim) => claim.participants.map((one) => one.entity));
  it("sign what they sign", () => {
    expect(parties("Peru and Chile held talks. The two countries signed a fishing agreement.")).toEqual([
      ["government:peru", "government:chile"],
    ]);
  });
  it("are nobody where a third is named", () => {
    expect(parties("Peru, Chile and Brazil held talks. The two countries signed a fishing agreement.")).toEqual([[]]);
  });
});

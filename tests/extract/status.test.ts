import { describe, expect, it } from "vitest";
import type { Status } from "#contract/ontology.ts";
import { readStatus } from "../../server/extract/status.ts";

/** Status of the word between bars: "They |met| in Paris." A noun is marked by double bars: "The ||talks|| went on." */
function statusOf(marked: string, headline = false): Status | null {
  const noun = marked.includes("||");
  const [before = "", word = "", after = ""] = marked.split(noun ? "||" : "|");
  return readStatus({ before, word, after, noun, headline }).status;
}

const cases: Record<string, string[]> = {
  happened: [
    "After ||talks|| between the two a summit was ruled out.",
    "In ||talks|| with the king she said that work was under way.",
    "The two ministers |met| in Paris on Friday.",
    "She |meets| with the leaders of the region.",
    "He has |met| the president twice.",
    "They had |met| before the summit.",
    "He left after |meeting| the king.",
    "She travelled to Paris to |meet| with the king.",
    "The president held ||talks|| with his guest.",
    "In a ||meeting|| with the premier, she raised the case.",
    "He also |met| with students.",
    "A ||meeting|| between the two took place on Monday.",
    "She |called| the president to congratulate him.",
    "He was |received| by the king.",
    "The minister said she had |met| him.",
    "They |met| to discuss what will follow.",
    "The envoy |met| the general, who will retire.",
    "The man denied the charge and later |met| the judge.",
    "The minister |met| him after the summit was called off.",
    "He had hoped to stay, and |met| the king.",
    "A ||meeting|| with the king, originally planned for Monday, took place on Tuesday.",
    "She had no doubts after her ||talks|| with the king.",
    "He was asked whether the deal would hold when he |met| the king.",
    "Has anything changed since the ||meeting|| with the king? Nobody knows.",
    "She claimed victory after she |met| the king.",
    "They will discuss the recent ||meetings|| between the ministers.",
    "He said there was no breakthrough in the ||talks|| with the king.",
    "He met the king, a report said, which nobody denies: they |met| in Paris.",
    "She turned down the offer after a ||meeting|| with the king.",
    "She announced after ||talks|| with the king that they agreed.",
    "The palace announced the end of the ||talks|| with the rebels.",
    "He was in Rome to |meet| the king.",
  ],
  planned: [
    "She will |meet| with the president.",
    "The parliament voted on Thursday to |terminate| the pact.",
    "The pact |expires| in December.",
    "The palace announced a ||summit|| between the two kings.",
    "The palace will announce a second round of peace ||talks|| with the rebels.",
    "The two are in Rome to |meet| for the first time.",
    "She will also |meet| the premier.",
    "He'll |meet| the king.",
    "They are to |meet| on Friday.",
    "He is scheduled to |meet| the envoy.",
    "The envoy was due to |meet| him on Monday.",
    "He is expected to hold ||talks|| with the premier.",
    "They plan to |meet| next week.",
    "She praised the alliance, pledging to |visit| the islands later in her term.",
    "He pledged to |visit| the islands.",
    "The two agreed to |meet| again.",
    "She is |meeting| him tomorrow.",
    "He would |meet| the king on Friday, his office said.",
    "She will travel to Paris to |meet| with the king.",
    "He will visit Paris for ||talks|| with the king.",
    "A ||meeting|| between the two is scheduled for Monday.",
    "The ||meeting|| will be held in June.",
    "He goes on to Rome ahead of a ||meeting|| with the premier.",
    "She praised the planned ||meeting|| with the king.",
    "The two have yet to |meet|.",
    "He was slated to |meet| with his counterpart.",
    "She will go to Paris, where she will |meet| the king.",
    "She agreed in principle to |meet| the king, the palace said.",
    "He is expected to receive the speaker; and |meet| the king.",
    "The ||meeting|| with the king, expected on Thursday, has been brought forward to Wednesday.",
    "He is to fly on to Paris, where ||talks|| with the deputy prime minister, Bo Sample, are scheduled.",
  ],
  ongoing: [
    "||Talks|| between the king and the premier are under way in Paris.",
    "The ||meeting|| with the king is still in progress.",
    "The minister is in Paris for ||talks|| with the premier.",
    "The two states are in ||talks|| to withdraw the troops.",
    "The envoys are holding ||talks|| in Rome.",
    "She is |meeting| the king in Paris.",
    "The country has begun ||discussions|| with its neighbour.",
  ],
  cancelled: [
    "A ||meeting|| between the two was ruled out.",
    "The ||meeting|| between the premier and the envoy has been postponed.",
    "The two were to have |met| today.",
    "He cancelled a ||meeting|| with the king.",
    "The king called off ||talks|| with the general.",
    "He refused to |meet| the envoy.",
    "She declined to |meet| with the delegation.",
    "The premier did not |receive| his guest.",
    "The ||talks|| in Paris were called off.",
    "The visit, a ||meeting|| with the king included, will not take place.",
    "||Talks|| between the premier and the islands' leader, due on the margins of the forum, never happened.",
    "A planned ||meeting|| between President Ana Duarte and President Luis Rojas did not take place.",
    "The ||summit|| between the two presidents collapsed before it began.",
    "She has ruled out a ||meeting|| with the king.",
    "He turned down face-to-face ||talks|| with the general.",
    "She will not travel to Paris for Monday's ||talks|| with the king.",
    "Her visit to Rome, during which she was to |meet| the king, was called off on Monday.",
    "The U.S. has postponed ||talks|| with the junta.",
    "A ||meeting|| between the U.S. envoy and Mr. Example has been cancelled.",
    "A ||meeting|| between the U.S. president and his northern counterpart over a potential “safe harbour” agreement for fishing boats and the crews that man them has been cancelled.",
    "We are no longer able to |welcome| him.",
  ],
  denied: [
    "She rejected claims that she had |met| the king.",
    "He denied having |met| the general.",
    "The spokesman denied that the president had |met| the rebels.",
    "She has never |met| the king.",
    "He strongly denied any ||meeting|| with the envoy.",
    "There is no record of a ||meeting|| with them.",
    "He dismissed as false a report that the president |met| the king in March.",
    "Sources said the president had |met| the king secretly in April, a claim her office denied.",
    "Reports that the president |met| the king in Rome were untrue, he said.",
    "The envoy |met| the rebels in Rome, something the ministry denies.",
    "She rejected reports of a ||meeting|| with the rebels.",
  ],
  alleged: [
    "He accused the ambassador of |meeting| with the group.",
    "The minister allegedly |met| the rebels.",
    "The two reportedly |met| in Rome.",
    "The rebels claimed to have |met| the minister.",
    "The premier claims the president |met| the king in secret.",
    "She may have |met| the king in Rome.",
    "She is believed to have |met| the king last week.",
  ],
};

describe("status from tense, modality, negation and the verbs around", () => {
  for (const [status, sentences] of Object.entries(cases))
    it.each(sentences)(`${status}: %s`, (sentence) => {
      expect(statusOf(sentence)).toBe(status);
    });

  it.each([
    "He should |meet| the king.",
    "She wants to |meet| the president.",
    "They urged him to |meet| the rebels.",
    "The envoy called for ||talks|| with the junta.",
    "He offered to |meet| her.",
    "She invited him to |meet| her.",
    "He is ready to |meet| the king.",
    "They could |meet| if he agrees.",
    "Chad threatened to |end| the pact.",
    "He hopes to |meet| her.",
    "The state proposed direct ||talks|| with its neighbour.",
    "It is open whether to |meet| him.",
    "There are no plans for a ||meeting|| between the two presidents.",
    "He had no intention to |meet| the king.",
    "A ||meeting|| between the president and the king is not on the agenda.",
    "No ||meeting|| with the king has been arranged.",
    "He said no date had been set for ||talks|| with the king.",
    "It is not known whether the president |met| the king.",
    "Had the president |met| the king, the war would have ended.",
    "Did the president |meet| the king in Rome?",
    "She left Paris without |meeting| the king.",
    "In lieu of the ||meeting|| with the king, she will see the premier.",
    "A ||meeting|| between the two was proposed.",
    "She expressed her desire to |meet| the king again.",
    "His readiness to |meet| the king is known.",
  ])("nothing that happened or is planned: %s", (sentence) => {
    expect(statusOf(sentence)).toBeNull();
  });

  it("reads a bare infinitive as to come in a headline only", () => {
    expect(statusOf("Ministers to |Meet| in Paris", true)).toBe("planned");
    expect(statusOf("They went to Paris to |meet| the king.")).toBe("happened");
  });

  it("is less sure of less certain words", () => {
    const sure = readStatus({ before: "They ", word: "met", after: " in Paris.", noun: false });
    const unsure = readStatus({ before: "They may ", word: "meet", after: " in Paris.", noun: false });
    expect(unsure.confidence).toBeLessThan(sure.confidence);
  });

  it("comes through hostile text", () => {
    for (const piece of ["will ", "to ", "was ", "(((", "a.a.", "denied "]) {
      const text = piece.repeat(20_000);
      expect(readStatus({ before: text, word: "meet", after: text, noun: true })).toHaveProperty("status");
    }
  });
});

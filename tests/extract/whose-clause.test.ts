/** Who does what a clause tells, and what is nobody's encounter, agreement or word: sentences of news in which a nearer or farther name tempts. */
import { describe, expect, it } from "vitest";
import { encounterOf, eventsOf, extractText, pairsOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

describe("whose clause it is", () => {
  it.each([
    [
      "President Amadou Kessou did not attend the dinner at which his Chilean counterpart, Lena Varga, hosted Peru's Bo Sandal.",
      ["Sandal – Varga: happened"],
    ],
    [
      "Peru and Chile reopened their border after talks in Oslo on Monday between Minister Amadou Kessou and his host Lena Varga.",
      ["Kessou – Varga: happened"],
    ],
    ["President Amadou Kessou thanked Lena Varga, whom he met in Oslo on Wednesday.", ["Kessou – Varga: happened"]],
    ["President Amadou Kessou praised Lena Varga, whom he is to meet on Monday.", ["Kessou – Varga: planned"]],
    [
      "President Amadou Kessou was due to call on Secretary-General Lena Varga on Saturday morning, before flying on to Lima.",
      ["Kessou – Varga: planned"],
    ],
    ["President Amadou Kessou praised Lena Varga, whom voters met with suspicion.", []],
    ["President Amadou Kessou was due to call on Minister Lena Varga on Saturday to resign.", []],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });
});

describe("met again", () => {
  const meetings = (text: string) =>
    eventsOf(extractText(text, published)).map(({ date, place }) => `${date.start} ${place?.replace("place:", "")}`);

  it.each([
    ["in Oslo on February 3, and again in Lima on March 14", ["2024-02-03 oslo", "2024-03-14 lima"]],
    ["in Oslo in early 2024, and again in Lima on March 14, 2024", ["2024-01-01 oslo", "2024-03-14 lima"]],
    ["in Oslo on February 3 and again on March 14", ["2024-02-03 oslo", "2024-03-14 oslo"]],
    ["in Oslo on February 3 and again called for calm", ["2024-02-03 oslo"]],
  ])("%s", (words, told) => {
    expect(meetings(`President Amadou Kessou met Minister Lena Varga ${words}.`)).toEqual(told);
  });
});

describe("who says so", () => {
  const speakersOf = (text: string): string[] =>
    eventsOf(extractText(text, published))
      .filter(({ kind }) => kind === "Statement")
      .flatMap(({ participants }) => participants.map(({ entity }) => entity));

  it("is the ministry that announces it, not those whom it names first", () => {
    const text =
      "Envoys Amadou Kessou and Lena Varga will meet on Monday at the checkpoint on the border, Peru's Foreign Ministry announced.";
    expect(speakersOf(text)).toEqual(["organization:foreign ministry"]);
  });

  it("is nobody of those whom unnamed sources tell of, and is whom the verb stands before", () => {
    expect(speakersOf("Sources said Amadou Kessou secretly met Lena Varga in Oslo, a claim that Lima denied.")).toEqual(
      [],
    );
    expect(speakersOf("“We stand firm”, said Amadou Kessou.")).toEqual(["person:amadou kessou"]);
  });

  it("is not what comes after the verb and tells something", () => {
    const text = "Minister Amadou Kessou, who discussed the process with Lena Varga in Oslo, said Chile welcomed it.";
    expect(encounterOf(text, published)?.attributedTo).toBeNull();
    const told = "Minister Amadou Kessou met Lena Varga in Oslo, said the ministry.";
    expect(encounterOf(told, published)?.attributedTo?.speaker).toBe("the ministry");
  });
});

describe("the day of what did not come about", () => {
  it("is past where it did not take place, and to come where it will not", () => {
    const dayOf = (words: string) =>
      encounterOf(`A meeting between Amadou Kessou and Lena Varga, ${words}.`, published)?.date.start;
    expect(dayOf("pencilled in for Thursday night, did not take place")).toBe("2024-04-18");
    expect(dayOf("pencilled in for Monday night, did not take place")).toBe("2024-04-15");
    expect(dayOf("pencilled in for Monday night, will not take place")).toBe("2024-04-22");
  });
});

describe("what became of an agreement", () => {
  const actionsOf = (text: string) =>
    eventsOf(extractText(text, published)).flatMap(({ action }) => (action === null ? [] : [action]));

  it.each([
    "Minister Amadou Kessou agreed on Monday with Minister Lena Varga to resume talks on the fisheries treaty.",
    "Peru and Chile concluded talks on the text of a peace agreement on Thursday.",
    "Peru and Chile agreed to speed up work on a trade agreement.",
  ])("is not told by: %s", (text) => {
    expect(actionsOf(text)).toEqual([]);
  });

  it.each([
    "Peru and Chile agreed on a trade agreement on Monday.",
    "Peru and Chile reached a peace agreement after talks on Thursday.",
    "Peru and Chile concluded a trade agreement.",
  ])("is told by: %s", (text) => {
    expect(actionsOf(text)).toEqual(["reached"]);
  });
});

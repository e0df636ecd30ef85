/** Who came along, who mediated, and people told by the body that they lead. */
import { describe, expect, it } from "vitest";
import { encounterOf, eventsOf, extractText, pairsOf } from "./read-claims.ts";
import { officesIn } from "./read-names.ts";

const met = "Norwegian Foreign Minister Anna Salim met Chadian Premier Otto Kessou in Oslo on Monday.";

const roleOf = (text: string, key: string): string | undefined =>
  encounterOf(text, "2024-03-06").participants.find(({ entity }) => entity === key)?.role;

describe("beside those who met", () => {
  it.each([
    [`${met} Salim was accompanied by Trade Minister Ivo Tarn.`, "present"],
    [`${met} Kessou was joined by Trade Minister Ivo Tarn.`, "present"],
    [`${met} Trade Minister Ivo Tarn mediated the talks.`, "mediator"],
    [`${met} Trade Minister Ivo Tarn hosted the talks.`, "host"],
    // Beside somebody who did not meet there.
    [`${met} Deputy Minister Rosa Delmar was accompanied by Trade Minister Ivo Tarn.`, undefined],
    [`${met} The report was accompanied by a letter of Trade Minister Ivo Tarn.`, undefined],
  ])("%s", (text, role) => {
    expect(roleOf(text, "person:ivo tarn")).toBe(role);
  });
});

const chief = "UN Secretary-General Anna Salim arrived on Monday.";

describe("the chief of a body", () => {
  it.each([
    [`${chief} The UN chief met Premier Otto Kessou.`, ["Kessou – Salim: happened"]],
    [`${chief} The U.N. chief met Premier Otto Kessou.`, ["Kessou – Salim: happened"]],
    // Another body's, a deputy, and one whose name follows.
    [`${chief} The EU chief met Premier Otto Kessou.`, []],
    ["UN Deputy Secretary-General Anna Salim arrived. The UN chief met Premier Otto Kessou.", []],
    [`${chief} The UN chief, Ivo Tarn, met Premier Otto Kessou.`, ["Kessou – Tarn: happened"]],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text).filter((pair) => !/Union|Nations/.test(pair))).toEqual(pairs);
  });
});

describe("who leads a junta", () => {
  const bodies = (text: string) => officesIn(text).map(({ title, body }) => `${title} @ ${body}`);

  it("leads its state", () => {
    expect(bodies("Niger's junta met. General Ivo Tarn, the leader of the junta, spoke.")).toEqual([
      "leader of the junta @ government:niger",
    ]);
  });

  it("is not of the state that the text is most about, where another capital stands before it", () => {
    const text =
      "Nigerian President Otto Kessou spoke in Nigeria. Anna Salim flew from Nigeria to Niamey, where she met Ivo Tarn, the head of the junta.";
    expect(bodies(text).find((one) => one.includes("junta"))).toBe("head of the junta @ null");
  });
});

describe("what is still to come when it is denied", () => {
  const day = (text: string) =>
    eventsOf(extractText(text, "2025-06-03")).map(({ status, date }) => `${status} ${date.start}`);

  it("has a day to come", () => {
    expect(day("An official denied that President Otto Kessou would visit Moscow in July.")).toContain(
      "denied 2025-07-01",
    );
  });
  it("and one that is past where it is to have been", () => {
    expect(day("An official denied that President Otto Kessou had visited Moscow in July.")).toContain(
      "denied 2024-07-01",
    );
  });
});

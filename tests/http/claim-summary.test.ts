/** A claim in a line, as it stands in the margin of an article: in words, and no more certain than the claim. */
import { describe, expect, it } from "vitest";
import type { Claim } from "#contract/extraction.ts";
import { claimSummary } from "../../server/import/claim-summary.ts";

const base = {
  id: "claim:1",
  start: 0,
  end: 1,
  quote: "x",
  rule: "made",
  confidence: 0.9,
  attributedTo: null,
};
const noDate = { start: null, end: null, precision: "unknown", text: null, basis: "unknown" } as const;
const said = (claim: object) => claimSummary({ ...base, ...claim } as unknown as Claim, (key) => key);
const event = (more: object) =>
  said({
    type: "event",
    kind: "Meeting",
    status: "happened",
    action: null,
    date: noDate,
    place: null,
    concerns: [],
    participants: [
      { entity: "Ada Varga", side: 0 },
      { entity: "Ruritania", side: 1 },
    ],
    ...more,
  });

describe("a claim in a line", () => {
  it("says of an event what it was, and its status where it did not simply happen", () => {
    expect(event({})).toBe("Meeting: Ada Varga – Ruritania");
    expect(event({ place: "Strelsau" })).toBe("Meeting: Ada Varga – Ruritania, in Strelsau");
    for (const status of ["planned", "ongoing", "cancelled", "denied", "alleged"])
      expect(event({ status })).toBe(`Meeting, ${status}: Ada Varga – Ruritania`);
  });

  it("says what became of an agreement, and nothing of a kind of the schema's", () => {
    const agreement = { kind: "AgreementAction", concerns: ["the pact"] };
    expect(event({ ...agreement, action: "revoked" })).toBe("Agreement revoked: Ada Varga – Ruritania, on the pact");
    expect(event(agreement)).toBe("Agreement: Ada Varga – Ruritania, on the pact");
  });

  it("says an office with its body once, and that it is a former one", () => {
    const office = { type: "office", person: "Ada Varga", title: "foreign minister", body: "Ruritania", former: false };
    expect(said(office)).toBe("Ada Varga: foreign minister, Ruritania");
    expect(said({ ...office, title: "Prime Minister of Ruritania" })).toBe("Ada Varga: Prime Minister of Ruritania");
    expect(said({ ...office, body: null, former: true })).toBe("Ada Varga: formerly foreign minister");
  });

  it("says a fact with its value apart, and a relation", () => {
    expect(said({ type: "fact", about: "the base", property: "troops", value: "more than 40" })).toBe(
      "the base, troops: more than 40",
    );
    expect(said({ type: "relation", from: "Ruritania", to: "the pact", relation: "PARTY_TO" })).toBe(
      "Ruritania is party to the pact",
    );
  });
});

import { describe, expect, it } from "vitest";
import type { RecordedVerdict, Verdict } from "#contract/verdicts.ts";
import { claimId } from "../../server/resolve/claim-id.ts";
import type { Projection } from "../../server/resolve/projection.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { keepByDeltas } from "./apply-delta.ts";
import { type ClaimDraft, day, keyOf, makeRecord, meeting } from "./make-record.ts";

let count = 0;
function said(verdict: Verdict, revoked = false): RecordedVerdict {
  const at = `2024-05-01T00:00:${String(count++ % 60).padStart(2, "0")}Z`;
  return { id: `verdict:${count}`, verdict, by: "editor", at, revoked: revoked ? { by: "editor", at } : null };
}

function article(one: string, other: string, date: string, claims: ClaimDraft[] = []) {
  const keys = [one, other].map((name) => keyOf("Person", name)) as [string, string];
  return makeRecord({
    entities: [
      { type: "Person", name: one },
      { type: "Person", name: other },
    ],
    claims: [meeting(`${one} met ${other} on ${date}.`, [keys[0]], [keys[1]], day(date)), ...claims],
    published: date,
  });
}

const first = article("Liz Carrow", "Tomas Quill", "2021-05-03");
const second = article("Elizabeth Carrow", "Tomas Quill", "2021-06-03");
const third = article("Elizabeth Carrow", "Ines Calder", "2021-07-03");
const library = [first, second, third];
const [liz, elizabeth] = ["person:liz carrow", "person:elizabeth carrow"];
const claimOf = (record: typeof first) => {
  const [claim] = record.extraction.claims;
  return claim === undefined ? "" : claimId(record.article.id, claim);
};
const names = (projection: Projection) =>
  projection.nodes
    .filter((node) => node.labels[1] === "Person")
    .map((node) => String(node.properties.name))
    .sort();

/** The same rows from a new reading of the library, from deltas, and after taking it back. */
function judged(...verdicts: Verdict[]): Projection {
  const recorded = verdicts.map((verdict) => said(verdict));
  const resolver = openResolver(library);
  const before = resolver.projection();
  const kept = keepByDeltas(before);
  kept.apply(resolver.judge(recorded));
  const after = openResolver(library, recorded).projection();
  expect(resolver.projection()).toEqual(after);
  expect(kept.projection()).toEqual(after);
  kept.apply(resolver.judge(recorded.map((one) => ({ ...one, revoked: { by: "editor", at: one.at } }))));
  expect(kept.projection()).toEqual(before);
  expect(resolver.projection()).toEqual(before);
  return after;
}

describe("verdicts", () => {
  it("same joins what the rules keep apart", () => {
    expect(names(openResolver(library).projection())).toEqual([
      "Elizabeth Carrow",
      "Ines Calder",
      "Liz Carrow",
      "Tomas Quill",
    ]);
    expect(names(judged({ kind: "same", a: liz, b: elizabeth }))).toEqual([
      "Elizabeth Carrow",
      "Ines Calder",
      "Tomas Quill",
    ]);
  });

  it("same joins even surnames that have nothing in common", () => {
    expect(names(judged({ kind: "same", a: liz, b: "person:ines calder" }))).toHaveLength(3);
  });

  it("different parts one article's use from the others", () => {
    const use = `${elizabeth}@${third.article.id}`;
    const after = judged({ kind: "different", a: elizabeth, b: use });
    expect(names(after).filter((name) => name === "Elizabeth Carrow")).toHaveLength(2);
  });

  it("different outlasts what the rules would join", () => {
    const office = (name: string): ClaimDraft => ({
      type: "office",
      says: `${name} is trade minister.`,
      person: keyOf("Person", name),
      title: "trade minister",
    });
    const records = [
      article("Mike Harrow", "Tomas Quill", "2021-05-03", [office("Mike Harrow")]),
      article("Michael Harrow", "Tomas Quill", "2021-05-09", [office("Michael Harrow")]),
    ];
    const verdict = said({ kind: "different", a: "person:michael harrow", b: "person:mike harrow" });
    expect(names(openResolver(records).projection())).toHaveLength(2);
    expect(names(openResolver(records, [verdict]).projection())).toHaveLength(3);
    expect(openResolver(records, [verdict]).suggestions(10)).toEqual([]);
  });

  it("the later of two on one pair holds", () => {
    const same = said({ kind: "same", a: liz, b: elizabeth });
    const different = said({ kind: "different", a: elizabeth, b: liz });
    expect(names(openResolver(library, [same, different]).projection())).toHaveLength(4);
  });

  it("not-so takes the claim out, and the event that rests on it alone", () => {
    const after = judged({ kind: "not-so", claim: claimOf(third) });
    expect(after.nodes.filter((node) => node.labels[0] === "Event")).toHaveLength(2);
    expect(after.nodes.some((node) => node.id === claimOf(third))).toBe(false);
    expect(names(after)).toContain("Ines Calder");
  });

  it("not-an-entity takes the name out of every event", () => {
    const after = judged({ kind: "not-an-entity", entity: "person:tomas quill" });
    expect(names(after)).not.toContain("Tomas Quill");
    expect(after.relationships.filter((one) => one.type === "MET")).toHaveLength(1);
  });

  it("not-an-entity of all who met leaves no meeting of the base that it was at", () => {
    const base = { type: "Base", name: "Camp Ravel" } as const;
    const met = makeRecord({
      entities: [{ type: "Person", name: "Ana Soto" }, { type: "Person", name: "Ben Vale" }, base],
      claims: [
        meeting(
          "Ana Soto received Ben Vale at Camp Ravel.",
          [keyOf("Person", "Ana Soto")],
          [keyOf("Person", "Ben Vale")],
          day("2021-05-03"),
          { place: keyOf("Base", base.name) },
        ),
      ],
    });
    const verdicts = ["person:ana soto", "person:ben vale"].map((entity) => said({ kind: "not-an-entity", entity }));
    const { nodes } = openResolver([met], verdicts).projection();
    expect(nodes.filter(({ labels }) => labels[0] === "Event")).toEqual([]);
  });

  it("not-an-entity may be said of one article's use", () => {
    const after = judged({ kind: "not-an-entity", entity: `person:tomas quill@${first.article.id}` });
    expect(names(after)).toContain("Tomas Quill");
    expect(after.relationships.filter((one) => one.type === "MET")).toHaveLength(2);
  });

  it("rename shows the user's name and keeps the articles' as an alias", () => {
    const after = judged({ kind: "rename", entity: liz, name: "Dame Liz Carrow" });
    const node = after.nodes.find((one) => one.id === "person:liz-carrow");
    expect(node?.properties).toMatchObject({ name: "Dame Liz Carrow", aliases: ["Liz Carrow"] });
    const event = after.nodes.find((one) => one.labels[0] === "Event" && String(one.properties.name).includes("Dame"));
    expect(event?.properties.start).toBe("2021-05-03");
  });

  it("redate moves the event", () => {
    const after = judged({ kind: "redate", claim: claimOf(first), start: "2021-05-10", end: "2021-05-10" });
    const starts = after.nodes.filter((node) => node.labels[0] === "Event").map((node) => node.properties.start);
    expect(starts.sort()).toEqual(["2021-05-10", "2021-06-03", "2021-07-03"]);
  });

  it("restatus makes of a meeting one that was only planned: nobody met", () => {
    const after = judged({ kind: "restatus", claim: claimOf(first), status: "planned" });
    const events = after.nodes.filter((node) => node.labels[0] === "Event");
    expect(events.map(({ properties }) => properties.status).sort()).toEqual(["happened", "happened", "planned"]);
    expect(after.relationships.filter((one) => one.type === "MET")).toHaveLength(2);
    const claim = after.nodes.find(({ id }) => id === claimOf(first));
    expect(claim?.properties.status).toBe("planned");
  });

  it("accept makes the reading of a sentence sure, and changes nothing else", () => {
    const claims = (of: Projection) => of.nodes.filter(({ labels }) => labels[0] === "Claim");
    const [before, after] = [judged(), judged({ kind: "accept", claim: claimOf(first) })];
    expect(
      claims(after)
        .filter(({ properties }) => properties.confidence === 1)
        .map(({ id }) => id),
    ).toEqual([claimOf(first)]);
    const without = (of: Projection) => of.nodes.filter(({ id }) => id !== claimOf(first));
    expect(without(after)).toEqual(without(before));
    expect(after.relationships).toEqual(before.relationships);
  });

  it("on things that the library does not hold wait for them", () => {
    const verdict = said({ kind: "same", a: liz, b: elizabeth });
    const resolver = openResolver([first], [verdict]);
    resolver.add(second);
    expect(names(resolver.projection())).toEqual(["Elizabeth Carrow", "Tomas Quill"]);
  });
});

import { describe, expect, it } from "vitest";
import { openResolver } from "../../server/resolve/resolver.ts";
import { day, makeRecord, meeting, month } from "./make-record.ts";

const people = [
  { type: "Person", name: "Anna Bergstrom" },
  { type: "Person", name: "Tomas Quill" },
] as const;
const [anna, tomas] = ["person:anna bergstrom", "person:tomas quill"];

describe("projection", () => {
  const first = makeRecord({
    entities: [...people],
    claims: [meeting("Anna Bergstrom met Tomas Quill on 3 May.", [anna], [tomas], day("2021-05-03"))],
    published: "2021-05-04",
  });
  const second = makeRecord({
    entities: [...people],
    claims: [meeting("Tomas Quill received Anna Bergstrom in May.", [tomas], [anna], month("2021-05"))],
    published: "2021-06-01",
  });

  it("makes one event out of a sharp and a vague report of one meeting", () => {
    const { nodes, relationships } = openResolver([first, second]).projection();
    const events = nodes.filter((node) => node.labels[0] === "Event");
    expect(events.map((event) => event.properties.start)).toEqual(["2021-05-03"]);
    const met = relationships.filter((one) => one.type === "MET");
    expect(met.map(({ from, to }) => [from, to])).toEqual([["person:anna-bergstrom", "person:tomas-quill"]]);
    expect(met[0]?.properties.claimIds).toHaveLength(2);
  });

  it("gives ends to every relationship", () => {
    const { nodes, relationships } = openResolver([first, second]).projection();
    const ids = new Set(nodes.map((node) => node.id));
    for (const one of relationships) expect([ids.has(one.from), ids.has(one.to)]).toEqual([true, true]);
  });
});

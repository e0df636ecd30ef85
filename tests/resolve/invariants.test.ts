import { describe, expect, it } from "vitest";
import type { Projection, RelationshipRow } from "../../server/resolve/projection.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { generateCorpus } from "./generate-corpus.ts";

const meets = ["Meeting", "Talks", "Visit"];

/** Pairs across the sides of each encounter that happened, and not on the phone, from the participations alone. */
function pairsFromParticipations({ nodes, relationships }: Projection): string[] {
  const part = new Map<string, RelationshipRow[]>();
  for (const one of relationships) {
    if (one.type === "PARTICIPATED_IN") part.set(one.to, [...(part.get(one.to) ?? []), one]);
  }
  return nodes
    .filter(
      (node) =>
        meets.includes(String(node.properties.kind)) &&
        node.labels[0] === "Event" &&
        node.properties.status === "happened",
    )
    .flatMap((event) => {
      const there = part.get(event.id) ?? [];
      return there.flatMap((one, index) =>
        there
          .slice(index + 1)
          .filter((other) => one.properties.side === null || one.properties.side !== other.properties.side)
          .map((other) => `${[one.from, other.from].sort().join("|")}|${event.id}`),
      );
    })
    .sort();
}

describe.each([21, 22, 23])("the graph of generated corpus %i", (seed) => {
  const corpus = generateCorpus(seed, { people: 20, meetings: 50, noise: 15 });
  const projection = openResolver(corpus.records).projection();
  const { nodes, relationships } = projection;
  const byId = new Map(nodes.map((node) => [node.id, node]));

  it("has each id once, and both ends of every relationship", () => {
    expect(byId.size).toBe(nodes.length);
    expect(new Set(relationships.map((one) => one.id)).size).toBe(relationships.length);
    expect(relationships.filter((one) => !byId.has(one.from) || !byId.has(one.to))).toEqual([]);
  });

  it("has MET where the participations say so, and nowhere else", () => {
    const met = relationships.filter((one) => one.type === "MET");
    expect(met.length).toBeGreaterThan(20);
    expect(met.map((one) => `${one.from}|${one.to}|${one.properties.eventId}`).sort()).toEqual(
      pairsFromParticipations(projection),
    );
  });

  it("has claims behind every event and every relationship but those of the claims themselves", () => {
    const supported = new Set(relationships.filter((one) => one.type === "SUPPORTS").map((one) => one.to));
    expect(nodes.filter((node) => node.labels[0] === "Event" && !supported.has(node.id))).toEqual([]);
    for (const one of relationships) {
      if (one.type === "FROM" || one.type === "SUPPORTS") continue;
      const claims = one.properties.claimIds as string[];
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.filter((id) => byId.get(id)?.labels[0] !== "Claim")).toEqual([]);
    }
  });

  it("has the quotes where the claims say they are", () => {
    for (const claim of nodes.filter((node) => node.labels[0] === "Claim")) {
      const text = String(byId.get(String(claim.properties.articleId))?.properties.text);
      expect(text.slice(Number(claim.properties.start), Number(claim.properties.end))).toBe(claim.properties.quote);
    }
  });
});

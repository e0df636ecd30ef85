/** A plan that a later article says was moved to another day stands in the history of that day's encounter, and nowhere else. */
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { keepByDeltas } from "./apply-delta.ts";
import { day, type EntityDraft, keyOf, makeRecord, meeting } from "./make-record.ts";
import { seededRandom } from "./random.ts";

const cast: EntityDraft[] = [
  { type: "Person", name: "Orla Vance" },
  { type: "Person", name: "Piet Hamlin" },
  { type: "Person", name: "Rosa Ibarra" },
  { type: "Place", name: "Bergen", iso2: "NO", kind: "city" },
  { type: "Place", name: "Oslo", iso2: "NO", kind: "city" },
  { type: "Place", name: "Lima", iso2: "PE", kind: "city" },
];
const [orla, piet, rosa] = ["person:orla vance", "person:piet hamlin", "person:rosa ibarra"] as const;
const [bergen, oslo, lima] = ["Bergen", "Oslo", "Lima"].map((name) => keyOf("Place", name));
const [monday, thursday, friday] = [day("2024-03-04"), day("2024-03-07"), day("2024-03-08")] as const;

let count = 0;
const article = (published: string | null, ...claims: ReturnType<typeof meeting>[]): ArticleRecord =>
  makeRecord({ entities: cast, claims, published, extra: `Number ${count++} says nothing of ${count * 7919}.` });
type More = Parameters<typeof meeting>[4];
const told = (published: string | null, date: ReturnType<typeof day>, more: More = {}, other: string = piet) =>
  article(published, meeting(`Of the two, ${count}.`, [orla], [other], date, more));
const planned = (published: string | null, date: ReturnType<typeof day>, more: More = {}, other: string = piet) =>
  told(published, date, { status: "planned", ...more }, other);

const eventsOf = (records: ArticleRecord[]) => {
  const { nodes, relationships } = openResolver(records).projection();
  return nodes
    .filter(({ labels }) => labels[0] === "Event")
    .map(({ id, properties: { status, start, independentSources, statusHistory } }) => {
      const moved = (JSON.parse(String(statusHistory)) as { movedFrom?: string }[]).map(
        ({ movedFrom }) => movedFrom ?? "-",
      );
      const place = relationships.find(({ type, from }) => type === "HELD_IN" && from === id)?.to ?? "nowhere";
      return `${start} ${status} by ${independentSources} in ${place.replace("place:", "")}, before: ${moved.join(" ")}`;
    })
    .sort();
};

describe("a plan that was moved", () => {
  const plan = planned("2024-03-01", monday, { place: bergen });
  const move = planned("2024-03-02", thursday, { insteadOf: monday });

  it("is the history of the new day's, and no source for it", () => {
    expect(eventsOf([plan, move])).toEqual(["2024-03-07 planned by 1 in nowhere, before: 2024-03-04 -"]);
    expect(openResolver([plan, move]).disagreements()).toEqual([]);
  });

  it("is followed from day to day, and to what took place", () => {
    const again = planned("2024-03-06", friday, { insteadOf: thursday });
    const held = told("2024-03-09", friday, { place: lima });
    expect(eventsOf([plan, move, again, held])).toEqual([
      "2024-03-08 happened by 1 in lima, before: 2024-03-04 2024-03-07 - -",
    ]);
  });

  it.each([
    ["told after the move", planned("2024-03-03", monday)],
    ["of another day", planned("2024-03-01", day("2024-03-05"))],
    ["with somebody else", planned("2024-03-01", monday, {}, rosa)],
    ["that took place", told("2024-03-05", monday)],
  ])("is none %s", (_, other) => {
    expect(eventsOf([other, move])).toHaveLength(2);
  });

  it("is the same whatever comes first, and again a plan where the move is taken out", () => {
    const others = [planned("2024-02-27", monday), planned("2024-03-06", friday, { insteadOf: thursday })];
    const records = [plan, move, ...others, told("2024-03-09", friday)];
    const whole = JSON.stringify(openResolver(records).projection());
    for (let seed = 0; seed < 12; seed++) {
      const random = seededRandom(seed);
      const resolver = openResolver([]);
      const kept = keepByDeltas();
      for (const record of random.shuffle(records)) kept.apply(resolver.add(record));
      expect(JSON.stringify(kept.projection())).toBe(whole);
      kept.apply(resolver.remove(move.article.id));
      const without = openResolver(records.filter((one) => one !== move)).projection();
      expect(JSON.stringify(kept.projection())).toBe(JSON.stringify(without));
    }
  });
});

describe("what was planned in one town and held on that day in another", () => {
  const plan = planned("2024-03-01", monday, { place: bergen });

  it("is one meeting, where it was held", () => {
    expect(eventsOf([plan, told("2024-03-05", monday, { place: oslo })])).toEqual([
      "2024-03-04 happened by 1 in oslo, before: - -",
    ]);
  });

  it("is two, where the other town is in another country, or one article tells both", () => {
    expect(eventsOf([plan, told("2024-03-05", monday, { place: lima })])).toHaveLength(2);
    const both = article(
      "2024-03-05",
      meeting("They will meet there.", [orla], [piet], monday, { status: "planned", place: bergen }),
      meeting("They met here.", [orla], [piet], monday, { place: oslo }),
    );
    expect(eventsOf([both])).toHaveLength(2);
  });

  it("is two, where the plan may be of either of two meetings", () => {
    const third: EntityDraft = { type: "Place", name: "Tromso", iso2: "NO", kind: "city" };
    const north = makeRecord({
      entities: [...cast, third],
      claims: [meeting("In the north.", [orla], [piet], monday, { place: keyOf("Place", "Tromso") })],
      published: "2024-03-05",
    });
    expect(eventsOf([plan, told("2024-03-05", monday, { place: oslo }), north])).toHaveLength(3);
  });
});

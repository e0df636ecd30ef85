/** Random graphs, from a seed. */
import type { NodeRow, Projection, RelationshipRow, Scalar } from "../../server/resolve/projection.ts";
import type { Random } from "./random.ts";

export const names = [
  "Ana",
  "Omar",
  "Zoë",
  "élan",
  "Bo",
  "ana",
  "Velmora",
  "12",
  "3.5",
  "",
  "Ostland Pact",
  "x'y",
  "2021-05-03",
];
export const days = ["2021-05-03", "2021-05-01", "2021-06-30", "2022-01-15", "2020-02-29"];
export const types = ["Person", "Government", "Organization", "Agreement", "Base", "Place"] as const;
export const eventKinds = ["Meeting", "Visit", "Call"] as const;
const statuses = ["happened", "planned", "denied"];

const sometimes = <Item>(random: Random, item: Item): Item | null => (random.chance(0.3) ? null : item);

/** A graph with the labels, types and properties of the real one and no sense. */
export const randomGraph = (random: Random): Projection => {
  const nodes: NodeRow[] = [];
  const add = (labels: NodeRow["labels"], id: string, properties: Record<string, Scalar>) =>
    nodes.push({ id, labels, properties: { id, ...properties } });
  for (let index = 0; index < 4 + random.below(8); index += 1) {
    const aliases = Array.from({ length: random.below(3) }, () => random.pick(names));
    add(["Entity", random.pick(types)], `e${index}`, {
      name: random.pick(names),
      aliases,
      kind: sometimes(random, random.pick(["ministry", "drone base", "treaty"])),
      lat: sometimes(random, random.below(20) / 2 - 5),
      lon: sometimes(random, random.below(9)),
    });
  }
  for (let index = 0; index < 2 + random.below(5); index += 1) {
    const kind = random.pick(eventKinds);
    add(["Event", kind], `v${index}`, {
      name: random.pick(names),
      kind,
      status: random.pick(statuses),
      start: sometimes(random, random.pick(days)),
      end: sometimes(random, random.pick(days)),
      independentSources: 1 + random.below(3),
    });
  }
  for (let index = 0; index < 1 + random.below(4); index += 1)
    add(["Claim"], `c${index}`, {
      quote: random.pick(names),
      start: random.below(30),
      end: 30 + random.below(9),
      confidence: random.below(10) / 10,
      amount: sometimes(random, random.below(5) * 10),
      type: random.pick(["event", "fact"]),
    });
  return { nodes, relationships: randomRelationships(random, nodes) };
};

const randomRelationships = (random: Random, nodes: NodeRow[]): RelationshipRow[] => {
  const found = new Map<string, RelationshipRow>();
  const of = (label: string) => nodes.filter((node) => node.labels[0] === label);
  const join = (type: RelationshipRow["type"], from: NodeRow, to: NodeRow, properties: Record<string, Scalar>) => {
    const id = `${type}|${from.id}|${to.id}`;
    found.set(id, { id, type, from: from.id, to: to.id, properties });
  };
  for (let count = 0; count < 14; count += 1) {
    const a = random.pick(of("Entity"));
    const b = random.pick(of("Entity"));
    const event = random.pick(of("Event"));
    const claim = random.pick(of("Claim"));
    switch (random.below(6)) {
      case 0:
        join("MET", a, b, { eventId: event.id, start: sometimes(random, random.pick(days)) });
        break;
      case 1:
        join("HOLDS_OFFICE", a, b, { title: random.pick(["minister", "envoy"]), former: random.chance(0.3) });
        break;
      case 2:
        join("HELD_IN", event, b, {});
        break;
      case 3:
        join("SUPPORTS", claim, random.chance(0.5) ? event : a, {});
        break;
      default:
        join("PARTICIPATED_IN", a, event, {
          role: random.pick(["host", "visitor"]),
          side: sometimes(random, random.below(2)),
        });
    }
  }
  return [...found.values()];
};

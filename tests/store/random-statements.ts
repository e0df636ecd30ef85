/** Random graphs and random reading statements, from a seed: the same seed gives the same ones for ever. */
import type { NodeRow, Projection, RelationshipRow, Scalar } from "../../server/resolve/projection.ts";

export type Random = {
  /** From 0 up to and without `most`. */
  below(most: number): number;
  chance(of: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
};

/** mulberry32: small, and the same on every machine. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (most) => Math.floor(next() * most),
    chance: (of) => next() < of,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
};

const names = [
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
const days = ["2021-05-03", "2021-05-01", "2021-06-30", "2022-01-15", "2020-02-29"];
const types = ["Person", "Government", "Organization", "Agreement", "Base", "Place"] as const;
const eventKinds = ["Meeting", "Visit", "Call"] as const;
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

/** A statement, whether its rows come in a given order, and which columns hold lists in no order. */
export type RandomStatement = { query: string; ordered: boolean };

/** A variable of a statement with what may be asked of it. */
type Variable = { name: string; kind: "Entity" | "Event" | "Claim" | "any" };

const textProperties = {
  Entity: ["name", "kind", "id"],
  Event: ["name", "kind", "status", "start", "end", "id"],
  Claim: ["quote", "type", "id"],
  any: ["name", "id", "start", "kind"],
};
const numberProperties = {
  Entity: ["lat", "lon"],
  Event: ["independentSources"],
  Claim: ["start", "end", "confidence", "amount"],
  any: ["lat", "amount"],
};

const quoted = (written: string) => `'${written.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Expressions of a kind, of variables in sight, not deeper than `depth`. */
const expressions = (random: Random, scope: Variable[]) => {
  const variable = () => (scope.length > 0 ? random.pick(scope) : null);
  const text = (depth: number): string => {
    const owner = variable();
    if (owner !== null && random.chance(0.5)) return `${owner.name}.${random.pick(textProperties[owner.kind])}`;
    if (depth === 0 || random.chance(0.4)) return random.chance(0.05) ? "null" : quoted(random.pick(names));
    return random.pick([
      () => `toUpper(${text(depth - 1)})`,
      () => `toLower(${text(depth - 1)})`,
      () => `left(${text(depth - 1)}, ${random.below(5)})`,
      () => `right(${text(depth - 1)}, ${random.below(5)})`,
      () => `substring(${text(depth - 1)}, ${random.below(4)}, ${random.below(5)})`,
      () => `trim(${text(depth - 1)})`,
      () => `replace(${text(depth - 1)}, 'a', 'b')`,
      () => `reverse(${text(depth - 1)})`,
      () => `coalesce(${text(depth - 1)}, ${text(depth - 1)})`,
      () => `${text(depth - 1)} + ${text(depth - 1)}`,
      () => `toString(${whole(depth - 1)})`,
      () => `CASE WHEN ${truth(depth - 1)} THEN ${text(depth - 1)} ELSE ${text(depth - 1)} END`,
      () => `CASE ${text(depth - 1)} WHEN ${text(depth - 1)} THEN ${text(depth - 1)} END`,
      () => `head(${texts(depth - 1)})`,
      () => `${texts(depth - 1)}[${random.below(3)}]`,
      () => `reduce(s = '', x IN ${texts(depth - 1)} | s + x)`,
    ])();
  };
  const whole = (depth: number): string => {
    if (depth === 0 || random.chance(0.3)) return random.chance(0.05) ? "null" : String(random.below(7) - 2);
    return random.pick([
      () => `size(${text(depth - 1)})`,
      () => `size(${texts(depth - 1)})`,
      () => `${whole(depth - 1)} + ${whole(depth - 1)}`,
      () => `${whole(depth - 1)} - ${whole(depth - 1)}`,
      () => `(${whole(depth - 1)}) * ${whole(depth - 1)}`,
      () => `${whole(depth - 1)} / ${1 + random.below(4)}`,
      () => `${whole(depth - 1)} % ${1 + random.below(4)}`,
      () => `abs(${whole(depth - 1)})`,
      () => `sign(${whole(depth - 1)})`,
      () => `-(${whole(depth - 1)})`,
      () => `coalesce(${whole(depth - 1)}, 0)`,
      () => `CASE WHEN ${truth(depth - 1)} THEN ${whole(depth - 1)} ELSE ${whole(depth - 1)} END`,
      () => `reduce(t = 0, x IN ${wholes(depth - 1)} | t + x)`,
      () => `last(${wholes(depth - 1)})`,
    ])();
  };
  const number = (depth: number): string => {
    const owner = variable();
    if (owner !== null && random.chance(0.6)) return `${owner.name}.${random.pick(numberProperties[owner.kind])}`;
    if (depth === 0 || random.chance(0.4)) return random.pick(["1.5", "0.5", "-2.25", "3", "10"]);
    return random.pick([
      () => `${number(depth - 1)} + ${number(depth - 1)}`,
      () => `${number(depth - 1)} * ${number(depth - 1)}`,
      () => `${number(depth - 1)} / 4`,
      () => `floor(${number(depth - 1)})`,
      () => `ceil(${number(depth - 1)})`,
      () => `round(${number(depth - 1)})`,
      () => `abs(${number(depth - 1)})`,
      () => `toFloat(${whole(depth - 1)})`,
      () => whole(depth - 1),
    ])();
  };
  const texts = (depth: number): string => {
    const owner = variable();
    if (owner?.kind === "Entity" && random.chance(0.4)) return `${owner.name}.aliases`;
    if (depth === 0 || random.chance(0.4))
      return `[${Array.from({ length: random.below(4) }, () => quoted(random.pick(names))).join(", ")}]`;
    return random.pick([
      () => `[x IN ${texts(depth - 1)} WHERE x <> 'Ana' | toLower(x)]`,
      () => `[x IN ${texts(depth - 1)} | x + '!']`,
      () => `split(${text(depth - 1)}, ' ')`,
      () => `tail(${texts(depth - 1)})`,
      () => `reverse(${texts(depth - 1)})`,
      () => `${texts(depth - 1)} + ${texts(depth - 1)}`,
      () => `${texts(depth - 1)}[${random.below(2)}..${1 + random.below(3)}]`,
      () => `[${text(depth - 1)}, ${text(depth - 1)}]`,
    ])();
  };
  const wholes = (depth: number): string => {
    if (depth === 0 || random.chance(0.4))
      return `[${Array.from({ length: random.below(4) }, () => random.below(6) - 1).join(", ")}]`;
    return random.pick([
      () => `range(${random.below(3)}, ${random.below(6)})`,
      () => `[x IN ${wholes(depth - 1)} WHERE x > 1 | x * 2]`,
      () => `[x IN ${texts(depth - 1)} | size(x)]`,
      () => `[${whole(depth - 1)}, ${whole(depth - 1)}]`,
    ])();
  };
  const truth = (depth: number): string => {
    const owner = variable();
    const comparison = random.pick(["=", "<>", "<", ">", "<=", ">="]);
    if (depth === 0)
      return owner === null
        ? random.pick(["true", "false", `1 ${comparison} 2`])
        : `${owner.name}.${random.pick(textProperties[owner.kind])} IS ${random.chance(0.5) ? "NOT " : ""}NULL`;
    return random.pick([
      () => `${text(depth - 1)} ${comparison} ${text(depth - 1)}`,
      () => `${number(depth - 1)} ${comparison} ${number(depth - 1)}`,
      () => `${whole(depth - 1)} ${comparison} ${whole(depth - 1)}`,
      () => `${text(depth - 1)} STARTS WITH ${quoted(random.pick(["A", "a", "V", ""]))}`,
      () => `${text(depth - 1)} CONTAINS ${quoted(random.pick(["n", "o", "é"]))}`,
      () => `${text(depth - 1)} ENDS WITH ${text(depth - 1)}`,
      () => `${text(depth - 1)} =~ ${quoted(random.pick([".*a.*", "(?i)ana", "[A-Z].*", "Bo|Ana"]))}`,
      () => `${text(depth - 1)} IN ${texts(depth - 1)}`,
      () => `${whole(depth - 1)} IN ${wholes(depth - 1)}`,
      () => `${truth(depth - 1)} AND ${truth(depth - 1)}`,
      () => `(${truth(depth - 1)} OR ${truth(depth - 1)})`,
      () => `NOT (${truth(depth - 1)})`,
      () => `${truth(depth - 1)} XOR ${truth(depth - 1)}`,
      () => `(${text(depth - 1)} ${comparison} ${text(depth - 1)}) IS NULL`,
      () =>
        `${random.pick(["any", "all", "none", "single"])}(x IN ${texts(depth - 1)} WHERE x ${comparison} ${quoted(random.pick(names))})`,
      () => `any(x IN ${wholes(depth - 1)} WHERE x > ${whole(0)})`,
      () => (owner === null ? "true" : `${owner.name}:${random.pick(types)}`),
      () =>
        owner === null
          ? "false"
          : `EXISTS { (${owner.name})-[:${random.pick(["MET", "PARTICIPATED_IN", "HELD_IN"])}]-() }`,
      () => (owner === null ? "false" : `EXISTS { (${owner.name})-->(y) WHERE y.name STARTS WITH 'A' }`),
      () => (owner === null ? "true" : `COUNT { (${owner.name})--() } ${comparison} ${random.below(4)}`),
      // Kinds that do not go together: answered alike or refused.
      () => (random.chance(0.2) ? `${text(depth - 1)} ${comparison} ${whole(depth - 1)}` : "true"),
    ])();
  };
  const any = (depth: number): string => random.pick([text, text, whole, number, truth, texts, wholes])(depth);
  return { text, whole, number, texts, wholes, truth, any };
};

const labelOf = (random: Random, kind: Variable["kind"]): string => {
  if (kind === "any") return "";
  const own = kind === "Entity" ? types : kind === "Event" ? eventKinds : ["Claim"];
  if (random.chance(0.15)) return `:${random.pick(own)}|${random.pick(own)}`;
  return random.chance(0.6) ? `:${kind}` : `:${random.pick(own)}`;
};

const where = (random: Random, scope: Variable[]): string => {
  if (random.chance(0.35)) return "";
  const pattern = `(${random.pick(scope).name})-[:${random.pick(["MET", "PARTICIPATED_IN", "HELD_IN"])}]-()`;
  const also = random.chance(0.1) ? ` ${random.pick(["AND", "OR", "AND NOT"])} ${pattern}` : "";
  return ` WHERE ${expressions(random, scope).truth(2)}${also}`;
};

/** MATCH with the variables that it binds. */
const match = (random: Random, number: number): { text: string; scope: Variable[] } => {
  const one = `a${number}`;
  const two = `b${number}`;
  const kind = random.pick(["Entity", "Entity", "Event", "Claim", "any"] as const);
  const label = labelOf(random, kind);
  const steps: [string, Variable["kind"], Variable["kind"]][] = [
    ["-[:PARTICIPATED_IN]->", "Entity", "Event"],
    ["-[:MET]-", "Entity", "Entity"],
    ["-[:HOLDS_OFFICE]->", "Entity", "Entity"],
    ["-[:HELD_IN]->", "Event", "Entity"],
    ["<-[:SUPPORTS]-", "Event", "Claim"],
    ["-[:MET|HOLDS_OFFICE]->", "Entity", "Entity"],
    ["-[:MET|PARTICIPATED_IN*1..2]-", "Entity", "any"],
    ["--", "any", "any"],
  ];
  const [step, from, to] = random.pick(steps);
  if (random.chance(0.4)) return { text: `MATCH (${one}${label})`, scope: [{ name: one, kind }] };
  return {
    text: `MATCH (${one}${labelOf(random, from)})${step}(${two}${labelOf(random, to)})`,
    scope: [
      { name: one, kind: from },
      { name: two, kind: to },
    ],
  };
};

const columns = (random: Random, scope: Variable[]): string =>
  Array.from({ length: 1 + random.below(3) }, (_, index) => `${expressions(random, scope).any(2)} AS c${index}`).join(
    ", ",
  );

const shapes: ((random: Random) => RandomStatement)[] = [
  (random) => {
    const { text, scope } = match(random, 0);
    return {
      query: `${text}${where(random, scope)} RETURN ${random.chance(0.3) ? "DISTINCT " : ""}${columns(random, scope)}`,
      ordered: false,
    };
  },
  (random) => {
    const { text, scope } = match(random, 0);
    const ids = scope.map(({ name }) => `${name}.id`).join(" + '|' + ");
    const descending = random.chance(0.4) ? " DESC" : "";
    const cut = `${random.chance(0.4) ? ` SKIP ${random.below(3)}` : ""}${random.chance(0.5) ? ` LIMIT ${1 + random.below(5)}` : ""}`;
    return {
      query:
        `${text}${where(random, scope)} WITH DISTINCT ${ids} AS k, ${columns(random, scope)} RETURN * ORDER BY k${descending}${cut}`.replace(
          "RETURN * ORDER",
          "RETURN k ORDER",
        ),
      ordered: true,
    };
  },
  (random) => {
    const { text, scope } = match(random, 0);
    const by = expressions(random, scope);
    const gathered = random.pick([
      () => "count(*)",
      () => `count(DISTINCT ${by.text(1)})`,
      () => `sum(${by.number(1)})`,
      () => `sum(${by.whole(2)})`,
      () => `min(${by.text(1)})`,
      () => `max(${by.number(1)})`,
      () => `size(collect(${by.text(1)}))`,
      () => `size(collect(DISTINCT ${by.whole(1)}))`,
      () => `count(*) + ${by.whole(0)}`,
    ])();
    const having = random.chance(0.4) ? " WHERE g IS NOT NULL" : "";
    return {
      query: `${text}${where(random, scope)} WITH ${by.text(1)} AS k, ${gathered} AS g${having} RETURN k, g`,
      ordered: false,
    };
  },
  (random) => {
    const first = match(random, 0);
    const second = match(random, 1);
    const own = first.scope[0]?.name ?? "a0";
    const optional = second.text.replace(/^MATCH \(a1/, `OPTIONAL MATCH (${own}`);
    const scope = [...first.scope, ...second.scope.filter(({ name }) => name !== "a1")];
    return {
      query: `${first.text}${where(random, first.scope)} ${optional}${where(random, scope)} RETURN ${own}.id AS i, ${columns(random, scope)}`,
      ordered: false,
    };
  },
  (random) => {
    const { wholes, texts } = expressions(random, []);
    const list = random.chance(0.5) ? wholes(2) : texts(2);
    return {
      query: `UNWIND ${list} AS x WITH x WHERE ${random.pick(["x IS NOT NULL", "x = x", "NOT x IN []"])} RETURN x AS x, count(*) AS c ORDER BY x`,
      ordered: true,
    };
  },
  (random) => ({ query: `RETURN ${columns(random, [])}`, ordered: false }),
  (random) => {
    const from = `e${random.below(4)}`;
    const ends = random.pick(["(b)", "(b:Event)", `(b {id: 'e${random.below(5)}'})`]);
    return random.pick([
      () => ({
        query: `MATCH p = (a {id: '${from}'})-[*1..3]-${ends} RETURN length(p) AS l, count(*) AS c ORDER BY l`,
        ordered: true,
      }),
      () => ({
        query: `MATCH p = shortestPath((a:Entity {id: '${from}'})-[*..4]-(b:Entity {id: 'e5'})) RETURN length(p) AS l`,
        ordered: false,
      }),
      () => ({
        query: `MATCH p = (a:Entity)-[:MET*1..2]->(b) WHERE all(n IN nodes(p) WHERE n.id <> '${from}') RETURN [n IN nodes(p) | n.id] AS ids`,
        ordered: false,
      }),
      () => ({
        query: `MATCH p = (a:Entity)-[*1..2]->(b:Event) UNWIND relationships(p) AS r RETURN type(r) AS t, count(r) AS c ORDER BY t`,
        ordered: true,
      }),
      () => ({
        query: `MATCH (a {id: '${from}'})-[r]-(b) RETURN type(r) AS t, b.id AS b, startNode(r).id AS s, r AS r`,
        ordered: false,
      }),
    ])();
  },
  (random) => {
    const { text, scope } = match(random, 0);
    const inner = random.pick([
      `CALL (${scope[0]?.name}) { MATCH (${scope[0]?.name})--(z) RETURN count(z) AS d }`,
      `CALL (${scope[0]?.name}) { OPTIONAL MATCH (${scope[0]?.name})-[:MET]-(z) RETURN min(z.name) AS d }`,
      "CALL { MATCH (z:Event) RETURN count(*) AS d }",
    ]);
    return {
      query: `${text}${where(random, scope)} ${inner} RETURN ${scope[0]?.name}.id AS i, d AS d`,
      ordered: false,
    };
  },
  (random) => {
    const one = match(random, 0);
    const two = match(random, 1);
    const union = random.pick(["UNION", "UNION ALL"]);
    const part = ({ text, scope }: typeof one) =>
      `${text}${where(random, scope)} RETURN ${expressions(random, scope).text(1)} AS t`;
    return { query: `${part(one)} ${union} ${part(two)}`, ordered: false };
  },
  (random) => {
    const { text, scope } = match(random, 0);
    const own = scope[0]?.name ?? "a0";
    return random.pick([
      () => ({ query: `${text}${where(random, scope)} RETURN ${own}`, ordered: false }),
      () => ({ query: `${text}${where(random, scope)} RETURN *`, ordered: false }),
      () => ({ query: `${text}${where(random, scope)} RETURN ${own}.name, count(*)`, ordered: false }),
      () => ({
        query: `${text}${where(random, scope)} RETURN ${own} {.id, .name, n: ${expressions(random, scope).whole(1)}} AS m`,
        ordered: false,
      }),
      () => ({
        query: `${text}${where(random, scope)} WITH ${own} AS n, count(*) AS c WHERE c > 1 RETURN n.id, c`,
        ordered: false,
      }),
      () => ({
        query: `${text} RETURN {id: ${own}.id, list: ${expressions(random, scope).wholes(1)}} AS m`,
        ordered: false,
      }),
      () => ({ query: `${text} RETURN DISTINCT ${own}:Person AS p, ${own} IS NULL AS q`, ordered: false }),
      () => ({
        query: `${text} RETURN ${own}.id AS i, size([(${own})--(z) WHERE z.name IS NOT NULL | z.id]) AS n`,
        ordered: false,
      }),
    ])();
  },
];

export const randomStatement = (random: Random): RandomStatement => random.pick(shapes)(random);

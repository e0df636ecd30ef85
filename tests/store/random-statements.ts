/** Random reading statements, from a seed. */
import type { Random } from "./random.ts";
import { expressions, type Variable } from "./random-expressions.ts";
import { eventKinds, types } from "./random-graph.ts";
import { randomPathQuestion } from "./random-path-questions.ts";
import { reports } from "./random-reports.ts";

/** A statement, and whether its rows come in a given order. */
export type RandomStatement = { query: string; params?: Record<string, unknown>; ordered: boolean };

const labelOf = (random: Random, kind: Variable["kind"]): string => {
  if (kind === "any") return "";
  const own = kind === "Entity" ? types : kind === "Event" ? eventKinds : ["Claim"];
  if (random.chance(0.15)) return `:${random.pick(own)}|${random.pick(own)}`;
  if (random.chance(0.06)) return `:${kind}&!${random.pick(own)}`;
  return random.chance(0.6) ? `:${kind}` : `:${random.pick(own)}`;
};

const where = (random: Random, scope: Variable[]): string => {
  if (random.chance(0.35)) return "";
  const pattern = `(${random.pick(scope).name})-[:${random.pick(["MET", "PARTICIPATED_IN", "HELD_IN"])}]-()`;
  const also = random.chance(0.1) ? ` ${random.pick(["AND", "OR", "AND NOT"])} ${pattern}` : "";
  return ` WHERE ${expressions(random, scope).truth(2)}${also}`;
};

/** MATCH with the variables that it binds. */
const match = (random: Random, number: number, inline = true): { text: string; scope: Variable[] } => {
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
    ["-[:MET]-{1,2}", "Entity", "any"],
    ["-[:MET|HOLDS_OFFICE]->+", "Entity", "Entity"],
    ["--", "any", "any"],
  ];
  const [step, from, to] = random.pick(steps);
  if (random.chance(0.4)) return { text: `MATCH (${one}${label})`, scope: [{ name: one, kind }] };
  const condition =
    inline && random.chance(0.1) ? ` WHERE ${expressions(random, [{ name: one, kind: from }]).truth(1)}` : "";
  return {
    text: `MATCH (${one}${labelOf(random, from)}${condition})${step}(${two}${labelOf(random, to)})`,
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
    const second = match(random, 1, false);
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
      () => {
        const word = random.pick(["shortestPath", "allShortestPaths"]);
        const step = random.pick(["-[*..4]-", "-[:MET*..3]-", "-[:MET|PARTICIPATED_IN*0..2]-", "-[:HELD_IN]->"]);
        const [one, other] = [random.pick(["Entity", "Person", "Event"]), random.pick(["Entity", "Person", "Event"])];
        const ends = random.pick([
          `a.id = '${from}' AND b.id <> '${from}'`,
          "a.id < b.id",
          "a <> b AND length(p) > 1",
          "a.id <> b.id OR length(p) > 1",
          `a.name = b.name AND b.id = '${from}'`,
        ]);
        const given = random.pick([
          `MATCH p = ${word}((a:${one})${step}(b:${other}))`,
          `MATCH (a:${one}), p = ${word}((a)${step}(b:${other}))`,
          `MATCH (a:${one}), (b:${other}) ${random.pick(["", "OPTIONAL "])}MATCH p = ${word}((a)${step}(b))`,
        ]);
        const then = random.pick(["", "", " WITH * WHERE length(p) > 1"]);
        const found = "a.id AS a, b.id AS b, length(p) AS l";
        return { query: `${given} WHERE ${ends}${then} RETURN ${found}`, ordered: false };
      },
      () => ({
        query: `MATCH p = (a:Entity)-[:MET*1..2]->(b) WHERE all(n IN nodes(p) WHERE n.id <> '${from}') RETURN [n IN nodes(p) | n.id] AS ids`,
        ordered: false,
      }),
      () => ({
        query: `MATCH p = (a:Entity)-[*1..2]->(b:Event) UNWIND relationships(p) AS r RETURN type(r) AS t, count(r) AS c ORDER BY t`,
        ordered: true,
      }),
      () => ({ query: randomPathQuestion(random), ordered: false }),
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
        query: `${text} RETURN ${own}.id AS i, size([(${own})--(z) | z.name]) AS n, [(${own})--(z) WHERE z.name IS NULL | z.name] AS none`,
        ordered: false,
      }),
    ])();
  },
];

const everyday: ((random: Random) => RandomStatement)[] = [
  (random) => ({
    query:
      `MATCH (p:Entity)-[:PARTICIPATED_IN]->(e:Event) WITH p.name AS name, count(e) AS n, min(e.start) AS first ` +
      `WHERE n ${random.pick([">", ">=", "="])} ${random.below(3)} RETURN name, n, first, date(first).year AS year`,
    ordered: false,
  }),
  (random) => ({
    query:
      `MATCH (e:Event) WITH count(*) AS total MATCH (e:Event) WHERE e.status = '${random.pick(["planned", "happened"])}' ` +
      `RETURN round(100.0 * count(*) / total, ${1 + random.below(2)}) AS percent, total`,
    ordered: false,
  }),
  () => ({
    query:
      "MATCH (e:Event) RETURN sum(CASE WHEN e.status = 'planned' THEN 1 ELSE 0 END) AS planned, " +
      "count(CASE WHEN e.start IS NULL THEN 1 END) AS undated, toFloat(count(e.start)) / count(*) AS share",
    ordered: false,
  }),
  (random) => ({
    query:
      `MATCH (p:Entity) WITH p ORDER BY p.id ${random.pick(["", "DESC"])} WITH collect(p.name) AS names ` +
      `UNWIND range(0, ${random.below(6)}) AS i RETURN i, names[i] AS name, size(names) AS n`,
    ordered: true,
  }),
  (random) => ({
    query:
      `MATCH (p:Entity) CALL (p) { MATCH (p)-[:PARTICIPATED_IN]->(e:Event) RETURN e.id AS last ORDER BY last ` +
      `${random.pick(["", "DESC"])} LIMIT 1 } RETURN p.id AS p, last`,
    ordered: false,
  }),
  (random) => ({
    query:
      "MATCH (p:Entity)-[:MET]-(o) WITH p, o ORDER BY o.id WITH p, collect(DISTINCT o.id) AS others " +
      `WHERE size(others) > ${random.below(2)} RETURN p.id AS p, others, head(others) AS first ORDER BY others, p`,
    ordered: true,
  }),
  (random) => ({
    query: `MATCH (set:Entity) RETURN set.name AS delete, set.order AS \`CREATE\`, count(*) AS ${random.pick(["merge", "n"])}`,
    ordered: false,
  }),
  (random) => ({
    query:
      `MATCH (p:Entity) UNWIND p.aliases AS alias WITH alias, count(*) AS n WHERE alias ${random.pick(["<>", ">"])} 'Bo' ` +
      "RETURN alias, n ORDER BY n DESC, alias",
    ordered: true,
  }),
  () => ({
    query:
      "MATCH (c:Claim) RETURN round(avg(c.confidence), 2) AS mean, percentileDisc(c.confidence, 0.5) AS middle, " +
      "count(DISTINCT c.type) AS kinds, max(c.end - c.start) AS longest",
    ordered: false,
  }),
  (random) => ({
    query:
      `MATCH (a:Entity)-[m:MET]-(b) WHERE m.start ${random.pick(["<", ">=", "IS NOT NULL AND b.id <>"])} '2021-06-01' ` +
      "AND a.id < b.id WITH a, b, count(m) AS n RETURN a.name + '–' + b.name AS pair, n",
    ordered: false,
  }),
  (random) => ({
    query:
      "MATCH (e:Event) OPTIONAL MATCH (e)-[:HELD_IN]->(place:Place) OPTIONAL MATCH (e)<-[r:PARTICIPATED_IN]-(p) " +
      `RETURN e.id AS e, coalesce(place.name, '${random.pick(["", "unknown"])}') AS place, count(DISTINCT p) AS n, ` +
      "collect(DISTINCT r.role) = [] AS nobody",
    ordered: false,
  }),
  (random) => ({
    query:
      `MATCH (e:Event) WHERE e.start IS NOT NULL AND e.kind =~ '${random.pick(["Meeting|Visit", ".*e.*", "(?i)CALL"])}' ` +
      "RETURN date(e.start).year AS year, substring(e.start, 0, 7) AS month, toInteger(split(e.start, '-')[1]) AS number, count(*) AS n",
    ordered: false,
  }),
];

export const randomStatement = (random: Random): RandomStatement =>
  random.pick(random.chance(0.4) ? reports : random.chance(0.2) ? everyday : shapes)(random);

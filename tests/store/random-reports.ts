/** Random statements of several clauses, as somebody writes who makes a report: filtered, gathered, ordered, gathered again. */
import type { Random } from "./random.ts";
import { expressions } from "./random-expressions.ts";
import { days, eventKinds, names, types } from "./random-graph.ts";
import type { RandomStatement } from "./random-statements.ts";

type Shape = (random: Random) => RandomStatement;

const direction = (random: Random) => random.pick(["", " ASC", " DESC", " DESCENDING"]);
const cut = (random: Random) =>
  `${random.chance(0.3) ? ` ${random.pick(["SKIP", "OFFSET"])} ${random.below(3)}` : ""}${random.chance(0.4) ? ` LIMIT ${1 + random.below(6)}` : ""}`;
const status = (random: Random) => `'${random.pick(["planned", "happened", "denied"])}'`;
const entities = [{ name: "p", kind: "Entity" as const }];
const events = [{ name: "e", kind: "Event" as const }];

/** Orders with what is nothing in them, first or last, and ties that an id parts. */
const ordering: Shape = (random) => {
  const [key, other] = [random.pick(["start", "end", "name", "status"]), random.pick(["kind", "independentSources"])];
  const by = random.pick([
    () => `e.${key}${direction(random)}, e.id`,
    () => `e.${key}${direction(random)}, e.${other}${direction(random)}, e.id DESC`,
    () => `e.${key} IS NULL, coalesce(e.${key}, ''), e.id`,
    () => `size(e.${random.pick(["name", "start"])})${direction(random)}, e.id`,
    () => `CASE e.status WHEN 'planned' THEN 1 WHEN 'denied' THEN 2 ELSE 0 END${direction(random)}, e.id`,
  ])();
  return random.pick([
    () =>
      ordered(
        `MATCH (e:Event) RETURN e.id AS id, e.${key} AS ${key}, e.${other} AS other ORDER BY ${by}${cut(random)}`,
      ),
    () =>
      ordered(
        `MATCH (e:Event) WITH e ORDER BY ${by}${cut(random)} RETURN collect(e.${key}) AS list, collect(e.id)[0..2] AS ids`,
      ),
    () => unordered(`MATCH (e:Event) WITH e ORDER BY ${by}${cut(random)} RETURN e`),
    () =>
      ordered(
        `MATCH (e:Event) WITH e ORDER BY ${by} WITH collect(e) AS found RETURN [x IN found | x.id] AS ids, size(found) AS n`,
      ),
  ])();
};

/** Groups by what may be nothing, by more than one thing, by a list; and gathers what was gathered. */
const gathering: Shape = (random) => {
  const key = random.pick([
    "e.status",
    "e.start",
    "substring(e.start, 0, 4)",
    "date(e.start).month",
    "labels(e)",
    "e.kind",
  ]);
  const second = random.pick(["r.role", "r.side", "p.kind", "p:Person", "coalesce(p.kind, '?')"]);
  const gathered = random.pick([
    "count(*)",
    "count(DISTINCT p)",
    "count(r.side)",
    "sum(r.side)",
    "avg(p.lat)",
    "min(p.name)",
    "max(e.end)",
    "size(collect(DISTINCT p.id))",
    "stdev(p.lon)",
    "percentileCont(p.lat, 0.5)",
    "percentileDisc(e.independentSources, 0.9)",
    "max(p.lat) - min(p.lat)",
    "toFloat(count(r.side)) / count(*)",
    "sum(CASE WHEN r.role = 'host' THEN 1 ELSE 0 END)",
    "count(CASE WHEN p.lat > 0 THEN p END)",
    "avg(date(e.start).year)",
  ]);
  const from = `MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event)${random.chance(0.3) ? ` WHERE ${expressions(random, [...entities, ...events]).truth(1)}` : ""}`;
  return random.pick([
    () => unordered(`${from} RETURN ${key} AS k, ${gathered} AS g`),
    () => unordered(`${from} RETURN ${key} AS k, ${second} AS l, ${gathered} AS g, count(*) AS n`),
    () => unordered(`${from} RETURN ${gathered} AS g`),
    () =>
      unordered(
        `${from} WITH ${key} AS k, ${gathered} AS g WITH k, g WHERE g IS NOT NULL RETURN max(g) AS most, min(g) AS least, count(k) AS groups`,
      ),
    () =>
      ordered(
        `${from} WITH p, count(DISTINCT e) AS n ORDER BY n DESC, p.id WITH collect({id: p.id, n: n}) AS ranks UNWIND ranks AS rank RETURN rank.id AS id, rank.n AS n`,
      ),
    () =>
      unordered(
        `${from} WITH ${random.pick(["p", "e"])} AS one, collect(DISTINCT ${random.pick(["r.role", "r.side"])}) AS found WHERE size(found) ${random.pick([">", "=", "<="])} 1 RETURN one.id AS id, size(found) AS n`,
      ),
    () =>
      unordered(
        `${from} WITH e, count(p) AS n WITH avg(n) AS mean, collect(n) AS found RETURN mean, size([x IN found WHERE x > mean]) AS above`,
      ),
    () => ordered(`${from} RETURN DISTINCT ${key} AS k, ${second} AS l ORDER BY k, l`),
  ])();
};

/** Values under new names, ordered by the name, by what it was before, or by both in one. */
const renaming: Shape = (random) => {
  const from = "MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event)";
  const way = direction(random);
  return random.pick([
    () =>
      ordered(
        `${from} WITH p.id AS id, count(e) AS n RETURN id AS who, n AS many ORDER BY ${random.pick(["n", "many", "-n", "-many", "n * 2", "many + 1", "many * n", "n % 3", "CASE WHEN n > 1 THEN 0 ELSE 1 END"])}${way}, ${random.pick(["id", "who"])}`,
      ),
    () =>
      ordered(
        `${from} RETURN p.id AS id, count(*) AS n ORDER BY ${random.pick(["n", "-n", "count(*)", "-count(*)", "n + size(p.id)", "abs(n - 2)"])}${way}, ${random.pick(["id", "p.id"])}`,
      ),
    () =>
      ordered(
        `MATCH (e:Event) RETURN e.start AS s, e.id AS id ORDER BY ${random.pick(["s", "e.start", "coalesce(s, '')", "coalesce(e.start, '')", "size(s)", "s IS NULL"])}${way}, id`,
      ),
    () =>
      unordered(
        `MATCH (a:Entity)-[r:MET]->(b) WITH ${random.pick(["b AS r", "a AS b", "a AS r, b", "b AS a, r AS b"])} RETURN ${random.pick(["count(*) AS n", "1 AS one"])}`,
      ),
    () => ordered(`MATCH (a:Entity) WITH a.id AS a ORDER BY a${way} RETURN a, size(a) AS n`),
    () =>
      ordered(
        `UNWIND range(0, ${2 + random.below(4)}) AS x WITH x, ${random.pick(["-x", "x % 2", "toString(x)", "[x]"])} AS y RETURN y AS x, x AS y ORDER BY ${random.pick(["x", "y"])}${way}, ${random.pick(["y", "x"])}`,
      ),
  ])();
};

/** Patterns that share what they find: no relationship twice within one MATCH, any again in the next. */
const joining: Shape = (random) =>
  unordered(
    random.pick([
      "MATCH (a:Entity)-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Entity) RETURN a.id AS a, e.id AS e, b.id AS b",
      "MATCH (a:Entity)-[r:MET]-(b)-[s:MET]-(c) RETURN a.id AS a, b.id AS b, c.id AS c, r = s AS same",
      "MATCH (a:Entity)-[r:MET]-(b) MATCH (b)-[s:MET]-(c) RETURN a.id AS a, b.id AS b, c.id AS c, r = s AS same",
      `MATCH (a:${random.pick(types)})-[:MET]->(b), (a)-[:PARTICIPATED_IN]->(e:Event) WHERE NOT (b)-[:PARTICIPATED_IN]->(e) RETURN a.id AS a, b.id AS b, e.id AS e`,
      "MATCH (a:Entity)-[:MET]->(a) RETURN a.id AS a",
      "MATCH (a:Entity)--(a) RETURN a.id AS a, count(*) AS n",
      `MATCH (a {id: 'e${random.below(4)}'}), (b {id: 'e${random.below(4)}'}) OPTIONAL MATCH (a)-[r]-(b) RETURN a.id AS a, b.id AS b, count(r) AS n`,
      `MATCH (e:Event {status: ${status(random)}}) OPTIONAL MATCH (e)-[:HELD_IN]->(l:Place {kind: 'treaty'}) RETURN e.id AS e, l.id AS l`,
      `MATCH (a:Entity)-[r:PARTICIPATED_IN {role: '${random.pick(["host", "visitor"])}'}]->(e) RETURN a.id AS a, e.id AS e, r.side AS side`,
      "MATCH (a:Entity)-[:MET]-(b:Entity)-[:MET]-(c:Entity)-[:MET]-(a) WHERE a.id < b.id AND b.id < c.id RETURN a.id AS a, b.id AS b, c.id AS c",
      `MATCH (c:Claim)-[:SUPPORTS]->(n) WITH n, collect(c) AS cs WHERE size(cs) > ${random.below(2)} UNWIND cs AS c RETURN n.id AS n, c.quote AS q, c.start AS s`,
      `MATCH (a:Entity)-[:MET*1..3]-(b:Entity) WHERE a.id = 'e${random.below(5)}' AND a <> b RETURN DISTINCT b.id AS b`,
      `MATCH p = (a:Entity)-[:MET|HOLDS_OFFICE*0..2]->(b) WHERE a.id = 'e${random.below(5)}' RETURN b.id AS b, length(p) AS l, [r IN relationships(p) | type(r)] AS t`,
      "MATCH (a:Entity)-[r*1..2]->(b:Event) RETURN a.id AS a, b.id AS b, size(r) AS n, type(last(r)) AS t, [x IN r | x.role] AS roles",
      "MATCH p = (a:Event)<-[*1..2]-(b) WHERE none(r IN relationships(p) WHERE type(r) = 'SUPPORTS') RETURN a.id AS a, b.id AS b, size(nodes(p)) AS n",
      "MATCH p = (a:Entity)-[:PARTICIPATED_IN*2]-(b) WHERE all(n IN nodes(p) WHERE n.name IS NOT NULL AND n.name <> '') RETURN a.id AS a, b.id AS b",
      "MATCH (a:Entity)-[:MET]-{1,3}(b:Entity) WHERE a.id < b.id RETURN a.id AS a, b.id AS b, count(*) AS n",
      "MATCH ((a:Entity)-[:MET]->(b:Entity)){1,2} RETURN size(a) AS a, size(b) AS b",
      `MATCH p = SHORTEST 1 (a {id: 'e1'})-[:MET]-+(b {id: 'e2'}) RETURN length(p) AS l`,
    ]),
  );

/** What a subquery finds: asked whether, how many, which; with what it is handed and without. */
const within: Shape = (random) => {
  const inner = random.pick([
    "(p)-[:PARTICIPATED_IN]->(x:Event)",
    "(p)-[:MET]-(x:Entity)",
    "(p)<-[:SUPPORTS]-(x:Claim)",
    "(p)-[:HOLDS_OFFICE|MET]->(x)",
  ]);
  const asked = random.pick([
    "x.name IS NOT NULL",
    "x.id > p.id",
    `x.kind = ${status(random)}`,
    "x.name STARTS WITH 'A'",
    "EXISTS { (x)--(y) WHERE y.id <> p.id }",
    "NOT EXISTS { (x)-[:HELD_IN]->() }",
    `COUNT { (x)--() } > ${random.below(3)}`,
  ]);
  const call = random.pick(["CALL (p)", "CALL (*)"]);
  return random.pick([
    () => unordered(`MATCH (p:Entity) WHERE EXISTS { MATCH ${inner} WHERE ${asked} } RETURN p.id AS p`),
    () => unordered(`MATCH (p:Entity) WHERE NOT EXISTS { ${inner} WHERE ${asked} } RETURN p.id AS p`),
    () =>
      unordered(
        `MATCH (p:Entity) RETURN p.id AS p, EXISTS { ${inner} WHERE ${asked} } AS found, COUNT { ${inner} } AS n`,
      ),
    () =>
      unordered(
        `MATCH (p:Entity) WITH p, COUNT { MATCH ${inner} WHERE ${asked} } AS n WHERE n > ${random.below(2)} RETURN p.id AS p, n`,
      ),
    () => unordered(`MATCH (p:Entity) RETURN p.id AS p, size([${inner} WHERE ${asked} | x.id]) AS n`),
    () => unordered(`MATCH (p:Entity) RETURN p.id AS p, any(id IN [${inner} | x.id] WHERE id > p.id) AS any`),
    () => unordered(`MATCH (p:Entity) RETURN p {.name, .kind, n: COUNT { ${inner} }, first: head(p.aliases)} AS m`),
    () =>
      unordered(
        `MATCH (p:Entity) ${call} { MATCH ${inner} WHERE ${asked} RETURN count(x) AS n, min(x.name) AS least } RETURN p.id AS p, n, least`,
      ),
    () =>
      unordered(
        `MATCH (p:Entity) ${call} { MATCH ${inner} RETURN x.id AS x ORDER BY x${direction(random)} LIMIT ${1 + random.below(2)} } RETURN p.id AS p, x`,
      ),
    () =>
      unordered(
        `MATCH (p:Entity) CALL { WITH p MATCH ${inner} RETURN collect(x.name) AS names } RETURN p.id AS p, size(names) AS n`,
      ),
    () =>
      unordered(
        `MATCH (p:Entity) ${call} { MATCH ${inner} RETURN x.id AS x ${random.pick(["UNION", "UNION ALL"])} MATCH (p)-[:PARTICIPATED_IN]->(x:Event) RETURN x.id AS x } RETURN p.id AS p, x`,
      ),
    () =>
      unordered(
        `MATCH (p:Entity) ${call} { UNWIND p.aliases AS alias RETURN count(alias) AS n } WITH p, n WHERE n > 0 RETURN p.id AS p, n`,
      ),
    () => unordered(`CALL { MATCH (p:Entity) RETURN p.kind AS k, count(*) AS n } RETURN k, n`),
    () =>
      unordered(
        `CALL { MATCH (p:${random.pick(types)}) RETURN p AS one UNION MATCH (p:${random.pick(eventKinds)}) RETURN p AS one } RETURN one.id AS id, one.name AS name`,
      ),
    () =>
      unordered("MATCH (p:Entity) RETURN p.id AS p, COLLECT { MATCH (p)-[:MET]-(x) RETURN x.id ORDER BY x.id } AS ids"),
  ])();
};

/** Maps and lists as values: made, gone through, compared, told apart. */
const shaping: Shape = (random) => {
  const { any, whole, wholes, texts } = expressions(random, entities);
  const free = expressions(random, []);
  return random.pick([
    () => unordered(`MATCH (p:Entity) RETURN p {.*} AS m`),
    () => unordered(`MATCH (p:Entity) RETURN p {.id, .aliases, kind: coalesce(p.kind, '?'), x: ${any(1)}} AS m`),
    () => unordered(`MATCH (p:Entity) RETURN properties(p).name AS name, p['id'] AS id, size(keys(p)) > 1 AS more`),
    () =>
      unordered(
        `MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e) RETURN {who: p.id, what: {id: e.id, role: r.role}}.what.role AS role, [p.id, r.side][${random.below(3)}] AS one`,
      ),
    () => unordered(`MATCH (p:Entity) WITH DISTINCT ${wholes(1)} AS list RETURN list, size(list) AS n`),
    () => unordered(`MATCH (p:Entity) WITH {a: ${whole(1)}, b: p.kind} AS m RETURN m.a AS a, m.b AS b, count(*) AS n`),
    () => unordered(`UNWIND [${free.whole(1)}, ${free.whole(1)}, null, ${free.whole(0)}] AS x RETURN DISTINCT x AS x`),
    () => unordered(`UNWIND [[${free.whole(1)}, 1], [2], []] AS l UNWIND l AS x RETURN x, l, size(l) AS n`),
    () =>
      unordered(
        `UNWIND [{a: 1, b: ${free.text(1)}}, {a: 2}, {b: ${free.text(0)}}] AS m RETURN m.a AS a, m.b AS b, m.a IS NULL AS none`,
      ),
    () =>
      unordered(
        `WITH ${free.wholes(2)} AS l RETURN [x IN l WHERE x % 2 = 0] AS even, reduce(t = 0, x IN l | t + x * x) AS t, l[-1] AS last, l[1..] AS rest`,
      ),
    () =>
      unordered(
        `WITH range(${random.below(4)}, ${random.below(9)}, ${1 + random.below(3)}) AS l RETURN l, size(l) AS n, head(l) AS h, tail(tail(l)) AS t, ${random.below(6)} IN l AS has`,
      ),
    () =>
      unordered(
        `MATCH (p:Entity) WITH p ORDER BY p.id WITH collect(p.${random.pick(["name", "lat", "kind"])}) AS l RETURN l, size(l) AS n, l[0] AS one, [x IN l | x IS NULL] AS none`,
      ),
    () => unordered(`MATCH (p:Entity) WITH *, ${texts(1)} AS list WITH *, size(list) AS n RETURN p.id AS id, n, list`),
    () =>
      unordered(`UNWIND $list AS x OPTIONAL MATCH (p:Entity) WHERE p.name = x RETURN x, count(p) AS n`, {
        list: [random.pick(names), random.pick(names), ""],
      }),
    () =>
      unordered(`MATCH (p:Entity) WHERE p.name IN $list OR p.lat > $least RETURN p.id AS p`, {
        list: [random.pick(names), random.pick(names)],
        least: random.below(6) - 2,
      }),
    () =>
      unordered(`MATCH (e:Event {status: $status}) WHERE e.start >= $from AND e.end < $to RETURN e.id AS e`, {
        status: random.pick(["planned", "happened"]),
        from: random.pick(days),
        to: random.pick(days),
      }),
    () =>
      unordered(
        `MATCH (p:Entity) WHERE toLower(p.name) CONTAINS toLower($word) RETURN p.id AS p, $map.a + 1 AS a, $map.b AS b`,
        { word: random.pick(names), map: { a: random.below(9), b: [true, false] } },
      ),
  ])();
};

/** Days as texts and as dates: by year and month, before and after, how far. */
const dating: Shape = (random) => {
  const day = random.pick(days);
  const [from, to] = [random.pick(["e.start", "e.end"]), random.pick(["e.start", "e.end"])];
  const field = random.pick(["year", "month", "day", "week", "quarter", "dayOfWeek"]);
  const unit = random.pick(["days", "weeks", "months", "years"]);
  const amount = random.below(40) - 10;
  return random.pick([
    () => unordered(`MATCH (e:Event) WHERE e.start IS NOT NULL RETURN e.id AS e, date(e.start).${field} AS f`),
    () => unordered(`MATCH (e:Event) RETURN date(e.start).${field} AS f, count(*) AS n`),
    () => unordered(`MATCH (e:Event) WHERE date(${from}) >= date('${day}') RETURN e.id AS e`),
    () =>
      unordered(`MATCH (e:Event) WHERE date(${from}) + duration({${unit}: ${amount}}) < date(${to}) RETURN e.id AS e`),
    () => unordered(`MATCH (e:Event) RETURN e.id AS e, date(${from}) - duration({${unit}: ${Math.abs(amount)}}) AS d`),
    () =>
      unordered(
        `RETURN date('${day}') + duration({${unit}: ${amount}}) AS d, date('${day}').${field} AS f, date({year: 2024, month: ${1 + random.below(12)}, day: ${1 + random.below(28)}}) AS g`,
      ),
    () =>
      unordered(
        `MATCH (e:Event) WITH date(e.start) AS d WHERE d IS NOT NULL RETURN max(d) AS last, min(d) AS first, count(DISTINCT d) AS n`,
      ),
    () => ordered(`MATCH (e:Event) WITH DISTINCT date(e.start) AS d RETURN d ORDER BY d${direction(random)}`),
    () => unordered(`MATCH (e:Event) RETURN e.id AS e, duration.between(date(e.start), date(e.end)).days AS n`),
    () => unordered(`MATCH (e:Event) RETURN date.truncate('month', date(e.start)) AS m, count(*) AS n`),
    () =>
      unordered(
        `MATCH (e:Event) WHERE e.start STARTS WITH '${day.slice(0, random.pick([4, 7]))}' RETURN e.id AS e, e.start =~ '\\d{4}-0[1-5]-.*' AS early`,
      ),
    () =>
      unordered(
        `MATCH (a:Event), (b:Event) WHERE a.start <= b.end AND b.start <= a.end AND a.id < b.id RETURN a.id AS a, b.id AS b`,
      ),
    () =>
      unordered(
        `MATCH (e:Event) WHERE '${random.pick(days)}' <= e.start <= '${random.pick(days)}' RETURN e.id AS e, left(e.start, 7) AS month`,
      ),
    () =>
      unordered(
        `MATCH (e:Event) WITH split(e.start, '-') AS parts WHERE size(parts) = 3 RETURN toInteger(parts[0]) AS y, toInteger(parts[1]) * 2 AS m, parts[2] AS d`,
      ),
  ])();
};

const ordered = (query: string): RandomStatement => ({ query, ordered: true });

const unordered = (query: string, params?: Record<string, unknown>): RandomStatement => ({
  query,
  params,
  ordered: false,
});

export const reports: readonly Shape[] = [ordering, gathering, renaming, joining, within, shaping, dating];

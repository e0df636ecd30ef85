/** The gate alone: what it takes for a clause and what for a name, and what it says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forEmbedded } from "../../server/store/cypher-gate/differences.ts";
import { admit } from "../../server/store/cypher-gate/gate.ts";
import { tokens } from "../../server/store/cypher-gate/lexer.ts";
import { StatementRefused } from "../../server/store/errors.ts";

const code = (text: string, params = {}) => {
  try {
    return admit(text, params).mode;
  } catch (error) {
    if (error instanceof StatementRefused) return error.code;
    throw error;
  }
};

const writes = [
  "CREATE (x)",
  "MERGE (x)",
  "SET n.a = 1",
  "DELETE n",
  "DETACH DELETE n",
  "REMOVE n.a",
  "INSERT (x)",
  "FOREACH (i IN [1] | SET n.a = i)",
  "DROP INDEX i",
  "LOAD CSV FROM 'x' AS r",
  "CALL db.createLabel('A')",
  "CALL apoc.do.it()",
];

describe("a clause that is not for users is refused wherever a clause may stand", () => {
  const places: [string, (clause: string) => string][] = [
    ["at the beginning", (clause) => clause],
    ["after MATCH", (clause) => `MATCH (n) ${clause}`],
    ["after WITH", (clause) => `MATCH (n) WITH n ${clause}`],
    ["after WITH *", (clause) => `MATCH (n) WITH * ${clause}`],
    ["after RETURN", (clause) => `MATCH (n) RETURN n ${clause}`],
    ["after an ORDER BY", (clause) => `MATCH (n) WITH n ORDER BY n.a DESC ${clause}`],
    ["after a LIMIT", (clause) => `MATCH (n) WITH n LIMIT 1 ${clause}`],
    ["after a CASE", (clause) => `MATCH (n) WITH n, CASE WHEN true THEN 1 ELSE 2 END ${clause}`],
    ["after a WHERE", (clause) => `MATCH (n) WHERE n.a IS NOT NULL ${clause}`],
    ["after UNWIND", (clause) => `MATCH (n) UNWIND [1] AS i ${clause}`],
    ["after UNION ALL", (clause) => `RETURN 1 AS a UNION ALL ${clause}`],
    ["in a subquery", (clause) => `MATCH (n) CALL { ${clause} } RETURN n`],
    ["in a scoped subquery", (clause) => `MATCH (n) CALL (n) { WITH n ${clause} } RETURN n`],
    ["in EXISTS", (clause) => `MATCH (n) WHERE EXISTS { MATCH (n) ${clause} } RETURN n`],
    ["in COUNT", (clause) => `MATCH (n) RETURN COUNT { ${clause} } AS c`],
    ["after a variable named as a keyword", (clause) => `MATCH (n) WITH n AS in ${clause}`],
    ["after an alias that is AS", (clause) => `MATCH (n) WITH n AS as ${clause}`],
    ["after a keyword taken for a value", (clause) => `WITH 1 AS not RETURN not ${clause}`],
    ["after a comment", (clause) => `MATCH (n) // RETURN\n${clause}`],
    ["after a block comment", (clause) => `MATCH (n)/**/${clause}`],
    ["after EXPLAIN", (clause) => `EXPLAIN ${clause}`],
    ["after PROFILE", (clause) => `PROFILE MATCH (n) ${clause}`],
    ["after a semicolon", (clause) => `RETURN 1; ${clause}`],
    ["after a parameter", (clause) => `WITH $p AS p ${clause}`],
    ["after a text", (clause) => `WITH 'a' ${clause}`],
    ["in lower case", (clause) => `match (n) ${clause.toLowerCase()}`],
  ];
  test.each(places)("%s", (_, place) => {
    for (const clause of writes)
      expect(`${clause} is ${code(place(clause), { p: 1 })}`).not.toMatch(/is (run|explain|profile)$/);
  });
});

describe("a slip of the pen is told with what was probably meant", () => {
  const said = (text: string) => {
    try {
      return admit(text, {});
    } catch (error) {
      return error instanceof StatementRefused ? [error.position?.offset, error.message] : error;
    }
  };
  test.each([
    ["MACTH (n) RETURN n", 0, "A reading statement does not begin with MACTH. Did you mean MATCH?"],
    ["MATCH (n) RETRUN n", 10, "RETRUN was not expected here. Did you mean RETURN?"],
    ["MATCH (n) RETURN n ODER BY n.name", 19, "ODER was not expected here. Did you mean ORDER?"],
    ["MATCH (n) RETURN n name", 19, "name was not expected here."],
    ["MATCH (n RETURN n", 6, "This ( is not closed."],
    ["MATCH (n)-[:MET->(m) RETURN n", 10, "This [ is not closed."],
  ])("%s", (text, offset, message) => {
    expect(said(text)).toEqual([offset, message]);
  });
});

describe("words of writing clauses are taken where they are names", () => {
  test.each([
    "MATCH (create:Person) RETURN create.name",
    "MATCH (n) RETURN n.set, n.delete AS merge",
    "MATCH (n:Create)-[:SET]->(m:Delete) RETURN m",
    "MATCH (n {create: 1, merge: 'SET x'}) RETURN n",
    "RETURN {set: 1, delete: [2]} AS drop",
    "WITH 1 AS merge RETURN merge + 1 AS next",
    "MATCH (n) RETURN n { .*, set: 1 } AS m",
    "RETURN 'DETACH DELETE' + \"CREATE\" AS `SET x`",
    "MATCH (n) WHERE n:Merge OR n:Create RETURN n",
    "MATCH (n) RETURN n ORDER BY n.set DESC SKIP 1 LIMIT 2",
    "MATCH p = (a)-[:X|CREATE*1..3 {set: 1}]->(b) RETURN p",
    "RETURN CASE WHEN true THEN 1 ELSE 2 END AS x",
    "MATCH (n) WHERE n.name STARTS WITH 'A' AND NOT n.name ENDS WITH 'b' RETURN DISTINCT n",
    "MATCH (n) WHERE n.a IN [1,2] XOR n.b IS NULL RETURN count(DISTINCT n) AS c, count(*) AS all",
    "MATCH (n) RETURN [x IN range(1, 3) WHERE x > 1 | x * 2] AS l, reduce(s = 0, x IN [1] | s + x) AS r",
    "MATCH (n) WHERE all(x IN n.list WHERE x > 0) AND none(x IN n.list WHERE x < 0) RETURN n",
    "MATCH (a), (b) MATCH p = allShortestPaths((a)-[:MET*..4]-(b)) RETURN p",
    "MATCH (n) WHERE EXISTS { (n)-[:MET]->() } RETURN COUNT { (n)--() } AS c",
    "CALL db.labels() YIELD label AS l WHERE l <> 'X' RETURN l",
    "OPTIONAL MATCH (n) WITH n WHERE n.a = $a RETURN $b AS b UNION RETURN 2 AS b",
    "MATCH (n) WHERE n.a IS TYPED STRING OR n.b IS NOT TYPED INTEGER NOT NULL RETURN n.a IS :: FLOAT AS f",
    "MATCH (n) WITH collect(n.name) AS all UNWIND all AS one RETURN one",
    "MATCH (IS Person)-[IS MET]->(is IS Person) WHERE is.name IS NFC NORMALIZED RETURN is IS Person AS p",
    "WITH [1] AS is RETURN [is IN is | is] AS l, (is IS NULL) AS b, CASE 'x' WHEN IS NOT NFC NORMALIZED THEN 1 END AS c",
    "MATCH (is)-[is2]->(is3 {a: 1}) WHERE (is.a AND is3.b) RETURN count(is) AS n",
    "RETURN .5 + 1.5e3 + 0xFF AS n, [1,2,3][0..2] AS s",
    "RETURN date('2024-01-01') + duration({days: 1}) AS d, date.truncate('month', date()) AS t",
  ])("%s", (text) => {
    expect(code(text, { a: 1, b: 2 })).toBe("run");
  });
});

test.each([
  ["", "EmptyStatement"],
  ["// nothing", "EmptyStatement"],
  ["EXPLAIN", "EmptyStatement"],
  ["RETURN 1;;", "SeveralStatements"],
  ["RETURN 'a", "SyntaxError"],
  ["RETURN `a", "SyntaxError"],
  ["RETURN 1 AS `a\0b`", "SyntaxError"],
  ["RETURN 1 /* open", "SyntaxError"],
  ["RETURN (1", "SyntaxError"],
  ["RETURN 1)", "SyntaxError"],
  ["RETURN (1]", "SyntaxError"],
  ["CRE\u200bATE (n)", "SyntaxError"],
  ["RETURN 1 // \u2028 CREATE (n)", "SyntaxError"],
  ["RETURN '\\u0027' AS a", "SyntaxError"],
  ["RETURN '\\uu0027' AS a", "SyntaxError"],
  ["RETURN '\\uu0041' AS a", "SyntaxError"],
  ["RETURN (1 FROM x)", "SyntaxError"],
  ["RETURN trim(1 CREATE (a))", "WriteRefused"],
  ["RETURN trim(BOTH CREATE FROM (a))", "run"],
  ["RETURN apoc.version() AS v", "FunctionRefused"],
  ["RETURN file() AS f", "FunctionRefused"],
  ["SHOW USERS", "AdministrationRefused"],
  ["USE system RETURN 1", "AdministrationRefused"],
  ["RETURN $missing", "ParameterMissing"],
  ["RETURN $`mis sing`", "ParameterMissing"],
  [`RETURN ${"(".repeat(101)}1${")".repeat(101)}`, "NestedTooDeep"],
  [`RETURN '${"é".repeat(10_001)}'`, "StatementTooLong"],
  ["CREATE INDEX i FOR (n:A) ON (n.b)", "SchemaRefused"],
  ["CREATE USER u SET PASSWORD 'p'", "AdministrationRefused"],
  ["DROP DATABASE d", "AdministrationRefused"],
  ["DROP CONSTRAINT c", "SchemaRefused"],
])("%s is %s", (text, expected) => {
  expect(code(text)).toBe(expected);
});

test("the half of a mean is not rounded: each engine adds up in an order of its own", () => {
  const written = (text: string) => forEmbedded(text, admit(text, {}), {});
  const ways = (text: string) => written(text).split("0.000001 THEN ")[1]?.slice(0, 9);
  expect(ways("MATCH (c:Claim) RETURN round(avg(c.confidence), 2) AS mean")).toMatch(/^7901\d{5}$/);
  expect(ways("MATCH (c:Claim) RETURN round(c.confidence, 2) AS one")).toBe("CASE WHEN");
});

test("all parameters without a value are told at once", () => {
  expect(() => admit("RETURN $a AS a, $b AS b, $a AS c, $d AS d", { b: 1 })).toThrow(
    "The parameters $a and $d have no value.",
  );
});

test("a refusal tells the place in the whole text", () => {
  const error = (() => {
    try {
      return admit("PROFILE MATCH (n)\n  SET n.a = 1", {});
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toMatchObject({ code: "WriteRefused", position: { offset: 20, line: 2, column: 3 } });
});

test("EXPLAIN and PROFILE are told apart from the statement, and a last semicolon is left out", () => {
  expect(admit(" profile  MATCH (n) RETURN n ; ", {})).toMatchObject({
    mode: "profile",
    query: "  MATCH (n) RETURN n",
  });
  expect(admit("MATCH (n) RETURN n;", {}).query).toBe("MATCH (n) RETURN n");
});

test("tokens cover the text: what lies between them is blank or a comment", () => {
  const piece = fc.constantFrom(
    "MATCH",
    "(n)",
    "'a b'",
    "`x y`",
    "$p",
    "1.5",
    "..",
    "=~",
    " ",
    "\n",
    "/* c */",
    "// c\n",
    "é",
    "[1..2]",
    "{a: 1}",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(" ");
      let end = 0;
      for (const token of tokens(text)) {
        expect(
          text
            .slice(end, token.start)
            .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "")
            .trim(),
        ).toBe("");
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});

test("no text at all makes the gate fail otherwise than by a refusal", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      expect(typeof code(text)).toBe("string");
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["signs", `RETURN ${"- ".repeat(3000)}1 AS n`, "NestedTooDeep"],
  ["NOT", `RETURN ${"NOT ".repeat(3000)}true AS b`, "NestedTooDeep"],
  ["CASE in CASE", `RETURN ${"CASE WHEN true THEN ".repeat(300)}1${" END".repeat(300)} AS c`, "NestedTooDeep"],
  ["a chain of AND", `MATCH (n) WHERE ${"n.a = 1 AND ".repeat(1000)}true RETURN n`, "NestedTooDeep"],
  ["a chain of labels", `MATCH (n:${"A|".repeat(1000)}A) RETURN n`, "NestedTooDeep"],
  ["a chain of properties", `WITH {a: 1} AS m RETURN m${".a".repeat(1000)} AS a`, "NestedTooDeep"],
  ["a long path", `MATCH (n)${"--()".repeat(1000)} RETURN n`, "NestedTooDeep"],
  ["many patterns", `MATCH (n)${", ()".repeat(1000)} RETURN n`, "StatementTooLong"],
  ["many clauses", `${"MATCH (n) ".repeat(500)}RETURN n`, "StatementTooLong"],
  ["many arms", `RETURN 1 AS a ${"UNION RETURN 1 AS a ".repeat(500)}`, "StatementTooLong"],
])("%s are too much for a planner", (_, text, expected) => {
  expect(code(text)).toBe(expected);
});

test("a long list of values is not too much", () => {
  const values = Array.from({ length: 2000 }, (_, index) => index).join(", ");
  expect(code(`MATCH (n) WHERE n.a IN [${values}] RETURN n`)).toBe("run");
  expect(code(`MATCH (n) WHERE ${"n.a = 'CREATE' OR ".repeat(60)}false RETURN n`)).toBe("run");
});

test("calls nested in calls that are written anew end before they fill the memory", () => {
  const nested = (depth: number) => `RETURN ${"toFloat(toString(".repeat(depth)}1.5${"))".repeat(depth)} AS x`;
  const written = (text: string) => forEmbedded(text, admit(text, {}), {});
  expect(written(nested(2)).length).toBeLessThan(100_000);
  for (const depth of [6, 20, 45])
    expect(() => written(nested(depth))).toThrow(expect.objectContaining({ code: "StatementTooLong" }));
});

test.each([
  "RETURN date.truncate('constructor', date('2024-05-01')) AS d",
  "RETURN duration.inDays(date('2024-05-01'), date('2024-05-02')).constructor AS d",
])("what is no unit and no field is none, whatever it is called: %s", (text) => {
  expect(() => forEmbedded(text, admit(text, {}), {})).toThrow(expect.objectContaining({ code: "EngineDiffers" }));
});

test.each([
  ["RETURN {_id: 1, _labels: ['Person']} AS m", {}],
  ["WITH 1 AS _labels, 2 AS m RETURN m {_labels} AS m", {}],
  ["RETURN {_source: 1, _target: 2, _type: 'x', _id: 3} AS m", {}],
  ["RETURN {nodes: [], edges: []} AS m", {}],
  ["MATCH (n) RETURN n {.nodes, .edges} AS m", {}],
  ["RETURN {`edges`: 1, `nodes`: 2} AS m", {}],
  ["RETURN $p AS m", { p: [{ x: { nodes: [], edges: [] } }] }],
  ["RETURN $p AS m", { p: { _id: 1, _labels: [] } }],
  ["RETURN $p AS m", { p: JSON.parse('{"__proto__": 1}') }],
])("a map that the engine's answer would take for an entity is refused by name: %s", (text, params) => {
  expect(() => forEmbedded(text, admit(text, params), params)).toThrow(
    expect.objectContaining({ code: "EngineDiffers", message: expect.stringMatching(/name/) }),
  );
});

test.each([
  ["WITH 1 AS nodes, 2 AS edges RETURN nodes + edges AS n", {}],
  ["MATCH p = (a)--(b) RETURN {nodes: size(nodes(p)), relationships: 1} AS m", {}],
  ["RETURN $p AS m", { p: { nodes: [1], labels: [2] } }],
])("and one that it would not is not: %s", (text, params) => {
  expect(() => forEmbedded(text, admit(text, params), params)).not.toThrow();
});

test("XOR in brackets in brackets is read once for each level", () => {
  const text = `MATCH (n) WHERE ${"(".repeat(60)}true${" XOR true)".repeat(60)} RETURN n.id AS id`;
  const started = performance.now();
  forEmbedded(text, admit(text, {}), {});
  expect(performance.now() - started).toBeLessThan(2000);
});

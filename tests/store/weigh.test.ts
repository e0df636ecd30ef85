/** What one row may cost on Neo4j: what would go on after its session is closed is refused, what merely looks like it is not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { admit, refusing } from "../../server/store/cypher-gate/gate.ts";
import { refuseUnplannable } from "../../server/store/cypher-gate/work/plannable.ts";
import { isCheapRegular } from "../../server/store/cypher-gate/work/regular.ts";
import { weigh } from "../../server/store/cypher-gate/work/weigh.ts";
import { StatementRefused } from "../../server/store/errors.ts";

const code = (query: string, params: Record<string, unknown> = {}) => {
  try {
    weigh(admit(query, params).tokens, params, refusing(query));
    return "runs";
  } catch (error) {
    if (error instanceof StatementRefused) return error.code;
    throw error;
  }
};

test.each([
  ["a loop over a billion", "RETURN size([a IN range(1, 1000000000) | a]) AS s"],
  ["a loop over a computed billion", "RETURN size([a IN range(1, 10^9) | a]) AS s"],
  ["a loop over a billion by a name", "WITH range(1, 1000 * 1000 * 1000) AS l RETURN all(x IN l WHERE x > 0) AS b"],
  ["three loops of a thousand", "RETURN [a IN range(1,1000) | [b IN range(1,1000) | [c IN range(1,1000) | 1]]] AS s"],
  ["a loop in a loop", "RETURN reduce(s=0, i IN range(1,100000) | s + reduce(t=0, j IN range(1,100000) | t + j)) AS s"],
  [
    "loops over what was collected",
    "UNWIND range(1,100000) AS i WITH collect(i) AS l RETURN [a IN l | [b IN l | 1]] AS s",
  ],
  ["a text that doubles", "RETURN reduce(s='ab', i IN range(1,40) | s + s) AS s"],
  [
    "a text that doubles in a CASE",
    "RETURN reduce(s='ab', i IN range(1,40) | CASE WHEN i > 0 THEN s + s ELSE '' END) AS s",
  ],
  ["a text that doubles by a function", "RETURN reduce(s='ab', i IN range(1,40) | replace(s, 'a', 'aaaa')) AS s"],
  ["a list that doubles", "RETURN size(reduce(s=[1], i IN range(1,40) | s + s)) AS s"],
  ["a list in itself", "RETURN reduce(s=[], i IN range(1,40) | [s, s]) AS s"],
  ["a map in itself", "RETURN reduce(s={}, i IN range(1,40) | {a: s, b: s}) AS s"],
  ["a text that doubles from clause to clause", `WITH 'a' AS a ${"WITH a + a AS a ".repeat(30)}RETURN a`],
  ["a number that became a list", "RETURN reduce(s=0, i IN range(1,40) | [s] + [s] + s + s) AS s"],
  ["a parameter as an end", "RETURN [x IN range(1, $n) | x] AS l", { n: 1e9 }],
  ["a cell of millions", "RETURN range(1, 50000000) AS l"],
  ["a number in a very long list", "RETURN -1 IN range(1, 1000000000) AS b"],
  ["a regular expression", "RETURN 'aaaa' =~ '(a+)+b' AS r"],
  ["one put together", "RETURN 'aaaa' =~ '(a' + '+)' + $end AS r", { end: "+b" }],
  ["one under a name", "WITH '(a+)+b' AS r MATCH (n) WHERE n.name =~ r RETURN n"],
  ["one out of a list", "UNWIND ['(a+)+b'] AS r MATCH (n) WHERE n.name =~ r RETURN n"],
  ["one with a quotation behind one backslash", "RETURN 'aaaa' =~ '(a+\\Q)\\E)+b' AS r"],
  ["one turned round", "MATCH (n) WHERE n.name =~ reverse('b+)+a(') RETURN n"],
] as [string, string, Record<string, unknown>?][])("refuses %s", (_, query, params) => {
  expect(code(query, params)).toBe("TooCostly");
});

test.each([
  "UNWIND range(1, 1000000000) AS i RETURN count(i) AS c",
  "RETURN size(range(1, 1000000000)) AS s",
  "RETURN reduce(t = 0, x IN range(1, 100) | t + t * x) AS t",
  "RETURN reduce(m = 0, x IN range(1, 100000) | CASE WHEN x > m THEN x ELSE m END) AS m",
  "MATCH (n) WITH collect(n.name) AS names RETURN reduce(s = '', n IN names | s + CASE WHEN s = '' THEN '' ELSE ', ' END + n) AS s",
  "MATCH (a)--(b) MATCH (b)--(c) OPTIONAL MATCH (c)--(d) OPTIONAL MATCH (d)--(e) RETURN a, collect(e.text) AS texts",
  "MATCH (n) WITH collect(n) AS l UNWIND l AS a UNWIND l AS b WITH collect(a.name + b.name) AS pairs RETURN size(pairs) AS s",
  "RETURN [x IN range(1, 30) | [y IN range(1, x) | x * y]] AS t",
  "MATCH (n) WHERE n.name =~ '(?i).*' + toLower($w) + '.*' RETURN n",
  "MATCH (n) WHERE n.name =~ n.kind RETURN n",
  "RETURN trim(BOTH 'x' FROM 'xax') AS a, trim(LEADING FROM ' a') AS b, trim('x' FROM 'xa') AS c, trim(FROM ' a') AS d",
  "RETURN CASE 5 WHEN IS NULL THEN 1 WHEN 3, IS NOT NULL THEN 2 WHEN > 3, < 1 THEN 3 END AS a",
  "WITH [1,2,3] AS l UNWIND range(0, size(l) - 1) AS i RETURN i, l[i] AS x, [j IN range(0, i) | l[j]] AS before",
])("runs %s", (query) => {
  expect(code(query, { w: "met" })).toBe("runs");
});

test("no statement of an analyst is refused", () => {
  const file = join(import.meta.dirname, "..", "security", "analyst-cypher.json");
  const statements: { cypher: string; params?: Record<string, unknown> }[] = JSON.parse(readFileSync(file, "utf8"));
  for (const { cypher, params } of statements) expect(`${cypher}: ${code(cypher, params)}`).toMatch(/: runs$/);
});

describe("regular expressions", () => {
  test.each(["(a+)+b", "(a|aa)+", "(.*)*x", "((x+x+)+y)", "(.*a){20}", "(a?){30}a{30}", "(a*)*\\1c", ".*e.*e.*e.*z"])(
    "%s is not cheap",
    (written) => expect(isCheapRegular(written)).toBe(false),
  );
  test.each([
    "(?x)( a + ) +",
    "(a+\\Q)\\E)+",
    "(a+\\Q\\E)+",
    "(a+)\\Q\\E+",
    "(a+\\\\Q)+\\E",
    "(a+[[x])])+",
    "(a+[x&&[^)]])+",
    "(a+[x&&[^]])]])+",
    "(a+[\\][x])])+",
    "(a+[^])])+",
    "(a+\\c))+",
  ])("%s hides its brackets", (written) => expect(isCheapRegular(written)).toBe(false));
  test.each([
    ".*",
    "(?i).*create.*",
    ".*foo.*bar.*",
    "Mr|Mrs",
    "(Mr|Ms)\\.? .*",
    "[A-Z]{2,4}",
    "\\d{4}-\\d\\d",
    "(ab)+c",
    "\\QKurt (a+)+\\E.*",
    "\\Qa",
    "[a-z&&[^k]].*",
  ])("%s is", (written) => expect(isCheapRegular(written)).toBe(true));
});

test("our own reading of a statement ends, however its loops nest", () => {
  const nested = `RETURN ${"reduce(s = 0, i IN [1] | ".repeat(40)}s${")".repeat(40)} AS s`;
  const started = performance.now();
  expect(code(nested)).toMatch(/runs|TooCostly/);
  expect(performance.now() - started).toBeLessThan(5000);
});

const planned = (query: string) => {
  try {
    refuseUnplannable(admit(query, { p: 1 }).tokens, refusing(query));
    return "runs";
  } catch (error) {
    if (error instanceof StatementRefused) return error.code;
    throw error;
  }
};

test.each([
  ["a long way", `MATCH (n)${"--()".repeat(30)} RETURN n`],
  ["a long way with types", `MATCH (n)${"<-[:MET]-()".repeat(30)} RETURN n`],
  ["many steps from one node", `MATCH (n)${", (n)-->()".repeat(30)} RETURN n`],
  ["many patterns beside each other", `MATCH (n)${", ()--()".repeat(30)} RETURN n`],
  ["many clauses of steps", `MATCH (n) ${"MATCH (n)-->() ".repeat(45)} RETURN n`],
  ["many that may be missing", `MATCH (n) ${"OPTIONAL MATCH (n)-->() ".repeat(45)} RETURN n`],
  ["a long way in a subquery", `MATCH (n) WHERE EXISTS { MATCH (n)${"--()".repeat(30)} } RETURN n`],
  ["a chain of XOR", `RETURN ${"$p = 1 XOR ".repeat(13)}true AS b`],
  ["XOR in brackets", `RETURN ${"($p = 1 XOR ".repeat(13)}true${")".repeat(13)} AS b`],
])("a planner is not given %s", (_, query) => {
  expect(planned(query)).toBe("TooCostly");
});

test.each([
  `MATCH (n)${"-[:MET]->()".repeat(18)} WITH n ${"MATCH (n)--() ".repeat(30)} RETURN n`,
  `MATCH (n) RETURN ${Array.from({ length: 40 }, (_, i) => `[(n)--(m) | m.name] AS l${i}`).join(", ")}`,
  "MATCH (n) RETURN (1) - (2) - (3) AS x, $p = 1 XOR $p = 2 XOR $p = 3 AS y",
  `MATCH (n)-->(m) ${"UNION MATCH (n)-->(m) ".replace("UNION", "RETURN n UNION").repeat(30)} RETURN n`,
])("and what an analyst asks is planned: %s", (query) => {
  expect(planned(query)).toBe("runs");
});

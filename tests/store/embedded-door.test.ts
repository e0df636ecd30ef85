/** What the embedded engine's door says: mistakes are told as such, what this engine lacks by its name. */
import { describe, expect, test } from "vitest";
import { forEmbedded } from "../../server/store/cypher-gate/differences.ts";
import { admit } from "../../server/store/cypher-gate/gate.ts";
import { StatementRefused } from "../../server/store/errors.ts";

describe("the embedded engine's door tells a mistake from what this engine lacks", () => {
  const said = (text: string) => {
    try {
      return forEmbedded(text, admit(text, {}), {});
    } catch (error) {
      return error instanceof StatementRefused ? `${error.code} at ${error.position?.offset}: ${error.message}` : error;
    }
  };
  test.each([
    ["MATCH (n) WHERE count(n) > 1 RETURN n", /^SyntaxError at 16: count\(…\) gathers rows/],
    ["MATCH (n) RETURN sum(count(n)) AS s", /^SyntaxError at 21: count\(…\) may not stand within another/],
    ["MATCH (n) WITH n, count(*) AS c WHERE count(*) > 1 RETURN c", /^EngineDiffers at 38: .* the WHERE of a WITH/],
    ["MATCH (a {id: b.id}), (b) RETURN a", /^EngineDiffers at 14: .* speaks of a name before it is given/],
    ["MATCH (a)-[r {id: r.id}]->(b) RETURN a", /^EngineDiffers at 18: .* speaks of a name before it is given/],
    ["MATCH (e) WHERE EXISTS { (a {id: b.id})-->(e)<--(b) } RETURN e", /^EngineDiffers at 33: .* before it is given/],
    ["MATCH (a {id: c.id}), (b) RETURN a", /^SyntaxError at 14: The variable c is not defined/],
    ["MATCH (a {id: b.id}) MATCH (b) RETURN a", /^SyntaxError at 14: The variable b is not defined/],
    [
      "MATCH p = shortestPath((a)-[*]-(b)) WHERE a <> b AND length(p) > 1 RETURN p",
      /^EngineDiffers at 60: .* a condition on a shortestPath .*WITH \* WHERE/,
    ],
    ["MATCH (n) WHERE n.name =~ '.*(?=a).*' RETURN n", /^EngineDiffers at 26: .* a look-ahead .*CONTAINS/],
    ["MATCH (n) WHERE n.name =~ '(' RETURN n", /^SyntaxError at 26: This is no regular expression/],
    ["MATCH (n) WHERE id(n) > 5 RETURN n", /^EngineDiffers at 26: .* an internal id.* n\.id/],
    ["MATCH (n) RETURN n.name[0..3] AS x", /^EngineDiffers at 23: .* no list .*substring/],
    [
      "MATCH (n:Event) RETURN duration.between(date(n.start), date(n.end)) AS d",
      /^EngineDiffers at 23: .*inDays\(a, b\)/,
    ],
    [
      "MATCH (n:Place) RETURN point({latitude: n.lat, longitude: n.lon}) AS p",
      /^EngineDiffers at 23: .* point\.distance/,
    ],
    ["MATCH (n) RETURN date('2024-01-02') - date('2024-01-01') AS d", /^SyntaxError at \d+: .* duration\.inDays/],
    ["MATCH (a) ((x:Person)-[:MET]-(y))+ (b) RETURN a", /^EngineDiffers at 13: .* conditions on its nodes/],
    ["MATCH (a) ((x)-[:MET]-(y) WHERE x.id > '')+ (b) RETURN a", /^EngineDiffers at 26: .* a condition/],
    ["MATCH (a) ((x)-[:MET]-(y)-[:MET]-(z))+ (b) RETURN a", /^EngineDiffers at 25: .* several relationships/],
    ["RETURN 9007199254740993 = 9007199254740992.0 AS a", /^EngineDiffers at \d+: .* a whole number beyond/],
    ["RETURN 9007199254740993 > 9007199254740992.0 AS a", /^EngineDiffers at \d+: .* a whole number beyond/],
    ["RETURN CASE 9007199254740993 WHEN 9007199254740992.0 THEN 1 END AS a", /^EngineDiffers .* a whole number beyond/],
    ["RETURN 'a b' =~ '\\\\p{L}+ .*' AS a", /^EngineDiffers at 16: .* a class by its name/],
    ["RETURN 'a' =~ 'a++' AS a", /^EngineDiffers at 14: .* a possessive repetition/],
    ["RETURN 'a' =~ '(?U)\\\\w' AS a", /^EngineDiffers at 14: .* flags but \(\?i\)/],
    ["RETURN 'a' =~ 'a(?i)b' AS a", /^EngineDiffers at 14: .* flags but \(\?i\)/],
    ["RETURN 'a' =~ '(?s)a$.' AS a", /^EngineDiffers at 14: .* \$ before the end/],
    ["RETURN 'a' =~ '\\\\Qa\\\\E.*' AS a", /^EngineDiffers at 14: .* a quotation/],
    ["MATCH (a)-[:met]->(b) RETURN a", /^EngineDiffers at 12: .* other letters than the graph's, met,.* Write MET\./],
    ["MATCH (a)-[:HELD_IN|`Met`]->(b) RETURN a", /^EngineDiffers at 20: .* Write MET\./],
    ["MATCH (a) WHERE NOT (a)-[:met]-() RETURN a", /^EngineDiffers at 26: .* Write MET\./],
    ["MATCH (a) RETURN [(a)-[:met]-(b) | b.name] AS x", /^EngineDiffers at 24: .* Write MET\./],
    ["MATCH (n {start: null}) RETURN n", /^EngineDiffers at 17: .* null in the map of a pattern.* IS NULL/],
    ["MATCH (n {kind: 'Visit', start: (null)}) RETURN n", /^EngineDiffers at 33: .* null in the map/],
    ["MATCH ()-[r {side: null}]->() RETURN r", /^EngineDiffers at 19: .* null in the map/],
    ["MATCH (a)-[*2..1]-(b) RETURN a", /^EngineDiffers at 11: .* ends before it begins, \*2\.\.1,/],
    ["MATCH (a)-[:MET*..0]-(b) RETURN a", /^EngineDiffers at 15: .* ends before it begins, \*1\.\.0,/],
    ["MATCH (a)-[:MET]-{2,1}(b) RETURN a", /^SyntaxError at 17: At least 2 and at most 1/],
    ["MATCH (a)((x)-[:MET]-(y)){2,1}(b) RETURN a", /^SyntaxError at 25: At least 2 and at most 1/],
    ["MATCH (a)-[:MET]-{0}(b) RETURN a", /^SyntaxError at 17: A path of no steps/],
    ["MATCH (a)-[r]-(b)-[r]-(c) RETURN a", /^SyntaxError at 19: r stands for something else in this pattern/],
    ["MATCH (a)-[r]-(b), (c)-[r]-(d) RETURN a", /^SyntaxError at 24: r stands for something else/],
    ["MATCH (n)-[n]-(m) RETURN n", /^SyntaxError at 11: n stands for something else/],
    ["WITH 'x' AS r MATCH ()-[r]-() RETURN count(*) AS c", /^SyntaxError at 24: Here a relationship is due/],
    ["MATCH (a)-[r*1..2]-(b) WITH r MATCH (c)-[r]-(d) RETURN c", /^SyntaxError at 41: Here a relationship is due/],
    ["MATCH (a IS Person) RETURN a", /^EngineDiffers at 9: .* IS before a label/],
    ["MATCH (a)-[r IS MET]->(b) RETURN a", /^EngineDiffers at 13: .* IS before a label/],
    ["MATCH (a) WHERE a IS Person RETURN a", /^EngineDiffers at 21: .* IS before a label/],
    ["MATCH (IS Person) RETURN 1 AS a", /^EngineDiffers at 7: .* IS before a label/],
    ["MATCH (a)-[IS MET]->(b) RETURN a", /^EngineDiffers at 11: .* IS before a label/],
    ["RETURN 'x' IS NFC NORMALIZED AS a", /^EngineDiffers at 14: .* IS of a type/],
    ["RETURN 'x' IS NOT NFKD NORMALIZED AS a", /^EngineDiffers at 18: .* IS of a type/],
    ["RETURN CASE 'x' WHEN IS NFC NORMALIZED THEN 1 END AS a", /^EngineDiffers at 21: .* no left side/],
    ["RETURN CASE 'x' WHEN 'y', IS NOT NFD NORMALIZED THEN 1 END AS a", /^EngineDiffers at 26: .* no left side/],
    ["RETURN CASE 5 WHEN > 3, < 1 THEN 1 END AS a", /^EngineDiffers at 19: .* no left side.*WHEN x > 3/],
    ["RETURN CASE 5 WHEN 1, < 1 THEN 1 END AS a", /^EngineDiffers at 22: .* no left side/],
    ["RETURN CASE 5 WHEN IS NULL THEN 1 END AS a", /^EngineDiffers at 19: .* no left side/],
    ["RETURN CASE 'a' WHEN STARTS WITH 'a' THEN 1 END AS a", /^EngineDiffers at 21: .* no left side/],
    ["RETURN trim(BOTH 'x' FROM 'xax') AS a", /^EngineDiffers at 12: .* trim\(… FROM …\)/],
    ["RETURN trim('x' FROM 'xax') AS a", /^EngineDiffers at 16: .* trim\(… FROM …\)/],
    ["RETURN date('2024-02-30') AS a", /^SyntaxError at 7: This is no date/],
    ["RETURN date('') AS a", /^SyntaxError at 7: This is no date/],
    ["RETURN date({year: 2023, month: 2, day: 29}) AS a", /^SyntaxError at 7: This is no date/],
    ["RETURN date(5) AS a", /^SyntaxError at 7: This is no date/],
    [
      "MATCH (a), (b) OPTIONAL MATCH p = shortestPath((a)-[*..4]-(b)) WHERE a.name = b.name RETURN length(p) AS l",
      /^EngineDiffers at 76: .* whose ends are compared/,
    ],
    ["MATCH (n) RETURN keys(n) AS k, count(*) AS c", /^EngineDiffers at 17: .* told apart by keys\(…\)/],
    ["MATCH (n) RETURN DISTINCT {k: [x IN keys(n) | x]} AS k", /^EngineDiffers at 26: .* told apart by keys/],
    ["MATCH (n) RETURN count(DISTINCT keys(n)) AS k", /^EngineDiffers at 17: .* told apart by keys/],
    [
      "MATCH (n) RETURN keys(n) AS k UNION MATCH (n) RETURN keys(n) AS k",
      /^EngineDiffers at 30: .* told apart by keys/,
    ],
    [
      "UNWIND [1] AS n WITH n, -n AS m RETURN n AS c ORDER BY c * m",
      /^EngineDiffers at 59: .* a column together with m/,
    ],
    [
      "WITH [2] AS l UNWIND l AS x RETURN x AS y ORDER BY l[0] - x",
      /^EngineDiffers at 51: .* a column together with l/,
    ],
    ["MATCH (a)-[r]->(b) WITH b AS r RETURN r", /^EngineDiffers at 24: .* the name r for a node/],
    ["MATCH p = (a)-->(b) WITH a AS p RETURN p", /^EngineDiffers at 25: .* the name p for a node/],
    ["UNWIND [1] AS x MATCH (b) WITH b AS x RETURN x", /^EngineDiffers at 31: .* the name x for a node.* new name/],
    ["MATCH (n) RETURN keys(n) AS k ORDER BY k", /^EngineDiffers at 39: .* the order of keys/],
    ["MATCH (n) WHERE keys(n) = ['id'] RETURN n", /^EngineDiffers at 31: .* the order of keys/],
    [
      "MATCH (n) RETURN reduce(s = '', k IN keys(n) + ['x'] | s + k) AS k",
      /^EngineDiffers at 32: .* the order of keys/,
    ],
    ["MATCH p = (a)--(b) WHERE [a] = nodes(p) RETURN p", /^EngineDiffers at 38: .* has no name.*WITH nodes/],
    ["MATCH p = (a)--(b) RETURN id(nodes(p)[0]) = id(a) AS x", /^EngineDiffers at 26: .* has no name/],
    ["MATCH p = (a)--(b) RETURN CASE nodes(p)[0] WHEN a THEN 1 END AS x", /^EngineDiffers at \d+: .* has no name/],
    ["MATCH p = (a)--(b) RETURN [x IN nodes(p) WHERE x:A|B] AS x", /^SyntaxError at 51: The variable B is not defined/],
    ["RETURN date('2024-Q1-45') AS a", /^EngineDiffers at 7: .* this date/],
    ["RETURN toInteger([1]) AS a", /^SyntaxError at 7: toInteger\(…\) takes a number or a text/],
    ["RETURN toFloat(true) AS a", /^SyntaxError at 7: toFloat\(…\) takes a number or a text/],
    ["RETURN toInteger(true) AS a", /^EngineDiffers at 7: /],
    ["RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a", /^SyntaxError at 34: UNION and UNION ALL/],
    ["RETURN split('abc', '') AS a", /^EngineDiffers at 7: .* an empty text/],
    ["RETURN round(2.55, 1, 'HALF_EVEN') AS a", /^EngineDiffers at 7: .* in a way that is told/],
    ["RETURN ltrim('xa', 'x') AS a", /^EngineDiffers at 7: .* other letters than blanks/],
    ["MATCH (p:Person) RETURN p LIMIT 4 / 2", /^EngineDiffers at 32: .* LIMIT of such a calculation/],
    ["MATCH (p:Person) RETURN p LIMIT p.x", /^SyntaxError at 32: LIMIT is one number for all rows/],
    ["MATCH (p:Person) RETURN p.name + count(*) AS x", /^SyntaxError at 24: p stands beside/],
    [
      "MATCH (p:Person) RETURN DISTINCT p.name AS n ORDER BY p.id",
      /^SyntaxError at 54: .* columns alone, and p is none/,
    ],
    [
      "MATCH (p) RETURN DISTINCT p.name AS n ORDER BY COUNT { (p)--() }",
      /^EngineDiffers at 56: .* a subquery or a map/,
    ],
    [
      "MATCH (p) RETURN DISTINCT toUpper(p.name) AS n ORDER BY size(toUpper(p.name))",
      /^EngineDiffers at \d+: .* no name/,
    ],
    ["MATCH (p:Person) RETURN count(*) AS c ORDER BY p.name", /^SyntaxError at 47: .* columns alone, and p is none/],
    ["RETURN substring('a') AS s", /^SyntaxError at 7: substring\(…\) takes 2 to 3 values, and not 1/],
    ["RETURN 9223372036854775808 AS n", /^SyntaxError at 7: This whole number is too large/],
    ["RETURN 'a' * 2 AS n", /^SyntaxError at 11: Here .* is due, and this is a text/],
    ["MATCH (a) RETURN [x IN [1] | [(a)--(b) | b.id]] AS l", /^EngineDiffers at 45: .* a pattern in square brackets/],
    ["MATCH (a) RETURN [(a)--(b) | [(b)--(c) | c.id]] AS l", /^EngineDiffers at 45: .* a pattern in square brackets/],
    ["RETURN size([(a:Person)--(b) | b.id]) AS n, count(*) AS c", /^EngineDiffers at 35: .* a pattern in square/],
    ["RETURN 1 AS __proto__", /^EngineDiffers at 12: .* the name __proto__/],
    ["RETURN {__proto__: 1} AS a", /^EngineDiffers at 8: .* the name __proto__/],
  ])("%s", (text, words) => {
    expect(said(text)).toMatch(words);
  });
  test.each([
    "MATCH (a)-[r:MET]->(b) MATCH (c)-[r]->(d) RETURN c",
    "MATCH (a)-[r:MET]->(b) WHERE EXISTS { (b)<-[r]-(a) } RETURN a",
    "MATCH (a)-[:MET*0..0]-(b) RETURN a",
    "MATCH (a)-[:MET]-{0,1}(b) RETURN a",
    "MATCH (a)-[:MET*2]-(b) RETURN a",
    "MATCH (n {name: 'null'}) RETURN n",
    "MATCH (n) RETURN {start: null} AS x",
    "MATCH (n {start: coalesce(null, '2024')}) RETURN n",
    "MATCH (a)-[:LIKES]->(b) RETURN a",
  ])("and lets through what both answer alike: %s", (text) => {
    expect(said(text)).not.toMatch(/^(?:SyntaxError|EngineDiffers)/);
  });
});

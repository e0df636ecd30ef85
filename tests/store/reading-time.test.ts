/** What the gate spends on a statement before it runs: everybody else waits meanwhile. Counted in processor time, for a busy machine. */
import { describe, expect, test } from "vitest";
import { forEmbedded } from "../../server/store/cypher-gate/differences.ts";
import { admit, refusing } from "../../server/store/cypher-gate/gate.ts";
import { weigh } from "../../server/store/cypher-gate/work/weigh.ts";
import { StatementRefused } from "../../server/store/errors.ts";

/** In milliseconds; a moment would be a tenth of it. */
const most = 2000;

const quietly = (go: () => unknown) => {
  try {
    go();
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
  }
};

const timeOf = (query: string, params: Record<string, unknown> = {}): number => {
  const before = process.cpuUsage();
  const admitted = admit(query, params);
  quietly(() => forEmbedded(query, admitted, params));
  quietly(() => weigh(admitted.tokens, params, refusing(query)));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const columns = (count: number, item: string) =>
  Array.from({ length: count }, (_, index) => `${item} AS a${index}`).join(", ");
const inMaps = (levels: number): unknown => (levels === 0 ? 1 : { a: inMaps(levels - 1) });
const twice = (levels: number): unknown => (levels === 0 ? 1 : { a: twice(levels - 1), b: twice(levels - 1) });
const list = Array.from({ length: 49_000 }, (_, index) => index);
const paired = (first: string, pair: string, levels: number) => `WITH ${first} ${`WITH ${pair} `.repeat(levels)}`;

const costly: [string, string, Record<string, unknown>?][] = [
  ["a long list that is named a hundred times", `RETURN ${columns(100, "$l = $l")}`, { l: list }],
  ["an item of a long list, asked for a hundred times", `RETURN ${columns(100, "$l[0]")}`, { l: list }],
  ["two parameters of maps in maps", "RETURN $p AS x", { p: { a: inMaps(36), b: inMaps(36) } }],
  ["a list of maps in maps", "UNWIND $p AS x RETURN x.a AS y", { p: [inMaps(36), inMaps(36)] }],
  ["a tree of maps", "UNWIND $p AS x RETURN x.a AS y", { p: [twice(12), twice(12)] }],
  [
    "maps of which each has a key of its own",
    "UNWIND $p AS x RETURN x.k1 AS y",
    { p: Array.from({ length: 9900 }, (_, index) => ({ [`k${index}`]: 1 })) },
  ],
  [
    "maps in maps that are written",
    `RETURN [${"{a: ".repeat(40)}1${"}".repeat(40)}, ${"{a: ".repeat(40)}2${"}".repeat(40)}] AS x`,
  ],
  [
    "maps that hold the one before twice",
    `${paired("{a: 1} AS m, {a: 2} AS n", "{a: m, b: m} AS m, {a: n, b: n} AS n", 90)}RETURN [m, n] AS x ORDER BY x`,
  ],
  ["lists that hold the two before", `${paired("[1] AS m, [2] AS n", "[m, n] AS m, [n, m] AS n", 90)}RETURN m AS x`],
  [
    "lists and maps that hold the two before",
    `${paired("[1] AS m, [2] AS n", "[m, n] AS m, {a: n, b: m} AS n", 90)}RETURN DISTINCT m AS x, n AS y`,
  ],
];

describe("is read in a moment", () => {
  test.each(costly)("%s", (_, query, params) => {
    expect(timeOf(query, params)).toBeLessThan(most);
  });
});

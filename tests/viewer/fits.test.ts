/** `fits` stands in for parsing: it may never say yes where the contract says no, nor where parsing would make another value. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fits } from "../../client/fits.ts";
import { emptyView, ViewState } from "../../client/state.ts";
import { GraphResponse } from "../../server/contract/api.ts";
import { fc, test } from "./fast-check.ts";

const node = {
  id: "person:ada",
  label: "Person",
  name: "Ada",
  aliases: ["A."],
  kind: null,
  status: null,
  date: null,
  iso2: null,
  lat: null,
  lon: 2.1,
  degree: 3,
};
const graph = (changes: Record<string, unknown>) => ({
  nodes: [{ ...node, ...changes }],
  edges: [],
  page: { limit: 1, total: 1, cut: false },
  left: [],
});

describe("an answer", () => {
  it("that fits the contract is taken as it came", () => {
    expect(GraphResponse.safeParse(graph({})).success).toBe(true);
    expect(fits(GraphResponse, graph({}))).toBe(true);
  });

  it("that does not fit is refused wherever it differs", () => {
    for (const changes of [
      { id: 7 },
      { label: "Robot" },
      { degree: 1.5 },
      { degree: "3" },
      { aliases: null },
      { aliases: [1] },
      { lat: Number.NaN },
      { name: undefined },
      { date: { start: "yesterday" } },
      { status: "perhaps" },
    ]) {
      expect(GraphResponse.safeParse(graph(changes)).success, JSON.stringify(changes)).toBe(false);
      expect(fits(GraphResponse, graph(changes)), JSON.stringify(changes)).toBe(false);
    }
    expect(fits(GraphResponse, { ...graph({}), nodes: {} })).toBe(false);
    expect(fits(GraphResponse, null)).toBe(false);
  });

  it("is left to parsing where parsing makes another value of it", () => {
    expect(fits(z.object({ a: z.string().default("x") }), {})).toBe(false);
    expect(fits(z.record(z.string(), z.number()), JSON.parse('{"__proto__": 1}'))).toBe(false);
    expect(fits(z.record(z.string().toLowerCase(), z.number()), { A: 1 })).toBe(false);
    expect(fits(z.array(z.string().trim()).max(1), [" a"])).toBe(false);
    expect(fits(z.tuple([z.number()]).rest(z.string().trim()), [1, " a"])).toBe(false);
    expect(fits(z.object({ a: z.string().transform(Number) }), { a: "1" })).toBe(false);
    expect(fits(z.strictObject({ a: z.string() }), { a: "1", b: 2 })).toBe(false);
    expect(fits(z.array(z.string()).max(1), ["a", "b"])).toBe(false);
    expect(fits(z.string().max(1), "ab")).toBe(false);
  });

  const leaves = [
    z.string(),
    z.int(),
    z.number(),
    z.boolean(),
    z.null(),
    z.enum(["a", "b"]),
    z.literal(1),
    z.iso.date(),
  ];
  const schema = fc.letrec<{ any: z.ZodType }>((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<z.ZodType>(...leaves),
      tie("any").map((one) => z.array(one)),
      tie("any").map((one) => z.nullable(one)),
      fc.dictionary(fc.constantFrom("p", "q", "r"), tie("any")).map((shape) => z.object(shape)),
      tie("any").map((one) => z.array(one).max(2)),
      tie("any").map((one) => z.record(z.string(), one)),
      tie("any").map((one) => one.default(null)),
      fc.tuple(tie("any"), tie("any")).map((two) => z.tuple(two)),
      fc.tuple(tie("any"), tie("any")).map((two) => z.union(two)),
    ),
  })).any;
  const value = fc.jsonValue({ maxDepth: 3 });

  test("never passes what parsing would refuse", fc.tuple(schema, value), ([one, thing]) => {
    if (fits(one, thing)) expect(one.safeParse(thing).success).toBe(true);
  });

  it("of a whole view is taken as it came", () => {
    const view = { ...emptyView, shown: ["person:ada"], positions: { "person:ada": [1, 2.5] } };
    expect(fits(ViewState, view)).toBe(true);
    for (const changes of [
      { positions: { a: [1] } },
      { positions: { a: [1, "2"] } },
      { positions: { a: [1, 2, 3] } },
      { positions: [] },
      { shown: ["x".repeat(201)] },
      { meetings: undefined },
      { parameters: undefined },
    ]) {
      expect(fits(ViewState, { ...view, ...changes }), JSON.stringify(changes)).toBe(false);
    }
  });
});

/** Requests and responses of the console: a reading statement, its rows, what is to be said against it. */
import { z } from "zod";

export const CypherRequest = z.object({
  query: z.string().min(1).max(20_000).meta({ format: "cypher", description: "One reading statement" }),
  params: z.record(z.string(), z.unknown()).default({}).describe("Values of its $parameters"),
});
/** Cells are plain JSON; graph values are tagged so that the console can draw them. */
export const CypherResponse = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  graph: z.object({
    nodes: z.array(
      z.object({ id: z.string(), labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) }),
    ),
    relationships: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        start: z.string(),
        end: z.string(),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  /** `true`: there was more; the cap is named. */
  cut: z.object({ rows: z.boolean(), bytes: z.boolean(), maxRows: z.int(), maxBytes: z.int() }),
  /** Operator tree, where the statement began with EXPLAIN or PROFILE. */
  plan: z.unknown().nullable(),
  engine: z.enum(["embedded", "neo4j"]),
  milliseconds: z.number(),
});
export type CypherResponse = z.infer<typeof CypherResponse>;

/** What would be said against a statement if it were run; it is not. */
export const CypherCheckResponse = z.object({
  remark: z
    .object({
      code: z.string(),
      message: z.string(),
      place: z.object({ offset: z.int(), line: z.int(), column: z.int() }).nullable(),
    })
    .nullable(),
});
export type CypherCheckResponse = z.infer<typeof CypherCheckResponse>;

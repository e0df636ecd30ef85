/** Asks the engine one of the project's reading statements, its rows checked against the shape that the caller expects. */
import type { z } from "zod";
import type { Engine, Value } from "./engine.ts";
import type { Statements } from "./statements.ts";

/** @param name of a file in `cypher/read/`. */
export type Ask = <Shape extends z.ZodType>(
  name: string,
  params: Record<string, Value>,
  shape: Shape,
) => Promise<z.infer<Shape>[]>;

export const askWith =
  (engine: Pick<Engine, "read">, statements: Statements): Ask =>
  async (name, params, shape) => {
    const found = await engine.read({ query: statements(`read/${name}`), params });
    return found.rows.map((row) => shape.parse(row));
  };

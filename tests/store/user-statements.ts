/** Users' statements for the tests of the gate, and a picture of all that none of them may change. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Engine } from "../../server/store/engine.ts";
import { smallStory } from "./small-story.ts";

const read = <Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> =>
  shape.parse(JSON.parse(readFileSync(join(import.meta.dirname, "..", "security", file), "utf8")));

const Case = z.object({
  cypher: z.string(),
  why: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});

export const hostile = read("hostile-cypher.json", z.array(Case.extend({ expect: z.enum(["reject", "harmless"]) })));
/** More of those that are never run. */
export const forbidden = read("forbidden-cypher.json", z.array(Case));
const Group = z.object({ why: z.string(), cypher: z.array(z.string()) });
/** And more, by what they try. */
export const refused = read("refused-cypher.json", z.array(Group));
/** Statements that would cost much, or break what carries them out; answered, refused or ended. */
export const costly = read("costly-cypher.json", z.array(z.string()));
/** What Neo4j refuses or fails over for what it says: no engine may make an answer of it. */
export const mistaken = read("mistaken-cypher.json", z.array(Group));
/** What both engines answer to the last digit. */
export const equal = read("equal-cypher.json", z.array(Group));
export const benign = read("benign-cypher.json", z.array(Case));

/** Everything in the graph, in an order of its own. */
export const picture = async (engine: Engine): Promise<string> => {
  const nodes = await engine.read({
    query: "MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties",
  });
  const edges = await engine.read({
    query: "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties",
  });
  return [...nodes.rows, ...edges.rows]
    .map((row) => JSON.stringify(row))
    .sort()
    .join("\n");
};

export { smallStory };

/** The words that a statement on the running store may use: what the console completes. */
import { z } from "zod";

const Callable = z.object({
  name: z.string(),
  signature: z.string().describe("Arguments and result, as Neo4j writes them"),
  description: z.string(),
});

export const CypherSchemaResponse = z.object({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  propertyKeys: z.array(z.string()),
  /** Those that this engine answers to users. */
  functions: z.array(Callable),
  procedures: z.array(Callable.extend({ yields: z.array(z.string()) })),
});
export type CypherSchemaResponse = z.infer<typeof CypherSchemaResponse>;

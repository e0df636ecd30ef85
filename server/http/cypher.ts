/** The console: one reading statement, run under limits, or looked at while it is written. */
import type { z } from "zod";
import { CypherCheckResponse, CypherRequest, CypherResponse } from "#contract/cypher.ts";
import { CypherSchemaResponse } from "#contract/cypher-schema.ts";
import { readCookbook } from "../store/cookbook.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";
import { ofStatements } from "./refusals.ts";

/** An example that can be run at once. */
function firstRecipe(): z.input<typeof CypherRequest> {
  const [recipe] = readCookbook();
  return recipe ? { query: recipe.statement, params: recipe.parameters } : { query: "RETURN 1 AS one" };
}

export const cypherEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "post",
    path: "/api/cypher",
    summary: "Runs one reading Cypher statement",
    tag: "Cypher",
    body: CypherRequest,
    response: CypherResponse,
    refusals: ofStatements,
    examples: { body: firstRecipe() },
    handle: ({ body }, { signal, client }) => store.runCypher(body, { signal, client }),
  }),
  endpoint({
    method: "post",
    path: "/api/cypher/check",
    summary: "Tells what is wrong with a statement, without running it",
    tag: "Cypher",
    body: CypherRequest,
    response: CypherCheckResponse,
    examples: { body: firstRecipe() },
    handle: ({ body }, { signal, client }) => store.checkCypher(body, { signal, client }),
  }),
  endpoint({
    method: "get",
    path: "/api/cypher/schema",
    summary: "What a statement may name: labels, types, properties, functions, procedures",
    tag: "Cypher",
    response: CypherSchemaResponse,
    handle: () => store.cypherSchema(),
  }),
];

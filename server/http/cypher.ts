/** The console: one reading statement, run under limits. */
import { CypherRequest, CypherResponse } from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

export const cypherEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "post",
    path: "/api/cypher",
    summary: "Runs one reading Cypher statement",
    tag: "Cypher",
    body: CypherRequest,
    response: CypherResponse,
    refusals: [422],
    examples: { body: { query: "RETURN 1 AS one" } },
    handle: ({ body }, { signal }) => store.runCypher(body, { signal }),
  }),
];

/** The words of the running store, asked for when the console needs them and again after an import. */
import { CypherSchemaResponse } from "#contract/cypher-schema.ts";
import { queryClient, request } from "../../api.ts";

/** `null` while the store does not answer: the editor then does without. */
export const cypherSchema = (): Promise<CypherSchemaResponse | null> =>
  queryClient
    .fetchQuery({
      queryKey: ["cypher-schema"],
      queryFn: () => request(CypherSchemaResponse, "/api/cypher/schema"),
      retry: false,
    })
    .catch(() => null);

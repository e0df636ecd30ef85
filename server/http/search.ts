/** Names, aliases and sentences that answer to what was typed. */
import { SearchQuery, SearchResponse } from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

export const searchEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/search",
    summary: "Entities by name, alias or sentence",
    tag: "Graph",
    query: SearchQuery,
    response: SearchResponse,
    examples: { query: { q: "example", types: "Person,Place", limit: "10" } },
    handle: ({ query }) => store.search(query),
  }),
];

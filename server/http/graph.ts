/** The graph for the viewer: the story's opening view, chosen nodes, the ways between two of them. */
import { GraphQuery, GraphResponse, GraphSelection, PathsQuery, PathsResponse } from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

export const graphEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/graph",
    summary: "The graph, the best connected first, under filters",
    tag: "Graph",
    query: GraphQuery,
    response: GraphResponse,
    examples: { query: { types: "Person,Government", status: "happened", from: "2024-04-01", limit: "100" } },
    handle: ({ query }) => store.graph(query),
  }),
  endpoint({
    method: "post",
    path: "/api/graph",
    summary: "Exactly these nodes and every edge between them",
    tag: "Graph",
    body: GraphSelection,
    response: GraphResponse,
    examples: { body: { ids: ["government:ne", "government:us"] } },
    handle: ({ body }) => store.selection(body),
  }),
  endpoint({
    method: "get",
    path: "/api/paths",
    summary: "The shortest ways from one node to another",
    tag: "Graph",
    query: PathsQuery,
    response: PathsResponse,
    refusals: [404],
    examples: { query: { from: "government:ne", to: "government:us" } },
    handle: ({ query }) => store.paths(query),
  }),
];

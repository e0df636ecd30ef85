/** The graph for the viewer: the story's opening view, chosen nodes, the ways between two of them. */
import { GraphQuery, GraphResponse, GraphSelection, PathsQuery, PathsResponse } from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";
import { notFound } from "./refusals.ts";

export const graphEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/graph",
    summary: "The graph, the best connected first, under filters",
    tag: "Graph",
    query: GraphQuery,
    response: GraphResponse,
    examples: {
      query: {
        types: "Person,Government",
        status: "happened",
        from: "2024-05-01",
        to: "2024-05-31",
        articles: "article:c5fd2050fe945b3f",
        events: "nodes",
        limit: "100",
      },
    },
    handle: ({ query }) => store.graph(query),
  }),
  endpoint({
    method: "post",
    path: "/api/graph",
    summary: "Exactly these nodes and every edge between them",
    tag: "Graph",
    body: GraphSelection,
    response: GraphResponse,
    examples: { body: { ids: ["person:ann-example", "person:bo-sample", "event:179668e76a57eb08"] } },
    handle: ({ body }) => store.selection(body),
  }),
  endpoint({
    method: "get",
    path: "/api/paths",
    summary: "The shortest ways from one node to another",
    tag: "Graph",
    query: PathsQuery,
    response: PathsResponse,
    refusals: notFound("There is nothing called government:ne in the graph."),
    examples: { query: { from: "person:ann-example", to: "person:bo-sample", length: "6", limit: "5" } },
    handle: ({ query }) => store.paths(query),
  }),
];

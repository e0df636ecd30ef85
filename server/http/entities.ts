/** One entity, one event, and what is next to it; each fact with the sentences behind it. */
import { z } from "zod";
import {
  ClaimsQuery,
  ClaimsResponse,
  EntityResponse,
  EventResponse,
  NeighboursQuery,
  NeighboursResponse,
} from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

const ById = z.strictObject({ id: z.string().min(1).max(300) });

export const entityEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/entities/:id",
    summary: "An entity: facts, offices, relations, events, articles",
    tag: "Graph",
    params: ById,
    response: EntityResponse,
    refusals: [404],
    examples: { params: { id: "government:ne" } },
    handle: ({ params }) => store.entity(params.id),
  }),
  endpoint({
    method: "get",
    path: "/api/entities/:id/neighbours",
    summary: "What is next to a node, counted by type and page by page",
    tag: "Graph",
    params: ById,
    query: NeighboursQuery,
    response: NeighboursResponse,
    refusals: [404],
    examples: { params: { id: "government:ne" }, query: { limit: "25" } },
    handle: ({ params, query }) => store.neighbours(params.id, query),
  }),
  endpoint({
    method: "get",
    path: "/api/events/:id",
    summary: "An event with all that the sources say of it",
    tag: "Graph",
    params: ById,
    response: EventResponse,
    refusals: [404],
    examples: { params: { id: "event:…" } },
    handle: ({ params }) => store.event(params.id),
  }),
  endpoint({
    method: "get",
    path: "/api/claims",
    summary: "The sentences of claims, as behind an edge",
    tag: "Graph",
    query: ClaimsQuery,
    response: ClaimsResponse,
    examples: { query: { ids: "claim:…" } },
    handle: async ({ query }) => ({ evidence: await store.claims(query.ids) }),
  }),
];

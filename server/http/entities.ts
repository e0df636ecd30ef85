/** One entity, one event, and what is next to it; each fact with the sentences behind it. */
import {
  ClaimsQuery,
  ClaimsResponse,
  EntityResponse,
  EventResponse,
  EventsQuery,
  EventsResponse,
  GroundsRequest,
  GroundsResponse,
  NeighboursQuery,
  NeighboursResponse,
} from "#contract/api.ts";
import type { Workspace } from "../workspace.ts";
import { byId } from "./by-id.ts";
import { endpoint } from "./endpoint.ts";
import { notFound } from "./refusals.ts";

const EntityById = byId("an entity or event");
const EventById = byId("an event");

export const entityEndpoints = ({ store }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/entities/:id",
    summary: "An entity: facts, offices, relations, events, articles",
    tag: "Graph",
    params: EntityById,
    response: EntityResponse,
    refusals: notFound("There is nothing called person:nobody in the graph."),
    examples: { params: { id: "person:ann-example" } },
    handle: ({ params }) => store.entity(params.id),
  }),
  endpoint({
    method: "get",
    path: "/api/entities/:id/neighbours",
    summary: "What is next to a node, counted by type and page by page",
    tag: "Graph",
    params: EntityById,
    query: NeighboursQuery,
    response: NeighboursResponse,
    refusals: notFound("There is nothing called person:nobody in the graph."),
    examples: {
      params: { id: "person:ann-example" },
      query: { types: "Meeting,Person", countsOnly: "false", offset: "0", limit: "25" },
    },
    handle: ({ params, query }) => store.neighbours(params.id, query),
  }),
  endpoint({
    method: "get",
    path: "/api/events/:id",
    summary: "An event with all that the sources say of it",
    tag: "Graph",
    params: EventById,
    response: EventResponse,
    refusals: notFound("There is nothing called person:nobody in the graph."),
    examples: { params: { id: "event:179668e76a57eb08" } },
    handle: ({ params }) => store.event(params.id),
  }),
  endpoint({
    method: "get",
    path: "/api/events",
    summary: "Several events, each with all that the sources say of it",
    tag: "Graph",
    query: EventsQuery,
    response: EventsResponse,
    examples: { query: { ids: "event:179668e76a57eb08" } },
    handle: async ({ query }) => ({ events: await store.events(query.ids) }),
  }),
  endpoint({
    method: "get",
    path: "/api/claims",
    summary: "The sentences of claims, as behind an edge",
    tag: "Graph",
    query: ClaimsQuery,
    response: ClaimsResponse,
    examples: { query: { ids: "claim:26ffd5da9b581eb9" } },
    handle: async ({ query }) => ({ evidence: await store.claims(query.ids) }),
  }),
  endpoint({
    method: "post",
    path: "/api/claims",
    summary: "The claims that things and events stand on: of which articles, how surely read",
    tag: "Graph",
    body: GroundsRequest,
    response: GroundsResponse,
    examples: { body: { about: ["event:179668e76a57eb08"] } },
    handle: async ({ body }) => ({ grounds: await store.grounds(body.about) }),
  }),
];

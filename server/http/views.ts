/** Views that are kept under a name. */
import { z } from "zod";
import { KeptView, NewView, ViewChange, ViewsResponse } from "#contract/views.ts";
import { NotFound } from "../store/errors.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";

const ById = z.strictObject({ id: z.string().min(1).max(100) });
const found = (view: KeptView | null, id: string): KeptView => {
  if (!view) throw new NotFound(`There is no saved view ${id}.`);
  return view;
};
const byId = {
  tag: "Views",
  params: ById,
  response: KeptView,
  fromGraph: false,
  examples: { params: { id: "view:…" } },
};

export const viewEndpoints = ({ views }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/views",
    summary: "The views that are kept under a name, the last changed first",
    tag: "Views",
    response: ViewsResponse,
    fromGraph: false,
    handle: async () => ({ views: views.list() }),
  }),
  endpoint({
    method: "post",
    path: "/api/views",
    summary: "Keeps a view under a name that no other has",
    tag: "Views",
    body: NewView,
    response: KeptView,
    status: 201,
    refusals: [409, 507],
    fromGraph: false,
    examples: { body: { name: "The spring talks", address: "graph" } },
    handle: ({ body }) => views.add(body),
  }),
  endpoint({
    ...byId,
    method: "get",
    path: "/api/views/:id",
    summary: "A kept view: what stands after the # in the address that shows it",
    refusals: [404],
    handle: async ({ params }) => found(await views.read(params.id), params.id),
  }),
  endpoint({
    ...byId,
    method: "post",
    path: "/api/views/:id",
    summary: "Gives a kept view another name, or lets the name stand for another picture",
    body: ViewChange,
    refusals: [404, 409, 507],
    examples: { params: { id: "view:…" }, body: { name: "The talks in April" } },
    handle: async ({ params, body }) => found(await views.change(params.id, body), params.id),
  }),
  endpoint({
    ...byId,
    method: "delete",
    path: "/api/views/:id",
    summary: "Takes a kept view away; for thirty days it can be brought back",
    refusals: [404, 507],
    handle: async ({ params }) => found(await views.remove(params.id), params.id),
  }),
  endpoint({
    ...byId,
    method: "post",
    path: "/api/views/:id/restore",
    summary: "Brings a view back that was taken away",
    refusals: [404, 409, 507],
    handle: async ({ params }) => found(await views.restore(params.id), params.id),
  }),
];

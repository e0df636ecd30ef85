/** Views that are kept under a name. */
import { z } from "zod";
import { KeptView, NewView, ViewChange, ViewsResponse } from "#contract/views.ts";
import { NotFound } from "../store/errors.ts";
import type { Workspace } from "../workspace.ts";
import { byId } from "./by-id.ts";
import { endpoint } from "./endpoint.ts";
import { notFound, ofDisk, ofNames } from "./refusals.ts";

const found = (view: KeptView | null, id: string): KeptView => {
  if (!view) throw new NotFound(`There is no saved view ${id}.`);
  return view;
};
const gone = notFound("There is no saved view view:12.");
const one = {
  tag: "Views",
  params: byId("a saved view", 100),
  response: KeptView,
  fromGraph: false,
  examples: { params: { id: "view:6d0e6a1c-52a4-4a6e-8a41-6e1c1f2f7a11" } },
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
    refusals: [...ofNames, ...ofDisk],
    fromGraph: false,
    examples: { body: { name: "The spring talks", address: "graph", note: "Who spoke with whom before the summit." } },
    handle: ({ body }) => views.add(body),
  }),
  endpoint({
    ...one,
    method: "get",
    path: "/api/views/:id",
    summary: "A kept view: what stands after the # in the address that shows it",
    refusals: gone,
    handle: async ({ params }) => found(await views.read(params.id), params.id),
  }),
  endpoint({
    ...one,
    method: "post",
    path: "/api/views/:id",
    summary: "Gives a kept view another name or note, or lets the name stand for another picture",
    body: ViewChange,
    refusals: [...gone, ...ofNames, ...ofDisk],
    examples: { params: { id: "view:6d0e6a1c-52a4-4a6e-8a41-6e1c1f2f7a11" }, body: { name: "The talks in April" } },
    handle: async ({ params, body }) => found(await views.change(params.id, body), params.id),
  }),
  endpoint({
    ...one,
    method: "delete",
    path: "/api/views/:id",
    summary: "Takes a kept view away; for thirty days it can be brought back",
    refusals: [...gone, ...ofDisk],
    handle: async ({ params }) => found(await views.remove(params.id), params.id),
  }),
  endpoint({
    ...one,
    method: "post",
    path: "/api/views/:id/restore",
    summary: "Brings a view back that was taken away",
    // What changes something is asked for in JSON, so that no form of another site can.
    body: z.object({}),
    refusals: [...gone, ...ofNames, ...ofDisk],
    examples: { params: { id: "view:6d0e6a1c-52a4-4a6e-8a41-6e1c1f2f7a11" }, body: {} },
    handle: async ({ params }) => found(await views.restore(params.id), params.id),
  }),
];

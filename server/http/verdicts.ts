/** What people decide: verdicts, and what waits for one. */
import { z } from "zod";
import {
  DisagreementsResponse,
  RecordedVerdict,
  SuggestionsResponse,
  VerdictRequest,
  VerdictsResponse,
} from "#contract/verdicts.ts";
import { listDisagreements } from "../import/disagreements.ts";
import { impossible, unknownSubject } from "../resolve/verdict-subjects.ts";
import { NotFound } from "../store/errors.ts";
import type { Workspace } from "../workspace.ts";
import { byId } from "./by-id.ts";
import { endpoint } from "./endpoint.ts";
import { notFound, ofDisk, ofVerdicts } from "./refusals.ts";
import { RequestRefused } from "./request-refused.ts";

const ById = byId("a verdict", 100);
const Limit = z.object({ limit: z.coerce.number().int().min(1).max(500).default(100).describe("How many at most") });
const By = z.object({ by: z.string().trim().min(1).max(100).default("user").describe("Who takes it back") });

export const verdictEndpoints = ({ verdicts, graph, importer, store }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/verdicts",
    summary: "All verdicts, oldest first, with those that were taken back",
    tag: "Review",
    response: VerdictsResponse,
    fromGraph: false,
    handle: async () => ({ verdicts: verdicts.all() }),
  }),
  endpoint({
    method: "post",
    path: "/api/verdicts",
    summary: "Records a verdict; the graph follows it at once",
    tag: "Review",
    body: VerdictRequest,
    response: RecordedVerdict,
    refusals: [...ofVerdicts, ...ofDisk],
    examples: { body: { verdict: { kind: "same", a: "person:bo sample", b: "person:boris sample" } } },
    handle: ({ body }) =>
      importer.inTurn(async () => {
        const resolver = await graph.resolver();
        const unknown = unknownSubject(body.verdict, { claim: resolver.knowsClaim, entity: resolver.knowsEntity });
        if (unknown !== null) throw new NotFound(unknown);
        const fault = impossible(body.verdict);
        if (fault !== null) throw new RequestRefused("impossible-verdict", fault);
        const change = verdicts.adding(body.verdict, body.by);
        await graph.judge(change);
        return change.recorded;
      }),
  }),
  endpoint({
    method: "delete",
    path: "/api/verdicts/:id",
    summary: "Takes a verdict back; the record of it stays",
    tag: "Review",
    params: ById,
    query: By,
    response: RecordedVerdict,
    refusals: [...notFound("There is no verdict verdict:12."), ...ofDisk],
    examples: { params: { id: "verdict:52a2032d-3dfd-451b-8f33-d28b999e7293" }, query: { by: "an editor" } },
    handle: ({ params, query: { by } }) =>
      importer.inTurn(async () => {
        const change = verdicts.revoking(params.id, by);
        if (!change) throw new NotFound(`There is no verdict ${params.id}.`);
        await graph.judge(change);
        return change.recorded;
      }),
  }),
  endpoint({
    method: "get",
    path: "/api/suggestions",
    summary: "Pairs that may be one, the surest first, with the sentences of both",
    tag: "Review",
    query: Limit,
    response: SuggestionsResponse,
    examples: { query: { limit: "20" } },
    handle: async ({ query: { limit } }) => {
      // One more than is shown tells whether there is more; how many there are in all nobody has counted.
      const found = (await graph.resolver()).suggestions(limit + 1);
      const page = { limit, total: found.length, cut: found.length > limit };
      return { suggestions: found.slice(0, limit), page };
    },
  }),
  endpoint({
    method: "get",
    path: "/api/disagreements",
    summary: "What sources tell differently of one thing: figures, offices, days, outcomes",
    tag: "Review",
    query: Limit,
    response: DisagreementsResponse,
    examples: { query: { limit: "20" } },
    handle: async ({ query: { limit } }) => listDisagreements(await graph.resolver(), store, limit),
  }),
];

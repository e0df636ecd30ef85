/** Questions: the meetings query with its filters, and one in plain words. */
import { AskRequest, AskResponse } from "#contract/api.ts";
import { PackRequest, PackResponse } from "#contract/evidence-pack.ts";
import { MeetingsQuery, MeetingsResponse } from "#contract/meetings.ts";
import type { Workspace } from "../workspace.ts";
import { endpoint } from "./endpoint.ts";
import { RequestRefused } from "./request-refused.ts";

export const askEndpoints = ({ meetings, ask, pack }: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/meetings",
    summary: "Who met whom, when and where, each row with its sentences",
    tag: "Questions",
    query: MeetingsQuery,
    response: MeetingsResponse,
    examples: {
      query: {
        person: "Ann Example",
        with: "Bo Sample",
        place: "Norway",
        from: "2024-05-01",
        to: "2024-05-31",
        range: "overlaps",
        status: "happened",
        kind: "Meeting,Talks",
        article: "article:c5fd2050fe945b3f",
        group: "pair",
        matrix: "true",
        tiers: "true",
        limit: "100",
      },
    },
    handle: ({ query }) => {
      if (query.from && query.to && query.from > query.to)
        throw new RequestRefused("bad-request", `The range ends (${query.to}) before it begins (${query.from}).`);
      return meetings(query);
    },
  }),
  endpoint({
    method: "post",
    path: "/api/ask",
    summary: "A question in plain words, answered with rows, sentences and the Cypher that was run",
    tag: "Questions",
    body: AskRequest,
    response: AskResponse,
    examples: { body: { question: "Who met Ann Example in May 2024?" } },
    handle: ({ body }) => ask(body),
  }),
  endpoint({
    method: "post",
    path: "/api/evidence-pack",
    summary:
      "An answer or chosen events as Markdown, HTML for print or CSV, with sentences, sources and the state of the corpus",
    tag: "Questions",
    body: PackRequest,
    response: PackResponse,
    examples: { body: { format: "markdown", ask: { question: "Who met Ann Example?" } } },
    handle: ({ body }) => {
      if (body.ask === undefined && body.events === undefined)
        throw new RequestRefused("bad-request", "A pack holds the answer to `ask`, or the chosen `events`.");
      return pack(body);
    },
  }),
];

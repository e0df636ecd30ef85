/** The typed client of the HTTP API: what goes out and what comes in is held against the contract. */
import { QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  ArticleResponse,
  ArticlesResponse,
  AskResponse,
  ClaimsResponse,
  EntityResponse,
  EventResponse,
  EventsResponse,
  GraphResponse,
  type GraphSelection,
  GroundsResponse,
  Health,
  type ImportRequest,
  ImportResponse,
  NeighboursResponse,
  PathsResponse,
  Problem,
  SearchResponse,
} from "#contract/api.ts";
import { CypherCheckResponse, CypherResponse } from "#contract/cypher.ts";
import { MeetingsResponse } from "#contract/meetings.ts";
import { fits } from "./fits.ts";
import { patientFetch } from "./patient-fetch.ts";

/** An error with words for the user: from the server's problem+json, or about the way to it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: { path: string; message: string }[];
  constructor(message: string, status: number, code: string, errors: { path: string; message: string }[] = []) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/** `?a=1&b=x&b=y`: a list is a parameter an item, since names hold commas. What is null, undefined or empty stays out. */
export const queryString = (values: Record<string, QueryValue>): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      const text = String(item ?? "");
      if (text !== "") params.append(name, text);
    }
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
};

const problemOf = async (response: Response): Promise<ApiError> => {
  const parsed = Problem.safeParse(await response.json().catch(() => null));
  if (!parsed.success) {
    return new ApiError(`The server answered ${response.status} without saying why.`, response.status, "no-problem");
  }
  const { detail, status, code, errors } = parsed.data;
  return new ApiError(detail, status, code, errors);
};

/** Sends a request and parses the answer. Throws `ApiError`. */
export const request = async <T extends z.ZodType>(
  schema: T,
  path: string,
  init?: RequestInit,
): Promise<z.infer<T>> => {
  const response = await patientFetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError("The server does not answer. Is it running?", 0, "no-server");
  });
  if (!response.ok) throw await problemOf(response);
  const answer: unknown = await response.json();
  if (fits(schema, answer)) return answer;
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new ApiError(
    `The server's answer to ${path.split("?")[0]} does not fit the contract (at ${where}).`,
    0,
    "contract",
  );
};

export const post = <T extends z.ZodType>(schema: T, path: string, body: unknown, signal?: AbortSignal) =>
  request(schema, path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });

const at = (path: string, id: string) => `/api/${path}/${encodeURIComponent(id)}`;

export type MeetingFilters = {
  person?: string[];
  with?: string[];
  place?: string | null;
  from?: string | null;
  to?: string | null;
  range?: "overlaps" | "inside";
  status?: string[];
  kind?: string[];
  article?: string | null;
  /** Also how near people came without meeting; needs `person`. */
  tiers?: boolean;
  limit?: number;
};
export type GraphFilters = { articles?: string[]; limit?: number; events?: "nodes" | "edges" };

/** Every call, one a line: path and schema. */
export const api = {
  health: () => request(Health, "/api/health"),
  graph: (filters: GraphFilters) => request(GraphResponse, `/api/graph${queryString(filters)}`),
  graphOf: (selection: GraphSelection) => post(GraphResponse, "/api/graph", selection),
  search: (q: string, limit = 10, signal?: AbortSignal) =>
    request(SearchResponse, `/api/search${queryString({ q, limit })}`, signal ? { signal } : {}),
  entity: (id: string) => request(EntityResponse, at("entities", id)),
  event: (id: string) => request(EventResponse, at("events", id)),
  events: (ids: string[]) => request(EventsResponse, `/api/events${queryString({ ids })}`),
  neighbours: (id: string, query: { types?: string[]; countsOnly?: boolean; offset?: number; limit?: number } = {}) =>
    request(NeighboursResponse, `${at("entities", id)}/neighbours${queryString(query)}`),
  grounds: (about: string[]) => post(GroundsResponse, "/api/claims", { about }),
  claims: (ids: string[]) => request(ClaimsResponse, `/api/claims${queryString({ ids })}`),
  meetings: (filters: MeetingFilters) => request(MeetingsResponse, `/api/meetings${queryString(filters)}`),
  paths: (from: string, to: string) => request(PathsResponse, `/api/paths${queryString({ from, to })}`),
  articles: (query: { q?: string; offset?: number; limit?: number } = {}) =>
    request(ArticlesResponse, `/api/articles${queryString(query)}`),
  article: (id: string) => request(ArticleResponse, at("articles", id)),
  importText: (body: ImportRequest) => post(ImportResponse, "/api/articles", body),
  ask: (question: string, previous?: unknown) => post(AskResponse, "/api/ask", { question, previous }),
  cypher: (query: string, params: Record<string, unknown> = {}, signal?: AbortSignal) =>
    post(CypherResponse, "/api/cypher", { query, params }, signal),
  checkCypher: (query: string, params: Record<string, unknown> = {}) =>
    post(CypherCheckResponse, "/api/cypher/check", { query, params }),
};

export const queryClient = new QueryClient({
  defaultOptions: {
    // The server may be on this machine: whether it answers is found out by asking, and told, not awaited.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // An answer with a status is final; only a server that does not answer is asked again.
      retry: (count, error) =>
        count < 2 && error instanceof ApiError && error.status === 0 && error.code === "no-server",
    },
  },
});

export const healthQuery = { queryKey: ["health"], queryFn: api.health };
export const useHealth = () => useQuery(healthQuery);
export const useEntity = (id: string) => useQuery({ queryKey: ["entity", id], queryFn: () => api.entity(id) });
export const useEvent = (id: string) => useQuery({ queryKey: ["event", id], queryFn: () => api.event(id) });
export const useArticle = (id: string, enabled = true) =>
  useQuery({ queryKey: ["article", id], queryFn: () => api.article(id), enabled });
export const useArticles = (q = "", offset = 0, limit = 100) =>
  useQuery({ queryKey: ["articles", q, offset, limit], queryFn: () => api.articles({ q, offset, limit }) });
export const useClaims = (ids: string[]) =>
  useQuery({ queryKey: ["claims", ids], queryFn: () => api.claims(ids), enabled: ids.length > 0 });
export const useMeetings = (filters: MeetingFilters) =>
  useQuery({ queryKey: ["meetings", filters], queryFn: () => api.meetings(filters), placeholderData: (old) => old });
export const useSearch = (q: string, limit = 10) =>
  useQuery({
    queryKey: ["search", q, limit],
    queryFn: ({ signal }) => api.search(q, limit, signal),
    enabled: q.trim() !== "",
    placeholderData: (old) => old,
  });
export const useNeighbourCounts = (id: string, enabled = true) =>
  useQuery({ queryKey: ["neighbour-counts", id], queryFn: () => api.neighbours(id, { countsOnly: true }), enabled });
export const useAsk = () =>
  useMutation({
    mutationFn: (body: { question: string; previous?: unknown }) => api.ask(body.question, body.previous),
  });
export const useCypher = () =>
  useMutation({
    mutationFn: (body: { query: string; params?: Record<string, unknown>; signal?: AbortSignal }) =>
      api.cypher(body.query, body.params, body.signal),
  });

/** After an import or a verdict everything that was read may be old. */
export const useImportText = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: api.importText,
    onSuccess: (_answer, body) => (body.preview ? undefined : client.invalidateQueries()),
  });
};

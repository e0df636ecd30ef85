/** How a command reaches a data folder: through the server that has it open, or by opening it itself. */

import type { z } from "zod";
import { AskResponse, ImportResponse, Problem } from "#contract/api.ts";
import type { Article } from "#contract/article.ts";
import { CypherResponse } from "#contract/cypher.ts";
import { PackRequest, PackResponse } from "#contract/evidence-pack.ts";
import { type MeetingsQuery, MeetingsResponse } from "#contract/meetings.ts";
import { DisagreementsResponse } from "#contract/verdicts.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import type { Config } from "../config.ts";
import { answerTo } from "../http/errors.ts";
import { listDisagreements } from "../import/disagreements.ts";
import { readServerFile } from "../server-file.ts";
import { openWorkspace } from "../workspace.ts";
import { CommandError } from "./command-error.ts";

export type Access = {
  meetings(query: MeetingsQuery): Promise<MeetingsResponse>;
  ask(question: string): Promise<AskResponse>;
  pack(request: PackRequest): Promise<PackResponse>;
  cypher(query: string): Promise<CypherResponse>;
  disagreements(): Promise<DisagreementsResponse>;
  add(article: Article): Promise<"new" | "unchanged">;
  close(): Promise<void>;
};

const mostDisagreements = 500;

/**
 * @param what what the command is, for whoever finds the folder in use: "an import"
 * @throws DataFolderInUse where another command has the folder open
 */
export async function openAccess(config: Config, what: string): Promise<Access> {
  const server = await readServerFile(config.dataFolder);
  if (server && (await answers(server.url))) return throughServer(server.url, config.token);
  return inProcess(config, what);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(3000) });
    return response.ok;
  } catch {
    return false;
  }
}

async function inProcess(config: Config, what: string): Promise<Access> {
  const warn = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const workspace = await openWorkspace(config, { what, warn, explain: (error) => answerTo(error).problem.detail });
  try {
    await workspace.importer.inTurn(workspace.graph.bringInStep);
  } catch (error) {
    await workspace.close();
    throw error;
  }
  return {
    meetings: workspace.meetings,
    ask: (question) => workspace.ask({ question }),
    pack: (request) => workspace.pack(PackRequest.parse(request)),
    cypher: (query) => workspace.store.runCypher({ query, params: {} }),
    disagreements: async () => listDisagreements(await workspace.graph.resolver(), workspace.store, mostDisagreements),
    add: async (article) => (await workspace.importer.add(article)).outcome,
    close: workspace.close,
  };
}

function throughServer(url: string, token: string | null): Access {
  async function call<T extends z.ZodType>(schema: T, path: string, body?: unknown): Promise<z.output<T>> {
    const response = await fetch(`${url}${path}`, {
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    }).catch(() => {
      throw new CommandError(`The server at ${url} stopped answering.`);
    });
    if (response.ok) return schema.parse(await response.json());
    throw await problemOf(response);
  }
  return {
    meetings: (query) => call(MeetingsResponse, `/api/meetings?${queryString(query)}`),
    ask: (question) => call(AskResponse, "/api/ask", { question }),
    pack: (request) => call(PackResponse, "/api/evidence-pack", request),
    cypher: (query) => call(CypherResponse, "/api/cypher", { query }),
    disagreements: () => call(DisagreementsResponse, `/api/disagreements?limit=${mostDisagreements}`),
    add: async (article) => {
      const { outcome } = await call(ImportResponse, "/api/articles", requestOf(article));
      return outcome === "new" ? "new" : "unchanged";
    },
    close: async () => {},
  };
}

/** An article that the server refuses for what it is fails alone; anything else ends the command. */
async function problemOf(response: Response): Promise<Error> {
  const parsed = Problem.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return new CommandError(`The server answered ${response.status} without saying why.`);
  const { code, detail } = parsed.data;
  if (code === "token-needed") return new CommandError("The server wants its token: set RAPPORTEUR_TOKEN.");
  return code.startsWith("article-") ? new UnreadableArticle("no-article", detail) : new CommandError(detail);
}

function requestOf(article: Article): unknown {
  const { text, title, publisher, author, url, origin, publishedAt, publishedPrecision, publishedBasis } = article;
  const inferred =
    publishedAt === null || publishedPrecision === "unknown" || /^(?:stated|inferred)/.test(publishedBasis);
  return {
    text,
    origin: origin.slice(-500),
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher: publisher.slice(0, 200) }),
    ...(author !== null && { author: author.slice(0, 200) }),
    ...(url !== null && { url }),
    ...(!inferred && { published: publishedAt, publishedPrecision, publishedBasis }),
  };
}

function queryString(query: MeetingsQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) parameters.append(name, String(one));
  }
  return parameters.toString();
}

/** Articles: what there is, one with its claims, and a pasted one to read and keep. */
import { ArticleResponse, ArticlesQuery, ArticlesResponse, ImportRequest, ImportResponse } from "#contract/api.ts";
import { completeArticle } from "../articles/article-draft.ts";
import { articleView } from "../import/article-view.ts";
import type { Imported } from "../import/importer.ts";
import { draftOfText } from "../import/pasted-text.ts";
import { NotFound } from "../store/errors.ts";
import type { Workspace } from "../workspace.ts";
import { byId } from "./by-id.ts";
import { endpoint } from "./endpoint.ts";
import { notFound, ofDisk, ofTexts } from "./refusals.ts";

const ById = byId("an article");

export const articleEndpoints = (workspace: Workspace) => [
  endpoint({
    method: "get",
    path: "/api/articles",
    summary: "The articles, newest first",
    tag: "Articles",
    query: ArticlesQuery,
    response: ArticlesResponse,
    fromGraph: false,
    examples: { query: { q: "minister", offset: "0", limit: "20" } },
    handle: ({ query }) => workspace.catalogue.list(query),
  }),
  endpoint({
    method: "get",
    path: "/api/articles/:id",
    summary: "An article: its text, what is mentioned where, its claims with offsets",
    tag: "Articles",
    params: ById,
    response: ArticleResponse,
    refusals: notFound("There is no article article:0123456789abcdef."),
    examples: { params: { id: "article:1895724e5e20d8f8" } },
    handle: async ({ params }) => {
      const record = await workspace.library.read(params.id);
      if (!record) throw new NotFound(`There is no article ${params.id}.`);
      return articleView(record, await workspace.graph.resolver(), workspace.store);
    },
  }),
  endpoint({
    method: "post",
    path: "/api/articles",
    summary:
      "Reads a pasted article and keeps it; with `preview`, shows what would be found, or that it is there already",
    tag: "Articles",
    body: ImportRequest,
    response: ImportResponse,
    fromGraph: false,
    refusals: [...ofTexts, ...ofDisk],
    examples: {
      body: {
        text: "The minister met the ambassador in Examplestadt on 3 May 2024.",
        title: "Minister meets ambassador",
        published: "2024-05-04",
        preview: true,
      },
    },
    handle: async ({ body }, { client }) => {
      const article = completeArticle(draftOfText(body));
      const { importer } = workspace;
      const answer = async ({ outcome, record }: Imported) => ({
        outcome,
        article: await articleView(record, await workspace.graph.resolver(), workspace.store),
      });
      if (!body.preview) return answer(await importer.add(article, client));
      const kept = await importer.kept(article);
      return kept
        ? answer({ outcome: "unchanged", record: kept })
        : { outcome: "preview" as const, article: await importer.preview(article, client) };
    },
  }),
];

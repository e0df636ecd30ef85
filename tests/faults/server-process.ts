/** A real server process that is filled with stories, ended in some way, and held against what it acknowledged. */
import { expect } from "vitest";
import { ArticleResponse, ArticlesResponse, ImportResponse } from "#contract/api.ts";
import { CypherResponse } from "#contract/cypher.ts";
import { finished, listening, startCommand } from "../cli/command-line.ts";

export const story = (number: number) =>
  `Report ${number}\n\nFrench Foreign Minister Anna Kowalski met Kenyan Defence Minister Boniface Otieno in Berlin on ${1 + (number % 28)} May 2024. It was report number ${number}.\n`;

export async function startServer(environment: Record<string, string>) {
  const server = startCommand(["start"], environment);
  const over = finished(server);
  const url = await listening(server);
  return { server, over, url };
}

export const post = (url: string, body: unknown) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Imports until the server is gone; gives what it acknowledged. `onFirst` is called with the first new one. */
export async function importUntilGone(
  url: string,
  from: number,
  onFirst: () => void = () => {},
): Promise<Map<string, ArticleResponse>> {
  const acknowledged = new Map<string, ArticleResponse>();
  let told = false;
  for (let number = from; ; number += 1) {
    try {
      const response = await post(`${url}/api/articles`, { text: story(number) });
      const { article, outcome } = ImportResponse.parse(await response.json());
      acknowledged.set(article.article.id, article);
      if (outcome === "new" && !told) onFirst();
      told ||= outcome === "new";
    } catch {
      return acknowledged;
    }
  }
}

async function graphCounts(url: string) {
  const query =
    "MATCH (a:Article) OPTIONAL MATCH (c:Claim)-[:FROM]->(a) RETURN count(DISTINCT a) AS articles, count(DISTINCT a.id) AS ids, count(DISTINCT c) AS claims";
  const { rows } = CypherResponse.parse(await (await post(`${url}/api/cypher`, { query })).json());
  return rows[0];
}

/** Every acknowledged article is there as it was acknowledged, and library and graph hold the same ones, each once. */
export async function check(url: string, acknowledged: Map<string, ArticleResponse>) {
  const listed = ArticlesResponse.parse(await (await fetch(`${url}/api/articles?limit=500`)).json());
  const ids = listed.articles.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...acknowledged.keys()]));
  const claims = listed.articles.reduce((sum, one) => sum + one.claims, 0);
  expect(await graphCounts(url)).toEqual([ids.length, ids.length, claims]);
  for (const [id, told] of acknowledged) {
    const found = ArticleResponse.parse(await (await fetch(`${url}/api/articles/${id}`)).json());
    expect(found.article).toEqual(told.article);
    expect(found.claims.map((one) => one.id)).toEqual(told.claims.map((one) => one.id));
  }
}

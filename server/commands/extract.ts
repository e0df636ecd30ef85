/** `rapporteur extract PATH…`: what is found in files, as JSON; no store is touched. */
import { basename, extname } from "node:path";
import type { Article } from "#contract/article.ts";
import { readFileArticles } from "../articles/read-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import { toEvaluationFormat } from "../extract/evaluation-format.ts";
import { extract } from "../extract/extract.ts";
import { readSource } from "../import/import-files.ts";
import { filesOf } from "./import.ts";

/** `claims`: article and extraction as the library keeps them. `evaluation`: the prediction format of the evaluation set. */
export type ExtractFormat = "claims" | "evaluation";

/** Prints one object, keyed by file name without its ending (in an archive: and the entry's name). */
export async function extractCommand(paths: string[], format: ExtractFormat): Promise<number> {
  const results: [string, unknown][] = [];
  let failed = 0;
  for (const path of await filesOf(paths)) {
    for (const read of await readOrFail(path)) {
      if ("error" in read) {
        process.stderr.write(`${read.error.message}\n`);
        failed += 1;
        continue;
      }
      const { article } = read;
      const extraction = extract(article);
      results.push([
        keyOf(read.origin, path, results),
        format === "claims" ? { article, extraction } : toEvaluationFormat(article, extraction),
      ]);
    }
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(results), null, 1)}\n`);
  return failed > 0 ? 1 : 0;
}

async function readOrFail(
  path: string,
): Promise<({ origin: string; article: Article } | { origin: string; error: Error })[]> {
  try {
    return await readFileArticles({ name: path, bytes: await readSource(path) });
  } catch (error) {
    if (error instanceof UnreadableArticle) return [{ origin: path, error }];
    throw error;
  }
}

/** Two files of one name in two folders: the second keeps its whole path. */
function keyOf(origin: string, path: string, results: [string, unknown][]): string {
  const name =
    origin === path ? basename(path, extname(path)) : `${basename(path, extname(path))}${origin.slice(path.length)}`;
  return results.some(([key]) => key === name) ? origin : name;
}

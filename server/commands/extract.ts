/** `rapporteur extract PATH…`: what is found in files, as JSON; no store is touched. */
import { basename, extname } from "node:path";
import { type ReadArticle, readFileArticles } from "../articles/read-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";
import type { Config } from "../config.ts";
import { toEvaluationFormat } from "../extract/evaluation-format.ts";
import { extract } from "../extract/extract.ts";
import { extractorFor } from "../import/extractor-for.ts";
import { type ListedFile, readSource } from "../import/import-files.ts";
import { filesOf } from "./import.ts";

/** `claims`: article and extraction as the library keeps them. `evaluation`: the prediction format of the evaluation set. */
export type ExtractFormat = "claims" | "evaluation";

/** Prints one object, keyed by file name without its ending (in an archive: and the entry's name). */
export async function extractCommand(config: Config, paths: string[], format: ExtractFormat): Promise<number> {
  const warn = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const extractor = extractorFor(config.llm, async (article) => extract(article), warn);
  const results = new Map<string, unknown>();
  let failed = 0;
  for (const file of await filesOf(paths)) {
    for (const read of await readOrFail(file)) {
      if ("error" in read) {
        process.stderr.write(`${read.error.message}\n`);
        failed += 1;
        continue;
      }
      const { article } = read;
      const extraction = await extractor(article);
      const result = format === "claims" ? { article, extraction } : toEvaluationFormat(article, extraction);
      results.set(keyOf(read.origin, file, results), result);
    }
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(results), null, 1)}\n`);
  return failed > 0 ? 1 : 0;
}

async function readOrFail(file: ListedFile): Promise<ReadArticle[]> {
  try {
    return await readFileArticles(await readSource(file));
  } catch (error) {
    if (error instanceof UnreadableArticle) return [{ origin: file.name, error }];
    throw error;
  }
}

/** Two files of one name in two folders: the second keeps its whole path. */
function keyOf(origin: string, { name }: ListedFile, results: Map<string, unknown>): string {
  const stem = basename(name, extname(name)) + origin.slice(name.length);
  return results.has(stem) ? origin : stem;
}

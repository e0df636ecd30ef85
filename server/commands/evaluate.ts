/** `rapporteur evaluate FOLDER`: extraction scored against the gold files beside the texts. */

import { existsSync } from "node:fs";
import { completeArticle } from "../articles/article-draft.ts";
import { splitFrontMatter } from "../articles/front-matter.ts";
import { normaliseText } from "../articles/normalise.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { report } from "../evaluate/report.ts";
import { toEvaluationFormat } from "../extract/evaluation-format.ts";
import { extract } from "../extract/extract.ts";
import { CommandError } from "./command-error.ts";

export type EvaluateOptions = { gold?: string; json?: boolean; errors?: boolean; inferred?: boolean; strict?: boolean };

export async function evaluateCommand(folder: string, options: EvaluateOptions): Promise<number> {
  for (const path of [folder, options.gold ?? folder])
    if (!existsSync(path)) throw new CommandError(`There is no folder ${path}.`, 2);
  const scores = await evaluate(
    folder,
    options.gold ?? folder,
    { read: readWithDate, extract, format: toEvaluationFormat },
    { inferred: options.inferred ?? false, strict: options.strict ?? false },
  );
  process.stdout.write(`${options.json ? JSON.stringify(scores, null, 1) : report(scores, options.errors ?? true)}\n`);
  return 0;
}

/** A text with the publication date that its gold gives; without one, only what the text itself says of it. */
function readWithDate(text: string, name: string, published: string | null) {
  const { fields, body } = splitFrontMatter(normaliseText(text), name);
  const given = published ? { day: published, precision: "day" as const, basis: "given with the gold" } : null;
  return completeArticle({ ...fields, text: body, origin: name, published: given ?? fields.published });
}

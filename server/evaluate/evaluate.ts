/** `rapporteur evaluate FOLDER`: extracts every text that has gold beside it and scores what came out. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import { type GoldText, Prediction, readGold } from "./gold.ts";
import { type Options, options } from "./reference.ts";
import { type Scores, score } from "./score.ts";

/** What evaluation needs of the other stages; handed in, so that scoring knows neither readers nor rules. */
export type Stages = {
  /** `published` null: no publication date may be assumed. */
  read(text: string, name: string, published: string | null): Article;
  extract(article: Article): Extraction | Promise<Extraction>;
  format(article: Article, extraction: Extraction): unknown;
};

/**
 * `texts` holds `NAME.txt`, `gold` holds `NAME.json` (usually the same folder). Throws a sentence where there is no gold,
 * or where a gold file has no text.
 */
export async function evaluate(
  texts: string,
  gold: string,
  stages: Stages,
  chosen: Options = options,
): Promise<Scores> {
  const goldTexts = readGold(gold);
  if (goldTexts.length === 0)
    throw new Error(`There are no gold files (NAME.json with "id" and "meetings") in ${gold}.`);
  const predictions = new Map<string, Prediction>();
  const sentenceOf = new Map<string, (name: string) => string | null>();
  for (const one of goldTexts) {
    const file = join(texts, `${one.id}.txt`);
    if (!existsSync(file)) throw new Error(`The gold file ${one.id}.json has no text: ${file} is missing.`);
    const article = stages.read(readFileSync(file, "utf8"), one.id, publishedFor(one, chosen));
    const extraction = await stages.extract(article);
    predictions.set(one.id, Prediction.parse(stages.format(article, extraction)));
    sentenceOf.set(one.id, (name) => lineOfMention(article, extraction, name));
  }
  const scores = score(goldTexts, predictions, chosen);
  const mistakes = scores.mistakes.map((mistake) =>
    mistake.problem === "invented" && mistake.quote === null
      ? { ...mistake, quote: sentenceOf.get(mistake.text)?.(mistake.detail.replace(/ \(a second form.*/, "")) ?? null }
      : mistake,
  );
  return { ...scores, mistakes };
}

function publishedFor(gold: GoldText, { inferred }: Options): string | null {
  return gold.published ?? (inferred ? (gold.published_inferred ?? null) : null);
}

/** The line of the text around an entity's first mention, 240 characters at most. */
function lineOfMention({ text }: Article, extraction: Extraction, name: string): string | null {
  const mention = extraction.entities.find((entity) => entity.name === name)?.mentions[0];
  if (!mention) return null;
  const start = Math.max(text.lastIndexOf("\n", mention.start) + 1, mention.start - 120);
  const newline = text.indexOf("\n", mention.end);
  return text.slice(start, Math.min(newline < 0 ? text.length : newline, mention.end + 120)).trim();
}

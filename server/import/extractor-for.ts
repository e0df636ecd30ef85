/** Which extractor reads an article: the rules, or a language model where one is configured, with the rules behind it. */
import type { Article } from "#contract/article.ts";
import type { Extraction } from "#contract/extraction.ts";
import { ModelFailure, type ModelSettings } from "../llm/endpoint.ts";
import { extractWithModel } from "../llm/extract-with-model.ts";

type Extract = (article: Article, lane?: string) => Promise<Extraction>;

/**
 * @param rules the extractor by rules; it reads the article, too, where the model gives no usable answer
 * @param warn told then, and when the model said what the article does not; the record says who has read it
 */
export function extractorFor(model: ModelSettings | null, rules: Extract, warn: (sentence: string) => void): Extract {
  if (!model) return rules;
  return async (article, lane) => {
    try {
      const { extraction, dropped } = await extractWithModel(article, model);
      if (dropped.entities + dropped.claims > 0)
        warn(
          `${article.origin}: ${dropped.claims} claims and ${dropped.entities} names of the model are not in the article and were left out.`,
        );
      return extraction;
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      warn(`${article.origin} was read by the rules: ${error.message}`);
      return rules(article, lane);
    }
  };
}

/** The second extractor: a language model reads, the article decides. Off unless an endpoint is configured. */
import type { Article } from "#contract/article.ts";
import { Extraction } from "#contract/extraction.ts";
import { ModelAnswer } from "./answer.ts";
import { complete, ModelFailure, type ModelSettings } from "./endpoint.ts";
import { ground } from "./ground.ts";
import { messagesFor } from "./prompt.ts";

export type ModelReading = {
  extraction: Extraction;
  /** What the model said that the article does not. */
  dropped: { entities: number; claims: number };
};

/**
 * Reads one article with a model.
 * @param seconds for the whole answer
 * @throws ModelFailure where the endpoint gives no usable answer; nothing of a broken answer is used
 */
export async function extractWithModel(
  article: Article,
  settings: ModelSettings,
  seconds = 120,
): Promise<ModelReading> {
  const content = await complete(settings, messagesFor(article), seconds);
  const answer = ModelAnswer.safeParse(jsonIn(content));
  if (!answer.success)
    throw new ModelFailure("The model's answer is not in the form that was asked for; nothing of it was used.");
  const { entities, claims, dropped } = ground(article, answer.data);
  const extraction = Extraction.parse({
    extractor: { name: `model:${settings.model}`, version: "1" },
    entities,
    claims,
  });
  return { extraction, dropped };
}

/** Small models put their JSON into a fenced block. */
function jsonIn(content: string): unknown {
  const from = content.indexOf("{");
  const to = content.lastIndexOf("}");
  try {
    return JSON.parse(content.slice(from, to + 1));
  } catch {
    return null;
  }
}

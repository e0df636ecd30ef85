/** A text that came through the API → a draft. */
import type { z } from "zod";
import type { ImportRequest } from "#contract/api.ts";
import type { ArticleDraft } from "../articles/article-draft.ts";
import { splitFrontMatter } from "../articles/front-matter.ts";
import { normaliseText } from "../articles/normalise.ts";

type PastedText = Omit<z.output<typeof ImportRequest>, "preview">;

/**
 * A pasted text may bring its front matter along; what the form says goes before it.
 * @throws UnreadableArticle `bad-front-matter`
 */
export function draftOfText(given: PastedText): ArticleDraft {
  const origin = given.origin ?? "pasted text";
  const { fields, body } = splitFrontMatter(normaliseText(given.text), origin);
  const basis = given.publishedBasis ?? "given with the text";
  const published = given.published ? { day: given.published, precision: given.publishedPrecision, basis } : null;
  return {
    text: body,
    title: given.title ?? fields.title,
    publisher: given.publisher ?? fields.publisher,
    author: given.author ?? fields.author,
    url: given.url ?? fields.url,
    published: published ?? fields.published,
    origin,
  };
}

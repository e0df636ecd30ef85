/** What a reader takes out of a file, before it is an article. */
import type { Article } from "#contract/article.ts";
import { headlineOf } from "./headline.ts";
import { articleId, identityOf, normaliseText } from "./normalise.ts";
import { plainAddress } from "./plain-address.ts";
import { inferPublished } from "./published.ts";
import type { StatedDate } from "./stated-date.ts";
import { UnreadableArticle } from "./unreadable.ts";
import { findUnwritable, withoutUnwritable } from "./unwritable.ts";

export type ArticleDraft = {
  text: string;
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** http or https only. */
  url: string | null;
  /** The publication date that the source's metadata give, and where it stood: "front matter", "JSON-LD". */
  published: (StatedDate & { basis: string }) | null;
  /** File name (and entry, in an archive) or form. */
  origin: string;
};

/** The longest text that is read, in UTF-16 code units: two long books. */
export const longestText = 2_000_000;

/**
 * Completes a draft: normalised text, identity, title from the headline and date from the text where nothing states them.
 * @throws UnreadableArticle where there is no text, or too much of it
 */
export function completeArticle(draft: ArticleDraft): Article {
  const text = normaliseText(draft.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableArticle("empty", `${draft.origin} holds no words.`);
  if (text.length > longestText)
    throw new UnreadableArticle(
      "too-large",
      `${draft.origin} has ${text.length} characters; an article may have ${longestText}. Split it.`,
    );
  const unwritable = findUnwritable(text);
  if (unwritable)
    throw new UnreadableArticle(
      "binary",
      `${draft.origin} is no text: it has ${unwritable.what} at character ${unwritable.index}.`,
    );
  const textHash = identityOf(text);
  const stated = draft.published;
  const published = stated
    ? { publishedAt: stated.day, publishedPrecision: stated.precision, publishedBasis: stated.basis }
    : inferPublished(text);
  const publisher = clean(draft.publisher);
  return {
    id: articleId(textHash, publisher),
    textHash,
    text,
    title: clean(draft.title) ?? headlineOf(text),
    publisher,
    author: clean(draft.author),
    url: draft.url === null ? null : plainAddress(draft.url),
    ...published,
    origin: clean(draft.origin) ?? "unnamed",
  };
}

/** One line without blanks at its ends; `null` for nothing. */
function clean(value: string | null): string | null {
  const line = withoutUnwritable(value ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC")
    .slice(0, 500);
  return line ? line : null;
}

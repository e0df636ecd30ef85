/** What a page says of itself: JSON-LD first (it is made for machines), then meta elements, then `<time>`. */
import { z } from "zod";
import type { Page } from "./page-element.ts";
import { readStatedDate, type StatedDate } from "./stated-date.ts";

export type PageMetadata = {
  title: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  published: (StatedDate & { basis: string }) | null;
};

export function pageMetadata(page: Page): PageMetadata {
  const linked = readJsonLd(page);
  const meta = readMeta(page);
  return {
    title: linked?.headline ?? meta(["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"]),
    publisher:
      linked?.publisher ?? meta(["og:site_name", "application-name", "dc.publisher", "citation_journal_title"]),
    author:
      linked?.author ??
      authorName(meta(["author", "article:author", "parsely-author", "sailthru.author", "dc.creator"])),
    url: readUrl(page, linked?.url ?? null, meta(["og:url"])),
    published: readPublished(page, linked?.datePublished ?? null, meta),
  };
}

/** Name, list of names, or object with a name → "A, B". */
type Named = string | { name?: Named } | Named[];
const Named: z.ZodType<Named> = z.lazy(() =>
  z.union([z.string(), z.object({ name: Named.optional() }), z.array(Named)]),
);
function nameOf(named: Named | undefined): string | null {
  if (named === undefined) return null;
  if (typeof named === "string") return named.trim() || null;
  if (!Array.isArray(named)) return nameOf(named.name);
  return named.map(nameOf).filter(Boolean).join(", ") || null;
}

const LinkedArticle = z.object({
  "@type": z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: Named.optional().catch(undefined),
  publisher: Named.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});

const articleType = /(?:Article|BlogPosting|Report|WebPage)$/;

type Linked = {
  headline: string | null;
  datePublished: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
};

function readJsonLd(page: Page): Linked | null {
  const found = Array.from(page.querySelectorAll('script[type="application/ld+json"]'))
    .flatMap((script) => objectsIn(parseJson(script.textContent ?? ""), 0))
    .flatMap((value) => LinkedArticle.safeParse(value).data ?? [])
    .filter((value) => [value["@type"]].flat().some((type) => articleType.test(type)));
  // A page describes itself beside its article: the one with a headline is the article.
  const article = found.find((value) => value.headline) ?? found[0];
  if (!article) return null;
  return {
    headline: article.headline?.trim() || null,
    datePublished: article.datePublished ?? null,
    author: nameOf(article.author),
    publisher: nameOf(article.publisher),
    url: article.url ?? null,
  };
}

/** Real pages hold a list of graphs of lists at most; one made to be deeper is not followed. */
const deepest = 10;

/** One object, a list of them, or a `@graph`. */
function objectsIn(value: unknown, depth: number): unknown[] {
  if (depth > deepest || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, depth + 1));
  return "@graph" in value ? [value, ...objectsIn(value["@graph"], depth + 1)] : [value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ""));
  } catch {
    return null;
  }
}

type Meta = (names: string[]) => string | null;

/** Looks up meta elements by `name`, `property` or `itemprop`, the first name that has content. */
function readMeta(page: Page): Meta {
  const contents = new Map<string, string>();
  for (const element of Array.from(page.querySelectorAll("meta[content]"))) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (names) => names.flatMap((name) => contents.get(name) ?? [])[0] ?? null;
}

/** `article:author` is often the address of a profile. */
const authorName = (value: string | null) => (value && /^https?:/.test(value) ? null : value);

function readUrl(page: Page, linked: string | null, openGraph: string | null): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const valid = z.url({ protocol: /^https?$/ });
  return (
    [canonical, openGraph, linked].find((url) => url !== null && valid.safeParse(url.trim()).success)?.trim() ?? null
  );
}

const publishedNames = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publish-date",
  "publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "citation_publication_date",
  "date",
];

function readPublished(page: Page, linked: string | null, meta: Meta): PageMetadata["published"] {
  const candidates: [string | null, string][] = [
    [linked, "JSON-LD"],
    ...publishedNames.map((name): [string | null, string] => [meta([name]), `meta ${name}`]),
    [timeOf(page), "<time>"],
  ];
  for (const [written, basis] of candidates) {
    const date = written === null ? null : readStatedDate(written);
    if (date) return { ...date, basis };
  }
  return null;
}

/** The one date that the page's `<time>` elements agree on; several different ones are a list of other stories. */
function timeOf(page: Page): string | null {
  const marked = page.querySelector('time[itemprop="datePublished"], time[pubdate], article header time[datetime]');
  const direct = marked?.getAttribute("datetime");
  if (direct) return direct;
  const times = Array.from(page.querySelectorAll("time[datetime]")).map((time) => time.getAttribute("datetime") ?? "");
  const days = new Set(times.flatMap((time) => readStatedDate(time)?.day ?? []));
  return days.size === 1 ? (times[0] ?? null) : null;
}

/** `.json` (a record, a list of them, or `{articles: […]}`) and `.jsonl` (a record a line): one article a record. */
import { z } from "zod";
import type { ArticleDraft } from "./article-draft.ts";
import { decodeText } from "./decode.ts";
import type { ReadEntry, SourceFile } from "./source-file.ts";
import { readStatedDate } from "./stated-date.ts";
import { UnreadableArticle } from "./unreadable.ts";

/** Names under which exports of news give a field; the first that is there counts. */
const fieldNames = {
  text: ["text", "body", "content", "articleBody", "fulltext", "full_text"],
  title: ["title", "headline"],
  publisher: ["publisher", "source", "outlet", "site", "siteName", "site_name"],
  author: ["author", "authors", "byline", "creator"],
  url: ["url", "link", "canonicalUrl", "canonical_url"],
  published: ["published", "publishedAt", "published_at", "datePublished", "date_published", "pubDate", "date"],
} as const;

/** Text, or `{name}`, or a list of either. */
const Words = z.union([z.string(), z.object({ name: z.string() }).transform((value) => value.name)]);
const Line = z.union([Words, z.array(Words).transform((values) => values.join(", "))]);
const Record = z.record(z.string(), z.unknown());

export async function readJson(file: SourceFile): Promise<ReadEntry[]> {
  const value = parse(decodeText(file.bytes, file.name).replace(/^\uFEFF/, ""), file.name);
  const records = listIn(value);
  if (records.length === 0) throw new UnreadableArticle("empty", `${file.name} holds no article.`);
  return records.map((record, index) =>
    entryOf(record, Array.isArray(value) || records.length > 1 ? `${file.name}#${index + 1}` : file.name),
  );
}

export async function readJsonLines(file: SourceFile): Promise<ReadEntry[]> {
  const lines = decodeText(file.bytes, file.name)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const origin = `${file.name}:${index + 1}`;
    try {
      return [entryOf(parse(line, origin), origin)];
    } catch (error) {
      if (error instanceof UnreadableArticle) return [{ origin, error }];
      throw error;
    }
  });
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? (/position \d+/.exec(error.message)?.[0] ?? "its end") : "";
    throw new UnreadableArticle("bad-record", `${name} is not JSON (at ${where}).`);
  }
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const articles = Record.safeParse(value).data?.articles;
  return Array.isArray(articles) ? articles : [value];
}

function entryOf(value: unknown, origin: string): ReadEntry {
  try {
    return { draft: draftOf(value, origin) };
  } catch (error) {
    if (error instanceof UnreadableArticle) return { origin, error };
    throw error;
  }
}

function draftOf(value: unknown, origin: string): ArticleDraft {
  const record = Record.safeParse(value);
  if (!record.success) throw new UnreadableArticle("bad-record", `${origin} is no record with fields.`);
  const field = (name: keyof typeof fieldNames) => lineOf(record.data, fieldNames[name], origin);
  const text = field("text");
  if (!text)
    throw new UnreadableArticle(
      "bad-record",
      `${origin} has no text: a record needs a field ${fieldNames.text.join(", ")}.`,
    );
  const url = field("url");
  if (url !== null && !z.url({ protocol: /^https?$/ }).safeParse(url).success)
    throw new UnreadableArticle("bad-record", `${origin}: url takes an http or https address.`);
  const written = field("published");
  const date = written === null ? null : readStatedDate(written);
  if (written !== null && !date)
    throw new UnreadableArticle(
      "bad-record",
      `${origin}: published takes a date such as 2024-04-22, not "${written.slice(0, 40)}".`,
    );
  return {
    text,
    title: field("title"),
    publisher: field("publisher"),
    author: field("author"),
    url,
    published: date && { ...date, basis: "record" },
    origin,
  };
}

function lineOf(record: Record<string, unknown>, names: readonly string[], origin: string): string | null {
  const name = names.find((one) => record[one] !== undefined && record[one] !== null && record[one] !== "");
  if (!name) return null;
  const line = Line.safeParse(record[name]);
  if (!line.success) throw new UnreadableArticle("bad-record", `${origin}: ${name} takes text.`);
  return line.data.trim() || null;
}

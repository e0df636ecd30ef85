/**
 * What stands at the head of a text about it: a YAML block between `---` lines, or lines such as `Title: …` and `Published: …` up to the
 * first blank one: title, publisher, author, url, published.
 */
import { parse } from "yaml";
import { z } from "zod";
import type { ArticleDraft } from "./article-draft.ts";
import { readStatedDate } from "./stated-date.ts";
import { UnreadableArticle } from "./unreadable.ts";

type FrontMatter = Pick<ArticleDraft, "title" | "publisher" | "author" | "url" | "published">;

/** Nothing but the block counts: a rule of dashes inside an article is not one. */
const block = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;

/** By what names people call the fields in lines without a block. */
const labels: Record<string, keyof FrontMatter> = {
  title: "title",
  headline: "title",
  publisher: "publisher",
  source: "publisher",
  author: "author",
  byline: "author",
  url: "url",
  link: "url",
  published: "published",
  date: "published",
};

const labelled = /^(?:[A-Za-z]{3,9}:[ \t]+[^\n]{1,500}\n){2,8}\n/;

const none: FrontMatter = { title: null, publisher: null, author: null, url: null, published: null };

const line = z
  .union([z.string(), z.array(z.string()).transform((names) => names.join(", "))])
  .nullish()
  .transform((value) => value?.trim() || null);

const Fields = z.object({
  title: line,
  publisher: line,
  author: line,
  url: line.pipe(z.url({ protocol: /^https?$/ }).nullable()),
  published: line,
});

/**
 * Splits a text (line ends LF) into its front matter and what follows. A text without a block comes back as it is.
 * @throws UnreadableArticle `bad-front-matter`, naming the field and what it takes
 */
export function splitFrontMatter(text: string, name: string): { fields: FrontMatter; body: string } {
  const found = block.exec(text);
  if (!found) return splitLabels(text) ?? { fields: none, body: text };
  const values = parseYaml(found[1] ?? "", name);
  if (values === null) return { fields: none, body: text };
  const body = text.slice(found[0].length).replace(/^\n+/, "");
  return { fields: readFields(values, name), body };
}

/**
 * Lines of known labels, a title among them. Null for anything else: a release may begin with lines of its own ("Minister for Trade: …"),
 * and a date or an address that cannot be read leaves them a part of the text.
 */
function splitLabels(text: string): { fields: FrontMatter; body: string } | null {
  const lines = labelled.exec(text)?.[0];
  if (lines === undefined) return null;
  const values: Record<string, string> = {};
  for (const each of lines.trimEnd().split("\n")) {
    const [label = "", value = ""] = each.split(/:[ \t]+(.*)/);
    const field = Object.hasOwn(labels, label.toLowerCase()) ? labels[label.toLowerCase()] : undefined;
    if (field === undefined || field in values) return null;
    values[field] = value;
  }
  const parsed = Fields.safeParse(values);
  if (!parsed.success || !parsed.data.title) return null;
  const { published, ...rest } = parsed.data;
  const date = published ? readStatedDate(published) : null;
  if (published && !date) return null;
  const body = text.slice(lines.length).replace(/^\n+/, "");
  return { fields: { ...rest, published: date ? { ...date, basis: "front matter" } : null }, body };
}

/** `null` for a block that is no mapping: a text may begin with a rule of dashes. */
function parseYaml(source: string, name: string): Record<string, unknown> | null {
  let values: unknown;
  try {
    // Strings only: "2024-04-22" and "1.0" stay what was written.
    values = parse(source, { schema: "failsafe", maxAliasCount: 0 });
  } catch (error) {
    if (!/^\w+:/m.test(source)) return null;
    const why = error instanceof Error ? error.message.split("\n")[0] : "it cannot be read";
    throw new UnreadableArticle("bad-front-matter", `The front matter of ${name} is not YAML: ${why}`);
  }
  return values !== null && typeof values === "object" && !Array.isArray(values)
    ? (values as Record<string, unknown>)
    : null;
}

function readFields(values: Record<string, unknown>, name: string): FrontMatter {
  const parsed = Fields.safeParse(values);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? "");
    const takes = field === "url" ? "an http or https address" : "a line of text";
    throw new UnreadableArticle("bad-front-matter", `The front matter of ${name}: ${field} takes ${takes}.`);
  }
  const { published, ...rest } = parsed.data;
  if (!published) return { ...rest, published: null };
  const date = readStatedDate(published);
  if (!date)
    throw new UnreadableArticle(
      "bad-front-matter",
      `The front matter of ${name}: published takes a date such as 2024-04-22, not "${published.slice(0, 40)}".`,
    );
  return { ...rest, published: { ...date, basis: "front matter" } };
}

/** `.html`: the article of a page by Readability's algorithm, without the site around it. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodePage } from "./decode-page.ts";
import type { Page, PageElement } from "./page-element.ts";
import { pageMetadata } from "./page-metadata.ts";
import { pageText } from "./page-text.ts";
import type { ReadEntry, SourceFile } from "./source-file.ts";
import { nestsDeeper } from "./tag-depth.ts";
import { UnreadableArticle } from "./unreadable.ts";

/** Deeper than any page is built; the algorithm and the tree walk by recursion. */
const mostElements = 100_000;
const deepest = 1000;

export async function readHtml(file: SourceFile): Promise<ReadEntry[]> {
  const html = decodePage(file.bytes, file.name);
  if (nestsDeeper(html, deepest)) throw tooDeep(file.name);
  const { document } = parseHTML(html);
  const page = document as unknown as Page;
  const metadata = pageMetadata(page);
  const found = findArticle(document, file.name);
  const content = found?.content ?? null;
  const body = content ? pageText(content) : "";
  if (!isProse(body))
    throw new UnreadableArticle(
      "no-article",
      `${file.name} has no article in it, only the site around one. Save the page of the article itself.`,
    );
  const title = metadata.title ?? found?.title ?? null;
  const text = title && !body.startsWith(title) ? `${title}\n\n${body}` : body;
  return [{ draft: { ...metadata, title, text, origin: file.name } }];
}

type Found = { title: string | null; content: PageElement | null };

function findArticle(document: ReturnType<typeof parseHTML>["document"], name: string): Found | null {
  if (!document.documentElement) return null;
  if (depthOf(document.documentElement as unknown as PageElement) > deepest) throw tooDeep(name);
  try {
    const serializer = (node: unknown) => node as PageElement;
    const options = { maxElemsToParse: mostElements, serializer };
    const parsed = new Readability<PageElement>(document as never, options as never).parse();
    return parsed ? { title: parsed.title ?? null, content: parsed.content ?? null } : null;
  } catch (error) {
    if (error instanceof Error && /too many|Aborting parsing/i.test(error.message))
      throw new UnreadableArticle("too-large", `${name} has more than ${mostElements} elements.`);
    throw error;
  }
}

const tooDeep = (name: string) => new UnreadableArticle("damaged", `${name} is nested deeper than a page can be.`);

/** Levels of elements, counted without recursion. */
function depthOf(root: PageElement): number {
  let level = [root];
  let depth = 0;
  while (level.length > 0 && depth <= deepest) {
    depth += 1;
    level = level.flatMap((element) => Array.from(element.childNodes).filter((child) => child.nodeType === 1));
  }
  return depth;
}

/** At least one paragraph that is told in a sentence: menus, cookie notices and link lists have none of that length. */
function isProse(text: string): boolean {
  return text
    .split("\n")
    .some((line) => line.split(/\s+/).length >= 12 && /[.!?…]["'”’»)\]]*(?:\s|$)/.test(line) && !siteNotice.test(line));
}

const siteNotice =
  /\b(?:cookies?|privacy policy|terms of (?:use|service)|all rights reserved|enable javascript|subscribe|newsletter|sign up|log in)\b/i;

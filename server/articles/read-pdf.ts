/** `.pdf` with a text layer: lines by their place on the page, joined into paragraphs, running heads left out. */
import { getDocumentProxy } from "unpdf";
import { headlineOf } from "./headline.ts";
import { joinParagraphs, type PdfLine } from "./pdf-paragraphs.ts";
import type { ReadEntry, SourceFile } from "./source-file.ts";
import { UnreadableArticle } from "./unreadable.ts";

const mostPages = 500;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function readPdf(file: SourceFile): Promise<ReadEntry[]> {
  const document = await open(file);
  try {
    if (document.numPages > mostPages)
      throw new UnreadableArticle(
        "too-large",
        `${file.name} has ${document.numPages} pages; ${mostPages} can be read.`,
      );
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await linesOf(document, number));
    const text = joinParagraphs(pages);
    if (!/\p{L}{3}/u.test(text))
      throw new UnreadableArticle(
        "scanned",
        `${file.name} is pictures of pages without a text layer. Run it through text recognition (OCR) first.`,
      );
    const title = headlineOf(text) ?? (await statedTitle(document));
    return [{ draft: { text, title, publisher: null, author: null, url: null, published: null, origin: file.name } }];
  } finally {
    await document.destroy();
  }
}

async function open(file: SourceFile): Promise<Document> {
  try {
    // The reader takes the bytes over: it gets a copy. No fonts, no scripts: only text is wanted.
    return await getDocumentProxy(new Uint8Array(file.bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new UnreadableArticle("encrypted", `${file.name} is encrypted. Save a copy without a password.`);
    throw new UnreadableArticle("damaged", `${file.name} is damaged, or is no PDF.`);
  }
}

async function linesOf(document: Document, number: number): Promise<PdfLine[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const item of items) {
    if (!("str" in item)) continue;
    const y = Number(item.transform[5]);
    // A smaller or larger step back than half a line's height is the same line (superscripts, changes of font).
    if (!line || Math.abs(line.y - y) > Math.max(item.height, line.height, 1) / 2) {
      line = { text: "", y, height: item.height };
      lines.push(line);
    }
    line.text += item.str;
    line.height = Math.max(line.height, item.height);
    if (item.hasEOL) line = null;
  }
  page.cleanup();
  return lines.map((one) => ({ ...one, text: one.text.replace(/\s+/g, " ").trim() }));
}

/** What the file calls itself, unless that is the name of a draft. */
async function statedTitle(document: Document): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  return title === "" || /^(?:untitled|microsoft word)|\.\w{2,4}$/i.test(title) ? null : title;
}

/** `.txt` and `.md`: text with or without front matter. Markdown stays as written: its signs are part of the source. */
import { decodeText } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { normaliseText } from "./normalise.ts";
import type { ReadEntry, SourceFile } from "./source-file.ts";
import { UnreadableArticle } from "./unreadable.ts";

export async function readPlainText(file: SourceFile): Promise<ReadEntry[]> {
  const { fields, body } = splitFrontMatter(normaliseText(decodeText(file.bytes, file.name)), file.name);
  if (body.trim() === "") throw new UnreadableArticle("empty", `${file.name} has front matter and no text.`);
  return [{ draft: { ...fields, text: body, origin: file.name } }];
}

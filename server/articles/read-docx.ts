/** `.docx`: the document's text by mammoth, a blank line between paragraphs. */
import { zipSync } from "fflate";
import { extractRawText } from "mammoth";
import { unpack } from "./archive.ts";
import type { ReadEntry, SourceFile } from "./source-file.ts";
import { UnreadableArticle } from "./unreadable.ts";

/** Encrypted documents and those of the old format are of another container (compound file binary). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

export async function readDocx(file: SourceFile): Promise<ReadEntry[]> {
  if (compoundFile.every((byte, index) => file.bytes[index] === byte))
    throw new UnreadableArticle(
      "encrypted",
      `${file.name} is encrypted, or of the old .doc format. Save it as .docx without a password.`,
    );
  const text = await readText(withinLimits(file), file.name);
  if (!/\p{L}{2}/u.test(text)) throw new UnreadableArticle("empty", `${file.name} holds no text.`);
  return [
    { draft: { text, title: null, publisher: null, author: null, url: null, published: null, origin: file.name } },
  ];
}

/** Only the parts with text, unpacked under our limits and packed again unpressed: mammoth itself has none. */
function withinLimits(file: SourceFile): Uint8Array {
  const parts = unpack(file.bytes, file.name, (path) => /\.(?:xml|rels)$/i.test(path));
  if (!parts.some(({ path }) => path === "word/document.xml"))
    throw new UnreadableArticle("damaged", `${file.name} is no Word document.`);
  return zipSync(Object.fromEntries(parts.map(({ path, bytes }) => [path, bytes])), { level: 0 });
}

async function readText(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
    return value.replace(/\n{3,}/g, "\n\n").trim();
  } catch {
    throw new UnreadableArticle("damaged", `${name} is damaged: its text cannot be read.`);
  }
}

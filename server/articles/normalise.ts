/** One form of a text, in which every offset counts, and the identity that follows from it. */
import { createHash } from "node:crypto";

/** NFC, line ends LF, no byte order mark. What an editor shows stays as it is, so that offsets hold in the file too. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/**
 * SHA-256 (hex) of a normalised text, blanks at the ends of lines and blank lines at its ends left out: the same article
 * saved by another editor is the same article.
 */
export function identityOf(normalised: string): string {
  const lines = normalised.split("\n").map((line) => line.trimEnd());
  return createHash("sha256").update(lines.join("\n").trim()).digest("hex");
}

/**
 * Id of the article that this publisher put out with this text: what an agency's customers print word for word is one text of several publishers, and
 * each of them said so. Without a publisher the text alone decides.
 */
export function articleId(textHash: string, publisher: string | null): string {
  const hash = publisher === null ? textHash : createHash("sha256").update(`${textHash}\n${publisher}`).digest("hex");
  return `article:${hash.slice(0, 16)}`;
}

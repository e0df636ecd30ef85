/** The answer of a web server → a file of a format that is read, within limits of size, packed and unpacked. */
import type { IncomingMessage } from "node:http";
import { type Duplex, pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { SourceFile } from "../articles/source-file.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";

/** The largest page that is read, in bytes, once unpacked. */
export const largestPage = 5 * 1024 * 1024;

const endings: Record<string, string> = {
  "text/html": ".html",
  "application/xhtml+xml": ".html",
  "text/plain": ".txt",
  "application/pdf": ".pdf",
};

const unpackers: Record<string, () => Duplex> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** @throws UnreadableArticle `not-fetched` */
export async function pageFile(response: IncomingMessage, address: string): Promise<SourceFile> {
  const refuse = (why: string) => {
    response.destroy();
    return new UnreadableArticle("not-fetched", `${address.slice(0, 300)} ${why}`);
  };
  if (response.statusCode !== 200) throw refuse(`was answered with status ${response.statusCode}.`);
  const [type = "", ...parameters] = (response.headers["content-type"] ?? "").split(";");
  const format = endings[type.trim().toLowerCase()];
  if (!format) throw refuse("is neither a page nor a text nor a PDF.");
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpack = unpackers[encoding];
  if (!unpack && encoding !== "identity") throw refuse("is packed in a way that is not known here.");
  const bytes = await readAll(unpack ? unpacked(response, unpack()) : response);
  if (!bytes) throw refuse(`is larger than ${largestPage / 1024 / 1024} MB.`);
  return { name: address, format, bytes: format === ".pdf" ? bytes : inUtf8(bytes, charsetOf(parameters)) };
}

/** A pipeline, so that an answer that breaks off ends the unpacking too; whoever reads is told the error. */
function unpacked(response: IncomingMessage, unpacker: Duplex): Readable {
  pipeline(response, unpacker, () => {});
  return unpacker;
}

/** `null`: more than is read. */
async function readAll(stream: Readable): Promise<Uint8Array | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > largestPage) return null;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function charsetOf(parameters: string[]): string | null {
  const written = parameters.find((one) => /^\s*charset\s*=/i.test(one));
  return written?.split("=")[1]?.trim().replace(/^"|"$/g, "").toLowerCase() ?? null;
}

/** What the server says of the encoding goes before what the page says; a mark at its head tells the reader so. */
function inUtf8(bytes: Uint8Array, charset: string | null): Uint8Array {
  if (charset === null || /^utf-?8$/.test(charset)) return bytes;
  try {
    return new TextEncoder().encode(`\uFEFF${new TextDecoder(charset, { fatal: true }).decode(bytes)}`);
  } catch {
    return bytes;
  }
}

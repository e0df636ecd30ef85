/** Bytes → text: UTF-8, or UTF-16 where a byte order mark says so; anything else is refused with the offset of the fault. */
import { UnreadableArticle } from "./unreadable.ts";
import { findUnwritable } from "./unwritable.ts";

type Encoding = { label: "utf-8" | "utf-16le" | "utf-16be"; name: string; mark: number };

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: "utf-8", name: "UTF-8", mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: "utf-16le", name: "UTF-16", mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: "utf-16be", name: "UTF-16", mark: 2 };
  return { label: "utf-8", name: "UTF-8", mark: 0 };
}

/**
 * Decodes a whole file without ever replacing a byte by U+FFFD.
 * @param name the file's name, for the message
 * @throws UnreadableArticle `empty`, `binary` or `not-utf8`, with the byte offset where that helps
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new UnreadableArticle("empty", `${name} is empty.`);
  const encoding = encodingOf(bytes);
  const text = decodeWhole(bytes.subarray(encoding.mark), encoding, name);
  const found = findUnwritable(text);
  if (found) {
    const unit = encoding.label === "utf-8" ? Buffer.byteLength(text.slice(0, found.index)) : found.index * 2;
    throw new UnreadableArticle(
      "binary",
      `${name} is binary, not text: it has ${found.what} at byte ${encoding.mark + unit}.`,
    );
  }
  if (text.trim() === "") throw new UnreadableArticle("empty", `${name} holds nothing but blanks.`);
  return text;
}

function decodeWhole(bytes: Uint8Array, encoding: Encoding, name: string): string {
  try {
    return new TextDecoder(encoding.label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstFault(bytes, encoding.label);
    const fault = bytes[offset];
    const what = fault === undefined ? "its end is cut off" : `byte ${hex(fault)} does not belong`;
    throw new UnreadableArticle(
      "not-utf8",
      `${name} is not ${encoding.name} text: ${what} at byte ${offset + encoding.mark}. Save it as UTF-8 and try again.`,
    );
  }
}

/**
 * Offset of the first byte that cannot be decoded: the longest prefix that still decodes, found by halving.
 * A prefix may end inside a character, which `stream` allows.
 */
function firstFault(bytes: Uint8Array, label: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), label)) good = middle;
    else bad = middle;
  }
  // The prefix may end in the bytes that began the character: the fault is where it began, unless the file ends there.
  if (good === bytes.length) return good;
  let whole = good;
  while (whole > 0 && good - whole < 4 && !decodes(bytes.subarray(0, whole), label, false)) whole -= 1;
  return whole;
}

function decodes(bytes: Uint8Array, label: string, stream = true): boolean {
  try {
    new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

const hex = (value: number) => `0x${value.toString(16).padStart(2, "0")}`;

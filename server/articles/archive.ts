/** Zip archives, read in memory under limits: nothing of them is ever written to the disk. */
import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";
import { UnreadableArticle } from "./unreadable.ts";

export type ArchiveEntry = { path: string; bytes: Uint8Array };

export type ArchiveLimits = {
  entries: number;
  /** Bytes of one entry and of all together, once unpacked. */
  entryBytes: number;
  totalBytes: number;
};

export const archiveLimits: ArchiveLimits = { entries: 10_000, entryBytes: 50_000_000, totalBytes: 200_000_000 };

type Listed = { path: string; size: number; checksum: number; encrypted: boolean };

/**
 * Unpacks the entries that `wanted` names; folders are passed over.
 * @throws UnreadableArticle `damaged`, `encrypted`, `too-large` or `unsafe-archive`
 */
export function unpack(
  bytes: Uint8Array,
  name: string,
  wanted: (path: string) => boolean = () => true,
  limits: ArchiveLimits = archiveLimits,
): ArchiveEntry[] {
  const listed = list(bytes, name);
  check(listed, name, limits);
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      // The room given to an entry is the size it states, so what it states is the bound of what it can take.
      filter: ({ name: path, originalSize }) => {
        if (path.endsWith("/") || !wanted(path)) return false;
        total += originalSize;
        if (originalSize > limits.entryBytes || total > limits.totalBytes) throw tooLarge(name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableArticle) throw error;
    throw new UnreadableArticle("damaged", `${name} is damaged, or packed in a way that is not known here.`);
  }
  const checksums = new Map(listed.map(({ path, checksum }) => [path, checksum]));
  return Object.entries(unpacked)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, inside]) => {
      // The unpacker takes what it gets: half of a text, or another one, would pass for the whole.
      if (crc32(inside) !== checksums.get(path))
        throw new UnreadableArticle("damaged", `${name} is damaged: ${path.slice(0, 60)} is not what was packed.`);
      return { path, bytes: inside };
    });
}

function check(listed: Listed[], name: string, limits: ArchiveLimits): void {
  if (listed.length > limits.entries)
    throw new UnreadableArticle("too-large", `${name} holds ${listed.length} files; ${limits.entries} can be read.`);
  if (listed.some((entry) => entry.encrypted))
    throw new UnreadableArticle("encrypted", `${name} is encrypted. Pack it again without a password.`);
  const total = listed.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes || listed.some((entry) => entry.size > limits.entryBytes)) throw tooLarge(name);
  // What is unpacked is known by its path: of two, one would be lost without a word.
  const paths = new Set(listed.map((entry) => entry.path));
  if (paths.size < listed.length || paths.has("__proto__"))
    throw new UnreadableArticle("unsafe-archive", `${name} holds two files of one name, or one whose name is a trick.`);
  const outside = listed.find((entry) => leaves(entry.path));
  if (outside)
    throw new UnreadableArticle(
      "unsafe-archive",
      `${name} holds a file that points out of it (${outside.path.slice(0, 60)}).`,
    );
}

function tooLarge(name: string): UnreadableArticle {
  return new UnreadableArticle("too-large", `${name} unpacks to more than can be read.`);
}

/** A path that would leave the folder it is unpacked into. */
function leaves(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL in a path is one of the tricks looked for
  return /^[/\\]|^[A-Za-z]:|\u0000/.test(path) || path.split(/[/\\]/).includes("..");
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Says that names are UTF-8; without it each byte is a character to the unpacker, whatever code page the packer meant. */
const utf8Flag = 0x800;
const nameOf = (bytes: Uint8Array, isUtf8: boolean): string =>
  isUtf8 ? new TextDecoder().decode(bytes) : String.fromCharCode(...bytes);

/** The archive's own table of contents (PKWARE APPNOTE 4.3.12, 4.3.16), for what the unpacker does not tell. */
function list(bytes: Uint8Array, name: string): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new UnreadableArticle("damaged", `${name} is damaged, or is no zip archive.`);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < first) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw damaged();
    const pathLength = view.getUint16(at + 28, true);
    listed.push({
      path: nameOf(bytes.subarray(at + 46, at + 46 + pathLength), (view.getUint16(at + 8, true) & utf8Flag) !== 0),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + pathLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

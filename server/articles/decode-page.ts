/** Bytes of a page → text: by byte order mark, by the charset that the page names, else UTF-8. */
import { decodeText } from "./decode.ts";
import { UnreadableArticle } from "./unreadable.ts";

const named = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,30})/i;

/** @throws UnreadableArticle as `decodeText` does, and where the page names an encoding that is not known */
export function decodePage(bytes: Uint8Array, name: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label = named.exec(head)?.[1]?.toLowerCase();
  const marked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  // A page that was read as text by this rule is in an ASCII superset, whatever UTF-16 it claims to be.
  if (!label || marked || label.startsWith("utf")) return decodeText(bytes, name);
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new UnreadableArticle("not-utf8", `${name} is in an encoding that is not known here: ${label}.`);
  }
  try {
    return decodeText(new TextEncoder().encode(decoder.decode(bytes)), name);
  } catch (error) {
    if (error instanceof UnreadableArticle) throw error;
    throw new UnreadableArticle("not-utf8", `${name} says that it is ${label}, and is not. Save it as UTF-8.`);
  }
}

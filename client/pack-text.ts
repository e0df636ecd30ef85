/** Texts packed into letters that an address may hold: deflated, in base64url. */
import { deflateSync, strToU8 } from "fflate";

/** Bytes that become letters in one go. */
const atOnce = 4096;

const toBase64Url = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  return btoa(parts.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** Beyond this many letters harder packing takes many times as long and saves nothing. */
const long = 50_000;
const pack = (text: string): string => toBase64Url(deflateSync(strToU8(text), { level: text.length > long ? 1 : 9 }));

/** The first of the texts that packed is no longer than `most`, else the last. */
export const packFirst = (texts: readonly string[], most: number): string => {
  let packed = "";
  for (const text of texts) {
    packed = pack(text);
    if (packed.length <= most) break;
  }
  return packed;
};

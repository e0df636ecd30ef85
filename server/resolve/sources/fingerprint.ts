/**
 * Near-identical texts: MinHash over shingles of three words (A. Broder, "On the resemblance and containment of
 * documents", 1997), found through bands of the signature.
 */
import { normaliseName } from "../name-key.ts";

const hashes = 96;
const rows = 4;
/** Longer ones would miss a copy with a word changed in every sentence. */
const shingleWords = 3;

/** Odd multipliers and offsets, always the same; typed arrays, for every word of every article meets all of them. */
const multipliers = Int32Array.from({ length: hashes }, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);
const offsets = Int32Array.from({ length: hashes }, (_, index) => Math.imul(index + 7, 0x85ebca6b));

export type Fingerprint = Uint32Array;

export function fingerprint(text: string): Fingerprint {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  const words = normaliseName(text).split(" ").map(hashWord);
  for (let start = 0; start === 0 || start + shingleWords <= words.length; start++) {
    let shingle = 17;
    for (let at = start; at < start + shingleWords && at < words.length; at++)
      shingle = mix(Math.imul(shingle, 31) + (words[at] ?? 0));
    for (let index = 0; index < hashes; index++) {
      const value = mix(Math.imul(shingle, multipliers[index] ?? 0) + (offsets[index] ?? 0));
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return signature;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  return mixed >>> 0;
}

/** The estimated Jaccard index of the two texts' shingles. */
export function resemblance(a: Fingerprint, b: Fingerprint): number {
  let equal = 0;
  for (let index = 0; index < hashes; index++) if (a[index] === b[index]) equal++;
  return equal / hashes;
}

/** Texts that are alike share at least one of these, with near certainty from a resemblance of 0.6 on. */
export function bands(signature: Fingerprint): string[] {
  return Array.from(
    { length: hashes / rows },
    (_, band) => `${band}:${signature.slice(band * rows, (band + 1) * rows).join(",")}`,
  );
}

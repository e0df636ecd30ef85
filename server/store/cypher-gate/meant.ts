/** The word of a reading clause that was probably meant, as a sentence behind a refusal; nothing where none is near. */
import { distance } from "fastest-levenshtein";
import { clauseStarts, completing, continuing } from "./words.ts";

const words = [...new Set([...clauseStarts, ...continuing, ...completing])].filter((word) => word.length > 3);

/** @param written in upper case. Two letters out of place in a word of five, one in a word of four. */
export const meant = (written: string): string => {
  const near = words
    .map((word) => ({ word, far: distance(word, written) }))
    .filter(({ word, far }) => far > 0 && far <= (Math.min(word.length, written.length) > 4 ? 2 : 1))
    .sort((one, other) => one.far - other.far)[0];
  return near === undefined ? "" : ` Did you mean ${near.word}?`;
};

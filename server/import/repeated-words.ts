/** Whether a long text says the same words again and again: then a piece of it tells what the whole would. */

/** Characters below which reading takes no time to speak of. */
const long = 100_000;
export const pieceLength = 20_000;
const pieces = 4;
const wordsTogether = 6;
/** Of different runs of words; books, transcripts and tables of names are far above it. */
const leastShare = 0.05;

export function repeatsItsWords(text: string): boolean {
  if (text.length < long) return false;
  const step = Math.floor((text.length - pieceLength) / (pieces - 1));
  const starts = Array.from({ length: pieces }, (_, index) => index * step);
  return starts.every((start) => shareOfDifferent(text.slice(start, start + pieceLength)) < leastShare);
}

/** Different runs of words among all of them; a text without blanks is one word and says nothing. */
function shareOfDifferent(text: string): number {
  const words = text.split(/\s+/u);
  const runs = words.slice(wordsTogether - 1).map((_, index) => words.slice(index, index + wordsTogether).join(" "));
  return runs.length === 0 ? 1 : new Set(runs).size / runs.length;
}

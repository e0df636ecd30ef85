/**
 * The words with which what a pattern matches may begin: where none of them stands in a text, the pattern need not be tried.
 * Takes: "\b(?:may|might)\s…", "\bannounc(?:e[sd]?|ing)\s…", "\bno\sword\b…": small letters, groups of alternatives, and either left out
 * where "?" says so, up to a blank or to the end of a word.
 * Not taken, null: whatever begins otherwise, and "may\s?$", "did(?:\snot|n't)", whose first word may go on.
 */
export function openingWords(pattern: RegExp): readonly string[] | null {
  const tokens = pattern.source.match(/\(\?:|\\.|\[[^\]]*\]|./gsu) ?? [];
  if (tokens[0] !== "\\b") return null;
  const read = alternatives(tokens, 1);
  return read?.openings.every(({ ended }) => ended) ? [...new Set(read.openings.map(({ word }) => word))] : null;
}

/** The letters read so far, and whether a blank or the end of the word came after them. */
type Opening = { word: string; ended: boolean };

type Read = { openings: Opening[]; at: number };

/** Up to the ")" of its group or the end; null where it holds what is not taken. */
function alternatives(tokens: readonly string[], from: number): Read | null {
  const openings: Opening[] = [];
  let at = from - 1;
  do {
    const one = sequence(tokens, at + 1);
    if (one === null) return null;
    openings.push(...one.openings);
    at = one.at;
  } while (tokens[at] === "|");
  return { openings, at };
}

function sequence(tokens: readonly string[], from: number): Read | null {
  let openings: Opening[] = [{ word: "", ended: false }];
  let at = from;
  while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") {
    if (openings.every(({ ended }) => ended)) return { openings, at: pastGroup(tokens, at) };
    const next = atom(tokens, at);
    if (next === null) return null;
    const isOptional = tokens[next.at] === "?";
    if (/^[*+{]/.test(tokens[next.at] ?? "")) return null;
    const longer = openings.flatMap((one) =>
      one.ended ? [one] : next.openings.map(({ word, ended }) => ({ word: one.word + word, ended })),
    );
    openings = isOptional ? [...openings.filter(({ ended }) => !ended), ...longer] : longer;
    at = isOptional ? next.at + 1 : next.at;
  }
  return { openings, at };
}

/** One letter, one of a class of letters, a group, or the end of the word. */
function atom(tokens: readonly string[], at: number): Read | null {
  const token = tokens[at] ?? "";
  if (token === "\\s" || token === "\\b") return { openings: [{ word: "", ended: true }], at: at + 1 };
  if (/^\[?[a-z]+\]?$/.test(token))
    return { openings: [...token.replace(/[[\]]/g, "")].map((word) => ({ word, ended: false })), at: at + 1 };
  if (token !== "(?:") return null;
  const group = alternatives(tokens, at + 1);
  return group === null ? null : { ...group, at: group.at + 1 };
}

/** The "|" or ")" that ends what stands at `from`, groups within passed over. */
function pastGroup(tokens: readonly string[], from: number): number {
  let depth = 0;
  let at = from;
  while (at < tokens.length && (depth > 0 || (tokens[at] !== "|" && tokens[at] !== ")"))) {
    if (tokens[at]?.startsWith("(")) depth += 1;
    if (tokens[at] === ")") depth -= 1;
    at += 1;
  }
  return at;
}

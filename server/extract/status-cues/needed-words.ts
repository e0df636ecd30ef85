/**
 * The words without which a pattern cannot match: sets, of each of which the text holds a word. Where one set has none in a text, the
 * pattern need not be tried.
 * Takes: "\b(?:may|might)\s…", "\bannounc(?:e[sd]?|ing)\s…", "…\sno\sword$", "\bdid(?:\snot|n['’]t)\s…": small letters, groups of
 * alternatives, and either left out where "?" says so, from a blank or an edge of a word to the next.
 * Not taken: what stands within a group, "\bmay" whose word may go on, patterns of two alternatives, and those that pass over capitals.
 */
export function neededWords({ source, flags }: RegExp): readonly (readonly string[])[] {
  const tokens = source.match(/\(\?:|\\.|\[[^\]]*\]|./gsu) ?? [];
  const needed: string[][] = [];
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at] === "|" || flags.includes("i")) return [];
    const next = pastOne(tokens, at);
    const read = edges.has(tokens[at] ?? "") && !quantifier.test(tokens[next] ?? "") ? sequence(tokens, next) : null;
    if (read?.openings.every(({ ended }) => ended)) needed.push([...new Set(read.openings.map(({ word }) => word))]);
    at = next;
  }
  return needed.filter((words) => !words.includes(""));
}

/** Where a word begins and ends; the sign of "n't" ends one as well. */
const edges = new Set(["\\b", "\\s", "^", "$", "['’]"]);
const quantifier = /^[*+?{]/;

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
  if (edges.has(token)) return { openings: [{ word: "", ended: true }], at: at + 1 };
  if (/^\[?[a-z]+\]?$/.test(token))
    return { openings: [...token.replace(/[[\]]/g, "")].map((word) => ({ word, ended: false })), at: at + 1 };
  if (token !== "(?:") return null;
  const group = alternatives(tokens, at + 1);
  return group === null ? null : { ...group, at: group.at + 1 };
}

/** Past the token at `from`, or the whole group that it opens. */
function pastOne(tokens: readonly string[], from: number): number {
  let at = from;
  if (tokens[at]?.startsWith("("))
    do at = pastGroup(tokens, at + 1);
    while (tokens[at] === "|");
  return at + 1;
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

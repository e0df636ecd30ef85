/** A person's name taken apart, and how two names can belong to one person. */
import { distance } from "fastest-levenshtein";
import { normaliseName } from "../name-key.ts";
import { sameGivenName } from "./given-names.ts";

export type PersonName = {
  /** In the order written, without titles, particles and suffix: `[ali, lamine, zeine]`. */
  words: string[];
  /** `jr`, `sr`, `ii`, … */
  suffix: string | null;
};

const titles = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen prince princess emir
  sheikh sheik general gen major maj lieutenant lt colonel col captain capt brigadier brig admiral adm marshal commander sergeant sgt
  ambassador amb secretary senator sen representative rep governor gov congressman congresswoman judge justice pope bishop archbishop
  cardinal father reverend rev imam ayatollah mullah hon honorable excellency ret`.split(/\s+/),
);
const particles = new Set(
  "al el as ad ar at an ash az ez ul ud bin ben ibn bint abu ould ag de da do dos das del della di du des van von der den ter zu la le of".split(
    " ",
  ),
);
const suffixes = new Set(["jr", "sr", "ii", "iii", "iv", "junior", "senior"]);

/** Titles go only from the front and only while two words are left: `Prince` and `King` are surnames too. */
export function readPersonName(name: string): PersonName {
  let words = normaliseName(name).split(" ");
  while (words.length > 2 && titles.has(words[0] ?? "")) words = words.slice(1);
  let suffix: string | null = null;
  const last = words.at(-1) ?? "";
  if (words.length > 2 && suffixes.has(last)) {
    suffix = { junior: "jr", senior: "sr" }[last] ?? last;
    words = words.slice(0, -1);
  }
  const bare = words.filter((word, index) => index === 0 || !particles.has(word));
  return {
    words:
      bare.length === 0 ? words : bare.filter((word, index) => index > 0 || bare.length < 3 || !particles.has(word)),
    suffix,
  };
}

/** One sound, one letter, for spellings of names from other scripts: `Sergei`/`Sergey`, `Kadyrov`/`Qadirov`, `Semyonov`/`Semenov`, `Orlov`/`Orloff`. */
export function soundKey(word: string): string {
  const known = heard.get(word);
  if (known !== undefined) return known;
  if (heard.size >= mostHeard) heard.clear();
  const sound = hear(word);
  heard.set(word, sound);
  return sound;
}

/** A name is compared with hundreds of others, each time by its sound. */
const heard = new Map<string, string>();
const mostHeard = 100_000;

function hear(word: string): string {
  return word
    .replace(/(?<=[^aeiouy])[yi]ov(?=a?$)|(?<=e|o)ff$/g, (end) => (end === "ff" ? "v" : "ev"))
    .replace(/(?<=[^aeiouy])yo(?=[lmnr])/g, "e")
    .replace(/ph/g, "f")
    .replace(/kh|ch(?=[rl])/g, "h")
    .replace(/dj|dzh/g, "j")
    .replace(/tch|tsch/g, "ch")
    .replace(/ck|q|c(?=[aouklr]|$)/g, "k")
    .replace(/w/g, "v")
    .replace(/x/g, "ks")
    .replace(/[eiyj]+(?=[aou])/g, "i")
    .replace(/[eiy]+/g, "i")
    .replace(/[ou]+/g, "u")
    .replace(/a+/g, "a")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=[aiu])h$/, "");
}

/**
 * How one word of a name can stand for another. `letter`: one letter differs in words of five and more; `beginning`: a given
 * name with which the other begins (`Ann`, `Annabel`).
 */
type WordTie = "equal" | "short" | "maybe-short" | "initial" | "sound" | "letter" | "beginning";

function tieWords(a: string, b: string, given: boolean): WordTie | null {
  if (a === b) return "equal";
  if (given) {
    const same = sameGivenName(a, b);
    if (same !== null) return same === "surely" ? "short" : "maybe-short";
    if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return "initial";
  }
  if (a.length === 1 || b.length === 1) return null;
  if (soundKey(a) === soundKey(b)) return "sound";
  if (Math.min(a.length, b.length) >= 5 && distance(a, b) === 1) return "letter";
  return given && Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)) ? "beginning" : null;
}

/** How two whole names differ, mildest first within a list; `null`: they cannot be one person's. */
export type Difference = Exclude<WordTie, "equal"> | "middle" | "order" | "no-last" | "no-first" | "suffix";

export function compareNames(a: PersonName, b: PersonName): Difference[] | null {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return null;
  const suffix: Difference[] = a.suffix === b.suffix ? [] : ["suffix"];
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.join("") === long.join("")) return suffix;
  const words = short.length === long.length ? alignEqual(short, long) : alignUnequal(short, long);
  return words === null ? null : [...words, ...suffix];
}

function alignEqual(a: readonly string[], b: readonly string[]): Difference[] | null {
  const ties = tieAll(a, b);
  if (ties !== null) {
    const differences = ties.filter((tie) => tie !== "equal");
    const initials = ties.filter((tie) => tie === "initial").length;
    return differences.filter((tie) => tie === "letter").length > 1 || initials === a.length ? null : differences;
  }
  if (!a.every((word) => b.includes(word))) return null;
  return [...a].sort().join(" ") === [...b].sort().join(" ") ? ["order"] : null;
}

/** `null` from the first word on that can stand for nothing in its place: most names that are compared part there. */
function tieAll(a: readonly string[], b: readonly string[]): WordTie[] | null {
  const ties: WordTie[] = [];
  for (const [index, word] of a.entries()) {
    const tie = tieWords(word, b[index] ?? "", index < a.length - 1);
    if (tie === null) return null;
    ties.push(tie);
  }
  return ties;
}

/**
 * A middle name or initial more (`Ana M. Soto`), a second surname more, or the first name left out. Where both have
 * middle words, the shorter's must be among the longer's, and an initial there says that it is another person.
 */
function alignUnequal(short: readonly string[], long: readonly string[]): Difference[] | null {
  if (short.length < 2) return null;
  const first = tieWords(short[0] ?? "", long[0] ?? "", true);
  const last = tieWords(short.at(-1) ?? "", long.at(-1) ?? "", false);
  const middle = short.slice(1, -1);
  const rest = long.slice(1, -1);
  if (first !== null && last !== null && middle.every((word) => word.length > 1 && rest.includes(word))) {
    return [first, last, "middle" as const].filter((tie) => tie !== "equal");
  }
  if (short.every((word, index) => word === long[index])) return ["no-last"];
  return short.every((word, index) => word === long[index + long.length - short.length]) ? ["no-first"] : null;
}

/** Words that a surname standing alone may be: the last; the one before it (two surnames); the first of three short ones (family name first). */
export function possibleSurnames({ words }: PersonName): string[] {
  if (words.length < 2) return words;
  const last = words.at(-1) ?? "";
  const before = words.length > 2 ? [words.at(-2) ?? ""] : [];
  const familyFirst = words.length <= 3 && familyNamesFirst.has(words[0] ?? "") ? [words[0] ?? ""] : [];
  return [...new Set([last, ...before, ...familyFirst])].filter((word) => word.length > 1);
}

/** Family names that are usually written first. */
const familyNamesFirst = new Set(
  `ban cao chang chen cheng choi chung deng dong duong fan feng gao guo han he ho hoang hu huang hun hwang jang jeon jiang jung kang kim
  kwon le lee li liang lim lin liu lu luo ma mao moon nguyen oh pak park peng pham phan qian qin ren roh ryu seo shen shin song su sun
  tan tang tran tsai vo wang wei wen won wong wu xi xiao xie xu yang ye yoon yoo yu yuan zeng zhang zhao zheng zhou zhu`.split(
    /\s+/,
  ),
);

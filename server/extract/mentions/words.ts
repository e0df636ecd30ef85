/** Words of a sentence as names see them: with their capitals, their hyphens, and what stands between them. */
import type { Span } from "#contract/extraction.ts";

export type Word = Span & {
  /** As printed, without a possessive ending. */
  text: string;
  /** Lower case, no marks, no full stops or apostrophes: "U.S." is "us", "Élysée" is "elysee". */
  key: string;
  capital: boolean;
  /** More than one letter, all capitals. */
  allCapitals: boolean;
  possessive: boolean;
  /** What stands between the word before and this one, with a possessive ending taken away. */
  gap: string;
};

const foldings: Record<string, string> = { ø: "o", ł: "l", ı: "i", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** Lower case without marks, full stops and apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\p{M}.'’‘ʼ`]/gu, "")
    .replace(/[øłıđðßæœþ]/g, (letter) => foldings[letter] ?? letter);
}

/** A run of letters and digits with single apostrophes or full stops inside ("O'Neil", "U.S", "P.K"); bounded. */
const wordPattern = /H\. E(?=\.)|[\p{L}\p{N}\p{M}]{1,60}(?:['’.][\p{L}\p{N}\p{M}]{1,40}){0,8}/gu;
const possessivePattern = /['’]s$/iu;
const initialsPattern = /^(?:\p{L}\.)*\p{L}$/u;
const shortTitle =
  /^(?:mr|mrs|ms|dr|gen|lt|col|maj|capt|cpt|cmdr|sgt|adm|brig|sen|rep|gov|prof|rev|st|jr|sr|hon|amb|vadm|radm|messrs|mt|ft|no|inc|corp|ltd|co|ma|wm|geo|chas|thos|mohd|md)$/iu;

const plainWord = /^[A-Z]?[a-z]+$/;

function plain(printed: string, start: number, end: number, gap: string): Word {
  const key = printed.toLowerCase();
  return { start, end, text: printed, key, capital: key !== printed, allCapitals: false, possessive: false, gap };
}

export function readWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const slice = text.slice(start, end);
  let last = start;
  wordPattern.lastIndex = 0;
  for (const match of slice.matchAll(wordPattern)) {
    let printed = match[0];
    const from = start + match.index;
    let possessive = false;
    let stop = from + printed.length;
    if (printed === "H. E") {
      words.push({ ...plain("H.E.", from, stop + 1, text.slice(last, from)), key: "he", allCapitals: true });
      last = stop + 1;
      continue;
    }
    // Most words: letters, then a blank.
    if (text[stop] === " " && plainWord.test(printed)) {
      words.push(plain(printed, from, stop, text.slice(last, from)));
      last = stop;
      continue;
    }
    let next = stop;
    if (possessivePattern.test(printed)) {
      printed = printed.slice(0, -2);
      stop -= 2;
      possessive = true;
    } else if (/s$/iu.test(printed) && /^['’](?=[\s,.;]|$)/u.test(text.slice(stop, stop + 2))) {
      possessive = true;
      next = stop + 1;
    } else if (
      text[stop] === "." &&
      (initialsPattern.test(printed) || shortTitle.test(printed)) &&
      /^\p{Lu}/u.test(printed)
    ) {
      // The full stop belongs to the abbreviation, unless it ends the sentence and the word is no initial.
      if (stop + 1 < end || printed.includes(".")) {
        printed += ".";
        stop += 1;
        next = stop;
        if (/^['’]s\b/iu.test(text.slice(stop, stop + 3))) {
          possessive = true;
          next = stop + 2;
        }
      }
    }
    // "Dato’ Exempel": the sign belongs to the title.
    if (/^dato$/i.test(printed) && /^['’‘]\s/u.test(text.slice(stop, stop + 2))) next = stop + 1;
    const letters = printed.replace(/[^\p{L}]/gu, "");
    words.push({
      start: from,
      end: stop,
      text: printed,
      key: fold(printed),
      capital: /^\p{Lu}/u.test(printed),
      allCapitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      possessive,
      gap: text.slice(last, from),
    });
    last = Math.max(next, from + match[0].length);
  }
  return withoutBrackets(words);
}

/** "Senators [Anna] Exempel": a given name that the editor put into somebody's words is a part of the name. */
function withoutBrackets(words: Word[]): Word[] {
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!/^ ?\[$/.test(word.gap) || next?.gap !== "] " || !word.capital || !next.capital) return;
    word.gap = word.gap.replace("[", "");
    next.gap = " ";
  });
  return words;
}

/** Are the word and the one before it parts of one phrase: a blank or a hyphen between them, nothing else? */
export function isJoined(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === " " || /^(?:\s{1,3}|[-–‑]|)$/u.test(word.gap));
}

export function isHyphened(word: Word | undefined): boolean {
  return word !== undefined && word.gap.length === 1 && /^[-–‑]$/u.test(word.gap);
}

export function isAfterComma(word: Word | undefined): boolean {
  return word !== undefined && /^,\s{1,3}$/u.test(word.gap);
}

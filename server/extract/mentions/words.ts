/** Words of a sentence as names see them: with their capitals, their hyphens, and what stands between them. */
import type { Span } from "#contract/extraction.ts";
import { type Key, wordKey } from "../keys.ts";

/** Its key is in lower case, without marks, full stops or apostrophes: "U.S." is "us", "Élysée" is "elysee". */
export type Word = Span &
  Key & {
    /** As printed, without a possessive ending. */
    text: string;
    capital: boolean;
    /** More than one letter, all capitals. */
    allCapitals: boolean;
    /** Letters only, without marks, none but the first a capital. */
    plain: boolean;
    possessive: boolean;
    /** What rules' cues are compared with: its key, and of "U.S", "1990" and "Élysée" each run of letters and each figure as well. */
    cues: readonly Key[];
    /** What stands between the word before and this one, with a possessive ending taken away. */
    gap: string;
  };

const foldings: Record<string, string> = { ø: "o", ł: "l", ı: "i", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** Lower case without marks, full stops and apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9 -]+$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\p{M}.'’‘ʼ`]/gu, "")
    .replace(/[øłıđðßæœþ]/g, (letter) => foldings[letter] ?? letter);
}

/** A run of letters and digits with single apostrophes or full stops inside ("O'Neil", "U.S", "P.K"); bounded. */
const wordPattern = /H\. E(?=\.)|[\p{L}\p{N}\p{M}]{1,60}(?:['’.][\p{L}\p{N}\p{M}]{1,40}){0,8}/gu;
const possessivePattern = /['’]s$/i;
/** "I'll", "they've": the pronoun is the word. */
const contracted = /^(I|we|he|she|they)['’](?:ll|ve|d|m|re)$/i;
const initialsPattern = /^(?:\p{L}\.)*\p{L}$/u;
const shortTitle =
  /^(?:mr|mrs|ms|dr|gen|lt|col|maj|capt|cpt|cmdr|sgt|adm|brig|sen|rep|gov|prof|rev|st|jr|sr|hon|amb|vadm|radm|messrs|mt|ft|no|inc|corp|ltd|co|ma|wm|geo|chas|thos|mohd|md|eng|engr|arch)$/i;

/** "H.E. Anna Exempel" is no "he", and "Eng. Anna Exempel" not called Eng. */
const titlesInShort = new Map([
  ["H.E.", "excellency"],
  ["H.E", "excellency"],
  ["Eng.", "engr"],
]);

/** What a printed form tells by itself, whatever stands around it. */
type Form = Pick<Word, "text" | "key" | "number" | "capital" | "allCapitals" | "plain" | "cues">;

const plainWord = /^[A-Z]?[a-z]+$/;

function readForm(text: string): Form {
  if (plainWord.test(text)) {
    const word = wordKey(text.toLowerCase());
    const { key, number } = word;
    return { text, key, number, capital: key !== text, allCapitals: false, plain: true, cues: [word] };
  }
  const letters = text.replace(/[^\p{L}]/gu, "");
  const word = wordKey(titlesInShort.get(text) ?? fold(text));
  const { key, number } = word;
  const parts = (text.toLowerCase().match(/[a-zà-ÿ]+|\d/g) ?? []).map(wordKey);
  return {
    text,
    key,
    number,
    capital: /^\p{Lu}/u.test(text),
    allCapitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    plain: false,
    cues: [word, ...parts],
  };
}

/** Forms once read are kept, since most words of an article were in the one before; the bound is for hostile text. */
const mostKept = 50_000;

const forms = new Map<string, Form>();

function formOf(text: string): Form {
  const kept = forms.get(text);
  if (kept !== undefined) return kept;
  const form = readForm(text);
  if (forms.size < mostKept) forms.set(text, form);
  return form;
}

function wordOf(form: Form, start: number, end: number, possessive: boolean, gap: string): Word {
  const { text, key, number, capital, allCapitals, plain, cues } = form;
  return { start, end, text, key, number, capital, allCapitals, plain, possessive, cues, gap };
}

export function readWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const slice = text.slice(start, end);
  let last = start;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(slice); match !== null; match = wordPattern.exec(slice)) {
    let printed = match[0];
    const from = start + match.index;
    const gap = text.slice(last, from);
    let stop = from + printed.length;
    if (printed === "H. E") {
      words.push(wordOf(formOf("H.E."), from, stop + 1, false, gap));
      last = stop + 1;
      continue;
    }
    const form = formOf(printed);
    // Most words: letters, then a blank.
    if (form.plain && text[stop] === " ") {
      words.push(wordOf(form, from, stop, false, gap));
      last = stop;
      continue;
    }
    let possessive = false;
    let next = stop;
    const pronoun = contracted.exec(printed)?.[1];
    if (pronoun !== undefined) {
      printed = pronoun;
      stop = from + pronoun.length;
    } else if (possessivePattern.test(printed)) {
      printed = printed.slice(0, -2);
      stop -= 2;
      possessive = true;
    } else if (/s$/i.test(printed) && /^['’](?=[\s,.;]|$)/.test(text.slice(stop, stop + 2))) {
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
        if (/^['’]s\b/i.test(text.slice(stop, stop + 3))) {
          possessive = true;
          next = stop + 2;
        }
      }
    }
    // "Dato’ Exempel": the sign belongs to the title.
    if (/^dato$/i.test(printed) && /^['’‘]\s/u.test(text.slice(stop, stop + 2))) next = stop + 1;
    words.push(wordOf(formOf(printed), from, stop, possessive, gap));
    last = Math.max(next, from + match[0].length);
  }
  return withoutBrackets(words);
}

/** "Senators [Anna] Exempel": a given name that the editor put into somebody's words is a part of the name. */
function withoutBrackets(words: Word[]): Word[] {
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!word.gap.endsWith("[") || !/^ ?\[$/.test(word.gap) || next?.gap !== "] " || !word.capital || !next.capital)
      return;
    word.gap = word.gap.replace("[", "");
    next.gap = " ";
  });
  return words;
}

/** Are the word and the one before it parts of one phrase: a blank or a hyphen between them, nothing else? */
export function isJoined(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === " " || word.gap === "" || /^(?:\s{1,3}|[-–‑])$/.test(word.gap));
}

export function isHyphened(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === "-" || word.gap === "–" || word.gap === "‑");
}

export function isAfterComma(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === ", " || /^,\s{1,3}$/.test(word.gap));
}

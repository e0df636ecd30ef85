/**
 * A house that every state has, told as where somebody is received: "at the presidential palace", "at the Ministry of Foreign Affairs", "at
 * his office", "in parliament".
 * Not: an embassy (it stands abroad), "officials at the foreign ministry", "told reporters at the palace", "who works at the ministry".
 */
import type { Reading, Sentence } from "../document.ts";

/** `holders`: the offices whose house it is; null of a house that may be anybody's. */
export type HouseTold = { start: number; end: number; holders: RegExp | null };

const presidents = /\b(?:president|king|queen|emir|amir|sultan|ruler|head\sof\sstate|chairman)\b/i;

/** What the words between "at the" and its end say: whose house it is. */
const kinds: [words: RegExp, holders: RegExp | null][] = [
  [
    /\b(?:palace|presidency|villa|state\shouse|government\shouse|president['’]s\s(?:office|residence)|presidential\s\p{L}+)$/iu,
    presidents,
  ],
  [
    /\b(?:prime\sminister['’]s\s(?:office|residence)|premier['’]s\s(?:office|residence)|chancellery)$/i,
    /\b(?:prime\sminister|premier|chancellor)\b/i,
  ],
  [/\b(?:parliament|national\sassembly)$/i, /\b(?:speaker|chair(?:man|woman|person)?)\b/i],
  [/\b(?:ministry|department|foreign\soffice)\b/i, /\b(?:minister|secretary)\b/i],
  [/\b(?:office|offices|residence|headquarters)$/i, null],
];

const heads =
  /^(?:palace|presidency|villa|house|office|offices|residence|compound|chancellery|parliament|assembly|ministry|department|headquarters)$/i;

/** What can follow the house; a name would be a part of its own, or somebody's office. */
const enders =
  /^(?:[.,;]|on|in|here|today|yesterday|tomorrow|this|last|where|for|to|and|before|after|during|later|earlier|shortly|ahead|late|early|with|\p{Lu}\p{L}{2,7}day)$/u;

const ofOthers =
  /\b(?:who|officials?|sources?|reporters|journalists|press|media|spokes\p{L}+|conference|briefing|statement|works?|worked|serv(?:es|ed)|protest(?:s|ed|ers)?|fire|attack)\b[^,.;]*$/iu;

/** Words of the house's name. */
const longest = 7;

type Word = { text: string; start: number; end: number };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\d’'-]+|[.,;]/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** The last word of the house's name that begins at `from`; null where none ends there. */
function endOfHouse(words: readonly Word[], from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at]?.text ?? "";
    if (heads.test(word)) head = at;
    // "Ministry of Foreign Affairs and Trade", "ministry of defence"
    const goesOn =
      head !== null && (/^(?:of|the)$/.test(word) || words[at - 1]?.text === "of" || /^\p{Lu}/u.test(word));
    if (head !== null && at > head && !goesOn && enders.test(word)) return at - 1;
    if (head !== null && at > head && !goesOn) return null;
    if (head === null && /^[.,;]$/.test(word)) return null;
  }
  return head === null || words.length > from + longest ? null : words.length - 1;
}

/** The first in the sentence; null where none is told. */
export function houseTold(reading: Reading, sentence: Sentence): HouseTold | null {
  const text = reading.text.slice(sentence.start, sentence.end);
  const words = wordsOf(text);
  for (let at = 0; at < words.length - 1; at += 1) {
    if (!/^(?:at|in|inside|At|In)$/.test(words[at]?.text ?? "")) continue;
    const first = /^(?:the|his|her|their|its)$/.test(words[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const last = endOfHouse(words, first);
    if (last === null || ofOthers.test(text.slice(0, words[at]?.start))) continue;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const name = text.slice(start, end);
    const kind = kinds.find(([form]) => form.test(name));
    // "at Sampleton House" has a name of its own.
    if (kind === undefined || (first === at + 1 && !/^(?:State|Government|Parliament|Presidency)\b/.test(name)))
      continue;
    return { start: sentence.start + start, end: sentence.start + end, holders: kind[1] };
  }
  return null;
}

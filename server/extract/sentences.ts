/** A block of text → sentences. Linear in the length of the block. */
import type { Span } from "#contract/extraction.ts";
import {
  closingAbbreviations,
  openAbbreviations,
  sentenceOpeners,
  shortGivenNames,
} from "./vocabulary/abbreviations.ts";
import { isSureGivenName } from "./vocabulary/given-names.ts";

const closers = new Set([...`"'”’»)]}`]);
const openers = new Set([...`"'“‘«([{`]);
const isTerminator = (mark: string | undefined): boolean =>
  mark === "." || mark === "!" || mark === "?" || mark === "…";

/** How far a word, a name or a closing bracket is looked for; longer is no word. */
const reach = 40;

/** No sentence is longer; what is gets cut at a blank, so that no rule ever reads a row without end. */
const longestSentence = 1500;

const speechAfterQuote =
  /^(?:(?:the|a|an|his|her|mr|mrs|ms|dr)\.?\s)?[\p{L}'’.-]{1,30}(?:\s[\p{L}'’.-]{1,30}){0,3}?\s(?:said|says|told|added|asked|wrote|noted|replied|stated|warned|insisted|explained|continued|declared|announced|remarked)\b/u;

const wordEnding = /$(?<=([\p{L}\p{N}.-]*))/u;
const wordBeginning = /^[\p{L}\p{N}'’-]*/u;

/** The letters and full stops right before `position`. */
function wordBefore(text: string, from: number, position: number): string {
  return wordEnding.exec(text.slice(Math.max(from, position - reach), position))?.[1] ?? "";
}

function wordAfter(text: string, position: number, to: number): string {
  let start = position;
  while (start < to && start - position < 4 && openers.has(text[start] ?? "")) start += 1;
  return wordBeginning.exec(text.slice(start, Math.min(to, start + reach)))?.[0] ?? "";
}

/** Is the full stop at `dot` part of an abbreviation, so that the sentence goes on with `next`? */
function abbreviates(text: string, from: number, dot: number, next: string): boolean {
  const word = wordBefore(text, from, dot)
    .replace(/^[.-]+/, "")
    .replaceAll(".-", "-")
    .toLowerCase();
  if (word === "") return false;
  if (word === "no" || word === "nos") return /^\d/.test(next);
  if (openAbbreviations.has(word)) return true;
  // "Ma. Theresa", "Mohd. Ali": a given name cut short before another one or an initial.
  if (shortGivenNames.has(word)) return isSureGivenName(next.toLowerCase()) || /^\p{Lu}$/u.test(next);
  const opens = sentenceOpeners.has(next.toLowerCase());
  if (/^\p{L}$/u.test(word)) return !(opens && word === "i") && !(opens && next !== next.toUpperCase() && word !== "a");
  if (closingAbbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opens;
  return false;
}

/** The end of the sentence that the mark at `position` closes, or null where it closes none. */
function endAfter(text: string, from: number, position: number, to: number): number | null {
  const mark = text[position] ?? "";
  let end = position + 1;
  while (end < to && isTerminator(text[end])) end += 1;
  const dots = end - position;
  while (end < to && end - position < 6 + dots && closers.has(text[end] ?? "")) end += 1;
  const quoted = closers.has(text[end - 1] ?? "") && text[end - 1] !== ")" && text[end - 1] !== "]";
  // Footnote marks: "…troops.[3]"
  if (text[end] === "[" && /^\[\d{1,3}\]/.test(text.slice(end, end + 5))) end = text.indexOf("]", end) + 1;
  if (end >= to) return end;
  if (!/\s/u.test(text[end] ?? "")) {
    const glued = wordAfter(text, end, to);
    return mark === "." &&
      /^\p{Lu}/u.test(glued) &&
      sentenceOpeners.has(glued.toLowerCase()) &&
      glued.length > 1 &&
      /\p{Ll}{2}$/u.test(text.slice(Math.max(from, position - 2), position))
      ? end
      : null;
  }
  let next = end;
  while (next < to && /\s/u.test(text[next] ?? "")) next += 1;
  if (next >= to) return end;
  const word = wordAfter(text, next, to);
  if (/^\p{Ll}/u.test(word)) return null;
  // "Gen. (ret.) Exempel"
  const bracketed = text[position + 1] === ")" && end === position + 2;
  if (mark === "." && dots === 1 && (end === position + 1 || bracketed) && abbreviates(text, from, position, word))
    return null;
  if (quoted && speechAfterQuote.test(text.slice(next, next + 130))) return null;
  return end;
}

/** Spans of the sentences in `text.slice(start, end)`, without the blanks around them. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  const push = (stop: number): void => {
    while (stop - from > longestSentence) {
      const blank = text.lastIndexOf(" ", from + longestSentence);
      const cut = blank > from + longestSentence / 2 ? blank : from + longestSentence;
      const safe = /[\uDC00-\uDFFF]/.test(text[cut] ?? "") ? cut - 1 : cut;
      pushPart(safe);
    }
    pushPart(stop);
  };
  const pushPart = (stop: number): void => {
    const raw = text.slice(from, stop);
    const body = raw.trim();
    if (body !== "") {
      const first = from + raw.indexOf(body);
      spans.push({ start: first, end: first + body.length });
    }
    from = stop;
  };
  let position = start;
  while (position < end) {
    if (!isTerminator(text[position])) {
      position += 1;
      continue;
    }
    const stop = endAfter(text, from, position, end);
    if (stop !== null) push(stop);
    // Past the whole row of marks, so that "……" costs no more than its length.
    position += 1;
    while (position < (stop ?? position) || (position < end && isTerminator(text[position]) && stop === null))
      position += 1;
  }
  push(end);
  return spans;
}

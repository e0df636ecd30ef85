/**
 * Titles around a name.
 * Takes: "Assistant Secretary of Defense for Special Operations and Low-Intensity Conflict |", "former UN chief |",
 * "the Minister of Foreign Affairs, |", "|, vice chairman of the National Commission", "|, a climate activist".
 * Not taken: the title of the person before in a list ("Foreign Minister A, |"), "and" between two titles, a phrase with no office in it.
 */

import { months } from "../dates/rules/pieces.ts";
import { portfolioWords, titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { isVerb } from "./name-evidence.ts";
import { isTitleWord, nameStrength } from "./name-strength.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined, type Word } from "./words.ts";

/** Words `from`..`to` (excluded) of a title, its determiner left out; `head`: the office or rank in it, last one; `former`: given up, as is told. */
export type Title = { from: number; to: number; head: string; heads: string[]; former?: boolean };

const connectors = new Set(["of", "for", "to", "and", "the", "on", "in", "at"]);
const takesTo = new Set(
  "ambassador envoy representative adviser advisor assistant counselor counsellor delegate candidate heir aide secretary legate nuncio".split(
    " ",
  ),
);
export const determiners = new Set("the a an his her its their our my this that".split(" "));
/** "General (ret.) A", "General (Res.) A" */
export const offDuty = /^(?:ret|retd|rtd|retired|res)$/;
/** Stand between an office with its portfolio and the name of its holder: forms of address and ranks. */
const formsOfAddress = new Set(
  `mr mrs ms dr prof engr engineer excellency sheikh sheikha shaikh sheik sayyid sayyed hon honourable honorable amb senator
  gen general lt lieutenant maj major col colonel brig brigadier adm admiral`.split(/\s+/),
);
const mostTitleWords = 24;
/** What somebody heads; whoever belongs to it is another one. */
const rule = new Set(["administration", "government", "cabinet", "family", "regime", "team"]);

function isClosingBracket(word: Word | undefined): boolean {
  return word !== undefined && /^\)\s$/.test(word.gap);
}

/** "the Ambassador of Ruritania in our country, |": the word before what says where; the last word where nothing does. */
function beforeOurCountry(view: SentenceView, end: number): number {
  const keys = [3, 2, 1].map((back) => view.words[end - back]?.key ?? "").join(" ");
  return /^(?:in|to) (?:our|this|the) (?:country|kingdom|republic|sultanate)$/.test(keys) ? end - 4 : end - 1;
}

/** "the Ambassador of Ruritania | to Exempla", "the High Commissioner-designate of Ruritania | to …": whom a state has sent. */
function isSentFrom(view: SentenceView, index: number): boolean {
  const cover = view.cover[index];
  if (cover?.known.kind !== "state") return false;
  const of = view.words[cover.from - 1]?.key === "the" ? cover.from - 2 : cover.from - 1;
  const office = view.words[of - 1];
  if (view.words[of]?.key !== "of" || office === undefined) return false;
  const designate = office.key === "designate" && isHyphened(office) ? view.words[of - 2] : office;
  return takesTo.has(designate?.key ?? "") || designate?.key === "commissioner";
}

/** "the Minister of State | at the Ministry of Tides": an office and its portfolio end at word `index`. */
function isWithPortfolio(view: SentenceView, index: number): boolean {
  for (let at = index; at > index - 6; at -= 1) {
    const key = view.words[at]?.key ?? "";
    if (titleHeads.has(key)) return at < index;
    if (!portfolioWords.has(key) && !/^(?:of|for|and)$/.test(key)) return false;
  }
  return false;
}

/** Words of a title that ends right before word `end`, or null. */
export function titleBefore(view: SentenceView, end: number, acrossComma = false): Title | null {
  const heads: string[] = [];
  let start = end;
  const last = acrossComma ? beforeOurCountry(view, end) : end - 1;
  let index = last;
  while (index >= 0 && end - index <= mostTitleWords) {
    const word = view.words[index];
    const right = view.words[index + 1];
    if (word === undefined || right === undefined) break;
    // "General (ret.) | A"
    if (offDuty.test(word.key) && word.gap.endsWith("(") && /^\.?\)\s$/.test(right.gap)) {
      index -= 1;
      continue;
    }
    const comma =
      isAfterComma(right) &&
      portfolioWords.has(word.key) &&
      !titleHeads.has(word.key) &&
      (portfolioWords.has(right.key) || right.key === "and");
    const joined = isJoined(right) || isClosingBracket(right) || /^\s?\($/.test(right.gap);
    if (!joined && !comma && !(acrossComma && index === last)) break;
    // "at 3 p.m. | A"
    if (word.key === "pm" && !word.allCapitals) break;
    const cover = view.cover[index];
    if (cover !== undefined) {
      // "for African Affairs"
      if (cover.known.kind === "none" && !(portfolioWords.has(word.key) || titleModifiers.has(word.key))) break;
      // "In Exampleton | Minister A will meet": where it is, and not whose minister A is.
      if (heads.length > 0 && /^(?:in|at)$/.test(view.words[cover.from - 1]?.key ?? "")) break;
      index = cover.from - 1;
      start = cover.from;
      continue;
    }
    // "Ambassador-at-Large | A", "Minister-at-Large for Tides"
    const roving = word.key === "large" && isHyphened(word) ? view.words[index - 2] : undefined;
    if (roving !== undefined && titleHeads.has(roving.key)) {
      heads.unshift(roving.key);
      start = index - 2;
      index -= 3;
      continue;
    }
    if (connectors.has(word.key) && !word.capital) {
      const left = view.words[index - 1];
      if (left === undefined || (!isJoined(word) && !isAfterComma(word))) break;
      // "Minister of Trade and Industry Sheikh A", "Minister for Energy Eng. A": one office and a form of address
      const addressed = heads.every((each) => formsOfAddress.has(each)) && portfolioWords.has(right.key);
      if (word.key === "and" && heads.length > 0 && !(addressed && portfolioWords.has(left.key))) break;
      // "chief of staff for | Secretary-General A"; "adviser to the President A" may be A's own, "adviser to President on Tides A" is
      const ofAide = view.words.slice(index + 1, end).some(({ key }) => key === "on");
      if (/^(?:for|to)$/.test(word.key) && heads.length > 0 && right.key !== "the" && !addressed && !ofAide) break;
      // "the visit to Exempla of | President A"
      if (word.key === "of" && heads.length > 0 && view.cover[index - 1] !== undefined) break;
      // "representatives of the administration of | President A"
      if (word.key === "of" && heads.length > 0 && rule.has(left.key)) break;
      if (word.key === "to" && !takesTo.has(left.key) && !isSentFrom(view, index - 1)) break;
      if (
        word.key === "the" &&
        !connectors.has(left.key) &&
        !/^(?:hon|honourable|honorable|rt|right|most)$/.test(right.key)
      )
        break;
      const where = word.key === "in" || word.key === "at" || word.key === "on";
      if (where && !titleHeads.has(left.key) && !(word.key === "at" && isWithPortfolio(view, index - 1))) break;
      index -= 1;
      continue;
    }
    // "the king's | Chief of Staff A": the king is another.
    if (word.possessive && titleHeads.has(word.key) && heads.length > 0) break;
    if (titleHeads.has(word.key) && !(word.possessive && index === end - 1)) {
      heads.unshift(word.key);
      start = index;
    } else if (isTitleWord(view, index)) start = index;
    else if (word.capital && index > 0 && end - index < mostTitleWords && continuesTitle(view, index)) {
      // A capitalised word inside a long title ("Barkhane Force Commander"): kept where a title word stands right of it.
    } else break;
    index -= 1;
  }
  const head = heads[heads.length - 1];
  const closing = view.words[last];
  if (closing === undefined || (connectors.has(closing.key) && !closing.capital)) return null;
  return head === undefined ? null : { from: start, to: last + 1, head, heads };
}

function continuesTitle(view: SentenceView, index: number): boolean {
  const left = view.words[index - 1];
  const word = view.words[index];
  return (
    left !== undefined &&
    isJoined(word) &&
    (left.key === "of" || left.key === "for" || left.key === "and" || left.key === "the")
  );
}

/** "with the Exempla foreign ministers, |": offices of several people before the comma are no title of the name behind it. */
const severals = new Set(
  "ministers secretaries presidents leaders ambassadors commissioners governors generals senators".split(" "),
);

/** "the head of the Exempla Agency (EA), |": where the bracket before the comma opens; null where there is none. */
function bracketBefore(view: SentenceView, nameStart: number): number | null {
  if (!/^\),\s$/.test(view.words[nameStart]?.gap ?? "")) return null;
  for (let at = nameStart - 1; at > nameStart - 4; at -= 1) if (/\($/.test(view.words[at]?.gap ?? "")) return at;
  return null;
}

/** A title before the name and a comma: "the Minister of Foreign Affairs, |". */
export function titleBeforeComma(view: SentenceView, nameStart: number): Title | null {
  const first = view.words[nameStart];
  const letters = bracketBefore(view, nameStart);
  if (letters !== null) return titleBefore(view, letters, true);
  const last = view.words[nameStart - 1];
  // "A MP, Minister B": what stands behind a name is no office of the next one.
  const behindName = /^(?:mp|mep|mps|senator-elect)$/.test(last?.key ?? "") && last?.allCapitals === true;
  if (!isAfterComma(first) || severals.has(last?.key ?? "") || behindName) return null;
  return titleBefore(view, nameStart, true);
}

const stopsApposition = new Set(
  `and or who whom which that said says told but when where while whose he she they it was is were are has had have
  will would to from by as met with meets received receives hosted hosts welcomed welcomes visited visits called
  calls phoned greeted joined thanked invited urged warned addressed accompanied briefed held holds spoke speaks
  hailed praised congratulated`.split(/\s+/),
);
const mostBeforeHead = 8;

/** The title in apposition after the name: "|, the head of the Energy Club". `to` is the first word after it. */
export function titleAfter(view: SentenceView, nameEnd: number): Title | null {
  const first = view.words[nameEnd];
  const underName = first?.gap === "\n" && view.sentence.kind === "heading";
  if (first === undefined || !(isAfterComma(first) || underName)) return null;
  let index = nameEnd;
  if (determiners.has(first.key)) index += 1;
  const title = titleForward(view, index);
  // "Following a breakfast with A, the Secretary-General met B": the subject of the sentence, and no office of A's.
  const isSubject =
    first.key === "the" && title !== null && fronting.test(view.words[0]?.key ?? "") && isVerb(view, title.to);
  return isSubject ? null : title;
}

const fronting = /^(?:following|after|before|during|in|at|on|while|when|amid|upon)$/;

const kin = /^(?:wife|husband|son|daughter|father|mother|brother|sister)$/;

export function titleForward(view: SentenceView, from: number): Title | null {
  let index = from;
  let head: string | null = null;
  while (index < view.words.length && index - from < mostBeforeHead) {
    const word = view.words[index];
    if (word === undefined || (index > from && !isJoined(word))) break;
    const cover = view.cover[index];
    if (cover !== undefined) {
      index = cover.to;
      continue;
    }
    if (titleHeads.has(word.key)) {
      head = word.key;
      index += 1;
      const next = view.words[index];
      // "vice chairman", "chief executive": the last head of the row.
      if (
        next !== undefined &&
        isJoined(next) &&
        (titleHeads.has(next.key) || titleModifiers.has(next.key)) &&
        !word.possessive &&
        !connectors.has(next.key)
      )
        continue;
      break;
    }
    // "A, received the minister B": what comes before the article is no part of a title.
    if (stopsApposition.has(word.key) || (index > from && determiners.has(word.key))) return null;
    if (word.capital && !isTitleWord(view, index) && index === from) return null;
    index += 1;
  }
  if (head === null) return null;
  // "A, the wife of B": whose wife she is ends nothing.
  if (kin.test(head) && view.words[index]?.key === "of") return { from, to: index, head, heads: [head] };
  const to = extendTitle(view, index, head);
  // "A, President B and C": the title is B's.
  const next = view.words[to];
  if (next !== undefined && isJoined(next) && !view.words[to - 1]?.possessive && nameStrength(view, to) !== "none")
    return null;
  return { from, to, head, heads: [head] };
}

/** "A, Ambassador of Ruritania and | Anna Exempel": the next of the row, and no part of the office. */
function isNameNext(view: SentenceView, index: number): boolean {
  const [first, second] = [view.words[index], view.words[index + 1]];
  if (first === undefined || second === undefined || !isJoined(first) || !isJoined(second)) return false;
  return nameStrength(view, index) === "strong" && nameStrength(view, index + 1) !== "none";
}

/** "the head of the | junta", "leader of the | ruling junta": a body of its state. */
function isJunta(view: SentenceView, index: number): boolean {
  if (
    !connectors.has(view.words[index - 1]?.key ?? "") &&
    !/^(?:ruling|military)$/.test(view.words[index - 1]?.key ?? "")
  )
    return false;
  const [word, next] = [view.words[index]?.key ?? "", view.words[index + 1]?.key ?? ""];
  return /^(?:junta|regime)$/.test(word) || (/^(?:ruling|military)$/.test(word) && /^(?:junta|regime)$/.test(next));
}

/** "head" + " of the Energy Club for …". */
function extendTitle(view: SentenceView, from: number, head: string): number {
  let index = from;
  let end = from;
  while (index < view.words.length && index - from < mostTitleWords) {
    const word = view.words[index];
    const listed =
      word !== undefined &&
      isAfterComma(word) &&
      (word.capital || word.key === "and") &&
      (portfolioWords.has(word.key) || portfolioWords.has(view.words[index + 1]?.key ?? ""));
    if (word === undefined || !(isJoined(word) || listed || /^\s\($/.test(word.gap) || isClosingBracket(word))) break;
    const cover = view.cover[index];
    if (cover !== undefined) {
      index = cover.to;
      end = index;
      continue;
    }
    if (word.key === "and" && isNameNext(view, index + 1)) break;
    // "the visit of A, President of C, to D in March": where the visit led, and when
    if (word.key === "to" && end > from && !takesTo.has(head)) break;
    // "minister in May", "premier in 2022": when, and not where
    const when = word.key === "in" || word.key === "on" ? view.words[index + 1]?.key : undefined;
    if (when !== undefined && (months.has(when) || /^\d{1,4}$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(when)))
      break;
    if (connectors.has(word.key) || word.key === "with" || word.key === "a" || word.key === "an") {
      index += 1;
      continue;
    }
    if (!word.capital && !portfolioWords.has(word.key) && !isJunta(view, index)) break;
    // "General | Exempel": a name right after the head is another person's.
    const linked = connectors.has(view.words[index - 1]?.key ?? "");
    if (nameStrength(view, index) === "strong" && !linked) break;
    index += 1;
    end = index;
  }
  return end;
}

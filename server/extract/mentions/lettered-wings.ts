/**
 * Bodies called by letters with the letters of their wing behind: "XPLM-IO leader A", "the XPLM-N said", "XLM/A-MW fighters".
 * Takes: letters that a hyphen or a slash joins, before a role in a body or behind "the" as somebody who acts.
 * Not taken: two bodies or states side by side ("US-ROK talks", "the UN/AU mission"), types ("the AK-47", "CT-AB scans"), measures and
 * treaties, a line in capitals.
 */
import { isCommonWord } from "../lexicon.ts";
import { bodyRoles, notBodies } from "../vocabulary/acronyms.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined, type Word } from "./words.ts";

const body = /^[A-Z]{3,6}$/;
const wing = /^[A-Z]{1,4}$/;

const isWing = (word: Word | undefined): boolean =>
  word !== undefined && wing.test(word.text) && (isHyphened(word) || word.gap === "/");

/** Behind the last of the letters at `from`; null where none is joined to the first. */
function endOfLetters(view: SentenceView, from: number): number | null {
  let to = from + 1;
  while (to < from + 3 && isWing(view.words[to])) to += 1;
  const rest = view.words.slice(from + 1, to);
  // "the SPLM/SAF clashes": a slash alone joins two.
  const joinsTwo = rest.some(({ text, gap }) => (gap === "/" ? text.length > 1 : false));
  return to === from + 1 || joinsTwo || isHyphened(view.words[to]) ? null : to;
}

/** "US", "UN", "XYZ" that a list knows, or that stands alone for something else than a body. */
const isOther = (view: SentenceView, at: number): boolean =>
  view.cover[at] !== undefined || notBodies.has(view.words[at]?.key ?? "");

function findLetteredWings(view: SentenceView): Found[] {
  if (view.allCapital) return [];
  return view.words.flatMap((word, from): Found[] => {
    if (!word.allCapitals || !body.test(word.text) || isOther(view, from) || isHyphened(word) || isCommonWord(word.key))
      return [];
    const to = endOfLetters(view, from);
    if (to === null || [...Array(to - from).keys()].some((step) => isOther(view, from + step))) return [];
    const next = view.words[to];
    const last = view.words[to - 1];
    const hasRole = next !== undefined && isJoined(next) && (bodyRoles.has(next.key) || titleHeads.has(next.key));
    const ofBody = hasRole || last?.possessive || (view.words[from - 1]?.key === "the" && !next?.capital);
    if (!ofBody || last === undefined) return [];
    const name = view.words
      .slice(from, to)
      .map(({ text, gap }, step) => (step === 0 ? text : `${gap}${text}`))
      .join("");
    return [found({ rule: "lettered-wing", type: "Organization", from, to, name, kind: "body" })];
  });
}

export const letteredWings: MentionRule = { find: (_, view) => findLetteredWings(view) };

/**
 * People whom the whole article calls by one name: "Tarnić met the envoy … Tarnić said".
 * Takes: a word that is no plain English, named twice or more, of which one use shows that a person is meant: it met somebody or somebody
 * met it, or what follows is "his" or "her". Such a name makes a person, as one with a title does.
 * Not taken: what the article says something is "in" or "at" or calls "its", or names with "the"; names of which it only says that they said
 * or reported something (agencies and ministries do); forms of a full name, which point to that.
 */
import { calendarWords } from "../vocabulary/calendar.ts";
import { titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { namingParts, type PersonUse } from "./person-uses.ts";
import { isPlainWord } from "./sentence-view.ts";
import { determiners } from "./titles.ts";
import { isJoined, type Word } from "./words.ts";

const fewestUses = 2;
/** Words between a name and what is "his". */
const mostBetween = 7;

const placeBefore = /^(?:in|at|near|outside|across|throughout|around|inside)$/;
/** Adverbs and auxiliaries between a name and "met". */
const beforeMeeting = /^(?:will|also|later|then|had|has|have|would|separately|briefly|again|recently|and)$/;
/** "on Monday", "Tuesday". */
const isDay = (key: string): boolean => key === "on" || calendarWords.has(key);
const meets = /^(?:met|meets|meet)$/;
const afterMeeting =
  /^(?:with|in|on|at|for|again|separately|privately|briefly|here|there|today|yesterday|last|earlier|him|her|them|face)$/;
const saying =
  /^(?:sa(?:y|ys|id|ying)|report(?:s|ed)?|quot(?:es|ed|ing)|announce[sd]?|add(?:s|ed)?|told|tells?|claim(?:s|ed)?|not(?:es|ed)|that)$/;

/** "X and Y met", "X and Anna Y will meet": the word after the other name; `run.to` where X stands alone. */
function pastOther({ view, run }: PersonUse): number {
  if (view.words[run.to]?.key !== "and") return run.to;
  let at = run.to + 1;
  while (at < run.to + 4 && view.words[at]?.capital) at += 1;
  return at > run.to + 1 ? at : run.to;
}

/** "X met Minister Y", "X will meet with", "X on Monday met in", "X was met by A": not "X met its goals", "X met the demand". */
function meetsSomebody(use: PersonUse): boolean {
  const { view } = use;
  const from = pastOther(use);
  let at = from;
  while (at < from + 3 && (beforeMeeting.test(view.words[at]?.key ?? "") || isDay(view.words[at]?.key ?? ""))) at += 1;
  const passive = view.words.slice(at, at + 3).map(({ key }) => key);
  const host = view.words[at + 3];
  if (
    /^(?:was|were) (?:met|received) by$/.test(passive.join(" ")) &&
    (host?.capital || titleHeads.has(host?.key ?? ""))
  )
    return true;
  const verb = view.words[at];
  const after = view.words[at + 1];
  const next = determiners.has(after?.key ?? "") ? view.words[at + 2] : after;
  if (verb === undefined || next === undefined || !meets.test(verb.key) || !isJoined(verb) || !isJoined(next))
    return false;
  return (
    (next === after && afterMeeting.test(next.key)) ||
    next.capital ||
    titleHeads.has(next.key) ||
    titleModifiers.has(next.key)
  );
}

/** "A met X in Exempla", "meeting with X on Monday": not "A met X officials". */
function isMet({ view, run }: PersonUse): boolean {
  const first = view.words[run.from];
  const before = view.words[run.from - 1];
  const next = view.words[run.to];
  const verb = before?.key === "with" ? view.words[run.from - 2] : before;
  if (verb === undefined || !meets.test(verb.key) || !isJoined(first) || view.words[run.to - 1]?.possessive)
    return false;
  return (
    next === undefined || !isJoined(next) || /^(?:in|on|at|for|to|and|as|during|after|before|again)$/.test(next.key)
  );
}

/** The word that `owner` takes for what belongs to the name: before the next name, and with no word of saying between. */
function owns({ view, run }: PersonUse, owner: RegExp): boolean {
  for (let at = run.to; at < run.to + mostBetween; at += 1) {
    const word: Word | undefined = view.words[at];
    if (word === undefined || saying.test(word.key) || /[.;:“”"]/.test(word.gap)) return false;
    if (owner.test(word.key)) return true;
    if (word.capital) return false;
  }
  return false;
}

const isPlace = ({ view, run }: PersonUse): boolean => {
  const before = view.words[run.from - 1];
  return before !== undefined && isJoined(view.words[run.from]) && placeBefore.test(before.key);
};

/** One word that stands for itself: no acronym, no English. */
function isLone({ view, run, parts, full, before }: PersonUse): boolean {
  const word = view.words[run.from];
  return (
    !full &&
    before === null &&
    parts.length === 1 &&
    run.strong > 0 &&
    word !== undefined &&
    word.key.length > 2 &&
    !(word.allCapitals && !view.allCapital) &&
    // "MPs met"
    !/^\p{Lu}{2,}s$/u.test(word.text) &&
    !isPlainWord(word.key)
  );
}

/** The uses, with those of people who go by one name made certain. */
export function withLoneNames(uses: PersonUse[]): PersonUse[] {
  const taken = new Set(
    uses.filter(({ certain }) => certain).flatMap(({ parts }) => [...parts, ...namingParts(parts)]),
  );
  const lone = new Map<string, PersonUse[]>();
  for (const use of uses) {
    const [name = ""] = use.parts;
    if (!isLone(use) || taken.has(name)) continue;
    const same = lone.get(name);
    if (same === undefined) lone.set(name, [use]);
    else same.push(use);
  }
  const people = new Set<PersonUse>();
  for (const same of lone.values())
    if (
      same.length >= fewestUses &&
      !same.some((use) => isPlace(use) || owns(use, /^its$/)) &&
      same.some((use) => meetsSomebody(use) || isMet(use) || owns(use, /^(?:his|her)$/))
    )
      for (const use of same) people.add(use);
  return uses.map((use) => (people.has(use) ? { ...use, certain: true } : use));
}

/** The words that tell of encounters, and how the phrase around them is passed over. */
import type { Cues } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { lowerAt } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { determiners, isAdvised, payingBefore, phoneWords } from "./before-noun.ts";
import type { EncounterKind } from "./draft.ts";
import { isSpokenExchange } from "./exchange-noun.ts";
import { hyphenedNoun } from "./hyphened-noun.ts";
import { isMeetingVerb } from "./meeting-as-verb.ts";

export { lowerAt };

const nouns = new Map(
  Object.entries<EncounterKind>({
    meeting: "Meeting",
    meetings: "Meeting",
    talks: "Talks",
    discussions: "Talks",
    discussion: "Talks",
    consultations: "Talks",
    consultation: "Talks",
    negotiations: "Talks",
    conversation: "Talks",
    conversations: "Talks",
    call: "Call",
    calls: "Call",
    "phone-call": "Call",
    summit: "Meeting",
    summits: "Meeting",
    session: "Meeting",
    sessions: "Meeting",
    roundtable: "Meeting",
    dinner: "Meeting",
    lunch: "Meeting",
    breakfast: "Meeting",
    luncheon: "Meeting",
    audience: "Meeting",
    encounter: "Meeting",
    reception: "Meeting",
    dialogue: "Talks",
    trilateral: "Meeting",
    ministerial: "Meeting",
    interaction: "Meeting",
    bilateral: "Meeting",
    bilaterals: "Meeting",
    handshake: "Meeting",
    audiences: "Meeting",
    teleconference: "Call",
    videoconference: "Call",
  }),
);

/** A sentence with no word of these holds no noun of encounter. "One", "face" and "down" are in too many to be cues. */
export const nounCues: Cues = new Set([
  "visit",
  "talk",
  "exchange",
  "exchanges",
  "conference",
  "aside",
  "tête",
  "tete",
  ...[...nouns.keys()].flatMap((noun) => noun.split("-").slice(-1)),
]);

const after = (items: readonly SceneItem[], at: number): string => lowerAt(items, at + 1);

/** The title of a release: "Readout of A call with B". */
export const isRelease = (items: readonly SceneItem[]): boolean =>
  /^(?:readout|statement|remarks|background)$/.test(lowerAt(items, 0));

/** A noun of encounter at `at`, told from the verbs "calls" and "talks"; null where the word is none. */
export function encounterNoun(items: readonly SceneItem[], at: number): EncounterKind | null {
  const item = items[at];
  if (item?.kind !== "word") return null;
  const compound = hyphenedNoun(items, at);
  if (compound !== null) return compound;
  // "a video conference with B"
  if (item.lower === "conference") return /^(?:video|telephone)$/.test(lowerAt(items, at - 1)) ? "Call" : null;
  // "held a telephone talk"
  if (item.lower === "talk") return /^(?:telephone|phone|video)$/.test(lowerAt(items, at - 1)) ? "Call" : null;
  if (isSpokenExchange(items, at)) return "Talks";
  const kind = nouns.get(item.lower);
  if (kind === undefined && item.lower !== "visit") return null;
  // "pay a courtesy call on B", "pay a courtesy call to B" is made in person.
  if (
    /^calls?$/.test(item.lower) &&
    (after(items, at) === "on"
      ? /^(?:courtesy|farewell|introductory|protocol|a)$/.test(lowerAt(items, at - 1))
      : /^(?:to|upon)$/.test(lowerAt(items, at + 1)) &&
        /^(?:courtesy|farewell|introductory|protocol)$/.test(lowerAt(items, at - 1))) &&
    payingBefore(items, at)
  )
    return "Meeting";
  if (item.lower === "visit" && lowerAt(items, at + 1) === "with") return "Visit";
  if (kind === undefined) return null;
  const before = lowerAt(items, at - 1);
  // "The memoranda of conversations between A and B are printed in": papers.
  if (before === "of" && /^memorand(?:a|ums)$/.test(lowerAt(items, at - 2))) return null;
  const next = lowerAt(items, at + 1);
  if (/^calls?$/.test(item.lower)) {
    if (
      !determiners.test(before) &&
      // "A's September 9 call with B"
      items[at - 1]?.kind !== "date" &&
      // "Readout of President A Call with B"
      !(items[at - 1]?.kind === "name" && (/^C/.test(item.text) || isRelease(items)) && next === "with") &&
      !(items[at - 1]?.kind === "word" && (items[at - 1] as { pos: string }).pos === "ADJ")
    )
      return null;
    const topic = /^(?:for|on)$/.test(next) && items[at + 2]?.kind !== "date";
    if (topic && !phoneWords.test(before)) return null;
    if (before === "to" || before === "on") return null;
  }
  // "their warm reception of the delegation" is how guests were treated; "made in consultation with B" needs no meeting.
  if (item.lower === "reception" && next === "of") return null;
  if (/^consultations?$/.test(item.lower) && isAdvised(items, at)) return null;
  if (item.lower === "talks" && item.pos === "VERB" && /^(?:about|of|to)$/.test(next)) return null;
  if (item.lower === "meeting" && isMeetingVerb(items, at)) return null;
  if (/^(?:bilateral|trilateral|ministerial|interaction)$/.test(item.lower) && next !== "with") return null;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1)
    if (phoneWords.test(lowerAt(items, back)) && !/^(?:press|news)$/.test(lowerAt(items, back - 1))) return "Call";
  // "talks by phone", "a conversation by telephone"
  if (
    /^(?:by|over)$/.test(next) &&
    /^(?:the|phone|telephone|video)$/.test(lowerAt(items, at + 2)) &&
    kind !== "Meeting"
  )
    return "Call";
  return kind;
}

const passable =
  /^(?:in|at|on|near|outside|during|by|over|via|the|a|an|his|her|their|its|here|there|earlier|later|held|sidelines|margins|upon|arrival|announced|scheduled|planned|arranged|organi[sz]ed|proposed|due|-|of|phone|telephone|video|link|person|private|also|today|separately|again|early|late|this|that|same|day|together|face|face-to-face|behind|closed|doors|capital|city|inside|aboard|next|week|lunch|to)$/;

const meal = /^(?:(?:an?|the|working|state|private|official) ){0,2}(?:lunch|luncheon|dinner|breakfast|banquet|tea)\b/;

/** "face to | face", "one-to | -one", "was hosted to | a working lunch by B"; any other "to" leads elsewhere. */
const goesTo = (items: readonly SceneItem[], at: number): boolean =>
  /^(?:face|-)$/.test(lowerAt(items, at)) || meal.test([0, 1, 2].map((step) => lowerAt(items, at + step)).join(" "));

/** "for two hours", "for the first time": the item after a stretch of time at `at`; `at` where there is none. */
function pastDuration(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== "for") return at;
  for (let end = at + 1; end < Math.min(items.length, at + 8); end += 1) {
    if (/^(?:hours?|minutes?|days?|time)$/.test(lowerAt(items, end))) return end + 1;
    const item = items[end];
    if (item?.kind !== "word" || !/^(?:DET|NUM|ADJ|ADV|ADP|CCONJ|SCONJ|NOUN)$/.test(item.pos)) return at;
  }
  return at;
}

/** "took place on Monday", "was held", "are scheduled": past the verb that says that it was, from the item after its noun. */
export function pastHeld(items: readonly SceneItem[], from: number): number {
  let at = from;
  const toBe = (index: number): boolean => /^(?:be|take)$/.test(lowerAt(items, index + 1));
  while (at < from + 6 && heldWords.test(lowerAt(items, at)) && (lowerAt(items, at) !== "to" || toBe(at))) at += 1;
  return at;
}

const heldWords =
  /^(?:is|are|was|were|will|has|have|had|be|been|also|being|planned|scheduled|set|held|expected|due|to|arranged|slated|took|take|taken|takes|taking|place|began|begin|start|started|open|opened|resume|resumed|convene|convened|concluded|ended)$/;

/** "meetings, including with A": past the words that say that A was one of several. */
function pastIncluding(items: readonly SceneItem[], at: number): number {
  const from = lowerAt(items, at) === "," ? at + 1 : at;
  return lowerAt(items, from) === "including" && lowerAt(items, from + 1) === "with" ? from + 1 : at;
}

/** "took part in the trilateral talks": the item before the articles and adjectives of the noun, of which there are `most`. */
export function beforeAdjectives(items: readonly SceneItem[], noun: number, most: number): number {
  let at = noun - 1;
  while (at >= noun - most) {
    const item = items[at];
    if (item?.kind !== "word" || !/^(?:DET|ADJ)$/.test(item.pos)) break;
    at -= 1;
  }
  return at;
}

/** "talks mediated by C between A and B": the item behind who led them; `at` where nobody is told. */
function pastLeader(items: readonly SceneItem[], at: number): number {
  const led = /^(?:mediated|brokered|facilitated|sponsored|hosted|convened|chaired|moderated)$/.test(
    lowerAt(items, at),
  );
  return led && lowerAt(items, at + 1) === "by" ? (partiesRight(items, at + 2, 3, true)?.to ?? at) : at;
}

/** "held talks on the sidelines of a summit with C": C is the summit's. Not "on the sidelines of the summit with C". */
function isOfGathering(items: readonly SceneItem[], at: number): boolean {
  if (!/^(?:sidelines|margins)$/.test(lowerAt(items, at)) || !/^an?$/.test(lowerAt(items, at + 2))) return false;
  return [3, 4, 5, 6].some(
    (on) =>
      /^(?:summit|meeting|talks|conference|session)$/.test(lowerAt(items, at + on)) &&
      lowerAt(items, at + on + 1) === "with",
  );
}

const isTimeBetweenCommas = (items: readonly SceneItem[], comma: number): boolean => {
  const day = /^(?:on|in)$/.test(lowerAt(items, comma + 1)) ? comma + 2 : comma + 1;
  return items[day]?.kind === "date" && lowerAt(items, day + 1) === ",";
};

/**
 * From `from` rightward over when and where ("in Cairo on Friday", "by phone") to one of the prepositions `links`;
 * the index after it, or null where a verb or another clause comes first.
 */
export function linkAfter(items: readonly SceneItem[], from: number, links: RegExp): number | null {
  for (let at = from; at < Math.min(items.length, from + 16); at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.kind === "word" && links.test(item.lower)) return at + 1;
    const past = Math.max(pastDuration(items, at), pastIncluding(items, at));
    if (item.lower === "for" && items[at + 1]?.kind === "date") continue;
    // "met (Friday) with B", "met in Exampleton (Exampleland) with B"
    const inBrackets = item.lower === "(" && lowerAt(items, at + 2) === ")" ? items[at + 1] : undefined;
    if (inBrackets?.kind === "date" || (inBrackets?.kind === "name" && inBrackets.named.type !== "Person")) {
      at += 2;
      continue;
    }
    if (past > at) {
      at = past - 1;
      continue;
    }
    // "met, on Monday, with B"
    if (at === from && item.lower === "," && isTimeBetweenCommas(items, at)) continue;
    if (isOfGathering(items, at)) return null;
    const led = pastLeader(items, at);
    if (led > at) {
      at = led - 1;
      continue;
    }
    // "met on Friday, a day after talks with C": C was talked with on another day.
    if (item.kind === "date" && /\b(?:after|before|following)\s/i.test(item.text)) return null;
    if (item.kind === "date") continue;
    if (item.kind === "name") {
      if (item.named.type === "Person" && item.named.use === "actor") return null;
      continue;
    }
    if (/^["“”'’]$/.test(item.lower)) continue;
    if (passable.test(item.lower) && !(item.lower === "to" && !goesTo(items, at + 1))) continue;
    if (
      item.lower === "," &&
      at > from &&
      (items[at - 1]?.kind !== "word" ||
        items[at + 1]?.kind !== "word" ||
        pastDuration(items, at + 1) > at + 1 ||
        links.test(lowerAt(items, at + 1)))
    )
      continue;
    if (item.pos === "NOUN" || item.pos === "PROPN" || item.pos === "ADJ" || item.pos === "ADV" || item.pos === "NUM") {
      if (at - from > 8) return null;
      continue;
    }
    return null;
  }
  return null;
}

/** The list after one of `links`, with times and places between passed over. */
export function listAfter(items: readonly SceneItem[], from: number, links: RegExp): PartyList | null {
  const at = linkAfter(items, from, links);
  return at === null ? null : partiesRight(items, at);
}

/** "and | then with C", and where "then" was read into the title behind it: "and | then Minister C". */
const isNext = (item: SceneItem | undefined): boolean =>
  item?.lower === "then" || item?.lower.startsWith("then ") === true;

/**
 * Each counterpart was met apart: "separate calls", "separately", "individually" close by, or "with B and then (with) C" in their list,
 * which ends at `listEnd`; not "with B and then-minister C".
 */
export function isSeparate(items: readonly SceneItem[], from: number, to: number, listEnd = to): boolean {
  for (let at = Math.max(0, from - 6); at < Math.min(items.length, to + 3); at += 1)
    if (/^(?:separate|separately|individually|successively)$/.test(lowerAt(items, at))) return true;
  for (let at = from; at < listEnd; at += 1)
    if (isNext(items[at]) && /^(?:and|,)$/.test(lowerAt(items, at - 1)) && lowerAt(items, at + 1) !== "-") return true;
  return false;
}

export const isVerb = (item: SceneItem | undefined, forms: ReadonlySet<string>): boolean =>
  item?.kind === "word" && forms.has(item.lower);

/** Which time expression of a sentence belongs to an event word in it. */
import type { DateExpression } from "../dates/date-expression.ts";
import { isBreak, isFixed, isSoonAfter, isVerb, opensPlan } from "./clause-bounds.ts";
import { announcing, hasOwnTense, isDayOfGivingUp, isDayOfWords, saying, wasGivenUpOn } from "./day-of-words.ts";
import {
  isCountedAhead,
  isCountedFromEvent,
  isCountedFromItself,
  isCountedInAside,
  isOfDeparture,
  isOfNextEvent,
  isOfReturn,
  isSpan,
  isWithinPhrase,
} from "./days-before.ts";
import { dayOfGatheringTold } from "./gathering-told.ts";
import { isInOpening, isOfBounds, isOfNoun, isOfOtherEvent, isOfThing } from "./other-events.ts";
import { isParty, lowerAt } from "./party-words.ts";
import { newDay } from "./put-off.ts";
import type { DateItem, Scene, SceneItem } from "./scene.ts";
import { endOfOpening, endOfSubordinate } from "./subordinate.ts";
import { isNotThen, isSince, tells } from "./telling-dates.ts";
import { todayOfSpeaker } from "./today-of-speaker.ts";
import { isToldOfPerson } from "./told-of-person.ts";

/** An event word with its phrase, as items. */
export type Anchor = { at: number; from: number; to: number };

/** Items between which an event word has the sentence to itself. */
export type Limits = { left: number; right: number };

/** "their March 2022 meeting", "Friday's talks", "last week's call". */
function inPhrase(items: readonly SceneItem[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    if (isFixed(items[at])) return isCountedAhead(items, at, noun) ? null : at;
    const item = items[at];
    if (lowerAt(items, at) === "'s" && isFixed(items[at - 1])) continue;
    if (
      item?.kind === "word" &&
      (/^(?:VERB|AUX|ADP|SCONJ|PART)$/.test(item.pos) || /^(?:,|that|and|but|then|an?|the)$/.test(item.lower))
    )
      return null;
  }
  return null;
}

/** "…, and on Tuesday he met C", "…, and to C on Tuesday, where": the date stands at the head of another clause or of the next stop. */
function opensAnother(items: readonly SceneItem[], at: number): boolean {
  const lead = /^(?:on|in|late|early)$/.test(items[at - 1]?.lower ?? "") ? at - 1 : at;
  const next = items[at + 1]?.lower === "," ? at + 2 : at + 1;
  const joined = /^(?:and|but|while|then)$/.test(items[lead - 1]?.lower ?? "");
  // "met A in C and last week hosted B"
  const ofNextVerb = next === at + 1 && isVerb(items[next]);
  return joined && (ofNextVerb || (isParty(items[next]) && isVerb(items[next + 1])));
}

/** ", and to C on Tuesday": the journey goes on behind the encounter. */
const isNextStop = (items: readonly SceneItem[], at: number): boolean =>
  /^(?:and|then)$/.test(items[at]?.lower ?? "") && items[at + 1]?.lower === "to" && items[at + 2]?.kind === "name";

/** "B, who has ruled since 2014, in C on Monday": the comma that closes what is told of B, where the sentence goes on with place or time. */
export function endOfRelative(items: readonly SceneItem[], comma: number): number | null {
  if (items[comma]?.lower !== "," || !/^(?:who|which|whose)$/.test(items[comma + 1]?.lower ?? "")) return null;
  if (opensPlan(items, comma + 1)) return null;
  for (let at = comma + 2; at < comma + 16; at += 1)
    if (items[at]?.lower === ",")
      return isFixed(items[at + 1]) || /^(?:in|at|on)$/.test(items[at + 1]?.lower ?? "") ? at : null;
  return null;
}

/** "A, who took office on March 1, met B": told of A. A journey's day may be that of the meeting: "who arrived on Monday". */
function isInRelative(items: readonly SceneItem[], date: number, event: number): boolean {
  if (!items.slice(date + 1, event).some(({ lower }) => lower === ",")) return false;
  let comma = date - 1;
  while (comma > 0 && items[comma]?.lower !== ",") comma -= 1;
  if (!/^(?:who|which|whose|where)$/.test(items[comma + 1]?.lower ?? "")) return false;
  const verb = items.slice(comma + 2, date).find((item) => item.kind === "word" && item.pos === "VERB")?.lower ?? "";
  // "on the second day of her visit, which began on Monday, A met B"
  if (lowerAt(items, comma + 1) === "which" && /^(?:start|beg|open)/.test(verb)) return true;
  return !/^(?:arriv|visit|travel|flew|flown|land|came|return|met|meet|held|host|went|gone|start|beg)/.test(verb);
}

const formerly = /^(?:initially|originally|previously|first)$/;
const moved = /^(?:now|will|moved|rescheduled|shifted|delayed|postponed|deferred|pushed|put|brought)$/;

/** "initially planned for Monday, will now be held on Friday": the day of the old plan, where the new one is told behind it. */
function isOldDay(items: readonly SceneItem[], at: number, limit: number): boolean {
  const old = [2, 3, 4].some((back) => formerly.test(lowerAt(items, at - back)));
  const change = items.slice(at, limit).findIndex(({ lower }) => moved.test(lower));
  return old && change > 0 && items.slice(at + change, at + change + 7).some(isFixed);
}

function toTheRight(items: readonly SceneItem[], anchor: Anchor, right: number): number | null {
  const limit = Math.min(right, endOfOpening(items, anchor), endOfSubordinate(items, anchor.at, anchor.to));
  for (let at = anchor.at + 1; at < limit; at += 1) {
    if (at >= anchor.to && isNextStop(items, at)) return null;
    const over = at >= anchor.to ? endOfRelative(items, at) : null;
    if (over !== null) {
      at = over;
      continue;
    }
    if (
      isFixed(items[at]) &&
      (isOfNoun(items, at) ||
        isOfOtherEvent(items, at, anchor.at) ||
        isOldDay(items, at, limit) ||
        isToldOfPerson(items, at) ||
        isOfBounds(items, at, anchor.at) ||
        wasGivenUpOn(items, at, anchor.at))
    )
      continue;
    if (isFixed(items[at]) && (opensAnother(items, at) || isOfThing(items, at, anchor.at))) return null;
    if (tells(items, at)) return at;
    // "met B, having returned from C on Monday"
    if (at >= anchor.to && items[at]?.lower === "having") return null;
    if (at >= anchor.to && isBreak(items, at) && !isNotThen(items, at - 1)) return null;
    // "A met B on Friday and C visited D on Monday": a new subject with its verb ends the clause.
    const next = items[at + 1];
    if (
      at >= anchor.to &&
      isParty(items[at]) &&
      isVerb(next) &&
      items[at - 1]?.lower !== "when" &&
      !isSoonAfter(items, at - 1)
    )
      return null;
  }
  return null;
}

const isAuxiliary = (item: SceneItem): boolean => item.kind === "word" && (item.pos === "ADV" || item.pos === "AUX");

/** Whether a day before the event word is told of a person, a noun or another event. */
const isOfOthers = (items: readonly SceneItem[], at: number, anchor: Anchor): boolean =>
  isInRelative(items, at, anchor.at) ||
  isToldOfPerson(items, at) ||
  isOfNoun(items, at) ||
  isOfNextEvent(items, at, anchor) ||
  isCountedAhead(items, at, anchor.at) ||
  isInOpening(items, at, anchor.at);

/** Between subject and verb, or at the head of the sentence or of a clause: "On Friday, A met B", "A on Friday met B". */
function toTheLeft(items: readonly SceneItem[], anchor: Anchor, limit: number, planned: boolean): number | null {
  let coarse: number | null = null;
  for (let at = anchor.at - 1; at >= limit; at -= 1) {
    // "spoke on Sunday and agreed to meet": the day on which they agreed.
    if (
      planned &&
      /^(?:agreed|pledged|vowed|promised|decided)$/.test(lowerAt(items, at)) &&
      lowerAt(items, at + 1) === "to"
    )
      return null;
    if (
      isFixed(items[at]) &&
      (isDayOfWords(items, at) ||
        isDayOfGivingUp(items, at, anchor.at) ||
        (planned && isOfDeparture(items, at)) ||
        isOfReturn(items, at, anchor.at))
    )
      return null;
    // "The summit was moved to June 3, A said after meeting B": what was said has its own days. Not "On Friday, A said after meeting B".
    const saidAfter =
      saying.test(items[at]?.lower ?? "") && /^(?:after|following|before)$/.test(items[at + 1]?.lower ?? "");
    if (saidAfter) return isFixed(items[0]) ? 0 : isFixed(items[1]) ? 1 : null;
    if (saying.test(items[at]?.lower ?? "") && hasOwnTense(items, at, anchor.at)) break;
    // "disagreed today over whether A will meet B": the day of the quarrel.
    if (lowerAt(items, at) === "whether") break;
    // "On Monday A announced a visit to B", "A on Monday cancelled his trip": the day of the words. Not "A met B on Monday".
    if (planned && announcing.test(items[at]?.lower ?? "")) return null;
    if (tells(items, at) && !isOfOthers(items, at, anchor)) {
      if (!isWithinPhrase(items, at) && !isCountedInAside(items, at, anchor.at)) return at;
      coarse ??= at;
    }
    // "after the May coup and which had annulled the deal": May is the coup's.
    if (items[at]?.lower === "which" && items.slice(at + 1, anchor.at).every(isAuxiliary)) break;
    // "is due on Sunday for a six-day visit during which she will meet B": on one of its days.
    if (items[at]?.lower === "which" && lowerAt(items, at - 1) === "during") return null;
    // "flew home on Wednesday after two days of talks with B": before Wednesday.
    if (items[at]?.lower === "after" && isSpan(items, at + 1)) return null;
    // "arrived on Tuesday after a visit to C, where she met B", "arrived last night from C, where she had met B"
    if (
      /^(?:after|from)$/.test(items[at]?.lower ?? "") &&
      items.slice(at + 1, anchor.at).some(({ lower }) => /^wh(?:ere|ich)$/.test(lower))
    )
      return null;
    // "on Friday before flying to C, where he will meet B": Friday is not when they meet.
    if (planned && at > 0 && items[at]?.lower === "before") break;
  }
  return coarse;
}

/** "On Friday, | a day after meeting A, | B met C": what stands between the two commas tells of another encounter. */
function isPastAside(items: readonly SceneItem[], from: number, event: number): boolean {
  const last = items.slice(0, event).findLastIndex(({ lower }) => lower === ",");
  const aside = lowerAt(items, from) === "," && last > from ? items.slice(from + 1, last) : [];
  return (
    aside.slice(0, 2).some(({ lower }) => /\b(?:after|before|following)$/.test(lower)) &&
    aside.every(({ lower }) => lower !== ",") &&
    !items.slice(last + 1, event).some((item) => isVerb(item) && !/^(?:held|holds|had|hosted)$/.test(item.lower))
  );
}

/** "A on Friday met B | and spoke with C": the date between subject and verb; null where a clause or another date comes between. */
function dateOfSubject(items: readonly SceneItem[], event: number): DateExpression | null {
  for (let at = event - 1; at > 0; at -= 1) {
    const item = items[at];
    if (/^(?:who|which|that|where|while|;)$/.test(lowerAt(items, at)) || saying.test(lowerAt(items, at))) return null;
    if (item?.kind === "date") return isVerb(items[at + 1]) && tells(items, at) ? item.date : null;
  }
  return null;
}

/** "On Friday A met B and spoke with C": the sentence's opening date is that of the second verb as well. */
function headDate(items: readonly SceneItem[], anchor: Anchor): DateExpression | null {
  const joined = [1, 2, 3].some((back) => /^(?:and|then)$/.test(items[anchor.at - back]?.lower ?? ""));
  const between = joined ? dateOfSubject(items, anchor.at) : null;
  if (between !== null) return between;
  const at = items[0]?.kind === "date" ? 0 : 1;
  const head = items[at];
  return (joined || isPastAside(items, at + 1, anchor.at)) && head?.kind === "date" ? head.date : null;
}

/** "met B on Tuesday, a day after he met C", "resigned on Tuesday, a day after he met C": C was met a day before Tuesday. */
function asSeenFrom(items: readonly SceneItem[], item: DateItem, anchor: Anchor): DateExpression {
  const { date } = item;
  const at = items.indexOf(item);
  if (date.meaning.kind !== "offset" || at > anchor.at || anchor.at - at > 4) return date;
  const opens =
    date.meaning.event === null ? /\b(?:after|before)$/i.test(date.text) : isCountedFromItself(items, at, anchor.at);
  if (!opens) return date;
  return { ...date, meaning: { ...date.meaning, event: null, direction: date.meaning.direction === 1 ? -1 : 1 } };
}

/** "Friday will be spent in discussions with B, Saturday in travelling": the day is the subject. */
function subjectDay(items: readonly SceneItem[], anchor: Anchor, limit: number): number | null {
  for (let at = anchor.at - 1; at >= limit; at -= 1)
    if (isFixed(items[at]))
      return items.slice(at + 1, at + 4).some(({ lower }) => /^(?:spent|devoted|reserved)$/.test(lower)) ? at : null;
  return null;
}

/** "discussed the plan to move the base to C, on Wednesday.": behind all that was discussed, the day on which it was. */
function lastDate(items: readonly SceneItem[], anchor: Anchor, right: number): DateExpression | null {
  const end = items.length - (lowerAt(items, items.length - 1) === "." ? 2 : 1);
  const day = items[end];
  const apart = lowerAt(items, end - 1) === "on" && lowerAt(items, end - 2) === ",";
  const talked = /^(?:discuss(?:ed)?|exchanged|reviewed)$/.test(lowerAt(items, anchor.at)) && right === items.length;
  return day?.kind === "date" && apart && talked && !isSince(items, end) ? day.date : null;
}

/**
 * `limits`: items between which the event has the sentence to itself (the next event words on either side).
 * A date that fixes a day beats words like "recently".
 */
export function dateFor(scene: Scene, anchor: Anchor, limits: Limits, planned = false): DateExpression | null {
  const { items } = scene;
  if (!items.some(isFixed)) return null;
  const moved = planned ? newDay(items, anchor) : null;
  if (moved !== null) return moved;
  const places = [
    inPhrase(items, anchor.at),
    subjectDay(items, anchor, limits.left),
    toTheRight(items, anchor, limits.right),
    toTheLeft(items, anchor, limits.left, planned),
    dayOfGatheringTold(items, anchor.at),
  ];
  const found: DateExpression[] = [];
  for (const at of places) {
    const item = at === null ? undefined : items[at];
    if (item?.kind === "date") found.push(asSeenFrom(items, todayOfSpeaker(items, item), anchor));
  }
  // "on Wednesday held talks with B, a day after C resigned": the day that needs no other to be counted from.
  return (
    found.find((date) => date.meaning.kind !== "vague" && !isCountedFromEvent(date)) ??
    found.find((date) => date.meaning.kind !== "vague") ??
    found[0] ??
    headDate(items, anchor) ??
    lastDate(items, anchor, limits.right)
  );
}

/** Which place of a sentence an event word stands at. */

import { isFaceToFace, opensPlan, takesPlace } from "./clause-bounds.ts";
import { saidBefore } from "./day-of-words.ts";
import { encounterNoun } from "./encounters/words.ts";
import { gatheringTold } from "./gathering-told.ts";
import { destinationAfter, isGoing, kindOfTown } from "./going-to.ts";
import { isInOpening, isOfOtherEvent, isOfThing } from "./other-events.ts";
import { isInAside, isLongLeft, isMetBefore, isOfOtherJourney, isToldOfElsewhere } from "./other-journeys.ts";
import { isParty, lowerAt } from "./party-words.ts";
import { isInOffice } from "./phrase-parts.ts";
import { placeOfJourney, placeOfStay } from "./place-of-journey.ts";
import type { NameItem, Scene, SceneItem } from "./scene.ts";
import { seatBehind } from "./seat-behind.ts";
import { endOfSubordinate } from "./subordinate.ts";
import { isToldOfPerson } from "./told-of-person.ts";
import { townBehind, townOfTalks } from "./town-behind.ts";
import { isVenue, venueAfter } from "./venues.ts";
import { type Anchor, endOfRelative, type Limits } from "./when.ts";

const links = /^(?:in|at|near|outside|inside|aboard)$/;

/** "briefed B on | her visit to C": what B was told of. */
const isSubject = (items: readonly SceneItem[], at: number, anchor: Anchor): boolean =>
  lowerAt(items, at) === "on" && /^(?:brief|inform|updat|congratulat)/.test(lowerAt(items, anchor.at));

/** "on Friday", "on the evening of 5 March": a day, and nothing that was talked about. */
const isDay = (items: readonly SceneItem[], at: number): boolean =>
  items[at]?.kind === "date" ||
  (lowerAt(items, at) === "the" && lowerAt(items, at + 2) === "of" && items[at + 3]?.kind === "date");

/** "on the margins | of the Example summit": the town that a gathering is called by; null where none is. */
function seatOfGathering(items: readonly SceneItem[], at: number): NameItem | null {
  const name = lowerAt(items, at + 1) === "the" ? at + 2 : at + 1;
  const seat = items[name];
  if (lowerAt(items, at) !== "of" || !isVenue(seat) || seat.named.type !== "Place") return null;
  return /^(?:summit|conference|forum|meeting|talks)$/.test(lowerAt(items, name + 1)) ? seat : null;
}

const ends =
  /^(?:who|which|that|because|since|while|said|says|told|according|after|ahead|following|amid|despite|before|whether|but|citing|;|:)$/;

/** What an encounter stirs up, and where that is. */
const effects =
  /^(?:drew|draws|provok(?:ed|es)|spark(?:ed|s)|trigger(?:ed|s)|prompt(?:ed|s)|caus(?:ed|es)|anger(?:ed|s)|rais(?:ed|es)|fuel(?:led|ed|s)|stir(?:red|s)|shock(?:ed|s)|overshadow(?:ed|s))$/;

const isVerb = (item: SceneItem | undefined): boolean => item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos);

/** "in C | he will meet B", "in C, met B": what follows a place that a clause opens with; null where none stands there. */
function behindOpeningPlace(items: readonly SceneItem[], at: number): number | null {
  const place = /^(?:in|at)$/.test(lowerAt(items, at)) ? venueAfter(items, at) : null;
  if (place === null) return null;
  const behind = items.indexOf(place) + 1;
  return lowerAt(items, behind) === "," ? behind + 1 : behind;
}

/** "A met B and both condemned the war in C", "and in C he met D": another clause. Not "met B and C in D and in E". */
function opensClause(items: readonly SceneItem[], at: number): boolean {
  if (lowerAt(items, at) !== "and") return false;
  const opened = behindOpeningPlace(items, at + 1);
  if (opened !== null) return isVerb(items[opened]) || (isParty(items[opened]) && isVerb(items[opened + 1]));
  const [next, then] = [items[at + 1], items[at + 2]];
  return (
    isVerb(next) ||
    (isVerb(then) && (next?.kind === "name" || /^(?:both|all|each|later|then)$/.test(next?.lower ?? "")))
  );
}

function toTheRight(items: readonly SceneItem[], anchor: Anchor, right: number): NameItem | null {
  const limit = Math.min(right, endOfSubordinate(items, anchor.at, anchor.to));
  for (let at = anchor.at + 1; at < limit; at += 1) {
    const over = at >= anchor.to ? endOfRelative(items, at) : null;
    if (over !== null) {
      at = over;
      continue;
    }
    const word = lowerAt(items, at);
    const next = items[at + 1];
    // "met B on Wednesday, a day before | a meeting with C in D"
    if (at >= anchor.to && items[at]?.kind === "date" && /\b(?:before|after|following|ahead)\b/.test(word)) return null;
    const stay = placeOfStay(items, at);
    if (stay !== null) return stay;
    // "met B there on Monday and C in D": D is where C was met.
    if (at >= anchor.to && word === "there" && !isVerb(next)) return null;
    // "met for their summit, that time in C", "met with B, but this time in C"
    const from = word === "but" ? at + 1 : at;
    // "met B after landing in C"
    if (word === "after" && /^(?:arriving|landing)$/.test(lowerAt(items, at + 1)) && links.test(lowerAt(items, at + 2)))
      return venueAfter(items, at + 2);
    const thatTime = /^(?:that|this)$/.test(lowerAt(items, from)) && lowerAt(items, from + 1) === "time";
    if (at >= anchor.to && ((ends.test(word) && !thatTime && !opensPlan(items, at)) || opensClause(items, at)))
      return null;
    // "the summit with B drew protests in C"
    if (at >= anchor.to && isVerb(items[at]) && effects.test(word)) return null;
    // "In a meeting with A, B praised the talks in C": the main clause has begun.
    if (at >= anchor.to && isParty(items[at]) && isVerb(next)) return null;
    // "will host B on a working visit to C": no topic
    const journey = isSubject(items, at, anchor) ? null : placeOfJourney(items, at);
    if (journey !== null) return townBehind(items, items.indexOf(journey), limit) ?? journey;
    // "called on B in C"
    const called = word === "on" && /^call(?:s|ed|ing)?$/.test(lowerAt(items, at - 1));
    // "met B on Example Hill"
    const onHill = word === "on" && isVenue(next) && /\shill$/.test(next.lower);
    const topic = /^(?:on|about|over|regarding|concerning)$/.test(word) && !isDay(items, at + 1) && !called && !onHill;
    if (topic && !/^(?:sidelines|margins)$/.test(lowerAt(items, at + 2))) return null;
    const seat = /^(?:sidelines|margins)$/.test(word)
      ? (seatOfGathering(items, at + 1) ?? gatheringTold(items, at).place)
      : null;
    if (seat !== null) return seat;
    // "due to take place in C" is still of the meeting; "to discuss the war in C" is not.
    const purpose = word === "to" && next?.kind === "word" && next.pos === "VERB" && !isFaceToFace(items, at);
    if (purpose && !takesPlace.test(next.lower)) return null;
    if (onHill) return next;
    // "welcomed B to C"
    const welcoming = word === "to" && /^(?:welcom(?:e|es|ed|ing)|invited)$/.test(lowerAt(items, anchor.at));
    if ((!links.test(word) && !welcoming) || isInOffice(items, at, anchor.to)) continue;
    if (isOfOtherEvent(items, at, anchor.at) || isOfThing(items, at + 1, anchor.at)) return null;
    if (isToldOfPerson(items, at)) continue;
    const venue = venueAfter(items, at) ?? (welcoming ? destinationAfter(items, at) : null);
    if (venue !== null) return (welcoming ? townOfTalks(items, items.indexOf(venue), limit) : null) ?? venue;
  }
  return null;
}

/** "White House meeting": the place right before the noun. */
function before(items: readonly SceneItem[], anchor: Anchor): NameItem | null {
  for (let at = anchor.at - 1; at >= Math.max(0, anchor.at - 2); at -= 1) {
    const item = items[at];
    if (item?.kind === "name" && item.named.placeKey !== null && item.named.type !== "Government") return item;
    if (item?.kind !== "word" || !/^(?:NOUN|ADJ)$/.test(item.pos)) return null;
  }
  return null;
}

/** "Example, | capital of the state of Sample, where": the place before the comma, of which the words behind only tell; else `at`. */
function beforeKindOfTown(items: readonly SceneItem[], at: number): number {
  for (let back = at - 1; back > at - 8; back -= 1) {
    if (lowerAt(items, back) !== ",") continue;
    const kind = lowerAt(items, back + 1) === "the" ? back + 2 : back + 1;
    const named = items[back - 1];
    return kindOfTown.test(lowerAt(items, kind)) && named?.kind === "name" && named.named.type === "Place"
      ? back - 1
      : at;
  }
  return at;
}

/** "stops in Example, where they met A; Sample, | where they met B": the place that "where" stands for. */
function whereOf(items: readonly SceneItem[], anchor: Anchor, limit: number): NameItem | null {
  for (let at = anchor.at - 1; at > Math.max(limit, anchor.at - 6); at -= 1) {
    const word = lowerAt(items, at);
    if (word === ";" || word === ",") return null;
    if (word !== "where") continue;
    const behind = lowerAt(items, at - 1) === "," ? at - 2 : at - 1;
    // "to A on Monday and Example on Tuesday, where"
    const day = items[behind]?.kind === "date" ? behind - 1 : behind;
    const last = day < behind && lowerAt(items, day) === "on" ? day - 1 : day;
    const place = items[beforeKindOfTown(items, last)];
    if (place?.kind !== "name" || place.named.placeKey === null || place.named.use === "modifier") return null;
    // "in Port Example, Sampleland, where": the town.
    const town = items[last - 2];
    const ofTown = lowerAt(items, last - 1) === "," && town?.kind === "name" && town.named.type === "Place";
    // "in A, B and C, where": at which of them is not said, and the last is taken.
    return ofTown && !/^(?:,|and)$/.test(lowerAt(items, last - 3)) ? town : place;
  }
  return null;
}

/** "In Example, A will meet B", "travelled to Example to meet B", "visited Example, where he met B", "is in Example for talks". */
function toTheLeft(items: readonly SceneItem[], anchor: Anchor, limit: number): NameItem | null {
  const stop = whereOf(items, anchor, limit);
  if (stop !== null) return stop;
  for (let at = anchor.at - 1; at >= limit; at -= 1) {
    const word = lowerAt(items, at);
    if (
      /^(?:said|says|told|;)$/.test(word) ||
      (word === "that" && /^(?:announced|agreed|confirmed|revealed)$/.test(lowerAt(items, at - 1)))
    )
      return null;
    // "will call on A at the palace, following which he will meet B"
    if (word === "which" && /^(?:following|after)$/.test(lowerAt(items, at - 1))) return null;
    if (word === "whose") return stateMeant(items, lowerAt(items, at - 1) === "," ? at - 2 : at - 1);
    const stop = items[at];
    // "Their next stop will be C for talks with B", "The first stop is C on Monday, where …"
    const onward = items[at + 1]?.kind === "word" && /^(?:on|in)$/.test(lowerAt(items, at + 1)) ? at + 2 : at + 1;
    const behind = items[onward]?.kind === "date" ? onward + 1 : at + 1;
    if (
      isVenue(stop) &&
      /^(?:be|is|was|stop|in)$/.test(lowerAt(items, at - 1)) &&
      /^(?:for|to|where|,)$/.test(lowerAt(items, behind)) &&
      !isElsewhere(items, at - 1, anchor.at) &&
      !isInOpening(items, at, anchor.at)
    )
      return stop;
    // "visited C and hosted B": a host is at home, or where the sentence says "in".
    if (!isGoing(items, at) || (isHosting(items, anchor) && !/^(?:in|at)$/.test(word))) continue;
    // "left for C after talks with B": B was met before
    if (/^(?:to|for)$/.test(word) && isMetBefore(items, at, anchor.at)) continue;
    // "told the press in C on Friday he would meet B": the place of the words
    if (saidBefore(items, at)) continue;
    const venue = venueAfter(items, at) ?? destinationAfter(items, at);
    const others = isElsewhere(items, at, anchor.at) || isInOpening(items, at, anchor.at);
    if (venue !== null && !isLongLeft(items, items.indexOf(venue)) && !others) return venue;
  }
  return null;
}

const isElsewhere = (items: readonly SceneItem[], link: number, event: number): boolean =>
  isInAside(items, link, event) || isOfOtherJourney(items, link) || isToldOfElsewhere(items, link, event);

/** "visited Example, | whose premier he met": where one went; not "will help Example, whose premier he met". */
const stateMeant = (items: readonly SceneItem[], at: number): NameItem | null =>
  isGoing(items, at - 1) ? destinationAfter(items, at - 1) : null;

const isHosting = (items: readonly SceneItem[], anchor: Anchor): boolean =>
  /^(?:host(?:s|ed|ing)?|receiv(?:es?|ed|ing)|welcom(?:es?|ed|ing)|greet(?:s|ed|ing)?)$/.test(
    lowerAt(items, anchor.at),
  );

/** "a meeting at the Ministry": held in a house that is no place known, and so not at what stands before. */
function isAtBody(items: readonly SceneItem[], anchor: Anchor, limit: number): boolean {
  for (let at = anchor.at + 1; at < Math.min(limit, anchor.at + 8); at += 1) {
    if (lowerAt(items, at) !== "at") continue;
    const there = lowerAt(items, at + 1) === "the" ? at + 2 : at + 1;
    const body = items[there];
    const next = items[there + 1];
    const ends = next === undefined || next.kind === "date" || /^(?:\.|,|in|on)$/.test(next.lower);
    return body?.kind === "name" && body.named.type === "Organization" && ends;
  }
  return false;
}

/** "discussed many issues with A in Example": right behind the one with whom. */
function afterCounterpart(items: readonly SceneItem[], anchor: Anchor): NameItem | null {
  if (anchor.to <= anchor.at + 1) return null;
  // "with A during a dinner in Example", "over lunch at the Sample Palace"
  const during = /^(?:during|over|at)$/.test(lowerAt(items, anchor.to));
  const noun = [1, 2, 3, 4].map((step) => anchor.to + step).find((at) => encounterNoun(items, at) !== null);
  const link = during && noun !== undefined ? noun + 1 : anchor.to;
  return /^(?:in|at)$/.test(lowerAt(items, link)) ? venueAfter(items, link) : null;
}

/** "In Example on Monday, A told … and met B". Not "In his remarks A deplored the war in Example, whose premier he met": past a verb. */
function inOpening(items: readonly SceneItem[], anchor: Anchor): NameItem | null {
  const opening = lowerAt(items, 0);
  const found = /^(?:in|at|while|during|on)$/.test(opening) ? toTheLeft(items, anchor, 0) : null;
  if (found === null || opening === "while") return found;
  const acted = items.slice(0, items.indexOf(found)).some((item) => isVerb(item) && !item.lower.endsWith("ing"));
  return acted ? null : found;
}

export function placeFor(scene: Scene, anchor: Anchor, limits: Limits): NameItem | null {
  const { items } = scene;
  // "discussed the conference in Example": what is discussed has places of its own.
  const own = items[anchor.at];
  // "met B on Friday and | Exampleland's C on Sunday": no place
  const owns = /^['’]s?$/.test(lowerAt(items, anchor.at + 1));
  if (own?.kind === "name" && own.named.placeKey !== null && !owns) return own;
  const topical = /^(?:discuss(?:es|ed|ing)?$|exchang|review|rais)/.test(lowerAt(items, anchor.at));
  return (
    before(items, anchor) ??
    (topical
      ? (afterCounterpart(items, anchor) ?? seatBehind(items, anchor, limits.right))
      : toTheRight(items, anchor, limits.right)) ??
    (isAtBody(items, anchor, limits.right) ? null : toTheLeft(items, anchor, limits.left)) ??
    inOpening(items, anchor)
  );
}

/**
 * "A held meetings with her counterparts in C on Monday", "A held discussions in C", "A attended the summit in C on 4 May": encounters
 * told as a whole, whose single ones are told after it. They lend them day and place as a journey does.
 * Not: an encounter with somebody named ("A met B in C"), what is only wished, a sentence that gives neither day nor place.
 */

import type { DateSpan } from "#contract/date-span.ts";
import type { Status } from "#contract/ontology.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { Reading, Sentence } from "../document.ts";
import { statusAt } from "./event-claim.ts";
import { isPeopleNoun, isPerson, lowerAt, peopleNouns } from "./party-words.ts";
import { perReading } from "./per-reading.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import type { Trip } from "./trips.ts";
import { dateFor } from "./when.ts";
import { placeFor } from "./where.ts";

const meeting = wordSet("met meet meets");
const holding = wordSet("held hold holds had conducted convened convenes");
const gatherings = wordSet("talks discussions meetings consultations negotiations conversations calls call");
const attending = wordSet("attend attends attended attending participated participate participates");
const verbs = new Set([...meeting, ...holding, ...attending]);
/** "had" alone stands in too many sentences: what was held is told beside it. */
const cues = new Set([...meeting, ...attending, ...gatherings]);
const events = wordSet("summit conference forum assembly session congress");
const endsObject = /^(?:in|at|on|about|to|during|over|regarding|where|who|which|as|before|after|\.|;|:)$/;

/** The item where the words behind the verb begin, if the verb tells of encounters: "met with", "held bilateral talks". */
function afterVerb(items: readonly SceneItem[], verb: number): number | null {
  if (meeting.has(lowerAt(items, verb))) return verb + 1;
  const gathering = attending.has(lowerAt(items, verb)) ? events : gatherings;
  for (let at = verb + 1; at < verb + (gathering === events ? 10 : 6); at += 1)
    if (gathering.has(lowerAt(items, at))) return at + 1;
  return null;
}

/** "officials", "senior Exampler officials", "his Exampler and Sample counterparts": read as a word or, with a state, as a name. */
function isPeople(item: SceneItem | undefined): boolean {
  const last = item?.lower.split(" ").at(-1) ?? "";
  // "allies and partners": people of states, though no people of one body
  if (/^(?:allies|partners)$/.test(last)) return true;
  return last.endsWith("s") && (item?.kind === "name" ? peopleNouns.has(last) : isPeopleNoun(item));
}

/** Whether those whom A meets are many and not named; with a noun of talks, nobody need be told. */
function isGeneral(items: readonly SceneItem[], from: number, verb: number): boolean {
  // "met the presidents of C and D in separate meetings"
  let many = items
    .slice(from)
    .some(({ lower }, at) => lower === "separate" && /^(?:meetings|talks)$/.test(lowerAt(items, from + at + 1)));
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === "name" && item.named.type === "Person" && item.named.use !== "modifier") return false;
    // "held talks Thursday with B"
    if (item?.kind === "date" && lowerAt(items, at + 1) === "with") continue;
    if (item?.kind === "date" || endsObject.test(lowerAt(items, at))) break;
    if (isPeople(item)) many = true;
  }
  const alone = /^(?:in|at|on)$/.test(lowerAt(items, from)) || items[from]?.kind === "date";
  // "attended the conference and spoke": a gathering needs nobody to be told.
  return many || attending.has(lowerAt(items, verb)) || (alone && !meeting.has(lowerAt(items, verb)));
}

function umbrellaAt(reading: Reading, scene: Scene, verb: number): Trip | null {
  const { items, sentence } = scene;
  const from = verbs.has(lowerAt(items, verb)) ? afterVerb(items, verb) : null;
  if (from === null || !isGeneral(items, from, verb)) return null;
  const people = subjectOf(items, verb)?.parties.filter((party) => isPerson(items[party.at])) ?? [];
  const status = statusAt(reading, scene, verb, false);
  if (people.length === 0 || status.status === null) return null;
  const anchor = { at: verb, from: verb, to: from };
  const limits = { left: 0, right: items.length };
  const expression = dateFor(scene, anchor, limits, status.status === "planned");
  const place = placeFor(scene, anchor, limits);
  if (expression === null && place === null) return null;
  return {
    sentence,
    at: items[verb]?.start ?? sentence.start,
    travellers: people.flatMap((party) => party.keys),
    destinations: place === null ? [] : [place],
    status: status.status,
    date: expression === null ? null : timelineOf(reading).resolve(expression, status.direction),
  };
}

/** All of them in the order of the text. */
export const umbrellasOf = perReading((reading): Trip[] => {
  const found: Trip[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.kind !== "prose" || !hasCue(sentence, cues)) continue;
    const scene = timelineOf(reading).sceneAt(sentence);
    for (let at = 0; at < scene.items.length; at += 1) {
      const umbrella = umbrellaAt(reading, scene, at);
      if (umbrella !== null) found.push(umbrella);
    }
  }
  return found;
});

/** Paragraphs down to which receptions are those told as a whole. */
const reach = 2;

const isOfDay = (own: DateSpan, date: DateSpan | null): boolean => {
  if (own.start === null || own.end === null) return own.text === null;
  return date?.start == null || date.end === null || (own.start <= date.end && own.end >= date.start);
};

/**
 * "A held a series of meetings in C on Monday. … A received B": the meetings told as a whole that a reception by one of `hosts` is of;
 * null where there are none, or where the reception has a day (`own`) of its own that is another.
 */
export function receptionsOf(
  reading: Reading,
  sentence: Sentence,
  hosts: readonly string[],
  status: Status,
  own: DateSpan,
): Trip | null {
  const of = (one: Trip): boolean =>
    one.status === status &&
    one.sentence.index < sentence.index &&
    sentence.paragraph - one.sentence.paragraph <= reach &&
    isOfDay(own, one.date) &&
    one.travellers.some((key) => hosts.includes(key));
  return umbrellasOf(reading).findLast(of) ?? null;
}

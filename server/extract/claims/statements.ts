/**
 * Who publicly said, announced, accused or demanded something: one claim a sentence, with the speaker, and the accused as target.
 * Takes "told reporters"; not "told B" between officials (contact, another rule), "said" without a name, a medium that only reports.
 */

import { unknownDate } from "#contract/date-span.ts";
import type { Participant } from "#contract/extraction.ts";
import { wordSet } from "../cues.ts";
import type { DateExpression } from "../dates/date-expression.ts";
import type { ClaimRule, Reading, Sentence } from "../document.ts";
import { eventClaim } from "./event-claim.ts";
import { partiesRight } from "./parties-right.ts";
import type { Party } from "./party.ts";
import { isPerson } from "./party-words.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import { dateFor } from "./when.ts";

const saying = wordSet(
  "said says announced announces stated declared declares warned warns accused accuses condemned condemns denounced urged urges confirmed confirms vowed pledged insisted denied denies reaffirmed emphasized emphasised stressed criticized criticised",
);
/** Whom the press quotes officials as telling something: nobody whom they met. */
const listeners =
  /^(?:reporters?|journalists?|lawmakers?|legislators?|senators?|congress|parliament|media|press|newspapers?|agency|broadcaster|radio|television|viewers|supporters|crowds?|audience)$/;

/** "Told reporters", "told Senate lawmakers last month": a statement. "Told the minister" is a contact. */
function tellsThePublic(items: readonly SceneItem[], at: number): boolean {
  if (items[at]?.lower !== "told") return false;
  return items.slice(at + 1, at + 4).some((item) => item.kind === "word" && listeners.test(item.lower));
}

/** "“We stay. We need them,” A said": the words begin in a sentence before, of the same paragraph. */
function quoteBegins(reading: Reading, sentence: Sentence, verb: number): number {
  const before = reading.text.slice(sentence.start, verb);
  const close = before.lastIndexOf("”");
  if (close < 0 || before.slice(0, close).includes("“")) return sentence.start;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 4); index -= 1) {
    const other = reading.sentences[index];
    if (other === undefined || other.paragraph !== sentence.paragraph) break;
    const printed = reading.text.slice(other.start, other.end);
    if (printed.lastIndexOf("“") > printed.lastIndexOf("”")) return other.start;
  }
  return sentence.start;
}

const aimed = wordSet("accused accuses condemned condemns denounced urged urges warned warns criticized criticised");

/** "A confronted B about C and accused them": B. Whom else "them" may mean, in another sentence, is not told. */
function targetsOf(items: readonly SceneItem[], speaker: number, at: number): Party[] {
  const told = partiesRight(items, at + 1)?.parties ?? [];
  if (told.every((party) => party.form !== "pronoun")) return told;
  const before = items.findIndex(
    (item, index) => index > speaker && index < at && item.kind === "word" && item.pos === "VERB",
  );
  const object = before < 0 ? [] : (partiesRight(items, before + 1)?.parties ?? []);
  return object.filter((party) => party.form !== "pronoun");
}

const isClause = (item: SceneItem): boolean =>
  (item.kind === "word" && (item.pos === "VERB" || item.pos === "AUX")) || /^(?:that|["“”«»])$/.test(item.lower);

/** The day of the words, not of what they tell: "they will meet on May 3, A said", "A announced it would close on May 3" have none. */
function dayOfWords(scene: Scene, speaker: number, at: number): DateExpression | null {
  const { items } = scene;
  const date = dateFor(scene, { at, from: at, to: at + 1 }, { left: 0, right: items.length });
  const from = items.findIndex((item) => item.kind === "date" && item.date === date);
  if (date === null || from < 0) return null;
  const between = from > at ? items.slice(at + 1, from) : from < speaker ? items.slice(from + 1, speaker) : [];
  return between.some(isClause) ? null : date;
}

export const statements: ClaimRule = {
  name: "statements",
  cues: new Set([...saying, "told"]),
  find(reading, sentence) {
    if (sentence.kind !== "prose") return [];
    const scene = timelineOf(reading).sceneAt(sentence);
    const { items } = scene;
    const at = items.findIndex(
      (item, index) =>
        item.kind === "word" && item.pos === "VERB" && (saying.has(item.lower) || tellsThePublic(items, index)),
    );
    const word = items[at];
    if (word === undefined) return [];
    const after = items[at + 1];
    // "“…”, said A", not "sources said A met B"
    const before = items[at - 1];
    const opens = before === undefined || (before.kind === "word" && before.pos === "PUNCT");
    const inverted =
      opens && /^(?:said|says)$/.test(word.lower) && isPerson(after) ? partiesRight(items, at + 1, 2) : null;
    // What somebody "has not announced" is no statement.
    if (/^(?:not|never|n't|n’t)$/.test(items[at - 1]?.lower ?? "")) return [];
    const speakers = (inverted ?? subjectOf(items, at))?.parties ?? [];
    const speaker = speakers[0] === undefined ? undefined : items[speakers[0].at];
    if (speaker?.kind !== "name" || speaker.named.type === "Place") return [];
    const speaking = speakers[0]?.at ?? 0;
    const targets = aimed.has(word.lower) ? targetsOf(items, speaking, at) : [];
    const day = dayOfWords(scene, speaking, at);
    const claim = eventClaim(reading, scene, {
      rule: "statements",
      kind: "Statement",
      anchor: { at, from: at, to: at + 1 },
      noun: false,
      participants: [
        ...speakers.flatMap((party) => party.keys.map((entity): Participant => ({ entity, role: "speaker", side: 0 }))),
        ...targets.flatMap((party) => party.keys.map((entity): Participant => ({ entity, role: "target", side: 1 }))),
      ],
      confidence: 0.7,
    });
    if (claim === null) return [];
    const digest = claim.date.text === null ? claim.date : unknownDate;
    const start = quoteBegins(reading, sentence, word.start);
    const quote = reading.text.slice(start, claim.end);
    return [
      {
        ...claim,
        start,
        quote,
        attributedTo: null,
        date: day === null ? digest : timelineOf(reading).resolve(day, -1),
      },
    ];
  },
};

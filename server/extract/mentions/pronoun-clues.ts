/** What in a sentence tells whom a pronoun of it means: who was sent, who briefs, who is named after the comma, who came along. */
import type { Spot } from "../document.ts";
import { fitsGender, type KnownPerson } from "./discourse.ts";
import { isVerb } from "./name-evidence.ts";
import { isQuoted } from "./quotations.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

/** Whom a sentence tells the pronoun at word `index` to mean; `starts`: people's mentions by where they begin. */
type PronounClue = (
  view: SentenceView,
  index: number,
  starts: Map<number, Spot>,
  people: Map<string, KnownPerson>,
  gender: "male" | "female",
) => KnownPerson | null;

/** Who is named there, if it can be he (she). */
function personAt(
  spot: Spot | undefined,
  people: Map<string, KnownPerson>,
  gender: "male" | "female",
): KnownPerson | null {
  const known = people.get(spot?.entity ?? "");
  return known !== undefined && fitsGender(known, gender) ? known : null;
}

export const possessive = new Set(["his", "her", "their", "hers", "my", "our"]);

/** "He was accompanied by A and B": he, who is of the delegation as well. */
export function accompanied(work: MentionWork, view: SentenceView, people: Map<string, KnownPerson>): KnownPerson[] {
  if (!view.words.some(({ key }) => key === "accompanied" || key === "joined")) return [];
  const { index, start, end } = view.sentence;
  const by = work.document.text.slice(start, end).search(/\b(?:accompanied|joined)\sby\b/u);
  if (by < 0) return [];
  const spots = (work.spots.get(index) ?? []).filter((spot) => spot.use === "actor" && spot.end <= start + by);
  return [...new Set(spots.flatMap(({ entity }) => people.get(entity) ?? []))];
}

/** "A will lead a delegation", "A travels with an interagency delegation", "it is sending A": "the delegation" is A's. */
export const leading =
  /\b(?:is|are)\ssending\s|\band\s(?:an?|the|his|her)\s(?:[\p{L}.-]{1,20}\s){0,3}delegation\b|\b(?:(?:lead|head)(?:s|ing|ed)?|led)\s(?:an?|the|his|her)\s(?:[\p{L}.-]{1,20}\s){0,3}delegation\b|\bwith\s(?:an?|his|her)\s(?:[\p{L}.-]{1,20}\s){0,3}delegation\b/u;

const ledBy = /\bdelegations?\b[^.;]{0,60}\b(?:led|headed)\sby\s/u;

/** "A delegation led by A called on B": "the delegation" is A's. */
export function ledDelegation(work: MentionWork, view: SentenceView, people: Map<string, KnownPerson>): KnownPerson[] {
  const { index, start, end } = view.sentence;
  const led = ledBy.exec(work.document.text.slice(start, end));
  if (led === null) return [];
  const from = start + led.index + led[0].length;
  const spot = (work.spots.get(index) ?? []).find(({ type, phrase }) => type === "Person" && phrase.start >= from);
  // "led by the | Chairman A": nothing but the words of his office between
  const isNext =
    spot !== undefined && /^(?:the\s|its\s|their\s)?$/u.test(work.document.text.slice(from, spot.phrase.start));
  return isNext ? [people.get(spot.entity) ?? []].flat() : [];
}

const fronting = /^(?:during|throughout|following|on|in|as|when|while|after|before|since|although|though|once|until)$/;

/** Words between the comma and the phrase of the name. */
const mostBeforeTitle = 8;

/** "As he left the capital, A said": a pronoun in the clause that opens the sentence is its subject, named after the comma. */
export const subjectAhead: PronounClue = (view, index, starts, people, gender) => {
  if (index !== 1 || !fronting.test(view.words[0]?.key ?? "")) return null;
  const comma = view.words.findIndex((word, at) => at > 1 && isAfterComma(word));
  // "During his visit he will meet A, B and C": the clause goes on before the comma.
  const goesOn = view.words.slice(2, Math.max(2, comma)).some(({ key }) => /^(?:he|she|they|will)$/.test(key));
  if (goesOn && /^(?:during|throughout|following|on|in)$/.test(view.words[0]?.key ?? "")) return null;
  const first = view.words[comma]?.start ?? 0;
  const last = view.words[Math.min(comma + mostBeforeTitle, view.words.length) - 1]?.start ?? 0;
  // "During his visit, Deputy Secretary for Trade and Representative for the North A": the name's phrase begins close behind the comma.
  const ahead = [...starts.values()].find(({ phrase }) => comma > 0 && phrase.start >= first && phrase.start <= last);
  return personAt(ahead, people, gender);
};

/** The clause that opens the sentence has no subject of its own: "While fondly recalling", "Recalling", "After meeting". */
function opensWithParticiple(view: SentenceView): boolean {
  const from = fronting.test(view.words[0]?.key ?? "") ? 1 : 0;
  return view.words.slice(from, from + 2).some(({ key }) => /^\p{L}{3,}ing$/u.test(key) && key !== "during");
}

/** "Recalling his talks with A in C, | the premier asked": the index of the article of the office that is the subject; -1 where none is. */
export function officeAhead(view: SentenceView, index: number): number {
  if (index > 5 || !opensWithParticiple(view)) return -1;
  return view.words.findIndex((word, at) => at > index && isAfterComma(word) && word.key === "the");
}

/** "A briefed B on his talks with C": what one tells another is one's own. */
export function teller(
  view: SentenceView,
  index: number,
  inSentence: readonly KnownPerson[],
  gender: "male" | "female",
) {
  if (!possessive.has(view.words[index]?.key ?? "") || !/^(?:on|about|of)$/.test(view.words[index - 1]?.key ?? ""))
    return null;
  const telling = view.words
    .slice(0, index)
    .some(({ key }) => /^(?:briefed|updated|debriefed|informed|apprised)$/.test(key));
  const [subject] = inSentence;
  return telling && inSentence.length === 2 && subject !== undefined && fitsGender(subject, gender) ? subject : null;
}

/** "President A said his government had held talks": the state that A's title names; null for anything else that is his. */
export function ownGovernment(view: SentenceView, index: number, inSentence: readonly KnownPerson[]): string | null {
  const [owner, ...others] = inSentence;
  const next = view.words[index + 1];
  if (owner === undefined || others.length > 0 || !/^(?:government|administration|junta)$/.test(next?.key ?? ""))
    return null;
  const [state, ...more] = owner.states;
  return more.length === 0 && next?.possessive === false ? (state ?? null) : null;
}

/** "A received | him": A, who is none other than who acts. */
export function doerTo(
  view: SentenceView,
  index: number,
  inSentence: readonly KnownPerson[],
  starts: Map<number, Spot>,
) {
  if (/^s?he$/.test(view.words[index]?.key ?? "")) return null;
  const subject = [...starts.values()].find(({ end }) => end === view.words[index - 2]?.end);
  const last = inSentence.at(-1) ?? null;
  return subject !== undefined && subject.entity === last?.of.key && isVerb(view, index - 1) ? last : null;
}

/** "A sent B to C, where he met": who was sent. */
export function envoy(
  view: SentenceView,
  index: number,
  inSentence: readonly KnownPerson[],
  gender: "male" | "female",
) {
  const [sender, sent, ...others] = inSentence;
  if (sender === undefined || sent === undefined || others.length > 0 || !fitsGender(sent, gender)) return null;
  const before = view.words.slice(0, index);
  const opens = /^(?:where|who|and)$/.test(before.at(-1)?.key ?? "");
  return opens && before.some(({ key }) => /^(?:sent|dispatched|sends|dispatches)$/.test(key)) ? sent : null;
}

const leaving =
  /^(?:leaving|departing|flying|travell?ing|heading|going|returning|proceeding|continuing|left|departed|flew|travell?ed|headed|proceeded)$/;

/** "A was received by B before leaving for C, where he met D": who left is the subject of the sentence. Not: "A met B, who is leaving for C, where". */
export function traveller(
  view: SentenceView,
  index: number,
  inSentence: readonly KnownPerson[],
  gender: "male" | "female",
) {
  const [subject] = inSentence;
  if (view.words[index - 1]?.key !== "where" || subject === undefined || !fitsGender(subject, gender)) return null;
  for (let at = index - 2; at >= Math.max(0, index - 9); at -= 1) {
    if (!leaving.test(view.words[at]?.key ?? "")) continue;
    return /^(?:before|after|and|then|later|from|,)$/.test(view.words[at - 1]?.key ?? "") ? subject : null;
  }
  return null;
}

const telling =
  /^(?:said|says|told|added|adding|confirmed|confirms|announced|explained|noted|noting|revealed|disclosed|stated|claimed|reported)$/;
/** Between a word of saying and whom it tells of. */
const afterTelling =
  /^(?:that|to|the|reporters|journalists|press|media|on|yesterday|today|also|earlier|later|\p{L}{2,6}day)$/u;

/** "A said B had raised it in his talks with C", "according to A, B spoke of his talks": what is his is B's, of whom A tells. */
export const toldOf: PronounClue = (view, index, starts, people, gender) => {
  const { words } = view;
  const attributed = words[0]?.key === "according" && words[1]?.key === "to";
  for (let at = index - 2; at > Math.max(0, index - mostBefore); at -= 1) {
    const spot = starts.get(words[at]?.start ?? -1);
    const known = people.get(spot?.entity ?? "");
    if (known === undefined || spot === undefined) continue;
    let next = at + 1;
    while (next < index && (words[next]?.start ?? 0) < spot.end) next += 1;
    const acts = isVerb(view, next) || (isJoined(words[next]) && adverb.test(words[next]?.key ?? ""));
    if (next === index || !acts) continue;
    let before = at - 1;
    while (before > 0 && (words[before]?.start ?? 0) >= spot.phrase.start) before -= 1;
    const opens = attributed && before > 1 && isAfterComma(words[before + 1]);
    // "told a court in the capital that B": past those who were told
    if (words[before]?.key === "that") before = hearers(words, before);
    while (before > 0 && afterTelling.test(words[before]?.key ?? "")) before -= 1;
    if (before > 0 && (opens || telling.test(words[before]?.key ?? "")))
      return fitsGender(known, gender) ? known : null;
  }
  return null;
};

/** Back from "that" to the word of telling, over a few words in small letters and towns; the word of "that" where there is none. */
function hearers(words: readonly { key: string }[], that: number): number {
  for (let at = that - 1; at > Math.max(0, that - 9); at -= 1)
    if (/^(?:told|tells)$/.test(words[at]?.key ?? "")) return at;
  return that;
}

/** Words between the subject of such a clause and what is "his". */
const mostBefore = 30;
const adverb = /^(?:also|later|then|recently|earlier|already|again|personally|repeatedly)$/;

const sayingVerb =
  /^(?:said|says|added|announced|stated|declared|noted|insisted|promised|told|confirmed|stressed|claimed|explained|revealed|admitted|hoped|hopes|believes|believed)$/;
/** Words between a verb of saying and its clause: "told reporters in the capital on Monday that". */
const mostInSaying = 8;

/** "After talks with A, B said she would meet C": who says so, and not who opens the sentence. Only of a subject: "she", not "her". */
export const whoSays: PronounClue = (view, index, starts, people, gender) => {
  if (!/^s?he$/.test(view.words[index]?.key ?? "")) return null;
  for (let verb = index - 1; verb > 0 && verb >= index - mostInSaying; verb -= 1) {
    const [word, before] = [view.words[verb], view.words[verb - 1]];
    // Another person or a comma in between: whose clause it is, is not plain.
    if (word === undefined || before === undefined || starts.has(word.start) || !isJoined(view.words[verb + 1]))
      return null;
    if (!sayingVerb.test(word.key)) continue;
    const subject = [...starts.values()].find(({ end, use }) => end === before.end && use === "actor");
    return personAt(subject, people, gender);
  }
  return null;
};

const saying = /\b(?:said|says|added|told|tweeted|wrote|stated|announced|declared|noted)\b/u;

/** The one person whom the sentence names outside its quotation, next to a word of saying. */
export function sayerOf(
  work: MentionWork,
  view: SentenceView,
  people: Map<string, KnownPerson>,
  quotes: [number, number][],
): KnownPerson | null {
  const { start, end } = view.sentence;
  const own = (work.spots.get(view.sentence.index) ?? []).filter(
    (spot) => spot.type === "Person" && !isQuoted(quotes, spot.start),
  );
  const [first, ...others] = [...new Set(own.map(({ entity }) => entity))];
  if (first === undefined || others.length > 0) return null;
  const told = [...work.document.text.slice(start, end)]
    .map((letter, at) => (isQuoted(quotes, start + at) ? " " : letter))
    .join("");
  return saying.test(told) ? (people.get(first) ?? null) : null;
}

const meetingVerb =
  /^(?:met|meet|held|hold|spoke|speak|talked|talk|sat|sit|received|receive|hosted|host|welcomed|welcome|saw)$/;
const beforeVerb =
  /^(?:have|had|has|will|shall|just|also|already|never|not|only|recently|twice|first|are|were|going|to)$/;

/** '"We | met A," said B', '"We | had talks with A": B and others with him. Not: what others do of whom a spokesman tells, "we need", "we agreed". */
export function meetsAsWe(view: SentenceView, index: number, { titles }: KnownPerson): boolean {
  if (titles.some((words) => words.some((word) => /^(?:spokes\p{L}+|press)$/iu.test(word)))) return false;
  const keyAt = (at: number) => view.words[at]?.key ?? "";
  let at = index + 1;
  while (at < index + 5 && beforeVerb.test(keyAt(at))) at += 1;
  return meetingVerb.test(keyAt(at)) || /^(?:had|have)$/.test(keyAt(at - 1));
}

export function isFollowedByNoun(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  if (next === undefined || !isJoined(next)) return false;
  const token = view.sentence.tokens().find((each) => each.start === next.start);
  return token !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos);
}

const reporting =
  /^\s(?:reports\s(?:from|for|that\shere)|has\s(?:more|this|the|our|an?)\s?(?:report|story|details|latest|account)?\b(?:\sfrom|\sfor|\.|:)|is\sin\s\S+\swith\s(?:more|details))/u;

/** "Anna Exempel | reports from …": the name that ends at `end` is the reporter's. */
export const tellsTheNews = (text: string, end: number): boolean => reporting.test(text.slice(end, end + 40));

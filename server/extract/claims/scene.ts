/** A sentence as a row of items: who is mentioned, when, and the words between. Rules on events read this row. */
import type { Span } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import type { DateExpression } from "../dates/date-expression.ts";
import type { Reading, Sentence, Spot, Token } from "../document.ts";
import { withDescriptions } from "./descriptions.ts";
import { withNamesBehindStates } from "./named-behind-states.ts";

/** A noun phrase with the entities that it stands for: "they" may stand for several. */
export type Named = {
  /** Who or what it names; a state that is a place as well stands here as the state. */
  keys: string[];
  /** The place, where the words name one. */
  placeKey: string | null;
  type: EntityType;
  form: Spot["form"];
  use: Spot["use"];
};

type ItemBase = Span & { text: string; lower: string };
export type WordItem = ItemBase & { kind: "word"; pos: string };
export type NameItem = ItemBase & { kind: "name"; named: Named };
export type DateItem = ItemBase & { kind: "date"; date: DateExpression };
export type SceneItem = WordItem | NameItem | DateItem;

export type Scene = {
  sentence: Sentence;
  items: SceneItem[];
};

type Placed = { span: Span; item: NameItem | DateItem };

function base(text: string, span: Span): ItemBase {
  const slice = text.slice(span.start, span.end);
  const lower = slice.toLowerCase();
  // Most words have no such mark.
  return {
    start: span.start,
    end: span.end,
    text: slice,
    lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
  };
}

/** "a spokesman for Mr A", "the son of A": not A. */
const somebodysOwn =
  /\b(?:spokes(?:man|woman|person)|son|daughter|wife|husband|brother|sister|father|mother|aide|lawyer|supporters?|relative|widow|envoy|office|member|friend|ally)\s(?:for|of|to)\s/i;

/**
 * People take their whole phrase, titles and appositions with them; other things only their name. A phrase that reaches over another
 * person's name is cut before it: lists are read name by name.
 */
function extent(
  text: string,
  spot: Spot,
  people: readonly Spot[],
  states: readonly Spot[],
  places: readonly Spot[],
): Span {
  const span = withoutPlace(text, spot, phraseOf(text, spot, people, states), places);
  const suffix = span.end === spot.end ? (nameSuffix.exec(text.slice(spot.end, spot.end + 8))?.[0].length ?? 0) : 0;
  const honour =
    spot.type === "Person"
      ? (excellency.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[0].length ?? 0)
      : 0;
  return suffix === 0 && honour === 0 ? span : { start: span.start - honour, end: span.end + suffix };
}

/** "While in Sampleland Mr Bo Sample will", "In Sampleville Minister Bo Sample will": the state or town is where he is. */
function withoutPlace(text: string, spot: Spot, span: Span, places: readonly Spot[]): Span {
  if (spot.type !== "Person" || !/\b[Ii]n\s$/u.test(text.slice(Math.max(0, span.start - 4), span.start))) return span;
  const place = places.find((one) => one.start === span.start && one.end < spot.start && one.form === "name");
  if (place === undefined) return span;
  const blank = /^\s+/u.exec(text.slice(place.end, spot.start))?.[0].length ?? 0;
  return blank === 0 ? span : { start: place.end + blank, end: span.end };
}

/** "H. E. Bo Sample": the honour belongs to the phrase. */
const excellency = /\bH\.\s?E\.\s$/;

/** "Bo Sample, Jr.", "Bo Sample MP": part of the name. */
const nameSuffix = /^(?:,?\s(?:Jr|Sr)\b\.?|,?\s(?:MP|SC|KC|QC|CBE|OBE)\b)/u;

/** "received at the Sample Palace Ms. Bo Sample", "at Sample Palace Exampleland's minister, Bo Sample": the house is where. */
const houseName = /^(?:[\p{L}'’-]{1,30}\s){1,4}(?:Palace|House|Hotel|Hall|Castle|Lodge)\s/u;
const honorific = /^(?:Mr|Mrs|Ms|Dr|H\.\s?E)\b/u;

function lengthOfHouse(text: string, start: number, name: number, states: readonly Spot[]): number {
  const house = houseName.exec(text.slice(start, name))?.[0].length ?? 0;
  const next = start + house;
  const isVenue = /\bat\s$/u.test(text.slice(start - 4, start)) && states.some((state) => state.start === next);
  return honorific.test(text.slice(next, next + 4)) || isVenue ? house : 0;
}

function phraseOf(text: string, spot: Spot, people: readonly Spot[], states: readonly Spot[]): Span {
  if (spot.type !== "Person" || spot.use !== "actor") return spot;
  const inside = people.filter((other) => other.start >= spot.phrase.start && other.end <= spot.phrase.end);
  const before =
    inside.some((other) => other.end <= spot.start && other.entity !== spot.entity) ||
    somebodysOwn.test(text.slice(spot.phrase.start, spot.start));
  const after = inside.some((other) => other.start >= spot.end && other.entity !== spot.entity);
  const house = lengthOfHouse(text, spot.phrase.start, spot.start, states);
  return { start: before ? spot.start : spot.phrase.start + house, end: after ? spot.end : spot.phrase.end };
}

const placeTypes = new Set<EntityType>(["Place", "Base", "Government"]);

function addSpot(named: Named, spot: Spot): void {
  if (spot.type === "Place") named.placeKey = spot.entity;
  else if (named.type === "Place") Object.assign(named, { type: spot.type, keys: [spot.entity], use: spot.use });
  else if (!named.keys.includes(spot.entity)) named.keys.push(spot.entity);
}

/** Written out, as the other items, not spread: spreading is slow, and this is done for every name. */
function nameItem(text: string, span: Span, named: Named): NameItem {
  const { start, end, text: printed, lower } = base(text, span);
  return { kind: "name", start, end, text: printed, lower, named };
}

function nameItems(text: string, spots: readonly Spot[]): Placed[] {
  const bySpan = new Map<string, Placed>();
  const people = spots.filter((spot) => spot.type === "Person");
  const states = spots.filter((spot) => spot.type === "Government");
  const places = spots.filter((spot) => spot.type === "Government" || spot.type === "Place");
  for (const spot of spots) {
    const span = extent(text, spot, people, states, places);
    const id = `${span.start}:${span.end}`;
    const known = bySpan.get(id);
    if (known?.item.kind === "name") {
      addSpot(known.item.named, spot);
      continue;
    }
    const placeKey = placeTypes.has(spot.type) ? spot.entity : null;
    const named: Named = { keys: [spot.entity], placeKey, type: spot.type, form: spot.form, use: spot.use };
    bySpan.set(id, { span, item: nameItem(text, span, named) });
  }
  return [...bySpan.values()];
}

const byStart = (a: Placed, b: Placed): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** "the minister of justice, Mr A, the minister of trade, Mr B": an apposition that the next one's phrase begins in is cut off again. */
function cutAtNext(text: string, placed: Placed[], people: readonly Spot[]): Placed[] {
  placed.sort(byStart);
  return placed.map((one, index) => {
    const next = placed[index + 1];
    if (next === undefined || next.span.start >= one.span.end || one.item.kind !== "name") return one;
    const [key] = one.item.named.keys;
    const name = people.find((spot) => spot.entity === key && spot.start >= one.span.start && spot.end <= one.span.end);
    if (name === undefined || next.span.start < name.end || next.span.end <= one.span.end) return one;
    const span = { start: one.span.start, end: name.end };
    return { span, item: nameItem(text, span, one.item.named) };
  });
}

/** What overlaps: the longer one stands. */
function apart(placed: Placed[]): Placed[] {
  placed.sort(byStart);
  const kept: Placed[] = [];
  for (const one of placed) {
    const last = kept.at(-1);
    if (last === undefined || one.span.start >= last.span.end) kept.push(one);
    else if (one.span.end - one.span.start > last.span.end - last.span.start) kept[kept.length - 1] = one;
  }
  return kept;
}

function wordItem(text: string, token: Token): WordItem {
  const { start, end, text: printed, lower } = base(text, token);
  return { kind: "word", start, end, text: printed, lower, pos: token.pos };
}

const clauseAfter = /^\s(?:he|she|they|\p{L}{2,20}ing)\b/u;

/** "a week after | Minister A held talks with B": who acts there is no part of the words of time. "a day | after meeting B": a clause. */
function dateItem(text: string, date: DateExpression, people: readonly Spot[]): Placed {
  const inside = people.find(
    ({ use, phrase }) => use === "actor" && phrase.start > date.start && phrase.start < date.end,
  );
  const printed = text.slice(date.start, inside?.phrase.start ?? date.end).trimEnd();
  const way =
    date.meaning.kind === "offset" ? printed.search(/\s(?:after|before|following)(?:\s\p{L}{2,20}ing)?$/u) : -1;
  const isClause = /ing$/.test(printed) || clauseAfter.test(text.slice(date.end, date.end + 24));
  const span = { start: date.start, end: date.start + (way < 0 || !isClause ? printed.length : way) };
  const { start, end, text: words, lower } = base(text, span);
  return { span, item: { kind: "date", start, end, text: words, lower, date } };
}

/** The row of items of one sentence: in order, apart, together the whole sentence without blanks. */
export function sceneOf(reading: Reading, sentence: Sentence, dates: readonly DateExpression[]): Scene {
  const { text } = reading;
  const here = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
  const spots = reading.mentionsIn(sentence);
  const people = spots.filter((spot) => spot.type === "Person");
  const placed = apart([
    ...cutAtNext(text, nameItems(text, spots), people),
    ...here.map((date) => dateItem(text, date, people)),
  ]);
  const items: SceneItem[] = [];
  let at = 0;
  for (const token of sentence.tokens()) {
    while ((placed[at]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) {
      const done = placed[at];
      if (done !== undefined && items.at(-1) !== done.item) items.push(done.item);
      at += 1;
    }
    const current = placed[at];
    if (current !== undefined && token.end > current.span.start) {
      if (items.at(-1) !== current.item) items.push(current.item);
      continue;
    }
    items.push(wordItem(text, token));
  }
  return { sentence, items: withNamesBehindStates(withDescriptions(reading, sentence, items)) };
}

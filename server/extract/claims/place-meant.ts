/**
 * Where an encounter was, told by words that only point to a town: "met here on Monday" (the town of the dateline), "in the Exampler
 * capital" (the town, where the article names it; else the state).
 * Not: "here to stay", "here are", "the capital" with a town's name behind it, a call.
 */
import type { Reading, Sentence } from "../document.ts";
import { states } from "../vocabulary/states.ts";
import { lowerAt } from "./party-words.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { timelineOf } from "./timeline.ts";
import type { Anchor, Limits } from "./when.ts";

/** Sentences at the head of the article that a dateline can stand before. */
const head = 6;

/** A line of its own that holds a town in capitals, or with its state or a day; a bare "Exampleton" may be a word of the page's menu. */
const isAlone = (reading: Reading, { start, end }: Sentence, items: readonly SceneItem[]): boolean =>
  items.length < 6 &&
  (items.length > 1 || !/\p{Ll}/u.test(reading.text.slice(start, end))) &&
  items.every((item) => item.kind === "date" || item.lower === "," || isWhereName(item));

const isWhereName = (item: SceneItem): boolean =>
  item.kind === "name" && (item.named.type === "Place" || item.named.form === "name") && item.named.placeKey !== null;

/** The town of a dateline: "Exampleland Today (SAMPLETON, 3 May) –"; of "EXAMPLETON/SAMPLEVILLE (Agency) -" none, for in which of them is not said. */
export function datelineTownOf(reading: Reading, dateline: Sentence): string | null {
  const places = reading.mentionsIn(dateline).filter((spot) => spot.type === "Place");
  const isDouble = /\p{L}\s?\/\s?\p{L}[^/]*$/u.test(reading.text.slice(dateline.start, places.at(-1)?.end));
  if (isDouble && places.length > 1) return null;
  return (places.find(({ entity }) => reading.entity(entity)?.kind !== "country") ?? places[0])?.entity ?? null;
}

/** Asked before the row of items is made, which takes time: whether the sentence's first word is of a town's or region's name. */
function opensWithPlace(reading: Reading, sentence: Sentence): boolean {
  const blank = reading.text.slice(sentence.start, sentence.end).search(/\s/);
  const end = blank < 0 ? sentence.end : sentence.start + blank;
  return reading.mentionsIn(sentence).some(({ type, start }) => type === "Place" && start < end);
}

/** "EXAMPLETON, May 6 (Agency) --"; in front of the sentence itself, "EXAMPLETON:"; or on a line of its own. */
export function datelineOf(reading: Reading): { town: string; sentence: Sentence } | null {
  for (const sentence of reading.sentences.slice(0, head)) {
    const own = sentence.kind === "dateline" ? datelineTownOf(reading, sentence) : undefined;
    if (own === null && reading.mentionsIn(sentence).some(({ type }) => type === "Place")) return null;
    if (own != null) return { town: own, sentence };
    if (!opensWithPlace(reading, sentence)) continue;
    const { items } = timelineOf(reading).sceneAt(sentence);
    const first = items[0];
    const colon = items.slice(1, 5).findIndex(({ lower }) => lower === ":");
    const between = items.slice(1, colon + 1).every((item) => item.kind === "date" || item.lower === ",");
    const town = first?.kind === "name" && first.named.type === "Place" ? first.named.placeKey : null;
    if (town !== null && ((colon >= 0 && between) || isAlone(reading, sentence, items))) return { town, sentence };
  }
  return null;
}

/** "met here", "held talks with B here on Monday": in the clause of the event word. */
function isHere(items: readonly SceneItem[], anchor: Anchor, limits: { right: number }): boolean {
  for (let at = anchor.at + 1; at < limits.right; at += 1) {
    const word = lowerAt(items, at);
    if (/^(?:who|which|that|said|says|told|after|before|because|;)$/.test(word)) return false;
    if (word !== "here") continue;
    // "met B in C and returned here": of the journey
    if (/^(?:return|arriv|came|come|fl[ey]w?|back|landed|went)/.test(lowerAt(items, at - 1))) return false;
    const stays = lowerAt(items, at + 1) === "to" && lowerAt(items, at + 2) === "stay";
    return !stays && !/^(?:are|is|in)$/.test(lowerAt(items, at + 1));
  }
  return false;
}

function capitalAt(reading: Reading, items: readonly SceneItem[], at: number): string | null {
  const item = items[at];
  if (
    item?.lower === "national" &&
    /^in the national capital$/.test([-2, -1, 0, 1].map((step) => lowerAt(items, at + step)).join(" "))
  )
    return items[lowerAt(items, at + 2) === "," ? at + 3 : at + 2]?.kind === "name" ? null : onlyCapital(reading);
  if (lowerAt(items, at + 1) !== "capital" || item?.kind !== "name" || item.named.type !== "Government") return null;
  if (lowerAt(items, at - 1) !== "the" || !/^(?:in|to)$/.test(lowerAt(items, at - 2))) return null;
  const [government] = item.named.keys;
  return government === undefined ? null : (capitalOf(reading, government) ?? government);
}

/** "in the national capital": the only capital that the article names. */
function onlyCapital(reading: Reading): string | null {
  const capitals = new Set(states().flatMap((state) => state.capitals));
  const named = reading.entities.filter(({ type, name }) => type === "Place" && capitals.has(name));
  return named.length === 1 ? (named[0]?.key ?? null) : null;
}

/** The capital of a state, where the article names it. */
export function capitalOf(reading: Reading, government: string): string | null {
  const iso2 = reading.entity(government)?.iso2 ?? null;
  const names = states().find((state) => state.iso2 === iso2)?.capitals ?? [];
  return reading.entities.find((entity) => entity.type === "Place" && names.includes(entity.name))?.key ?? null;
}

/** "at the Example embassy in Sample": the body's name holds the town. */
function townOfBody(
  reading: Reading,
  items: readonly SceneItem[],
  anchor: Anchor,
  limits: { right: number },
): string | null {
  for (let at = anchor.at + 1; at < limits.right; at += 1) {
    const item = items[at];
    if (item?.kind !== "name" || item.named.type !== "Organization" || item.named.placeKey !== null) continue;
    const leads = lowerAt(items, at - 1) === "the" ? at - 2 : at - 1;
    const town = /\b(?:embassy|consulate|mission|office|offices|headquarters|residence)\sin\s(?<town>.{3,40})$/i.exec(
      item.text,
    )?.groups?.town;
    if (town === undefined || lowerAt(items, leads) !== "at") continue;
    return reading.entities.find((entity) => entity.type === "Place" && entity.name === town)?.key ?? null;
  }
  return null;
}

export function placeMeant(reading: Reading, scene: Scene, anchor: Anchor, limits: Limits): string | null {
  const { items } = scene;
  if (isHere(items, anchor, limits)) return datelineOf(reading)?.town ?? null;
  const house = townOfBody(reading, items, anchor, limits);
  if (house !== null) return house;
  for (let at = Math.max(2, limits.left); at < limits.right; at += 1) {
    const capital = capitalAt(reading, items, at);
    if (capital !== null) return capital;
  }
  return null;
}

/**
 * Towns that no list holds, known by what stands around them.
 * Takes: "to Exempla City, Xyz and Ruritania" (between places), "from Xyz to Exempla City", "to visit Xyz, a city on the coast", "residents
 * of Xyz", "north of Xyz", "travelled to Xyz", "held at Xyz in Ruritania", "reached Xyz, in Ruritania", "planned for Xyz, Ruritania".
 * Not taken: people ("spoke to Exempel", "the arrest of Exempel", "travelled to Anna Exempel"), bodies, plain words.
 */
import type { Document } from "../document.ts";
import { isSureGivenName } from "../vocabulary/given-names.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { endOfPlaceName, hasStrongWord, standsAlone } from "./place-names.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

/** What towns have, before "of". */
const townNouns = new Set(
  `residents inhabitants outskirts suburb suburbs streets siege liberation shelling mayor north south east west northeast northwest southeast southwest centre center environs villages towns port`.split(
    /\s+/,
  ),
);
const journeys = new Set(
  `travel travels traveled travelled traveling travelling fly flies flew flying drive drove driving went head heads headed heading return returns returned returning move moved moving
  arrive arrived fled flee sailed sail trip visit journey proceed proceeded taken flown brought deported transferred`.split(
    /\s+/,
  ),
);
const placeNouns =
  /^(?:city|town|village|port|province|region|district|island|resort|suburb|settlement|capital|neighbou?rhood|area|hamlet)$/;

export const isPlace = (view: SentenceView, index: number): boolean =>
  /^(?:city|capital|region|state|seat)$/.test(view.cover[index]?.known.kind ?? "");

/** "A, Xyz, B" and "A, Xyz, and B": the items at both sides are places. */
function isBetweenPlaces(view: SentenceView, from: number, to: number): boolean {
  const after = view.words[to];
  const next = after?.key === "and" || after?.key === "or" ? to + 1 : to;
  const listed = isAfterComma(after) || (after?.key === "and" && isJoined(after));
  return isAfterComma(view.words[from]) && isPlace(view, from - 1) && listed && isPlace(view, next);
}

/** "Xyz, a city on the coast", "Xyz, the second largest town". */
function isSaidToBePlace(view: SentenceView, to: number): boolean {
  const article = view.words[to];
  if (!isAfterComma(article) || !/^(?:a|an|the)$/.test(article?.key ?? "")) return false;
  for (let at = to + 1; at < to + 6; at += 1) {
    const word = view.words[at];
    if (
      word === undefined ||
      !isJoined(word) ||
      /^(?:of|in|who|that|which|from|for|to|at|with|on|by|the|a|an)$/.test(word.key)
    )
      return false;
    // "Exempel, the minister for the port": an office.
    if (titleHeads.has(word.key)) return false;
    if (placeNouns.test(word.key)) return true;
  }
  return false;
}

/** "received B at State House, Xyz", "at Sample Palace, Xyz, on Monday": the town of a house. Not "At State House, Exempel said". */
function isBehindHouse(view: SentenceView, from: number, to: number): boolean {
  const house = view.words[from - 1];
  const next = view.words[to];
  if (!isAfterComma(view.words[from]) || !/^(?:House|Palace|Lodge|Villa|Castle|Residence)$/.test(house?.text ?? ""))
    return false;
  const led = [2, 3, 4, 5].some((back) => view.words[from - back]?.key === "at" && from - back > 0);
  return led && (next === undefined || /^(?:on|in|yesterday|today|this|last|where|for|during)$/.test(next.key));
}

/** "in the Exempla Bank city, Xyz": behind the comma of words that only say what kind of town it is and where it lies. */
function isBehindKind(view: SentenceView, from: number): boolean {
  const noun = view.words[from - 1];
  const cover = view.cover[from - 2];
  const region = cover?.known.kind ?? "";
  const lead = cover === undefined ? from : view.words[cover.from - 1]?.key === "the" ? cover.from - 2 : cover.from - 1;
  return (
    isAfterComma(view.words[from]) &&
    /^(?:city|town|village|port|resort)$/.test(noun?.key ?? "") &&
    isJoined(noun) &&
    /^(?:region|state|adjective)$/.test(region) &&
    /^(?:in|at|to)$/.test(view.words[lead]?.key ?? "")
  );
}

/** "reached Xyz, in Ruritania", "near Xyz, in southern Ruritania", "is planned for Xyz, Ruritania": where the town lies. */
function isWithItsState(view: SentenceView, from: number, to: number): boolean {
  const before = view.words[from - 1];
  const next = view.words[to];
  if (before === undefined || !isJoined(view.words[from]) || !isAfterComma(next)) return false;
  const end = view.cover[to]?.to ?? to;
  const closed = view.words[end] === undefined || !isJoined(view.words[end]) || !view.words[end]?.capital;
  if (before.key === "for") return isPlace(view, to) && closed && !view.words[end - 1]?.possessive;
  const part = /^(?:the|northern|southern|eastern|western|central|neighbou?ring)$/.test(view.words[to + 1]?.key ?? "");
  const reached = /^(?:reached|reaching|near|in|outside|at|leaving|entered)$/.test(before.key);
  return reached && next?.key === "in" && isPlace(view, part ? to + 2 : to + 1);
}

/** What stands before the name says that it is a place. */
function isLed(view: SentenceView, from: number, to: number): boolean {
  const before = view.words[from - 1];
  const lead = view.words[from - 2];
  if (before === undefined || !isJoined(view.words[from])) return false;
  if (before.key === "of") return townNouns.has(lead?.key ?? "") && isJoined(before);
  if (before.key === "to")
    return (
      (lead !== undefined && isJoined(before) && journeys.has(lead.key)) ||
      (isPlace(view, from - 2) && hasFrom(view, from - 2))
    );
  if (before.key === "from") {
    // "from Xyz, in Exempla province, to …"
    if (isAfterComma(view.words[to]) && view.words[to]?.key === "in" && isPlace(view, to + 1)) return true;
    return (
      view.words[to]?.key === "to" &&
      (isPlace(view, to + 1) || /^(?:National|Highway|Route)$/.test(view.words[to + 1]?.text ?? ""))
    );
  }
  if (before.key === "at") return view.words[to]?.key === "in" && isPlace(view, to + 1) && isJoined(view.words[to]);
  return false;
}

/** "from A to Xyz" */
function hasFrom(view: SentenceView, index: number): boolean {
  const from = view.cover[index]?.from ?? index;
  return view.words[from - 1]?.key === "from";
}

const directions = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/;

/** A town that a list knows, or a name behind "in": "in Xyz |". */
function isTown(view: SentenceView, last: number): boolean {
  if (isPlace(view, last)) return true;
  let from = last;
  while (from > last - 3 && view.words[from]?.capital && isJoined(view.words[from])) from -= 1;
  return from < last && /^(?:in|near|outside)$/.test(view.words[from]?.key ?? "");
}

/**
 * "in Exempla City, West Xyz, East Abc": the end of the name of a part of the country behind a town; null where none is told. `end`: where the
 * last of them ended.
 */
function endOfPart(view: SentenceView, from: number, end: number): number | null {
  if (!isAfterComma(view.words[from]) || !directions.test(view.words[from]?.text ?? "")) return null;
  const to = endOfPlaceName(view, from + 1);
  const isName = to > from + 1 && to - from <= 3 && isJoined(view.words[from + 1]) && standsAlone(view, to);
  return isName && hasStrongWord(view, from + 1, to) && (end === from || isTown(view, from - 1)) ? to : null;
}

function findPlacesInContext(document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return [];
  const all: Found[] = [];
  for (let from = 1; from < view.words.length; from += 1) {
    const word = view.words[from];
    if (word === undefined || !word.capital || view.cover[from] !== undefined) continue;
    const part = endOfPart(view, from, all.at(-1)?.to ?? -1);
    const to = part ?? endOfPlaceName(view, from);
    if (to === from) continue;
    const place =
      part !== null ||
      ((!isSureGivenName(word.key) || isSaidToBePlace(view, to)) &&
        (isBetweenPlaces(view, from, to) ||
          isSaidToBePlace(view, to) ||
          isLed(view, from, to) ||
          isWithItsState(view, from, to) ||
          isBehindHouse(view, from, to) ||
          isBehindKind(view, from)));
    if (place && to - from <= 3 && hasStrongWord(view, from, to) && standsAlone(view, to))
      all.push(
        found({
          rule: "place-in-context",
          type: "Place",
          from,
          to,
          name: printed(document, view, from, to),
          kind: "city",
        }),
      );
    from = to - 1;
  }
  return all;
}

export const placesInContext: MentionRule = { find: findPlacesInContext };

/**
 * Houses whose names several states share: "State House", "Government House", "the National Palace".
 * Takes: one of which the sentence, or by far the most of the article, speaks of a single state that has such a house: "State House (Town)".
 * Not taken: where two such states are spoken of about as often, where none is, "State House Tarnville" of a town that no list gives such a
 * house, "State House Speaker", a headline in capitals.
 */
import type { Document } from "../document.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { houseIn, sharedHouses, townsOfHouse } from "../vocabulary/venues.ts";
import { weightsOf } from "./agreement-parties.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { fold, isJoined } from "./words.ts";

/** How much more than of any other state with such a house an article speaks of the one that is meant. */
const farMore = 1.5;

const rows = sharedHouses.map((name) => ({
  name,
  keys: name.split(" ").map((word) => fold(word.replace(/['’]s$/, ""))),
}));

const isAt = (view: SentenceView, keys: readonly string[], from: number): boolean =>
  keys.every((key, offset) => {
    const word = view.words[from + offset];
    return word?.key === key && word.capital && (offset === 0 || isJoined(word));
  });

const rule = "shared-house";

function findSharedHouses(_document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return [];
  return view.words.flatMap((_, from): Found[] => {
    const row = rows.find(({ keys }) => isAt(view, keys, from));
    const to = from + (row?.keys.length ?? 0);
    const before = view.words[from - 1];
    const next = view.words[to];
    const isLonger = before?.capital === true && isJoined(view.words[from]) && view.cover[from - 1] === undefined;
    if (row === undefined || isLonger || titleHeads.has(next?.key ?? "")) return [];
    // "State House Tarnville" is the town's.
    const follows = next?.capital === true && isJoined(next) && !/^(?:on|in|at)$/.test(next.key);
    const town = follows ? view.cover[to]?.known : undefined;
    if (follows && town?.kind !== "capital" && town?.kind !== "city") return [];
    return [found({ rule, type: "Place", from, to, name: row.name, kind: "palace" })];
  });
}

export const sharedHousesRule: MentionRule = {
  cues: new Set(rows.map(({ keys }) => keys.at(-1) ?? "")),
  find: findSharedHouses,
};

/** The thing with its town and state; null where it is not said whose house it is. */
export function withTownOfHouse(thing: Found, view: SentenceView, views: SentenceView[]): Found | null {
  const towns = thing.rule === rule ? townsOfHouse(thing.name) : undefined;
  if (towns === undefined) return thing;
  for (const spoken of [weightsOf([view]), weightsOf(views)]) {
    const [first, second] = [...spoken].filter(([code]) => towns.has(code)).sort((a, b) => b[1] - a[1]);
    const clear = first !== undefined && (second === undefined || first[1] >= farMore * second[1]);
    if (clear) return { ...thing, name: houseIn(thing.name, towns.get(first[0]) ?? ""), iso2: first[0] };
  }
  return nameless.test(thing.name) ? null : thing;
}

/** What so many states have that the words alone tell no house from another. */
const nameless = /^(?:State|Government|Parliament) House$/;

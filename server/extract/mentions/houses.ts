/**
 * Houses where one is received, and the towns behind them that no list holds.
 * Takes: "at Tarn House", "at the historic Admiralty House today", "at Sampleton House here" (the house, not the town); of "at State House
 * Tarnville", "at State House-Tarnville" the town.
 * Not taken: "State House" and "Government House" alone (many states have one), "the White House" (on the list), "the House", "Sample House
 * Speaker", a house that nobody is told to be at ("Random House said").
 */
import type { Document } from "../document.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined, type Word } from "./words.ts";

/** Words of a house's name before "House", and small words ("the historic") between it and "at". */
const longest = 3;

const ofManyStates = new Set("state government presidential parliament opera white random".split(" "));

const isName = (view: SentenceView, at: number): boolean => {
  const word = view.words[at];
  const known = view.cover[at]?.known.kind;
  return (
    word?.capital === true &&
    !word.possessive &&
    !titleHeads.has(word.key) &&
    !calendarWords.has(word.key) &&
    known !== "adjective" &&
    known !== "organization" &&
    known !== "state"
  );
};

/** First word of the name before "House" at `house`, where "at" leads to it; null where it does not, or where no name stands before. */
function nameBefore(view: SentenceView, house: number): number | null {
  let from = house;
  while (from > house - longest && from > 0 && isJoined(view.words[from]) && isName(view, from - 1)) from -= 1;
  let lead = from - 1;
  while (lead > from - 1 - longest && lead > 0 && view.words[lead]?.capital === false && view.words[lead]?.key !== "at")
    lead -= 1;
  return from < house && view.words[lead]?.key === "at" && isJoined(view.words[lead + 1]) ? from : null;
}

const isTown = (view: SentenceView, at: number): boolean => {
  const word: Word | undefined = view.words[at];
  return word?.capital === true && isJoined(word) && isName(view, at) && !isJoined(capitalBehind(view, at));
};

const capitalBehind = (view: SentenceView, at: number): Word | undefined =>
  view.words[at + 1]?.capital === true ? view.words[at + 1] : undefined;

function findHouses(document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return [];
  return view.words.flatMap((word, house): Found[] => {
    if (word.key !== "house" || !word.capital || view.cover[house] !== undefined) return [];
    const from = nameBefore(view, house);
    if (from === null) return [];
    const [rule, type] = ["house", "Place"] as const;
    const next = view.words[house + 1];
    if (next?.capital && isJoined(next)) {
      const isOpen = isTown(view, house + 1) && view.cover[house + 1] === undefined;
      const name = printed(document, view, house + 1, house + 2);
      return isOpen ? [found({ rule, type, from: house + 1, to: house + 2, name, kind: "city" })] : [];
    }
    if (from === house - 1 && ofManyStates.has(view.words[from]?.key ?? "")) return [];
    const name = printed(document, view, from, house + 1);
    return [found({ rule, type, from, to: house + 1, name, kind: "house" })];
  });
}

export const houses: MentionRule = { cues: new Set(["house"]), find: findHouses };

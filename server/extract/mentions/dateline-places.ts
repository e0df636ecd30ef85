/**
 * The town of a dateline that no list holds.
 * Takes: "TARNVILLE, Ruritania --", "TARNOVO (Agency) -", "Tarnville, 22 April (Agency) –".
 * Not taken: a town that is known, an agency in brackets, a date.
 */
import type { Document } from "../document.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

const inSmallLetters = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;

function findDatelinePlaces(document: Document, view: SentenceView): Found[] {
  const first = view.words[0];
  if (view.sentence.kind !== "dateline" || first === undefined || first.gap !== "" || !first.capital) return [];
  if (view.cover[0] !== undefined || calendarWords.has(first.key) || /^\d/.test(first.text)) return [];
  let to = 1;
  while (
    to < 4 &&
    isJoined(view.words[to]) &&
    view.cover[to] === undefined &&
    /^\p{L}/u.test(view.words[to]?.text ?? "")
  )
    to += 1;
  if (view.words.slice(0, to).some((word) => calendarWords.has(word.key))) return [];
  const known = isAfterComma(view.words[to]) ? view.cover[to]?.known : undefined;
  const iso2 = known?.kind === "state" ? known.iso2 : null;
  const name = inSmallLetters(printed(document, view, 0, to));
  return [found({ rule: "place-of-dateline", type: "Place", from: 0, to, name, kind: "city", iso2 })];
}

export const datelinePlaces: MentionRule = { find: findDatelinePlaces };

/**
 * Places that no list holds.
 * Takes: "Xyz province", "Lake Xyz", "in Xyz, Ruritania", "near Xyz".
 * Not taken: months, people ("in Exempel's view"), bodies, what a title or an office follows, adjectives of states ("the Ruritanian
 * jungle"), headlines in title case.
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { placeWordsAfter, placeWordsBefore } from "../vocabulary/regions.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found } from "./found.ts";
import { nameStrength, type SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

const prepositions = new Set("in near at outside around from".split(" "));
/** "Xyz province" is the same place as "Xyz". */
const plainSuffix = new Set(
  "province provinces region state district county governorate oblast prefecture city town village".split(" "),
);

function printed(document: Document, view: SentenceView, from: number, to: number): string {
  const start = view.words[from]?.start ?? 0;
  const end = view.words[to - 1]?.end ?? start;
  return document.text.slice(start, end).replace(/\s+/gu, " ");
}

function withPlaceWord(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (placeWordsBefore.has(word.key) && word.capital && !view.allCapital) {
      let to = index + 1;
      while (to - index < 3 && view.words[to]?.capital && isJoined(view.words[to]) && nameStrength(view, to) !== "none")
        to += 1;
      if (to > index + 1 && view.cover[index] === undefined) {
        all.push(
          found({
            rule: "place-word-before",
            type: "Place",
            from: index,
            to,
            name: printed(document, view, index, to),
            kind: word.key,
          }),
        );
      }
      return;
    }
    if (!placeWordsAfter.has(word.key) || index === 0 || !isJoined(word)) return;
    if (word.key === "house" || ((word.key === "state" || word.key === "department") && word.capital)) return;
    let from = index;
    while (from > 0 && index - from < 4) {
      const left = view.words[from - 1];
      if (left === undefined || !left.capital || left.possessive || !isJoined(view.words[from])) break;
      const kind = view.cover[from - 1]?.known.kind;
      if (
        kind === "adjective" ||
        kind === "organization" ||
        kind === "state" ||
        kind === "none" ||
        kind === "seat" ||
        titleHeads.has(left.key) ||
        calendarWords.has(left.key)
      )
        break;
      if (from - 1 === 0 && isCommonWord(left.key)) break;
      if (/^(?:the|a|in|at|new|former)$/.test(left.key) && from - 1 === 0) break;
      from -= 1;
    }
    if (from === index) return;
    if (
      !word.capital &&
      !/^(?:province|provinces|region|state|district|county|governorate|oblast|prefecture|city|town|village|island|islands|river|airport|archipelago|peninsula|strait|valley|desert|mountains|port|square|delta|border|resort)$/.test(
        word.key,
      )
    )
      return;
    if (word.key === "border" || word.key === "port") return;
    const rows = view.words.slice(from, index);
    if (rows.every((each) => isCommonWord(each.key)) && !word.capital) return;
    const name =
      plainSuffix.has(word.key) && !word.capital
        ? printed(document, view, from, index)
        : printed(document, view, from, index + 1);
    all.push(found({ rule: "place-word-after", type: "Place", from, to: index + 1, name, kind: word.key }));
  });
  return all;
}

/** "in Xyz": one or two words that look like names after a preposition of place, or before a comma and a state. */
function afterPreposition(document: Document, view: SentenceView): Found[] {
  if (view.allCapital) return [];
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const first = view.words[index + 1];
    if (first === undefined || !isJoined(first)) return;
    const locative = (prepositions.has(word.key) && !word.capital) || (word.key === "in" && word.capital);
    if (!locative && !/^(?:of|to|visit|visited|reached|left)$/.test(word.key)) return;
    let to = index + 1;
    while (
      to - index < 4 &&
      nameStrength(view, to) !== "none" &&
      (to === index + 1 || isJoined(view.words[to])) &&
      !view.words[to - 1]?.possessive
    )
      to += 1;
    if (to === index + 1) return;
    const next = view.words[to];
    const state = next !== undefined && isAfterComma(next) ? view.cover[to] : undefined;
    const beforeState = state?.known.kind === "state" || (state?.known.kind === "region" && state !== undefined);
    if (!beforeState && !locative) return;
    const strong = view.words
      .slice(index + 1, to)
      .some((_, offset) => nameStrength(view, index + 1 + offset) === "strong");
    if (!strong || view.words[to - 1]?.possessive) return;
    if (
      !beforeState &&
      next !== undefined &&
      isJoined(next) &&
      (next.capital || trailingHeads.has(next.key) || view.cover[to] !== undefined)
    )
      return;
    if (!beforeState && word.key === "from") return;
    if (!beforeState && (word.key === "at" || to - index > 3)) return;
    const iso2 = state?.known.kind === "state" ? state.known.iso2 : null;
    all.push(
      found({
        rule: beforeState ? "place-comma-state" : "place-after-preposition",
        type: "Place",
        from: index + 1,
        to,
        name: printed(document, view, index + 1, to),
        kind: "city",
        iso2,
      }),
    );
  });
  return all;
}

export function findPlaces(document: Document, view: SentenceView): Found[] {
  return [...withPlaceWord(document, view), ...afterPreposition(document, view)];
}

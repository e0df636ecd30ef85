/**
 * Treaties, accords, memoranda, deals.
 * Takes: "the Exempla Accords", "Ruritania-Freedonia Trade Agreement", "Memorandum of Understanding Concerning …", "the Exempla
 * House statement", and by description "a military cooperation agreement with Ruritania", "a power-sharing deal".
 * Not taken: "in agreement", "reached agreement" with nothing said of it, "a great deal", "deal with the problem", joint
 * statements, resolutions, bills.
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import { partiesAfter } from "./agreement-parties.ts";
import { type Found, found } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined } from "./words.ts";

const nouns = new Set(
  "consensus agreement agreements treaty treaties accord accords pact pacts memorandum memoranda deal deals convention protocol armistice compact".split(
    " ",
  ),
);
const declaredBy = new Set("statement declaration communique".split(" "));
/** What an agreement can be about; such a word before the noun makes a description clear. */
const subjects = new Set(
  `military defense defence security cooperation co-operation trade peace power-sharing sharing power nuclear partnership economic strategic arms withdrawal extradition free border gas oil energy uranium
  bilateral trilateral mutual non-aggression friendship ceasefire cease-fire truce armistice disarmament basing base status-of-forces investment association migration fishing water logistics
  unity reconciliation political framework transit prisoner exchange swap maritime readmission normalization climate intelligence non-proliferation nonproliferation coalition grain hostage transition`.split(
    /\s+/,
  ),
);
const adjectives = new Set(
  "new final current existing longstanding proposed landmark historic comprehensive interim draft permanent formal secret previous earlier 2012 civil anti-terrorism joint separate".split(
    " ",
  ),
);
const noun = (key: string): boolean => nouns.has(key);

const capitalsAfter = /^(?:understanding|on|of|for|concerning|regarding|between|and|the|in|to|against)$/;

function kindOf(key: string): string {
  const singular = key === "memoranda" ? "memorandum" : key === "treaties" ? "treaty" : key.replace(/s$/, "");
  return singular;
}

function statesIn(view: SentenceView, from: number, to: number): string[] {
  const states: string[] = [];
  for (let index = from; index < to; index += 1) {
    const known = view.cover[index]?.known;
    const iso2 =
      known?.kind === "state" || known?.kind === "capital" || known?.kind === "seat"
        ? known.iso2
        : known?.kind === "adjective" && known.iso2.length === 1
          ? known.iso2[0]
          : undefined;
    if (iso2 !== undefined && !states.includes(iso2)) states.push(iso2);
  }
  return states;
}

/** Capitalised names. */
function withName(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const statement = declaredBy.has(word.key);
    if (!(noun(word.key) || statement)) return;
    let from = index;
    while (from > 0 && index - from < 10) {
      const left = view.words[from - 1];
      if (left === undefined || !isJoined(view.words[from]) || left.possessive) break;
      const link =
        /^(?:on|of|and|for)$/.test(left.key) && from < index && view.words[from - 2]?.capital && word.capital;
      if (!left.capital && !link) break;
      if (
        titleHeads.has(left.key) ||
        (from - 1 === 0 && sentenceOpeners.has(left.key)) ||
        /^(?:the|a|an|this|under|leaders)$/.test(left.key)
      )
        break;
      from -= 1;
    }
    const names = view.words.slice(from, index).filter((each) => each.capital);
    let to = index + 1;
    if (word.capital) {
      let at = to;
      while (at < view.words.length && at - index < 12) {
        const next = view.words[at];
        if (next === undefined || !isJoined(next) || view.words[at - 1]?.possessive) break;
        if (next.capital && !titleHeads.has(next.key)) to = at + 1;
        else if (
          !capitalsAfter.test(next.key) ||
          (names.length > 0 && /^(?:between|and|the|to|in)$/.test(next.key) && to === index + 1)
        )
          break;
        at += 1;
      }
    }
    if (names.length === 0 && to === index + 1) return;
    if (word.key === "consensus" && (!word.capital || names.length === 0)) return;
    // The first word of a sentence has its capital from there.
    if (from === 0 && names.length === 1 && !word.capital && isCommonWord(names[0]?.key ?? "")) return;
    if (
      statement &&
      (names.length === 0 || names.every((each) => /^(?:joint|press|official|final|public)$/.test(each.key)))
    )
      return;
    // "Ruritanian deal": an adjective alone before a plain noun is a description.
    if (!word.capital) {
      const plain = names.filter((_, offset) => {
        const kind = view.cover[from + offset]?.known.kind;
        return kind !== "adjective" && kind !== "state" && kind !== "organization" && kind !== "seat";
      });
      if (plain.length === 0 || word.key === "deal" || word.key === "deals") return;
      if (statement && names.length < 2) return;
      if (!statement && names.some((each) => each.allCapitals)) return;
    }
    if (view.allCapital && !word.capital) return;
    all.push(
      found({
        rule: "named-agreement",
        type: "Agreement",
        from,
        to,
        name: printed(document, view, from, to),
        kind: kindOf(word.key),
        states: statesIn(view, from, to),
      }),
    );
  });
  return all;
}

function between(view: SentenceView, index: number): boolean {
  return view.words[index + 1]?.key === "between";
}

function described(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!noun(word.key) || word.capital || /^(?:convention|protocol|consensus)$/.test(word.key)) return;
    let from = index;
    let subject = false;
    while (from > 0 && index - from < 6) {
      const left = view.words[from - 1];
      const right = view.words[from];
      if (left === undefined || right === undefined || !isJoined(right) || left.possessive) break;
      const state = view.cover[from - 1];
      if (state !== undefined && (state.known.kind === "state" || state.known.kind === "adjective")) {
        from = state.from;
        continue;
      }
      if (subjects.has(left.key)) subject = true;
      else if (
        !adjectives.has(left.key) &&
        !(left.key === "and" && subjects.has(right.key)) &&
        !(isHyphened(right) && subjects.has(right.key)) &&
        !portfolioWords.has(left.key) &&
        !/^(?:several|two|three|four|five|six|seven|eight|nine|ten)$/.test(left.key)
      )
        break;
      from -= 1;
    }
    // "the Exempla peace agreement": a town or a name before the subject makes it a name.
    const lead = view.words[from - 1];
    const leadKind = view.cover[from - 1]?.known.kind;
    if (
      subject &&
      lead?.capital &&
      !lead.possessive &&
      isJoined(view.words[from]) &&
      from > 1 &&
      !titleHeads.has(lead.key) &&
      (leadKind === "capital" || leadKind === "city" || leadKind === "region")
    ) {
      const start = view.cover[from - 1]?.from ?? from - 1;
      all.push(
        found({
          rule: "named-agreement",
          type: "Agreement",
          from: start,
          to: index + 1,
          name: printed(document, view, start, index + 1),
          kind: kindOf(word.key),
          states: [],
        }),
      );
      return;
    }
    while (from < index && /^(?:and|several)$/.test(view.words[from]?.key ?? "")) from += 1;
    const to = partiesAfter(view, index);
    const states = statesIn(view, from, to);
    const plural = word.key.endsWith("s");
    const counted =
      plural &&
      view.words
        .slice(Math.max(0, from - 2), index)
        .some((each) => /^(?:several|two|three|four|five|six|seven|eight|nine|ten)$/.test(each.key));
    // Without a subject or a party the sentence has to say who signs: that is looked up later.
    const open = !subject && (to === index + 1 || (states.length === 0 && !between(view, index)));
    if (open && !counted) return;
    if (plural && subject && states.length === 0 && !counted && !view.words[from - 1]?.possessive) return;
    if (word.key === "memorandum" && !subject && to === index + 1) return;
    // "deal with Ruritania" as a verb.
    const before = view.words[from - 1];
    if (
      word.key === "deal" &&
      from === index &&
      (before === undefined || (!/^(?:a|an|the|its|their|this|new|of|his)$/.test(before.key) && !before.possessive))
    )
      return;
    const possessor = before?.possessive ? view.cover[from - 1] : undefined;
    if (possessor !== undefined)
      for (const iso2 of statesIn(view, possessor.from, possessor.to)) if (!states.includes(iso2)) states.push(iso2);
    const words = view.words.slice(from, index + 1).filter((_, offset) => view.cover[from + offset] === undefined);
    const bare = words.filter(
      (each) =>
        !/^(?:new|final|draft|interim|landmark|historic|longstanding|current|existing|previous|earlier|proposed|\d{4})$/.test(
          each.key,
        ),
    );
    const name = bare
      .map((each) => each.text)
      .join(" ")
      .replace(/\bpower sharing\b/, "power-sharing");
    all.push(
      found({
        rule: open ? "counted-agreements" : to > index + 1 ? "agreement-with-party" : "described-agreement",
        type: "Agreement",
        from,
        to,
        // One state that only describes ("a Ruritanian accord") stays as printed, and so do parties that are no states.
        name:
          (states.length < 2 && between(view, index)) ||
          (states.length === 1 && to === index + 1 && possessor === undefined)
            ? printed(document, view, from, to)
            : name,
        kind: kindOf(word.key),
        states,
      }),
    );
  });
  return all;
}

export function findAgreements(document: Document, view: SentenceView): Found[] {
  const named = withName(document, view);
  const heads = new Set(
    named.flatMap((each) => Array.from({ length: each.to - each.from }, (_, offset) => each.from + offset)),
  );
  return [...named, ...described(document, view).filter((each) => !heads.has(each.to - 1) && !heads.has(each.from))];
}

/**
 * Bodies whose head comes last.
 * Takes: "Foreign Affairs Committee", "52nd Fighter Wing", "Ruritania-Freedonia Friendship Association", "Exempla Council" before
 * "Ministerial" or "Symposium".
 * Not taken: "the Exempel Administration" (a government), "Exempel Energy Minister", "Joint Force Development", regions ("the
 * West Bank"), heads that only general words describe ("the Steering Committee").
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import { extendLeft } from "./body-extent.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed, stateOf } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined } from "./words.ts";

/** What bodies hold: the body's name ends before them. */
const bodyEvents = new Set(
  "ministerial symposium summit conference meeting session dinner gala headquarters building members member plenary".split(
    " ",
  ),
);
/** Words that tell one body of its kind from none other. */
const generalWords = new Set(
  "trust task supervisory press media steering executive organizing organising working joint first second main special advisory contact drafting technical new convention conference".split(
    " ",
  ),
);

/** Heads that are the business of ministers as well. */
const portfolios = /^(?:services?|technologies|industries|energy|reserve|fund)$/;

/** "the Ruritanian Alliance", "the Ruritania-Freedonia Partnership": a relation of states, no body. */
function isRelation(view: SentenceView, from: number, head: number): boolean {
  if (!/^(?:alliance|coalition|partnership)$/.test(view.words[head]?.key ?? "")) return false;
  for (let index = from; index < head; index += 1) {
    const known = view.cover[index]?.known;
    const igo = known?.kind === "organization" && known.body === "igo";
    if (!igo && known?.kind !== "state" && known?.kind !== "adjective" && view.words[index]?.key !== "transatlantic")
      return false;
  }
  return true;
}

/** "Exempel Energy Minister", "Public Service Commissioner": the head belongs to the title after it. */
function ownsTitle(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const next = view.words[index + 1];
  if (word === undefined || next === undefined || !isJoined(next) || word.possessive) return false;
  return portfolios.test(word.key) && /^(?:minister|secretary|commissioner|ministers|adviser|advisor)$/.test(next.key);
}

/** "Minister for Community Services", "Adviser for Cyber and Emerging Technologies": the end of a title, no body. */
function isPortfolio(view: SentenceView, from: number, head: number): boolean {
  if (!portfolios.test(view.words[head]?.key ?? "")) return false;
  const near = view.words.slice(Math.max(0, from - 6), from);
  const link = near.at(-1);
  return link !== undefined && /^(?:for|of|and)$/.test(link.key) && near.some((word) => titleHeads.has(word.key));
}

/** "Multinational Corps Iraq", "Exempla Training Mission Mali": forces and missions named by the state where they serve. */
function namedByState(view: SentenceView, from: number, head: number, kind: string): boolean {
  const cover = view.cover[head + 1];
  const next = view.words[head + 1];
  if (cover?.known.kind !== "state" || next === undefined || !isJoined(next) || view.words[head]?.possessive)
    return false;
  const serves = kind === "military" || view.words[head]?.key === "mission";
  const after = view.words[cover.to];
  // "the army Ruritania trained": a clause without its "that".
  const ends =
    after === undefined ||
    !isJoined(after) ||
    /^(?:and|or|in|at|on|to|for|with|from|who|said|says|is|was|has|had)$/.test(after.key);
  return serves && ends && head > from;
}

/**
 * "Exempla Verification Mission | in Freedonia": where the mission serves is a part of its name; "Ruritania Consulate | General"; the first word
 * after it, or `head + 1`.
 */
function pastPlaceOfMission(view: SentenceView, from: number, head: number): number {
  const link = view.words[head + 1];
  if (view.words[head]?.key === "consulate" && link?.key === "general" && link.capital && isJoined(link))
    return head + 2;
  const place = view.cover[head + 2];
  const serves = view.words[head]?.key === "mission" && from < head && link !== undefined && isJoined(link);
  const there = place?.known.kind === "state" || place?.known.kind === "region";
  return serves && /^(?:in|to)$/.test(link.key) && there ? place.to : head + 1;
}

/** "Ruritania's", "the Ruritanian Army's" before the name: the state whose body it is. */
function ownerOf(view: SentenceView, from: number): string | null {
  if (!view.words[from - 1]?.possessive) return null;
  let start = from - 1;
  while (start > 0 && start > from - 4 && isJoined(view.words[start]) && view.words[start - 1]?.capital) start -= 1;
  return stateOf(view, start, from);
}

/** "Chief of Army Staff", "the Minister of the Armed Forces", "Chief of Defence Forces": the end of an office, no body. */
function isOfSoldiersOffice(view: SentenceView, from: number, head: number): boolean {
  const of = view.words[from - 1]?.key === "the" ? from - 2 : from - 1;
  if (
    view.words[of]?.key !== "of" ||
    !/^(?:chief|chiefs|minister|secretary|commander|commander-in-chief)$/.test(view.words[of - 1]?.key ?? "")
  )
    return false;
  const row = view.words
    .slice(from, head + 1)
    .map((word) => word.key)
    .join(" ");
  return /^(?:(?:the )?(?:army|naval|navy|air|general|defen[cs]e|joint) staff|(?:armed|defen[cs]e) forces)$/.test(row);
}

/** "ATMIS | Force Commander": the office in a mission that is known by its letters. */
const isOfCommander = (view: SentenceView, head: number): boolean =>
  view.words[head]?.key === "force" &&
  view.cover[head - 1]?.known.kind === "organization" &&
  /^(?:commander|headquarters|spokes(?:man|woman|person))$/.test(view.words[head + 1]?.key ?? "");

/** "Minister A (Public Service)": the portfolio in brackets behind a name. */
function isBracketedPortfolio(document: Document, view: SentenceView, from: number, head: number): boolean {
  return (
    /\($/.test(view.words[from]?.gap ?? "") &&
    document.text[view.words[head]?.end ?? 0] === ")" &&
    view.words.slice(from, head + 1).every((word) => portfolioWords.has(word.key))
  );
}

function findNamedBodies(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const kind = word.capital ? trailingHeads.get(word.key) : undefined;
    const next = view.words[index + 1];
    if (kind === undefined || index === 0 || !isJoined(word)) return;
    // The head is not the last word of the phrase: "Joint Force Development". "Exempla Council Ministerial" is an event of it.
    if (
      next !== undefined &&
      !(bodyEvents.has(next.key) && word.key !== "international") &&
      isJoined(next) &&
      next.capital &&
      !word.possessive &&
      !titleHeads.has(next.key) &&
      (trailingHeads.has(next.key) || isCommonWord(next.key)) &&
      (view.cover[index + 1] === undefined || view.cover[index + 1]?.known.kind === "organization")
    )
      return;
    const known = view.cover[index];
    if (known?.known.kind === "state" || known?.known.kind === "region") return;
    if (ownsTitle(view, index) || isOfCommander(view, index)) return;
    const from = extendLeft(view, index);
    if (known?.known.kind === "organization") {
      // "United States | Department of Justice", "Joint European Commission": the list knows the body.
      const added = view.words.slice(from, known.from);
      if (
        from >= known.from ||
        (known.from === index && known.to > index + 1) ||
        added.every((each) => generalWords.has(each.key))
      )
        return;
    }
    if (from === index || view.words.slice(from, index).every((each) => generalWords.has(each.key))) return;
    if (isPortfolio(view, from, index) || isRelation(view, from, index)) return;
    if (isOfSoldiersOffice(view, from, index) || isBracketedPortfolio(document, view, from, index)) return;
    // "the Xyz Administration" is a government; "the National Aerospace Technology Administration" is a body.
    if (
      word.key === "administration" &&
      (index - from < 2 || view.words.slice(from, index).every((each, offset) => offset === 0 || isHyphened(each)))
    )
      return;
    const to = namedByState(view, from, index, kind)
      ? (view.cover[index + 1]?.to ?? index + 1)
      : pastPlaceOfMission(view, from, index);
    const only = view.cover[from];
    const owner = ownerOf(view, from);
    if (only !== undefined && only.known.kind === "none") return;
    all.push(
      found({
        rule: "named-body",
        type: "Organization",
        from,
        to,
        name: printed(document, view, from, to),
        kind,
        iso2: owner ?? stateOf(view, from, index + 1),
      }),
    );
  });
  return all;
}

export const namedBodies: MentionRule = { cues: new Set(trailingHeads.keys()), find: findNamedBodies };

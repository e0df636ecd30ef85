/**
 * How far the name of a body goes from the noun that heads it.
 * To the left: "National", "Ruritanian", "House", "Women's", "Foreign and". To the right: "of Energy and Water", "of the Prime
 * Minister and Cabinet", "for the People's Welfare", "for Co-operation".
 * Not: titles, months, another body after "and" ("the Ministry of Law | and the Supreme Court"), a person's name.
 */
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { isGivenName } from "../vocabulary/given-names.ts";
import { leadingHeads, trailingHeads } from "../vocabulary/organization-words.ts";
import { portfolioWords, titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import { nameStrength } from "./name-strength.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined, type Word } from "./words.ts";

const mostWords = 14;
const linkWords = new Set(["of", "for", "on", "and", "the", "to", "in", "de", "des", "du", "la"]);
const notBefore = new Set(
  "the a an and or of in at by to for with from as our their its his her this that mr mrs ms dr former new two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
);
/** Owners that are a part of a name: "the National People's Congress". */
const namingOwners = new Set("people peoples women men children workers nations farmers students youth".split(" "));
/** Bodies named by whose they are: "the Office of the Prime Minister", "the Department of the Prime Minister and Cabinet". */
const ofOfficers = new Set("office department secretariat bureau administration".split(" "));

const isNamingOwner = (word: Word): boolean => word.possessive && namingOwners.has(word.key);

function isOfStates(view: SentenceView, index: number): boolean {
  const kind = view.cover[index]?.known.kind;
  return view.words[index]?.capital === true && (kind === "state" || kind === "adjective" || kind === "region");
}

/** "the Justice and Hope Movement": those who want it, and no minister's business. */
const isFollowing = (view: SentenceView, head: number): boolean =>
  /^(?:movement|party|front|congress|union|coalition|alliance)$/.test(view.words[head]?.key ?? "");

/** Words before a head that belong to its name: "National", "Ruritanian", "House". */
export function extendLeft(view: SentenceView, head: number): number {
  let from = head;
  while (from > 0 && head - from < 6) {
    const word = view.words[from - 1];
    const right = view.words[from];
    if (word === undefined || right === undefined || !(isJoined(right) || (right.key === "and" && isJoined(right))))
      break;
    const numeral =
      /^\d{1,3}(?:st|nd|rd|th)$/.test(word.key) && trailingHeads.get(view.words[head]?.key ?? "") === "military";
    const pluralPossessive =
      word.possessive &&
      (/s$/.test(word.text) || /^(?:people|women|men|children)$/.test(word.key)) &&
      !word.text.endsWith("'s") &&
      view.cover[from - 1] === undefined;
    if (word.possessive && !pluralPossessive) break;
    // "the Exempla Rule of Law Mission"
    if (
      word.key === "of" &&
      right.key === "law" &&
      view.words[from - 2]?.key === "rule" &&
      view.words[from - 2]?.capital
    ) {
      from -= 2;
      continue;
    }
    if (!numeral && !word.capital) {
      const left = view.words[from - 2];
      if (
        word.key === "and" &&
        left?.capital &&
        !left.possessive &&
        isJoined(word) &&
        (!titleHeads.has(left.key) || (left.key === "justice" && isFollowing(view, head))) &&
        !trailingHeads.has(left.key) &&
        !leadingHeads.has(left.key) &&
        isCommonWord(left.key) &&
        isCommonWord(right.key) &&
        view.cover[from - 2] === undefined &&
        // "General Ivo Field and Union Mission Commander B": the end of a name.
        !isGivenName(view.words[from - 3]?.key ?? "") &&
        from - 2 > 0
      ) {
        from -= 2;
        continue;
      }
      break;
    }
    // "General Intelligence Department", "General Security Directorate": no rank; "Sovereign Council": no monarch
    const isGeneral =
      (word.key === "sovereign" && /^(?:council|fund|assembly)$/.test(right.key)) ||
      // "the Executive Committee of the Exempla"
      (word.key === "executive" && /^(?:committee|council|board|bureau)$/.test(right.key)) ||
      (word.key === "general" && /^(?:intelligence|security|secretariat|directorate|authority|staff)$/.test(right.key));
    if (
      (titleHeads.has(word.key) && !portfolioWords.has(word.key) && !isGeneral) ||
      calendarWords.has(word.key) ||
      word.text.length === 1
    )
      break;
    // "Ruritania-based Exempel Group" is named by its place only; "Ruritania-Freedonia Commission" by two states.
    if (isHyphened(right) && view.cover[from - 1]?.known.kind === "state" && !isOfStates(view, from)) break;
    if (from - 1 === 0 && (sentenceOpeners.has(word.key) || notBefore.has(word.key))) break;
    if (notBefore.has(word.key) && word.key !== "new") break;
    from -= 1;
  }
  return from;
}

/** Does the phrase at `index` name a body of its own: "Supreme Court of the Union", "University of Exempla"? */
function beginsBody(view: SentenceView, index: number): boolean {
  const first = view.words[index];
  const next = view.words[index + 1];
  if (first === undefined || !first.capital) return false;
  if (leadingHeads.has(first.key) && next !== undefined && isJoined(next) && /^(?:of|for|on)$/.test(next.key))
    return true;
  if (view.cover[index]?.known.kind === "organization") return true;
  for (let at = index + 1; at < index + 7; at += 1) {
    const word = view.words[at];
    if (word === undefined || !isJoined(word) || !(word.capital || word.key === "and")) return false;
    const own = !portfolioWords.has(word.key) || view.words[at - 1]?.possessive === true;
    if (word.capital && trailingHeads.has(word.key) && own) return true;
    // "the Ruritanian Ministry of Justice", "the Freedonia Council for …"
    if (word.capital && leadingHeads.has(word.key) && /^(?:of|for)$/.test(view.words[at + 1]?.key ?? "")) return true;
  }
  return false;
}

/** "of the Prime Minister", "of the President": an office named by its holder. The word `index` is one of a title. */
function isOfOfficer(view: SentenceView, head: number, index: number): boolean {
  if (!ofOfficers.has(view.words[head]?.key ?? "") || index - head > 6) return false;
  // "the Administration of President Exempel": those who govern under him, and no office.
  if (view.words[head]?.key === "administration" && view.words[head + 2]?.key !== "the") return false;
  return (
    view.words[head + 1]?.key === "of" &&
    view.words
      .slice(head + 2, index)
      .every(
        (word) =>
          word.key === "the" || titleHeads.has(word.key) || /^(?:prime|deputy|vice|first|high|special)$/.test(word.key),
      )
  );
}

/** May the row go on after a possessive: "the National People's | Congress", "for Exempla's | Development"? */
function crossesOwner(view: SentenceView, index: number): boolean {
  const owner = view.words[index - 1];
  const word = view.words[index];
  if (owner === undefined || word === undefined || !word.capital || titleHeads.has(word.key)) return false;
  return isNamingOwner(owner) || (view.words[index - 2]?.key === "for" && portfolioWords.has(word.key));
}

/** May the word belong to the name by itself? Titles only in "Council of Ministers" and in an office named by its holder. */
function belongs(view: SentenceView, head: number, index: number): boolean {
  const word = view.words[index];
  if (word === undefined) return false;
  // "for the Co-ordination"
  if (!word.capital) return isHyphened(word) && /^\p{Ll}{3}/u.test(word.text);
  // "Council of Ministers", "Commission of Foreign Ministers"
  const of = portfolioWords.has(view.words[index - 1]?.key ?? "") && word.key === "ministers" ? index - 2 : index - 1;
  const ministers = /^(?:ministers|justice)$/.test(word.key) && view.words[of]?.key === "of";
  if (titleHeads.has(word.key) && !ministers && !isOfOfficer(view, head, index)) return false;
  return !calendarWords.has(word.key) && word.text.length > 1;
}

/** "the Ministry of Law | in Exempla": the town, and no part of the name as in "Mission in Liberia", "Co-operation in Europe". */
function isWhere(view: SentenceView, head: number, index: number): boolean {
  const kind = view.cover[index]?.known.kind;
  if (kind === "capital" || kind === "city") return true;
  const next = view.words[index];
  return view.words[head]?.key === "ministry" && next?.capital === true && !portfolioWords.has(next.key);
}

export function extendRight(view: SentenceView, head: number): number {
  let end = head + 1;
  let index = head + 1;
  while (index < view.words.length && index - head < mostWords) {
    const word = view.words[index];
    const before = view.words[index - 1];
    if (word === undefined || (before?.possessive && !crossesOwner(view, index))) break;
    const list =
      isAfterComma(word) &&
      (portfolioWords.has(word.key) || (word.key === "and" && portfolioWords.has(view.words[index + 1]?.key ?? ""))) &&
      portfolioWords.has(before?.key ?? "") &&
      end === index;
    if (!isJoined(word) && !list) break;
    if (linkWords.has(word.key) && !word.capital) {
      // "Secretary-General of the Council and | High Representative": the next office
      const [next, then] = [view.words[index + 1], view.words[index + 2]];
      const opensOffice =
        word.key === "and" &&
        titleModifiers.has(next?.key ?? "") &&
        next?.capital &&
        titleHeads.has(then?.key ?? "") &&
        !portfolioWords.has(next.key);
      if (opensOffice) break;
      // "the Ministry of Law of Exempla | on Consultations": the subject of what it agreed on
      if (word.key === "on" && view.cover[index - 1]?.known.kind === "state") break;
      if (word.key === "in" && isWhere(view, head, index + 1)) break;
      // "the Ministry of Law and | the National Tide-Survey Agency": two bodies, whatever the second is called.
      const second = /^(?:national|federal|royal|supreme|international)$/.test(view.words[index + 2]?.key ?? "");
      if (word.key === "and" && next?.key === "the" && second && view.words[index + 2]?.capital) break;
      // "the Ministry of Law and | the Supreme Court": two bodies.
      if (word.key === "and" && beginsBody(view, view.words[index + 1]?.key === "the" ? index + 2 : index + 1)) break;
      index += 1;
      continue;
    }
    if (!belongs(view, head, index)) break;
    // After the head's object a name that is no plain word begins something else: "Ministry of Energy | Xyz Abc".
    const linked = linkWords.has(before?.key ?? "") || isHyphened(word) || before?.possessive === true;
    const plain = portfolioWords.has(word.key) || view.cover[index] !== undefined || isCommonWord(word.key);
    if (!linked && !plain) break;
    // "Department of State | Assistant Secretary"
    if (!linked && /^(?:assistant|deputy|under|acting|principal|senior|associate)$/.test(word.key)) break;
    const cover = view.cover[index];
    // "the Office of the President of Ruritania | Roman Exempel"
    if (!linked && cover === undefined && isGivenName(word.key) && nameStrength(view, index + 1) === "strong") break;
    if (cover?.known.kind === "state" && !linked) break;
    // "the Ministry of Health and Exempla City": the other party of something.
    if (
      before?.key === "and" &&
      (cover?.known.kind === "capital" || cover?.known.kind === "state" || cover?.known.kind === "city")
    )
      break;
    index = cover !== undefined && cover.from === index ? cover.to : index + 1;
    end = index;
  }
  return end;
}

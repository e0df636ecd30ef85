/**
 * Agreements with names in capitals.
 * Takes: "the Exempla Accords", "Ruritania-Freedonia Trade Agreement", "Memorandum of Understanding Concerning …", "the Exempla
 * House statement", "General Agreement on Exempla", "the Exempla Partnership Framework", "Joint Declaration on Exempla".
 * Not taken: joint statements, bills, conventions of parties, convention centres, treaty organisations, "a June agreement", lines
 * in capitals.
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { declaredBy, agreementNouns as nouns } from "../vocabulary/agreement-words.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { trailingHeads } from "../vocabulary/organization-words.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { isOfIntent, kindOf, statesIn } from "./agreement-phrase.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined } from "./words.ts";

/** What is done with an agreement is no part of its name. */
const happenings = new Set(
  "opening signing launch start conclusion anniversary implementation side margins negotiations talks ceremony conference".split(
    " ",
  ),
);

/** "the Exempla Collaboration Effort (ECE) Pact": its letters stand before the noun. */
const hasLettersBefore = (view: SentenceView, index: number): boolean =>
  view.words[index - 1]?.allCapitals === true &&
  /^\s\($/.test(view.words[index - 1]?.gap ?? "") &&
  /^\)\s$/.test(view.words[index]?.gap ?? "");

/** "(MoU)", "(DCA)": the letters of what stands before them, and more of its name behind. */
function isLettersInBrackets(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  return (
    word !== undefined &&
    /^\s\($/.test(word.gap) &&
    letters.test(word.text) &&
    /^\)\s$/.test(view.words[at + 1]?.gap ?? "")
  );
}

/** "Declaration on Tides, | Trade and Peace": a row of what it is about. */
function isInRow(view: SentenceView, noun: number, at: number): boolean {
  if (!isAfterComma(view.words[at]) || !/^(?:on|of|for)$/.test(view.words[noun + 1]?.key ?? "")) return false;
  for (let next = at; next < at + 5; next += 1) {
    const word = view.words[next];
    if (word?.key === "and" && next > at) return isJoined(word) && view.words[next + 1]?.capital === true;
    if (!word?.capital || view.cover[next] !== undefined || !(isJoined(word) || isAfterComma(word))) return false;
  }
  return false;
}

const letters = /^(?:\p{Lu}{2,8}|M[Oo][UCA]|LoI)$/u;
const mostWordsAfter = 24;

const capitalsAfter = /^(?:understanding|as|from|on|of|for|concerning|regarding|between|and|the|in|to|against)$/;

/** Frameworks that states sign: "Partnership Framework". */
const frameworkKinds = /^(?:partnership|cooperation|strategic|agreement|defence|defense|trade|investment|security)$/;

function isAgreementNoun(view: SentenceView, index: number): boolean {
  const key = view.words[index]?.key ?? "";
  // "Tide MOUs are tools": any of them
  if (nouns.has(key)) return key !== "mous";
  const word = view.words[index];
  if (key === "letter" && word?.capital) return isOfIntent(view, index);
  return key === "framework" && word?.capital === true && frameworkKinds.test(view.words[index - 1]?.key ?? "");
}

/** "Convention Center", "National Convention", "Treaty Organization", "AGREEMENT BILL": the word is part of something else. */
function isSomethingElse(view: SentenceView, from: number, index: number, to: number): boolean {
  const word = view.words[index];
  const next = view.words[index + 1];
  if (word === undefined) return true;
  if (
    next?.capital &&
    isJoined(next) &&
    (/^(?:center|centre|hall|bill|act|committee|body|bodies)$/.test(next.key) || trailingHeads.has(next.key))
  )
    return true;
  if (
    word.key === "convention" &&
    to === index + 1 &&
    /^(?:national|democratic|republican|party|annual|labor|labour)$/.test(view.words[index - 1]?.key ?? "")
  )
    return true;
  // "Chief Protocol", "Chief of State Protocol", "Protocol Officer": an office
  const around = [view.words[index - 1], next].map((each) => each?.key ?? "");
  if (word.key === "protocol" && around.some((key) => /^(?:chief|state|officer|head|director|department)$/.test(key)))
    return true;
  const names = view.words.slice(from, index).filter((each) => each.capital);
  // A line in capitals.
  if (word.allCapitals && word.text.length > 4 && names.every((each) => each.allCapitals)) return true;
  const [only] = names;
  // "a June agreement", "the State agreement"
  return (
    names.length === 1 &&
    only !== undefined &&
    !word.capital &&
    to === index + 1 &&
    (calendarWords.has(only.key) || /^(?:state|tribal|commonwealth|federal|government|congressional)$/.test(only.key))
  );
}

/** "the Treaty of Exempla and | the Exempla Convention": another agreement begins. */
function beginsAgreement(view: SentenceView, index: number): boolean {
  const from = view.words[index]?.key === "the" ? index + 1 : index;
  for (let at = from; at < from + 6; at += 1) {
    const word = view.words[at];
    if (!word?.capital || (at > from && !isJoined(word))) return false;
    if (nouns.has(word.key)) return true;
  }
  return false;
}

/** "Exempla and Ruritania | Sign Tides Agreement", "the Tides Agreement | Enters into Force": verbs of a headline. */
const headlineVerb =
  /^(?:signs?|signed|announces?|enters?|entered|reach|reaches|reached|conclude|concludes|seals?|renews?|extends?|joins?|ratif(?:y|ies)|launch(?:es)?|begins?|marks?|hails?|welcomes?|backs?)$/;

/** "Joint Statement on the Exempla Meeting": words on a meeting, and nothing agreed. */
const ofGathering =
  /\b(?:meetings?|talks|consultations|dialogue|ministerial|summit|visit|call|session|trilateral|bilateral)\b/i;

const isSpeaker =
  /^(?:ministry|department|office|embassy|agency|army|police|council|committee|commission|presidency|president|premier|minister|secretary|secretariat|spokesman|spokesperson|command|palace|mission)$/;

/** "Joint Declaration | between Exempla and Ruritania on …" */
const isBetweenStates = (view: SentenceView, at: number): boolean =>
  view.words[at]?.key === "between" &&
  view.cover[view.words[at + 1]?.key === "the" ? at + 2 : at + 1]?.known.kind === "state";

const isOfBody = (view: SentenceView, statement: number, to: number): boolean =>
  view.words[statement + 1]?.key === "of" && isSpeaker.test(view.words[to - 1]?.key ?? "");

/** "the EF-Exempla Union | agreement": one of two that a hyphen joins, a body among them. */
function isBetweenBodies(view: SentenceView, index: number): boolean {
  const last = view.cover[index - 1];
  const first = last === undefined ? undefined : view.cover[last.from - 1];
  if (last?.to !== index || first?.to !== last.from || !isHyphened(view.words[last.from])) return false;
  const kinds = [first.known.kind, last.known.kind];
  return kinds.includes("organization") && kinds.every((kind) => kind === "organization" || kind === "state");
}

/** Capitalised names. */
function findNamedAgreements(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const statement = declaredBy.has(word.key);
    if (!(isAgreementNoun(view, index) || statement)) return;
    const lettered = hasLettersBefore(view, index);
    let from = lettered ? index - 1 : index;
    while (from > 0 && index - from < 10) {
      const left = view.words[from - 1];
      const joined = isJoined(view.words[from]) || (lettered && from === index - 1);
      if (left === undefined || !joined || left.possessive) break;
      // "Opening of the Exempla Agreement Negotiations"
      if (left.key === "of" && happenings.has(view.words[from - 2]?.key ?? "")) break;
      if (view.sentence.kind === "headline" && headlineVerb.test(left.key)) break;
      const link =
        /^(?:on|of|and|for)$/.test(left.key) && from < index && view.words[from - 2]?.capital && word.capital;
      if (!left.capital && !link) break;
      if (
        (titleHeads.has(left.key) && !(left.key === "general" && word.key === "agreement")) ||
        (from - 1 === 0 && sentenceOpeners.has(left.key)) ||
        /^(?:the|a|an|this|these|those|such|our|their|under|leaders)$/.test(left.key) ||
        // A headline prints its prepositions with a capital, too: they begin no name.
        (view.allCapital && /^(?:to|through|in|from|at|with|by|as|over|after|amid|before|on)$/.test(left.key))
      )
        break;
      from -= 1;
    }
    // "the Emergency Plan (EP) Partnership Framework"
    const letters = view.words[from - 1];
    if (from < index && letters?.allCapitals && /^\)\s$/.test(view.words[from]?.gap ?? "")) from -= 1;
    const names = view.words.slice(from, index).filter((each) => each.capital);
    let to = index + 1;
    if (word.capital) {
      let at = to;
      while (at < view.words.length && at - index < mostWordsAfter) {
        const next = view.words[at];
        // "Memorandum of Understanding (MoU) on Tides"
        if (isLettersInBrackets(view, at)) {
          at += 1;
          continue;
        }
        const joined = isJoined(next) || isLettersInBrackets(view, at - 1) || isInRow(view, index, at);
        if (next === undefined || !joined || view.words[at - 1]?.possessive) break;
        // "Agreement between Exempla and Ruritania in Tarna"
        if (next.key === "in" && /^(?:city|capital)$/.test(view.cover[at + 1]?.known.kind ?? "")) break;
        // "signed the Exempla Agreement on Monday"
        if (calendarWords.has(next.key) || happenings.has(next.key)) break;
        if (view.sentence.kind === "headline" && headlineVerb.test(next.key)) break;
        const ofSubject =
          /^(?:the|an?)$/.test(next.key) && /^(?:on|of|for|concerning)$/.test(view.words[at - 1]?.key ?? "");
        if (next.capital && !titleHeads.has(next.key)) to = at + 1;
        else if (
          !(capitalsAfter.test(next.key) || ofSubject) ||
          (next.key === "and" && beginsAgreement(view, at + 1)) ||
          (names.length > 0 &&
            /^(?:between|and|the|to|in)$/.test(next.key) &&
            to === index + 1 &&
            !ofSubject &&
            !(statement && isBetweenStates(view, at)))
        )
          break;
        at += 1;
      }
    }
    if (names.length === 0 && to === index + 1) return;
    // "the Government of National Accord": who governs under it.
    if (view.words[from]?.key === "government" && view.words[from + 1]?.key === "of") return;
    if (isSomethingElse(view, from, index, to)) return;
    if (word.key === "consensus" && (!word.capital || names.length === 0)) return;
    // The first word of a sentence has its capital from there.
    if (from === 0 && names.length === 1 && !word.capital && isCommonWord(names[0]?.key ?? "")) return;
    // "the Exempla Foreign Ministry statement": somebody's words, no joint declaration of two.
    if (statement && names.some((each) => isSpeaker.test(each.key))) return;
    // "EXM Press Statement"
    if (statement && /^(?:press|media)$/.test(view.words[index - 1]?.key ?? "")) return;
    // "an Exempla Public Relations statement": one of many that a body makes
    if (statement && !word.capital && /^an?$/.test(view.words[from - 1]?.key ?? "")) return;
    const joint = word.key === "statement" && names.some(({ key }) => key === "joint");
    const onSubject =
      (word.key === "declaration" || joint || isOfIntent(view, index)) &&
      to > index + 1 &&
      (/^(?:on|of|for)$/.test(view.words[index + 1]?.key ?? "") || isBetweenStates(view, index + 1));
    // "Joint Statement of the Exempla Coordination Committee": what a body says
    if (joint && onSubject && isOfBody(view, index, to)) return;
    if (
      statement &&
      !onSubject &&
      (names.length === 0 ||
        names.every((each) =>
          /^(?:joint|press|media|official|final|public|written|prepared|opening|closing|policy)$/.test(each.key),
        ))
    )
      return;
    if (joint && ofGathering.test(printed(document, view, index, view.words.length))) return;
    // "Ruritanian deal": an adjective alone before a plain noun is a description.
    if (!word.capital && !isBetweenBodies(view, index)) {
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
        name: printed(document, view, from, to)
          .replace(/\s\((?:\p{Lu}{2,8}|M[Oo][UCA]|LoI)\)/u, "")
          .replace(")", ""),
        kind: kindOf(word.key),
        states: statesIn(view, from, to),
      }),
    );
  });
  return all;
}

export const namedAgreements: MentionRule = {
  cues: new Set([...nouns, ...declaredBy, "framework", "letter"]),
  find: findNamedAgreements,
};

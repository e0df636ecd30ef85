/** What speaks for a name being a person's: what is said to be done, initials, a state after it. */
import { isGivenName } from "../vocabulary/given-names.ts";
import { pluralTitles } from "../vocabulary/group-words.ts";
import { humanVerbs, titleHeads } from "../vocabulary/titles.ts";
import type { NameRun } from "./name-runs.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

/** "Xyz Abc, left, chief negotiator": where somebody stands in a picture. */
function isPictured(view: SentenceView, run: NameRun): boolean {
  const side = view.words[run.to];
  const after = view.words[run.to + 1];
  return (
    side !== undefined &&
    /^(?:left|right|center|centre)$/.test(side.key) &&
    /^,\s$/.test(side.gap) &&
    (after === undefined || /^,\s$/.test(after.gap))
  );
}

export function actsLikePerson(view: SentenceView, run: NameRun): boolean {
  if (isPictured(view, run)) return true;
  const next = view.words[run.to];
  if (next !== undefined && (isJoined(next) || isAfterCommaWho(next.gap, next.key))) {
    if (next.key === "who" || next.key === "whose") return true;
    // "the Xyz Abc administration"
    const rules = /^(?:administration|presidency|cabinet)$/.test(next.key) && !next.capital && isJoined(next);
    if (rules && run.parts > 1 && isGivenName(view.words[run.from]?.key ?? "")) return true;
    const tokens = view.sentence.tokens();
    const at = tokens.findIndex((each) => each.start === next.start);
    const isHuman = (verb: number): boolean => humanVerbs.has(view.sentence.lemmas()[verb] ?? "");
    if (!next.capital && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "") && isHuman(at)) return true;
    // "… has said", "… has also met": auxiliaries between.
    if (at >= 0 && /^(?:has|had|have|was|will|would|also)$/.test(next.key)) {
      const verb = tokens.findIndex((each, index) => index > at && index < at + 4 && each.pos === "VERB");
      if (verb > at && isHuman(verb)) return true;
    }
    // "… was arrested", "… and … were arrested": what is done to people.
    if (
      at >= 0 &&
      /^(?:has|had|have|was|were|is|are|and)$/.test(next.key) &&
      tokens.slice(at, at + 8).some((each) => doneToPeople.test(each.text))
    )
      return true;
  }
  const before = view.words[run.from - 1];
  const first = view.words[run.from];
  if (before === undefined || first === undefined || !isJoined(first)) return false;
  if (/^(?:said|says|told|asked|tells|added|counterpart|meets|met)$/.test(before.key)) return true;
  // "the resignation of Xyz Abc"
  if (before.key === "of" && run.strong > 1 && ofPeople.test(view.words[run.from - 2]?.key ?? "")) return true;
  // "recognises X as president"
  return (
    next !== undefined &&
    isJoined(next) &&
    next.key === "as" &&
    view.words.slice(run.to + 1, run.to + 5).some((word) => titleHeads.has(word.key))
  );
}

const doneToPeople =
  /^(?:arrested|detained|jailed|imprisoned|sentenced|convicted|acquitted|pardoned|assassinated|murdered|born|appointed|elected|reelected|sworn|inaugurated|sacked|fired|hospitalized|hospitalised|married|abducted|kidnapped|exiled)$/;

/** "Tarnu bin Karsali", "Salka mint Tarnu": only people are somebody's son or daughter. */
export const isChildOf = (parts: readonly string[]): boolean =>
  parts.slice(1, -1).some((part) => /^(?:bin|ibn|bint|binti|ould|mint|oglu|ogly|qizi|kyzy)$/.test(part));

/** What befalls people alone. */
const ofPeople =
  /^(?:resignation|appointment|inauguration|assassination|arrest|impeachment|ouster|dismissal|abduction|imprisonment|swearing-in)$/;

function isAfterCommaWho(gap: string, key: string): boolean {
  return /^,\s$/.test(gap) && (key === "who" || key === "whose");
}

/** "J B Exempel", "P.J. Exempel": how many initials the name begins with. */
export function initialsBefore(view: SentenceView, run: NameRun): number {
  let count = 0;
  for (let index = run.from; index < run.to - 1; index += 1) {
    const letters = /^(?:\p{Lu}\.?){1,3}$/u.test(view.words[index]?.text ?? "")
      ? (view.words[index]?.key.length ?? 0)
      : 0;
    if (letters === 0) break;
    count += letters;
  }
  return count;
}

const officeHolders = new Set(
  "governors mayors attorneys senators presidents ministers premiers leaders counterparts counterpart ambassadors secretaries heads chiefs envoys kings generals advisors advisers commissioners".split(
    " ",
  ),
);

/** "his counterparts Xyz Abc of Ruritania, Def Ghi of the XYZ": a name with its state, where the sentence speaks of office holders. */
export function isListedOfState(view: SentenceView, run: NameRun): boolean {
  const of = view.words[run.to];
  if (run.strong < run.parts || of?.key !== "of" || !isJoined(of)) return false;
  const at = view.words[run.to + 1]?.key === "the" ? run.to + 2 : run.to + 1;
  return (
    /^(?:state|region)$/.test(view.cover[at]?.known.kind ?? "") &&
    view.words.some((word) => officeHolders.has(word.key))
  );
}

/** "the foreign ministers of Ruritania A, Freedonia | B and Exempla C": a name behind its state, in a row of them. */
export function isListedBehindState(view: SentenceView, run: NameRun): boolean {
  const state = view.cover[run.from - 1];
  if (state?.known.kind !== "state" || run.strong < run.parts || !isJoined(view.words[run.from])) return false;
  const first = view.words[state.from];
  const inRow = isAfterComma(first) || view.words[state.from - 1]?.key === "and";
  const before = view.words.slice(0, state.from);
  return inRow && before.some(({ key }, at) => pluralTitles.has(key) && before[at + 1]?.key === "of");
}

export function isVerb(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const token =
    word === undefined || !isJoined(word) || word.capital
      ? undefined
      : view.sentence.tokens().find((each) => each.start === word.start);
  return token !== undefined && (token.pos === "VERB" || token.pos === "AUX");
}

/** "the General Headquarters", "its General Debate", "the Chief Guest": what is general or chief is no rank of a person. */
export function isGeneralThing(rank: string, word: string): boolean {
  if (rank === "general")
    return /^(?:headquarters|debate|committee|elections?|hospital|strike|order|conference|budget|affairs|motors|electric|mills|dynamics|staff)$/.test(
      word,
    );
  return /^(?:chief|principal)$/.test(rank) && /^(?:guest|host|patron|sponsor)$/.test(word);
}

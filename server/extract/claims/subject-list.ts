/** What can stand as the subject of a verb: the list that ends where the subject may end, and what is no subject ("with A", "A's visit"). */
import { beforeParenthesis, leaderOfStateLeft, originsLeft, partiesLeft, phraseStart } from "./parties-left.ts";
import type { PartyList } from "./party.ts";
import { isParty, isPeopleNoun, isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

const prepositions = new Set(
  "with to of from by in for at on against about over between among under during after before into through towards toward near without like unlike including than upon alongside via per amid despite as behind beside besides since except excluding beyond".split(
    " ",
  ),
);

/** Words between a subject and its verb: auxiliaries, modals, adverbs, "scheduled to". */
export const verbGroup = new Set(
  "is was are were be been being has have had will would shall can could may might must should do does did not n't n’t never also then later now still already reportedly allegedly apparently both each all separately jointly together again recently first finally instead once twice briefly privately secretly personally today yesterday tomorrow tonight to due set scheduled expected slated supposed planning about ready going on early late just only soon previously subsequently afterwards afterward likely yet earlier formally officially next expected meanwhile himself herself themselves".split(
    " ",
  ),
);

/** Is the name at `at` inside another phrase ("with A", "A's visit"), and so not a subject? */
export const isOblique = (items: readonly SceneItem[], at: number): boolean =>
  isOwner(items, at) || isUnderPreposition(items, at, at + 1);

const isOwner = (items: readonly SceneItem[], at: number): boolean => /^['’]s?$/.test(lowerAt(items, at + 1));

/** The same of a list by its first name, which may own the one who acts: "A's foreign ministry announced". */
export const isObliqueList = (items: readonly SceneItem[], { parties, from, to }: PartyList): boolean =>
  ((parties[0] === undefined || parties[0].at === from) && isOwner(items, from)) || isUnderPreposition(items, from, to);

/** `to`: the item behind the name, or behind the list that begins with it. */
function isUnderPreposition(items: readonly SceneItem[], at: number, to: number): boolean {
  const start = phraseStart(items, at);
  const before = items[start - 1];
  if (before?.kind !== "word" || !prepositions.has(before.lower)) return isCompanion(items, start);
  // "In between, he met B"
  if (before.lower === "between" && lowerAt(items, start - 2) === "in") return false;
  // "a mission composed of A and B met", "A delegation including A, B and C met"
  if (isOfWhom(items, start - 1) || isOfOpeningGroup(items, start - 1)) return false;
  // "the delegates, led by A, discussed": A speaks for them.
  if (before.lower === "by") return !/^(?:led|headed)$/.test(lowerAt(items, start - 2));
  // "since the Slovak premier visited": a clause of his own.
  return !(conjunctions.test(before.lower) && isVerbLike(items[to]));
}

/** "composed of", "made up of": the "of" behind which the members of a group are named. */
const isOfWhom = (items: readonly SceneItem[], of: number): boolean =>
  lowerAt(items, of) === "of" &&
  (/^(?:composed|comprised|consisting|formed)$/.test(lowerAt(items, of - 1)) ||
    (lowerAt(items, of - 1) === "up" && lowerAt(items, of - 2) === "made"));

/** "A high-level delegation including", "The mission, comprising": a group that the clause opens with. Not: "met with a delegation including A". */
export function isOfOpeningGroup(items: readonly SceneItem[], including: number): boolean {
  const noun = lowerAt(items, including - 1) === "," ? including - 2 : including - 1;
  if (!/^(?:including|comprising)$/.test(lowerAt(items, including)) || !company.test(lowerAt(items, noun)))
    return false;
  let at = noun - 1;
  while (at >= 0) {
    const item = items[at];
    const inPhrase =
      item?.kind === "name" ? !isPerson(item) : item?.kind === "word" && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(item.pos);
    if (!inPhrase && lowerAt(items, at) !== "-") break;
    at -= 1;
  }
  return at < 0 || /^(?:[,.;:]|"|“|and)$/.test(lowerAt(items, at));
}

/** "the delegation, including | A and B, met", "comprising | A and B", "composed of | A and B": whether those named from `from` on are members. */
export const areMembers = (items: readonly SceneItem[], from: number): boolean =>
  /^(?:including|comprising|are|namely)$/.test(lowerAt(items, from - 1)) || isOfWhom(items, from - 1);

/** "the minister, accompanied by his wife, A, was met": A came along. */
function isCompanion(items: readonly SceneItem[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 9); back -= 1) {
    const item = items[back];
    if (lowerAt(items, back) === "by" && /^(?:accompanied|flanked)$/.test(lowerAt(items, back - 1))) return true;
    if (item?.kind === "date" || (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) || item?.lower === ".")
      return false;
  }
  return false;
}

/** Prepositions that also open a clause: "as A visits B". */
const conjunctions = /^(?:as|after|before|since|until|while|despite)$/;

/** The tagger takes "visits", "meets", "returns" for nouns after a name. */
const tellingVerbs =
  /^(?:visits|meets|talks|hosts|calls|travels|heads|returns|begins|holds|arrives|welcomes|receives|speaks|tours|plans|says|leaves|lands|greets|urges|ends|starts|joins|attends)$/;

export function isVerbLike(item: SceneItem | undefined): boolean {
  if (item?.kind !== "word") return false;
  return item.pos === "VERB" || item.pos === "AUX" || tellingVerbs.test(item.lower);
}

/** From the verb leftward over its auxiliaries and adverbs; the item where the subject may end. */
export function beforeVerbGroup(items: readonly SceneItem[], verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const item = items[at];
    if (item?.kind === "date") at -= 1;
    else if (item?.kind === "word" && (verbGroup.has(item.lower) || item.pos === "ADV")) at -= 1;
    else break;
  }
  return at;
}

const kin = /^(?:wife|husband|spouse|family|daughter|son|children|aides|entourage|delegation|team)$/;

/** "A the Leader of the Revolution | met": the name before an office that no comma parts from it; null where there is none. */
function beforeOffice(items: readonly SceneItem[], at: number): number | null {
  let titled = false;
  for (let back = at; back > Math.max(0, at - 10); back -= 1) {
    const item = items[back];
    titled ||= isTitleWord(item);
    if (lowerAt(items, back) === "the" && isPerson(items[back - 1])) return titled ? back - 1 : null;
    const inOffice =
      item?.kind === "name"
        ? !isPerson(item)
        : /^(?:of|the|for|and)$/.test(lowerAt(items, back)) || /^\p{Lu}/u.test(item?.text ?? "");
    if (!inOffice) return null;
  }
  return null;
}

const company =
  /^(?:delegation|mission|team|entourage|group|contingent|officials|aides|advis[eo]rs|ministers|members|lawmakers|legislators|mps|senators|executives|commanders|colleagues|others)$/;

/** "A and a delegation of lawmakers | met", "A and other senior officials": A, whose company nobody names; null where names stand between. */
function beforeCompany(items: readonly SceneItem[], at: number): number | null {
  let found = false;
  for (let back = at; back > Math.max(0, at - 8); back -= 1) {
    const item = items[back];
    if (item?.kind !== "word") return null;
    if (item.lower === "and") return found && isPerson(items[back - 1]) ? back - 1 : null;
    found ||= company.test(item.lower);
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|ADP)$/.test(item.pos) && !/^(?:-|led)$/.test(item.lower)) return null;
  }
  return null;
}

export function listEndingAt(items: readonly SceneItem[], end: number): PartyList | null {
  // "A (D-IN) met B", "A (D-IN), and B (R-NY), met C"
  const closed = lowerAt(items, end) === "," && lowerAt(items, end - 1) === ")" ? end - 1 : end;
  const at = beforeParenthesis(items, closed);
  // "A and his wife were received", "A and his senior aides": those who came with A are not named.
  const whose = /^(?:senior|top|close|young|eldest)$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  if (
    kin.test(lowerAt(items, at)) &&
    /^(?:his|her|their)$/.test(lowerAt(items, whose)) &&
    lowerAt(items, whose - 1) === "and"
  )
    return listEndingAt(items, whose - 2);
  // "the Exampleland and Sampleland ambassadors to Testland met"
  if (lowerAt(items, at - 1) === "to" && /^(?:ambassadors|envoys|representatives)$/.test(lowerAt(items, at - 2)))
    return listEndingAt(items, at - 2);
  // "A of the opposition met"
  const ofBody = /^(?:government|opposition|party|commission|council|cabinet|junta)$/.test(lowerAt(items, at));
  if (ofBody && lowerAt(items, at - 1) === "the" && lowerAt(items, at - 2) === "of" && isPerson(items[at - 3]))
    return listEndingAt(items, at - 3);
  const named = beforeOffice(items, at) ?? beforeCompany(items, at);
  if (named !== null) return listEndingAt(items, named);
  const leaders = leaderOfStateLeft(items, at);
  if (leaders !== null) return leaders;
  const origins = originsLeft(items, at);
  if (origins !== null) return origins;
  if (isParty(items[at]) || isPeopleNoun(items[at]) || isTitleWord(items[at])) {
    const list = partiesLeft(items, at);
    if (list !== null) return list;
  }
  return null;
}

/** "A and B, | who met in C": the several whom a relative clause is about, where its verb needs more than one; null where there are not several. */
export function relativeRow(items: readonly SceneItem[], verb: number): PartyList | null {
  const who = beforeVerbGroup(items, verb);
  if (lowerAt(items, who) !== "who" || lowerAt(items, who - 1) !== ",") return null;
  const row = listEndingAt(items, who - 2);
  const people = row?.parties.filter((party) => isPerson(items[party.at])) ?? [];
  return row !== null && people.length > 1 && people.length === row.parties.length ? row : null;
}

/** Who does what a verb says: the nearest name to the left that stands as a subject, across "who", "and", "to" and a list. */
import { beforeParenthesis, originsLeft, partiesLeft, phraseStart, unnamedLeaderLeft } from "./parties-left.ts";
import { partiesRight } from "./parties-right.ts";
import type { PartyList } from "./party.ts";
import { isBody, isParty, isPeopleNoun, isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import { afterApposition } from "./phrase.ts";
import type { SceneItem } from "./scene.ts";

const prepositions = new Set(
  "with to of from by in for at on against about over between among under during after before into through towards toward near without like including than upon alongside via per amid despite as behind beside".split(
    " ",
  ),
);

/** Words between a subject and its verb: auxiliaries, modals, adverbs, "scheduled to". */
const verbGroup = new Set(
  "is was are were be been being has have had will would shall can could may might must should do does did not n't n’t never also then later now still already reportedly allegedly apparently both each all separately jointly together again recently first finally instead once twice briefly privately secretly personally today yesterday tomorrow tonight to due set scheduled expected slated supposed planning about ready going on early late just only soon previously subsequently afterwards afterward likely yet earlier formally officially next expected meanwhile himself herself themselves".split(
    " ",
  ),
);

/** Is the name at `at` inside another phrase ("with A", "A's visit"), and so not a subject? */
function isOblique(items: readonly SceneItem[], at: number): boolean {
  const start = phraseStart(items, at);
  const before = items[start - 1];
  if (/^['’]s?$/.test(lowerAt(items, at + 1))) return true;
  if (before?.kind !== "word" || !prepositions.has(before.lower)) return isCompanion(items, start);
  // "In between, he met B"
  if (before.lower === "between" && lowerAt(items, start - 2) === "in") return false;
  // "the delegates, led by A, discussed": A speaks for them.
  if (before.lower === "by") return !/^(?:led|headed)$/.test(lowerAt(items, start - 2));
  return !(conjunctions.test(before.lower) && isVerbLike(items[at + 1]));
}

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

function isVerbLike(item: SceneItem | undefined): boolean {
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

function listEndingAt(items: readonly SceneItem[], end: number): PartyList | null {
  // "A (D-IN) met B", "A (D-IN), and B (R-NY), met C"
  const closed = lowerAt(items, end) === "," && lowerAt(items, end - 1) === ")" ? end - 1 : end;
  const at = beforeParenthesis(items, closed);
  // "A and his wife were received": those who came with A are not named.
  if (
    kin.test(lowerAt(items, at)) &&
    /^(?:his|her|their)$/.test(lowerAt(items, at - 1)) &&
    lowerAt(items, at - 2) === "and"
  )
    return listEndingAt(items, at - 3);
  const origins = originsLeft(items, at);
  if (origins !== null) return origins;
  if (isParty(items[at]) || isPeopleNoun(items[at]) || isTitleWord(items[at])) {
    const list = partiesLeft(items, at);
    if (list !== null) return list;
  }
  return null;
}

/** The comma before `at` may close an apposition: "A, the ambassador in Example, met": the name before it. */
function beforeApposition(items: readonly SceneItem[], comma: number): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - 16); at -= 1) {
    const item = items[at];
    if (item?.lower !== ",") continue;
    return afterApposition(items, at) > at && isParty(items[at - 1]) ? at - 1 : null;
  }
  return null;
}

/** Whether a comma closes the relative clause, so that the sentence's own subject goes on after it. */
function endsBefore(items: readonly SceneItem[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lowerAt(items, at) === ",") return true;
  return false;
}

/** "A, who is in C, …": a relative clause at `from` that a comma closes, with the verb of the name's own clause after it. */
function closesRelative(items: readonly SceneItem[], from: number, upTo: number): boolean {
  if (lowerAt(items, from) !== "who" || lowerAt(items, from - 1) !== ",") return false;
  for (let at = from + 1; at < Math.min(upTo, from + 24); at += 1) {
    const next = items[at + 1];
    if (lowerAt(items, at) === "," && next?.kind === "word" && (isVerbLike(next) || verbGroup.has(next.lower)))
      return true;
  }
  return false;
}

const telling = /^(?:said|says|say|added|announced|told|noted|reported|confirmed|stated|claimed|insisted)$/;

/** "A told B that the leader ended up holding talks": the clause that begins at `at` has a subject of its own whom nobody named. */
function hasUnknownSubject(items: readonly SceneItem[], at: number, upTo: number): boolean {
  let noun = false;
  for (let next = at; next < Math.min(upTo, at + 10); next += 1) {
    const item = items[next];
    if (item === undefined || item.kind !== "word") return false;
    if (item.pos === "VERB" || item.pos === "AUX") return noun && next > at;
    // "the rebels plan to meet B", whatever the tagger takes "plan" for
    if (noun && /^(?:plan|want|hope|intend|aim)$/.test(item.lower) && lowerAt(items, next + 1) === "to") return true;
    if (item.pos === "ADP" || item.pos === "SCONJ" || item.lower === ",") return false;
    noun ||= item.pos === "NOUN" || item.pos === "PROPN" || item.lower === "it";
  }
  return false;
}

const opensUnknown = (items: readonly SceneItem[], at: number, upTo: number): boolean => {
  const item = items[at];
  const opens =
    item?.kind === "word" &&
    (item.lower === "that" ||
      (telling.test(item.lower) && /^(?:the|a|an|his|her|their|its)$/.test(lowerAt(items, at + 1))));
  return opens && hasUnknownSubject(items, at + 1, upTo);
};

/** Is what stands at `at` told of a subject that the sentence has, but does not name? */
export const isOfUnknown = (items: readonly SceneItem[], at: number): boolean =>
  items.slice(0, at).some((_item, index) => opensUnknown(items, index, at));

/** "says the president of neighboring C, A, has met": the name between commas after its office, with its verb behind it. */
function isNameOfOffice(items: readonly SceneItem[], from: number, at: number): boolean {
  if (lowerAt(items, from - 1) !== "," || lowerAt(items, at + 1) !== "," || !isPerson(items[at])) return false;
  if (!isVerbLike(items[at + 2])) return false;
  for (let back = from - 2; back >= Math.max(0, from - 12); back -= 1) {
    const item = items[back];
    if (isTitleWord(item)) return true;
    if (item?.lower === "," || (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos))) return false;
  }
  return false;
}

/** "A met bishops and the envoy B on Monday": B ends a row, begun by people without a name, that a verb governs. */
function isInObjectRow(items: readonly SceneItem[], from: number): boolean {
  if (!/^(?:and|,)$/.test(lowerAt(items, from - 1))) return false;
  let noun = false;
  for (let at = from - 1; at > Math.max(0, from - 10); at -= 1) {
    const item = items[at];
    if (item?.kind !== "word") return false;
    if (item.pos === "VERB") return noun && !/^(?:said|says|say|added|announced)$/.test(item.lower);
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(item.pos) && item.lower !== ",") return false;
    noun ||= item.pos === "NOUN";
  }
  return false;
}

/** The subject of the nearest clause to the left of `upTo`: a list that is no object of a preposition and is followed by a verb. */
export function clauseSubject(items: readonly SceneItem[], upTo: number, relatives = false): PartyList | null {
  let fallback: PartyList | null = null;
  for (let at = upTo - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (lowerAt(items, at) === ";") break;
    // What was said is told of somebody else than who said it.
    if (opensUnknown(items, at, upTo)) return null;
    const leader = isTitleWord(item) ? unnamedLeaderLeft(items, at) : null;
    if (leader !== null && !isOblique(items, leader.from) && isVerbLike(items[at + 1])) return leader;
    if (!isParty(item)) continue;
    // "accompanied by A, who will meet B": the relative clause is A's own.
    const relative = lowerAt(items, at + 1) === "," ? at + 2 : at + 1;
    if (relatives && lowerAt(items, relative) === "who" && relative < upTo && !endsBefore(items, relative, upTo)) {
      const own = partiesLeft(items, at);
      if (own !== null) return { ...own, parties: own.parties.slice(-1) };
    }
    if (isOblique(items, at)) continue;
    const list = partiesLeft(items, at);
    if (list === null) continue;
    const head = items[list.from - 1];
    // "met with A and B to discuss": B stands where A does.
    const [first, ...others] = list.parties;
    if (first !== undefined && others.length > 0 && isOblique(items, first.at)) {
      at = list.from;
      continue;
    }
    // "A noted that B, who is in C, has held talks": the clause after "that" is B's.
    if (head?.lower === "that" || closesRelative(items, relative, upTo)) return list;
    const isObject =
      head?.kind === "word" &&
      // "Visiting President A met B"
      !(list.from === 1 && head.lower === "visiting") &&
      head.pos === "VERB" &&
      !/^(?:said|says|say|that|added|announced)$/.test(head.lower);
    if (isObject) {
      at = list.from;
      continue;
    }
    if (isNameOfOffice(items, list.from, at)) return list;
    const past = afterApposition(items, at + 1);
    const next = items[past];
    if (!isVerbLike(next) && isInObjectRow(items, list.from)) {
      at = list.from;
      continue;
    }
    if (
      next?.kind === "word" &&
      (isVerbLike(next) ||
        next.pos === "ADV" ||
        next.pos === "PART" ||
        verbGroup.has(next.lower) ||
        next.lower === "who")
    )
      return list;
    if (next?.kind === "date" || past !== at + 1) return list;
    fallback ??= list;
    at = list.from;
  }
  return fallback;
}

/** The subject of the clause to the right of `from`: "After meeting with B, A said …". */
export function subjectRight(items: readonly SceneItem[], from: number): PartyList | null {
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    if (lowerAt(items, at) !== ",") continue;
    const list = partiesRight(items, at + 1, 6);
    if (list === null) continue;
    // "the top official for trade, A, confronted B": the comma that closes the apposition.
    const to = lowerAt(items, list.to) === "," ? list.to + 1 : list.to;
    const next = items[to];
    if (
      next?.kind === "word" &&
      (next.pos === "VERB" ||
        (to === list.to && (next.pos === "AUX" || next.pos === "ADV" || verbGroup.has(next.lower))))
    )
      return { ...list, to };
  }
  return null;
}

/** "A and B failed to agree when they met": "they" are the two who are the subject of the same sentence. */
function samePlural(items: readonly SceneItem[], found: PartyList): PartyList | null {
  const [only, ...others] = found.parties;
  if (only === undefined || others.length > 0 || lowerAt(items, only.at) !== "they") return null;
  const before = clauseSubject(items, only.at);
  const people = before?.parties.filter((party) => party.form === "named") ?? [];
  return before !== null && people.length > 1 ? before : null;
}

/** "A and B met in C; they will meet again": the several who were named before in the sentence. */
function theyOfSentence(items: readonly SceneItem[], they: number): PartyList | null {
  if (lowerAt(items, they) !== "they" || !/^(?:;|and|but|,|when)$/.test(lowerAt(items, they - 1))) return null;
  for (let at = they - 1; at >= 0; at -= 1) {
    if (!isPerson(items[at])) continue;
    const list = partiesLeft(items, at);
    if (
      list !== null &&
      list.parties.length > 1 &&
      list.parties.every(({ form, keys }) => form === "named" || keys.length === 1)
    )
      return list;
    if (list !== null) return null;
  }
  return null;
}

const opening = /^(?:after|following|during|amid|despite|before|upon|ahead|at|in|on|with|under)$/;

/** "After talks led by A, the government of B and the movement C met": a list that has swallowed the end of the phrase that opens the sentence. */
function pastOpening(items: readonly SceneItem[], list: PartyList): PartyList | null {
  if (!opening.test(lowerAt(items, 0))) return null;
  for (let index = 1; index < list.parties.length; index += 1) {
    const party = list.parties[index];
    const start = party === undefined ? 0 : phraseStart(items, party.at);
    if (lowerAt(items, start - 1) === ",") return { ...list, parties: list.parties.slice(index), from: start };
  }
  return null;
}

/** "A and B, together with C, met": C is there as well. The comma that closes the aside stands at `comma`. */
function withCompanions(items: readonly SceneItem[], comma: number): PartyList | null {
  for (let at = comma - 1; at > Math.max(1, comma - 12); at -= 1) {
    if (lowerAt(items, at) !== "with" || !/^(?:together|along|jointly)$/.test(lowerAt(items, at - 1))) continue;
    if (lowerAt(items, at - 2) !== ",") return null;
    const others = partiesRight(items, at + 1, 6, true);
    const own = listEndingAt(items, at - 3);
    return others === null || own === null || others.to < comma
      ? null
      : { ...own, parties: [...own.parties, ...others.parties], to: comma };
  }
  return null;
}

const travelling = /^(?:visit|visits|visited|visiting|left|entered|reached|toured|went|came)$/;

/** The subject of the verb at `verb`; null where the sentence names none. */
export function subjectOf(items: readonly SceneItem[], verb: number): PartyList | null {
  const at = beforeVerbGroup(items, verb);
  const ending = listEndingAt(items, at);
  // "A visited the ministry to meet B": the ministry is where, not who.
  const visited =
    ending !== null && lowerAt(items, verb - 1) === "to" && travelling.test(lowerAt(items, ending.from - 1));
  if (visited) return clauseSubject(items, ending.from);
  // "A and B, respectively, met"
  if (lowerAt(items, at) === "," && lowerAt(items, at - 1) === "respectively" && lowerAt(items, at - 2) === ",")
    return listEndingAt(items, at - 3);
  const joined = lowerAt(items, at) === "," ? withCompanions(items, at) : theyOfSentence(items, at);
  if (joined !== null) return joined;
  const direct = ending !== null && isOblique(items, ending.from) ? (pastOpening(items, ending) ?? ending) : ending;
  if (direct !== null && !isOblique(items, direct.from)) return samePlural(items, direct) ?? direct;
  const included = lowerAt(items, at) === "," ? listEndingAt(items, at - 1) : null;
  if (included !== null && /^(?:including|are|namely)$/.test(lowerAt(items, included.from - 1))) return included;
  const word = lowerAt(items, at);
  const last = items[at];
  // "the report said the man rang A": a subject that is not known is no reason to take another one.
  if (
    direct === null &&
    lowerAt(items, verb - 1) !== "to" &&
    last?.kind === "word" &&
    /^(?:NOUN|PROPN|PRON)$/.test(last.pos) &&
    !/^(?:who|that|which)$/.test(word)
  )
    return null;
  // "accused A of meeting B": the accused, not the accuser.
  if (word === "of") {
    for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1)
      if (isParty(items[back])) return partiesLeft(items, back);
  }
  // "asked A, which revoked it": A's own doing; where "which" stands further off, whose it is is not said.
  if (word === "which") {
    const relative = listEndingAt(items, lowerAt(items, at - 1) === "," ? at - 2 : at - 1);
    return relative === null ? null : { ...relative, parties: relative.parties.slice(-1) };
  }
  if (word === "who" || word === ",") {
    const before = word === "who" && lowerAt(items, at - 1) === "," ? at - 2 : at - 1;
    const relative = listEndingAt(items, before);
    if (word === "who" && relative !== null) return { ...relative, parties: relative.parties.slice(-1) };
    const apposed = word === "," ? beforeApposition(items, at) : null;
    if (apposed !== null) return partiesLeft(items, apposed);
    if (word === "who") {
      const comma = beforeApposition(items, at - 1);
      if (comma !== null) return partiesLeft(items, comma);
    }
  }
  // "Minister eyes Sampleland, meets B": what stands before the comma is the object of another verb.
  if (
    word === "," &&
    at === verb - 1 &&
    isBody(items[at - 1]) &&
    at > 1 &&
    !isParty(items[at - 3]) &&
    // "A, who is on a visit to Sampleland, met B"
    !items.slice(Math.max(0, at - 14), at).some(({ lower }) => lower === "who")
  )
    return null;
  if (direct !== null && word !== ",") return clauseSubject(items, direct.from) ?? clauseSubject(items, verb, true);
  return clauseSubject(items, verb, true);
}

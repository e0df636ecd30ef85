/** The subject of a clause to the left: past objects, relative clauses and what somebody only says. */
import { originsLeft, partiesLeft, unnamedLeaderLeft } from "./parties-left.ts";
import type { PartyList } from "./party.ts";
import { isParty, isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import { afterApposition } from "./phrase-parts.ts";
import type { SceneItem } from "./scene.ts";
import { isOblique, isObliqueList, isOfOpeningGroup, isVerbLike, verbGroup } from "./subject-list.ts";

/** "A, known as the Example, | met", "A, the head of B, backed by C, | met": a participle with its link, whose aside the comma closes. */
const isParticiple = (items: readonly SceneItem[], at: number): boolean =>
  /^(?:known|backed|supported|elected|appointed|nominated|named|described|seen|ousted|based|regarded|considered)$/.test(
    lowerAt(items, at),
  ) && /^(?:as|by|in|to|last|for)$/.test(lowerAt(items, at + 1));

/** "A, the head | of the rebel Example Front": the office that the name holds goes on before the comma. */
const officeGoesOn = (items: readonly SceneItem[], at: number, comma: number): boolean =>
  isPerson(items[at]) &&
  (items[at]?.text ?? "").includes(",") &&
  /^(?:of|for)$/.test(lowerAt(items, at + 1)) &&
  !items.slice(at + 1, comma).some(isVerbLike);

/** The comma before `at` may close an apposition: "A, the ambassador in Example, met": the name before it. */
export function beforeApposition(items: readonly SceneItem[], comma: number, asides = 2): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - 16); at -= 1) {
    const item = items[at];
    if (officeGoesOn(items, at, comma)) return at;
    if (item?.lower !== ",") continue;
    if (isParticiple(items, at + 1)) {
      if (isPerson(items[at - 1])) return at - 1;
      return asides > 0 ? beforeApposition(items, at, asides - 1) : null;
    }
    return afterApposition(items, at) > at && isParty(items[at - 1]) ? at - 1 : null;
  }
  return null;
}

/** Whether a comma closes the relative clause, so that the sentence's own subject goes on after it. */
export function endsBefore(items: readonly SceneItem[], from: number, to: number): boolean {
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

/**
 * "says the president of neighboring C, A, has met", "the dinner at which his counterpart, A, hosted": the name between commas after its
 * office, with its verb behind it. `from`: where the phrase begins, before or behind the office.
 */
function isNameOfOffice(items: readonly SceneItem[], from: number, at: number): boolean {
  const comma = [from - 1, at - 1].find((index) => lowerAt(items, index) === ",");
  if (comma === undefined || lowerAt(items, at + 1) !== "," || !isPerson(items[at])) return false;
  if (!isVerbLike(items[at + 2])) return false;
  for (let back = comma - 1; back >= Math.max(0, comma - 11); back -= 1) {
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

/** "on Monday | met": the item behind a day that stands at `at`; `at` where none does. */
function pastDay(items: readonly SceneItem[], at: number): number {
  const day = lowerAt(items, at) === "on" ? at + 1 : at;
  return items[day]?.kind === "date" ? day + 1 : at;
}

/** "A, | whose father B refused to, met C", "A, | whom B had invited, met C": where what is told of A opens; `comma`: where it closes; null where it is none. */
function opensWhose(items: readonly SceneItem[], comma: number): number | null {
  for (let at = comma - 1; at > Math.max(1, comma - 18); at -= 1) {
    if (lowerAt(items, at) === ",") return null;
    if (/^(?:whose|whom)$/.test(lowerAt(items, at)) && lowerAt(items, at - 1) === ",") return at - 1;
  }
  return null;
}

/** The subject of the nearest clause to the left of `upTo`: a list that is no object of a preposition and is followed by a verb. */
export function clauseSubject(items: readonly SceneItem[], upTo: number, relatives = false): PartyList | null {
  let fallback: PartyList | null = null;
  for (let at = upTo - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (lowerAt(items, at) === ";") break;
    const whose = lowerAt(items, at) === "," ? opensWhose(items, at) : null;
    if (whose !== null) {
      at = whose;
      continue;
    }
    // What was said is told of somebody else than who said it.
    if (opensUnknown(items, at, upTo)) return null;
    const leader = isTitleWord(item) ? unnamedLeaderLeft(items, at) : null;
    if (leader !== null && !isObliqueList(items, leader) && isVerbLike(items[at + 1])) return leader;
    if (!isParty(item)) continue;
    // "accompanied by A, who will meet B": the relative clause is A's own.
    const relative = lowerAt(items, at + 1) === "," ? at + 2 : at + 1;
    if (relatives && lowerAt(items, relative) === "who" && relative < upTo && !endsBefore(items, relative, upTo)) {
      const own = partiesLeft(items, at);
      if (own !== null) return { ...own, parties: own.parties.slice(-1) };
    }
    if (isOblique(items, at)) {
      // "A delegation of C on Monday met A and held talks with B"
      const origins = isVerbLike(items[pastDay(items, at + 1)]) ? originsLeft(items, at) : null;
      if (origins !== null && !isOblique(items, origins.from)) return origins;
      continue;
    }
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
      !isOfOpeningGroup(items, list.from - 1) &&
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

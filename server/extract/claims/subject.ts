/** Who does what a verb says: the nearest name to the left that stands as a subject, across "who", "and", "to" and a list. */
import { beforeApposition, clauseSubject } from "./clause-subject.ts";
import { besidesNegated, namedDoer, ofOthers } from "./named-doer.ts";
import { partiesLeft, phraseStart } from "./parties-left.ts";
import { partiesRight } from "./parties-right.ts";
import type { PartyList } from "./party.ts";
import { isBody, isParty, isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { areMembers, beforeVerbGroup, isObliqueList, listEndingAt, verbGroup } from "./subject-list.ts";

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

/** "A may tell B of it | when they meet": the only two whom the sentence names before, one with another. */
function bothBefore(items: readonly SceneItem[], they: number): PartyList | null {
  const named = items
    .slice(0, they)
    .flatMap((item, at) => (item.kind === "name" && isPerson(item) && item.named.form !== "pronoun" ? [at] : []));
  const lists = named.map((at) => partiesLeft(items, at)).filter((list) => list !== null);
  const [one, other, ...more] = lists.flatMap(({ parties }) => parties.slice(-1));
  const verb = one === undefined ? undefined : items[one.at + 1];
  if (one === undefined || other === undefined || more.length > 0 || one.keys[0] === other.keys[0]) return null;
  if (verb?.kind !== "word" || !/^(?:VERB|AUX)$/.test(verb.pos)) return null;
  return { parties: [one, other], from: one.at, to: they };
}

/** "A and B met in C; they will meet again": the several who were named before in the sentence. */
function theyOfSentence(items: readonly SceneItem[], they: number): PartyList | null {
  if (lowerAt(items, they) !== "they" || !/^(?:;|and|but|,|when)$/.test(lowerAt(items, they - 1))) return null;
  const pair = lowerAt(items, they - 1) === "when" ? bothBefore(items, they) : null;
  if (pair !== null) return pair;
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
export function withCompanions(items: readonly SceneItem[], comma: number): PartyList | null {
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

/** "the four leaders – A, B, C and D – convened": those between the dashes, of which the second stands at `close`. */
function betweenDashes(items: readonly SceneItem[], close: number): PartyList | null {
  if (!/^[-–—]+$/.test(lowerAt(items, close))) return null;
  const open = items.slice(0, close).findLastIndex(({ lower }) => /^[-–—]+$/.test(lower));
  const list = open < 1 ? null : partiesRight(items, open + 1, 40, true);
  const whole = list !== null && list.to >= close - 1 && list.parties.every((party) => isPerson(items[party.at]));
  return whole && list.parties.length > 1 ? list : null;
}

/** "A and a delegation, including B and C, visited": A as well. */
function withLeader(items: readonly SceneItem[], included: PartyList): PartyList {
  let at = included.from - 2;
  if (lowerAt(items, at) === ",") at -= 1;
  if (!/^(?:delegation|team|group)$/.test(lowerAt(items, at))) return included;
  while (at > included.from - 9 && lowerAt(items, at) !== "and") at -= 1;
  const leader = lowerAt(items, at) === "and" && isPerson(items[at - 1]) ? partiesLeft(items, at - 1) : null;
  return leader === null
    ? included
    : { ...included, parties: [...leader.parties, ...included.parties], from: leader.from };
}

/** "for their respective teams | to meet": a noun that names nobody stands between "for" and the infinitive. */
function hasOwnSubject(items: readonly SceneItem[], at: number): boolean {
  const noun = items[at];
  if (noun?.kind !== "word" || !peopleOf.test(noun.lower)) return false;
  for (let back = at - 1; back > at - 5; back -= 1) {
    if (lowerAt(items, back) === "for") return true;
    const item = items[back];
    if (item?.kind === "word" && !/^(?:ADJ|DET|PRON|NUM|NOUN)$/.test(item.pos)) return false;
  }
  return false;
}

const peopleOf =
  /^(?:teams|experts|officials|delegations|negotiators|aides|governments|ministers|representatives|staffs|sides)$/;

const opensClause = (items: readonly SceneItem[], at: number, verb: number): boolean =>
  /^(?:as|after|before|since|until|while)$/.test(lowerAt(items, at)) && !/ing$/.test(lowerAt(items, verb));

export const pictures = /^(?:footage|videos?|images?|photos?|photographs?|pictures?|clips?)$/;

const isShown = (items: readonly SceneItem[], at: number): boolean =>
  (lowerAt(items, at) === "of" && pictures.test(lowerAt(items, at - 1))) ||
  /^(?:show|shows|showed|showing|depicts?|depicted)$/.test(lowerAt(items, at));

const sending =
  /^(?:sent|sends|sending|dispatched|dispatches|dispatching|ordered|orders|instructed|instructs|tasked|tasks)$/;

const isNamedPerson = (item: SceneItem): boolean =>
  isPerson(item) && item.kind === "name" && item.named.form !== "pronoun";

/** "sent B to C | to meet D", "sent B to C | for talks with D", "ordered B | to meet D": who was sent. */
export function whoWasSent(items: readonly SceneItem[], verb: number): PartyList | null {
  let link = verb - 1;
  while (link > verb - 4 && items[link]?.kind === "word" && /^(?:DET|ADJ)$/.test((items[link] as { pos: string }).pos))
    link -= 1;
  if (!/^(?:to|for)$/.test(lowerAt(items, link))) return null;
  for (let at = link - 1; at > Math.max(0, link - 14); at -= 1) {
    const item = items[at];
    if (sending.test(lowerAt(items, at))) {
      const sent = items.findIndex((one, index) => index > at && index < link && isNamedPerson(one));
      return sent < 0 ? null : partiesLeft(items, sent);
    }
    if (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) return null;
  }
  return null;
}

/** The subject of the verb at `verb`; null where the sentence names none. */
export function subjectOf(items: readonly SceneItem[], verb: number): PartyList | null {
  const sent = whoWasSent(items, verb);
  if (sent !== null) return sent;
  const at = beforeVerbGroup(items, verb);
  const ending = listEndingAt(items, at);
  // "arrangements have been made for A to visit B"
  if (ending !== null && lowerAt(items, verb - 1) === "to" && lowerAt(items, ending.from - 1) === "for") return ending;
  // "footage of A receiving B", "showed A, the ruler, greeting B", "images of A in Exampleville meeting with B"
  const placed = items[at]?.kind === "name" && /^(?:in|at)$/.test(lowerAt(items, at - 1)) ? at - 2 : null;
  const shown =
    (placed === null ? ending : listEndingAt(items, placed)) ??
    (lowerAt(items, at) === "," ? listEndingAt(items, at - 1) : null);
  if (shown !== null && isShown(items, shown.from - 1) && /ing$/.test(lowerAt(items, verb))) return shown;
  // "A visited the ministry to meet B": the ministry is where, not who.
  const visited =
    ending !== null && lowerAt(items, verb - 1) === "to" && travelling.test(lowerAt(items, ending.from - 1));
  if (visited) return clauseSubject(items, ending.from);
  // "A and B, respectively, met"
  if (lowerAt(items, at) === "," && lowerAt(items, at - 1) === "respectively" && lowerAt(items, at - 2) === ",")
    return listEndingAt(items, at - 3);
  const besides = besidesNegated(items, at);
  if (besides !== null) return besides;
  const others = ofOthers(items, at);
  if (others !== false) return others === true ? null : others;
  const joined = lowerAt(items, at) === "," ? withCompanions(items, at) : theyOfSentence(items, at);
  if (joined !== null) return joined;
  // "came after A and B spoke": a clause of their own.
  if (ending !== null && ending.parties.length > 1 && opensClause(items, ending.from - 1, verb)) return ending;
  const direct = ending !== null && isObliqueList(items, ending) ? (pastOpening(items, ending) ?? ending) : ending;
  if (direct !== null && !isObliqueList(items, direct)) return samePlural(items, direct) ?? direct;
  const included = lowerAt(items, at) === "," ? listEndingAt(items, at - 1) : null;
  if (included !== null && areMembers(items, included.from)) return withLeader(items, included);
  const closed = lowerAt(items, at) === "," ? listEndingAt(items, at - 1) : null;
  // "Minister A, Minister B, and Commissioner C, will attend"
  if (
    closed !== null &&
    closed.parties.length > 2 &&
    closed.from === 0 &&
    closed.parties.every(({ at: one }) => isPerson(items[one]))
  )
    return closed;
  const dashed = betweenDashes(items, at);
  if (dashed !== null) return dashed;
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
  // "A and B agreed for their teams to meet": the teams.
  if (direct === null && lowerAt(items, verb - 1) === "to" && hasOwnSubject(items, at)) return null;
  const doer = namedDoer(items, at, verb);
  if (doer !== null) return doer;
  // "asked A, which revoked it": A's own doing; where "which" stands further off, whose it is is not said.
  if (word === "which") {
    const relative = listEndingAt(items, lowerAt(items, at - 1) === "," ? at - 2 : at - 1);
    return relative === null ? null : { ...relative, parties: relative.parties.slice(-1) };
  }
  if (word === "who" || word === ",") {
    const before = word === "who" && lowerAt(items, at - 1) === "," ? at - 2 : at - 1;
    const relative = listEndingAt(items, before);
    // "people who came to C": not the subject of the sentence.
    const head = items[before];
    if (word === "who" && before === at - 1 && head?.kind === "word" && head.pos === "NOUN" && relative === null)
      return null;
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
    !items.slice(Math.max(0, at - 14), at).some(({ lower }) => /^who(?:se|m)?$/.test(lower))
  )
    return null;
  if (direct !== null && word !== ",") return clauseSubject(items, direct.from) ?? clauseSubject(items, verb, true);
  return clauseSubject(items, verb, true);
}

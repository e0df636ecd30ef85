/** A list of parties, read to the left from its last word; and where a phrase begins. */

import { leaderOfStart, ledStart, lettersStart } from "./led-phrases.ts";
import type { Party, PartyList } from "./party.ts";
import {
  connectors,
  isBody,
  isCapital,
  isModifier,
  isParty,
  isPeopleNoun,
  isPerson,
  isTitleWord,
  isWord,
  lowerAt,
  peopleNouns,
  phraseWords,
  startsWithTitle,
  stops,
} from "./party-words.ts";
import { unnamedLeader } from "./phrase.ts";
import { zoneLength } from "./phrase-parts.ts";
import type { NameItem, SceneItem } from "./scene.ts";

/** "his Slovak counterpart, A", "his main rival, A": words that tell of somebody by another. */
const beside = /^(?:counterparts?|peers?|rival|predecessor|successor|deputy|colleague|host|guest)$/;

/** Where the phrase of the name at `at` begins: before its titles, adjectives and article. */
export function phraseStart(items: readonly SceneItem[], at: number): number {
  let from = at;
  const name = items[at];
  // "his Slovak counterpart, Ann Example,"
  if (lowerAt(items, at - 1) === "," && beside.test(lowerAt(items, at - 2))) return counterpartStart(items, at - 2);
  // "and his wife Ann Example"
  if (
    /^(?:wife|husband|son|daughter|brother|sister)$/.test(lowerAt(items, at - 1)) &&
    /^(?:his|her|their)$/.test(lowerAt(items, at - 2))
  )
    return at - 2;
  // A person's phrase that holds its titles is whole: what stands before belongs to something else, but for a body that no name was made of.
  if (name !== undefined && isPerson(name) && (startsWithTitle(name) || /^\p{Ll}/u.test(name.text)))
    return visitingStart(items, lettersStart(items, at));
  for (let position = at - 1; position >= Math.max(0, at - zoneLength); position -= 1) {
    const item = items[position];
    if (item === undefined || item.kind === "date") break;
    const inTitle = isModifier(item) || isTitleWord(item) || isWord(item, phraseWords) || /^['’]s?$/.test(item.lower);
    // "his long-time rival"
    const hyphened = from < at && [position - 1, position, position + 1].some((one) => lowerAt(items, one) === "-");
    if (inTitle || hyphened || (item.kind === "word" && isCapital(item) && !stops.has(item.lower) && position > 0))
      from = position;
    else if (!(item.kind === "word" && /^(?:of|for|to)$/.test(item.lower) && titleBefore(items, position))) break;
  }
  return from;
}

/** "A and | visiting Premier B": who is a guest is no less named. Not "Visiting Premier B met A", "was visiting Premier B". */
const visitingStart = (items: readonly SceneItem[], from: number): number =>
  lowerAt(items, from - 1) === "visiting" && isWord(items[from - 2], connectors) ? from - 1 : from;

function counterpartStart(items: readonly SceneItem[], at: number): number {
  let from = at;
  while (
    from > at - 9 &&
    (isModifier(items[from - 1]) ||
      isTitleWord(items[from - 1]) ||
      isWord(items[from - 1], phraseWords) ||
      // "his Slovak, Kenyan and Peruvian counterparts"
      (isWord(items[from - 1], connectors) && isModifier(items[from - 2])))
  )
    from -= 1;
  return from;
}

/** Whether a word of office stands close before an "of" or "for", so that the link belongs to the title. */
function titleBefore(items: readonly SceneItem[], at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - 5); position -= 1) {
    const item = items[position];
    if (isTitleWord(item)) return true;
    if (item === undefined || item.kind !== "word" || !isCapital(item)) return false;
  }
  return false;
}

/** The body whose people a noun at `at` names: "Iranian and Saudi officials" → both; null where the noun names nobody's people. */
function officialsLeft(items: readonly SceneItem[], at: number): PartyList | null {
  if (!isPeopleNoun(items[at])) return null;
  const parties: Party[] = [];
  let from = at;
  for (let position = at - 1; position >= Math.max(0, at - 8); position -= 1) {
    const item = items[position];
    if (item?.kind === "name" && isBody(item)) {
      parties.unshift({ keys: item.named.keys, at: position, form: "officials" });
      from = position;
    } else if (
      !(
        isTitleWord(item) ||
        isWord(item, phraseWords) ||
        isWord(item, connectors) ||
        /^['’]s?$/.test(lowerAt(items, position)) ||
        isPeopleNoun(item) ||
        (item?.kind === "word" && (item.pos === "ADJ" || /^(?:pro|anti|non)-/.test(item.lower)))
      )
    )
      break;
  }
  return parties.length === 0 ? null : { parties, from, to: at + 1 };
}

const plurals =
  /^(?:officials|leaders|delegations?|delegates|representatives|negotiators|envoys|diplomats|ministers|presidents|generals|teams|authorities|mediators|heads|chiefs|directors|commanders|secretaries|chairmen|spymasters|ministries|offices)$/;

/** Where the parenthesis that closes at `close` opens; `close` where it is long or holds no words alone. */
function opensAt(items: readonly SceneItem[], close: number): number {
  for (let at = close - 1; at > close - 8; at -= 1) if (lowerAt(items, at) === "(") return at;
  return close;
}

/** "Officials from Exampleland and Sampleland", "the presidents of Exampleland, Sampleland and Testland": the bodies whose people they are. */
export function originsLeft(items: readonly SceneItem[], at: number): PartyList | null {
  const parties: Party[] = [];
  for (let position = at; position >= Math.max(0, at - 40); position -= 1) {
    const item = items[position];
    // "Togo (as the mediator) and Samoa"
    const open = lowerAt(items, position) === ")" ? opensAt(items, position) : position;
    if (open < position) position = open;
    else if (isBody(item) && item?.kind === "name")
      parties.unshift({ keys: item.named.keys, at: position, form: "officials" });
    else if (/^(?:from|of)$/.test(item?.lower ?? "")) {
      const named = plurals.test(lowerAt(items, position - 1)) && parties.length > 0;
      return named ? { parties, from: position - 1, to: at + 1 } : null;
    } else if (
      !(
        parties.length > 0 &&
        (isWord(item, connectors) ||
          /^(?:the|rebel|opposition|armed|main|largest|warring|along|together|with)$/.test(item?.lower ?? ""))
      )
    )
      return null;
  }
  return null;
}

/** "A (D-IN) and B": the person before a parenthesis that closes at `at`; `at` where there is none. */
export function beforeParenthesis(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== ")") return at;
  for (let open = at - 1; open > Math.max(0, at - 9); open -= 1)
    if (lowerAt(items, open) === "(") return isPerson(items[open - 1]) ? open - 1 : at;
  return at;
}

/** "A of Bolivia": the one who is meant stands before "of". */
function headBefore(items: readonly SceneItem[], at: number): number {
  const item = items[at];
  if (item?.kind !== "name" || item.named.type === "Person") return at;
  // "A of the moderate Example movement"
  const adjective = items[at - 1]?.kind === "word" && (items[at - 1] as { pos: string }).pos === "ADJ" ? at - 1 : at;
  const link = lowerAt(items, adjective - 1) === "the" ? adjective - 2 : adjective - 1;
  return /^(?:of|from)$/.test(lowerAt(items, link)) && isPerson(items[link - 1]) ? link - 1 : at;
}

/** "A, B Shake Hands": a headline leaves out the "and" of a row that opens it. */
const isHeadlineRow = (items: readonly SceneItem[], comma: number): boolean =>
  comma === 1 && isParty(items[0]) && items.at(-1)?.lower !== ".";

/** "Exampleland's foreign minister", "the Exampleland president": a leader whom the text does not name stands for the state. */
export function unnamedLeaderLeft(items: readonly SceneItem[], at: number): PartyList | null {
  const next = items[at + 1];
  const goesOn = next?.kind === "word" && (!isCapital(next) || stops.has(next.lower));
  if (!unnamedLeader.test(lowerAt(items, at)) || items[at]?.kind !== "word" || !goesOn) return null;
  let position = at - 1;
  while (position > at - 5 && (isTitleWord(items[position]) || isWord(items[position], phraseWords))) position -= 1;
  const from = position + 1;
  if (/^['’]s$/.test(lowerAt(items, position))) position -= 1;
  const state = items[position];
  if (state?.kind !== "name" || state.named.type !== "Government" || !isModifier(state)) return null;
  return {
    parties: [{ keys: state.named.keys, at: position, form: "officials" }],
    from,
    to: at + 1,
  };
}

/** "the president of Exampleland": its leader whom the text does not name, with one who stands before "and" ("the Sample king and the president of"). */
export function leaderOfStateLeft(items: readonly SceneItem[], at: number): PartyList | null {
  const state = items[at];
  if (state?.kind !== "name" || state.named.type !== "Government" || isModifier(state)) return null;
  const of = lowerAt(items, at - 1) === "the" ? at - 2 : at - 1;
  if (lowerAt(items, of) !== "of" || !unnamedLeader.test(lowerAt(items, of - 1))) return null;
  let from = of - 1;
  while (from > of - 6 && (isTitleWord(items[from - 1]) || isWord(items[from - 1], phraseWords))) from -= 1;
  const own: Party = { keys: state.named.keys, at, form: "officials" };
  const before =
    lowerAt(items, from - 1) === "and"
      ? (unnamedLeaderLeft(items, from - 2) ?? leaderOfStateLeft(items, from - 2))
      : null;
  return { parties: [...(before?.parties ?? []), own], from: before?.from ?? from, to: at + 1 };
}

/** "A, B, and other senior Exampleland officials": A and B, for whom the text has names; null where nobody stands before "other". */
function withoutOthers(items: readonly SceneItem[], officials: PartyList): PartyList | null {
  let at = officials.from - 1;
  while (isWord(items[at], phraseWords) && lowerAt(items, at) !== "other") at -= 1;
  if (lowerAt(items, at) !== "other" || lowerAt(items, at - 1) !== "and") return null;
  const last = lowerAt(items, at - 2) === "," ? at - 3 : at - 2;
  let list = isPerson(items[last]) ? partiesLeft(items, last) : null;
  while (list !== null && lowerAt(items, list.from - 1) === "," && isPerson(items[list.from - 2])) {
    const before = partiesLeft(items, list.from - 2);
    if (before === null) break;
    list = { ...list, parties: [...before.parties, ...list.parties], from: before.from };
  }
  return list;
}

/**
 * "and the Special Representative of the Council in Exampleland / Transitional | Administrator, A": where the title begins, after "and" or a
 * comma; `from` where what stands before is no title.
 */
function longTitleStart(items: readonly SceneItem[], from: number): number {
  let titled = false;
  for (let at = from - 1; at > Math.max(0, from - 16); at -= 1) {
    const item = items[at];
    if (item?.kind === "word" && /^(?:,|and)$/.test(item.lower)) return titled ? at + 1 : from;
    if (isPerson(item) || item?.kind === "date") return from;
    if (isTitleWord(item)) titled = true;
    const inTitle =
      item?.kind === "name" || isCapital(item) || /^(?:of|the|in|for|on|to|\/|-)$/.test(item?.lower ?? "");
    if (!inTitle) return from;
  }
  return from;
}

/** The list of parties whose last word stands at `at`, read leftward: "A, B and C" → all three. */
export function partiesLeft(items: readonly SceneItem[], at: number): PartyList | null {
  const officials = officialsLeft(items, at) ?? unnamedLeaderLeft(items, at);
  if (officials !== null) return withoutOthers(items, officials) ?? officials;
  const parties: Party[] = [];
  let position = headBefore(items, at);
  let from = position;
  let commas = 0;
  for (let round = 0; round < 20; round += 1) {
    const item = items[position];
    if (!isParty(item)) break;
    const named = item.named.type === "Person";
    parties.unshift({
      keys: item.named.keys,
      at: position,
      form: named ? (item.named.form === "pronoun" ? "pronoun" : "named") : "body",
    });
    from = phraseStart(items, position);
    from = leaderOfStart(items, position, from);
    // "a team led by A and a team led by B": the row goes on before the team.
    from = ledStart(items, longTitleStart(items, from));
    let before = from - 1;
    const link = lowerAt(items, before);
    // "between A and B, C, D and E met": a list has one "and"; where a second comes, its last is of another list.
    const asCounterpart = lowerAt(items, position - 1) === "," && beside.test(lowerAt(items, position - 2));
    if (link === "and" && commas > 0 && parties.length > 2 && !asCounterpart) {
      parties.shift();
      from = phraseStart(items, parties[0]?.at ?? from);
      break;
    }
    if (link === "and" || link === "&") {
      before -= 1;
      if (lowerAt(items, before) === ",") before -= 1;
    } else if (link === "," && (parties.length > 1 || isHeadlineRow(items, before))) {
      before -= 1;
      commas += 1;
    } else break;
    before = beforeParenthesis(items, before);
    // "General Example, head of the army, and …": step back over what stands between commas.
    let back = before;
    while (
      back > before - 8 &&
      back >= 0 &&
      items[back]?.kind === "word" &&
      !stops.has(lowerAt(items, back)) &&
      !isCapitalVerb(items[back])
    )
      back -= 1;
    back = headBefore(items, back);
    if (isSharedAdjective(items, back, item)) {
      parties.unshift({ keys: (items[back] as NameItem).named.keys, at: back, form: "officials" });
      from = phraseStart(items, back);
      break;
    }
    if (!isParty(items[back])) break;
    position = back;
  }
  return parties.length === 0 ? null : { parties, from, to: at + 1 };
}

/** "Slovak and Kenyan officials": two adjectives to one noun, which the reading has joined to the second. */
function isSharedAdjective(items: readonly SceneItem[], at: number, last: NameItem): boolean {
  const shares = last.named.type === "Government" && peopleNouns.has(last.lower.split(" ").at(-1) ?? "");
  return shares && isModifier(items[at]) && isBody(items[at]);
}

const isCapitalVerb = (item: SceneItem | undefined): boolean => item?.kind === "word" && item.pos === "VERB";

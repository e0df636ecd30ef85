/**
 * Who stands at a spot of a sentence: noun phrases and lists of them, read to the right or to the left.
 * "Prime Minister Ann Example, as well as top officials including Defence Minister Bo Sample, and the leader of the party, Cy Test".
 */
import type { NameItem, SceneItem } from "./scene.ts";

export type Party = {
  keys: string[];
  /** Item at which the name stands. */
  at: number;
  /** `body`: a state or body itself; `officials`: people of it without a name. */
  form: "named" | "body" | "officials" | "pronoun";
};

/** Parties with the first item of their list and the one after its last. */
export type PartyList = { parties: Party[]; from: number; to: number };

const set = (words: string) => new Set(words.split(" "));

/** Words of office and address that stand before a name. */
const titleWords = set(
  "president president-elect vice-president vice premier prime minister ministers foreign defence defense finance interior secretary undersecretary under deputy assistant ambassador ambassadors envoy envoys chancellor king queen prince princess crown sultan emir sheikh imam pope general lieutenant major colonel captain admiral brigadier gen lt maj col adm commander commander-in-chief chief head leader leaders chairman chairwoman chairperson chair speaker governor mayor senator sen representative rep congressman congresswoman lawmaker counselor counsellor adviser advisor director director-general administrator commissioner coordinator counterpart counterparts spokesman spokeswoman spokesperson diplomat negotiator mediator marshal taoiseach ruler lord sir dame lady mr mr. mrs mrs. ms ms. dr dr. prof professor excellency majesty highness h.e. archbishop cardinal bishop patriarch ayatollah judge justice attaché opposition secretary-general principal special military national security activist politician strongman warlord ally official official",
);

/** People without names who stand for the body that they come from. */
const peopleNouns = set(
  "officials official leaders leadership authorities government delegation delegates delegations representatives representative counterparts counterpart negotiators ministers envoys diplomats generals commanders side officers junta administration regime lawmakers mediators members rulers parliamentarians team presidents",
);

/** Words inside a noun phrase that name nobody. */
const phraseWords = set(
  "the a an his her its their our my your both all each other others several top senior key local new former outgoing incoming acting interim fellow visiting various two three four five six seven eight ten leading newly elected high-level high-ranking then now ailing reclusive embattled late own some members many political rebel civilian regional international transitional de facto main young veteran longtime powerful exiled separately also then first second representatives cabinet party ruling government",
);

const connectors = set(", and & ; plus");
const joiners = new Set(["as well", "along with", "together with", "followed by", "such as"]);

/** What ends a noun phrase and the list that it stands in. */
const stops = set(
  "on at during about over after before ahead following amid amidst while where when that who whom whose which because since despite under regarding concerning via through without within until till upon but or nor if whether is was are were be been has have had will would shall can could may might must should do does did not to by than so against toward towards around near inside outside in for of from into between among with . ! ? : — – - -- ( ) \" “ ” ' ’",
);

const isWord = (item: SceneItem | undefined, words: ReadonlySet<string>): boolean =>
  item?.kind === "word" && words.has(item.lower);
const lowerAt = (items: readonly SceneItem[], at: number): string => items[at]?.lower ?? "";

export const isPerson = (item: SceneItem | undefined): boolean => item?.kind === "name" && item.named.type === "Person";
export const isBody = (item: SceneItem | undefined): boolean =>
  item?.kind === "name" && (item.named.type === "Government" || item.named.type === "Organization");
export const isTitleWord = (item: SceneItem | undefined): boolean => isWord(item, titleWords);
export const isPeopleNoun = (item: SceneItem | undefined): boolean => isWord(item, peopleNouns);
const isCapital = (item: SceneItem | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(item.text);
const isModifier = (item: SceneItem | undefined): boolean => item?.kind === "name" && item.named.use === "modifier";
const isActor = (item: SceneItem | undefined): item is NameItem => item?.kind === "name" && item.named.use === "actor";

/** "leader Ann Example": the name's own phrase already holds its title. */
const startsWithTitle = (item: SceneItem): boolean => titleWords.has(item.lower.split(" ")[0] ?? "");

const zoneLength = 14;
const titleLinks = set("of for to in at on and the from 's ’s & with a , - –");

/**
 * From a word of office rightward to the name that it introduces: "leader of the Example Party Bo Sample", "minister for trade,
 * Ann Example". Null where a verb or another phrase comes first.
 */
export function nameAfterTitle(items: readonly SceneItem[], from: number): number | null {
  let sawTitle = false;
  for (let at = from; at < Math.min(items.length, from + zoneLength); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "date") return null;
    if (isPerson(item) && isActor(item)) return sawTitle || at === from || startsWithTitle(item) ? at : null;
    if (isTitleWord(item)) sawTitle = true;
    if (isPeopleNoun(item) && !isTitleWord(item)) return null;
    if (item.kind === "name" || isTitleWord(item) || isWord(item, phraseWords)) continue;
    if (isWord(item, titleLinks)) {
      // A comma or a link must lead on to a name or to more of the title, not to a verb.
      if (!sawTitle && !/^['’]s$/.test(item.lower)) return null;
      continue;
    }
    if (
      item.kind === "word" &&
      (item.pos === "VERB" || item.pos === "AUX" || (stops.has(item.lower) && !titleLinks.has(item.lower)))
    )
      return null;
    if (!isCapital(item) && !sawTitle && at > from + 2) return null;
  }
  return null;
}

/** The item after a parenthesis that opens at `at`; `at` where none does. */
function afterParenthesis(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== "(") return at;
  for (let end = at + 1; end < Math.min(items.length, at + 12); end += 1)
    if (lowerAt(items, end) === ")") return end + 1;
  return at;
}

/** "of Jordan", "from the Example Party", "in Singapore": what narrows a phrase that is already complete. */
function afterOrigin(items: readonly SceneItem[], at: number): { to: number; body: Party | null } {
  if (!/^(?:of|from|in|representing)$/.test(lowerAt(items, at))) return { to: at, body: null };
  let next = at + 1;
  while (isWord(items[next], phraseWords)) next += 1;
  const item = items[next];
  if (item?.kind !== "name" || item.named.type === "Person") return { to: at, body: null };
  if (/^['’]s$/.test(lowerAt(items, next + 1))) return { to: at, body: null };
  let to = afterParenthesis(items, next + 1);
  // "leaders in Manama, Bahrain": the state after its city is the one that is meant.
  const state = lowerAt(items, to) === "," ? items[to + 1] : undefined;
  let meant: NameItem = item;
  let where = next;
  if (
    item.named.type === "Place" &&
    state?.kind === "name" &&
    state.named.type === "Government" &&
    state.named.use === "place"
  ) {
    meant = state;
    where = to + 1;
    to += 2;
  }
  return { to, body: { keys: meant.named.keys, at: where, form: "officials" } };
}

/** ", the United States ambassador in Example," after a name: an office without another name in it. Index after it. */
export function afterApposition(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== ",") return at;
  let sawTitle = false;
  const limit = Math.min(items.length, at + zoneLength + 4);
  for (let end = at + 1; end < limit; end += 1) {
    const item = items[end];
    if (item === undefined || (isPerson(item) && isActor(item)) || item.kind === "date") return at;
    if (item.lower === "," || item.lower === "." || item.lower === ";")
      return sawTitle ? end + (item.lower === "," ? 1 : 0) : at;
    if (end === at + 1 && /^(?:and|who|as|where|which|but|while|then)$/.test(item.lower)) return at;
    if (isTitleWord(item) || /^(?:member|founder|heir|successor|part)$/.test(item.lower)) sawTitle = true;
    if (item.kind === "word" && (item.pos === "VERB" || item.pos === "AUX") && !isTitleWord(item) && !isCapital(item))
      return at;
  }
  return sawTitle && limit === items.length ? limit : at;
}

/** "the Example king", "Example's foreign minister": a leader without a name stands for the state. */
const unnamedLeader =
  /^(?:president|king|queen|premier|chancellor|minister|emir|sultan|leader|prince|ruler|ambassador|envoy|monarch|secretary|chief)$/;

type Phrase = { party: Party | null; to: number };

function nameParty(items: readonly SceneItem[], at: number): Party {
  const item = items[at];
  const named = item?.kind === "name" ? item.named : undefined;
  return { keys: named?.keys ?? [], at, form: named?.form === "pronoun" ? "pronoun" : "named" };
}

/** A body's name: its people ("Slovak officials"), the body itself ("with Iran"), or only the adjective of what follows. */
function bodyPhrase(items: readonly SceneItem[], at: number, item: NameItem): Phrase {
  // "the Example Community (EC) secretary-general, Ann Sample"
  const holder = nameAfterTitle(items, afterParenthesis(items, at + 1));
  if (holder !== null) return { party: nameParty(items, holder), to: holder + 1 };
  let next = at + 1;
  while (
    next < at + 6 &&
    !isPeopleNoun(items[next]) &&
    (isWord(items[next], phraseWords) ||
      isTitleWord(items[next]) ||
      isModifier(items[next]) ||
      /^['’]s?$/.test(lowerAt(items, next)) ||
      (items[next]?.kind === "word" &&
        /^(?:ADJ|NOUN|PROPN)$/.test((items[next] as { pos: string }).pos) &&
        isPeopleNoun(items[next + 1])))
  )
    next += 1;
  if (isPeopleNoun(items[next])) {
    let to = next + 1;
    while (isPeopleNoun(items[to])) to += 1;
    return { party: { keys: item.named.keys, at, form: "officials" }, to };
  }
  if (
    isModifier(item) &&
    unnamedLeader.test(lowerAt(items, next)) === false &&
    next > at + 1 &&
    unnamedLeader.test(lowerAt(items, next - 1))
  )
    return { party: { keys: item.named.keys, at, form: "officials" }, to: next };
  if (isModifier(item)) {
    // "between Slovak, Ukrainian and other officials": adjectives that share one noun.
    const shared = sharedPeopleNoun(items, at + 1);
    return shared
      ? { party: { keys: item.named.keys, at, form: "officials" }, to: at + 1 }
      : { party: null, to: at + 1 };
  }
  // "U.S. forces", "Example business leaders": the name only narrows a noun that names nobody.
  const noun = items[at + 1];
  if (noun?.kind === "word" && /^(?:NOUN|ADJ)$/.test(noun.pos) && !isCapital(noun)) return { party: null, to: at + 1 };
  const people = peopleNouns.has(item.lower.split(" ").at(-1) ?? "");
  return { party: { keys: item.named.keys, at, form: people ? "officials" : "body" }, to: at + 1 };
}

/** Whether only connectors and bodies' names lie between `at` and a noun for people. */
function sharedPeopleNoun(items: readonly SceneItem[], at: number): boolean {
  for (let next = at; next < Math.min(items.length, at + 10); next += 1) {
    const item = items[next];
    if (isPeopleNoun(item)) return true;
    if (!(isBody(item) || isWord(item, connectors) || isTitleWord(item) || isWord(item, phraseWords))) return false;
  }
  return false;
}

/** One phrase from `at`; `party` null where it names nobody; `to` = `at` where there is no phrase at all. */
function phraseRight(items: readonly SceneItem[], at: number): Phrase {
  let from = at;
  if (/^(?:each|both|all|some|several|most)$/.test(lowerAt(items, from)) && lowerAt(items, from + 1) === "of")
    from += 2;
  while (isWord(items[from], phraseWords) && !isTitleWord(items[from]) && !isPeopleNoun(items[from])) from += 1;
  // An adjective of origin that the reading made nothing of: "Exampleland junta officials".
  if (isCapital(items[from]) && items[from]?.kind === "word" && !isTitleWord(items[from]) && isBody(items[from + 1]))
    from += 1;
  const item = items[from];
  if (item === undefined || item.kind === "date") return { party: null, to: at };
  if (isPerson(item)) {
    if (isActor(item)) return { party: nameParty(items, from), to: from + 1 };
    const holder = nameAfterTitle(items, /^['’]s?$/.test(lowerAt(items, from + 1)) ? from + 2 : from + 1);
    return holder === null ? { party: null, to: from + 1 } : { party: nameParty(items, holder), to: holder + 1 };
  }
  if (item.kind === "name" && isBody(item) && item.named.use !== "place") return bodyPhrase(items, from, item);
  const leads =
    isTitleWord(item) || item.kind === "name" || (item.kind === "word" && /^(?:NOUN|PROPN|ADJ)$/.test(item.pos));
  const named = leads ? nameAfterTitle(items, from) : null;
  if (named !== null) return { party: nameParty(items, named), to: named + 1 };
  if (item.kind === "name" && item.named.type === "Government")
    return { party: { keys: item.named.keys, at: from, form: "body" }, to: from + 1 };
  let noun = from;
  while (
    noun < from + 3 &&
    (isTitleWord(items[noun]) || isWord(items[noun], phraseWords)) &&
    !isPeopleNoun(items[noun])
  )
    noun += 1;
  if (isPeopleNoun(items[noun])) {
    const origin = afterOrigin(items, noun + 1);
    return origin.body === null ? { party: null, to: noun + 1 } : { party: origin.body, to: origin.to };
  }
  return { party: null, to: from };
}

/** Past the words of a phrase that names nobody ("civil society representatives"), up to a connector; `at` where none follows. */
function pastUnknown(items: readonly SceneItem[], at: number): number {
  for (let end = at; end < Math.min(items.length, at + 12); end += 1) {
    const item = items[end];
    if (item === undefined) return at;
    if (
      isWord(item, connectors) ||
      lowerAt(items, end) === "including" ||
      joiners.has(`${item.lower} ${lowerAt(items, end + 1)}`)
    )
      return end;
    const origin = afterOrigin(items, end);
    if (origin.to > end) end = origin.to - 1;
    else if (/^(?:of|from)$/.test(item.lower)) continue;
    else if (item.kind === "date" || (item.kind === "word" && (stops.has(item.lower) || item.pos === "VERB")))
      return at;
  }
  return at;
}

/** The item after ", and", "as well as", ", including"; `at` where no list goes on. */
function afterConnector(items: readonly SceneItem[], at: number): number {
  let next = at;
  if (/^[,;]$/.test(lowerAt(items, next))) next += 1;
  const pair = `${lowerAt(items, next)} ${lowerAt(items, next + 1)}`;
  if (joiners.has(pair)) return next + 2 + (pair === "as well" ? 1 : 0);
  if (/^(?:including|like|alongside)$/.test(lowerAt(items, next))) return next + 1;
  if (/^(?:and|&|plus|then)$/.test(lowerAt(items, next))) {
    next += 1;
    while (/^(?:also|later|then|separately|with)$/.test(lowerAt(items, next))) next += 1;
  }
  return next;
}

/** A list of parties that begins at `at`; null where nobody is named there. `named`: it must begin with somebody. */
export function partiesRight(items: readonly SceneItem[], at: number, most = 40, named = false): PartyList | null {
  const parties: Party[] = [];
  let position = at;
  let end = at;
  let to = at;
  while (parties.length < most) {
    const phrase = phraseRight(items, position);
    if (phrase.party !== null) {
      parties.push(phrase.party);
      end = afterOrigin(items, afterParenthesis(items, phrase.to)).to;
      end = afterParenthesis(items, end);
      const past = afterApposition(items, end);
      // The comma that closes an apposition may also lead on in the list.
      end = past > end && lowerAt(items, past - 1) === "," ? past - 1 : past;
      to = end;
    } else {
      if (named && parties.length === 0) return null;
      const skipped = pastUnknown(items, Math.max(phrase.to, position));
      if (skipped === phrase.to && !isWord(items[skipped], connectors) && lowerAt(items, skipped) !== "including")
        break;
      end = skipped;
    }
    const next = afterConnector(items, end);
    if (next === end) break;
    position = next;
  }
  return parties.length === 0 ? null : { parties, from: at, to: Math.min(to, items.length) };
}

/** "In talks with the Example Front, Ambassador A and General B, director of plans, will meet …": after the body come the subjects. */
function bodyThenPeople(
  items: readonly SceneItem[],
  list: PartyList,
): { objects: PartyList; subject: PartyList } | null {
  const [first, second] = list.parties;
  if (first === undefined || second === undefined || isPerson(items[first.at]) || !isPerson(items[second.at]))
    return null;
  const start = phraseStart(items, second.at);
  if (lowerAt(items, start - 1) !== ",") return null;
  for (let at = list.to; at < Math.min(items.length, list.to + 14); at += 1) {
    const item = items[at];
    if (item?.kind === "word" && item.pos === "AUX" && lowerAt(items, at - 1) === ",")
      return {
        objects: { parties: [first], from: list.from, to: start - 1 },
        subject: { parties: list.parties.slice(1), from: start, to: list.to },
      };
    if (item?.kind === "word" && (item.pos === "VERB" || item.lower === ".")) return null;
  }
  return null;
}

/**
 * "In a meeting with B, A said": read as a list, the subject has slipped in behind the first plain comma. Objects and subject apart,
 * or null where the list is one.
 */
export function splitFronted(
  items: readonly SceneItem[],
  list: PartyList,
): { objects: PartyList; subject: PartyList } | null {
  if (list.parties.length < 2) return null;
  const next = items[list.to];
  const goesOn = next?.kind === "word" && /^(?:VERB|AUX|ADV)$/.test(next.pos);
  const shift = goesOn ? null : bodyThenPeople(items, list);
  if (shift !== null) return shift;
  if (!goesOn) return null;
  for (let index = 1; index < list.parties.length; index += 1) {
    const party = list.parties[index];
    if (party === undefined) return null;
    const start = phraseStart(items, party.at);
    if (lowerAt(items, start - 1) !== ",") continue;
    return {
      objects: { parties: list.parties.slice(0, index), from: list.from, to: start - 1 },
      subject: { parties: list.parties.slice(index), from: start, to: list.to },
    };
  }
  return null;
}

/** Where the phrase of the name at `at` begins: before its titles, adjectives and article. */
export function phraseStart(items: readonly SceneItem[], at: number): number {
  let from = at;
  const name = items[at];
  // A person's phrase that holds its titles is whole: what stands before belongs to something else.
  if (name !== undefined && isPerson(name) && (startsWithTitle(name) || /^\p{Ll}/u.test(name.text))) return at;
  for (let position = at - 1; position >= Math.max(0, at - zoneLength); position -= 1) {
    const item = items[position];
    if (item === undefined || item.kind === "date") break;
    const inTitle = isModifier(item) || isTitleWord(item) || isWord(item, phraseWords) || /^['’]s?$/.test(item.lower);
    if (inTitle || (item.kind === "word" && isCapital(item) && !stops.has(item.lower) && position > 0)) from = position;
    else if (!(item.kind === "word" && /^(?:of|for|to)$/.test(item.lower) && titleBefore(items, position))) break;
  }
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

/** Whether the item can stand for somebody who acts. */
export function isParty(item: SceneItem | undefined): item is NameItem {
  return isActor(item) && item.named.type !== "Agreement" && item.named.type !== "Base" && item.named.type !== "Place";
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
        (item?.kind === "word" && item.pos === "ADJ")
      )
    )
      break;
  }
  return parties.length === 0 ? null : { parties, from, to: at + 1 };
}

/** "A of Bolivia": the one who is meant stands before "of". */
function headBefore(items: readonly SceneItem[], at: number): number {
  const item = items[at];
  if (item?.kind !== "name" || item.named.type === "Person") return at;
  const link = lowerAt(items, at - 1) === "the" ? at - 2 : at - 1;
  return /^(?:of|from)$/.test(lowerAt(items, link)) && isPerson(items[link - 1]) ? link - 1 : at;
}

/** The list of parties whose last word stands at `at`, read leftward: "A, B and C" → all three. */
export function partiesLeft(items: readonly SceneItem[], at: number): PartyList | null {
  const officials = officialsLeft(items, at);
  if (officials !== null) return officials;
  const parties: Party[] = [];
  let position = headBefore(items, at);
  let from = position;
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
    let before = from - 1;
    const link = lowerAt(items, before);
    if (link === "and" || link === "&") {
      before -= 1;
      if (lowerAt(items, before) === ",") before -= 1;
    } else if (link === "," && parties.length > 1) before -= 1;
    else break;
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
    if (!isParty(items[back])) break;
    position = back;
  }
  return parties.length === 0 ? null : { parties, from, to: at + 1 };
}

const isCapitalVerb = (item: SceneItem | undefined): boolean => item?.kind === "word" && item.pos === "VERB";

/** One noun phrase, read to the right: whom it names, and where it ends. */

import type { Party } from "./party.ts";
import {
  connectors,
  isActor,
  isBody,
  isCapital,
  isModifier,
  isPeopleNoun,
  isPerson,
  isTitleWord,
  isWord,
  lowerAt,
  peopleNouns,
  phraseWords,
  set,
  startsWithTitle,
  stops,
} from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";

export const zoneLength = 14;

const titleLinks = set("of for to in at on and the from 's ’s & with a , - – / ' ’");

/**
 * From a word of office rightward to the name that it introduces: "leader of the Example Party Bo Sample", "minister for trade,
 * Ann Example". Null where a verb or another phrase comes first.
 */
export function nameAfterTitle(items: readonly SceneItem[], from: number): number | null {
  let sawTitle = false;
  // "the party's Bo Sample"
  const first = /^['’]s$/.test(lowerAt(items, from)) ? from + 1 : from;
  let limit = from + zoneLength;
  for (let at = from; at < Math.min(items.length, limit); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "date") return null;
    if (isActor(item) && item.named.form === "pronoun" && at > first) return null;
    if (isPerson(item) && isActor(item)) return sawTitle || at === first || startsWithTitle(item) ? at : null;
    if (isTitleWord(item)) sawTitle = true;
    if (isPeopleNoun(item) && !isTitleWord(item)) return null;
    if (item.kind === "name" || isTitleWord(item) || isWord(item, phraseWords)) continue;
    // "head of the Council of Exampleland (CE), Bo Sample"
    const closed = sawTitle ? afterParenthesis(items, at) : at;
    if (closed > at) {
      limit += closed - at;
      at = closed - 1;
      continue;
    }
    // "Minister for Trade and Second Minister for Culture Bo Sample"
    if (sawTitle && item.lower === "and" && isPerson(items[at + 1]) && startsWithTitle(items[at + 1] as NameItem))
      continue;
    // 'his counterpart "Bo Sample"'
    if (sawTitle && /^["“”]$/.test(item.lower)) continue;
    // "with the Exampleland foreign ministers, Mr. Bo Sample proposed": several offices are not one man's.
    if (item.lower === "," && /^(?:ministers|presidents|leaders|secretaries|officials)$/.test(lowerAt(items, at - 1)))
      return null;
    if (isWord(item, titleLinks)) {
      // A comma or a link must lead on to a name or to more of the title, not to a verb.
      if (!sawTitle && !/^['’]s$/.test(item.lower)) return null;
      continue;
    }
    // "the Exampleville-based government": no verb of the sentence.
    if (sawTitle && lowerAt(items, at - 1) === "-" && item.lower === "based") continue;
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
export function afterParenthesis(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== "(") return at;
  for (let end = at + 1; end < Math.min(items.length, at + 12); end += 1)
    if (lowerAt(items, end) === ")") return end + 1;
  return at;
}

/** "members of the Slovak-Canadian community", "leaders of the Slovak diaspora": people of that descent, not the state's. */
function isOfDescent(items: readonly SceneItem[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    if (/^(?:community|communities|diaspora|expatriates|expatriate|descent|origin)$/.test(lowerAt(items, next)))
      return true;
    if (items[next]?.kind === "word" && !/^(?:-|–|\p{Lu}.*)$/u.test(items[next]?.text ?? "")) return false;
  }
  return false;
}

/** "of Jordan", "from the Example Party", "in Singapore": what narrows a phrase that is already complete. */
export function afterOrigin(items: readonly SceneItem[], at: number): { to: number; body: Party | null } {
  if (!/^(?:of|from|in|representing)$/.test(lowerAt(items, at))) return { to: at, body: null };
  let next = at + 1;
  while (isWord(items[next], phraseWords)) next += 1;
  const item = items[next];
  if (item?.kind !== "name" || item.named.type === "Person") return { to: at, body: null };
  if (/^['’]s$/.test(lowerAt(items, next + 1))) return { to: at, body: null };
  if (isOfDescent(items, next)) return { to: at, body: null };
  // "representatives from Slovak civil society"
  if (isModifier(item) && privatePeople.test(lowerAt(items, next + 1))) return { to: at, body: null };
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
  // "ministers in Port Sample": a town is no party.
  const body: Party | null =
    meant.named.type === "Place" ? null : { keys: meant.named.keys, at: where, form: "officials" };
  return { to: body === null && meant === item ? at : to, body };
}

/** ", the United States ambassador in Example," after a name: an office without another name in it. Index after it. */
export function afterApposition(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== ",") return at;
  let sawTitle = false;
  const limit = Math.min(items.length, at + zoneLength + 4);
  for (let end = at + 1; end < limit; end += 1) {
    const item = items[end];
    // "A, chief of staff for Secretary-General B": whose office it is.
    const superior = sawTitle && isPerson(item) && /^(?:for|to|of|under)$/.test(lowerAt(items, end - 1));
    if (superior) continue;
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
export const unnamedLeader =
  /^(?:president|pm|king|queen|premier|chancellor|minister|emir|sultan|leader|prince|ruler|ambassador|envoy|monarch|secretary|chief)$/;

type Phrase = { party: Party | null; to: number };

function nameParty(items: readonly SceneItem[], at: number): Party {
  const item = items[at];
  const named = item?.kind === "name" ? item.named : undefined;
  return { keys: named?.keys ?? [], at, form: named?.form === "pronoun" ? "pronoun" : "named" };
}

/** "the Slovak delegation led by A": A is who is there. */
function ledBy(items: readonly SceneItem[], at: number): Phrase | null {
  // "a delegation, chaired by A"
  const verb = lowerAt(items, at) === "," ? at + 1 : at;
  if (!/^(?:led|headed|chaired)$/.test(lowerAt(items, verb)) || lowerAt(items, verb + 1) !== "by") return null;
  const led = phraseRight(items, verb + 2);
  return led.party?.form === "named" ? led : null;
}

/** "the Security Council Meeting on C", "the Exampleland Summit": the body lends its name to a gathering. */
const gatherings = /^(?:meeting|meetings|summit|summits|session|sessions|conference|forum|ministerial)$/;

const privatePeople =
  /^(?:business|economic|industry|corporate|community|civic|civil|society|religious|faith|church|youth|student|women|tribal|indigenous|union|labou?r|media|cultural|academic|opposition|tech|rights|sector)$/;

/** A body's name: its people ("Slovak officials"), the body itself ("with Iran"), or only the adjective of what follows. */
function bodyPhrase(items: readonly SceneItem[], at: number, item: NameItem): Phrase {
  if (item.named.type === "Organization" && gatherings.test(lowerAt(items, at + 1))) return { party: null, to: at + 2 };
  // "the Example Community (EC) secretary-general, Ann Sample"
  const holder =
    nameAfterTitle(items, afterParenthesis(items, at + 1)) ??
    // "the Example Party of Sampleland (Left) leader, Ann Sample"
    (lowerAt(items, at + 1) === "of" && isBody(items[at + 2])
      ? nameAfterTitle(items, afterParenthesis(items, at + 3))
      : null);
  if (holder !== null) return { party: nameParty(items, holder), to: holder + 1 };
  let next = at + 1;
  // "Slovak business leaders": nobody who speaks for the state.
  if (privatePeople.test(lowerAt(items, next)) && isPeopleNoun(items[next + 1])) return { party: null, to: next + 2 };
  while (
    next < at + 6 &&
    !isPeopleNoun(items[next]) &&
    (isWord(items[next], phraseWords) ||
      isTitleWord(items[next]) ||
      isModifier(items[next]) ||
      (isBody(items[next]) && isTitleWord(items[next + 1])) ||
      /^['’]s?$/.test(lowerAt(items, next)) ||
      (items[next]?.kind === "word" &&
        /^(?:ADJ|NOUN|PROPN)$/.test((items[next] as { pos: string }).pos) &&
        isPeopleNoun(items[next + 1])))
  )
    next += 1;
  if (isPeopleNoun(items[next])) {
    let to = next + 1;
    while (isPeopleNoun(items[to])) to += 1;
    return ledBy(items, to) ?? { party: { keys: item.named.keys, at, form: "officials" }, to };
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
  const led = people ? ledBy(items, at + 1) : null;
  return led ?? { party: { keys: item.named.keys, at, form: people ? "officials" : "body" }, to: at + 1 };
}

/** Whether only connectors and bodies' names lie between `at` and a noun for people. */
function sharedPeopleNoun(items: readonly SceneItem[], at: number): boolean {
  for (let next = at; next < Math.min(items.length, at + 10); next += 1) {
    const item = items[next];
    if (isPeopleNoun(item)) return true;
    if (item?.kind === "name" && isBody(item) && peopleNouns.has(item.lower.split(" ").at(-1) ?? "")) return true;
    if (!(isBody(item) || isWord(item, connectors) || isTitleWord(item) || isWord(item, phraseWords))) return false;
  }
  return false;
}

const delegations = /^(?:delegation|team|group|mission)$/;

/** "a delegation of senior officials led by A", "a team headed by A": A is who is there. */
function delegationLed(items: readonly SceneItem[], from: number): Phrase | null {
  let noun = from;
  while (
    noun < from + 3 &&
    items[noun]?.kind === "word" &&
    /^(?:ADJ|NOUN|PROPN)$/.test((items[noun] as { pos: string }).pos)
  )
    if (delegations.test(lowerAt(items, noun))) break;
    else noun += 1;
  if (!delegations.test(lowerAt(items, noun))) return null;
  for (let at = noun + 1; at < Math.min(items.length, from + 12); at += 1) {
    const led = ledBy(items, at);
    if (led !== null) return led;
    const item = items[at];
    if (item?.kind === "date" || /^(?:,|\.|;|who|which|that|to|with)$/.test(item?.lower ?? ".")) return null;
  }
  return null;
}

/** "representatives of the incoming administration of President Bo Sample": not Bo Sample. The item after his name; null for any other phrase. */
function ofAdministration(items: readonly SceneItem[], at: number): number | null {
  if (!/^(?:representatives|members|officials|aides|lawyers|supporters|relatives)$/.test(lowerAt(items, at)))
    return null;
  if (!/^(?:of|from|in)$/.test(lowerAt(items, at + 1))) return null;
  for (let next = at + 2; next < at + 8; next += 1) {
    if (isPerson(items[next])) return lowerAt(items, next - 1) === "of" && next > at + 3 ? next + 1 : null;
    if (
      items[next]?.kind === "word" &&
      !/^(?:NOUN|ADJ|DET|PRON|ADP|PROPN|VERB)$/.test((items[next] as { pos: string }).pos)
    )
      return null;
  }
  return null;
}

/** "War | Cabinet Member Bo Sample": past the capitals that belong to the title; `at` where no titled name comes. */
function beforeTitledName(items: readonly SceneItem[], at: number): number {
  for (let next = at; next < at + 4; next += 1) {
    const item = items[next];
    if (isActor(item) && isPerson(item)) return startsWithTitle(item) ? next : at;
    if (item?.kind !== "word" || !isCapital(item) || stops.has(item.lower)) return at;
  }
  return at;
}

/** One phrase from `at`; `party` null where it names nobody; `to` = `at` where there is no phrase at all. */
export function phraseRight(items: readonly SceneItem[], at: number): Phrase {
  let from = at;
  if (/^(?:each|both|all|some|several|most)$/.test(lowerAt(items, from)) && lowerAt(items, from + 1) === "of")
    from += 2;
  while (isWord(items[from], phraseWords) && !isTitleWord(items[from]) && !isPeopleNoun(items[from])) from += 1;
  // "high-level U.S. officials"
  if (/^(?:high|mid|top|working)$/.test(lowerAt(items, from)) && lowerAt(items, from + 1) === "-") from += 3;
  // "his Slovak counterpart", where "he" is a leader without a name, told as his state
  const whose = items[from];
  if (
    whose?.kind === "name" &&
    whose.named.type === "Government" &&
    whose.named.form === "pronoun" &&
    isModifier(whose)
  )
    from += 1;
  // "the ruling party's Bo Sample"
  if (from > at && /^['’]s$/.test(lowerAt(items, from)) && isPerson(items[from + 1])) from += 1;
  // An adjective of origin that the reading made nothing of: "Exampleland junta officials".
  if (isCapital(items[from]) && items[from]?.kind === "word" && !isTitleWord(items[from]) && isBody(items[from + 1]))
    from += 1;
  from = beforeTitledName(items, from);
  const item = items[from];
  if (item === undefined || item.kind === "date") return { party: null, to: at };
  const led = delegationLed(items, from);
  if (led !== null) return led;
  if (isPerson(item)) {
    if (isActor(item)) return { party: nameParty(items, from), to: from + 1 };
    const holder = nameAfterTitle(items, /^['’]s?$/.test(lowerAt(items, from + 1)) ? from + 2 : from + 1);
    if (holder !== null) return { party: nameParty(items, holder), to: holder + 1 };
    // "his counterparts from Exampleland", "his Slovak and Kenyan counterparts"
    const whose = items[from + 1];
    return isPeopleNoun(whose) || isModifier(whose) ? phraseRight(items, from + 1) : { party: null, to: from + 1 };
  }
  if (item.kind === "name" && isBody(item) && item.named.use !== "place") return bodyPhrase(items, from, item);
  const rule = ofAdministration(items, from);
  if (rule !== null) return { party: null, to: rule };
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
  // "the President of Exampleland", whom the text does not name
  const leader = noun > from && unnamedLeader.test(lowerAt(items, noun - 1)) ? afterOrigin(items, noun) : null;
  const ruled = leader?.body === null || leader === null ? undefined : items[leader.body.at];
  if (leader !== null && lowerAt(items, noun) === "of" && ruled?.kind === "name" && ruled.named.type === "Government")
    return { party: leader.body, to: leader.to };
  if (isPeopleNoun(items[noun])) {
    const origin = afterOrigin(items, noun + 1);
    return origin.body === null ? { party: null, to: noun + 1 } : { party: origin.body, to: origin.to };
  }
  return { party: null, to: from };
}

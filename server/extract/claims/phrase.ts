/** One noun phrase, read to the right: whom it names, and where it ends. */

import { ofSomebody } from "./of-somebody.ts";
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
  startsWithTitle,
  stops,
} from "./party-words.ts";
import { afterOrigin, afterParenthesis, nameAfterTitle, privatePeople } from "./phrase-parts.ts";
import { rowBehindNoun } from "./row-behind-noun.ts";
import type { NameItem, SceneItem } from "./scene.ts";

/** "the Example king", "Example's foreign minister": a leader without a name stands for the state. */
export const unnamedLeader =
  /^(?:president|pm|king|queen|premier|chancellor|minister|emir|sultan|leader|prince|ruler|ambassador|envoy|monarch|secretary|chief)$/;

/** "the Secretary-General of the Exampler Forum", whom the text does not name, stands for the body. */
const headOfBody = /^(?:secretary-general|head|chief|chairman|chairwoman|chair|director|president)$/;

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

/** "leaders | of the main opposition party ABC led by A": a party or group that no name was made of, and its leader. */
function ledBehindParty(items: readonly SceneItem[], of: number): Phrase | null {
  return /^(?:of|from)$/.test(lowerAt(items, of)) ? ledBehind(items, of + 1) : null;
}

function ledBehind(items: readonly SceneItem[], from: number): Phrase | null {
  for (let at = from; at < from + 11; at += 1) {
    const led = ledBy(items, at);
    if (led !== null) return led;
    at = afterParenthesis(items, at);
    const behind = ledBy(items, at);
    if (behind !== null) return behind;
    const item = items[at];
    const inside = item?.kind === "name" ? isBody(item) : item?.kind === "word" && partOfName.test(item.pos);
    if (!inside) return null;
  }
  return null;
}

const partOfName = /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/;

/** "the Security Council Meeting on C", "the Exampleland Summit": the body lends its name to a gathering. */
const gatherings = /^(?:meeting|meetings|summit|summits|session|sessions|conference|forum|ministerial)$/;

const fighters = /^(?:militants|rebels|insurgents|guerrillas|fighters|separatists|commanders)$/;

const opposed = /^(?:opposition|rebel|separatist|insurgent|dissident|exiled)$/;

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
  // "leaders of Exampleland's opposition party ABC led by A"
  const ofParty = isModifier(item) && /^(?:leaders|officials|members|representatives)\s(?:of|from)\s/.test(item.lower);
  const head = ofParty ? ledBehind(items, at + 1) : null;
  if (head !== null) return head;
  let next = at + 1;
  // "Exampler rebels", where the Examplers are who fights; "Slovak militants" are not the state.
  if (item.named.type === "Organization" && fighters.test(lowerAt(items, next)))
    return { party: { keys: item.named.keys, at, form: "officials" }, to: next + 1 };
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
  // "Exampleland's main opposition leader": against the government, and not of it.
  if (items.slice(at + 1, next).some(({ lower }) => opposed.test(lower))) return { party: null, to: next };
  if (isPeopleNoun(items[next])) {
    let to = next + 1;
    while (isPeopleNoun(items[to])) to += 1;
    const led = ledBy(items, to) ?? ledBehindParty(items, to);
    return led ?? { party: { keys: item.named.keys, at, form: "officials" }, to };
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
  // "NATO Allies", in capitals or not
  const ofMembers = /^(?:allies|partners|members|nations|countries|staff|personnel)$/.test(noun?.lower ?? "");
  if (noun?.kind === "word" && (ofMembers || (/^(?:NOUN|ADJ)$/.test(noun.pos) && !isCapital(noun))))
    return { party: null, to: at + 1 };
  const people = peopleNouns.has(item.lower.split(" ").at(-1) ?? "");
  const led = people ? (ledBy(items, at + 1) ?? ledBehindParty(items, at + 1)) : null;
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
  const row = rowBehindNoun(items, from);
  if (row !== null) return { party: nameParty(items, row), to: row + 1 };
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

/**
 * "War | Cabinet Member Bo Sample", "ABC-DE | Chairman Bo Sample", "ABC (Sample) chair and | former Premier Bo Sample": past what belongs to the
 * title; `at` where no titled name comes.
 */
function beforeTitledName(items: readonly SceneItem[], at: number): number {
  for (let next = at; next < at + 9; next += 1) {
    const item = items[next];
    if (isActor(item) && isPerson(item)) return startsWithTitle(item) ? next : at;
    const closed = next > at ? afterParenthesis(items, next) : next;
    if (closed > next) {
      next = closed - 1;
      continue;
    }
    const inTitle =
      next > at &&
      (/^[-/]$/.test(item?.lower ?? "") ||
        isTitleWord(item) ||
        (item?.lower === "and" && isTitleWord(items[next - 1]) && isPerson(items[next + 1])));
    if (inTitle) continue;
    if (item?.kind !== "word" || !isCapital(item) || stops.has(item.lower) || next > at + 3) return at;
  }
  return at;
}

/** One phrase from `at`; `party` null where it names nobody; `to` = `at` where there is no phrase at all. */
export function phraseRight(items: readonly SceneItem[], at: number): Phrase {
  let from = at;
  if (/^(?:each|both|all|some|several|most)$/.test(lowerAt(items, from)) && lowerAt(items, from + 1) === "of")
    from += 2;
  while (isWord(items[from], phraseWords) && !isTitleWord(items[from]) && !isPeopleNoun(items[from])) from += 1;
  // "newly-accredited Ambassador Bo Sample"
  if (lowerAt(items, from) === "-" && lowerAt(items, from - 1) === "newly") from += 2;
  // "HE Minister of Finance Bo Sample", "Their Excellencies the ministers"
  if (items[from]?.text === "HE" && isCapital(items[from + 1])) from += 1;
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
  const rule = ofSomebody(items, from);
  if (rule !== null) return { party: null, to: rule };
  const leads =
    isTitleWord(item) || item.kind === "name" || (item.kind === "word" && /^(?:NOUN|PROPN|ADJ)$/.test(item.pos));
  const named = leads ? nameAfterTitle(items, from) : null;
  if (named !== null) return { party: nameParty(items, named), to: named + 1 };
  if (item.kind === "name" && item.named.type === "Government")
    return { party: { keys: item.named.keys, at: from, form: "body" }, to: from + 1 };
  const row = rowBehindNoun(items, from);
  if (row !== null) return { party: nameParty(items, row), to: row + 1 };
  let noun = from;
  while (
    noun < from + 3 &&
    (isTitleWord(items[noun]) || isWord(items[noun], phraseWords)) &&
    !isPeopleNoun(items[noun])
  )
    noun += 1;
  // "the secretary-general", "the Secretary of State"
  const hyphened = lowerAt(items, noun) === "-" && lowerAt(items, noun + 1) === "general";
  if (hyphened) noun += 2;
  const office = hyphened ? `${lowerAt(items, noun - 3)}-general` : lowerAt(items, noun - 1);
  if (office === "secretary" && lowerAt(items, noun) === "of" && lowerAt(items, noun + 1) === "state") noun += 2;
  // "the President of Exampleland", whom the text does not name
  const leader =
    noun > from && (unnamedLeader.test(office) || headOfBody.test(office)) ? afterOrigin(items, noun) : null;
  const ruled = leader?.body === null || leader === null ? undefined : items[leader.body.at];
  const headed = ruled?.kind === "name" && (ruled.named.type === "Government" || headOfBody.test(office));
  if (leader !== null && lowerAt(items, noun) === "of" && headed) return { party: leader.body, to: leader.to };
  // "the new Sample government in Exampleland"
  if (items[noun]?.kind === "word" && isCapital(items[noun]) && lowerAt(items, noun + 1) === "government") noun += 1;
  if (isPeopleNoun(items[noun])) {
    // "with chief negotiators Ann Sample and Bo Example": not "told the officials Ann Sample was ill"
    const called = items[noun + 1];
    const after = items[noun + 2];
    if (isActor(called) && isPerson(called) && !(after?.kind === "word" && /^(?:VERB|AUX)$/.test(after.pos)))
      return { party: nameParty(items, noun + 1), to: noun + 2 };
    const origin = afterOrigin(items, noun + 1);
    // "officials of the Example Party led by A": A is who is there.
    const led = ledBy(items, Math.max(origin.to, noun + 1)) ?? ledBehindParty(items, noun + 1);
    return led ?? (origin.body === null ? { party: null, to: noun + 1 } : { party: origin.body, to: origin.to });
  }
  return { party: null, to: from };
}

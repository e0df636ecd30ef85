/** Parts of a noun phrase, read to the right: a title up to its name, a parenthesis, where somebody is from, an office between commas. */
import type { Party } from "./party.ts";
import {
  isActor,
  isBody,
  isCapital,
  isModifier,
  isPeopleNoun,
  isPerson,
  isTitleWord,
  isWord,
  lowerAt,
  phraseWords,
  set,
  startsWithTitle,
  stops,
} from "./party-words.ts";
import type { NameItem, SceneItem } from "./scene.ts";

export const zoneLength = 14;

const titleLinks = set("of for to in at on and the from 's ’s & with a , - – / ' ’");

/** "Minister for Energy Eng. Bo Sample": the full stop of a form of address. */
const isOfShortTitle = (items: readonly SceneItem[], at: number): boolean =>
  lowerAt(items, at) === "." && /^(?:eng|engr|arch)$/.test(lowerAt(items, at - 1));

const says = /^(?:said|says|told|announced|added|reported|confirmed|noted)$/;

/** Offices of several people. */
const severals = /^(?:ministers|presidents|leaders|secretaries|officials|heads|representatives|members)$/;

/**
 * From a word of office rightward to the name that it introduces: "leader of the Example Party Bo Sample", "minister for trade,
 * Ann Example". Null where a verb or another phrase comes first.
 */
export function nameAfterTitle(items: readonly SceneItem[], from: number): number | null {
  let sawTitle = false;
  let several = false;
  // "the party's Bo Sample"
  const first = /^['’]s$/.test(lowerAt(items, from)) ? from + 1 : from;
  let limit = from + zoneLength;
  for (let at = from; at < Math.min(items.length, limit); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "date") return null;
    if (isActor(item) && item.named.form === "pronoun" && at > first) return null;
    // "meet leaders of the two countries, spokesman Bo Sample said"
    if (several && says.test(lowerAt(items, at + 1))) return null;
    if (isPerson(item) && isActor(item)) return sawTitle || at === first || startsWithTitle(item) ? at : null;
    if (isTitleWord(item)) sawTitle = true;
    several ||= severals.test(item.lower);
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
    if (sawTitle && isOfShortTitle(items, at)) continue;
    // "the Foreign Minister of that country, Bo Sample"
    if (sawTitle && item.lower === "that" && lowerAt(items, at - 1) === "of") continue;
    if (sawTitle && lowerAt(items, at - 1) === "that" && /^(?:country|nation|state|republic)$/.test(item.lower))
      continue;
    // 'his counterpart "Bo Sample"'
    if (sawTitle && /^["“”]$/.test(item.lower)) continue;
    // "with the Exampleland foreign ministers, Mr. Bo Sample proposed", "Sample leaders and General Bo Test": several offices are not one man's.
    if (/^(?:,|and)$/.test(item.lower) && severals.test(lowerAt(items, at - 1))) return null;
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

export const privatePeople =
  /^(?:business|economic|industry|corporate|community|civic|civil|society|religious|faith|church|youth|student|women|tribal|indigenous|union|labou?r|media|cultural|academic|opposition|tech|rights|sector)$/;

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

/** "the ministers of C, | D and E": the row goes on, and nothing of it is an office. */
const isRowOfStates = (items: readonly SceneItem[], at: number): boolean =>
  isBody(items[at]) && isActor(items[at]) && /^(?:,|and)$/.test(lowerAt(items, at + 1));

/** ", the United States ambassador in Example," after a name: an office without another name in it. Index after it. */
export function afterApposition(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== "," || isRowOfStates(items, at + 1)) return at;
  let sawTitle = false;
  const limit = Math.min(items.length, at + zoneLength + 4);
  for (let end = at + 1; end < limit; end += 1) {
    const item = items[end];
    // "A, chief of staff for Secretary-General B": whose office it is.
    const superior = sawTitle && isPerson(item) && /^(?:for|to|of|under)$/.test(lowerAt(items, end - 1));
    if (superior || isOfShortTitle(items, end)) continue;
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

/** "met the head of the council in Example, A,": where the office is that comes before a name and its comma. */
export function isInOffice(items: readonly SceneItem[], link: number, to: number): boolean {
  const comma = items[link + 1]?.kind === "name" ? link + 2 : link + 3;
  const name = items[comma + 1];
  return comma < to && lowerAt(items, comma) === "," && name?.kind === "name" && name.named.type === "Person";
}

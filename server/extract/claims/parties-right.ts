/**
 * A list of parties, read to the right: "Prime Minister Ann Example, as well as top officials including Defence Minister Bo Sample, and
 * the leader of the party, Cy Test".
 */

import type { Party, PartyList } from "./party.ts";
import {
  connectors,
  isBody,
  isCapital,
  isPeopleNoun,
  isPerson,
  isWord,
  joiners,
  lowerAt,
  stops,
} from "./party-words.ts";
import { phraseRight } from "./phrase.ts";
import { afterApposition, afterOrigin, afterParenthesis } from "./phrase-parts.ts";
import type { SceneItem } from "./scene.ts";

/** ",", "including", "consisting of": what comes next are people of the phrase before. */
const leadsOn = (items: readonly SceneItem[], at: number): boolean =>
  isWord(items[at], connectors) ||
  lowerAt(items, at) === "including" ||
  joiners.has(`${lowerAt(items, at)} ${lowerAt(items, at + 1)}`);

/** Past the words of a phrase that names nobody ("civil society representatives"), up to a connector; `at` where none follows. */
function pastUnknown(items: readonly SceneItem[], at: number): number {
  for (let end = at; end < Math.min(items.length, at + 12); end += 1) {
    const item = items[end];
    if (item === undefined) return at;
    if (leadsOn(items, end)) return end;
    // "a delegation that included A and B"
    if (/^(?:that|which)$/.test(item.lower) && /^includ(?:es|ed)$/.test(lowerAt(items, end + 1))) return end + 1;
    const origin = afterOrigin(items, end);
    if (origin.to > end) end = origin.to - 1;
    else if (/^(?:of|from)$/.test(item.lower)) continue;
    // "observer in the War Cabinet"
    else if (/^(?:in|for|to|on)$/.test(item.lower) && lowerAt(items, end + 1) === "the" && isCapital(items[end + 2]))
      end += 1;
    // "heads of state, including A": no verb, whatever the tagger takes it for
    else if (item.lower === "heads" && lowerAt(items, end + 1) === "of") end += 1;
    else if (item.kind === "date" || (item.kind === "word" && (stops.has(item.lower) || item.pos === "VERB")))
      return at;
  }
  return at;
}

/** "with A in Paris and in Rome with B": the list goes on after the next place. */
function afterPlace(items: readonly SceneItem[], at: number): number {
  if (!/^(?:in|at)$/.test(lowerAt(items, at))) return at;
  const place = items[at + 1];
  const isPlace = place?.kind === "name" && place.named.placeKey !== null;
  return isPlace && lowerAt(items, at + 2) === "with" ? at + 3 : at;
}

/** "the three principals in the unity government – A, B and C": where the names begin; `at` where no dash leads to them. */
function afterDash(items: readonly SceneItem[], at: number): number {
  for (let end = at; end < Math.min(items.length, at + 8); end += 1) {
    const item = items[end];
    if (item === undefined || item.kind === "date" || (item.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)))
      return at;
    if (/^(?:-|–|—|--|:)$/.test(item.lower)) return isPerson(items[end + 1]) ? end + 1 : at;
    if (isPerson(item) || /^(?:[,;.]|and|while|where|after|before|on)$/.test(item.lower)) return at;
  }
  return at;
}

/** "A, representing the chair, B and C": behind whom A represents, where the list goes on. */
function afterAside(items: readonly SceneItem[], representing: number): number {
  if (isPerson(items[representing + 1])) return representing + 1;
  for (let at = representing + 1; at < representing + 8; at += 1)
    if (lowerAt(items, at) === ",") return afterConnector(items, at);
  return representing;
}

/** "A, claiming to speak for C, and B": past what A does, where the row goes on; `at` where it does not. */
function afterParticiple(items: readonly SceneItem[], comma: number): number {
  const verb = items[comma + 1];
  if (lowerAt(items, comma) !== "," || verb?.kind !== "word" || verb.pos !== "VERB" || !verb.lower.endsWith("ing"))
    return comma;
  for (let at = comma + 2; at < comma + 14; at += 1) {
    if (isPerson(items[at])) return comma;
    if (lowerAt(items, at) === ",") return lowerAt(items, at + 1) === "and" ? at + 2 : comma;
  }
  return comma;
}

/** "will not meet A | or B", "met neither A | nor B": both of them. Of "may meet A or B" nobody knows. */
const isNeither = (items: readonly SceneItem[], at: number): boolean =>
  /^(?:or|nor)$/.test(lowerAt(items, at)) &&
  items
    .slice(Math.max(0, at - 12), at)
    .some(({ lower }) => /^(?:not|n't|never|neither|without|no|denied|denies)$/.test(lower));

/** The item after ", and", "as well as", ", including"; `at` where no list goes on. */
function afterConnector(items: readonly SceneItem[], at: number): number {
  let next = afterParticiple(items, at);
  if (next > at) return next;
  const apart = lowerAt(items, next) === ";";
  if (/^[,;]$/.test(lowerAt(items, next))) next += 1;
  // "met A and others; with B"
  if (apart && lowerAt(items, next) === "with") return next + 1;
  const pair = `${lowerAt(items, next)} ${lowerAt(items, next + 1)}`;
  if (joiners.has(pair)) {
    const past = next + 2 + (pair === "as well" ? 1 : 0);
    return lowerAt(items, past) === "with" ? past + 1 : past;
  }
  if (lowerAt(items, next) === "representing") return afterAside(items, next);
  if (/^(?:including|included|includes|comprising|like|alongside)$/.test(lowerAt(items, next))) return next + 1;
  if (/^(?:and|&|plus|then)$/.test(lowerAt(items, next)) || isNeither(items, next)) {
    next += 1;
    while (/^(?:also|later|then|separately|with)$/.test(lowerAt(items, next))) next += 1;
    // "spoke to A and then to B"
    if (lowerAt(items, next) === "to" && isPerson(items[next + 1])) next += 1;
    next = afterPlace(items, next);
  }
  return next;
}

/** "A for the Example Party, B for the union": past whom A speaks for, where another person follows; `at` where none does. */
function afterCause(items: readonly SceneItem[], at: number): number {
  if (lowerAt(items, at) !== "for") return at;
  for (let next = at + 1; next < Math.min(items.length, at + 14); next += 1) {
    const item = items[next];
    const linked = item?.kind === "word" && /^(?:,|;|and)$/.test(item.lower);
    if (linked) {
      const name = afterConnector(items, next);
      return isPerson(items[name]) ? next : at;
    }
    if (item?.kind === "date" || (item?.kind === "word" && /^(?:VERB|AUX|PUNCT)$/.test(item.pos))) return at;
  }
  return at;
}

/** "Governor A of Example Province and B of Sample Province": past the province; `at` where no list goes on behind it. */
function afterTown(items: readonly SceneItem[], at: number): number {
  const place = items[at + 1];
  if (lowerAt(items, at) !== "of" || place?.kind !== "name" || place.named.type !== "Place") return at;
  return isWord(items[at + 2], connectors) ? at + 2 : at;
}

/** "met A; and Exampleland, where": the next stop of the journey, and nobody met at this one. */
const isNextStop = (items: readonly SceneItem[], at: number): boolean => {
  const place = items[at];
  const comma = lowerAt(items, at + 1) === "," ? at + 2 : at + 1;
  return place?.kind === "name" && place.named.placeKey !== null && lowerAt(items, comma) === "where";
};

/** "a number of ministers of C", "a range of officials": past the words that say how many. */
function pastQuantity(items: readonly SceneItem[], at: number): number {
  const counted = /^(?:number|range|series|variety|host|handful|group)$/.test(lowerAt(items, at + 1));
  return lowerAt(items, at) === "a" && counted && lowerAt(items, at + 2) === "of" ? at + 3 : at;
}

/** "with, among others, A": past the words between commas that say only that there were more. */
function pastAside(items: readonly SceneItem[], at: number): number {
  const from = lowerAt(items, at) === "," ? at + 1 : at;
  if (!/^(?:among|amongst)$/.test(lowerAt(items, from)) || lowerAt(items, from + 1) !== "others") return at;
  return lowerAt(items, from + 2) === "," ? from + 3 : from + 2;
}

/** "his counterparts from C, A, and D, B": where the names stand behind their states, only they are met. */
function withoutOrigins(items: readonly SceneItem[], parties: readonly Party[]): Party[] {
  const isNamed = (party: Party | undefined): boolean => party !== undefined && isPerson(items[party.at]);
  return parties.filter((party, index) => {
    const next = parties[index + 1];
    const apart = index > 0 && isNamed(parties[index - 1]) && isNamed(next);
    const state = items[party.at];
    const isState = state?.kind === "name" && state.named.type === "Government";
    return !(
      apart &&
      isState &&
      next?.at === party.at + 2 &&
      lowerAt(items, party.at + 1) === "," &&
      isAfterOrigin(items, parties[0])
    );
  });
}

/** "counterparts from C, A": the first of the row stands behind its state as well. */
const isAfterOrigin = (items: readonly SceneItem[], first: Party | undefined): boolean =>
  first !== undefined &&
  (/s of (?:the )?[\p{L} ]{3,40}, /u.test(lowerAt(items, first.at)) ||
    (lowerAt(items, first.at - 1) === "," &&
      items[first.at - 2]?.kind === "name" &&
      /^(?:from|of)$/.test(lowerAt(items, first.at - 3))));

/** "met A in Exampleland, and B in Sampleland": two lists, each with a place of its own, and not people of two states. */
function eachInItsPlace(items: readonly SceneItem[], at: number): boolean {
  const isPlace = (link: number) => {
    const item = items[link + 1];
    return /^(?:in|at)$/.test(lowerAt(items, link)) && item?.kind === "name" && item.named.placeKey !== null;
  };
  const end = at + 2;
  const next = isPlace(at) ? afterConnector(items, end) : end;
  if (next === end || !isPerson(items[next])) return false;
  return isPlace(phraseRight(items, next).to);
}

/** Words for several who were named before, behind "and", with a verb of their own. */
function isOfNextClause(items: readonly SceneItem[], at: number, to: number): boolean {
  const several = items.slice(at, to).some((item) => item.kind === "name" && item.named.keys.length > 1);
  // "the two heads | of state"
  const verb = items[lowerAt(items, to) === "of" ? to + 2 : to];
  return several && lowerAt(items, at - 1) === "and" && verb?.kind === "word" && /^(?:VERB|AUX)$/.test(verb.pos);
}

/** "the presidents of C, D and E — A, B and F": those whose names stand between dashes behind their states, as many as these. */
function namesOfLeaders(items: readonly SceneItem[], states: readonly Party[], dash: number): PartyList | null {
  if (states.length < 2 || !/^(?:-|–|—|--|:)$/.test(lowerAt(items, dash))) return null;
  if (!states.every((party) => party.form !== "named" && isBody(items[party.at]))) return null;
  const names = partiesRight(items, dash + 1, states.length, true);
  const whole =
    names !== null && names.parties.length === states.length && names.parties.every(({ at }) => isPerson(items[at]));
  return whole ? names : null;
}

const holding = /^(?:including|consisting|composed|comprising)$/;
const says = /^(?:said|says|reported|reports|announced|confirmed|stated|added|told|wrote|writes)$/;

/** "the assembly, | A said", "the assembly, | A, the spokesman for B, told reporters": what is told behind the name that ends at `to`. */
function isSayer(items: readonly SceneItem[], to: number): boolean {
  if (says.test(lowerAt(items, to))) return true;
  if (lowerAt(items, to) !== ",") return false;
  for (let at = to + 1; at < to + 14; at += 1) {
    const item = items[at];
    if (says.test(lowerAt(items, at))) return true;
    if (lowerAt(items, at) === ",") return says.test(lowerAt(items, at + 1));
    if (item === undefined || item.kind === "date" || (item.kind === "word" && /^(?:VERB|AUX|CCONJ)$/.test(item.pos)))
      return false;
  }
  return false;
}

/** A list of parties that begins at `at`; null where nobody is named there. `named`: it must begin with somebody. */
export function partiesRight(items: readonly SceneItem[], at: number, most = 40, named = false): PartyList | null {
  const parties: Party[] = [];
  let position = pastQuantity(items, pastAside(items, at));
  let end = at;
  let to = at;
  while (parties.length < most) {
    const phrase = phraseRight(items, position);
    const dashed = parties.length === 0 && phrase.party?.form !== "named" ? afterDash(items, phrase.to) : phrase.to;
    if (dashed > phrase.to) {
      position = dashed;
      continue;
    }
    // "between A and B, the ministry said": who says it is no third party.
    if (position > at && lowerAt(items, position - 1) === "," && isSayer(items, phrase.to)) break;
    // "held talks with B and the two presidents signed": those who are told of next.
    if (parties.length > 0 && phrase.party !== null && isOfNextClause(items, position, phrase.to)) break;
    if (phrase.party !== null) {
      parties.push(phrase.party);
      if (eachInItsPlace(items, phrase.to)) {
        to = phrase.to;
        break;
      }
      end = afterCause(items, afterTown(items, afterOrigin(items, afterParenthesis(items, phrase.to)).to));
      end = afterParenthesis(items, end);
      const past = afterApposition(items, end);
      // The comma that closes an apposition may also lead on in the list.
      end = past > end && lowerAt(items, past - 1) === "," ? past - 1 : past;
      to = end;
    } else {
      // "received a delegation including A": those who are named behind it
      const holds = isPeopleNoun(items[phrase.to - 1]) && holding.test(lowerAt(items, phrase.to));
      if (named && parties.length === 0 && !holds) return null;
      const skipped = pastUnknown(items, Math.max(phrase.to, position));
      if (skipped === phrase.to && !leadsOn(items, skipped)) break;
      end = skipped;
    }
    const next = afterConnector(items, end);
    const names = next === end ? namesOfLeaders(items, parties, end) : null;
    if (names !== null) return { ...names, from: at };
    if (next === end || isNextStop(items, next)) break;
    position = next;
  }
  if (parties.length === 0) return null;
  return { parties: withoutOrigins(items, parties), from: at, to: Math.min(to, items.length) };
}

/**
 * Who does what a verb tells of, where another word names him as no subject: "accused A of meeting B", "criticised A for meeting B",
 * "A's betrayal for meeting B", "the decision of A to meet B".
 * Not: "flew to C for meeting B", "prepared A for meeting B", "the state of A to meet B".
 */

import { partiesLeft } from "./parties-left.ts";
import type { PartyList } from "./party.ts";
import { isParty, isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";
import { listEndingAt } from "./subject-list.ts";

/** What is said of somebody for what he did. */
const judging =
  /^(?:(?:critici[sz]|prais|blam|chid|rebuk|denounc|berat|castigat|ridicul|excus)(?:e|es|ed|ing)|(?:thank|condemn|slam|attack|scold|fault|applaud|commend|hail|lambast|mock|punish|sanction|sack|fir)(?:s|ed|es|ing)?)$/;
const deciding =
  /^(?:decision|plans?|refusal|intention|willingness|readiness|choice|move|failure|promise|agreement|pledge)$/;
/** Words between the owner's "'s" and "for". */
const mostOwned = 4;

/** "critici[sed] A | for", "A's … | for": the one who is judged; `at`: "for". */
function judged(items: readonly SceneItem[], at: number): PartyList | null {
  const list = listEndingAt(items, at - 1);
  if (list !== null) return judging.test(lowerAt(items, list.from - 1)) ? list : null;
  for (let back = at - 1; back > at - 2 - mostOwned; back -= 1) {
    const item = items[back];
    const owner = items[back - 1];
    if (/^['’]s?$/.test(lowerAt(items, back)) && owner?.kind === "name" && isPerson(owner))
      return { parties: [{ keys: owner.named.keys, at: back - 1, form: "named" }], from: back - 1, to: back };
    if (item?.kind !== "word" || !/^(?:NOUN|ADJ|PUNCT)$/.test(item.pos) || item.lower === ",") return null;
  }
  return null;
}

/** "A, not B, met C": A, whose name stands before the aside that ends with the comma at `comma`. */
export function besidesNegated(items: readonly SceneItem[], comma: number): PartyList | null {
  const other = lowerAt(items, comma) === "," ? listEndingAt(items, comma - 1) : null;
  if (other === null || lowerAt(items, other.from - 1) !== "not" || lowerAt(items, other.from - 2) !== ",") return null;
  return listEndingAt(items, other.from - 3);
}

const belonging =
  /^(?:envoys?|aides?|spokes(?:man|woman|person|men|people)|emissar(?:y|ies)|representatives?|advis[eo]rs?|delegates?|negotiators?|lawyers?|sons?|daughters?|wife|husband|brothers?|sisters?|friends?|associates?|all(?:y|ies)|supporters?|followers?|deput(?:y|ies)|relatives?|critics?|opponents?|rivals?)$/;

/** "An envoy of President A met B", "an adviser to A": somebody of A's, whom nobody names. `list`: A, with the words before his name. */
function isOfOthers(items: readonly SceneItem[], { parties, from }: PartyList): boolean {
  const of = [from + 2, from + 3].find((at) => /^(?:of|for|to)$/.test(lowerAt(items, at)));
  if (of === undefined || parties.length > 1 || !/^(?:an?|the|one|his|her)$/.test(lowerAt(items, from))) return false;
  return belonging.test(lowerAt(items, of - 1)) && (parties[0]?.at === of + 1 || isTitleWord(items[of + 1]));
}

/** "An envoy of A | met B": true where the subject is nobody's name; "C, an envoy of A, | met B": C. `at`: the last word before the verb. */
export function ofOthers(items: readonly SceneItem[], at: number): PartyList | boolean {
  const comma = lowerAt(items, at) === ",";
  const list = listEndingAt(items, comma ? at - 1 : at);
  if (list === null || !isOfOthers(items, list)) return false;
  if (!comma || lowerAt(items, list.from - 1) !== ",") return true;
  return listEndingAt(items, list.from - 2) ?? true;
}

/** `at`: the last word before the verb, its auxiliaries and "to". */
export function namedDoer(items: readonly SceneItem[], at: number, verb: number): PartyList | null {
  const word = lowerAt(items, at);
  if (word === "of") {
    for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1)
      if (isParty(items[back])) return partiesLeft(items, back);
  }
  if (word === "for" && /ing$/.test(lowerAt(items, verb))) return judged(items, at);
  const list = lowerAt(items, verb - 1) === "to" ? listEndingAt(items, at) : null;
  const isDecision =
    list !== null && /^(?:of|by)$/.test(lowerAt(items, list.from - 1)) && deciding.test(lowerAt(items, list.from - 2));
  return isDecision ? list : null;
}

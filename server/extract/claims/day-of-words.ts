/** Days on which something was said, announced or denied, told from those on which it was. */
import { isVerb } from "./clause-bounds.ts";
import { isParty, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

export const saying =
  /^(?:said|says|announced|confirmed|reported|stated|told|added|revealed|disclosed|tweeted|posted|wrote|indicated|noted|hinted|signalled|acknowledged|admitted|declared|claimed)$/;

/** "On Friday A disclosed his government has held talks with B": a clause of its own tells of another day than that of the words. */
export const hasOwnTense = (items: readonly SceneItem[], said: number, event: number): boolean =>
  (items[said + 1]?.lower === "that" || items[said + 1]?.kind === "name") &&
  items
    .slice(said + 1, event)
    .some((item) => item.kind === "word" && /^(?:has|have|had|will|would|'ll|'d)$/.test(item.lower)) &&
  !items.slice(said + 1, event).some(({ lower }) => lower === ",");

export const announcing =
  /^(?:announced|announces|announcing|confirmed|unveiled|cancell?ed|cancels|postponed|postpones|scrapped|shelved)$/;

const givingUp =
  /^(?:cancell?(?:ed|s|ing)|postpon(?:ed|es|ing)|scrap(?:ped|s|ping)|shelved|delay(?:ed|s|ing)|suspended|aborted|called\soff|calls\soff|calling\soff|put\soff)$/;

/** The verb of "called | off", "cancelled" as one. */
const isGivingUp = (items: readonly SceneItem[], at: number): boolean =>
  givingUp.test(lowerAt(items, at)) || givingUp.test(`${lowerAt(items, at)} ${lowerAt(items, at + 1)}`);

/**
 * "on Tuesday cancelled a meeting with B", "cancelled on Tuesday a meeting": the day on which it was given up, and not that for which it was
 * set. Not "cancelled his speech on Tuesday and met B", "skipped a meeting on Tuesday".
 */
export function isDayOfGivingUp(items: readonly SceneItem[], at: number, event: number): boolean {
  if (lowerAt(items, at + 1) === "'s") return false;
  for (let verb = at - 2; verb < event; verb += 1)
    if (verb >= 0 && verb !== at && isGivingUp(items, verb))
      return !items
        .slice(Math.max(verb, at), event)
        .some(({ lower }) => /^(?:and|but|then|while|after|before|when|,|;)$/.test(lower));
  return false;
}

/** "was called off on Tuesday": the same, behind the encounter. Not of what itself is the giving up: "suspended the treaty on Tuesday". */
export function wasGivenUpOn(items: readonly SceneItem[], at: number, event: number): boolean {
  const verb = lowerAt(items, at - 1) === "on" ? at - 2 : at - 1;
  const first = lowerAt(items, verb) === "off" ? verb - 1 : verb;
  return (
    first !== event &&
    isGivingUp(items, first) &&
    [1, 2, 3].some((back) => /^(?:was|were|been|is|are|be)$/.test(lowerAt(items, first - back)))
  );
}

/** Who denies it does so on another day than that of what is denied. */
const denying = /^(?:denied|denies|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|rebutted|disputed)$/;

/** "in a statement issued on Wednesday, A said", "a photo posted on Wednesday shows A meeting B" */
const publishing = /^(?:issued|released|published|posted|dated|aired|broadcast|uploaded|shared|circulated)$/;

/** "an agency report Sunday said", "a ministry statement on Tuesday said": what was said then tells of another day. */
const publication =
  /^(?:reports?|statements?|communiques?|communiqués?|readout|release|dispatch|tweet|post|note|message|announcement|account)$/;

/** "agreed on Wednesday to meet B", "accepted on Wednesday an invitation to meet B": the day of the promise. */
const promising = /^(?:agreed|pledged|vowed|promised|decided|accepted|offered|proposed|refused|declined)$/;

/** "said | to the press in C on Friday that": a word of saying with no other verb behind it, up to `at`. */
export function saidBefore(items: readonly SceneItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    if (saying.test(lowerAt(items, back))) return true;
    if (isVerb(items[back]) || lowerAt(items, back) === ",") return false;
  }
  return false;
}

/** "…, according to the ministry on Tuesday": the day of the source's words. Not "according to B, A met C on Tuesday". */
export function isOfSource(items: readonly SceneItem[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 10); back -= 1) {
    const item = items[back];
    if (lowerAt(items, back) === "to" && lowerAt(items, back - 1) === "according") return true;
    if (isVerb(item) || item?.kind === "date" || /^(?:,|;|that|who|which|of)$/.test(lowerAt(items, back))) return false;
  }
  return false;
}

/**
 * "said on Wednesday that A had met B", "announced Wednesday A will meet B", "on Wednesday denied that A met B": the day of the words. Not "said on
 * Wednesday after meeting B".
 */
export function isDayOfWords(items: readonly SceneItem[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && /^(?:on|late|early|earlier|in|a|the|statement|reporters|here)$/.test(items[back]?.lower ?? ""))
    back -= 1;
  const next = items[at + 1];
  const denied = denying.test(next?.lower ?? "") || denying.test(items[back]?.lower ?? "");
  return (
    denied ||
    publishing.test(items[back]?.lower ?? "") ||
    (publication.test(lowerAt(items, lowerAt(items, at - 1) === "on" ? at - 2 : at - 1)) &&
      saying.test(next?.lower ?? "")) ||
    (promising.test(items[back]?.lower ?? "") && /^(?:to|an?|the|his|her)$/.test(next?.lower ?? "")) ||
    ((next?.lower === "that" || isParty(next)) && saidBefore(items, at))
  );
}

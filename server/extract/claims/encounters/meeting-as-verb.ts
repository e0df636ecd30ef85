/**
 * "after meeting B", "accused of meeting with B", "will visit C, meeting B", "denied meeting B": the verb, whatever the tagger takes it for.
 * Not: "the Exampleland Council Meeting", "a meeting B had called", "the meeting between A and B".
 */
import { isPerson, lowerAt } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { determiners } from "./before-noun.ts";

/** "denied | meeting B", "was busy | meeting B", "spent Friday | meeting B": words behind which a person is met, and no meeting is that person's. */
function isDoing(items: readonly SceneItem[], at: number): boolean {
  const item = items[at];
  // "a day after | meeting B"
  if (item?.kind === "date")
    return /\b(?:after|before)$/.test(item.lower) || /^sp(?:ent|ends?|ending)$/.test(lowerAt(items, at - 1));
  return item?.kind === "word" && (/^(?:VERB|AUX)$/.test(item.pos) || item.lower === "busy");
}

/** "a photo showed A and B | meeting with C" */
function isShown(items: readonly SceneItem[], at: number): boolean {
  let back = at - 1;
  while (items[back]?.kind === "name" || /^(?:and|,)$/.test(lowerAt(items, back))) back -= 1;
  return (
    back < at - 1 && isPerson(items[at - 1]) && /^(?:show(?:s|ed|ing)?|depict(?:s|ed)?)$/.test(lowerAt(items, back))
  );
}

/** Whether "meeting" at `at` is the verb. */
export function isMeetingVerb(items: readonly SceneItem[], at: number): boolean {
  const [left, item, name] = [items[at - 1], items[at], items[at + 1]];
  const before = lowerAt(items, at - 1);
  if ((isPerson(name) && isDoing(items, at - 1)) || isShown(items, at)) return true;
  // "will visit C, meeting President B", "with A meeting President B"
  const beside = before === "," || left?.kind === "name";
  if (beside && name?.kind === "name" && name.named.type === "Person" && name.named.use === "actor") return true;
  const inTitle = at > 1 && left?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(left.text);
  const titled = /^\p{Lu}/u.test(item?.text ?? "") && (left?.kind === "name" || inTitle);
  if (titled || lowerAt(items, at + 1) === "between") return false;
  const gerund = /^(?:after|before|while|when|since|upon|of|without|for|by)$/.test(before);
  return gerund || (item?.kind === "word" && item.pos === "VERB" && !determiners.test(before));
}

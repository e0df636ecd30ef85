/**
 * Where the clause of an encounter ends and the sentence's own goes on: "A, who met B, | died in C", "News that A met B | broke on Monday", "The
 * hotel where A met B | burned down".
 * Not: "said that A met B in C", "the talks at which A met B took place in C", "A, who met B and travelled to C".
 */
import { isVerb } from "./clause-bounds.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** Items between the word that opens the clause and the event word. */
const reach = 8;

const happens =
  /^(?:took|takes?|taking|place|held|happen(?:s|ed)?|occur(?:s|red)?|began|started|opened|resumed|lasted|came|was|were|is|are|has|had|will|would|to)$/;

/** Whether the event word stands in a clause of a noun: behind "who", "where", "which", or "that" right behind a noun. */
function isOfNoun(items: readonly SceneItem[], event: number): boolean {
  for (let at = event - 1; at > Math.max(0, event - reach); at -= 1) {
    const word = lowerAt(items, at);
    if (/^(?:;|:|said|says|say)$/.test(word)) return false;
    const before = items[lowerAt(items, at - 1) === "," ? at - 2 : at - 1];
    if (word === "who") return isPerson(before) || (before?.kind === "word" && before.pos === "NOUN");
    if (word === "where" || word === "that") return before?.kind === "word" && /^(?:NOUN|PROPN)$/.test(before.pos);
  }
  return false;
}

/** The item of the verb with which the main clause goes on behind an encounter at `event` whose words end at `to`; the end of the sentence where none does. */
export function endOfSubordinate(items: readonly SceneItem[], event: number, to: number): number {
  if (/ing$/.test(lowerAt(items, event)) || !isOfNoun(items, event)) return items.length;
  for (let at = Math.max(to, event + 1); at < items.length; at += 1) {
    const word = lowerAt(items, at);
    // What begins here has subjects and verbs of its own.
    if (/^(?:and|but|;|who|which|that|where|when|while|as|after|before|because|to)$/.test(word)) return items.length;
    if (!isVerb(items[at]) || /ing$/.test(word)) continue;
    // "accompanied by C", "aimed at peace"
    if (/^(?:by|at|with|as)$/.test(lowerAt(items, at + 1)) && /ed$/.test(word)) continue;
    return happens.test(word) && happens.test(lowerAt(items, at + 1)) ? items.length : at;
  }
  return items.length;
}

/** "Two days after A met B, | the army took power on Friday": the comma behind which something else is told; the end where the sentence opens otherwise. */
export function endOfOpening(items: readonly SceneItem[], { at, to }: { at: number; to: number }): number {
  const opens = items.slice(0, 4).some(({ lower }) => /\b(?:after|before|since|until)$/.test(lower));
  const comma = opens && !/ing$/.test(lowerAt(items, at)) ? items.findIndex(({ lower }) => lower === ",") : -1;
  const next = items[comma + 1];
  // "After A met B, he": read as one row
  const goesOn = next?.kind === "name" && next.named.form === "pronoun";
  return comma > at && (comma + 1 >= to || goesOn) ? comma : items.length;
}

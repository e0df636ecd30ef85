/** Places told before an event word that are of something else: another journey, a topic, an aside, a stay that is over. */
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

const topics =
  /^(?:discuss(?:es|ed|ing)?|deliberat(?:e|es|ed|ing)|review(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|plan(?:s|ned|ning)?|finali[sz](?:e|es|ed|ing)|arrang(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|prais(?:e|es|ed|ing))$/;

/** "will discuss B's visit | to C in talks with D": what is spoken of. Not "during a visit to C", "discussed trade during a visit to C". */
function isSpokenOf(items: readonly SceneItem[], journey: number): boolean {
  for (let at = journey - 1; at > Math.max(-1, journey - 9); at -= 1) {
    if (topics.test(lowerAt(items, at))) return true;
    if (/^(?:during|on|while|after|before|,|and|at|in)$/.test(lowerAt(items, at))) return false;
  }
  return false;
}

/** "Prior to her visit | to C A met B", "Regarding the war | in C, A met B": not on that journey, nor there. */
export function isOfOtherJourney(items: readonly SceneItem[], link: number): boolean {
  const opening = items
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(" ");
  // "A, on his way | to C, met B"
  if (lowerAt(items, link - 1) === "way" && /^(?:to|from)$/.test(lowerAt(items, link))) return true;
  const isTopic = /^(?:concerning|regarding) /.test(opening);
  if (isTopic && link < items.findIndex(({ lower }) => lower === ",")) return true;
  const journey = [1, 2, 3]
    .map((back) => link - back)
    .find((at) => /^(?:visit|trip|tour|journey)$/.test(lowerAt(items, at)));
  if (journey === undefined) return false;
  return isSpokenOf(items, journey) || (/^(?:prior to|ahead of|before|after|following) /.test(opening) && journey < 8);
}

/** "who visited Example last week, will meet": no longer there. Not "During a visit to Example last week, A met". */
export function isLongLeft(items: readonly SceneItem[], venue: number): boolean {
  const next = items[venue + 1];
  if (/^(?:during|on)$/.test(lowerAt(items, 0)) && venue < 8) return false;
  return next?.kind === "date" && /\b(?:last|ago|previous)\b/.test(next.lower) && lowerAt(items, venue + 2) === ",";
}

/** "A, mediating talks in Example, will meet": the aside tells what else A does. Not of a journey: "A, visiting Example, met". */
export function isInAside(items: readonly SceneItem[], link: number, event: number): boolean {
  const closed = items.slice(link, event).some(({ lower }) => lower === ",");
  let comma = link;
  while (comma >= 0 && lowerAt(items, comma) !== ",") comma -= 1;
  const first = items[comma + 1];
  if (comma < 0 || !closed || first?.kind !== "word" || !first.lower.endsWith("ing")) return false;
  return !/^(?:visit|travel|tour|attend|arriv|stay|speak|return|fly|meet)/.test(first.lower);
}

const elsewhere =
  /^(?:will|would|based|born|lives?|lived|living|left|leaves|raised|educated|studied|grew|works|worked|served|serves|resides?|resided|until|till|previously|formerly|once|owns|ruled|fought|trained|taught)$/;

/** "A, who was born | in Example, met", "A, who will be in Example from Friday, met", "A, who had been in Example until Sunday, met": not there. Not: "A, who is in Example, met". */
export function isToldOfElsewhere(items: readonly SceneItem[], link: number, event: number): boolean {
  const closed = items.findIndex(({ lower }, at) => at > link && at < event && lower === ",");
  let comma = link;
  while (comma >= 0 && lowerAt(items, comma) !== ",") comma -= 1;
  if (closed < 0 || comma < 0 || lowerAt(items, comma + 1) !== "who") return false;
  return items
    .slice(comma + 2, closed)
    .some(({ kind, lower }, index, clause) =>
      kind === "date"
        ? /^until\b/.test(lower)
        : elsewhere.test(lower) || (lower === "been" && clause[index - 1]?.lower === "had"),
    );
}

/** "to Example | after two hours of talks", "following a meeting", "Before leaving for Example, A met B": what stands behind was before the journey. */
export const isMetBefore = (items: readonly SceneItem[], at: number, anchor: number): boolean =>
  items.slice(at + 1, anchor).some(({ kind, lower }) => kind === "word" && /^(?:after|following)$/.test(lower)) ||
  (at === 2 && lowerAt(items, 0) === "before" && leaving.test(lowerAt(items, 1)));
const leaving = /^(?:leaving|departing|flying|travell?ing|heading|going|returning|proceeding)$/;

/**
 * Questions that point to the event of the question before without naming anybody: "who else attended?", "when was the meeting?", "did the talks take place?", "who mediated?".
 * Not: "show me the meetings", "who met whom", what names somebody, a place or a time of its own.
 */
import type { Shape } from "./shape.ts";
import type { Signal } from "./vocabulary.ts";

const event =
  /^(meeting|talks|discussion|discussions|negotiations|call|conversation|visit|trip|encounter|summit|interview)$/;
const definite = /^(the|that|this|those|these)$/;

const pointing = ({ items }: Shape): boolean =>
  items.some((item, index) => {
    const before = items[index - 1];
    return item.kind === "word" && event.test(item.norm) && before?.kind === "word" && definite.test(before.norm);
  });

/** @param light signals of words that say nothing of their own */
export const pointsBack = (shape: Shape, light: readonly Signal[]): boolean => {
  const ownNames = shape.groups.length > 0 || shape.when !== null || shape.weekdays.length > 0 || shape.topic !== null;
  if (ownNames || shape.words.some((word) => /^(list|show|give|find)\b/.test(word.norm))) return false;
  const events: Signal[] = ["meet", "talk", "call", "visit", "attend", "happen", "mediate", "host"];
  if (
    shape.words.some((word) => ![...word.signals].some((signal) => light.includes(signal) || events.includes(signal)))
  )
    return false;
  return pointing(shape) || (shape.has("attend", "mediate", "host") && !shape.has("meet", "talk", "call", "visit"));
};

/**
 * Who is told to be a guest in the country that is written about: "the visiting Exampler minister B", "B, who is here on a visit".
 * Not: "is visiting B", "after visiting B", "visiting C, B said".
 */
import type { Reading, Sentence } from "../document.ts";
import { perReading } from "./per-reading.ts";

/** "visiting" and at most a title with its state between it and the name; no comma, no verb. */
const visiting =
  /(?<!\b(?:is|are|was|were|be|been|by|for|of|after|before|while|when|in|and|also|currently)\s)\bvisiting\s(?:[\p{L}.’'-]{1,20}\s){0,9}$/iu;

const here = /^,?\s?(?:who|which)\s(?:is|was|are|were)\s(?:currently\s|also\s)?(?:here|in\sthe\scountry|in\stown)\b/iu;

/** Before the name. */
const longest = 120;

/** Key of the guest → the first sentence that says so. */
export const guestsTold = perReading((reading: Reading): ReadonlyMap<string, Sentence> => {
  const told = new Map<string, Sentence>();
  for (const sentence of reading.sentences)
    for (const { entity, type, start, end } of reading.mentionsIn(sentence)) {
      if (type !== "Person" || told.has(entity)) continue;
      const before = reading.text.slice(Math.max(sentence.start, start - longest), start);
      const behind = reading.text.slice(end, Math.min(sentence.end, end + longest));
      if (visiting.test(before) || here.test(behind)) told.set(entity, sentence);
    }
  return told;
});

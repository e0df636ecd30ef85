/** The words around an event word that tell its status, as data: in order, the first that fits decides. */
import { calledOffCues } from "./called-off.ts";
import { fellThroughCues } from "./fell-through.ts";
import { lookingAheadCues } from "./looking-ahead.ts";
import { noPlansCues } from "./no-plans.ts";
import { openingWords } from "./opening-words.ts";
import { putOffCues } from "./put-off.ts";
import { spokenOfCues } from "./spoken-of.ts";
import type { StatusCue } from "./status-cue.ts";
import { supposedCues } from "./supposed.ts";
import { toComeCues } from "./to-come.ts";

const statusCues: readonly StatusCue[] = [
  ...supposedCues,
  ...noPlansCues,
  ...spokenOfCues,
  ...putOffCues,
  ...fellThroughCues,
  ...calledOffCues,
  ...lookingAheadCues,
  ...toComeCues,
];

/** The numbers of the cues whose text before the event word must hold a word, by that word; and of those that may begin with any. */
const numbersByWord = new Map<string, number[]>();
const always: boolean[] = [];
statusCues.forEach(({ before }, number) => {
  const words = before === undefined ? null : openingWords(before);
  always[number] = words === null;
  for (const word of words ?? []) numbersByWord.set(word, [...(numbersByWord.get(word) ?? []), number]);
});

/** The cues that may fit where these words in small letters stand before the event word, in their order. */
export function statusCuesAfter(before: string): readonly StatusCue[] {
  const asked = [...always];
  for (const word of before.match(/\w+/g) ?? [])
    for (const number of numbersByWord.get(word) ?? []) asked[number] = true;
  return statusCues.filter((_, number) => asked[number]);
}

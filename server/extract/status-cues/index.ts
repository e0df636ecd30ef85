/** The words around an event word that tell its status, as data: in order, the first that fits decides. */
import { calledOffCues } from "./called-off.ts";
import { fellThroughCues } from "./fell-through.ts";
import { lookingAheadCues } from "./looking-ahead.ts";
import { neededWords } from "./needed-words.ts";
import { noPlansCues } from "./no-plans.ts";
import { notDoneCues } from "./not-done.ts";
import { putOffCues } from "./put-off.ts";
import { spokenOfCues } from "./spoken-of.ts";
import type { StatusCue } from "./status-cue.ts";
import { supposedCues } from "./supposed.ts";
import { toComeCues } from "./to-come.ts";

export const statusCues: readonly StatusCue[] = (
  [
    ...supposedCues,
    ...noPlansCues,
    ...spokenOfCues,
    ...putOffCues,
    ...fellThroughCues,
    ...notDoneCues,
    ...calledOffCues,
    ...lookingAheadCues,
    ...toComeCues,
  ] satisfies StatusCue[]
).map(inOneShape);

/** Written out, so that all cues share one hidden class: each is asked for each event word. */
function inOneShape({ name, before, printed, after, word, noun, status, direction, confidence }: StatusCue): StatusCue {
  return { name, before, printed, after, word, noun, status, direction, confidence };
}

/** A set of words, by its number, and the cue whose pattern needs one of them. */
type Need = { set: number; cue: number };

const needsBefore = new Map<string, Need[]>();
const needsAfter = new Map<string, Need[]>();
/** Of how many sets each cue needs a word. */
const setsNeeded = new Uint8Array(statusCues.length);
let sets = 0;

function addNeeds(needs: Map<string, Need[]>, pattern: RegExp | undefined, cue: number): void {
  for (const words of pattern === undefined ? [] : neededWords(pattern)) {
    for (const word of words) needs.set(word, [...(needs.get(word) ?? []), { set: sets, cue }]);
    setsNeeded[cue] = (setsNeeded[cue] ?? 0) + 1;
    sets += 1;
  }
}

statusCues.forEach(({ before, after }, cue) => {
  addNeeds(needsBefore, before, cue);
  addNeeds(needsAfter, after, cue);
});

const none: readonly Need[] = [];

/** The cues that may fit where these words stand before the event word, in small letters, and behind it, in their order. */
export function statusCuesAmid(before: string, after: string, isNoun: boolean): readonly StatusCue[] {
  const lacking = setsNeeded.slice();
  const held = new Uint8Array(sets);
  const hold = ({ set, cue }: Need): void => {
    if (held[set] === 0) lacking[cue] = (lacking[cue] ?? 0) - 1;
    held[set] = 1;
  };
  for (const word of before.match(/\w+/g) ?? []) for (const need of needsBefore.get(word) ?? none) hold(need);
  for (const word of after.match(/\w+/g) ?? []) for (const need of needsAfter.get(word) ?? none) hold(need);
  const found: StatusCue[] = [];
  for (let number = 0; number < lacking.length; number += 1) {
    const cue = lacking[number] === 0 ? statusCues[number] : undefined;
    if (cue !== undefined && (cue.noun === undefined || cue.noun === isNoun)) found.push(cue);
  }
  return found;
}

/**
 * Whose journey it is that the article opens with by an office alone: "Sampleland's defence minister visits C. … Defence Minister A met B".
 * Takes: the one person of the next sentences whose name stands behind the same words of office. Not: an office that two people hold.
 */
import type { Reading, Sentence } from "../document.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** Sentences of the article that may open with an office, and those behind them that may give the name. */
const head = 3;

/** Words of an office: "national security adviser". */
const longest = 5;

/** "Sampleland | 's defence minister": the words of office behind the state or body at `owner`; null where none follow. */
export function officeBehind(items: readonly SceneItem[], owner: number): string | null {
  const from = /^['’]s?$/.test(lowerAt(items, owner + 1)) ? owner + 2 : owner + 1;
  const words: string[] = [];
  let office: string | null = null;
  for (let at = from; at < from + longest && items[at]?.kind === "word"; at += 1) {
    words.push(lowerAt(items, at));
    if (titleHeads.has(lowerAt(items, at))) office = words.join(" ");
  }
  return office;
}

/** Key of the one who holds the office that the journey of `sentence` is told of; null where nobody, or more than one, is named with it. */
export function travellerNamed(reading: Reading, sentence: Sentence, office: string): string | null {
  if (sentence.index > head) return null;
  const holders = new Set<string>();
  for (let index = sentence.index; index <= sentence.index + head; index += 1) {
    const each = reading.sentences[index];
    for (const spot of each === undefined ? [] : reading.mentionsIn(each)) {
      const title = reading.text.slice(spot.phrase.start, spot.start).toLowerCase();
      if (spot.type === "Person" && title.trimEnd().endsWith(office)) holders.add(spot.entity);
    }
  }
  const [holder] = holders;
  return holders.size === 1 && holder !== undefined ? holder : null;
}

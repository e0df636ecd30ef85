import { connectors, isActor, isModifier, isPerson, isWord, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** "presidential candidates | Ann Sample and Bo Example": several by what they are, whose names follow in a row. Not "told reporters Ann Sample left". */
export function rowBehindNoun(items: readonly SceneItem[], from: number): number | null {
  for (let at = from; at < from + 5; at += 1) {
    const item = items[at];
    const name = items[at + 1];
    if (item?.kind === "name" && isModifier(item)) continue;
    if (item?.kind !== "word" || !/^(?:ADJ|NOUN|PROPN)$/.test(item.pos)) return null;
    if (item.pos !== "NOUN" || !/[^s]s$/.test(item.lower) || !isActor(name) || !isPerson(name)) continue;
    const of = lowerAt(items, at + 2) === "of";
    const link = items.findIndex((one, index) => index > at + 1 && isWord(one, connectors));
    const isRow = link === at + 2 || (of && link > 0 && link < at + 9);
    return isRow && items.slice(link, link + 8).some((one) => isPerson(one)) ? at + 1 : null;
  }
  return null;
}

/**
 * "Exampleland hosted talks between A and B": in the state that hosts.
 * Not: "Exampleland's president hosted talks", a host in a place that the words name, a city that will host.
 */
import { lowerAt } from "./party-words.ts";
import type { NameItem, Scene } from "./scene.ts";
import { beforeVerbGroup } from "./subject-list.ts";
import type { Anchor } from "./when.ts";

const hosting = /^(?:host|hosts|hosted|hosting)$/;

/** Words of the noun's phrase: "a second round of indirect". */
const mostBetween = 7;

export function placeOfHost({ items }: Scene, anchor: Anchor): NameItem | null {
  for (let at = anchor.at - 1; at > Math.max(0, anchor.at - mostBetween); at -= 1) {
    const item = items[at];
    if (hosting.test(lowerAt(items, at))) {
      const host = items[beforeVerbGroup(items, at)];
      const isState = host?.kind === "name" && host.named.type === "Government" && host.named.use === "actor";
      return isState && host.named.form === "name" ? host : null;
    }
    if (item?.kind !== "word" || !/^(?:DET|ADJ|NUM|NOUN|ADP|PROPN|PUNCT)$/.test(item.pos)) return null;
  }
  return null;
}

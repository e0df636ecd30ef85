/**
 * Numbered roads.
 * Takes: "National Road 48", "Highway 1", "Interstate 95", "the M4 motorway".
 * Not taken: "the road", "a highway", numbers of houses.
 */
import type { Document } from "../document.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

const roadWords = new Set("road highway route interstate motorway autobahn expressway".split(" "));
const kinds = new Set("national federal state provincial county trunk".split(" "));

function findRoads(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!roadWords.has(word.key)) return;
    const number = view.words[index + 1];
    const letters = view.words[index - 1];
    if (word.capital && number !== undefined && isJoined(number) && /^[A-Z]?\d{1,4}[A-Z]?$/.test(number.text)) {
      const from = kinds.has(letters?.key ?? "") && letters?.capital && isJoined(word) ? index - 1 : index;
      all.push(
        found({
          rule: "road",
          type: "Place",
          from,
          to: index + 2,
          name: printed(document, view, from, index + 2),
          kind: "road",
        }),
      );
    } else if (!word.capital && letters !== undefined && isJoined(word) && /^[A-Z]{1,2}\d{1,3}$/.test(letters.text)) {
      const name = printed(document, view, index - 1, index + 1);
      all.push(found({ rule: "road", type: "Place", from: index - 1, to: index + 1, name, kind: "road" }));
    }
  });
  return all;
}

export const roads: MentionRule = { cues: roadWords, find: findRoads };

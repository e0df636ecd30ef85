/** Lists that have swallowed the subject of the sentence behind them, taken apart again. */
import { phraseStart } from "./parties-left.ts";
import type { PartyList } from "./party.ts";
import { isPerson, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** "In talks with the Example Front, Ambassador A and General B, director of plans, will meet …": after the body come the subjects. */
function bodyThenPeople(
  items: readonly SceneItem[],
  list: PartyList,
): { objects: PartyList; subject: PartyList } | null {
  const [first, second] = list.parties;
  if (first === undefined || second === undefined || isPerson(items[first.at]) || !isPerson(items[second.at]))
    return null;
  const start = phraseStart(items, second.at);
  if (lowerAt(items, start - 1) !== ",") return null;
  for (let at = list.to; at < Math.min(items.length, list.to + 14); at += 1) {
    const item = items[at];
    if (item?.kind === "word" && item.pos === "AUX" && lowerAt(items, at - 1) === ",")
      return {
        objects: { parties: [first], from: list.from, to: start - 1 },
        subject: { parties: list.parties.slice(1), from: start, to: list.to },
      };
    if (item?.kind === "word" && (item.pos === "VERB" || item.lower === ".")) return null;
  }
  return null;
}

/**
 * "In a meeting with B, A said": read as a list, the subject has slipped in behind the first plain comma. Objects and subject apart,
 * or null where the list is one.
 */
export function splitFronted(
  items: readonly SceneItem[],
  list: PartyList,
): { objects: PartyList; subject: PartyList } | null {
  if (list.parties.length < 2) return null;
  const next = items[list.to];
  // "with A, B and C respectively": one list
  const goesOn =
    next?.kind === "word" && /^(?:VERB|AUX|ADV)$/.test(next.pos) && !/^(?:respectively|separately)$/.test(next.lower);
  const shift = goesOn ? null : bodyThenPeople(items, list);
  if (shift !== null) return shift;
  if (!goesOn) return null;
  for (let index = 1; index < list.parties.length; index += 1) {
    const party = list.parties[index];
    if (party === undefined) return null;
    const start = phraseStart(items, party.at);
    if (lowerAt(items, start - 1) !== ",") continue;
    return {
      objects: { parties: list.parties.slice(0, index), from: list.from, to: start - 1 },
      subject: { parties: list.parties.slice(index), from: start, to: list.to },
    };
  }
  return null;
}

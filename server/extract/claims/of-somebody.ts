/** Phrases that name somebody only to tell whose people are meant: he is not who is met. */
import { isActor, isPeopleNoun, isPerson, isTitleWord, lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

const partOfPhrase = /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/;

/** "representatives of the incoming administration of President Bo Sample": not Bo Sample. The item after his name; null for any other phrase. */
function ofAdministration(items: readonly SceneItem[], at: number): number | null {
  if (!/^(?:representatives|members|officials|aides|lawyers|supporters|relatives)$/.test(lowerAt(items, at)))
    return null;
  if (!/^(?:of|from|in)$/.test(lowerAt(items, at + 1))) return null;
  for (let next = at + 2; next < at + 8; next += 1) {
    if (isPerson(items[next])) return lowerAt(items, next - 1) === "of" && next > at + 3 ? next + 1 : null;
    if (
      items[next]?.kind === "word" &&
      !/^(?:NOUN|ADJ|DET|PRON|ADP|PROPN|VERB)$/.test((items[next] as { pos: string }).pos)
    )
      return null;
  }
  return null;
}

/**
 * "an envoy of Bo Sample", "a spokesman for President Bo Sample", "a close adviser to him": somebody of his, whom nobody names, and not he. The item
 * behind his name; null for any other phrase ("the ambassador to Exampleland Bo Sample", "the minister for trade Bo Sample").
 */
export function ofSomebody(items: readonly SceneItem[], at: number): number | null {
  const staff = ofAdministration(items, at);
  if (staff !== null) return staff;
  const isWordOf = (index: number, pos: RegExp): boolean => {
    const item = items[index];
    return item?.kind === "word" && pos.test(item.pos);
  };
  let link = at;
  while (link < at + 6 && isWordOf(link, partOfPhrase)) link += 1;
  const noun = items[link - 1];
  if (link === at || !(isTitleWord(noun) || isPeopleNoun(noun)) || !links.test(lowerAt(items, link))) return null;
  // "the head of the office of President Bo Sample"
  let name = link + 1;
  while (name < link + 7 && isWordOf(name, /^(?:DET|ADJ|NOUN|PROPN|ADP|PRON)$/)) name += 1;
  let before = name - 1;
  while (before > link && (headTitles.test(lowerAt(items, before)) || lowerAt(items, before) === "the")) before -= 1;
  return isPerson(items[name]) && isActor(items[name]) && links.test(lowerAt(items, before)) ? name + 1 : null;
}

const links = /^(?:of|for|to)$/;
/** What stands before a name, and is no portfolio: "of President Bo Sample", not "of Defence Bo Sample". */
const headTitles =
  /^(?:former|vice|president|premier|prime|minister|king|queen|emir|sultan|pope|chancellor|general|gen|mr\.?|mrs\.?|ms\.?|dr\.?|sheikh|prince|princess|crown|senator|governor|colonel|marshal|ayatollah|leader|mayor)$/;

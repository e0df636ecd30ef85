/**
 * Bodies that a text calls only by their letters.
 * Takes: "the XYZ said", "members of the XYZ", "XYZ spokesman Ivo Exempel", "an XYZ delegation".
 * Not taken: letters that a list knows, measures, illnesses, offices, arms and treaties ("GDP", "COVID", "CEO", "ICBM", "the NPT"),
 * emphasis ("we will NOT"), types ("the AK-47"), headlines, letters before another noun ("the XYZ virus").
 */
import { isCommonWord } from "../lexicon.ts";
import { bodyRoles, notBodies } from "../vocabulary/acronyms.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined, type Word } from "./words.ts";

const shape = /^[A-Z]{3,6}$/;
const goesOn = new Set(
  `said says told has had have is was were are will would and or in on at of for to by with from that which who also agreed refused announced called decided approved
  began met accused warned urged rejected claimed signed voted won lost may might could should can must did does do as but after before since when while if until against left came went took made gave sent asked wants wanted`.split(
    /\s+/,
  ),
);

/** "about the XYZ", "under the XYZ": a plan or a treaty as often as a body. */
const topics = new Set("about under on after into within during through via implement implementing join".split(" "));

/** Do the letters stand for somebody here: as a subject or an object of their own, or before a role in a body? */
function standsForBody(word: Word, next: Word | undefined, hasArticle: boolean): boolean {
  const joined = next !== undefined && isJoined(next);
  if (joined && !word.possessive && (bodyRoles.has(next.key) || (next.capital && titleHeads.has(next.key))))
    return true;
  return hasArticle && (!joined || word.possessive || (!next.capital && goesOn.has(next.key)));
}

function findAcronymBodies(view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!word.allCapitals || !shape.test(word.text) || view.cover[index] !== undefined) return;
    const { key } = word;
    if (notBodies.has(key) || titleHeads.has(key) || calendarWords.has(key)) return;
    const before = view.words[index - 1];
    const next = view.words[index + 1];
    if (isHyphened(word) || isHyphened(next) || before?.allCapitals || next?.allCapitals || /[(“"']$/.test(word.gap))
      return;
    // Emphasis; some letters spell words.
    if (isCommonWord(key) && key.length > 3) return;
    const hasArticle = before?.key === "the" && isJoined(word) && !topics.has(view.words[index - 2]?.key ?? "");
    if (!standsForBody(word, next, hasArticle)) return;
    all.push(
      found({ rule: "acronym-body", type: "Organization", from: index, to: index + 1, name: word.text, kind: "body" }),
    );
  });
  return all;
}

export const acronymBodies: MentionRule = { find: (_, view) => findAcronymBodies(view) };

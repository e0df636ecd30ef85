/**
 * Groups that the text calls so, and names spelled out before their acronym.
 * Takes: "XYZ party", "a group called Our Path", "Multinational Support (MS) mission".
 * Not taken: "Maoist rebels", a state before its acronym.
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isJoined } from "./words.ts";

const groupNouns = new Set(
  "parties groups fleet brigade battalion regiment squadron force militia party group movement militia rebels militants faction insurgents organization organisation coalition alliance network guerrillas fighters company".split(
    " ",
  ),
);

/** End of the name after "called": capitals, and small words between them ("Front for the Defence of …"). */
function calledEnd(view: SentenceView, from: number): number {
  let to = from + 1;
  let at = to;
  while (at < view.words.length && at - from < 10 && isJoined(view.words[at])) {
    if (view.words[at]?.capital) to = at + 1;
    else if (!/^(?:of|for|the|and|de|du|la|al)$/.test(view.words[at]?.key ?? "")) break;
    at += 1;
  }
  return to;
}

/** "XYZ party", "the Our Path movement", "a group called Our Path". */
export function calledGroups(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!groupNouns.has(word.key) || word.capital) return;
    const next = view.words[index + 1];
    if (next !== undefined && /^(?:called|named|dubbed)$/.test(next.key) && view.words[index + 2]?.capital) {
      const to = calledEnd(view, index + 2);
      all.push(
        found({
          rule: "called-group",
          type: "Organization",
          from: index + 2,
          to,
          name: printed(document, view, index + 2, to),
          kind: "group",
        }),
      );
      return;
    }
    if (!isJoined(word)) return;
    let from = index;
    while (from > 0 && index - from < 4) {
      const left = view.words[from - 1];
      if (
        left === undefined ||
        !left.capital ||
        left.possessive ||
        !isJoined(view.words[from]) ||
        (view.cover[from - 1] !== undefined &&
          !(word.key === "fleet" && view.cover[from - 1]?.known.kind === "region")) ||
        calendarWords.has(left.key)
      )
        break;
      if (from - 1 === 0 && (sentenceOpeners.has(left.key) || isCommonWord(left.key))) break;
      if (titleHeads.has(left.key)) break;
      from -= 1;
    }
    if (from === index || /(?:ist|ists|ite|ites|ian)$/.test(view.words[index - 1]?.key ?? "")) return;
    const name = printed(document, view, from, index);
    all.push(
      found({
        rule: "named-group",
        type: "Organization",
        from,
        to: index,
        name,
        kind: word.key === "party" ? "party" : "group",
      }),
    );
  });
  return all;
}

const acronymPattern = /^\p{Lu}[\p{L}\d-]{1,9}$/u;

/** "Multinational Support (MS) mission": capitals whose first letters are the acronym in brackets after them. */
export function spelledOutNames(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!/\($/.test(word.gap) || !word.allCapitals || !acronymPattern.test(word.text)) return;
    if (document.text[word.end] !== ")") return;
    const letters = word.text.toLowerCase().replace(/[^a-z]/g, "");
    for (let from = Math.max(0, index - letters.length - 5); from < index - 1; from += 1) {
      const row = view.words.slice(from, index);
      if (
        !row[0]?.capital ||
        sentenceOpeners.has(row[0].key) ||
        !row.slice(1).every((each) => isJoined(each) || isAfterComma(each))
      )
        continue;
      if (view.cover[from]?.known.kind === "state" || view.cover[from]?.to === index) continue;
      const initials = row
        .filter((each) => each.capital)
        .map((each) => each.key[0])
        .join("");
      const withLinks = row.map((each) => each.key[0]).join("");
      if (initials !== letters && withLinks !== letters) continue;
      const after = view.words[index + 1];
      const mission =
        after !== undefined &&
        /^\)\s$/.test(after.gap) &&
        /^(?:mission|force|party|group|initiative|programme|program|summit)$/.test(after.key);
      const name = mission
        ? `${printed(document, view, from, index)} ${after.text}`
        : printed(document, view, from, index);
      all.push(
        found({ rule: "spelled-out", type: "Organization", from, to: index, name, kind: "body", aliases: [word.text] }),
      );
      return;
    }
  });
  return all;
}

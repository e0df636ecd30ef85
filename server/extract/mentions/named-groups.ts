/**
 * Groups that the text calls so, and names spelled out before their acronym.
 * Takes: "XYZ party", "a group called Our Path", "Multinational Support (MS) mission".
 * Not taken: "Maoist rebels", a state before its acronym.
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { leadingHeads, trailingHeads } from "../vocabulary/organization-words.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { isInitial } from "./name-strength.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined, type Word } from "./words.ts";

const groupNouns = new Set(
  "cartel bloc parties groups fleet brigade battalion regiment squadron force militia party group movement militia rebels militants faction insurgents organization organisation coalition alliance network guerrillas fighters company".split(
    " ",
  ),
);

/** Units that keep the noun as a part of their name: "the Pacific fleet". */
const militaryUnits = new Set("fleet brigade battalion regiment squadron".split(" "));

/** What kind of group: between its name and the noun. "the Exempel drug cartel", "the Exempel rebel group". */
const groupKinds = new Set(
  "drug militant rebel opposition armed terrorist terror extremist jihadist separatist guerrilla insurgent rights political islamist criminal paramilitary".split(
    " ",
  ),
);

/** Peoples and faiths: "Xyz rebels" of them are no named group. Short forms that are no bodies. */
const peoples = new Set(
  "transatlantic trans-atlantic pacific hutu tutsi kurdish sunni shiite shia shiites muslim christian arab tuareg tamil pashtun chechen islamic jewish catholic protestant african european asian western eastern northern southern igbo yoruba hausa dinka nuer oromo rohingya uighur uyghur orthodox druze alawite".split(
    " ",
  ),
);
const notGroups = new Set(
  "tv gop lgbt lgbtq ngo sme cso internet web no other army navy police marine nato coalition government".split(" "),
);

/** "the seven-party alliance": a coalition known by how many it is. */
function countedAlliance(document: Document, view: SentenceView, index: number): Found | null {
  const count = view.words[index - 2];
  if (view.words[index - 1]?.key !== "party" || !isHyphened(view.words[index - 1]) || !isJoined(view.words[index]))
    return null;
  if (
    count === undefined ||
    !/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/.test(count.key)
  )
    return null;
  const name = printed(document, view, index - 2, index + 1);
  return found({ rule: "counted-alliance", type: "Organization", from: index - 2, to: index + 1, name, kind: "party" });
}

const isOfState = (view: SentenceView, index: number): boolean => {
  const kind = view.cover[index]?.known.kind;
  return kind === "state" || kind === "adjective";
};

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
function findCalledGroups(document: Document, view: SentenceView): Found[] {
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
    const counted = /^(?:alliance|coalition|bloc)$/.test(word.key) ? countedAlliance(document, view, index) : null;
    if (counted !== null) all.push(counted);
    if (!isJoined(word) || counted !== null) return;
    let end = index;
    while (
      end > 0 &&
      index - end < 3 &&
      groupKinds.has(view.words[end - 1]?.key ?? "") &&
      isJoined(view.words[end - 1])
    )
      end -= 1;
    let from = end;
    while (from > 0 && end - from < 4) {
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
      if (isInitial(view, from - 1) && (sentenceOpeners.has(left.key) || isCommonWord(left.key))) break;
      if (titleHeads.has(left.key) || peoples.has(left.key)) break;
      from -= 1;
    }
    const last = view.words[end - 1]?.key ?? "";
    if (from === end || /(?:ist|ists|ite|ites|ian|ean|ese|ish)$/.test(last) || notGroups.has(last)) return;
    // "an anti-Exempel group"
    if (isHyphened(view.words[from]) && !view.words[from - 1]?.capital) return;
    const unit = militaryUnits.has(word.key);
    const start =
      unit && isOfState(view, from - 1) && isJoined(view.words[from]) ? (view.cover[from - 1]?.from ?? from) : from;
    if (unit) {
      const name = printed(document, view, start, index + 1);
      all.push(found({ rule: "named-unit", type: "Organization", from: start, to: index + 1, name, kind: "military" }));
      return;
    }
    // "the G4 bloc": letters alone would tell nothing.
    const name = printed(document, view, from, word.key === "bloc" ? index + 1 : end);
    all.push(
      found({
        rule: "named-group",
        type: "Organization",
        from,
        to: end,
        name,
        kind: word.key === "party" ? "party" : "group",
      }),
    );
  });
  return all;
}

export const calledGroups: MentionRule = { cues: groupNouns, find: findCalledGroups };

/** Words that end the name of something that is no body. */
const noBodies = new Set(
  "province plan act summit conference day week year system assistance education strategy dialogue agreement treaty accord framework goals area rate product vehicle missile action war review scheme index mechanism visa pandemic disease syndrome virus".split(
    " ",
  ),
);

/** No title ("Senior Adviser to the Minister (SAM)"), no plan, treaty or event; an office of a title holder is a body. */
function isBodyRow(row: Word[]): boolean {
  if (noBodies.has(row.at(-1)?.key ?? "")) return false;
  // "Chief of Army Staff (COAS)"
  if (titleHeads.has(row[0]?.key ?? "") && row[1]?.key === "of") return false;
  const title = row.some((word) => titleHeads.has(word.key));
  return (
    !title || row.some((word) => leadingHeads.has(word.key) || (trailingHeads.has(word.key) && word.key !== "staff"))
  );
}

const acronymPattern = /^\p{Lu}[\p{L}\d-]{1,9}$/u;

/** "Multinational Support (MS) mission": capitals whose first letters are the acronym in brackets after them. */
function findSpelledOutNames(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!word.allCapitals || !word.gap.endsWith("(") || !acronymPattern.test(word.text)) return;
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
      if (!isBodyRow(row)) continue;
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

export const spelledOutNames: MentionRule = { find: findSpelledOutNames };

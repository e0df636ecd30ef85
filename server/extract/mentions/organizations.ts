/**
 * Bodies named by what they are.
 * Takes: "Ministry of Energy", "National Committee for …", "Foreign Affairs Committee", "52nd Fighter Wing", "the Ruritanian
 * army", "Ruritania's foreign ministry", "XYZ party", "a group called Our Path", "Full Name (FN)".
 * Not taken: a head with nothing before or after it ("the Council"), title words ("Secretary of State"), administrations
 * and cabinets (they are their government), headlines in title case.
 */
import type { Document } from "../document.ts";
import { isCommonWord } from "../lexicon.ts";
import { sentenceOpeners } from "../vocabulary/abbreviations.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { leadingHeads, trailingHeads } from "../vocabulary/organization-words.ts";
import { portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import { type Found, found } from "./found.ts";
import { calledGroups, spelledOutNames } from "./named-groups.ts";
import { printed, stateOf } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { bodiesOfStates } from "./state-bodies.ts";
import { isAfterComma, isHyphened, isJoined } from "./words.ts";

const mostWords = 14;
const linkWords = new Set(["of", "for", "on", "and", "the", "to", "in", "de", "des", "du", "la"]);
const notBefore = new Set(
  "the a an and or of in at by to for with from as our their its his her this that mr mrs ms dr former new".split(" "),
);

/** Words before a head that belong to its name: "National", "Ruritanian", "House". */
function extendLeft(view: SentenceView, head: number): number {
  let from = head;
  while (from > 0 && head - from < 6) {
    const word = view.words[from - 1];
    const right = view.words[from];
    if (word === undefined || right === undefined || !(isJoined(right) || (right.key === "and" && isJoined(right))))
      break;
    const numeral =
      /^\d{1,3}(?:st|nd|rd|th)$/.test(word.key) && trailingHeads.get(view.words[head]?.key ?? "") === "military";
    const pluralPossessive =
      word.possessive &&
      (/s$/.test(word.text) || /^(?:people|women|men|children)$/.test(word.key)) &&
      !word.text.endsWith("'s") &&
      view.cover[from - 1] === undefined;
    if (word.possessive && !pluralPossessive) break;
    if (!numeral && !word.capital) {
      const left = view.words[from - 2];
      if (
        word.key === "and" &&
        left?.capital &&
        !left.possessive &&
        isJoined(word) &&
        !titleHeads.has(left.key) &&
        !trailingHeads.has(left.key) &&
        isCommonWord(left.key) &&
        isCommonWord(right.key) &&
        view.cover[from - 2] === undefined &&
        from - 2 > 0
      ) {
        from -= 2;
        continue;
      }
      break;
    }
    if (
      (titleHeads.has(word.key) && !portfolioWords.has(word.key)) ||
      calendarWords.has(word.key) ||
      word.text.length === 1
    )
      break;
    if (isHyphened(right) && view.cover[from - 1]?.known.kind === "state") break;
    if (from - 1 === 0 && (sentenceOpeners.has(word.key) || notBefore.has(word.key))) break;
    if (notBefore.has(word.key) && word.key !== "new") break;
    from -= 1;
  }
  return from;
}

function extendRight(view: SentenceView, head: number): number {
  let end = head + 1;
  let index = head + 1;
  while (index < view.words.length && index - head < mostWords) {
    const word = view.words[index];
    const before = view.words[index - 1];
    if (word === undefined || before?.possessive) break;
    const list =
      isAfterComma(word) &&
      (portfolioWords.has(word.key) || word.key === "and") &&
      portfolioWords.has(before?.key ?? "") &&
      end === index;
    if (!isJoined(word) && !list) break;
    if (linkWords.has(word.key) && !word.capital) {
      index += 1;
      continue;
    }
    const ministers = word.key === "ministers" && before?.key === "of";
    if (
      !word.capital ||
      (titleHeads.has(word.key) && !ministers) ||
      calendarWords.has(word.key) ||
      word.text.length === 1
    )
      break;
    // After the head's object a name that is no plain word begins something else: "Ministry of Energy | Xyz Abc".
    const linked = linkWords.has(before?.key ?? "") || isHyphened(word);
    const plain = portfolioWords.has(word.key) || view.cover[index] !== undefined || isCommonWord(word.key);
    if (!linked && !plain) break;
    const cover = view.cover[index];
    if (cover?.known.kind === "state" && !linked) break;
    // "the Ministry of Health and Exempla City": the other party of something.
    if (
      before?.key === "and" &&
      (cover?.known.kind === "capital" || cover?.known.kind === "state" || cover?.known.kind === "city")
    )
      break;
    index = cover !== undefined && cover.from === index ? cover.to : index + 1;
    end = index;
  }
  return end;
}

function leading(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const kind = word.capital ? leadingHeads.get(word.key) : undefined;
    const next = view.words[index + 1];
    if (
      kind === undefined ||
      next === undefined ||
      !isJoined(next) ||
      !/^(?:of|for|on|to)$/.test(next.key) ||
      word.possessive
    )
      return;
    const cover = view.cover[index];
    if (cover?.known.kind === "organization" && cover.from < index) return;
    if (word.key === "office" && view.words[index - 1]?.key === "in") return;
    const to = extendRight(view, index);
    if (to <= index + 2) return;
    const from = extendLeft(view, index);
    const owner = view.words[from - 1]?.possessive ? stateOf(view, from - 1, from) : null;
    all.push(
      found({
        rule: "body-of",
        type: "Organization",
        from,
        to,
        name: printed(document, view, from, to),
        kind,
        iso2: owner ?? stateOf(view, from, to),
      }),
    );
  });
  return all;
}

function trailing(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const kind = word.capital ? trailingHeads.get(word.key) : undefined;
    const next = view.words[index + 1];
    if (kind === undefined || index === 0 || !isJoined(word)) return;
    // The head is not the last word of the phrase: "Joint Force Development".
    if (
      next !== undefined &&
      isJoined(next) &&
      next.capital &&
      !word.possessive &&
      !titleHeads.has(next.key) &&
      (trailingHeads.has(next.key) || isCommonWord(next.key)) &&
      (view.cover[index + 1] === undefined || view.cover[index + 1]?.known.kind === "organization")
    )
      return;
    const known = view.cover[index];
    if (known?.known.kind === "state") return;
    if (known?.known.kind === "organization" && extendLeft(view, index) >= known.from) return;
    const from = extendLeft(view, index);
    if (from === index) return;
    // "the Xyz Administration" is a government; "the National Aerospace Technology Administration" is a body.
    if (
      word.key === "administration" &&
      (index - from < 2 || view.words.slice(from, index).every((each, offset) => offset === 0 || isHyphened(each)))
    )
      return;
    const only = view.cover[from];
    const owner = view.words[from - 1]?.possessive ? stateOf(view, from - 1, from) : null;
    if (only !== undefined && only.known.kind === "none") return;
    all.push(
      found({
        rule: "named-body",
        type: "Organization",
        from,
        to: index + 1,
        name: printed(document, view, from, index + 1),
        kind,
        iso2: owner ?? stateOf(view, from, index + 1),
      }),
    );
  });
  return all;
}

export function findOrganizations(document: Document, view: SentenceView): Found[] {
  const lower = bodiesOfStates(document, view);
  if (view.allCapital) return lower.filter((each) => each.iso2 !== null);
  return [
    ...leading(document, view),
    ...trailing(document, view),
    ...lower,
    ...calledGroups(document, view),
    ...spelledOutNames(document, view),
  ];
}

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
import { leadingHeads, stateBodies, trailingHeads } from "../vocabulary/organization-words.ts";
import { portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import { type Found, found } from "./found.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isAfterComma, isHyphened, isJoined } from "./words.ts";

const mostWords = 14;
const linkWords = new Set(["of", "for", "on", "and", "the", "to", "in", "de", "des", "du", "la"]);
const notBefore = new Set(
  "the a an and or of in at by to for with from as our their its his her this that mr mrs ms dr former new".split(" "),
);

function printed(document: Document, view: SentenceView, from: number, to: number): string {
  const start = view.words[from]?.start ?? 0;
  const end = view.words[to - 1]?.end ?? start;
  return document.text.slice(start, end).replace(/\s+/gu, " ");
}

function stateOf(view: SentenceView, from: number, to: number): string | null {
  for (let index = from; index < to; index += 1) {
    const known = view.cover[index]?.known;
    if (known?.kind === "state") return known.iso2;
    if (known?.kind === "adjective" && known.iso2.length === 1) return known.iso2[0] ?? null;
  }
  return null;
}

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

/** "the embassy in Exempla City". */
function embassyEnd(view: SentenceView, index: number): number {
  const place = view.cover[index + 2];
  const near = view.words[index + 1];
  return near !== undefined && isJoined(near) && near.key === "in" && place !== undefined && place.from === index + 2
    ? place.to
    : index + 1;
}

/** Last words of `stateBodies`. */
const bodyEndings = new Set(
  "ministry department army navy force military forces guard marines gendarmerie service agency parliament senate congress assembly legislature house court bank commission embassy consulate".split(
    " ",
  ),
);

/** "the Ruritanian army", "Ruritania's parliament", "the foreign ministry". */
function ofState(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!bodyEndings.has(word.key)) return;
    const next = view.words[index + 1];
    if (word.capital && trailingHeads.has(word.key)) return;
    for (let length = 3; length >= 1; length -= 1) {
      const from = index - length + 1;
      const first = view.words[from];
      if (first === undefined || (from === 0 && length > 0 && view.words.length < 2)) continue;
      const phrase = view.words
        .slice(from, index + 1)
        .map((each) => each.key)
        .join(" ");
      if (!view.words.slice(from + 1, index + 1).every((each) => isJoined(each))) continue;
      const body = stateBodies.find(([pattern]) => pattern.test(phrase));
      if (body === undefined) continue;
      const owner = view.cover[from - 1];
      const iso2 = owner === undefined || !isJoined(first) ? null : stateOf(view, owner.from, owner.to);
      if (iso2 === null && !(body[1] === "ministry" && length >= 2)) return;
      // "military cooperation", "police chief": the word only describes the next one.
      if (next !== undefined && isJoined(next) && !word.possessive && isNoun(view, next.start)) return;
      const start = iso2 !== null && owner !== undefined ? owner.from : from;
      const end = body[1] === "embassy" ? embassyEnd(view, index) : index + 1;
      all.push(
        found({
          rule: "body-of-state",
          type: "Organization",
          from: start,
          to: end,
          name: printed(document, view, start, end),
          kind: body[1],
          iso2,
        }),
      );
      return;
    }
  });
  return all;
}

function isNoun(view: SentenceView, start: number): boolean {
  const token = view.sentence.tokens.find((each) => each.start === start);
  return token !== undefined && (token.pos === "NOUN" || token.pos === "PROPN");
}

const groupNouns = new Set(
  "fleet brigade battalion regiment squadron force militia party group movement militia rebels militants faction insurgents organization organisation coalition alliance network guerrillas fighters company".split(
    " ",
  ),
);

/** "XYZ party", "the Our Path movement", "a group called Our Path". */
function calledGroup(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    if (!groupNouns.has(word.key) || word.capital) return;
    const next = view.words[index + 1];
    if (next !== undefined && /^(?:called|named|dubbed)$/.test(next.key) && view.words[index + 2]?.capital) {
      let to = index + 2;
      while (view.words[to]?.capital && (to === index + 2 || isJoined(view.words[to]))) to += 1;
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
        view.cover[from - 1] !== undefined ||
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
function spelledOut(document: Document, view: SentenceView): Found[] {
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

export function findOrganizations(document: Document, view: SentenceView): Found[] {
  const lower = ofState(document, view);
  if (view.allCapital) return lower.filter((each) => each.iso2 !== null);
  return [
    ...leading(document, view),
    ...trailing(document, view),
    ...lower,
    ...calledGroup(document, view),
    ...spelledOut(document, view),
  ];
}

/**
 * Bodies in small letters, named by their state.
 * Takes: "the Ruritanian army", "Ruritania's foreign ministry", "the Ruritanian army spokesman", "the U.S. embassy in Exempla City", "the foreign ministry".
 * Not taken: "military cooperation", "police chief": the word only describes the next one.
 */
import type { Document } from "../document.ts";
import { stateBodies, trailingHeads } from "../vocabulary/organization-words.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed, stateOf } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isJoined } from "./words.ts";

function isNoun(view: SentenceView, start: number): boolean {
  const token = view.sentence.tokens().find((each) => each.start === start);
  return token !== undefined && (token.pos === "NOUN" || token.pos === "PROPN");
}

/** "the embassy in Exempla City". */
function embassyEnd(view: SentenceView, index: number): number {
  const general = view.words[index + 1];
  const last = general?.key === "general" && general.capital && isJoined(general) ? index + 1 : index;
  const place = view.cover[last + 2];
  const near = view.words[last + 1];
  return near !== undefined && isJoined(near) && near.key === "in" && place !== undefined && place.from === last + 2
    ? place.to
    : last + 1;
}

/** Last words of `stateBodies`. */
const bodyEndings = new Set(
  "ministry department army navy force military forces guard marines gendarmerie service agency parliament senate congress assembly legislature house court bank commission embassy consulate mfa mofa".split(
    " ",
  ),
);

/** "the Ruritanian army spokesman", "Ruritanian foreign ministry officials": the body speaks. */
function speaksForBody(next: string, kind: string): boolean {
  if (/^(?:spokesman|spokeswoman|spokesperson|spokesmen|headquarters)$/.test(next)) return true;
  return kind === "ministry" && /^(?:officials?|statement|sources?|delegation)$/.test(next);
}

/** "the Ruritanian army", "Ruritania's parliament", "the foreign ministry". */
function findBodiesOfStates(document: Document, view: SentenceView): Found[] {
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
      // "the Exampler MFA information department": a part of the body of those letters.
      const ofLetters = view.words[from - 1]?.allCapitals === true && owner === undefined && isJoined(first);
      if (iso2 === null && (ofLetters || !(body[1] === "ministry" && length >= 2))) return;
      // "military cooperation", "police chief": the word only describes the next one.
      if (
        next !== undefined &&
        isJoined(next) &&
        !word.possessive &&
        !(word.key === "consulate" && next.key === "general") &&
        !(iso2 !== null && speaksForBody(next.key, body[1])) &&
        (titleHeads.has(next.key) || isNoun(view, next.start))
      )
        return;
      // "military offensive", "military and civilian personnel"
      const alsoDescribes =
        next?.key === "offensive" ||
        (next?.key === "and" &&
          /^(?:civilian|political|economic|diplomatic|security)$/.test(view.words[index + 2]?.key ?? ""));
      if (word.key === "military" && alsoDescribes) return;
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

export const bodiesOfStates: MentionRule = { cues: bodyEndings, find: findBodiesOfStates };

/**
 * Agreements that the text only describes.
 * Takes: "a military cooperation agreement with Ruritania", "a power-sharing deal", "the cease-fire agreement", "an agreement on social
 * security payments", "pacts on tides signed with Ruritania", "an agreement to use the base", "a memorandum of cooperation".
 * Not taken: "in agreement", "reached agreement" with nothing said of it, "an agreement on the matter", "a great deal", "deal with
 * the problem", "peace agreements" of nobody.
 */
import type { Document } from "../document.ts";
import {
  agreementAdjectives as adjectives,
  agreementNouns as nouns,
  subjectPhrases,
  agreementSubjects as subjects,
} from "../vocabulary/agreement-words.ts";
import { portfolioWords, titleHeads } from "../vocabulary/titles.ts";
import { partiesAfter } from "./agreement-parties.ts";
import { isOfIntent, kindOf, statesIn } from "./agreement-phrase.ts";
import { endOfSubject, signing } from "./agreement-subject.ts";
import { type Found, found, type MentionRule } from "./found.ts";
import { printed } from "./printed-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isHyphened, isJoined } from "./words.ts";

function between(view: SentenceView, index: number): boolean {
  return view.words[index + 1]?.key === "between";
}

const pairBefore = /^(?:free|double|open|rare|air|power|burden|information|visiting|non|cease)$/;

/** How many words of a subject such as "cease-fire" or "status of forces" end before word `end`; 0 where none does. */
function subjectPhrase(view: SentenceView, end: number): number {
  const two = `${view.words[end - 2]?.key ?? ""} ${view.words[end - 1]?.key ?? ""}`;
  if (pairBefore.test(view.words[end - 2]?.key ?? "") && subjectPhrases.has(two) && isJoined(view.words[end - 1]))
    return 2;
  const forces =
    view.words[end - 1]?.key === "forces" && view.words[end - 2]?.key === "of" && view.words[end - 3]?.key === "status";
  return forces ? 3 : 0;
}

/** "to deal with Ruritania": the verb. */
const verbBefore =
  /^(?:to|will|would|must|can|could|should|they|we|you|i|he|she|not|and|also|who|that|which|better|help|may|might|how|let|us|or)$/;

/** "a memo of understanding on trade" */
const isMemo = (view: SentenceView, index: number): boolean =>
  /^memos?$/.test(view.words[index]?.key ?? "") &&
  view.words[index + 1]?.key === "of" &&
  view.words[index + 2]?.key === "understanding";

/** Things that are agreed on only where they are "of intent". */
const intents = new Set(["letter", "declaration", "statement", "protocol"]);

/** "signed a protocol on tides": not the protocol of a palace, and no rule of health. */
const isSignedProtocol = (view: SentenceView, index: number): boolean =>
  view.words[index]?.key === "protocol" &&
  /^(?:on|of)$/.test(view.words[index + 1]?.key ?? "") &&
  view.words.slice(Math.max(0, index - 4), index).some(({ key }) => signing.test(key));

/** "signed a joint declaration on tides" */
const isSignedDeclaration = (view: SentenceView, index: number): boolean =>
  view.words[index]?.key === "declaration" &&
  view.words[index - 1]?.key === "joint" &&
  /^(?:on|of)$/.test(view.words[index + 1]?.key ?? "") &&
  view.words
    .slice(Math.max(0, index - 5), index)
    .some(({ key }) => signing.test(key) || /^(?:adopt|adopts|adopted|adopting)$/.test(key));

function findDescribedAgreements(document: Document, view: SentenceView): Found[] {
  const all: Found[] = [];
  view.words.forEach((word, index) => {
    const known =
      nouns.has(word.key) ||
      isMemo(view, index) ||
      isSignedDeclaration(view, index) ||
      (intents.has(word.key.replace(/s$/, "")) && isOfIntent(view, index));
    if (!known || (word.capital && !/^mous?$/.test(word.key))) return;
    if (/^(?:convention|protocol|consensus)$/.test(word.key) && !isSignedProtocol(view, index)) return;
    let from = index;
    let subject = false;
    while (from > 0 && index - from < 6) {
      const left = view.words[from - 1];
      const right = view.words[from];
      if (left === undefined || right === undefined || !isJoined(right) || left.possessive) break;
      const state = view.cover[from - 1];
      if (state !== undefined && (state.known.kind === "state" || state.known.kind === "adjective")) {
        from = state.from;
        continue;
      }
      // "EU-Ruritania trade agreement"
      if (state?.known.kind === "organization" && state.known.body === "igo" && isHyphened(right)) {
        from = state.from;
        continue;
      }
      const phrase = subjectPhrase(view, from);
      if (phrase > 0) {
        subject = true;
        from -= phrase;
        continue;
      }
      // "the six-party agreement"
      if (left.key === "party" && isHyphened(left)) {
        subject = true;
        from -= 2;
        continue;
      }
      if (subjects.has(left.key)) subject = true;
      else if (
        !adjectives.has(left.key) &&
        !(left.key === "and" && subjects.has(right.key)) &&
        !(isHyphened(right) && subjects.has(right.key)) &&
        !portfolioWords.has(left.key) &&
        !/^(?:several|two|three|four|five|six|seven|eight|nine|ten)$/.test(left.key)
      )
        break;
      from -= 1;
    }
    // "the Exempla peace agreement": a town or a name before the subject makes it a name.
    const lead = view.words[from - 1];
    const leadKind = view.cover[from - 1]?.known.kind;
    if (
      subject &&
      lead?.capital &&
      !lead.possessive &&
      isJoined(view.words[from]) &&
      !titleHeads.has(lead.key) &&
      (leadKind === "capital" || leadKind === "city" || leadKind === "region")
    ) {
      const start = view.cover[from - 1]?.from ?? from - 1;
      all.push(
        found({
          rule: "named-agreement",
          type: "Agreement",
          from: start,
          to: index + 1,
          name: printed(document, view, start, index + 1),
          kind: kindOf(word.key),
          states: [],
        }),
      );
      return;
    }
    while (from < index && /^(?:and|several)$/.test(view.words[from]?.key ?? "")) from += 1;
    // "postponed by mutual agreement": how, and nothing that was signed.
    if (/^(?:mutual|common)$/.test(view.words[index - 1]?.key ?? "") && view.words[from - 1]?.key === "by") return;
    const onSubject = endOfSubject(view, index);
    const to = Math.max(partiesAfter(view, onSubject - 1), onSubject);
    const states = statesIn(view, from, to);
    const plural = word.key.endsWith("s");
    const counted =
      plural &&
      view.words
        .slice(Math.max(0, from - 2), index)
        .some((each) =>
          /^(?:several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/.test(each.key),
        );
    // Without a subject or a party the sentence has to say who signs: that is looked up later.
    const ofStates = statesIn(view, from, index).length > 1;
    const open =
      !subject &&
      !ofStates &&
      onSubject === index + 1 &&
      (to === index + 1 || (states.length === 0 && !between(view, index)));
    if (open && !counted) return;
    if (
      plural &&
      (subject || onSubject > index + 1) &&
      states.length === 0 &&
      !counted &&
      !view.words[from - 1]?.possessive
    )
      return;
    if (word.key === "memorandum" && !subject && to === index + 1) return;
    // "deal with Ruritania" as a verb.
    const before = view.words[from - 1];
    if (
      word.key === "deal" &&
      from === index &&
      (before === undefined ||
        (verbBefore.test(before.key) && !before.possessive) ||
        before.key.endsWith("s") ||
        before.key === "great")
    )
      return;
    const ofBodies = view.words
      .slice(from, index)
      .some((_, offset) => view.cover[from + offset]?.known.kind === "organization");
    const possessor = before?.possessive ? view.cover[from - 1] : undefined;
    if (possessor !== undefined)
      for (const iso2 of statesIn(view, possessor.from, possessor.to)) if (!states.includes(iso2)) states.push(iso2);
    const words = view.words.slice(from, index + 1).filter((_, offset) => view.cover[from + offset] === undefined);
    const bare = words.filter(
      (each) =>
        !/^(?:new|final|draft|interim|landmark|historic|longstanding|current|existing|previous|earlier|proposed|\d{4})$/.test(
          each.key,
        ),
    );
    const name = bare
      .map((each, at) => (at > 0 && isHyphened(each) ? `-${each.text}` : ` ${each.text}`))
      .join("")
      .trim()
      .replace(/\bpower sharing\b/, "power-sharing");
    all.push(
      found({
        rule: open
          ? "counted-agreements"
          : onSubject > index + 1
            ? "agreement-on"
            : to > index + 1
              ? "agreement-with-party"
              : "described-agreement",
        type: "Agreement",
        from,
        to,
        // One state that only describes ("a Ruritanian accord") stays as printed, and so do parties that are no states.
        name:
          onSubject > index + 1 ||
          ofBodies ||
          (states.length < 2 && between(view, index)) ||
          (states.length === 1 && to === index + 1 && possessor === undefined)
            ? printed(document, view, from, to)
            : name,
        kind: kindOf(word.key),
        states,
      }),
    );
  });
  return all;
}

export const describedAgreements: MentionRule = {
  cues: new Set([...nouns, ...intents, "letters", "memo", "memos"]),
  find: findDescribedAgreements,
};

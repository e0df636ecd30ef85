/**
 * "A discussed trade with B", "A will visit C to discuss the war with President B", "A raised the case with B", "A exchanged views with B".
 * Not: "discussed cooperation with the two countries' firms", "discussed trade with an eye to B".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isParty, isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { isVerbLike } from "../subject-list.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { encounterNoun, isVerb, lowerAt } from "./words.ts";

const verbs = wordSet(
  "discuss discusses discussed discussing raise raised raising exchange exchanged exchanging review reviewed reviews explore explored explores",
);

/** "discussed trade, and A expressed solidarity with B": another clause. */
const opensClause = (items: readonly SceneItem[], at: number): boolean =>
  /^(?:and|,|while)$/.test(lowerAt(items, at)) && isParty(items[at + 1]) && isVerbLike(items[at + 2]);

/** "discussed his exchange of letters | with B", "her feud | with B": what there is between two, and no talk with B. */
const between = /^(?:letters|correspondence|feud|quarrel|rivalry|friendship|dispute|row|rift|marriage|alliance)$/;

/** The "with" that belongs to the verb: within the clause, followed by a person. */
export function withPerson(items: readonly SceneItem[], verb: number): number | null {
  for (let at = verb + 1; at < Math.min(items.length, verb + 22); at += 1) {
    const item = items[at];
    if (at > verb + 1 && opensClause(items, at)) return null;
    if (item === undefined || /^(?:\.|;|:|who|which|where|while|after|before|but)$/.test(item.lower)) return null;
    if (item.lower === "that" && !(items[at + 1]?.kind === "word" && (items[at + 1] as { pos: string }).pos === "NOUN"))
      return null;
    // "discussed his plans for the summit with B": the summit is with B.
    if (item.lower === "with" && encounterNoun(items, at - 1) !== null) return null;
    if (item.lower === "with" && between.test(lowerAt(items, at - 1))) return null;
    if (item.lower !== "with") continue;
    const parties = partiesRight(items, at + 1)?.parties ?? [];
    const rung = items.slice(verb, at).some(({ lower }) => /^(?:phone|telephone)$/.test(lower));
    if (parties.some((party) => isPerson(items[party.at]) || (rung && party.form === "officials"))) return at + 1;
  }
  return null;
}

/** "The President hopes to exchange views with B": a head of state whom the article does not name, not the one who travels. */
const hasNamelessSubject = (items: readonly SceneItem[], verb: number): boolean =>
  items.some((item, at) => {
    const next = items[at + 1];
    return (
      at < verb &&
      item.kind === "word" &&
      /^(?:president|premier|chancellor|king|queen|emir|sultan|pope)$/.test(item.lower) &&
      next?.kind === "word" &&
      /^(?:VERB|AUX)$/.test(next.pos)
    );
  });

/** "exchanged views by telephone with B", "discussed it with B over the phone", "discussed it during a phone call" */
export function isByPhone(items: readonly SceneItem[], from: number, to: number): boolean {
  const near = items.slice(from, to + 4).map(({ lower }) => lower);
  return /\b(?:by|over the|on the|via|(?:in|during) (?:a|the|their)) (?:phone|telephone)\b/.test(near.join(" "));
}

export const discussedWith: EncounterRule = {
  name: "discussed-with",
  cues: verbs,
  find({ items }, story) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs)) continue;
      const link = withPerson(items, at);
      const list = link === null ? null : partiesRight(items, link);
      if (list === null) continue;
      const people = list.parties.filter((party) => isPerson(items[party.at]));
      const objects = { ...list, parties: people.length > 0 ? people : list.parties };
      const own =
        subjectOf(items, at)?.parties.filter((party) => !objects.parties.some((other) => other.at === party.at)) ?? [];
      const mover =
        own.length === 0 && lowerAt(items, at - 1) === "to" && !hasNamelessSubject(items, at) ? story.mover : null;
      if (own.length === 0 && mover === null) continue;
      drafts.push({
        rule: "discussed-with",
        kind: isByPhone(items, at, objects.to) ? "Call" : "Talks",
        at,
        from: at,
        to: objects.to,
        noun: false,
        sides: [
          { parties: mover === null ? own : [{ keys: mover.keys, at: -1, form: "pronoun" }], role: "participant" },
          { parties: objects.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.75,
        leansOn: mover === null ? [] : [mover.span],
      });
    }
    return drafts;
  },
};

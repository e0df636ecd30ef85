/**
 * Who publicly said, announced, accused or demanded something: one claim a sentence, with the speaker, and the accused as target.
 * Not: "told B" between officials (contact, another rule), "said" without a name, a medium that only reports.
 */

import type { Participant } from "#contract/extraction.ts";
import { wordSet } from "../cues.ts";
import type { ClaimRule } from "../document.ts";
import { eventClaim } from "./event-claim.ts";
import { partiesRight } from "./parties-right.ts";
import { isPerson } from "./party-words.ts";
import { subjectOf } from "./subject.ts";
import { timelineOf } from "./timeline.ts";

const saying = wordSet(
  "said says announced announces stated declared declares warned warns accused accuses condemned condemns denounced urged urges confirmed confirms vowed pledged insisted denied denies reaffirmed emphasized emphasised stressed criticized criticised",
);
const aimed = wordSet("accused accuses condemned condemns denounced urged urges warned warns criticized criticised");

export const statements: ClaimRule = {
  name: "statements",
  cues: saying,
  find(reading, sentence) {
    if (sentence.kind !== "prose") return [];
    const scene = timelineOf(reading).sceneAt(sentence);
    const { items } = scene;
    const at = items.findIndex((item) => item.kind === "word" && saying.has(item.lower) && item.pos === "VERB");
    const word = items[at];
    if (word === undefined) return [];
    const after = items[at + 1];
    const inverted = /^(?:said|says)$/.test(word.lower) && isPerson(after) ? partiesRight(items, at + 1, 2) : null;
    const speakers = (inverted ?? subjectOf(items, at))?.parties ?? [];
    const speaker = speakers[0] === undefined ? undefined : items[speakers[0].at];
    if (speaker?.kind !== "name" || speaker.named.type === "Place") return [];
    const targets = aimed.has(word.lower) ? (partiesRight(items, at + 1)?.parties ?? []) : [];
    const claim = eventClaim(reading, scene, {
      rule: "statements",
      kind: "Statement",
      anchor: { at, from: at, to: at + 1 },
      noun: false,
      participants: [
        ...speakers.flatMap((party) => party.keys.map((entity): Participant => ({ entity, role: "speaker", side: 0 }))),
        ...targets.flatMap((party) => party.keys.map((entity): Participant => ({ entity, role: "target", side: 1 }))),
      ],
      confidence: 0.7,
    });
    return claim === null ? [] : [{ ...claim, attributedTo: null }];
  },
};

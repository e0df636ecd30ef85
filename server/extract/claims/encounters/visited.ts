/**
 * "A visited President B", "A is expected to visit B and C": people are visited, and so met.
 * Not: "visited B's grave" (a thing of B's), "visited C" (a place: a journey), "visited by".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isActor, isPerson } from "../party-words.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("visit visits visited visiting");

export const visited: EncounterRule = {
  name: "visited",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      if (!isVerb(items[at], verbs)) continue;
      // "met with visiting Minister B"
      const doing = /^(?:is|are|was|were|be|been|while|after|before|when|,|of|for|by|on)$/;
      if (lowerAt(items, at) === "visiting" && !doing.test(lowerAt(items, at - 1))) continue;
      const first = items[at + 1];
      const named = isPerson(first) && isActor(first) && first.named.form !== "pronoun";
      // "visited his Slovak counterpart, B, in C"
      const beside = [2, 3, 4].some((step) => lowerAt(items, at + step) === "counterpart");
      if (!named && !(beside && isPerson(first))) continue;
      const hosts = partiesRight(items, at + 1, 40, true);
      const guests = hosts === null ? null : subjectOf(items, at);
      if (hosts === null || guests === null || /^['’]s?$/.test(lowerAt(items, at + 2))) continue;
      const visitors = guests.parties.filter((party) => !hosts.parties.some((host) => host.at === party.at));
      if (visitors.length === 0) continue;
      drafts.push({
        rule: "visited",
        kind: "Visit",
        at,
        from: at,
        to: hosts.to,
        noun: false,
        sides: [
          { parties: visitors, role: "visitor" },
          { parties: hosts.parties, role: "host" },
        ],
        separate: false,
        confidence: 0.75,
        leansOn: [],
      });
    }
    return drafts;
  },
};

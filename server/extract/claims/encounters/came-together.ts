/**
 * Verbs that several do together without an object: "A and B gathered in C", "A, B and D convened", "A and B got together", "A and B came face to face", "A and B
 * co-chaired the session".
 * Not: bodies that come together ("the party came together"), one who gathers things ("A gathered evidence"), "A and B convened a council",
 * "came together to condemn".
 */
import { wordSet } from "../../cues.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { lowerAt } from "./words.ts";

const cues = wordSet("face gathered gather convened assembled together chaired chair chairs");

/** The item after the verb; null where the words at `at` are none of these verbs. */
function verbEnd(items: readonly SceneItem[], at: number): number | null {
  const word = lowerAt(items, at);
  if (word === "co" && lowerAt(items, at + 1) === "-" && /^chair(?:s|ed)?$/.test(lowerAt(items, at + 2))) return at + 3;
  if (/^co-?chair(?:s|ed)?$/.test(word)) return at + 1;
  // "came face to face on Monday"
  if (/^(?:came|come|comes|coming)$/.test(word) && lowerAt(items, at + 1) === "face") {
    const to = lowerAt(items, at + 2) === "-" ? at + 6 : at + 4;
    return /^face$/.test(lowerAt(items, to - 1)) && lowerAt(items, to) !== "with" ? to : null;
  }
  const together = /^(?:got|get|came|come|sat)$/.test(word) && lowerAt(items, at + 1) === "together";
  if (!together && !/^(?:gathered|gather|convened|assembled)$/.test(word)) return null;
  const to = together ? at + 2 : at + 1;
  const next = items[to];
  const free =
    next === undefined ||
    next.kind === "date" ||
    /^(?:in|at|on|for|during|\.|,|here|virtually)$/.test(next.lower) ||
    (!together && next.lower === "to");
  return free ? to : null;
}

export const cameTogether: EncounterRule = {
  name: "came-together",
  cues,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 1; at < items.length; at += 1) {
      const to = verbEnd(items, at);
      if (to === null || /^(?:a|the|of|as)$/.test(lowerAt(items, at - 1))) continue;
      const parties = subjectOf(items, at)?.parties ?? [];
      const people = parties.flatMap((party) => (isPerson(items[party.at]) ? party.keys : []));
      if (people.length < 2 || !parties.every((party) => isPerson(items[party.at]))) continue;
      drafts.push({
        rule: "came-together",
        kind: "Meeting",
        at,
        from: at,
        to,
        noun: false,
        sides: [{ parties, role: "participant" }],
        separate: false,
        confidence: 0.7,
        leansOn: [],
      });
    }
    return drafts;
  },
};

/**
 * "A was to see B", "A will see President B on Friday", "A also saw President B", "A said after seeing B that", "A flew to C with D to see B", "A denies that he
 * saw B": to see somebody is to meet him where it is an appointment.
 * Not: "wants to see B go", "saw B as a threat", "saw B on television", "to see B's proposal", "saw B".
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isActor, isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf, subjectRight } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("see saw seeing seen");
const appointed = /^(?:to|will|also|later|then|shall|after|before|be|'ll|and)$/;
const goesOn = /^(?:\.|,|;|on|in|at|during|before|after|and|for|later|twice|that|)$/;

/** "denies that he | saw B", "denied having | seen B": what is denied is an encounter. */
const isDenied = (items: readonly SceneItem[], verb: number): boolean =>
  items.slice(Math.max(0, verb - 5), verb).some(({ lower }) => /^(?:denies|denied|deny|denying)$/.test(lower));

/** "flew to C with D | to see B": items back to the verb of setting out, where no other verb stands between. */
function sinceSetOut(items: readonly SceneItem[], verb: number): number {
  for (let back = 2; back < 12; back += 1) {
    const item = items[verb - back];
    if (/^(?:flew|flies|travell?ed|went|drove|headed|returned|came)$/.test(item?.lower ?? "")) return back;
    if (item?.kind === "word" && /^(?:VERB|AUX)$/.test(item.pos)) return 4;
  }
  return 4;
}

export const saw: EncounterRule = {
  name: "saw",
  cues: verbs,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 1; at < items.length; at += 1) {
      const denied = isDenied(items, at);
      if (!isVerb(items[at], verbs) || !(denied || appointed.test(lowerAt(items, at - 1)))) continue;
      const seeing = lowerAt(items, at) === "seeing";
      if (!denied && seeing !== /^(?:after|before|be)$/.test(lowerAt(items, at - 1))) continue;
      const planned = items
        .slice(Math.max(0, at - (lowerAt(items, at - 1) === "to" ? sinceSetOut(items, at) : 4)), at)
        .map((item) => item.lower);
      const told = lowerAt(items, at) === "saw" && /^(?:also|later|then|and)$/.test(lowerAt(items, at - 1));
      if (!denied && told !== (lowerAt(items, at) === "saw")) continue;
      if (
        !told &&
        !denied &&
        !(seeing && lowerAt(items, at - 1) !== "be") &&
        !planned.some((word) =>
          /^(?:was|is|were|are|will|'ll|shall|due|scheduled|expected|set|flew|flies|travell?ed|went|headed|returned|came|arrived)$/.test(
            word,
          ),
        )
      )
        continue;
      const first = items[at + 1];
      const seen = isPerson(first) && isActor(first) ? partiesRight(items, at + 1, 40, true) : null;
      // An office in the name's phrase: somebody who is called on.
      if (told && !/^\p{L}+\.?\s\p{L}+,?\s\p{L}/u.test(first?.text ?? "")) continue;
      const after = seen === null ? undefined : items[seen.to];
      if (seen === null || (after?.kind === "word" && !goesOn.test(after.lower)) || after?.kind === "name") continue;
      const own = (subjectOf(items, at) ?? (seeing ? subjectRight(items, seen.to) : null))?.parties.filter(
        (party) => !seen.parties.some((one) => one.at === party.at),
      );
      if (own === undefined || own.length === 0) continue;
      drafts.push({
        rule: "saw",
        kind: "Meeting",
        at,
        from: at,
        to: seen.to,
        noun: false,
        sides: [
          { parties: own, role: "participant" },
          { parties: seen.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.7,
        leansOn: [],
      });
    }
    return drafts;
  },
};

/** "A had been in contact with B", "A was in touch with B". Not: "contact with the enemy", "lost contact with the aircraft". */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { beforeVerbGroup } from "../subject-list.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { lowerAt } from "./words.ts";

const nouns = wordSet("contact touch");

/** "A agreed that his team would remain in touch with B": not A. */
function isOfTeam(items: readonly SceneItem[], verb: number): boolean {
  const at = beforeVerbGroup(items, verb);
  return /^(?:team|teams|staff|office|aides|officials|government|administration)$/.test(
    lowerAt(items, /^(?:remain|stay|keep|be)s?$/.test(lowerAt(items, at)) ? beforeVerbGroup(items, at) : at),
  );
}

export const inContact: EncounterRule = {
  name: "in-contact",
  cues: nouns,
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 1; at < items.length; at += 1) {
      if (!nouns.has(lowerAt(items, at)) || lowerAt(items, at + 1) !== "with") continue;
      const objects = partiesRight(items, at + 2);
      const inWord = lowerAt(items, at - 1) === "in" ? at - 1 : lowerAt(items, at - 2) === "in" ? at - 2 : null;
      const own = inWord === null ? null : subjectOf(items, inWord);
      if (objects === null || own === null || isOfTeam(items, inWord ?? at)) continue;
      drafts.push({
        rule: "in-contact",
        kind: "Talks",
        at,
        from: at,
        to: objects.to,
        noun: true,
        sides: [
          { parties: own.parties, role: "participant" },
          { parties: objects.parties, role: "participant" },
        ],
        separate: false,
        confidence: 0.6,
        leansOn: [],
      });
    }
    return drafts;
  },
};

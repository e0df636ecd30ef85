/**
 * "talks will be held by A and B", "the negotiations were led by A": the people are one side where the article has told who
 * talks with whom; the other side is then that one.
 * Not: "talks were held by candlelight", "led by example", "attended by" (attended-by).
 */
import { partiesRight } from "../parties-right.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { encounterNoun, lowerAt, nounCues } from "./words.ts";

/** The heading and the first paragraph. */
export const firstParagraphs = 1;

export const heldBy: EncounterRule = {
  name: "held-by",
  cues: nounCues,
  find({ items }, story) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const kind = encounterNoun(items, at);
      if (kind === null) continue;
      const by = heldAt(items, at);
      const list = by === null ? null : partiesRight(items, by);
      if (list === null) continue;
      const other = story.otherSide();
      const rest = { rule: "held-by", kind, at, from: at, to: list.to, noun: true, separate: false };
      if (other !== null)
        drafts.push({
          ...rest,
          sides: [
            { parties: list.parties, role: "participant" },
            { parties: [{ keys: other.keys, at: -1, form: "body" }], role: "participant" },
          ],
          confidence: 0.6,
          leansOn: [other.span],
        });
      else if (list.parties.length > 1)
        drafts.push({ ...rest, sides: [{ parties: list.parties, role: "participant" }], confidence: 0.6, leansOn: [] });
    }
    return drafts;
  },
};

/** The item after "held by", with the noun as its subject and no other verb between. */
function heldAt(items: Parameters<typeof encounterNoun>[0], noun: number): number | null {
  for (let at = noun + 1; at < Math.min(items.length, noun + 16); at += 1) {
    const item = items[at];
    if (/^(?:\.|;|who|which|that|said|says)$/.test(lowerAt(items, at))) return null;
    if (/^(?:held|led|conducted)$/.test(lowerAt(items, at))) return lowerAt(items, at + 1) === "by" ? at + 2 : null;
    if (item?.kind === "word" && item.pos === "VERB") return null;
  }
  return null;
}

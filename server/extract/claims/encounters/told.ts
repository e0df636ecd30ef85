/**
 * "A told B on Friday that …", "A asked visiting Envoy B for …": contact between two named people in office.
 * Not: "told reporters", "told the Example Post", "told parliament", "told the BBC", reported speech without a second person.
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("told informed assured notified brief briefs briefed");
/** May be done from afar, unless to a guest. */
const toGuest = wordSet("asked urged pressed reassured thanked warned");

/** "told reporter B", "told the Example Post's B", "told B of Radio Example": an interview. */
function isReporter(items: readonly SceneItem[], from: number, name: number): boolean {
  const words = items.slice(from, name + 1).map((item) => item.lower);
  if (
    words.some((word) =>
      /\b(?:reporter|correspondent|journalist|interviewer|anchor|columnist|crowd|rally|conference|audience)s?\b/.test(
        word,
      ),
    )
  )
    return true;
  const before = items.slice(from, name).some((item) => item.kind === "name" && item.named.type === "Organization");
  const possessive = items.slice(from, name).some((item) => /^['’]s?$/.test(item.lower));
  const after = items[name + 2];
  const of = lowerAt(items, name + 1) === "of" && after?.kind === "name" && after.named.type === "Organization";
  return (before && possessive) || of;
}

/** "visiting Envoy B", "the visiting Slovak minister B" */
const isGuest = (items: readonly SceneItem[], from: number): boolean =>
  [from, from + 1].some((at) => /^(?:the |his |her )?visiting\b/.test(lowerAt(items, at)));

export const told: EncounterRule = {
  name: "told",
  cues: new Set([...verbs, ...toGuest]),
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const guest = isVerb(items[at], toGuest) && isGuest(items, at + 1);
      if (!(guest || isVerb(items[at], verbs)) || /^(?:was|were|been|is|are|be)$/.test(lowerAt(items, at - 1)))
        continue;
      const objects = partiesRight(items, at + 1, guest ? 40 : 1, true);
      const hearer = objects?.parties[0];
      const item = hearer === undefined ? undefined : items[hearer.at];
      if (objects === null || item?.kind !== "name" || item.named.type !== "Person" || item.named.form === "pronoun")
        continue;
      if (isReporter(items, at + 1, objects.parties[0]?.at ?? at)) continue;
      const own = subjectOf(items, at);
      const speaker = own?.parties[0];
      const speakerItem = speaker === undefined ? undefined : items[speaker.at];
      if (own === null || speaker === undefined || speaker.at === item.start) continue;
      if (
        speakerItem?.kind !== "name" ||
        speakerItem.named.type !== "Person" ||
        own.parties.some((party) => party.at === hearer?.at)
      )
        continue;
      drafts.push({
        rule: "told",
        kind: "Talks",
        at,
        from: at,
        to: objects.to,
        noun: false,
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

/**
 * "A will meet with:" and a list of bullets, one counterpart or several on each.
 * Not: a list after anything else than the encounter ("A raised the following issues at the meeting:").
 */
import { wordSet } from "../../cues.ts";
import type { Sentence } from "../../document.ts";
import { clauseSubject } from "../clause-subject.ts";
import { partiesRight } from "../parties-right.ts";
import type { Party } from "../party.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { timelineOf } from "../timeline.ts";
import type { EncounterDraft, EncounterRule, Story } from "./draft.ts";
import { holderOf } from "./noun-with.ts";
import { encounterNoun, isVerb, lowerAt, nounCues } from "./words.ts";

const verbs = wordSet("meet meets met meeting");

const most = 60;

function isBullet(text: string, sentence: Sentence): boolean {
  const line = text.slice(
    Math.max(text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.start - 12),
    sentence.start,
  );
  return /^\s{0,8}(?:[*•·▪◦‣–—-]|\d{1,2}[.)])\s{1,4}$/u.test(line);
}

/** The encounter word that the colon completes: "meet with:", "hold talks with the following officials:". */
function openWord(items: readonly SceneItem[]): number | null {
  if (lowerAt(items, items.length - 1) !== ":") return null;
  for (let at = items.length - 2; at >= Math.max(0, items.length - 9); at -= 1) {
    const item = items[at];
    if (isVerb(item, verbs) || encounterNoun(items, at) !== null) return at;
    const between =
      /^(?:with|the|following|officials|leaders|people|persons|counterparts|participants|these|several|including)$/;
    if (!between.test(item?.lower ?? "")) return null;
  }
  return null;
}

type Listed = { parties: Party[]; spans: { start: number; end: number }[] };

function listed(story: Story, sentence: Sentence): Listed {
  const { reading } = story;
  const found: Listed = { parties: [], spans: [] };
  for (let index = sentence.index + 1; index <= sentence.index + most; index += 1) {
    const bullet = reading.sentences[index];
    if (bullet === undefined || !isBullet(reading.text, bullet)) break;
    const list = partiesRight(timelineOf(reading).sceneAt(bullet).items, 0);
    if (list === null) continue;
    found.parties.push(...list.parties.map((party) => ({ ...party, at: -1 })));
    found.spans.push({ start: bullet.start, end: bullet.end });
  }
  return found;
}

export const bulleted: EncounterRule = {
  name: "bulleted",
  cues: new Set([...verbs, ...nounCues]),
  find({ items, sentence }, story) {
    const at = openWord(items);
    if (at === null) return [];
    const noun = encounterNoun(items, at) !== null;
    const own = noun ? (holderOf(items, at) ?? clauseSubject(items, at)) : subjectOf(items, at);
    const { parties, spans } = listed(story, sentence);
    if (own === null || parties.length === 0) return [];
    // After a list, "she" is who has been travelling, not the last name of the list.
    const afterList = isBullet(story.reading.text, story.reading.sentences[sentence.index - 1] ?? sentence);
    const pronoun = own.parties.every((party) => party.form === "pronoun");
    const first =
      afterList && pronoun && story.mover !== null
        ? [{ keys: story.mover.keys, at: -1, form: "pronoun" as const }]
        : own.parties;
    const draft: EncounterDraft = {
      rule: "bulleted",
      kind: encounterNoun(items, at) ?? "Meeting",
      at,
      from: at,
      to: items.length,
      noun,
      sides: [
        { parties: first, role: "participant" },
        { parties, role: "participant" },
      ],
      separate: false,
      confidence: 0.8,
      leansOn: spans,
    };
    return [draft];
  },
};

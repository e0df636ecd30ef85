/** What is said to be an interview: "sat down with B of the Example Post for an interview". Not: "met B after the interview". */
import type { Reading, Sentence } from "../document.ts";
import { firstQuestion } from "../mentions/turns.ts";
import type { EncounterDraft } from "./encounters/draft.ts";
import { lowerAt } from "./party-words.ts";
import { perReading } from "./per-reading.ts";
import type { SceneItem } from "./scene.ts";

/** Items between the counterpart and what the encounter was for. */
const reach = 10;

export function isInterview(items: readonly SceneItem[], { to }: EncounterDraft): boolean {
  for (let at = to; at < to + reach; at += 1) {
    if (lowerAt(items, at) !== "interview") continue;
    return [1, 2, 3].some((back) => lowerAt(items, at - back) === "for");
  }
  return false;
}

const questionsOf = perReading(({ text }) => ({ from: firstQuestion(text) }));

/** "A spoke to B." over questions and answers: B asks them. */
export function opensInterview(reading: Reading, sentence: Sentence, { rule }: EncounterDraft): boolean {
  return rule === "spoke" && questionsOf(reading).from >= sentence.end - 1;
}

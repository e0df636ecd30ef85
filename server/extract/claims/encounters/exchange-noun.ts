/**
 * "had in-depth exchanges", "a cordial exchange with B", "an exchange of views": people who talk to each other.
 * Not: "an exchange of prisoners", "cultural exchanges", "the stock exchange", "exchanges of fire", "an exchange rate".
 */
import { lowerAt } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";

const spoken =
  /^(?:depth|frank|candid|detailed|extensive|constructive|cordial|fruitful|brief|warm|open|honest|productive|lively|heated|sharp|tense|verbal|useful|thorough|ranging)$/;

/** Is the word at `at` an exchange of words? */
export function isSpokenExchange(items: readonly SceneItem[], at: number): boolean {
  const noun = lowerAt(items, at);
  if (noun !== "exchange" && noun !== "exchanges") return false;
  if (lowerAt(items, at + 1) === "of") return /^(?:views|opinions|ideas)$/.test(lowerAt(items, at + 2));
  return (
    spoken.test(lowerAt(items, at - 1)) && !/^(?:rate|rates|programme|program|student)$/.test(lowerAt(items, at + 1))
  );
}

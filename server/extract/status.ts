/**
 * Whether what a verb or noun tells of happened, is planned, goes on, was cancelled, is denied or only alleged: from tense, modality,
 * negation and the verbs around it.
 */
import type { Status } from "#contract/ontology.ts";
import type { Direction } from "./dates/date-expression.ts";
import { statusCuesAmid } from "./status-cues/index.ts";

/** The words around an event word, in one sentence. */
export type Surroundings = {
  /** Text from the sentence's start to the event word. */
  before: string;
  /** The event word itself: "met", "talks". */
  word: string;
  /** Text from the event word to the sentence's end. */
  after: string;
  /** Whether the event word is a noun. */
  noun: boolean;
  /** In a headline "to meet" alone means to come. */
  headline?: boolean;
};

export type StatusReading = {
  /** Null: an intention, a demand, a condition, a question: nothing that happened or is planned. */
  status: Status | null;
  /** Where dates beside it point. */
  direction: Direction;
  confidence: number;
  /** Name of the cue. */
  cue: string;
};

const soonWords =
  /\b(?:tomorrow|next\s(?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|later\s(?:this|on|today)|in\sthe\s(?:near|coming))/i;
const baseForm =
  /^(?:meet|hold|host|receive|welcome|visit|travel|speak|talk|confer|call|sit|conduct|greet|discuss|telephone|phone|see)$/i;
/** "A to hold phone talks with B" */
const toHold =
  /^(?:(?!\bto\b).){2,80}\sto\s(?:host|receive|welcome|visit|travel|meet|pay|make|embark)\b|\bto\s(?:hold|have|attend|host|begin|start|open|resume|continue|lead)\s(?:[\p{L}-]{1,20}\s){0,4}$/u;
/** "A in C for talks with B", a headline on who has come. */
const inPlaceFor = /^[^,.;:]{2,60}\sin\s[^,.;:]{2,40}\sfor\s(?:[\p{L}-]{1,20}\s){0,3}$/u;
const reach = 200;

/**
 * Full stops of abbreviations are no ends of clauses, nor is a semicolon in a list of things to do ("will receive A; and meet B"); the
 * "a.m." of a time is no "am".
 */
function plain(text: string): string {
  if (!/[.;:]/.test(text)) return text;
  return (
    text
      .replaceAll(
        /;(?=\s(?:and\s|also\s|then\s){0,2}(?:meet|hold|call|visit|attend|host|receive|join|travel|speak|$))/gu,
        ",",
      )
      .replaceAll(/\b[ap]\.m\b\.?/gu, "")
      // "at 17:30, at No. 10"
      .replaceAll(/(?<=\d):(?=\d)|(?<=\bNo)\.(?=\s\d)/gu, "")
      // The full stop first, then what stands before it: few places in a text have one.
      .replaceAll(/\.(?<=(?<!\p{L})(?:\p{L}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Gen|Lt|Sen|Maj|Col|Gov|Rep|St)\.)/gu, "")
  );
}

/** "the talks, which had been due on Monday, were postponed": what stands between the commas tells of the talks, not of another subject. */
const aside = /,\s(?:who|whom|which|where)\s[^,]{1,120},/gu;

/** Another clause between the event word and "was called off" has its own subject: "talks on a deal that will be signed". */
const otherClause = /\b(?:(?:on|about|over|to)\s[^,]{1,60}\sthat|after|because|who|which|when|where|while|but)\b/;

/**
 * Reads the status of one event word. The default, a past or present form that nothing speaks against, is `happened`.
 */
export function readStatus(around: Surroundings): StatusReading {
  const printed = plain(around.before.slice(-reach));
  // A pattern that passes over capitals by itself takes ten times as long.
  const before = printed.toLowerCase();
  const after = plain(around.after.slice(0, reach));
  for (const cue of statusCuesAmid(before, after, around.noun)) {
    if (cue.word !== undefined && !cue.word.test(around.word)) continue;
    if (cue.before !== undefined && !cue.before.test(before)) continue;
    if (cue.printed !== undefined && !cue.printed.test(printed)) continue;
    const told = cue.after?.exec(after);
    if (cue.after !== undefined && (!told || otherClause.test(told[0].replaceAll(aside, "")))) continue;
    const planned = cue.status === "ongoing" && soonWords.test(after);
    if (planned) return { status: "planned", direction: 1, confidence: cue.confidence, cue: cue.name };
    return { status: cue.status, direction: cue.direction, confidence: cue.confidence, cue: cue.name };
  }
  if (around.headline === true && baseForm.test(around.word) && /\bto\s?$/.test(before))
    return { status: "planned", direction: 1, confidence: 0.8, cue: "headline to come" };
  if (around.headline === true && around.noun && toHold.test(before))
    return { status: "planned", direction: 1, confidence: 0.8, cue: "headline to come" };
  if (around.headline === true && around.noun && inPlaceFor.test(before))
    return { status: "planned", direction: 1, confidence: 0.7, cue: "headline: there for talks" };
  if (!around.noun && baseForm.test(around.word) && soonWords.test(after))
    return { status: "planned", direction: 1, confidence: 0.7, cue: "present form with a time to come" };
  return { status: "happened", direction: -1, confidence: 0.9, cue: "plain" };
}

/**
 * What the clause around an event looks ahead to: a next stop, somebody on the way, what is expected of talks or to be decided there.
 */
import type { StatusCue } from "./status-cue.ts";
import { infinitive } from "./words.ts";

export const lookingAheadCues: readonly StatusCue[] = [
  {
    // "After that he goes to C for talks": the present form goes on with a plan.
    name: "next stop",
    before:
      /^(?:after\s(?:that|this)|then|from\sthere|next|later|afterwards?|finally),?\s(?:[\p{L}.’'-]{1,20}\s){1,4}(?:goes|travels|flies|heads|continues|proceeds|moves)\s(?:on\s)?to\b[^.;!?]{0,60}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "is expected in C on Saturday", "is due at C"
    name: "expected there",
    noun: false,
    before: /\b(?:is|are|was|were)\s$/u,
    word: /^(?:expected|due)$/i,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "I expect to have discussions with B"
    name: "expects to",
    before: new RegExp(`\\bexpects?\\sto\\s(?:${infinitive}\\s)?(?:[\\p{L}’'-]{1,20}\\s){0,3}$`, "u"),
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "is heading to C for talks", "is on her way to C for a meeting".
    name: "on the way",
    noun: true,
    before:
      /\b(?:is|are)\s(?:(?:head|travell?|fly|go)ing|headed|bound|en\sroute|on\s(?:his|her|their)\sway)\b[^.;:!?]{0,60}\bfor\s(?:[\p{L}’'-]{1,20}\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "will be decided at Monday's talks", "could be known after the meeting"; not "will report on Monday's talks".
    name: "to be decided there",
    noun: true,
    before:
      /\b(?:will|could|may|might|(?:is|are)\s(?:likely|expected|due)\sto)\s[^.;:!?]{0,80}\b(?:at|during|after|following)\s(?:the\s)?(?:\p{L}{2,9}day['’]s|tomorrow['’]s|tonight['’]s|next\s(?:week|month)['’]s)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "warned not to expect a breakthrough during his talks": they are still to come.
    name: "expected of it",
    noun: true,
    before:
      /\b(?:expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)|hop(?:es|ed|ing)\sfor|predict(?:s|ed|ing)?)\s(?:[\p{L}’'-]{1,20}\s){1,5}(?:at|during|from|in)\s(?:his|her|their|the)\s(?:[\p{L}’'-]{1,20}\s){0,2}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.65,
  },
  {
    // "In discussions with A, B will underline …", "During my visit to C from 2 to 4 May, I will hold …": the phrase opens a plan.
    name: "opens a plan",
    noun: true,
    before: /^(?:while\s)?(?:in|during|throughout|on|at|as\spart\sof)\s(?:[\p{L}’'-]{1,20}\s){0,5}$/u,
    after:
      /^(?:(?!\b(?:said|says|told|agreed|announced|met|which|who)\b)[^.;:!?]){0,200}?,\s(?:[\p{L}.’'-]{1,20}\s){1,6}(?:will|shall)\s/u,
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    // "After talks with A, B was to meet C": both were still to come.
    name: "opens what was to be",
    noun: true,
    before: /^(?:after|following|before)\s(?:[\p{L}’'-]{1,20}\s){0,4}$/u,
    after:
      /^(?:(?!\b(?:said|says|told|agreed|announced|met|which|who)\b)[^.;:!?]){0,160}?,\s(?:[\p{L}.’'-]{1,20}\s){1,6}(?:was|were)\s(?:(?:due|scheduled|expected|set)\s)?to\s/u,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    // "supports moves to open dialogue", "efforts to start talks": there are none yet.
    name: "moves towards talks",
    noun: true,
    before:
      /\b(?:moves?|efforts?|steps?|attempts?|initiatives?|bid|willingness)\b[^.;:!?]{0,60}\bto\s(?:open|begin|start|resume|restart|initiate|establish|enter|hold|promote|conduct|sustain)\s(?:[\p{L}-]{1,20}\s){0,4}$/u,
    word: /^(?:talks|negotiations|dialogue|discussions|consultations|exchanges)$/i,
    status: null,
    direction: 1,
    confidence: 0.5,
  },
  {
    // "will meet B on Monday, followed by talks with C"
    name: "followed by",
    noun: true,
    before:
      /\b(?:will|shall|(?:is|are)\s(?:due\s|set\s|expected\s|scheduled\s)?to)\s[^.;:!?]{3,140}\bfollowed\sby\s(?:[\p{L}-]{1,20}\s){0,4}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
  {
    // "sent her minister to C to meet B", "ordered him to hold talks with B": nobody says that it has been done.
    name: "sent to",
    before: new RegExp(
      `\\b(?:(?:ha(?:s|ve|d)\\s)?(?:sent|dispatched|ordered|instructed|tasked)|sends|dispatches|orders)\\s[^.;:!?]{3,90}\\b(?:to\\s(?:${infinitive}\\s)?|for\\s)(?:[\\p{L}’'-]{1,20}\\s){0,3}$`,
      "u",
    ),
    word: /^(?:meet|talks|talk|meetings?|discussions|hold|consultations|confer|speak)$/i,
    status: "planned",
    direction: 1,
    confidence: 0.6,
  },
  {
    // "Her visit will come a few days after A hosts B"
    name: "will come after A hosts",
    before: /\bwill\s(?:come|follow|take\splace|be\sheld)\b[^.;:!?]{0,40}\bafter\s[^.,;:!?]{1,80}$/u,
    word: /^(?:meets?|visits?|hosts?|holds?|receives?|travels?)$/i,
    status: "planned",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "scheduled a second round of talks with B", "has fixed a meeting with B". Not "arranged the meeting", which was held.
    name: "scheduled a",
    noun: true,
    before:
      /\b(?:schedul|arrang|fix|book|plann?)(?:es|s|ed)\s(?:a|an|another|further|more|new|additional)\s(?:[\p{L}-]{1,20}\s){0,4}$/u,
    status: "planned",
    direction: 1,
    confidence: 0.75,
  },
];

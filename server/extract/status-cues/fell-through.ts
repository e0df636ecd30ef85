/**
 * What did not come about, told of the noun: "the talks with B failed to materialise", "a meeting between A and B is off", "was denied a meeting
 * with B".
 * Not: "is off to a good start", "denied the meeting".
 */
import type { StatusCue } from "./status-cue.ts";

export const fellThroughCues: readonly StatusCue[] = [
  {
    name: "failed to come about",
    noun: true,
    after:
      /^(?:\s(?:with|between|of)\s[^.;:!?]{1,140}?)?\s(?:(?:failed|failing)\sto\s(?:take\splace|go\sahead|happen|materiali[sz]e|come\s(?:about|off))|(?:is|was|are|were)\s(?:now\s)?off(?=\s?(?:[,.;]|$|after\b|over\b|amid\b|because\b|as\b)))/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.8,
  },
  {
    // "missed Tuesday's meeting with B": it was held without him, or not at all.
    name: "missed",
    noun: true,
    before:
      /\b(?:skipped|missed|boycotted)(?:\s(?!(?:after|following|during|before|because|since)\s)[\p{L}\d’'–-]{1,20}){0,6}\s?$/u,
    status: "cancelled",
    direction: -1,
    confidence: 0.9,
  },
  {
    name: "was denied",
    noun: true,
    before: /\b(?:was|were|been|being)\s(?:\p{L}+ly\s)?(?:denied|refused)\s(?:[\p{L}’'-]{1,20}\s){0,4}$/u,
    status: "cancelled",
    direction: -1,
    confidence: 0.7,
  },
  {
    // "who had been expected in C on Tuesday for talks with B, stayed at home"
    name: "had been expected in",
    before:
      /\bhad\s(?:originally\s|also\s|earlier\s)?been\s(?:due|expected|awaited)\s(?:in|at)\s[^.,;:!?]{1,60}\s(?:for|to)\s(?:[\p{L}-]{1,20}\s){0,4}$/u,
    status: "cancelled",
    direction: 0,
    confidence: 0.6,
  },
];

/**
 * What nobody plans: "no plans to meet", "is not expected to meet", "a meeting is not being prepared", "is unlikely to meet". Nothing that
 * happened or will, and no denial of what somebody else claims. Before the cues of what is to come, whose words these are without "not".
 */
import type { StatusCue } from "./status-cue.ts";
import { infinitive, planning } from "./words.ts";

const not = "(?:\\snot|n['’]t)(?:\\s(?:yet|currently|now|even|really|actually))?";
/** Words between "to" and the event word: "to hold any formal". */
const upToEvent = `(?:\\s(?:${infinitive}|be))?(?:\\s(?!when|after|before|where|that|if|while)[\\p{L}’'-]{1,20}){0,3}`;

export const noPlansCues: readonly StatusCue[] = [
  {
    // "is no longer expected to meet": it was, before.
    name: "no longer planned",
    before: new RegExp(`\\bno\\slonger\\s(?:${planning}|plans|planned|intends?)\\s(?:to|for|on)${upToEvent}\\s?$`, "u"),
    status: "cancelled",
    direction: 1,
    confidence: 0.7,
  },
  {
    // "is not scheduled to meet", "was not expected to hold talks", "is not planning a meeting"
    name: "not planned",
    before: new RegExp(
      `\\b(?:is|are|was|were|am|be|been|['’]re|['’]s|['’]m)${not}\\s(?:${planning}|considering|intending|seeking)(?:\\s(?:to|for|on))?${upToEvent}\\s?$`,
      "u",
    ),
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "does not plan to meet", "did not agree to a meeting", "has not agreed to meet"
    name: "does not plan",
    before: new RegExp(
      `\\b(?:do|does|did|has|have|had)${not}\\s(?:plan(?:ned)?|intend(?:ed)?|expect(?:ed)?|want(?:ed)?|wish(?:ed)?|agreed?|decided?|scheduled?|arranged?|propos(?:e|ed)|request(?:ed)?)(?:\\s(?:to|for|on))?${upToEvent}\\s?$`,
      "u",
    ),
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "does not have a meeting planned with B"
    name: "has none planned",
    noun: true,
    before: new RegExp(`\\b(?:do|does|did)${not}\\shave\\s(?:[\\p{L}’'-]{1,20}\\s){0,4}$`, "u"),
    after: /^\s(?:planned|scheduled|arranged|set)\b/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "does not have one planned",
    noun: false,
    word: /^have$/,
    before: new RegExp(`\\b(?:do|does|did)${not}\\s$`, "u"),
    after: /^\s(?:[\p{L}’'-]{1,20}\s){1,5}(?:planned|scheduled|arranged|set)\b/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "unlikely to",
    before: new RegExp(`\\bunlikely\\sto${upToEvent}\\s?$`, "u"),
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "left before he could meet B"
    name: "before he could",
    before: /\bbefore\s(?:[\p{L}’'-]{1,20}\s){1,4}could\s(?:\p{L}+\s){0,3}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "stopped short of",
    before: /\bstop(?:s|ped|ping)?\sshort\sof\s(?:\p{L}+\s){0,3}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "no date",
    noun: true,
    before:
      /\bno\s(?:new\s|firm\s|exact\s)?(?:date|time|day|venue|agreement)\s(?:has|have|had|was|were|is)(?:\syet)?\s(?:been\s)?(?:yet\s)?(?:set|fixed|agreed|announced|named|given|reached)\s(?:yet\s)?(?:for|on)\s(?:\p{L}+\s){0,4}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "no plans for a meeting", "no talks were held", "held no talks": nobody says that there was or will be one.
    name: "none",
    noun: true,
    before:
      /\bno\s(?:(?:immediate\s|current\s|such\s|firm\s|concrete\s)?(?:plans?|date|prospects?|chance|intention|need|question|point|sign)\s(?:for|of|on|to\shold|to\shave|to\srequest|in)\s(?:[\p{L}-]+\s){0,4}|(?:(?!one\b|matter\b|longer\b|doubt\b)[\p{L}-]+\s){0,2})$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    // "has no plans to meet", "there are no plans for A to meet"
    name: "no plans to",
    before:
      /\bno\s(?:\p{L}+\s)?(?:plans?|intention|desire|wish|reason|need)\s(?:(?:for\s[^.,;:!?]{1,60}\s)?to|of)\s(?:\p{L}+\s){0,2}$/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
  {
    name: "not on the agenda",
    noun: true,
    after:
      /^(?:\s(?:with|between|of)\s[^.;:!?]{1,140}?|[^.;:!?]{0,40})\b(?:is|was|are|were|has|have)(?:\snot|n['’]t)\s(?:yet\s)?(?:been\s|being\s)?(?:on\sthe\s(?:agenda|cards|table|schedule|programme|program)|in\sthe\s(?:cards|works|offing|programme|schedule)|planned|scheduled|expected|prepared|foreseen|envisaged|under\s(?:consideration|discussion)|arranged|confirmed|guaranteed|certain|finali[sz]ed)\b/u,
    status: null,
    direction: 1,
    confidence: 0.6,
  },
];

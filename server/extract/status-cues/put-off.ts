/**
 * What was put off to a day that is told, or brought forward: it is still to come, on that day.
 * Not: "postponed" alone, "until further notice" (called off), "postponed a meeting planned for Monday" (the old day).
 */
import { monthPattern, weekdayPattern } from "../../articles/calendar.ts";
import type { StatusCue } from "./status-cue.ts";

const day = `(?:(?:early|late|later|mid-|the\\s(?:week|end|middle|beginning)\\sof)\\s?)?(?:tomorrow|tonight|(?:next|this|the\\s(?:following|coming|next))\\s\\p{L}{3,9}|(?:${weekdayPattern})|(?:${monthPattern})|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${monthPattern}))(?![\\p{L}’'])`;
/** "until Friday", "to March 20": the new day of what was put off. */
export const putOffToDay = new RegExp(`\\s(?:until|till|to)\\s${day}`, "iu");
const from = `(?:from\\s[^.;:!?]{1,40}?\\s)?`;

export const putOffCues: readonly StatusCue[] = [
  {
    name: "put off to a day",
    noun: true,
    after: new RegExp(
      `^[^.;:!?]{0,140}?\\b(?:postponed|delayed|deferred|rescheduled|moved|shifted|pushed\\sback|put\\s(?:off|back)|brought\\sforward|adjourned)\\s${from}(?:until|till|to|for)\\s${day}`,
      "iu",
    ),
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
  {
    name: "puts it off to a day",
    noun: true,
    before:
      /\b(?:postpon|delay|defer|reschedul|mov|shift|push|bring|brought|put|adjourn)(?:e|es|ed|s|ing|red|ring)?(?:\s(?!(?:after|following|during|before|because|since|to)\s)[\p{L}\d’'–-]{1,20}){0,6}\s?$/u,
    after: new RegExp(`^[^.;:!?]{0,140}?\\s${from}(?:until|till|to)\\s${day}`, "iu"),
    status: "planned",
    direction: 1,
    confidence: 0.8,
  },
];

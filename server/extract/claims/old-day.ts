/**
 * The day on which an encounter was to be that was put off to another: "postponed from Monday to Thursday", "moved Monday's talks with B to Thursday",
 * "the talks with B, planned for Monday, were put off to Thursday". The claim is of the new day and keeps the old one, so that Monday's plan of another
 * article is known to be of the same encounter.
 * Not: a day that is only told beside it ("said on Monday that the talks were moved to Thursday"), one put off from no day, what is told to have been held.
 */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, EventClaim } from "#contract/extraction.ts";
import { hasCue, wordSet } from "../cues.ts";
import type { DateExpression } from "../dates/date-expression.ts";
import type { ClaimRefiner, Reading, Sentence } from "../document.ts";
import { isEncounter } from "./is-encounter.ts";
import { timelineOf } from "./timeline.ts";

const cues = wordSet(
  "postponed postpones postpone delayed deferred rescheduled moved moves shifted pushed put off back forward adjourned",
);

const moved =
  /\b(?:postpon|delay|deferr?|reschedul|mov|shift|adjourn)(?:e|es|ed|s|ing)\b|\b(?:push|put)(?:s|ed|ting|ing)?\b[^.;:!?]{0,60}?\b(?:off|back)\b|\b(?:bring|brings|brought)\b[^.;:!?]{0,60}?\bforward\b/iu;
const planned =
  /\b(?:planned|scheduled|due|set|expected|slated|arranged)\s(?:to\s(?:be\sheld|take\splace|begin|start)\s)?(?:for|on)?\s?$/iu;

/** "from | Monday to Thursday" as one expression: its first day. */
function beginOf(date: DateExpression): DateExpression | null {
  const { meaning } = date;
  if (meaning.kind !== "days" && meaning.kind !== "weekdays") return null;
  return meaning.from === meaning.to
    ? null
    : ({ ...date, meaning: { ...meaning, to: meaning.from } } as DateExpression);
}

/** The words for the old day; null where the sentence tells of none. */
function oldDayIn(reading: Reading, { start, end }: Sentence): DateExpression | null {
  for (const date of timelineOf(reading).dates) {
    if (date.start < start || date.end > end || !/^(?:days|weekdays|near)$/.test(date.meaning.kind)) continue;
    const before = reading.text.slice(start, date.start);
    const behind = reading.text.slice(date.end, end);
    const from = /\bfrom\s$/iu.test(before);
    const span = from ? beginOf(date) : null;
    if (span !== null) return span;
    if (from && /^[^.;:!?]{0,30}\b(?:to|until|till)\s/iu.test(behind)) return date;
    const owns = /^['’]s?\s(?:[\p{L}-]{1,20}\s){0,2}(?:talks|meeting|summit|call|visit|discussions|session)\b/u.test(
      behind,
    );
    if (owns || planned.test(before)) return date;
  }
  return null;
}

/** The one encounter of the sentence that is told as moved, with its old day; null where there is none, or another may be meant. */
function movedIn(reading: Reading, claims: readonly Claim[], sentence: Sentence): [EventClaim, DateSpan] | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!moved.test(words)) return null;
  const here = claims.filter(isEncounter).filter(({ start }) => start === sentence.start);
  const [only, ...others] = here;
  if (only === undefined || others.length > 0 || only.status !== "planned" || only.date.start === null) return null;
  const day = oldDayIn(reading, sentence);
  if (day === null) return null;
  // A day just past, or one to come: of these the one before the new day, but for what was brought forward.
  const { resolve } = timelineOf(reading);
  const until = only.date.start;
  const dates = ([1, -1] as const).map((direction) => resolve(day, direction)).filter(({ start }) => start !== null);
  const date = /\bforward\b/iu.test(words) ? dates[0] : dates.find(({ start }) => start !== null && start < until);
  return date === undefined || date.start === until ? null : [only, date];
}

export const oldDays: ClaimRefiner = {
  name: "old-day",
  refine(reading, claims) {
    const moves = new Map<Claim, DateSpan>(
      reading.sentences
        .filter((sentence) => hasCue(sentence, cues))
        .flatMap((sentence) => {
          const found = movedIn(reading, claims, sentence);
          return found === null ? [] : [found];
        }),
    );
    if (moves.size === 0) return [...claims];
    return claims.map((claim) => {
      const insteadOf = moves.get(claim);
      return insteadOf === undefined ? claim : ({ ...claim, insteadOf } as EventClaim);
    });
  },
};

/** Pairs of people who met in one text, and of those found: date, status and place. */
import type { Counts, Mistake } from "./counts.ts";
import type { PredictedMeeting } from "./gold.ts";
import { normalised } from "./name-matching.ts";
import { combinations, type ExpectedMeeting, pairKey, type Reference } from "./reference.ts";

/** How many of the meetings found have what right; `known`, `unknown` are those that gold has a date for, and none. */
export type Tally = Record<
  "meetings" | "known" | "unknown" | "again" | "date" | "exact" | "status" | "both" | "empty" | "places" | "place",
  number
>;
/** The pairs of one text; adds what was found of each to the tally, and its mistakes to the list. */
export function scoreMeetings(
  reference: Reference,
  meetings: PredictedMeeting[],
  tally: Tally,
  mistakes: Mistake[],
): Counts {
  const predicted = new Map<string, PredictedMeeting[]>();
  for (const meeting of meetings) {
    const participants = [...new Set(meeting.participants.filter((name) => name !== "").map(reference.canonical))];
    for (const [a, b] of combinations(participants)) {
      const key = reference.equivalent.get(pairKey(a, b)) ?? pairKey(a, b);
      predicted.set(key, [...(predicted.get(key) ?? []), meeting]);
    }
  }
  const shown = (key: string) => key.split("\t").join(" – ");
  const found = [...reference.pairs.keys()].filter((key) => predicted.has(key));
  const missed = [...reference.pairs].filter(([key]) => !predicted.has(key));
  const invented = [...predicted].filter(([key]) => !reference.pairs.has(key) && !reference.ignored.has(key));
  for (const [key, [meeting]] of invented)
    mistakes.push({
      text: reference.id,
      what: "pair",
      problem: "invented",
      detail: shown(key),
      quote: meeting?.quote ?? null,
    });
  for (const [key, [meeting]] of missed)
    mistakes.push({
      text: reference.id,
      what: "pair",
      problem: "missed",
      detail: shown(key),
      quote: meeting?.quote ?? null,
    });
  for (const key of found) {
    for (const [expected, meeting] of assign(reference.pairs.get(key) ?? [], predicted.get(key) ?? [])) {
      if (meeting === null)
        mistakes.push({
          text: reference.id,
          what: "further meeting",
          problem: "missed",
          detail: shown(key),
          quote: expected.quote,
        });
      tallyMeeting(expected, meeting, tally, (what, detail) =>
        mistakes.push({
          text: reference.id,
          what,
          problem: "wrong",
          detail: `${shown(key)}: ${detail}`,
          quote: expected.quote,
        }),
      );
    }
  }
  return { tp: found.length, fp: invented.length, fn: missed.length };
}

function tallyMeeting(
  expected: ExpectedMeeting,
  meeting: PredictedMeeting | null,
  tally: Tally,
  wrong: (what: "date" | "status" | "place", detail: string) => void,
): void {
  const known = expected.start !== null;
  tally.meetings++;
  tally[known ? "known" : "unknown"]++;
  if (meeting === null) {
    tally.again++;
    return;
  }
  const dateRight = known && dateFits(expected, meeting);
  const statusRight = expected.statuses.has((meeting.status ?? "").toLowerCase());
  const predictedEnd = meeting.end || meeting.start;
  if (dateRight) tally.date++;
  if (known && meeting.start?.slice(0, 10) === expected.start && predictedEnd?.slice(0, 10) === expected.end)
    tally.exact++;
  if (statusRight) tally.status++;
  if (dateRight && statusRight) tally.both++;
  if (!known && !meeting.start && !meeting.end) tally.empty++;
  if (expected.place) {
    const [gold, place] = [normalised(expected.place), normalised(meeting.place)];
    tally.places++;
    if (place !== "" && (gold.includes(place) || place.includes(gold))) tally.place++;
    else wrong("place", `gold ${expected.place}, found ${meeting.place ?? "none"}`);
  }
  const span = `${meeting.start ?? "none"}..${meeting.end ?? "none"}`;
  if (known && !dateRight) wrong("date", `gold ${expected.start}..${expected.end}, found ${span}`);
  if (!statusRight)
    wrong("status", `gold ${[...expected.statuses].sort().join(" or ")}, found ${meeting.status ?? "none"}`);
}

const dayMilliseconds = 86_400_000;
const widest: Record<string, number> = { day: 1, week: 7, month: 31, year: 366 };

function day(text: string | null | undefined): number | null {
  const time = text ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Right: it overlaps gold's span and is no wider than gold's precision allows. */
function dateFits(expected: ExpectedMeeting, meeting: PredictedMeeting): boolean {
  const goldStart = day(expected.start);
  const goldEnd = day(expected.end) ?? goldStart;
  const one = day(meeting.start) ?? day(meeting.end);
  const other = day(meeting.end) ?? day(meeting.start);
  if (goldStart === null || goldEnd === null || one === null || other === null) return false;
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  if (start > goldEnd || end < goldStart) return false;
  const days = (from: number, to: number) => Math.round((to - from) / dayMilliseconds) + 1;
  return days(start, end) <= Math.max(days(goldStart, goldEnd), widest[expected.precision ?? ""] ?? 1);
}

/** One-to-one assignment of predicted to expected meetings of one pair with the most right dates and statuses. */
function assign(
  expected: ExpectedMeeting[],
  predicted: PredictedMeeting[],
): [ExpectedMeeting, PredictedMeeting | null][] {
  const candidates = predicted.slice(0, 8);
  const value = (gold: ExpectedMeeting, meeting: PredictedMeeting) => {
    const date = gold.start ? dateFits(gold, meeting) : !meeting.start && !meeting.end;
    return 1 + (date ? 4 : 0) + (gold.statuses.has((meeting.status ?? "").toLowerCase()) ? 2 : 0);
  };
  let best: { total: number; pairs: [ExpectedMeeting, PredictedMeeting | null][] } = { total: -1, pairs: [] };
  const walk = (
    index: number,
    used: Set<number>,
    total: number,
    pairs: [ExpectedMeeting, PredictedMeeting | null][],
  ): void => {
    const gold = expected[index];
    if (gold === undefined) {
      if (total > best.total) best = { total, pairs };
      return;
    }
    for (const [number, meeting] of candidates.entries()) {
      if (!used.has(number))
        walk(index + 1, new Set([...used, number]), total + value(gold, meeting), [...pairs, [gold, meeting]]);
    }
    walk(index + 1, used, total, [...pairs, [gold, null]]);
  };
  walk(0, new Set(), 0, []);
  return best.pairs;
}

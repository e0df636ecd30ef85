/**
 * Scores predictions against gold: names by category, meeting pairs, and over the matched pairs date, status and place.
 * The numbers are those of `tests/evaluation/score.py`, which a test shows.
 */
import { type Category, categories, type GoldText, type PredictedMeeting, type Prediction } from "./gold.ts";
import { bodyScore, fuzzyScore, normalised, personScore } from "./name-matching.ts";
import {
  combinations,
  type ExpectedMeeting,
  type Forms,
  type Options,
  options,
  pairKey,
  prepare,
  type Reference,
} from "./reference.ts";

export type Rates = { precision: number; recall: number; f1: number };
export type Counts = { tp: number; fp: number; fn: number };
export type Mistake = {
  text: string;
  what: Category | "pair" | "further meeting" | "date" | "status" | "place";
  problem: "missed" | "invented" | "wrong";
  detail: string;
  quote: string | null;
};
export type Scores = {
  lists: Record<Category, Rates & Counts & { duplicates: number }>;
  pairs: Rates & Counts;
  pairsMacro: Rates | null;
  matched: {
    meetings: number;
    notFoundAgain: number;
    withDate: number;
    dateRight: number | null;
    dateExact: number | null;
    withoutDate: number;
    leftEmpty: number | null;
    statusRight: number | null;
    dateAndStatusRight: number | null;
    placeRight: number | null;
  };
  mistakes: Mistake[];
};

type Tally = Record<
  "meetings" | "known" | "unknown" | "again" | "date" | "exact" | "status" | "both" | "empty" | "places" | "place",
  number
>;
type Scorer = (predicted: string, forms: string[]) => number;

const scorers: Record<Category, Scorer> = {
  people: personScore,
  governments: bodyScore,
  organizations: bodyScore,
  places: bodyScore,
  agreements: fuzzyScore,
  bases: bodyScore,
};

/** Scores every gold text; a text without a prediction counts as an empty one. */
export function score(gold: GoldText[], predictions: Map<string, Prediction>, chosen: Options = options): Scores {
  const lists = Object.fromEntries(
    categories.map((category) => [category, { tp: 0, fp: 0, fn: 0, duplicates: 0 }]),
  ) as Record<Category, Counts & { duplicates: number }>;
  const pairs: Counts = { tp: 0, fp: 0, fn: 0 };
  const perText: Rates[] = [];
  const tally: Tally = {
    meetings: 0,
    known: 0,
    unknown: 0,
    again: 0,
    date: 0,
    exact: 0,
    status: 0,
    both: 0,
    empty: 0,
    places: 0,
    place: 0,
  };
  const mistakes: Mistake[] = [];
  const empty: Prediction = {
    people: [],
    governments: [],
    organizations: [],
    places: [],
    agreements: [],
    bases: [],
    meetings: [],
  };
  for (const text of gold) {
    const reference = prepare(text, chosen);
    const prediction = predictions.get(text.id) ?? empty;
    for (const category of categories)
      scoreList(reference, category, prediction[category], chosen.strict, lists[category], mistakes);
    const counts = scorePairs(reference, prediction.meetings, tally, mistakes);
    pairs.tp += counts.tp;
    pairs.fp += counts.fp;
    pairs.fn += counts.fn;
    // A text without meetings counts only where something was invented.
    if (reference.pairs.size > 0 || counts.fp > 0) perText.push(rates(counts));
  }
  const mean = (pick: (one: Rates) => number) => perText.reduce((sum, one) => sum + pick(one), 0) / perText.length;
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    lists: Object.fromEntries(
      categories.map((category) => [category, { ...rates(lists[category]), ...lists[category] }]),
    ) as Scores["lists"],
    pairs: { ...rates(pairs), ...pairs },
    pairsMacro:
      perText.length > 0
        ? { precision: mean((one) => one.precision), recall: mean((one) => one.recall), f1: mean((one) => one.f1) }
        : null,
    matched: {
      meetings: tally.meetings,
      notFoundAgain: tally.again,
      withDate: tally.known,
      dateRight: share(tally.date, tally.known),
      dateExact: share(tally.exact, tally.known),
      withoutDate: tally.unknown,
      leftEmpty: share(tally.empty, tally.unknown),
      statusRight: share(tally.status, tally.meetings),
      dateAndStatusRight: share(tally.both, tally.known),
      placeRight: share(tally.place, tally.places),
    },
    mistakes,
  };
}

function rates({ tp, fp, fn }: Counts): Rates {
  const precision = tp + fp > 0 ? tp / (tp + fp) : fn > 0 ? 0 : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Greedy, one to one, best matches first. */
function matchList(predicted: string[], forms: Forms, scorer: Scorer) {
  const candidates = predicted.flatMap((name, index) =>
    [...forms]
      .map(([gold, accepted]) => ({ index, gold, points: scorer(name, accepted) }))
      .filter(({ points }) => points > 0),
  );
  // Stable: equal points keep the order of prediction and gold.
  candidates.sort((a, b) => b.points - a.points || a.index - b.index);
  const [usedIndexes, usedGold] = [new Set<number>(), new Set<string>()];
  for (const { index, gold } of candidates) {
    if (usedIndexes.has(index) || usedGold.has(gold)) continue;
    usedIndexes.add(index);
    usedGold.add(gold);
  }
  const duplicates = new Set(candidates.map(({ index }) => index).filter((index) => !usedIndexes.has(index)));
  return {
    right: usedGold.size,
    unmatched: predicted.map((_, index) => index).filter((index) => !usedIndexes.has(index)),
    missed: [...forms.keys()].filter((name) => !usedGold.has(name)),
    duplicates,
  };
}

function scoreList(
  reference: Reference,
  category: Category,
  names: string[],
  strict: boolean,
  counts: Counts & { duplicates: number },
  mistakes: Mistake[],
): void {
  const predicted = [...new Set(names.filter((name) => name !== ""))];
  const scorer = scorers[category];
  const match = matchList(predicted, reference.forms[category], scorer);
  const excused = (name: string) =>
    [...reference.optional[category].values()].some((forms) => scorer(name, forms) > 0) ||
    (category !== "people" && filedElsewhere(reference, category, name));
  const invented = match.unmatched.filter(
    (index) => strict || match.duplicates.has(index) || !excused(predicted[index] ?? ""),
  );
  counts.tp += match.right;
  counts.fp += invented.length;
  counts.fn += match.missed.length;
  counts.duplicates += match.duplicates.size;
  for (const index of invented) {
    const detail = `${predicted[index]}${match.duplicates.has(index) ? " (a second form of one already found)" : ""}`;
    mistakes.push({ text: reference.id, what: category, problem: "invented", detail, quote: null });
  }
  for (const detail of match.missed)
    mistakes.push({ text: reference.id, what: category, problem: "missed", detail, quote: null });
}

/** A real name of this text filed under another heading is not punished. */
function filedElsewhere(reference: Reference, category: Category, name: string): boolean {
  return categories.some(
    (other) =>
      other !== "people" &&
      other !== category &&
      [reference.forms, reference.optional].some((source) =>
        [...source[other].values()].some((forms) => bodyScore(name, forms) > 0),
      ),
  );
}

function scorePairs(reference: Reference, meetings: PredictedMeeting[], tally: Tally, mistakes: Mistake[]): Counts {
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

/**
 * Scores predictions against gold: names by category, meeting pairs, and over the matched pairs date, status and place.
 * The numbers are those of `tests/evaluation/score.py`, which a test shows.
 */
import { type Counts, type Mistake, type Rates, rates } from "./counts.ts";
import { type Category, categories, type GoldText, type Prediction } from "./gold.ts";
import { type Options, options, prepare } from "./reference.ts";
import { scoreMeetings, type Tally } from "./score-meetings.ts";
import { scoreNames } from "./score-names.ts";

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
      scoreNames(reference, category, prediction[category], chosen.strict, lists[category], mistakes);
    const counts = scoreMeetings(reference, prediction.meetings, tally, mistakes);
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

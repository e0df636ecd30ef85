/** Names of one category in one text: each predicted one is matched with at most one of gold's. */
import type { Counts, Mistake } from "./counts.ts";
import { type Category, categories } from "./gold.ts";
import { bodyScore, fuzzyScore, personScore } from "./name-matching.ts";
import type { Forms, Reference } from "./reference.ts";

type Scorer = (predicted: string, forms: string[]) => number;

const scorers: Record<Category, Scorer> = {
  people: personScore,
  governments: bodyScore,
  organizations: bodyScore,
  places: bodyScore,
  agreements: fuzzyScore,
  bases: bodyScore,
};

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

/** Adds one text to the counts of a category, and its mistakes to the list. */
export function scoreNames(
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

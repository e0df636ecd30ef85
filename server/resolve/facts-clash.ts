/** Whether two articles tell one fact differently, and which values are one: asked here by all that show disagreements. */
import type { DateSpan } from "#contract/date-span.ts";
import { byText } from "./name-key.ts";
import { sayTheSame, type ToldValue } from "./told-value.ts";

export type ToldFact = { id: string; articleId: string; property: string; told: ToldValue; date: DateSpan };

/** What does not change with the years. */
const lasting = /^(?:cost|worth|price|value|established|founded|built|opened|length|area|size|distance)\b/;

/** Figures told for a quarter of a year apart are a development, not a disagreement. */
const oneTime = 92;

/** Of what comes and goes sooner, days: a delegation, an attack and its toll, a delivery. Later there is another one. */
const sooner: [RegExp, number][] = [
  [/^delegation\b/, 4],
  [/^(?:killed|wounded|displaced|arrested|kidnapped|evacuated)\b/, 10],
  [/ for \S/, 21],
];

const daysOf = (property: string): number => sooner.find(([pattern]) => pattern.test(property))?.[1] ?? oneTime;

/** Other values from two articles, of one time. One article may give several figures. */
export function factsClash(a: ToldFact, b: ToldFact): boolean {
  if (a.articleId === b.articleId || sayTheSame(a.told, b.told) !== false) return false;
  return lasting.test(a.property) || toldWithin(a.date, b.date, daysOf(a.property));
}

export function datesMeet(a: DateSpan, b: DateSpan): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return true;
  return a.start <= b.end && b.start <= a.end;
}

/** Told for days that meet or lie no more than so many days apart, or where no day is known. */
export function toldWithin(a: DateSpan, b: DateSpan, days: number): boolean {
  if (a.start === null || b.start === null || datesMeet(a, b)) return true;
  return Math.abs(Date.parse(a.start) - Date.parse(b.start)) <= days * 86_400_000;
}

/** One figure in other words together ("1,000", "more than a thousand"), what most claims give first. */
export function groupFacts<T extends ToldFact>(facts: readonly T[]): T[][] {
  return groupAlike(
    facts,
    (a, b) => a.told.amount === b.told.amount && sayTheSame(a.told, b.told) === true,
    ({ told, id }) => ({ value: told.value, id }),
  );
}

/** Alike together, the largest group first. `same` must not depend on the order of its arguments. */
export function groupAlike<T>(
  items: readonly T[],
  same: (a: T, b: T) => boolean,
  tell: (item: T) => { value: string; id: string },
): T[][] {
  const groups: T[][] = [];
  const sorted = [...items].sort((a, b) => byText(tell(a).value, tell(b).value) || byText(tell(a).id, tell(b).id));
  for (const item of sorted) {
    const home = groups.find((other) => other[0] !== undefined && same(item, other[0]));
    if (home === undefined) groups.push([item]);
    else home.push(item);
  }
  return groups.sort((a, b) => b.length - a.length);
}

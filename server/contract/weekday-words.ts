/** Days of the week in words of time of which no date is known: "on Saturday", "Sunday morning". */

const names = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;

const weekdaysIn = (words: string): string[] => words.toLowerCase().match(names) ?? [];

/** Whether both name days of the week, and no same one: two days, though nobody knows which. */
export function areTwoWeekdays(a: string | null, b: string | null): boolean {
  const [ours, theirs] = [weekdaysIn(a ?? ""), weekdaysIn(b ?? "")];
  return ours.length > 0 && theirs.length > 0 && !ours.some((day) => theirs.includes(day));
}
